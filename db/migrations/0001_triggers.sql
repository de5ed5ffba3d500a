-- Counters equal their rows at every commit: each trigger adds, in the same transaction, what the statement changed.

CREATE FUNCTION count_article_comments() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    UPDATE articles a SET comment_count = a.comment_count + d.n
    FROM (SELECT article_id, count(*) AS n FROM new_rows WHERE state = 'published' GROUP BY 1) d
    WHERE a.id = d.article_id;
  ELSIF TG_OP = 'DELETE' THEN
    UPDATE articles a SET comment_count = a.comment_count - d.n
    FROM (SELECT article_id, count(*) AS n FROM old_rows WHERE state = 'published' GROUP BY 1) d
    WHERE a.id = d.article_id;
  ELSE
    UPDATE articles a SET comment_count = a.comment_count + d.n
    FROM (
      SELECT article_id, sum(n) AS n FROM (
        SELECT article_id, 1 AS n FROM new_rows WHERE state = 'published'
        UNION ALL
        SELECT article_id, -1 FROM old_rows WHERE state = 'published'
      ) moved GROUP BY 1 HAVING sum(n) <> 0
    ) d
    WHERE a.id = d.article_id;
  END IF;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER comments_count_inserted AFTER INSERT ON comments
  REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION count_article_comments();
--> statement-breakpoint
CREATE TRIGGER comments_count_updated AFTER UPDATE ON comments
  REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION count_article_comments();
--> statement-breakpoint
CREATE TRIGGER comments_count_deleted AFTER DELETE ON comments
  REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION count_article_comments();
--> statement-breakpoint

CREATE FUNCTION count_article_ratings() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    UPDATE articles a SET rating_count = a.rating_count + d.n, rating_sum = a.rating_sum + d.stars
    FROM (SELECT article_id, count(*) AS n, sum(stars) AS stars FROM new_rows GROUP BY 1) d
    WHERE a.id = d.article_id;
  ELSIF TG_OP = 'DELETE' THEN
    UPDATE articles a SET rating_count = a.rating_count - d.n, rating_sum = a.rating_sum - d.stars
    FROM (SELECT article_id, count(*) AS n, sum(stars) AS stars FROM old_rows GROUP BY 1) d
    WHERE a.id = d.article_id;
  ELSE
    UPDATE articles a SET rating_count = a.rating_count + d.n, rating_sum = a.rating_sum + d.stars
    FROM (
      SELECT article_id, sum(n) AS n, sum(stars) AS stars FROM (
        SELECT article_id, 1 AS n, stars FROM new_rows
        UNION ALL
        SELECT article_id, -1, -stars FROM old_rows
      ) moved GROUP BY 1 HAVING sum(n) <> 0 OR sum(stars) <> 0
    ) d
    WHERE a.id = d.article_id;
  END IF;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER ratings_count_inserted AFTER INSERT ON ratings
  REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION count_article_ratings();
--> statement-breakpoint
CREATE TRIGGER ratings_count_updated AFTER UPDATE ON ratings
  REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION count_article_ratings();
--> statement-breakpoint
CREATE TRIGGER ratings_count_deleted AFTER DELETE ON ratings
  REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION count_article_ratings();
--> statement-breakpoint

CREATE FUNCTION count_poll_voters() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    UPDATE polls p SET voter_count = p.voter_count + d.n
    FROM (SELECT poll_id, count(*) AS n FROM new_rows GROUP BY 1) d WHERE p.id = d.poll_id;
  ELSE
    UPDATE polls p SET voter_count = p.voter_count - d.n
    FROM (SELECT poll_id, count(*) AS n FROM old_rows GROUP BY 1) d WHERE p.id = d.poll_id;
  END IF;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER ballots_count_inserted AFTER INSERT ON ballots
  REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION count_poll_voters();
--> statement-breakpoint
CREATE TRIGGER ballots_count_deleted AFTER DELETE ON ballots
  REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION count_poll_voters();
--> statement-breakpoint

