CREATE TABLE "check_attempt" (
	"id" text PRIMARY KEY NOT NULL,
	"person_id" text NOT NULL,
	"course_id" text NOT NULL,
	"lesson_id" text NOT NULL,
	"topic_id" text NOT NULL,
	"version" text NOT NULL,
	"places" jsonb NOT NULL,
	"needed_count" integer NOT NULL,
	"answers" jsonb NOT NULL,
	"written" "bytea",
	"right_places" jsonb NOT NULL,
	"seen_as" jsonb NOT NULL,
	"passed" boolean NOT NULL,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "check_draw" (
	"person_id" text NOT NULL,
	"course_id" text NOT NULL,
	"lesson_id" text NOT NULL,
	"topic_id" text NOT NULL,
	"attempt_id" text NOT NULL,
	"places" jsonb NOT NULL,
	"version" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "check_draw_person_id_course_id_lesson_id_topic_id_pk" PRIMARY KEY("person_id","course_id","lesson_id","topic_id"),
	CONSTRAINT "check_draw_attempt_id_unique" UNIQUE("attempt_id")
);
--> statement-breakpoint
CREATE TABLE "lesson_opened" (
	"person_id" text NOT NULL,
	"course_id" text NOT NULL,
	"lesson_id" text NOT NULL,
	"reason" "bytea",
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "lesson_opened_person_id_course_id_lesson_id_pk" PRIMARY KEY("person_id","course_id","lesson_id")
);
--> statement-breakpoint
CREATE TABLE "lesson_passed" (
	"person_id" text NOT NULL,
	"course_id" text NOT NULL,
	"lesson_id" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "lesson_passed_person_id_course_id_lesson_id_pk" PRIMARY KEY("person_id","course_id","lesson_id")
);
--> statement-breakpoint
CREATE TABLE "local_specialist" (
	"kind" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"reach" text NOT NULL,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "review_item" (
	"person_id" text NOT NULL,
	"item" text NOT NULL,
	"schedule" jsonb NOT NULL,
	"due" timestamp with time zone NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "review_item_person_id_item_pk" PRIMARY KEY("person_id","item")
);
--> statement-breakpoint
CREATE TABLE "topic_passed" (
	"person_id" text NOT NULL,
	"course_id" text NOT NULL,
	"lesson_id" text NOT NULL,
	"topic_id" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "topic_passed_person_id_course_id_lesson_id_topic_id_pk" PRIMARY KEY("person_id","course_id","lesson_id","topic_id")
);
--> statement-breakpoint
DROP INDEX "drill_try_of_person";--> statement-breakpoint
ALTER TABLE "drill_try" ALTER COLUMN "words" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "drill_try" ALTER COLUMN "heard" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "drill_try" ADD COLUMN "card_id" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "drill_try" ADD COLUMN "chosen" jsonb;--> statement-breakpoint
ALTER TABLE "drill_try" ADD COLUMN "fitted" boolean;--> statement-breakpoint
ALTER TABLE "drill_try" ADD COLUMN "seen_as" text;--> statement-breakpoint
ALTER TABLE "check_attempt" ADD CONSTRAINT "check_attempt_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "check_draw" ADD CONSTRAINT "check_draw_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "lesson_opened" ADD CONSTRAINT "lesson_opened_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "lesson_passed" ADD CONSTRAINT "lesson_passed_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "review_item" ADD CONSTRAINT "review_item_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "topic_passed" ADD CONSTRAINT "topic_passed_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "check_attempt_of_person" ON "check_attempt" USING btree ("person_id","course_id","lesson_id","at");--> statement-breakpoint
CREATE INDEX "check_attempt_of_lesson" ON "check_attempt" USING btree ("course_id","lesson_id");--> statement-breakpoint
CREATE INDEX "review_item_due" ON "review_item" USING btree ("person_id","due");--> statement-breakpoint
CREATE INDEX "drill_try_of_person" ON "drill_try" USING btree ("person_id","drill_id","card_id","at");--> statement-breakpoint
INSERT INTO "check_attempt" ("id", "person_id", "course_id", "lesson_id", "topic_id", "version", "places", "needed_count", "answers", "right_places", "seen_as", "passed", "at")
SELECT "id", "person_id", 'mi-in-peer-support', "lesson_id", '', "lesson_version", '[]', 0, "answers", '[]', '{}', "passed", "at" FROM "knowledge_check_attempt";
--> statement-breakpoint
INSERT INTO "lesson_passed" ("person_id", "course_id", "lesson_id", "at")
SELECT "person_id", 'mi-in-peer-support', "lesson_id", min("at") FROM "knowledge_check_attempt" WHERE "passed" GROUP BY "person_id", "lesson_id";
--> statement-breakpoint
-- The second lesson of old is the third now; to whom it stood open, it stays open.
INSERT INTO "lesson_opened" ("person_id", "course_id", "lesson_id", "at")
SELECT "person_id", 'mi-in-peer-support', 'open-questions', min("at") FROM "knowledge_check_attempt" WHERE "passed" AND "lesson_id" = 'why-this-way-of-talking' GROUP BY "person_id";
