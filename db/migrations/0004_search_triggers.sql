-- All in PL/pgSQL, which is called: the planner would unfold SQL into every statement that compares a word.

-- How words are compared, whatever the locale of the database: decomposed, without accents, vowel signs, tatweel and invisible
-- marks, in small letters; أ إ آ ٱ read as ا, ى and ئ as ي, ؤ as و, ة as ه; whatever is no letter or digit parts words.
CREATE FUNCTION fold_words(text) RETURNS text LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
BEGIN
  RETURN lower(replace(replace(replace(replace(replace(
      translate(
        regexp_replace(
          regexp_replace(normalize($1, NFKD),
            '[\u00ad\u0300-\u036f\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufe00-\ufe0f\ufeff]+',
            '', 'g'),
          '[\u0001-\u001f!-/:-@\u005b-`{-\u00bf\u00d7\u00f7\u02b9-\u02ff\u060c\u061b\u061d-\u061f\u066a-\u066d\u06d4\u2000-\u2bff\u2e00-\u303f\ufd3e\ufd3f\ue000-\uf8ff\U0001f000-\U0001faff]+',
          ' ', 'g'),
        'ٱىیةکøØđĐłŁı٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹',
        'اييهكoOdDlLi01234567890123456789'),
      'œ', 'oe'), 'Œ', 'oe'), 'æ', 'ae'), 'Æ', 'ae'), 'ß', 'ss'));
END $$;
--> statement-breakpoint

-- A folded word in the letters and digits of ASCII: pg_trgm sees no others where the database's locale is C.
CREATE FUNCTION word_key(text) RETURNS text LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
BEGIN
  RETURN translate($1, 'ابتثجحخدذرزسشصضطظعغفقكلمنهويء', 'abt0jhxd1rzsc2345egfqklmn6wy7');
END $$;
--> statement-breakpoint

-- Snowball's Arabic takes وزارة and الوزارة for two words. Here: the particles that say nothing go; then from each word, while
-- three letters stay, the article with what is joined to it, a leading و, and endings of number, gender and possession, twice.
CREATE FUNCTION arabic_stems(text) RETURNS text LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
BEGIN
  RETURN regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace($1,
      '(^| )(في|من|عن|مع|ان|الي|هذا|هذه|ذلك|التي|الذي|الذين|او|ثم|قد|ما|لا|لم|لن|كان|كانت|هو|هي)(?= |$)', '\1', 'g'),
      '(^| )[وف]?(ال|بال|كال|لل)(?=[^ ]{3})', '\1', 'g'),
      '(^| )و(?=[^ ]{3})', '\1', 'g'),
      '([^ ]{3})(ات|ون|ين|ها|هم|هن|كم|نا|يه|ه|ي)(?= |$)', '\1', 'g'),
      '([^ ]{3})(ات|ون|ين|ها|هم|هن|كم|نا|يه|ه|ي)(?= |$)', '\1', 'g');
END $$;
--> statement-breakpoint

-- An index sees no schema unnamed, hence `public`.
CREATE FUNCTION foldings(language, text) RETURNS text LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
BEGIN
  RETURN CASE WHEN $1 = 'ar' THEN public.arabic_stems(public.fold_words($2)) ELSE public.fold_words($2) END;
END $$;
--> statement-breakpoint
CREATE FUNCTION stemmer_of(language) RETURNS regconfig LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
BEGIN
  RETURN CASE $1 WHEN 'fr' THEN 'pg_catalog.french'::regconfig WHEN 'en' THEN 'pg_catalog.english'::regconfig
      ELSE 'pg_catalog.simple'::regconfig END;
END $$;
--> statement-breakpoint

-- The stems of a text, and what finds them next to each other; those of no language are the words as they are.
CREATE FUNCTION stems_in(language, text) RETURNS tsvector LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
BEGIN
  RETURN to_tsvector(public.stemmer_of($1), public.foldings($1, $2));
END $$;
--> statement-breakpoint
CREATE FUNCTION stems_asked(language, text) RETURNS tsquery LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
BEGIN
  RETURN phraseto_tsquery(public.stemmer_of($1), public.foldings($1, $2));
END $$;
--> statement-breakpoint

-- A name is found by its words as they are and by their stems.
CREATE FUNCTION name_words(language, text) RETURNS tsvector LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
BEGIN
  RETURN public.stems_in(NULL, $2) || public.stems_in($1, $2);
END $$;
--> statement-breakpoint
CREATE INDEX tags_name_words ON tags USING gin (name_words(language, name));
--> statement-breakpoint
CREATE INDEX people_name_words ON people USING gin (name_words(NULL, name));
--> statement-breakpoint
CREATE INDEX person_texts_name_words ON person_texts USING gin (name_words(language, name));
--> statement-breakpoint

-- Keeps the words of a text for the day someone mistypes one. Long words, short ones and figures are not worth it.
CREATE FUNCTION remember_words(p_language language, p_text text) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  folded text[];
  spelled text[];
