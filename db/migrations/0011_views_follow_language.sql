ALTER TABLE "article_views" DROP CONSTRAINT "article_views_article";
--> statement-breakpoint
ALTER TABLE "article_views" ADD CONSTRAINT "article_views_article" FOREIGN KEY ("language","article_id") REFERENCES "public"."articles"("language","id") ON DELETE cascade ON UPDATE cascade;