-- The newest `p_most` articles that readers may see at `p_now` and that fit `p_query`, with how well they fit `p_wanted`.
-- A word that many articles share is found by walking them from the newest on, for as long as enough of them fit; what few
-- share, by the index of words. Either way costs the same however many articles there are.
CREATE OR REPLACE FUNCTION newest_matches(
  p_language language, p_query tsquery, p_wanted tsquery,
  p_from timestamptz, p_before timestamptz, p_now timestamptz, p_most integer
) RETURNS TABLE (article_id bigint, published_at timestamptz, section_id bigint, video_id bigint, relevance real)
LANGUAGE plpgsql STABLE SET enable_seqscan = off SET enable_bitmapscan = off SET jit = off AS $$
DECLARE
  one record;
  seen integer := 0;
  fitting integer := 0;
BEGIN
  FOR one IN
    SELECT s.article_id, s.published_at, s.section_id, s.video_id,
      CASE WHEN s.words @@ p_query THEN ts_rank('{0.1,0.3,0.5,1}', s.words, p_wanted) END AS relevance
    FROM article_search s
    WHERE s.language = p_language AND s.published_at >= p_from AND s.published_at < p_before
      AND s.published_at <= p_now AND (s.ends_at IS NULL OR s.ends_at > p_now)
    ORDER BY s.published_at DESC, s.article_id DESC
  LOOP
    seen := seen + 1;
    IF one.relevance IS NOT NULL THEN
      fitting := fitting + 1;
      article_id := one.article_id;
      published_at := one.published_at;
      section_id := one.section_id;
      video_id := one.video_id;
      relevance := one.relevance;
      RETURN NEXT;
    END IF;
    IF fitting = p_most THEN
      RETURN;
    END IF;
    IF (seen = 100 AND fitting < 8) OR seen = 100 + 12 * p_most THEN
      RETURN QUERY SELECT * FROM indexed_matches(
        p_language, p_query, p_wanted, p_from, p_before, p_now, one.published_at, one.article_id, p_most - fitting);
      RETURN;
    END IF;
  END LOOP;
END $$;
--> statement-breakpoint
CREATE OR REPLACE FUNCTION indexed_matches(
  p_language language, p_query tsquery, p_wanted tsquery,
  p_from timestamptz, p_before timestamptz, p_now timestamptz, p_after timestamptz, p_after_id bigint, p_most integer
) RETURNS TABLE (article_id bigint, published_at timestamptz, section_id bigint, video_id bigint, relevance real)
LANGUAGE plpgsql STABLE SET enable_seqscan = off SET enable_indexscan = off SET jit = off AS $$
BEGIN
  RETURN QUERY
  SELECT newest.article_id, newest.published_at, newest.section_id, newest.video_id,
    ts_rank('{0.1,0.3,0.5,1}', newest.words, p_wanted)
  FROM (
    -- Apart from the other conditions, so that no other index than that of the words can answer.
    SELECT s.* FROM (SELECT * FROM article_search WHERE words @@ p_query OFFSET 0) s
    WHERE s.language = p_language AND s.published_at >= p_from AND s.published_at < p_before
      AND s.published_at <= p_now AND (s.ends_at IS NULL OR s.ends_at > p_now)
      AND (s.published_at, s.article_id) < (p_after, p_after_id)
    ORDER BY s.published_at DESC, s.article_id DESC LIMIT p_most
  ) newest;
END $$;
--> statement-breakpoint

-- Whether there is an article with a tag, or by a person, that readers may see.
CREATE FUNCTION is_seen(p_language language, p_tag bigint, p_person bigint, p_now timestamptz) RETURNS boolean
LANGUAGE plpgsql STABLE SET enable_seqscan = off SET enable_hashjoin = off SET enable_mergejoin = off SET jit = off AS $$
BEGIN
  RETURN EXISTS (
    SELECT FROM article_tags l JOIN article_search s USING (article_id)
    WHERE l.tag_id = p_tag AND s.language = p_language AND s.published_at <= p_now AND (s.ends_at IS NULL OR s.ends_at > p_now)
  ) OR EXISTS (
    SELECT FROM article_people l JOIN article_search s USING (article_id)
    WHERE l.person_id = p_person AND s.language = p_language AND s.published_at <= p_now
      AND (s.ends_at IS NULL OR s.ends_at > p_now)
  );
END $$;