BEGIN
  SELECT array_agg(w ORDER BY n) INTO folded
  FROM string_to_table(fold_words(p_text), ' ') WITH ORDINALITY AS f(w, n) WHERE w <> '';
  SELECT array_agg(w ORDER BY n) INTO spelled
  FROM regexp_split_to_table(regexp_replace(normalize(p_text, NFC), '[\u0640\u064b-\u065f\u0670]+', '', 'g'),
    '[\u0001-/:-@\u005b-`{-\u00bf\u060c\u061b\u061d-\u061f\u066a-\u066d\u06d4\u2000-\u2bff]+') WITH ORDINALITY AS s(w, n)
  WHERE w <> '';
  -- Some signs fold into several words; then the two do not go together.
  IF cardinality(spelled) IS DISTINCT FROM cardinality(folded) THEN
    spelled := folded;
  END IF;

  INSERT INTO search_words (language, key, written)
  SELECT DISTINCT ON (word_key(f)) p_language, word_key(f), s
  FROM unnest(folded, spelled) AS w(f, s)
  WHERE length(f) BETWEEN 3 AND 30 AND f !~ '[0-9]'
  ORDER BY word_key(f), s <> lower(s), s
  ON CONFLICT DO NOTHING;
END $$;
--> statement-breakpoint

CREATE FUNCTION remember_name() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_TABLE_NAME = 'people' THEN
    PERFORM remember_words(l, NEW.name) FROM unnest(enum_range(NULL::language)) AS l;
  ELSE
    PERFORM remember_words(NEW.language, NEW.name);
  END IF;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER tags_remember_name AFTER INSERT OR UPDATE OF name, language ON tags
  FOR EACH ROW EXECUTE FUNCTION remember_name();
--> statement-breakpoint
CREATE TRIGGER person_texts_remember_name AFTER INSERT OR UPDATE OF name, language ON person_texts
  FOR EACH ROW EXECUTE FUNCTION remember_name();
--> statement-breakpoint
CREATE TRIGGER people_remember_name AFTER INSERT OR UPDATE OF name ON people
  FOR EACH ROW EXECUTE FUNCTION remember_name();
--> statement-breakpoint

-- Brings what the search knows of an article up to date. Names of tags and people are not in it, only which they are: they
-- are looked up when someone searches, so that a new name finds every article at once.
CREATE FUNCTION refresh_article_search(p_id bigint) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  article record;
  marks text;
BEGIN
  -- Locked, so that two who change the same article at once are taken one after the other.
  SELECT id, language, state, published_at, ends_at, section_id, video_id, title, kicker, standfirst,
    left(body_text, 200000) AS body INTO article
  FROM articles WHERE id = p_id FOR NO KEY UPDATE;
  IF NOT FOUND OR article.state <> 'published' THEN
    DELETE FROM article_search WHERE article_id = p_id;
    RETURN;
  END IF;

  SELECT string_agg(mark, ' ') INTO marks FROM (
    SELECT 'S' || article.section_id AS mark
    UNION SELECT 'S' || section_id FROM article_sections WHERE article_id = p_id
    UNION SELECT 'T' || tag_id || ':1B' FROM article_tags WHERE article_id = p_id
    UNION SELECT 'P' || person_id || ':1B' FROM article_people WHERE article_id = p_id
    UNION SELECT 'Kv' WHERE article.video_id IS NOT NULL
    UNION SELECT 'Kg' WHERE EXISTS (SELECT FROM article_gallery WHERE article_id = p_id)
  ) m;
  INSERT INTO article_search AS s (article_id, language, published_at, ends_at, section_id, video_id, title, words)
  VALUES (p_id, article.language, article.published_at, article.ends_at, article.section_id, article.video_id,
    fold_words(article.title),
    setweight(stems_in(article.language, article.title), 'A')
    || setweight(stems_in(article.language, article.kicker), 'B')
    || setweight(stems_in(article.language, article.standfirst), 'C')
    || stems_in(article.language, article.body)
    || marks::tsvector)
  ON CONFLICT (article_id) DO UPDATE
    SET (language, published_at, ends_at, section_id, video_id, title, words) = ROW (excluded.language,
      excluded.published_at, excluded.ends_at, excluded.section_id, excluded.video_id, excluded.title, excluded.words)
    WHERE s IS DISTINCT FROM excluded;

  PERFORM remember_words(article.language,
    concat_ws(' ', article.title, article.kicker, article.standfirst, article.body));
END $$;
--> statement-breakpoint

-- At the commit, when all that belongs to an article is written: one refresh is enough then, however many rows changed.
CREATE FUNCTION refresh_once(p_id bigint) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (
    SELECT FROM article_search WHERE article_id = p_id AND xmin = pg_current_xact_id_if_assigned()::xid
  ) THEN
    PERFORM refresh_article_search(p_id);
  END IF;
END $$;
--> statement-breakpoint
CREATE FUNCTION article_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM refresh_once(NEW.id);
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE FUNCTION article_link_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'INSERT' THEN
    PERFORM refresh_once(OLD.article_id);
  END IF;
  IF TG_OP <> 'DELETE' THEN
    PERFORM refresh_once(NEW.article_id);
  END IF;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE CONSTRAINT TRIGGER articles_search
  AFTER INSERT OR UPDATE OF language, state, title, kicker, standfirst, body_text, section_id, video_id, published_at, ends_at
  ON articles DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION article_changed();
