ALTER TABLE "user_sections" DROP CONSTRAINT "user_sections_section_id_sections_id_fk";
--> statement-breakpoint
ALTER TABLE "user_sections" ADD CONSTRAINT "user_sections_section_id_sections_id_fk" FOREIGN KEY ("section_id") REFERENCES "public"."sections"("id") ON DELETE restrict ON UPDATE no action;