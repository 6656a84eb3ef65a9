-- What organisations confirm and lay down for themselves. Nothing is ever deleted: verdicts that rested on it are judged again.
CREATE TABLE "LocalConfirmation" (
    "id" UUID NOT NULL,
    "unitId" UUID NOT NULL,
    "provision" TEXT NOT NULL,
    "ruleHash" TEXT NOT NULL,
    "value" JSONB,
    "name" TEXT NOT NULL,
    "by" TEXT NOT NULL,
    "on" VARCHAR(10) COLLATE "C" NOT NULL,
    "document" TEXT NOT NULL,
    "from" VARCHAR(10) COLLATE "C" NOT NULL,
    "revokedOn" VARCHAR(10) COLLATE "C",
    "revokedBy" TEXT,
    "reason" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "LocalConfirmation_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "LocalRegulation" (
    "id" UUID NOT NULL,
    "unitId" UUID NOT NULL,
    "status" TEXT NOT NULL,
    "document" JSONB NOT NULL,
    "enactedOn" VARCHAR(10) COLLATE "C",
    "until" VARCHAR(10) COLLATE "C",
    "savedBy" TEXT NOT NULL,
    "savedAt" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "LocalRegulation_pkey" PRIMARY KEY ("id")
);

ALTER TABLE "Verdict" ADD COLUMN "locals" TEXT[];

CREATE INDEX "LocalConfirmation_unitId_provision_idx" ON "LocalConfirmation"("unitId", "provision");
CREATE INDEX "LocalRegulation_unitId_status_idx" ON "LocalRegulation"("unitId", "status");
CREATE INDEX "LocalRegulation_status_id_idx" ON "LocalRegulation"("status", "id");

ALTER TABLE "LocalConfirmation" ADD CONSTRAINT "LocalConfirmation_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "Unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "LocalRegulation" ADD CONSTRAINT "LocalRegulation_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "Unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "LocalConfirmation" ADD CONSTRAINT "LocalConfirmation_on_is_day" CHECK (is_day("on"));
ALTER TABLE "LocalConfirmation" ADD CONSTRAINT "LocalConfirmation_from_is_day" CHECK (is_day("from"));
ALTER TABLE "LocalConfirmation" ADD CONSTRAINT "LocalConfirmation_revokedOn_is_day" CHECK (is_day("revokedOn"));
ALTER TABLE "LocalRegulation" ADD CONSTRAINT "LocalRegulation_enactedOn_is_day" CHECK (is_day("enactedOn"));
ALTER TABLE "LocalRegulation" ADD CONSTRAINT "LocalRegulation_until_is_day" CHECK (is_day("until"));

-- Revoked: the day, who and why, all or none. In force or ended: with the day of enactment; a draft has none.
ALTER TABLE "LocalConfirmation" ADD CONSTRAINT "LocalConfirmation_revoked"
  CHECK (num_nonnulls("revokedOn", "revokedBy", "reason") IN (0, 3));
ALTER TABLE "LocalRegulation" ADD CONSTRAINT "LocalRegulation_status"
  CHECK (CASE "status"
    WHEN 'draft' THEN num_nonnulls("enactedOn", "until") = 0
    WHEN 'enacted' THEN "enactedOn" IS NOT NULL AND "until" IS NULL
    WHEN 'withdrawn' THEN "until" IS NOT NULL
    ELSE false
  END);
