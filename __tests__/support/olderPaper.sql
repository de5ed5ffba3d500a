-- A small paper in the tables of the first two migrations: three languages, and a row of every kind and state.
INSERT INTO site_settings (time_zone) VALUES ('Africa/Algiers');
INSERT INTO site_texts (language, name, tagline) VALUES
  ('fr', 'La Feuille', 'Journal'), ('ar', 'الورقة', ''), ('en', 'The Sheet', '');
INSERT INTO users (username, email, name) VALUES ('rosa', 'rosa@example.org', 'Rosa');

INSERT INTO sections (language, translation_group, slug, name) VALUES
  ('fr', '00000000-0000-4000-8000-000000000001', 'economie', 'Économie'),
  ('ar', '00000000-0000-4000-8000-000000000001', 'اقتصاد', 'اقتصاد'),
  ('en', '00000000-0000-4000-8000-000000000001', 'economy', 'Economy'),
  ('fr', '00000000-0000-4000-8000-000000000002', 'sport', 'Sport');
INSERT INTO sections (language, parent_id, slug, name) VALUES ('fr', 1, 'energie', 'Énergie'), ('fr', 1, 'vide', 'Vide');

INSERT INTO tags (language, slug, name) VALUES
  ('fr', 'pétrole', 'Pétrole'), ('ar', 'نفط', 'النفط'), ('en', 'oil', 'Oil'), ('fr', 'jamais', 'Jamais employé');
INSERT INTO agencies (slug, name) VALUES ('dépêche', 'La Dépêche');
INSERT INTO media (kind, path, mime_type, bytes, content_hash, width, height, alt) VALUES
  ('image', 'a.webp', 'image/webp', 1, 'a', 1600, 900, 'Un port'), ('image', 'b.webp', 'image/webp', 1, 'b', 900, 1600, '');
INSERT INTO people (slug, name, role, picture_id) VALUES
  ('nadia-ouyahia', 'Nadia Ouyahia', 'Journaliste', 1), ('أمين', 'أمين', '', NULL);
INSERT INTO videos (language, state, slug, title, provider, provider_ref, published_at, section_id) VALUES
  ('fr', 'published', 'debat', 'Le débat', 'youtube', 'abcd1234', '2026-03-01T10:00:00Z', 1),
  ('fr', 'draft', 'brouillon', 'Pas encore', 'vimeo', '12345678', NULL, NULL);

INSERT INTO articles (language, translation_group, state, slug, kicker, title, standfirst, body, body_text, word_count,
  section_id, lead_image_id, video_id, published_at, ends_at) VALUES
  ('fr', '00000000-0000-4000-8000-000000000011', 'published', 'le-prix-du-pétrole', 'Marchés', 'Le prix du pétrole remonte',
    'Les hôpitaux s’inquiètent.', '{"type":"doc","content":[]}', 'Œuvre d’un ministre.', 4, 5, 1, 1, '2026-03-09T10:00:00Z', NULL),
  ('ar', '00000000-0000-4000-8000-000000000011', 'published', 'سعر-النفط', '', 'أسعار النِّفط ترتفع', '',
    '{"type":"doc","content":[]}', 'قال الوزير أويحيى.', 3, 2, NULL, NULL, '2026-03-09T10:00:00Z', NULL),
  ('en', '00000000-0000-4000-8000-000000000011', 'published', 'oil-prices', '', 'Oil prices rise', '',
    '{"type":"doc","content":[]}', 'The ministry waits.', 3, 3, NULL, NULL, '2026-03-09T10:00:00Z', NULL),
  ('fr', gen_random_uuid(), 'published', 'veille-de-fete', '', 'La veille de fête', '', '{"type":"doc","content":[]}', '', 0,
    4, NULL, 2, '2025-12-31T23:30:00Z', NULL),
  ('fr', gen_random_uuid(), 'published', 'fini', '', 'Une annonce finie', '', '{"type":"doc","content":[]}', '', 0,
    4, NULL, NULL, '2026-01-05T10:00:00Z', '2026-02-01T00:00:00Z'),
  ('fr', gen_random_uuid(), 'published', 'demain', '', 'À paraître demain', '', '{"type":"doc","content":[]}', '', 0,
    1, NULL, NULL, '2026-03-11T10:00:00Z', NULL),
  ('fr', gen_random_uuid(), 'draft', 'brouillon', '', 'Un brouillon secret', '', '{"type":"doc","content":[]}', '', 0,
    1, NULL, NULL, NULL, NULL),
  ('fr', gen_random_uuid(), 'scheduled', 'prevu', '', 'Un article prévu', '', '{"type":"doc","content":[]}', '', 0,
    1, NULL, NULL, '2026-03-12T10:00:00Z', NULL),
  ('fr', gen_random_uuid(), 'withdrawn', 'retire', '', 'Un article retiré', '', '{"type":"doc","content":[]}', '', 0,
    1, NULL, NULL, '2026-03-02T10:00:00Z', NULL);
