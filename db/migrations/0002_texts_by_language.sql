CREATE TABLE "agency_texts" (
	"agency_id" bigint NOT NULL,
	"language" "language" NOT NULL,
	"name" text NOT NULL,
	"description" text DEFAULT '' NOT NULL,
	CONSTRAINT "agency_texts_agency_id_language_pk" PRIMARY KEY("agency_id","language")
);
--> statement-breakpoint
CREATE TABLE "media_texts" (
	"media_id" bigint NOT NULL,
	"language" "language" NOT NULL,
	"alt" text DEFAULT '' NOT NULL,
	"caption" text DEFAULT '' NOT NULL,
	"credit" text DEFAULT '' NOT NULL,
	CONSTRAINT "media_texts_media_id_language_pk" PRIMARY KEY("media_id","language")
);
--> statement-breakpoint
CREATE TABLE "person_texts" (
	"person_id" bigint NOT NULL,
	"language" "language" NOT NULL,
	"name" text NOT NULL,
	"role" text DEFAULT '' NOT NULL,
	"biography" text DEFAULT '' NOT NULL,
	CONSTRAINT "person_texts_person_id_language_pk" PRIMARY KEY("person_id","language")
);
--> statement-breakpoint
ALTER TABLE "agency_texts" ADD CONSTRAINT "agency_texts_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "media_texts" ADD CONSTRAINT "media_texts_media_id_media_id_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "person_texts" ADD CONSTRAINT "person_texts_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;