-- The day a verdict was judged on. One recorded before was judged under the law of its own day.
ALTER TABLE "Verdict" ADD COLUMN "onDay" VARCHAR(10) COLLATE "C";
UPDATE "Verdict" SET "onDay" = "lawDay";
ALTER TABLE "Verdict" ALTER COLUMN "onDay" SET NOT NULL;
ALTER TABLE "Verdict" ADD CONSTRAINT "Verdict_onDay_is_day" CHECK (is_day("onDay"));
