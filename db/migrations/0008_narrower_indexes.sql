DROP INDEX "articles_most_commented";--> statement-breakpoint
DROP INDEX "comments_parent_index";--> statement-breakpoint
CREATE INDEX "articles_most_commented" ON "articles" USING btree ("language","comment_count","published_at","id","ends_at") WHERE "articles"."state" = 'published';--> statement-breakpoint
CREATE INDEX "comments_parent_index" ON "comments" USING btree ("parent_id") WHERE "comments"."parent_id" is not null;