--> statement-breakpoint
CREATE CONSTRAINT TRIGGER article_sections_search AFTER INSERT OR UPDATE OR DELETE ON article_sections
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION article_link_changed();
--> statement-breakpoint
CREATE CONSTRAINT TRIGGER article_tags_search AFTER INSERT OR UPDATE OR DELETE ON article_tags
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION article_link_changed();
--> statement-breakpoint
CREATE CONSTRAINT TRIGGER article_people_search AFTER INSERT OR UPDATE OR DELETE ON article_people
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION article_link_changed();
--> statement-breakpoint
CREATE CONSTRAINT TRIGGER article_gallery_search AFTER INSERT OR UPDATE OR DELETE ON article_gallery
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION article_link_changed();
--> statement-breakpoint

-- What a reader's terms ask for: each term that says something, together with the tags and people whose name it fits; all of
-- them, and none of the unwanted. Empty when no term says anything.
CREATE FUNCTION search_query(p_language language, p_wanted text[], p_unwanted text[]) RETURNS tsquery
LANGUAGE plpgsql STABLE AS $$
DECLARE
  asked tsquery := '';
  term text;
BEGIN
  FOREACH term IN ARRAY p_wanted LOOP
    asked := asked && term_query(p_language, term);
  END LOOP;
  IF numnode(asked) = 0 THEN
    RETURN asked;
  END IF;
  FOREACH term IN ARRAY p_unwanted LOOP
    asked := asked && !! term_query(p_language, term);
  END LOOP;
  RETURN asked;
END $$;
--> statement-breakpoint
CREATE FUNCTION term_query(p_language language, p_term text) RETURNS tsquery LANGUAGE plpgsql STABLE AS $$
DECLARE
  stems tsquery := stems_asked(p_language, p_term);
  plain tsquery := stems_asked(NULL, p_term);
  named text;
BEGIN
  IF numnode(stems) = 0 THEN
    RETURN stems;
  END IF;
  SELECT string_agg(mark, ' | ') INTO named FROM (
    (SELECT 'T' || id AS mark FROM tags
      WHERE language = p_language AND name_words(language, name) @@ (stems || plain) ORDER BY length(name), id LIMIT 50)
    UNION ALL
    (SELECT 'P' || id FROM people WHERE name_words(NULL, name) @@ plain ORDER BY length(name), id LIMIT 50)
    UNION ALL
    (SELECT 'P' || person_id FROM person_texts
      WHERE language = p_language AND name_words(language, name) @@ (stems || plain) ORDER BY length(name), person_id LIMIT 50)
  ) m;
  RETURN stems || coalesce(named, '')::tsquery;
END $$;
--> statement-breakpoint

-- The newest `p_most` articles that readers may see at `p_now` and that fit `p_query`, with how well they fit `p_wanted`.
-- A word that many articles share is found by walking them from the newest on, for as long as enough of them fit; what few
-- share, by the index of words. Either way costs the same however many articles there are.
CREATE FUNCTION newest_matches(
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
    IF (seen = 100 AND fitting < 30) OR seen = 4 * p_most THEN
      RETURN QUERY SELECT * FROM indexed_matches(
        p_language, p_query, p_wanted, p_from, p_before, p_now, one.published_at, one.article_id, p_most - fitting);
      RETURN;
    END IF;
  END LOOP;
END $$;
--> statement-breakpoint
CREATE FUNCTION indexed_matches(
  p_language language, p_query tsquery, p_wanted tsquery,
  p_from timestamptz, p_before timestamptz, p_now timestamptz, p_after timestamptz, p_after_id bigint, p_most integer
) RETURNS TABLE (article_id bigint, published_at timestamptz, section_id bigint, video_id bigint, relevance real)
LANGUAGE plpgsql STABLE SET enable_seqscan = off SET enable_indexscan = off SET jit = off AS $$
BEGIN
  RETURN QUERY
  SELECT newest.article_id, newest.published_at, newest.section_id, newest.video_id,
    ts_rank('{0.1,0.3,0.5,1}', newest.words, p_wanted)
  FROM (
    SELECT s.article_id, s.published_at, s.section_id, s.video_id, s.words FROM article_search s
    WHERE s.words @@ p_query AND s.language = p_language AND s.published_at >= p_from AND s.published_at < p_before
      AND s.published_at <= p_now AND (s.ends_at IS NULL OR s.ends_at > p_now)
      AND (s.published_at, s.article_id) < (p_after, p_after_id)
    ORDER BY s.published_at DESC, s.article_id DESC LIMIT p_most
  ) newest;
END $$;
--> statement-breakpoint
SELECT refresh_article_search(id) FROM articles WHERE state = 'published' ORDER BY id;
--> statement-breakpoint
SELECT remember_words(language, name) FROM (SELECT language, name FROM tags UNION ALL SELECT language, name FROM person_texts) named;
--> statement-breakpoint
SELECT remember_words(l, name) FROM people, unnest(enum_range(NULL::language)) AS l;
