DROP TABLE "knowledge_check_attempt" CASCADE;--> statement-breakpoint
ALTER TABLE "drill_try" DROP COLUMN "lesson_id";