INSERT INTO article_sections (article_id, section_id) VALUES (1, 4), (7, 4);
INSERT INTO article_tags (article_id, tag_id) VALUES (1, 1), (2, 2), (3, 3), (4, 1), (7, 1);
INSERT INTO article_people (article_id, person_id) VALUES (1, 1), (2, 2), (3, 1), (9, 1);
INSERT INTO article_agencies (article_id, agency_id) VALUES (1, 1), (2, 1), (5, 1);
INSERT INTO article_gallery (article_id, media_id) VALUES (4, 1), (4, 2);
INSERT INTO related_articles (article_id, related_id) VALUES (1, 4), (1, 7);
UPDATE articles SET slug = 'la-veille' WHERE id = 4;

INSERT INTO comments (article_id, author_name, text, state, created_at) VALUES
  (1, 'Ali', 'Premier', 'published', '2026-03-09T11:00:00Z'), (1, 'Aya', 'En attente', 'held', '2026-03-09T11:01:00Z'),
  (1, 'Zoé', 'Refusé', 'rejected', '2026-03-09T11:02:00Z'), (4, 'Ali', 'Bonne fête', 'published', '2026-01-01T08:00:00Z');
INSERT INTO comments (article_id, thread_id, parent_id, user_id, author_name, text, state, created_at) VALUES
  (1, 1, 1, 1, 'Rosa', 'Une réponse', 'published', '2026-03-09T12:00:00Z'),
  (1, 1, 1, NULL, 'Réda', 'Une réponse indésirable', 'spam', '2026-03-09T12:01:00Z');
INSERT INTO comments (article_id, thread_id, parent_id, author_name, text, state, created_at) VALUES
  (1, 1, 5, 'Ali', 'La réponse à la réponse', 'published', '2026-03-09T13:00:00Z');
INSERT INTO ratings (article_id, voter_key, stars) VALUES (1, 'a', 5), (1, 'b', 2), (4, 'a', 4);

INSERT INTO polls (language, state, slug, question, opens_at) VALUES
  ('fr', 'published', 'the-ou-cafe', 'Thé ou café ?', '2026-03-01T00:00:00Z'),
  ('fr', 'draft', 'plus-tard', 'Plus tard ?', '2026-04-01T00:00:00Z');
INSERT INTO poll_options (poll_id, position, text) VALUES (1, 1, 'Thé'), (1, 2, 'Café'), (2, 1, 'Oui');
INSERT INTO ballots (poll_id, voter_key, user_id) VALUES (1, 'a', 1), (1, 'b', NULL), (1, 'c', NULL);
INSERT INTO ballot_choices (ballot_id, poll_id, option_id) VALUES (1, 1, 1), (2, 1, 2), (3, 1, 2);

INSERT INTO pages (language, state, slug, title, body) VALUES
  ('fr', 'published', 'a-propos', 'À propos', '{"type":"doc","content":[]}'), ('fr', 'draft', 'cache', 'Caché', '{"type":"doc","content":[]}');
INSERT INTO menus (language, key) VALUES ('fr', 'main');
INSERT INTO menu_items (menu_id, position, label, section_id, page_id, path) VALUES
  (1, 1, NULL, 1, NULL, NULL), (1, 2, NULL, NULL, 1, NULL), (1, 3, 'Vidéos', NULL, NULL, '/videos');
INSERT INTO zones (language, key, title, position, size, section_id) VALUES
  ('fr', 'now', 'En ce moment', 1, 6, NULL), ('fr', 'economie', 'Économie', 2, 4, 1);
INSERT INTO zone_pins (zone_id, article_id, position) VALUES (1, 1, 1), (1, 7, 2);