CREATE FUNCTION count_poll_votes() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    -- Not FOR UPDATE: the foreign key has locked the ballot for sharing already, and two choices would wait for each other.
    PERFORM FROM ballots b WHERE b.id IN (SELECT ballot_id FROM new_rows) ORDER BY b.id FOR NO KEY UPDATE;
    IF EXISTS (
      SELECT FROM ballot_choices c JOIN polls p ON p.id = c.poll_id
      WHERE c.ballot_id IN (SELECT ballot_id FROM new_rows)
      GROUP BY c.ballot_id, p.max_choices HAVING count(*) > p.max_choices
    ) THEN
      RAISE EXCEPTION 'a ballot has more choices than its poll allows'
        USING ERRCODE = 'check_violation', CONSTRAINT = 'ballot_choices_at_most', TABLE = 'ballot_choices';
    END IF;
    UPDATE poll_options o SET vote_count = o.vote_count + d.n
    FROM (SELECT option_id, count(*) AS n FROM new_rows GROUP BY 1) d WHERE o.id = d.option_id;
    UPDATE polls p SET vote_count = p.vote_count + d.n
    FROM (SELECT poll_id, count(*) AS n FROM new_rows GROUP BY 1) d WHERE p.id = d.poll_id;
  ELSE
    UPDATE poll_options o SET vote_count = o.vote_count - d.n
    FROM (SELECT option_id, count(*) AS n FROM old_rows GROUP BY 1) d WHERE o.id = d.option_id;
    UPDATE polls p SET vote_count = p.vote_count - d.n
    FROM (SELECT poll_id, count(*) AS n FROM old_rows GROUP BY 1) d WHERE p.id = d.poll_id;
  END IF;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER ballot_choices_count_inserted AFTER INSERT ON ballot_choices
  REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION count_poll_votes();
--> statement-breakpoint
CREATE TRIGGER ballot_choices_count_deleted AFTER DELETE ON ballot_choices
  REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION count_poll_votes();
--> statement-breakpoint

-- A ballot is cast or withdrawn, never rewritten: a changed vote is a deletion and an insertion, so the counts above stay right.
CREATE FUNCTION refuse_update() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'rows of % are inserted and deleted, never updated', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;
--> statement-breakpoint
CREATE TRIGGER ballot_choices_not_updated BEFORE UPDATE ON ballot_choices
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_update();
--> statement-breakpoint
CREATE TRIGGER ballots_not_moved BEFORE UPDATE OF poll_id, voter_key ON ballots
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_update();
--> statement-breakpoint

-- An address is given once: every slug an article ever had stays its own.
CREATE FUNCTION remember_article_slug() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO article_slugs (language, slug, article_id) VALUES (NEW.language, NEW.slug, NEW.id)
  ON CONFLICT (language, slug) DO NOTHING;
  IF NOT EXISTS (
    SELECT FROM article_slugs WHERE language = NEW.language AND slug = NEW.slug AND article_id = NEW.id
  ) THEN
    RAISE EXCEPTION 'the slug "%" belongs to another article', NEW.slug
      USING ERRCODE = 'unique_violation', CONSTRAINT = 'article_slugs_language_slug_pk', TABLE = 'article_slugs';
  END IF;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER articles_remember_slug AFTER INSERT OR UPDATE OF slug, language ON articles
  FOR EACH ROW EXECUTE FUNCTION remember_article_slug();
--> statement-breakpoint

-- The sections are a tree: no section stands below itself.
CREATE FUNCTION refuse_section_cycle() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
    WITH RECURSIVE above(id, parent_id) AS (
      SELECT id, parent_id FROM sections WHERE id = NEW.parent_id
      UNION
      SELECT s.id, s.parent_id FROM sections s JOIN above ON s.id = above.parent_id
    )
    SELECT FROM above WHERE id = NEW.id
  ) THEN
    RAISE EXCEPTION 'section % cannot stand below itself', NEW.id
      USING ERRCODE = 'check_violation', CONSTRAINT = 'sections_no_cycle', TABLE = 'sections';
  END IF;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER sections_a_no_cycle AFTER INSERT OR UPDATE OF parent_id ON sections
  FOR EACH ROW WHEN (NEW.parent_id IS NOT NULL) EXECUTE FUNCTION refuse_section_cycle();
--> statement-breakpoint

-- A section's path is its parent's path and its own slug; a move or a new slug carries everything below along.
CREATE FUNCTION set_section_path() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  -- Locked, so that a parent whose address is being changed is waited for.
  NEW.path := coalesce((SELECT path || '/' FROM sections WHERE id = NEW.parent_id FOR KEY SHARE), '') || NEW.slug;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER sections_set_path BEFORE INSERT OR UPDATE ON sections
  FOR EACH ROW EXECUTE FUNCTION set_section_path();
--> statement-breakpoint
CREATE FUNCTION carry_section_path() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE sections SET path = '' WHERE parent_id = NEW.id;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER sections_path_carried AFTER UPDATE ON sections
  FOR EACH ROW WHEN (OLD.path IS DISTINCT FROM NEW.path) EXECUTE FUNCTION carry_section_path();
