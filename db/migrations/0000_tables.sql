CREATE TYPE "public"."comment_mode" AS ENUM('open', 'held', 'members', 'closed');--> statement-breakpoint
CREATE TYPE "public"."language" AS ENUM('fr', 'ar', 'en');--> statement-breakpoint
CREATE TYPE "public"."state" AS ENUM('draft', 'submitted', 'approved', 'scheduled', 'published', 'withdrawn', 'archived');--> statement-breakpoint
CREATE TYPE "public"."comment_state" AS ENUM('published', 'held', 'rejected', 'withdrawn', 'spam');--> statement-breakpoint
CREATE TYPE "public"."media_kind" AS ENUM('image', 'video', 'audio', 'file');--> statement-breakpoint
CREATE TYPE "public"."poll_kind" AS ENUM('single', 'multiple');--> statement-breakpoint
CREATE TYPE "public"."poll_voters" AS ENUM('everyone', 'members');--> statement-breakpoint
CREATE TYPE "public"."results_visible" AS ENUM('always', 'afterVoting', 'afterClosing', 'never');--> statement-breakpoint
CREATE TYPE "public"."role" AS ENUM('reader', 'contributor', 'author', 'editor', 'chief', 'administrator');--> statement-breakpoint
CREATE TYPE "public"."video_provider" AS ENUM('youtube', 'dailymotion', 'vimeo', 'file');--> statement-breakpoint
CREATE TYPE "public"."zone_fill" AS ENUM('latest', 'none');--> statement-breakpoint
CREATE TABLE "agencies" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "agencies_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"slug" text NOT NULL,
	"name" text NOT NULL,
	"description" text DEFAULT '' NOT NULL,
	"url" text,
	CONSTRAINT "agencies_slug_unique" UNIQUE("slug"),
	CONSTRAINT "agencies_slug_shape" CHECK ("agencies"."slug" ~ '^[^[:space:][:punct:][:cntrl:]]+(-[^[:space:][:punct:][:cntrl:]]+)*$' and length("agencies"."slug") <= 200),
	CONSTRAINT "agencies_url_on_the_web" CHECK ("agencies"."url" ~* '^https?://')
);
--> statement-breakpoint
CREATE TABLE "article_agencies" (
	"article_id" bigint NOT NULL,
	"agency_id" bigint NOT NULL,
	"position" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "article_agencies_article_id_agency_id_pk" PRIMARY KEY("article_id","agency_id")
);
--> statement-breakpoint
CREATE TABLE "article_gallery" (
	"article_id" bigint NOT NULL,
	"media_id" bigint NOT NULL,
	"position" integer DEFAULT 0 NOT NULL,
	"caption" text DEFAULT '' NOT NULL,
	CONSTRAINT "article_gallery_article_id_media_id_pk" PRIMARY KEY("article_id","media_id")
);
--> statement-breakpoint
CREATE TABLE "article_people" (
	"article_id" bigint NOT NULL,
	"person_id" bigint NOT NULL,
	"position" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "article_people_article_id_person_id_pk" PRIMARY KEY("article_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "article_sections" (
	"article_id" bigint NOT NULL,
	"section_id" bigint NOT NULL,
	CONSTRAINT "article_sections_article_id_section_id_pk" PRIMARY KEY("article_id","section_id")
);
--> statement-breakpoint
CREATE TABLE "article_slugs" (
	"language" "language" NOT NULL,
	"slug" text NOT NULL,
	"article_id" bigint NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "article_slugs_language_slug_pk" PRIMARY KEY("language","slug")
);
--> statement-breakpoint
CREATE TABLE "article_tags" (
	"article_id" bigint NOT NULL,
	"tag_id" bigint NOT NULL,
	"position" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "article_tags_article_id_tag_id_pk" PRIMARY KEY("article_id","tag_id")
);
--> statement-breakpoint
CREATE TABLE "related_articles" (
	"article_id" bigint NOT NULL,
	"related_id" bigint NOT NULL,
	"position" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "related_articles_article_id_related_id_pk" PRIMARY KEY("article_id","related_id"),
	CONSTRAINT "related_articles_not_itself" CHECK ("related_articles"."article_id" <> "related_articles"."related_id")
);
--> statement-breakpoint
CREATE TABLE "articles" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "articles_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"language" "language" NOT NULL,
	"translation_group" uuid DEFAULT gen_random_uuid() NOT NULL,
	"state" "state" DEFAULT 'draft' NOT NULL,
	"slug" text NOT NULL,
	"kicker" text DEFAULT '' NOT NULL,
	"title" text NOT NULL,
	"standfirst" text DEFAULT '' NOT NULL,
	"body" jsonb NOT NULL,
	"body_html" text DEFAULT '' NOT NULL,
	"body_text" text DEFAULT '' NOT NULL,
	"word_count" integer DEFAULT 0 NOT NULL,
	"section_id" bigint NOT NULL,
	"lead_image_id" bigint,
	"video_id" bigint,
	"place" text,
	"published_at" timestamp (3) with time zone,
	"updated_at" timestamp (3) with time zone,
	"ends_at" timestamp (3) with time zone,
	"comment_mode" "comment_mode" DEFAULT 'open' NOT NULL,
	"ratings_open" boolean DEFAULT true NOT NULL,
	"seo_title" text,
	"seo_description" text,
	"comment_count" integer DEFAULT 0 NOT NULL,
	"rating_count" integer DEFAULT 0 NOT NULL,
	"rating_sum" integer DEFAULT 0 NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "articles_slug_unique" UNIQUE("language","slug"),
	CONSTRAINT "articles_translation_unique" UNIQUE("translation_group","language"),
	CONSTRAINT "articles_slug_shape" CHECK ("articles"."slug" ~ '^[^[:space:][:punct:][:cntrl:]]+(-[^[:space:][:punct:][:cntrl:]]+)*$' and length("articles"."slug") <= 200),
	CONSTRAINT "articles_published_has_time" CHECK ("articles"."state" not in ('published', 'scheduled') or "articles"."published_at" is not null),
	CONSTRAINT "articles_ends_after_start" CHECK ("articles"."ends_at" > "articles"."published_at"),
	CONSTRAINT "articles_counters_not_negative" CHECK (least("articles"."comment_count", "articles"."rating_count", "articles"."rating_sum") >= 0)
);
--> statement-breakpoint
CREATE TABLE "comments" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "comments_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"article_id" bigint NOT NULL,
	"thread_id" bigint,
	"parent_id" bigint,
	"user_id" bigint,
	"author_name" text NOT NULL,
	"text" text NOT NULL,
	"state" "comment_state" DEFAULT 'held' NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"edited_at" timestamp (3) with time zone,
	CONSTRAINT "comments_of_article" UNIQUE("article_id","id"),
	CONSTRAINT "comments_reply_has_thread" CHECK (("comments"."parent_id" is null) = ("comments"."thread_id" is null)),
	CONSTRAINT "comments_text_length" CHECK (length("comments"."text") between 1 and 5000)
);
--> statement-breakpoint
CREATE TABLE "media" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "media_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"kind" "media_kind" NOT NULL,
	"path" text NOT NULL,
	"mime_type" text NOT NULL,
	"bytes" bigint NOT NULL,
	"content_hash" text NOT NULL,
	"width" integer,
	"height" integer,
	"duration_seconds" integer,
	"alt" text DEFAULT '' NOT NULL,
	"caption" text DEFAULT '' NOT NULL,
	"credit" text DEFAULT '' NOT NULL,
	"rights" text DEFAULT '' NOT NULL,
	"rights_end_at" timestamp (3) with time zone,
	"agency_id" bigint,
	"focal_x" real DEFAULT 0.5 NOT NULL,
	"focal_y" real DEFAULT 0.5 NOT NULL,
	"color" text DEFAULT '#888888' NOT NULL,
	"renditions" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "media_path_unique" UNIQUE("path"),
	CONSTRAINT "media_content_hash_unique" UNIQUE("content_hash"),
	CONSTRAINT "media_focal_point_inside" CHECK ("media"."focal_x" between 0 and 1 and "media"."focal_y" between 0 and 1),
	CONSTRAINT "media_image_has_size" CHECK ("media"."kind" <> 'image' or ("media"."width" > 0 and "media"."height" > 0)),
	CONSTRAINT "media_color_shape" CHECK ("media"."color" ~ '^#[0-9a-f]{6}$')
);
--> statement-breakpoint
CREATE TABLE "menu_items" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "menu_items_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"menu_id" bigint NOT NULL,
	"position" integer NOT NULL,
	"label" text,
	"section_id" bigint,
	"page_id" bigint,
	"path" text,
	CONSTRAINT "menu_items_position_unique" UNIQUE("menu_id","position"),
	CONSTRAINT "menu_items_one_target" CHECK (num_nonnulls("menu_items"."section_id", "menu_items"."page_id", "menu_items"."path") = 1),
	CONSTRAINT "menu_items_path_is_own" CHECK ("menu_items"."path" ~ '^/([^/\\]|$)'),
	CONSTRAINT "menu_items_path_has_label" CHECK ("menu_items"."path" is null or "menu_items"."label" is not null)
);
--> statement-breakpoint
CREATE TABLE "menus" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "menus_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"language" "language" NOT NULL,
	"key" text NOT NULL,
	CONSTRAINT "menus_key_unique" UNIQUE("language","key")
);
--> statement-breakpoint
CREATE TABLE "pages" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "pages_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"language" "language" NOT NULL,
	"translation_group" uuid DEFAULT gen_random_uuid() NOT NULL,
	"state" "state" DEFAULT 'draft' NOT NULL,
	"slug" text NOT NULL,
	"title" text NOT NULL,
	"description" text DEFAULT '' NOT NULL,
	"body" jsonb NOT NULL,
	"body_html" text DEFAULT '' NOT NULL,
	"body_text" text DEFAULT '' NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone,
	CONSTRAINT "pages_slug_unique" UNIQUE("language","slug"),
	CONSTRAINT "pages_translation_unique" UNIQUE("translation_group","language"),
	CONSTRAINT "pages_slug_shape" CHECK ("pages"."slug" ~ '^[^[:space:][:punct:][:cntrl:]]+(-[^[:space:][:punct:][:cntrl:]]+)*$' and length("pages"."slug") <= 200)
);
--> statement-breakpoint
CREATE TABLE "people" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "people_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"slug" text NOT NULL,
	"name" text NOT NULL,
	"role" text DEFAULT '' NOT NULL,
	"biography" text DEFAULT '' NOT NULL,
	"picture_id" bigint,
	"user_id" bigint,
	CONSTRAINT "people_slug_unique" UNIQUE("slug"),
	CONSTRAINT "people_user_id_unique" UNIQUE("user_id"),
	CONSTRAINT "people_slug_shape" CHECK ("people"."slug" ~ '^[^[:space:][:punct:][:cntrl:]]+(-[^[:space:][:punct:][:cntrl:]]+)*$' and length("people"."slug") <= 200)
);
--> statement-breakpoint
CREATE TABLE "ballot_choices" (
	"ballot_id" bigint NOT NULL,
	"poll_id" bigint NOT NULL,
	"option_id" bigint NOT NULL,
	CONSTRAINT "ballot_choices_ballot_id_option_id_pk" PRIMARY KEY("ballot_id","option_id")
);
--> statement-breakpoint
CREATE TABLE "ballots" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "ballots_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"poll_id" bigint NOT NULL,
	"voter_key" text NOT NULL,
	"user_id" bigint,
	"cast_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "ballots_one_a_voter" UNIQUE("poll_id","voter_key"),
	CONSTRAINT "ballots_of_poll" UNIQUE("poll_id","id")
);
--> statement-breakpoint
CREATE TABLE "poll_options" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "poll_options_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"poll_id" bigint NOT NULL,
	"position" smallint NOT NULL,
	"text" text NOT NULL,
	"withdrawn" boolean DEFAULT false NOT NULL,
	"vote_count" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "poll_options_position_unique" UNIQUE("poll_id","position"),
	CONSTRAINT "poll_options_of_poll" UNIQUE("poll_id","id"),
	CONSTRAINT "poll_options_thirty_at_most" CHECK ("poll_options"."position" between 1 and 30),
	CONSTRAINT "poll_options_counter_not_negative" CHECK ("poll_options"."vote_count" >= 0)
);
--> statement-breakpoint
CREATE TABLE "polls" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "polls_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"language" "language" NOT NULL,
	"translation_group" uuid DEFAULT gen_random_uuid() NOT NULL,
	"state" "state" DEFAULT 'draft' NOT NULL,
	"slug" text NOT NULL,
	"question" text NOT NULL,
	"kind" "poll_kind" DEFAULT 'single' NOT NULL,
	"max_choices" smallint DEFAULT 1 NOT NULL,
	"voters" "poll_voters" DEFAULT 'everyone' NOT NULL,
	"results_visible" "results_visible" DEFAULT 'always' NOT NULL,
	"opens_at" timestamp (3) with time zone NOT NULL,
	"closes_at" timestamp (3) with time zone,
	"voter_count" integer DEFAULT 0 NOT NULL,
	"vote_count" integer DEFAULT 0 NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "polls_slug_unique" UNIQUE("language","slug"),
	CONSTRAINT "polls_translation_unique" UNIQUE("translation_group","language"),
	CONSTRAINT "polls_slug_shape" CHECK ("polls"."slug" ~ '^[^[:space:][:punct:][:cntrl:]]+(-[^[:space:][:punct:][:cntrl:]]+)*$' and length("polls"."slug") <= 200),
	CONSTRAINT "polls_closes_after_opening" CHECK ("polls"."closes_at" > "polls"."opens_at"),
	CONSTRAINT "polls_max_choices_fit_kind" CHECK (case when "polls"."kind" = 'single' then "polls"."max_choices" = 1 else "polls"."max_choices" between 2 and 30 end),
	CONSTRAINT "polls_counters_not_negative" CHECK (least("polls"."voter_count", "polls"."vote_count") >= 0)
);
--> statement-breakpoint
CREATE TABLE "ratings" (
	"article_id" bigint NOT NULL,
	"voter_key" text NOT NULL,
	"stars" smallint NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "ratings_article_id_voter_key_pk" PRIMARY KEY("article_id","voter_key"),
	CONSTRAINT "ratings_one_to_five" CHECK ("ratings"."stars" between 1 and 5)
);
--> statement-breakpoint
CREATE TABLE "sections" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "sections_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"language" "language" NOT NULL,
	"translation_group" uuid DEFAULT gen_random_uuid() NOT NULL,
	"parent_id" bigint,
	"slug" text NOT NULL,
	"path" text DEFAULT '' NOT NULL,
	"name" text NOT NULL,
	"description" text DEFAULT '' NOT NULL,
	"color" text DEFAULT '#444444' NOT NULL,
	"position" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "sections_path_unique" UNIQUE("language","path"),
	CONSTRAINT "sections_translation_unique" UNIQUE("translation_group","language"),
	CONSTRAINT "sections_language_id" UNIQUE("language","id"),
	CONSTRAINT "sections_color_shape" CHECK ("sections"."color" ~ '^#[0-9a-f]{6}$'),
	CONSTRAINT "sections_slug_shape" CHECK ("sections"."slug" ~ '^[^[:space:][:punct:][:cntrl:]]+(-[^[:space:][:punct:][:cntrl:]]+)*$' and length("sections"."slug") <= 200),
	CONSTRAINT "sections_not_own_parent" CHECK ("sections"."parent_id" <> "sections"."id")
);
--> statement-breakpoint
CREATE TABLE "site_settings" (
	"id" smallint PRIMARY KEY DEFAULT 1 NOT NULL,
	"time_zone" text DEFAULT 'Africa/Algiers' NOT NULL,
	"default_language" "language" DEFAULT 'fr' NOT NULL,
	CONSTRAINT "site_settings_one_row" CHECK ("site_settings"."id" = 1)
);
--> statement-breakpoint
CREATE TABLE "site_texts" (
	"language" "language" PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"tagline" text DEFAULT '' NOT NULL,
	"description" text DEFAULT '' NOT NULL,
	"notice" text DEFAULT '' NOT NULL
);
--> statement-breakpoint
CREATE TABLE "tags" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "tags_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"language" "language" NOT NULL,
	"translation_group" uuid DEFAULT gen_random_uuid() NOT NULL,
	"slug" text NOT NULL,
	"name" text NOT NULL,
	"description" text DEFAULT '' NOT NULL,
	CONSTRAINT "tags_slug_unique" UNIQUE("language","slug"),
	CONSTRAINT "tags_translation_unique" UNIQUE("translation_group","language"),
	CONSTRAINT "tags_slug_shape" CHECK ("tags"."slug" ~ '^[^[:space:][:punct:][:cntrl:]]+(-[^[:space:][:punct:][:cntrl:]]+)*$' and length("tags"."slug") <= 200)
);
--> statement-breakpoint
CREATE TABLE "users" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "users_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"username" text NOT NULL,
	"email" text NOT NULL,
	"name" text NOT NULL,
	"role" "role" DEFAULT 'reader' NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "videos" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "videos_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"language" "language" NOT NULL,
	"translation_group" uuid DEFAULT gen_random_uuid() NOT NULL,
	"state" "state" DEFAULT 'draft' NOT NULL,
	"slug" text NOT NULL,
	"title" text NOT NULL,
	"standfirst" text DEFAULT '' NOT NULL,
	"section_id" bigint,
	"provider" "video_provider" NOT NULL,
	"provider_ref" text,
	"file_id" bigint,
	"poster_id" bigint,
	"duration_seconds" integer,
	"published_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "videos_slug_unique" UNIQUE("language","slug"),
	CONSTRAINT "videos_translation_unique" UNIQUE("translation_group","language"),
	CONSTRAINT "videos_slug_shape" CHECK ("videos"."slug" ~ '^[^[:space:][:punct:][:cntrl:]]+(-[^[:space:][:punct:][:cntrl:]]+)*$' and length("videos"."slug") <= 200),
	CONSTRAINT "videos_source_fits_provider" CHECK (case when "videos"."provider" = 'file' then "videos"."file_id" is not null and "videos"."provider_ref" is null
          else "videos"."provider_ref" ~ '^[A-Za-z0-9_-]{4,32}$' and "videos"."file_id" is null end),
	CONSTRAINT "videos_published_has_time" CHECK ("videos"."state" not in ('published', 'scheduled') or "videos"."published_at" is not null),
	CONSTRAINT "videos_duration_positive" CHECK ("videos"."duration_seconds" > 0)
);
--> statement-breakpoint
CREATE TABLE "zone_pins" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "zone_pins_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"zone_id" bigint NOT NULL,
	"article_id" bigint NOT NULL,
	"position" smallint NOT NULL,
	"ends_at" timestamp (3) with time zone,
	CONSTRAINT "zone_pins_article_once" UNIQUE("zone_id","article_id"),
	CONSTRAINT "zone_pins_position_unique" UNIQUE("zone_id","position"),
	CONSTRAINT "zone_pins_position_from_one" CHECK ("zone_pins"."position" >= 1)
);
--> statement-breakpoint
CREATE TABLE "zones" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "zones_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"language" "language" NOT NULL,
	"key" text NOT NULL,
	"title" text NOT NULL,
	"position" integer NOT NULL,
	"size" smallint NOT NULL,
	"fill" "zone_fill" DEFAULT 'latest' NOT NULL,
	"section_id" bigint,
	"tag_id" bigint,
	"period_days" integer,
	CONSTRAINT "zones_key_unique" UNIQUE("language","key"),
	CONSTRAINT "zones_size_range" CHECK ("zones"."size" between 1 and 50),
	CONSTRAINT "zones_period_positive" CHECK ("zones"."period_days" > 0)
);
--> statement-breakpoint
ALTER TABLE "article_agencies" ADD CONSTRAINT "article_agencies_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "article_agencies" ADD CONSTRAINT "article_agencies_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "article_gallery" ADD CONSTRAINT "article_gallery_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "article_gallery" ADD CONSTRAINT "article_gallery_media_id_media_id_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "article_people" ADD CONSTRAINT "article_people_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "article_people" ADD CONSTRAINT "article_people_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "article_sections" ADD CONSTRAINT "article_sections_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "article_sections" ADD CONSTRAINT "article_sections_section_id_sections_id_fk" FOREIGN KEY ("section_id") REFERENCES "public"."sections"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "article_slugs" ADD CONSTRAINT "article_slugs_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "article_tags" ADD CONSTRAINT "article_tags_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "article_tags" ADD CONSTRAINT "article_tags_tag_id_tags_id_fk" FOREIGN KEY ("tag_id") REFERENCES "public"."tags"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "related_articles" ADD CONSTRAINT "related_articles_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "related_articles" ADD CONSTRAINT "related_articles_related_id_articles_id_fk" FOREIGN KEY ("related_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "articles" ADD CONSTRAINT "articles_lead_image_id_media_id_fk" FOREIGN KEY ("lead_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "articles" ADD CONSTRAINT "articles_video_id_videos_id_fk" FOREIGN KEY ("video_id") REFERENCES "public"."videos"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "articles" ADD CONSTRAINT "articles_section" FOREIGN KEY ("language","section_id") REFERENCES "public"."sections"("language","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_parent" FOREIGN KEY ("article_id","parent_id") REFERENCES "public"."comments"("article_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_thread" FOREIGN KEY ("article_id","thread_id") REFERENCES "public"."comments"("article_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "media" ADD CONSTRAINT "media_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "menu_items" ADD CONSTRAINT "menu_items_menu_id_menus_id_fk" FOREIGN KEY ("menu_id") REFERENCES "public"."menus"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "menu_items" ADD CONSTRAINT "menu_items_section_id_sections_id_fk" FOREIGN KEY ("section_id") REFERENCES "public"."sections"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "menu_items" ADD CONSTRAINT "menu_items_page_id_pages_id_fk" FOREIGN KEY ("page_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "people" ADD CONSTRAINT "people_picture_id_media_id_fk" FOREIGN KEY ("picture_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "people" ADD CONSTRAINT "people_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ballot_choices" ADD CONSTRAINT "ballot_choices_ballot" FOREIGN KEY ("poll_id","ballot_id") REFERENCES "public"."ballots"("poll_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ballot_choices" ADD CONSTRAINT "ballot_choices_option" FOREIGN KEY ("poll_id","option_id") REFERENCES "public"."poll_options"("poll_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ballots" ADD CONSTRAINT "ballots_poll_id_polls_id_fk" FOREIGN KEY ("poll_id") REFERENCES "public"."polls"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ballots" ADD CONSTRAINT "ballots_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "poll_options" ADD CONSTRAINT "poll_options_poll_id_polls_id_fk" FOREIGN KEY ("poll_id") REFERENCES "public"."polls"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ratings" ADD CONSTRAINT "ratings_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sections" ADD CONSTRAINT "sections_parent" FOREIGN KEY ("language","parent_id") REFERENCES "public"."sections"("language","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "videos" ADD CONSTRAINT "videos_file_id_media_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."media"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "videos" ADD CONSTRAINT "videos_poster_id_media_id_fk" FOREIGN KEY ("poster_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "videos" ADD CONSTRAINT "videos_section" FOREIGN KEY ("language","section_id") REFERENCES "public"."sections"("language","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "zone_pins" ADD CONSTRAINT "zone_pins_zone_id_zones_id_fk" FOREIGN KEY ("zone_id") REFERENCES "public"."zones"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "zone_pins" ADD CONSTRAINT "zone_pins_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "zones" ADD CONSTRAINT "zones_tag_id_tags_id_fk" FOREIGN KEY ("tag_id") REFERENCES "public"."tags"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "zones" ADD CONSTRAINT "zones_of_section" FOREIGN KEY ("language","section_id") REFERENCES "public"."sections"("language","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "article_agencies_agency" ON "article_agencies" USING btree ("agency_id");--> statement-breakpoint
CREATE INDEX "article_gallery_media" ON "article_gallery" USING btree ("media_id");--> statement-breakpoint
CREATE INDEX "article_people_person" ON "article_people" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "article_sections_section" ON "article_sections" USING btree ("section_id");--> statement-breakpoint
CREATE INDEX "article_slugs_article" ON "article_slugs" USING btree ("article_id");--> statement-breakpoint
CREATE INDEX "article_tags_tag" ON "article_tags" USING btree ("tag_id");--> statement-breakpoint
CREATE INDEX "related_articles_related" ON "related_articles" USING btree ("related_id");--> statement-breakpoint
CREATE INDEX "articles_latest" ON "articles" USING btree ("language","published_at" DESC NULLS LAST,"id" DESC NULLS LAST) WHERE "articles"."state" = 'published';--> statement-breakpoint
CREATE INDEX "articles_section_latest" ON "articles" USING btree ("section_id","published_at" DESC NULLS LAST,"id" DESC NULLS LAST) WHERE "articles"."state" = 'published';--> statement-breakpoint
CREATE INDEX "articles_lead_image_index" ON "articles" USING btree ("lead_image_id");--> statement-breakpoint
CREATE INDEX "comments_threads" ON "comments" USING btree ("article_id","created_at","id") WHERE "comments"."thread_id" is null and "comments"."state" = 'published';--> statement-breakpoint
CREATE INDEX "comments_replies" ON "comments" USING btree ("thread_id") WHERE "comments"."state" = 'published';--> statement-breakpoint
CREATE INDEX "comments_parent_index" ON "comments" USING btree ("article_id","parent_id");--> statement-breakpoint
CREATE INDEX "comments_user" ON "comments" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "menu_items_section" ON "menu_items" USING btree ("section_id");--> statement-breakpoint
CREATE INDEX "menu_items_page" ON "menu_items" USING btree ("page_id");--> statement-breakpoint
CREATE INDEX "ballot_choices_option_index" ON "ballot_choices" USING btree ("poll_id","option_id");--> statement-breakpoint
CREATE INDEX "ballots_user" ON "ballots" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "polls_latest" ON "polls" USING btree ("language","opens_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "sections_parent_index" ON "sections" USING btree ("parent_id");--> statement-breakpoint
CREATE UNIQUE INDEX "users_username_unique" ON "users" USING btree (lower("username"));--> statement-breakpoint
CREATE UNIQUE INDEX "users_email_unique" ON "users" USING btree (lower("email"));--> statement-breakpoint
CREATE INDEX "videos_latest" ON "videos" USING btree ("language","published_at" DESC NULLS LAST,"id" DESC NULLS LAST) WHERE "videos"."state" = 'published';--> statement-breakpoint
CREATE INDEX "zone_pins_article" ON "zone_pins" USING btree ("article_id");--> statement-breakpoint
CREATE INDEX "zones_section" ON "zones" USING btree ("section_id");--> statement-breakpoint
CREATE INDEX "zones_tag" ON "zones" USING btree ("tag_id");