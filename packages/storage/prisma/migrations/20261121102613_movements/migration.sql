-- AlterTable
ALTER TABLE "Movement" ADD COLUMN     "anchors" TEXT[],
ADD COLUMN     "checklist" TEXT[],
ADD COLUMN     "completedOn" VARCHAR(10),
ADD COLUMN     "conflicts" TEXT[],
ADD COLUMN     "coreFromYear" INTEGER,
ADD COLUMN     "coreId" UUID,
ADD COLUMN     "coreUntilYear" INTEGER,
ADD COLUMN     "endEvent" TEXT,
ADD COLUMN     "from" VARCHAR(10),
ADD COLUMN     "hcmStudy" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "kindAsWritten" TEXT,
ADD COLUMN     "launchedOn" VARCHAR(10),
ADD COLUMN     "launcher" TEXT,
ADD COLUMN     "listedUnder" TEXT,
ADD COLUMN     "purpose" TEXT,
ADD COLUMN     "sectors" TEXT[],
ADD COLUMN     "status" TEXT NOT NULL DEFAULT 'launched',
ADD COLUMN     "subjects" TEXT[],
ADD COLUMN     "theme" TEXT,
ADD COLUMN     "unitId" UUID,
ADD COLUMN     "until" VARCHAR(10),
ADD COLUMN     "untilYear" INTEGER,
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- CreateTable
CREATE TABLE "MovementTarget" (
    "id" UUID NOT NULL,
    "movementId" UUID NOT NULL,
    "order" INTEGER NOT NULL,
    "indicator" TEXT NOT NULL,
    "measure" TEXT NOT NULL,
    "goal" TEXT,

    CONSTRAINT "MovementTarget_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MovementDocument" (
    "id" UUID NOT NULL,
    "movementId" UUID NOT NULL,
    "order" INTEGER NOT NULL,
    "type" TEXT NOT NULL,
    "number" TEXT,
    "dated" TEXT,
    "issuer" TEXT,
    "subject" TEXT NOT NULL,

    CONSTRAINT "MovementDocument_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MovementParticipant" (
    "id" UUID NOT NULL,
    "movementId" UUID NOT NULL,
    "unitId" UUID NOT NULL,
    "registeredOn" VARCHAR(10),
    "people" INTEGER,
    "commitments" JSONB NOT NULL DEFAULT '[]',
    "note" TEXT,

    CONSTRAINT "MovementParticipant_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MovementActual" (
    "id" UUID NOT NULL,
    "movementId" UUID NOT NULL,
    "targetId" UUID NOT NULL,
    "unitId" UUID NOT NULL,
    "reportedOn" VARCHAR(10) NOT NULL,
    "value" TEXT,
    "bases" JSONB NOT NULL DEFAULT '[]',
    "note" TEXT,

    CONSTRAINT "MovementActual_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MovementReview" (
    "id" UUID NOT NULL,
    "movementId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "heldOn" VARCHAR(10) NOT NULL,
    "results" TEXT NOT NULL,
    "limitations" TEXT,
    "lessons" TEXT,

    CONSTRAINT "MovementReview_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ReliefEntry" (
    "id" UUID NOT NULL,
    "key" TEXT,
    "movementId" UUID NOT NULL,
    "unitId" UUID NOT NULL,
    "order" INTEGER NOT NULL,
    "what" TEXT NOT NULL,
    "measure" TEXT NOT NULL,
    "amount" TEXT NOT NULL,
    "qualifier" TEXT NOT NULL,
    "asWritten" TEXT NOT NULL,
    "mobiliser" TEXT,
    "destination" TEXT,
    "standing" TEXT NOT NULL,
    "on" VARCHAR(10),
    "note" TEXT,
    "struckOn" VARCHAR(10),
    "struckReason" TEXT,
    "dataSet" "DataSet" NOT NULL DEFAULT 'ENTERED',
    "sourceId" UUID,
    "sourceLine" INTEGER,

    CONSTRAINT "ReliefEntry_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "MovementTarget_movementId_order_idx" ON "MovementTarget"("movementId", "order");

-- CreateIndex
CREATE INDEX "MovementDocument_movementId_order_idx" ON "MovementDocument"("movementId", "order");

-- CreateIndex
CREATE INDEX "MovementParticipant_unitId_idx" ON "MovementParticipant"("unitId");

-- CreateIndex
CREATE UNIQUE INDEX "MovementParticipant_movementId_unitId_key" ON "MovementParticipant"("movementId", "unitId");

-- CreateIndex
CREATE INDEX "MovementActual_movementId_idx" ON "MovementActual"("movementId");

-- CreateIndex
CREATE INDEX "MovementActual_targetId_unitId_idx" ON "MovementActual"("targetId", "unitId");

-- CreateIndex
CREATE INDEX "MovementActual_unitId_idx" ON "MovementActual"("unitId");

-- CreateIndex
CREATE INDEX "MovementReview_movementId_heldOn_idx" ON "MovementReview"("movementId", "heldOn");

-- CreateIndex
CREATE UNIQUE INDEX "ReliefEntry_key_key" ON "ReliefEntry"("key");

-- CreateIndex
CREATE INDEX "ReliefEntry_movementId_order_idx" ON "ReliefEntry"("movementId", "order");

-- CreateIndex
CREATE INDEX "ReliefEntry_unitId_idx" ON "ReliefEntry"("unitId");

-- CreateIndex
CREATE INDEX "Movement_coreId_idx" ON "Movement"("coreId");

-- CreateIndex
CREATE INDEX "Movement_unitId_status_idx" ON "Movement"("unitId", "status");

-- AddForeignKey
ALTER TABLE "Movement" ADD CONSTRAINT "Movement_coreId_fkey" FOREIGN KEY ("coreId") REFERENCES "Movement"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Movement" ADD CONSTRAINT "Movement_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "Unit"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MovementTarget" ADD CONSTRAINT "MovementTarget_movementId_fkey" FOREIGN KEY ("movementId") REFERENCES "Movement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MovementDocument" ADD CONSTRAINT "MovementDocument_movementId_fkey" FOREIGN KEY ("movementId") REFERENCES "Movement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MovementParticipant" ADD CONSTRAINT "MovementParticipant_movementId_fkey" FOREIGN KEY ("movementId") REFERENCES "Movement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MovementParticipant" ADD CONSTRAINT "MovementParticipant_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "Unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MovementActual" ADD CONSTRAINT "MovementActual_movementId_fkey" FOREIGN KEY ("movementId") REFERENCES "Movement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MovementActual" ADD CONSTRAINT "MovementActual_targetId_fkey" FOREIGN KEY ("targetId") REFERENCES "MovementTarget"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MovementActual" ADD CONSTRAINT "MovementActual_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "Unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MovementReview" ADD CONSTRAINT "MovementReview_movementId_fkey" FOREIGN KEY ("movementId") REFERENCES "Movement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReliefEntry" ADD CONSTRAINT "ReliefEntry_movementId_fkey" FOREIGN KEY ("movementId") REFERENCES "Movement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReliefEntry" ADD CONSTRAINT "ReliefEntry_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "Unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReliefEntry" ADD CONSTRAINT "ReliefEntry_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- What a source calls the kind moves beside the kind of our own list.
UPDATE "Movement" SET
  "kindAsWritten" = "kind",
  "kind" = CASE "kind"
    WHEN 'thường xuyên' THEN 'regular'
    WHEN 'đợt' THEN 'drive'
    WHEN 'chuyên đề' THEN 'thematic'
    WHEN 'đặc biệt' THEN 'special'
    WHEN 'trọng tâm' THEN 'core'
    WHEN 'cuộc vận động' THEN 'campaign'
  END,
  "sectors" = CASE WHEN "sector" IS NULL THEN '{}'::text[] ELSE ARRAY["sector"] END,
  "untilYear" = COALESCE(substring("note" FROM 'đến năm ([0-9]{4})')::int, "year");

ALTER TABLE "Movement"
  ADD CONSTRAINT "Movement_status" CHECK ("status" IN ('draft', 'launched', 'completed', 'withdrawn')),
  ADD CONSTRAINT "Movement_kind" CHECK ("kind" IN ('regular', 'drive', 'thematic', 'peak', 'special', 'core', 'campaign')),
  ADD CONSTRAINT "Movement_from_is_day" CHECK (is_day("from")),
  ADD CONSTRAINT "Movement_until_is_day" CHECK (is_day("until")),
  ADD CONSTRAINT "Movement_launchedOn_is_day" CHECK (is_day("launchedOn")),
  ADD CONSTRAINT "Movement_completedOn_is_day" CHECK (is_day("completedOn")),
  ADD CONSTRAINT "Movement_ends_after_it_begins" CHECK ("until" >= "from" AND "untilYear" >= "year"),
  ADD CONSTRAINT "Movement_core_period" CHECK (num_nonnulls("coreFromYear", "coreUntilYear") IN (0, 2) AND "coreUntilYear" >= "coreFromYear"),
  -- What was entered here and is neither regular nor given up has an end, or the event that ends it.
  ADD CONSTRAINT "Movement_has_an_end" CHECK (
    "dataSet" = 'REAL' OR "status" = 'withdrawn' OR "kind" = 'regular' OR "kind" IS NULL
    OR num_nonnulls("until", "endEvent") > 0);
ALTER TABLE "MovementActual"
  ADD CONSTRAINT "MovementActual_reportedOn_is_day" CHECK (is_day("reportedOn")),
  ADD CONSTRAINT "MovementActual_value" CHECK ("value" ~ '^[0-9]+(\.[0-9]+)?$');
ALTER TABLE "MovementTarget" ADD CONSTRAINT "MovementTarget_goal" CHECK ("goal" ~ '^[0-9]+(\.[0-9]+)?$');
ALTER TABLE "MovementParticipant" ADD CONSTRAINT "MovementParticipant_registeredOn_is_day" CHECK (is_day("registeredOn"));
ALTER TABLE "MovementReview"
  ADD CONSTRAINT "MovementReview_heldOn_is_day" CHECK (is_day("heldOn")),
  ADD CONSTRAINT "MovementReview_kind" CHECK ("kind" IN ('interim', 'final'));
ALTER TABLE "ReliefEntry"
  ADD CONSTRAINT "ReliefEntry_amount" CHECK ("amount" ~ '^[0-9]+(\.[0-9]+)?$'),
  ADD CONSTRAINT "ReliefEntry_qualifier" CHECK ("qualifier" IN ('exact', 'at-least', 'about')),
  ADD CONSTRAINT "ReliefEntry_standing" CHECK ("standing" IN ('raised', 'value', 'unclear')),
  ADD CONSTRAINT "ReliefEntry_measure" CHECK ("measure" IN ('tonnes', 'dong', 'gifts', 'days')),
  ADD CONSTRAINT "ReliefEntry_on_is_day" CHECK (is_day("on")),
  ADD CONSTRAINT "ReliefEntry_struck" CHECK (num_nonnulls("struckOn", "struckReason") IN (0, 2)),
  ADD CONSTRAINT "ReliefEntry_struckOn_is_day" CHECK (is_day("struckOn"));
ALTER TABLE "MovementDocument" ADD CONSTRAINT "MovementDocument_dated" CHECK ("dated" ~ '^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$');
