ALTER TABLE "ratings" ADD COLUMN "user_id" bigint;--> statement-breakpoint
ALTER TABLE "ratings" ADD CONSTRAINT "ratings_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "ratings_user" ON "ratings" USING btree ("user_id") WHERE "ratings"."user_id" is not null;