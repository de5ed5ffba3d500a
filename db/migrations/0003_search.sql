-- Trusted since PostgreSQL 13: the owner of a database may create it.
CREATE EXTENSION IF NOT EXISTS pg_trgm;
--> statement-breakpoint
CREATE TABLE "article_search" (
	"article_id" bigint PRIMARY KEY NOT NULL,
	"language" "language" NOT NULL,
	"published_at" timestamp (3) with time zone NOT NULL,
	"ends_at" timestamp (3) with time zone,
	"section_id" bigint NOT NULL,
	"video_id" bigint,
	"title" text NOT NULL,
	"words" "tsvector" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "search_words" (
	"language" "language" NOT NULL,
	"key" text NOT NULL,
	"written" text NOT NULL,
	CONSTRAINT "search_words_language_key_pk" PRIMARY KEY("language","key")
);
--> statement-breakpoint
ALTER TABLE "article_search" ADD CONSTRAINT "article_search_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "article_search_words" ON "article_search" USING gin ("words");--> statement-breakpoint
CREATE INDEX "article_search_newest" ON "article_search" USING btree ("language","published_at","article_id");--> statement-breakpoint
CREATE INDEX "search_words_similar" ON "search_words" USING gin ("key" gin_trgm_ops);