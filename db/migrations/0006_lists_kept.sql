-- Which lists each published article stands in. `list_entries` is kept equal to this at every commit.
CREATE VIEW article_lists AS
  SELECT 'edition'::list_kind AS kind, 0::bigint AS owner_id, a.language, a.id AS article_id, a.published_at, a.ends_at
    FROM articles a WHERE a.state = 'published'
  UNION
  SELECT 'section', above.id, a.language, a.id, a.published_at, a.ends_at
    FROM articles a JOIN sections s ON s.id = a.section_id JOIN sections above
      ON above.language = s.language AND (above.id = s.id OR starts_with(s.path, above.path || '/'))
    WHERE a.state = 'published'
  UNION
  SELECT 'section', above.id, a.language, a.id, a.published_at, a.ends_at
    FROM articles a JOIN article_sections further ON further.article_id = a.id
    JOIN sections s ON s.id = further.section_id AND s.language = a.language JOIN sections above
      ON above.language = s.language AND (above.id = s.id OR starts_with(s.path, above.path || '/'))
    WHERE a.state = 'published'
  UNION
  SELECT 'tag', t.id, a.language, a.id, a.published_at, a.ends_at
    FROM articles a JOIN article_tags tagged ON tagged.article_id = a.id
    JOIN tags t ON t.id = tagged.tag_id AND t.language = a.language
    WHERE a.state = 'published'
  UNION
  SELECT 'person', signed.person_id, a.language, a.id, a.published_at, a.ends_at
    FROM articles a JOIN article_people signed ON signed.article_id = a.id
    WHERE a.state = 'published'
  UNION
  SELECT 'agency', credited.agency_id, a.language, a.id, a.published_at, a.ends_at
    FROM articles a JOIN article_agencies credited ON credited.article_id = a.id
    WHERE a.state = 'published';
--> statement-breakpoint

