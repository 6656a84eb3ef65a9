-- DropIndex
DROP INDEX "Proposal_award_id_idx";

-- DropIndex
DROP INDEX "Proposal_dueOn_id_idx";

-- DropIndex
DROP INDEX "RegisterEntry_year_givenName_familyName_middleName_id_idx";

-- CreateTable
CREATE TABLE "RegisterTally" (
    "year" INTEGER NOT NULL,
    "award" TEXT NOT NULL,
    "subjectKind" TEXT NOT NULL,
    "labourGroup" TEXT NOT NULL,
    "dataSet" "DataSet" NOT NULL,
    "count" INTEGER NOT NULL,

    CONSTRAINT "RegisterTally_pkey" PRIMARY KEY ("year","award","subjectKind","labourGroup","dataSet")
);

-- CreateIndex
CREATE INDEX "Person_givenName_familyName_middleName_id_idx" ON "Person"("givenName", "familyName", "middleName", "id");

-- CreateIndex
CREATE INDEX "Proposal_award_givenName_id_idx" ON "Proposal"("award", "givenName", "id");

-- CreateIndex
CREATE INDEX "Unit_name_id_idx" ON "Unit"("name", "id");

-- Orders that Prisma cannot say.
CREATE INDEX "Proposal_due" ON "Proposal" (coalesce("dueOn", '9999-12-31'), "id");
CREATE INDEX "RegisterEntry_book" ON "RegisterEntry" ((-"year"), "givenName", "familyName", "middleName", "id");

-- Folding costs a thousand times an ordinary comparison, and the planner must know: written in SQL it would be put in
-- place of the call, and its cost with it.
CREATE OR REPLACE FUNCTION vi_fold(written text) RETURNS text
  LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE COST 1000 AS $$
BEGIN
  RETURN btrim(regexp_replace(
    regexp_replace(
      translate(lower(normalize(written, NFD) COLLATE "vi-VN-x-icu"), 'đ', 'd') COLLATE "C",
      E'[\\u0300-\\u036f]', '', 'g'),
    '[^a-z0-9]+', ' ', 'g'));
END $$;

-- Tallies of what is in force. One statement of the register changes each tally once, in one order for everybody.
INSERT INTO "RegisterTally" ("year", "award", "subjectKind", "labourGroup", "dataSet", "count")
  SELECT "year", "award", "subjectKind", coalesce("labourGroup", ''), "dataSet", count(*)
  FROM "RegisterEntry" WHERE "status" <> 'revoked' GROUP BY 1, 2, 3, 4, 5;

CREATE FUNCTION tally_granted() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "RegisterTally" AS t ("year", "award", "subjectKind", "labourGroup", "dataSet", "count")
    SELECT "year", "award", "subjectKind", coalesce("labourGroup", ''), "dataSet", count(*)
    FROM fresh WHERE "status" <> 'revoked' GROUP BY 1, 2, 3, 4, 5 ORDER BY 1, 2, 3, 4, 5
  ON CONFLICT ("year", "award", "subjectKind", "labourGroup", "dataSet")
    DO UPDATE SET "count" = t."count" + excluded."count";
  RETURN NULL;
END $$;

CREATE FUNCTION tally_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "RegisterTally" AS t ("year", "award", "subjectKind", "labourGroup", "dataSet", "count")
    SELECT "year", "award", "subjectKind", "labourGroup", "dataSet", sum("change") FROM (
      SELECT "year", "award", "subjectKind", coalesce("labourGroup", '') AS "labourGroup", "dataSet", 1 AS "change"
        FROM fresh WHERE "status" <> 'revoked'
      UNION ALL
      SELECT "year", "award", "subjectKind", coalesce("labourGroup", ''), "dataSet", -1
        FROM stale WHERE "status" <> 'revoked'
    ) changes
    GROUP BY 1, 2, 3, 4, 5 HAVING sum("change") <> 0 ORDER BY 1, 2, 3, 4, 5
  ON CONFLICT ("year", "award", "subjectKind", "labourGroup", "dataSet")
    DO UPDATE SET "count" = t."count" + excluded."count";
  RETURN NULL;
END $$;

CREATE FUNCTION tally_erased() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "RegisterTally" AS t ("year", "award", "subjectKind", "labourGroup", "dataSet", "count")
    SELECT "year", "award", "subjectKind", coalesce("labourGroup", ''), "dataSet", -count(*)
    FROM stale WHERE "status" <> 'revoked' GROUP BY 1, 2, 3, 4, 5 ORDER BY 1, 2, 3, 4, 5
  ON CONFLICT ("year", "award", "subjectKind", "labourGroup", "dataSet")
    DO UPDATE SET "count" = t."count" + excluded."count";
  RETURN NULL;
END $$;

CREATE TRIGGER "RegisterEntry_tally_granted" AFTER INSERT ON "RegisterEntry"
  REFERENCING NEW TABLE AS fresh FOR EACH STATEMENT EXECUTE FUNCTION tally_granted();
CREATE TRIGGER "RegisterEntry_tally_changed" AFTER UPDATE ON "RegisterEntry"
  REFERENCING NEW TABLE AS fresh OLD TABLE AS stale FOR EACH STATEMENT EXECUTE FUNCTION tally_changed();
CREATE TRIGGER "RegisterEntry_tally_erased" AFTER DELETE ON "RegisterEntry"
  REFERENCING OLD TABLE AS stale FOR EACH STATEMENT EXECUTE FUNCTION tally_erased();
