CREATE SCHEMA "practising";
--> statement-breakpoint
CREATE TABLE "drill_try" (
	"id" text PRIMARY KEY NOT NULL,
	"person_id" text NOT NULL,
	"lesson_id" text NOT NULL,
	"drill_id" text NOT NULL,
	"words" "bytea" NOT NULL,
	"heard" "bytea" NOT NULL,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "knowledge_check_attempt" (
	"id" text PRIMARY KEY NOT NULL,
	"person_id" text NOT NULL,
	"lesson_id" text NOT NULL,
	"lesson_version" text NOT NULL,
	"answers" jsonb NOT NULL,
	"passed" boolean NOT NULL,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "organisation" (
	"id" text PRIMARY KEY NOT NULL,
	"key_proof" "bytea" NOT NULL,
	"created_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "person" (
	"id" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "practising"."conversation" (
	"id" text PRIMARY KEY NOT NULL,
	"person_id" text NOT NULL,
	"practice_person" text NOT NULL,
	"seed" integer NOT NULL,
	"state" "bytea" NOT NULL,
	"started_at" timestamp with time zone NOT NULL,
	"ended_at" timestamp with time zone,
	"stepped_back_at" timestamp with time zone,
	"rewound_from" text,
	"rewound_before_seq" integer,
	"next_seq" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "practising"."disagreement" (
	"conversation_id" text NOT NULL,
	"seq" integer NOT NULL,
	"sentence" integer NOT NULL,
	"behaviour" text NOT NULL,
	"note" "bytea",
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "disagreement_conversation_id_seq_sentence_pk" PRIMARY KEY("conversation_id","seq","sentence")
);
--> statement-breakpoint
CREATE TABLE "practising"."turn" (
	"conversation_id" text NOT NULL,
	"seq" integer NOT NULL,
	"turn_id" text,
	"speaker" text NOT NULL,
	"words" "bytea" NOT NULL,
	"heard" "bytea",
	"effects" "bytea",
	"state" "bytea",
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "turn_conversation_id_seq_pk" PRIMARY KEY("conversation_id","seq"),
	CONSTRAINT "turn_sent_once" UNIQUE("conversation_id","turn_id")
);
--> statement-breakpoint
CREATE TABLE "session" (
	"token_hash" "bytea" PRIMARY KEY NOT NULL,
	"person_id" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"last_seen_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "drill_try" ADD CONSTRAINT "drill_try_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "knowledge_check_attempt" ADD CONSTRAINT "knowledge_check_attempt_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "practising"."conversation" ADD CONSTRAINT "conversation_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "practising"."conversation" ADD CONSTRAINT "conversation_rewound_from_conversation_id_fk" FOREIGN KEY ("rewound_from") REFERENCES "practising"."conversation"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "practising"."disagreement" ADD CONSTRAINT "disagreement_conversation_id_seq_turn_conversation_id_seq_fk" FOREIGN KEY ("conversation_id","seq") REFERENCES "practising"."turn"("conversation_id","seq") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "practising"."turn" ADD CONSTRAINT "turn_conversation_id_conversation_id_fk" FOREIGN KEY ("conversation_id") REFERENCES "practising"."conversation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session" ADD CONSTRAINT "session_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "drill_try_of_person" ON "drill_try" USING btree ("person_id","lesson_id","drill_id","at");--> statement-breakpoint
CREATE INDEX "knowledge_check_attempt_of_person" ON "knowledge_check_attempt" USING btree ("person_id","lesson_id","at");--> statement-breakpoint
CREATE INDEX "conversation_of_person" ON "practising"."conversation" USING btree ("person_id","started_at");--> statement-breakpoint
CREATE INDEX "session_of_person" ON "session" USING btree ("person_id");