-- Puts these articles into the lists they belong in, and takes them out of the others.
CREATE FUNCTION relist(ids bigint[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM articles WHERE id = ANY (ids) AND state = 'published')
    AND NOT EXISTS (SELECT FROM list_entries WHERE article_id = ANY (ids)) THEN
    RETURN;
  END IF;

  -- Two hands on one article, or on one list, wait for each other, so that the second sees what the first did.
  LOCK TABLE list_entries IN ROW EXCLUSIVE MODE;
  PERFORM FROM articles WHERE id = ANY (ids) ORDER BY id FOR NO KEY UPDATE;
  INSERT INTO lists (kind, owner_id, language)
    SELECT DISTINCT kind, owner_id, language FROM article_lists w WHERE article_id = ANY (ids) AND NOT EXISTS (
      SELECT FROM lists l WHERE (l.kind, l.owner_id, l.language) = (w.kind, w.owner_id, w.language))
    ORDER BY kind, owner_id, language
    ON CONFLICT DO NOTHING;
  PERFORM FROM lists WHERE id IN (
      SELECT list_id FROM list_entries WHERE article_id = ANY (ids)
      UNION
      SELECT l.id FROM article_lists w JOIN lists l USING (kind, owner_id, language) WHERE w.article_id = ANY (ids))
    ORDER BY id FOR NO KEY UPDATE;

  -- NOT IN, because it is looked up by hash; what NOT EXISTS would become, PostgreSQL chooses for few articles.
  DELETE FROM list_entries e
    WHERE e.article_id = ANY (ids) AND (e.list_id, e.article_id, e.published_at, coalesce(e.ends_at, 'infinity')) NOT IN (
      SELECT l.id, w.article_id, w.published_at, coalesce(w.ends_at, 'infinity')
      FROM article_lists w JOIN lists l USING (kind, owner_id, language) WHERE w.article_id = ANY (ids));
  INSERT INTO list_entries (list_id, article_id, published_at, ends_at)
    SELECT l.id, w.article_id, w.published_at, w.ends_at
    FROM article_lists w JOIN lists l USING (kind, owner_id, language) WHERE w.article_id = ANY (ids)
    ON CONFLICT DO NOTHING;
END $$;
--> statement-breakpoint

CREATE FUNCTION relist_written_articles() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    PERFORM relist(ARRAY(SELECT id FROM new_rows WHERE state = 'published'));
  ELSE
    PERFORM relist(ARRAY(
      SELECT n.id FROM new_rows n JOIN old_rows o USING (id)
      WHERE 'published' IN (o.state, n.state) AND (o.state, o.language, o.section_id, o.published_at, o.ends_at)
        IS DISTINCT FROM (n.state, n.language, n.section_id, n.published_at, n.ends_at)));
  END IF;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER articles_relist_inserted AFTER INSERT ON articles
  REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION relist_written_articles();
--> statement-breakpoint
CREATE TRIGGER articles_relist_updated AFTER UPDATE ON articles
  REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION relist_written_articles();
--> statement-breakpoint

CREATE FUNCTION relist_linked_articles() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'DELETE' THEN
    PERFORM relist(ARRAY(SELECT DISTINCT article_id FROM new_rows));
  END IF;
  IF TG_OP <> 'INSERT' THEN
    PERFORM relist(ARRAY(SELECT DISTINCT article_id FROM old_rows));
  END IF;
  RETURN NULL;
END $$;
--> statement-breakpoint
DO $$
DECLARE linking text;
BEGIN
  FOREACH linking IN ARRAY ARRAY['article_sections', 'article_tags', 'article_people', 'article_agencies'] LOOP
    EXECUTE format('CREATE TRIGGER %s_relist_inserted AFTER INSERT ON %1$s
      REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION relist_linked_articles()', linking);
    EXECUTE format('CREATE TRIGGER %s_relist_updated AFTER UPDATE ON %1$s
      REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION relist_linked_articles()', linking);
    EXECUTE format('CREATE TRIGGER %s_relist_deleted AFTER DELETE ON %1$s
      REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION relist_linked_articles()', linking);
  END LOOP;
END $$;
--> statement-breakpoint

-- A section that moves takes the articles below it out of the sections it stood under, and into those above it now.
CREATE FUNCTION relist_moved_sections() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM relist(ARRAY(
    WITH below AS (
      SELECT s.id FROM new_rows n JOIN old_rows o USING (id) JOIN sections s
        ON s.language = n.language AND (s.id = n.id OR starts_with(s.path, n.path || '/'))
      WHERE (o.parent_id, o.language) IS DISTINCT FROM (n.parent_id, n.language)
    )
    SELECT id FROM articles WHERE section_id IN (SELECT id FROM below)
    UNION
    SELECT article_id FROM article_sections WHERE section_id IN (SELECT id FROM below)));
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER sections_relist_moved AFTER UPDATE ON sections
  REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION relist_moved_sections();
--> statement-breakpoint

CREATE FUNCTION relist_retold_tags() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM relist(ARRAY(
    SELECT article_id FROM article_tags WHERE tag_id IN (
      SELECT n.id FROM new_rows n JOIN old_rows o USING (id) WHERE o.language <> n.language)));
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER tags_relist_retold AFTER UPDATE ON tags
  REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION relist_retold_tags();
--> statement-breakpoint

CREATE FUNCTION paper_time_zone() RETURNS text LANGUAGE sql STABLE AS $$
  SELECT coalesce((SELECT time_zone FROM site_settings), 'Africa/Algiers')
$$;
--> statement-breakpoint

CREATE FUNCTION count_list_entries() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE zone text := paper_time_zone();
BEGIN
  IF TG_OP = 'INSERT' THEN
    INSERT INTO list_months AS m (list_id, begins_at, entries, ending)
      SELECT list_id, date_trunc('month', published_at, zone), count(*), count(ends_at)
      FROM new_rows GROUP BY 1, 2 ORDER BY 1, 2
      ON CONFLICT (list_id, begins_at)
      DO UPDATE SET entries = m.entries + excluded.entries, ending = m.ending + excluded.ending;
  ELSE
    UPDATE list_months m SET entries = m.entries - d.n, ending = m.ending - d.ending
    FROM (
      SELECT list_id, date_trunc('month', published_at, zone) AS begins_at, count(*) AS n, count(ends_at) AS ending
      FROM old_rows GROUP BY 1, 2
    ) d
    WHERE m.list_id = d.list_id AND m.begins_at = d.begins_at;
    DELETE FROM list_months WHERE entries = 0 AND list_id IN (SELECT list_id FROM old_rows);
  END IF;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER list_entries_count_inserted AFTER INSERT ON list_entries
  REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION count_list_entries();
--> statement-breakpoint
CREATE TRIGGER list_entries_count_deleted AFTER DELETE ON list_entries
  REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION count_list_entries();
--> statement-breakpoint
CREATE TRIGGER list_entries_not_updated BEFORE UPDATE ON list_entries
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_update();
--> statement-breakpoint

-- Months begin when they do in the paper's time zone: when that changes, all are counted again.
CREATE FUNCTION recount_list_months() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE zone text := paper_time_zone();
BEGIN
  -- A zone that PostgreSQL does not know is refused here.
  PERFORM now() AT TIME ZONE zone;
  IF TG_OP = 'UPDATE' AND OLD.time_zone = zone THEN
    RETURN NULL;
  END IF;

  LOCK TABLE list_entries IN SHARE ROW EXCLUSIVE MODE;
  DELETE FROM list_months;
  INSERT INTO list_months (list_id, begins_at, entries, ending)
    SELECT list_id, date_trunc('month', published_at, zone), count(*), count(ends_at) FROM list_entries GROUP BY 1, 2;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER site_settings_recount AFTER INSERT OR UPDATE OR DELETE ON site_settings
  FOR EACH ROW EXECUTE FUNCTION recount_list_months();
--> statement-breakpoint

SELECT relist(ARRAY(SELECT id FROM articles));
--> statement-breakpoint

CREATE OR REPLACE FUNCTION count_article_comments() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    UPDATE articles a SET comment_count = a.comment_count + d.n, thread_count = a.thread_count + d.threads
    FROM (
      SELECT article_id, count(*) AS n, count(*) FILTER (WHERE thread_id IS NULL) AS threads
      FROM new_rows WHERE state = 'published' GROUP BY 1
    ) d
    WHERE a.id = d.article_id;
  ELSIF TG_OP = 'DELETE' THEN
    UPDATE articles a SET comment_count = a.comment_count - d.n, thread_count = a.thread_count - d.threads
    FROM (
      SELECT article_id, count(*) AS n, count(*) FILTER (WHERE thread_id IS NULL) AS threads
      FROM old_rows WHERE state = 'published' GROUP BY 1
    ) d
    WHERE a.id = d.article_id;
  ELSE
    UPDATE articles a SET comment_count = a.comment_count + d.n, thread_count = a.thread_count + d.threads
    FROM (
      SELECT article_id, sum(n) AS n, coalesce(sum(n) FILTER (WHERE thread_id IS NULL), 0) AS threads FROM (
        SELECT article_id, thread_id, 1 AS n FROM new_rows WHERE state = 'published'
        UNION ALL
        SELECT article_id, thread_id, -1 FROM old_rows WHERE state = 'published'
      ) moved GROUP BY 1 HAVING sum(n) <> 0 OR sum(n) FILTER (WHERE thread_id IS NULL) <> 0
    ) d
    WHERE a.id = d.article_id;
  END IF;
  RETURN NULL;
END $$;
--> statement-breakpoint
UPDATE articles a SET thread_count = (
  SELECT count(*) FROM comments c WHERE c.article_id = a.id AND c.thread_id IS NULL AND c.state = 'published');
