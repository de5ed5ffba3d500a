CREATE TYPE "public"."list_kind" AS ENUM('edition', 'section', 'tag', 'person', 'agency');--> statement-breakpoint
CREATE TABLE "list_entries" (
	"published_at" timestamp (3) with time zone NOT NULL,
	"ends_at" timestamp (3) with time zone,
	"article_id" bigint NOT NULL,
	"list_id" integer NOT NULL,
	CONSTRAINT "list_entries_article_id_list_id_pk" PRIMARY KEY("article_id","list_id")
);
--> statement-breakpoint
CREATE TABLE "list_months" (
	"begins_at" timestamp (3) with time zone NOT NULL,
	"list_id" integer NOT NULL,
	"entries" integer NOT NULL,
	"ending" integer NOT NULL,
	CONSTRAINT "list_months_list_id_begins_at_pk" PRIMARY KEY("list_id","begins_at"),
	CONSTRAINT "list_months_counters" CHECK (0 <= "list_months"."ending" and "list_months"."ending" <= "list_months"."entries")
);
--> statement-breakpoint
CREATE TABLE "lists" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "lists_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"kind" "list_kind" NOT NULL,
	"owner_id" bigint NOT NULL,
	"language" "language" NOT NULL,
	CONSTRAINT "lists_of_owner" UNIQUE("kind","owner_id","language"),
	CONSTRAINT "lists_edition_has_no_owner" CHECK (("lists"."kind" = 'edition') = ("lists"."owner_id" = 0))
);
--> statement-breakpoint
ALTER TABLE "articles" DROP CONSTRAINT "articles_counters_not_negative";--> statement-breakpoint
DROP INDEX "articles_latest";--> statement-breakpoint
DROP INDEX "articles_section_latest";--> statement-breakpoint
DROP INDEX "comments_replies";--> statement-breakpoint
DROP INDEX "comments_parent_index";--> statement-breakpoint
DROP INDEX "comments_user";--> statement-breakpoint
ALTER TABLE "articles" ADD COLUMN "thread_count" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "list_entries" ADD CONSTRAINT "list_entries_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "list_entries" ADD CONSTRAINT "list_entries_list_id_lists_id_fk" FOREIGN KEY ("list_id") REFERENCES "public"."lists"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "list_months" ADD CONSTRAINT "list_months_list_id_lists_id_fk" FOREIGN KEY ("list_id") REFERENCES "public"."lists"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "list_entries_in_order" ON "list_entries" USING btree ("list_id","published_at","article_id","ends_at");--> statement-breakpoint
CREATE INDEX "list_entries_ending" ON "list_entries" USING btree ("list_id","published_at","ends_at") WHERE "list_entries"."ends_at" is not null;--> statement-breakpoint
CREATE INDEX "articles_in_section" ON "articles" USING btree ("section_id","published_at","id");--> statement-breakpoint
CREATE INDEX "articles_most_commented" ON "articles" USING btree ("language","comment_count","published_at","id") WHERE "articles"."state" = 'published';--> statement-breakpoint
CREATE INDEX "comments_replies" ON "comments" USING btree ("thread_id","created_at") WHERE "comments"."thread_id" is not null;--> statement-breakpoint
CREATE INDEX "comments_parent_index" ON "comments" USING btree ("article_id","parent_id") WHERE "comments"."parent_id" is not null;--> statement-breakpoint
CREATE INDEX "comments_user" ON "comments" USING btree ("user_id") WHERE "comments"."user_id" is not null;--> statement-breakpoint
ALTER TABLE "articles" ADD CONSTRAINT "articles_counters_not_negative" CHECK (least("articles"."comment_count", "articles"."thread_count", "articles"."rating_count", "articles"."rating_sum") >= 0);