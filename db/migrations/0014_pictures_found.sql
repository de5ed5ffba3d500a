CREATE INDEX "people_picture" ON "people" USING btree ("picture_id") WHERE "people"."picture_id" is not null;--> statement-breakpoint
CREATE INDEX "users_picture" ON "users" USING btree ("picture_id") WHERE "users"."picture_id" is not null;--> statement-breakpoint
CREATE INDEX "videos_file" ON "videos" USING btree ("file_id") WHERE "videos"."file_id" is not null;--> statement-breakpoint
CREATE INDEX "videos_poster" ON "videos" USING btree ("poster_id") WHERE "videos"."poster_id" is not null;