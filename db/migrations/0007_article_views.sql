CREATE TABLE "article_views" (
	"language" "language" NOT NULL,
	"article_id" bigint NOT NULL,
	"day" date NOT NULL,
	"views" integer NOT NULL,
	CONSTRAINT "article_views_article_id_day_pk" PRIMARY KEY("article_id","day"),
	CONSTRAINT "article_views_positive" CHECK ("article_views"."views" > 0)
);
--> statement-breakpoint
ALTER TABLE "articles" ADD CONSTRAINT "articles_language_id" UNIQUE("language","id");
--> statement-breakpoint
ALTER TABLE "article_views" ADD CONSTRAINT "article_views_article" FOREIGN KEY ("language","article_id") REFERENCES "public"."articles"("language","id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
CREATE INDEX "article_views_of_day" ON "article_views" USING btree ("language","day","views","article_id");
