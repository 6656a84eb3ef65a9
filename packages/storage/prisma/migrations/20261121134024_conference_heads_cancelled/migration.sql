-- One of a kind a year, of those that were not cancelled.
DROP INDEX "Conference_clusterId_kind_year_key";
CREATE INDEX "Conference_clusterId_kind_year_idx" ON "Conference"("clusterId", "kind", "year");
CREATE UNIQUE INDEX "Conference_one_of_a_kind_a_year" ON "Conference"("clusterId", "kind", "year") WHERE "status" <> 'cancelled';
ALTER TABLE "Conference" DROP CONSTRAINT "Conference_status";
ALTER TABLE "Conference" ADD CONSTRAINT "Conference_status" CHECK ("status" IN ('planned', 'open', 'closed', 'cancelled'));

-- One or more heads, in order; who was elected stays.
ALTER TABLE "Conference" ADD COLUMN "headUnitIds" UUID[];
UPDATE "Conference" SET "headUnitIds" = CASE WHEN "headUnitId" IS NULL THEN '{}' ELSE ARRAY["headUnitId"] END;
ALTER TABLE "Conference" DROP CONSTRAINT "Conference_head_is_no_deputy";
ALTER TABLE "Conference" ADD CONSTRAINT "Conference_head_is_no_deputy" CHECK (NOT ("headUnitIds" && "deputyUnitIds"));
ALTER TABLE "Conference" DROP CONSTRAINT "Conference_headUnitId_fkey";
DROP INDEX "Conference_headUnitId_idx";
ALTER TABLE "Conference" DROP COLUMN "headUnitId";
