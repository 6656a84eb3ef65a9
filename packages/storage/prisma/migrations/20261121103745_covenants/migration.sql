-- CreateTable
CREATE TABLE "Covenant" (
    "id" UUID NOT NULL,
    "clusterId" UUID NOT NULL,
    "year" INTEGER NOT NULL,
    "status" TEXT NOT NULL,
    "openedOn" VARCHAR(10),
    "signedOn" VARCHAR(10),
    "version" INTEGER NOT NULL DEFAULT 1,
    "dataSet" "DataSet" NOT NULL DEFAULT 'ENTERED',
    "sourceId" UUID,
    "sourceLine" INTEGER,

    CONSTRAINT "Covenant_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CovenantTarget" (
    "id" UUID NOT NULL,
    "covenantId" UUID NOT NULL,
    "order" INTEGER NOT NULL,
    "group" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "measure" TEXT NOT NULL,
    "direction" TEXT NOT NULL,
    "counting" TEXT NOT NULL,
    "dropped" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "CovenantTarget_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CovenantLine" (
    "id" UUID NOT NULL,
    "covenantId" UUID NOT NULL,
    "targetId" UUID NOT NULL,
    "unitId" UUID NOT NULL,
    "area" TEXT,
    "districtPlan" TEXT,
    "provincialPlan" TEXT,
    "previousYear" TEXT,
    "plannedYear" TEXT,
    "planned1" TEXT,
    "planned2" TEXT,
    "planned3" TEXT,
    "planned4" TEXT,
    "actualYear" TEXT,
    "actual1" TEXT,
    "actual2" TEXT,
    "actual3" TEXT,
    "actual4" TEXT,
    "evidence" TEXT NOT NULL DEFAULT '',
    "enteredBy" TEXT,
    "enteredAt" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "CovenantLine_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CovenantSignature" (
    "id" UUID NOT NULL,
    "covenantId" UUID NOT NULL,
    "unitId" UUID NOT NULL,
    "signerName" TEXT NOT NULL,
    "signedOn" VARCHAR(10) NOT NULL,
    "conferenceId" UUID,
    "by" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "voidedAt" TIMESTAMPTZ(3),
    "voidedBecause" TEXT,

    CONSTRAINT "CovenantSignature_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Limitation" (
    "id" UUID NOT NULL,
    "key" TEXT,
    "clusterId" UUID,
    "unitId" UUID,
    "year" INTEGER NOT NULL,
    "review" TEXT NOT NULL,
    "raisedOn" VARCHAR(10) NOT NULL,
    "conferenceId" UUID,
    "theme" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "closedOn" VARCHAR(10),
    "version" INTEGER NOT NULL DEFAULT 1,
    "dataSet" "DataSet" NOT NULL DEFAULT 'ENTERED',
    "sourceId" UUID,
    "sourceLine" INTEGER,

    CONSTRAINT "Limitation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "LimitationTask" (
    "id" UUID NOT NULL,
    "limitationId" UUID NOT NULL,
    "order" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "ownerUnitId" UUID NOT NULL,
    "dueOn" VARCHAR(10) NOT NULL,
    "result" TEXT,
    "doneOn" VARCHAR(10),

    CONSTRAINT "LimitationTask_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "LimitationTurn" (
    "limitationId" UUID NOT NULL,
    "order" INTEGER NOT NULL,
    "status" TEXT NOT NULL,
    "on" VARCHAR(10) NOT NULL,
    "reason" TEXT NOT NULL DEFAULT '',
    "by" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "LimitationTurn_pkey" PRIMARY KEY ("limitationId","order")
);

-- CreateTable
CREATE TABLE "PlanItem" (
    "id" UUID NOT NULL,
    "key" TEXT,
    "clusterId" UUID,
    "unitId" UUID,
    "year" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "ownerUnitId" UUID,
    "dueOn" VARCHAR(10),
    "withdrawnBecause" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "dataSet" "DataSet" NOT NULL DEFAULT 'ENTERED',
    "sourceId" UUID,
    "sourceLine" INTEGER,

    CONSTRAINT "PlanItem_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PlanTrace" (
    "itemId" UUID NOT NULL,
    "order" INTEGER NOT NULL,
    "limitationId" UUID,
    "documentId" UUID,
    "anniversary" TEXT,
    "baseYear" INTEGER,

    CONSTRAINT "PlanTrace_pkey" PRIMARY KEY ("itemId","order")
);

-- CreateIndex
CREATE INDEX "Covenant_year_id_idx" ON "Covenant"("year", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Covenant_clusterId_year_key" ON "Covenant"("clusterId", "year");

-- CreateIndex
CREATE INDEX "CovenantTarget_covenantId_order_idx" ON "CovenantTarget"("covenantId", "order");

-- CreateIndex
CREATE INDEX "CovenantLine_covenantId_id_idx" ON "CovenantLine"("covenantId", "id");

-- CreateIndex
CREATE INDEX "CovenantLine_targetId_idx" ON "CovenantLine"("targetId");

-- CreateIndex
CREATE INDEX "CovenantLine_unitId_idx" ON "CovenantLine"("unitId");

-- CreateIndex
CREATE INDEX "CovenantSignature_covenantId_id_idx" ON "CovenantSignature"("covenantId", "id");

-- CreateIndex
CREATE INDEX "CovenantSignature_unitId_idx" ON "CovenantSignature"("unitId");

-- CreateIndex
CREATE UNIQUE INDEX "Limitation_key_key" ON "Limitation"("key");

-- CreateIndex
CREATE INDEX "Limitation_clusterId_year_idx" ON "Limitation"("clusterId", "year");

-- CreateIndex
CREATE INDEX "Limitation_unitId_year_idx" ON "Limitation"("unitId", "year");

-- CreateIndex
CREATE INDEX "Limitation_status_id_idx" ON "Limitation"("status", "id");

-- CreateIndex
CREATE INDEX "LimitationTask_limitationId_order_idx" ON "LimitationTask"("limitationId", "order");

-- CreateIndex
CREATE INDEX "LimitationTask_ownerUnitId_idx" ON "LimitationTask"("ownerUnitId");

-- CreateIndex
CREATE UNIQUE INDEX "PlanItem_key_key" ON "PlanItem"("key");

-- CreateIndex
CREATE INDEX "PlanItem_clusterId_year_idx" ON "PlanItem"("clusterId", "year");

-- CreateIndex
CREATE INDEX "PlanItem_unitId_year_idx" ON "PlanItem"("unitId", "year");

-- CreateIndex
CREATE INDEX "PlanItem_ownerUnitId_idx" ON "PlanItem"("ownerUnitId");

-- CreateIndex
CREATE INDEX "PlanTrace_limitationId_idx" ON "PlanTrace"("limitationId");

-- CreateIndex
CREATE INDEX "PlanTrace_documentId_idx" ON "PlanTrace"("documentId");

-- AddForeignKey
ALTER TABLE "Covenant" ADD CONSTRAINT "Covenant_clusterId_fkey" FOREIGN KEY ("clusterId") REFERENCES "Cluster"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Covenant" ADD CONSTRAINT "Covenant_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CovenantTarget" ADD CONSTRAINT "CovenantTarget_covenantId_fkey" FOREIGN KEY ("covenantId") REFERENCES "Covenant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CovenantLine" ADD CONSTRAINT "CovenantLine_covenantId_fkey" FOREIGN KEY ("covenantId") REFERENCES "Covenant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CovenantLine" ADD CONSTRAINT "CovenantLine_targetId_fkey" FOREIGN KEY ("targetId") REFERENCES "CovenantTarget"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CovenantLine" ADD CONSTRAINT "CovenantLine_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "Unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CovenantSignature" ADD CONSTRAINT "CovenantSignature_covenantId_fkey" FOREIGN KEY ("covenantId") REFERENCES "Covenant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CovenantSignature" ADD CONSTRAINT "CovenantSignature_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "Unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Limitation" ADD CONSTRAINT "Limitation_clusterId_fkey" FOREIGN KEY ("clusterId") REFERENCES "Cluster"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Limitation" ADD CONSTRAINT "Limitation_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "Unit"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Limitation" ADD CONSTRAINT "Limitation_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LimitationTask" ADD CONSTRAINT "LimitationTask_limitationId_fkey" FOREIGN KEY ("limitationId") REFERENCES "Limitation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LimitationTask" ADD CONSTRAINT "LimitationTask_ownerUnitId_fkey" FOREIGN KEY ("ownerUnitId") REFERENCES "Unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LimitationTurn" ADD CONSTRAINT "LimitationTurn_limitationId_fkey" FOREIGN KEY ("limitationId") REFERENCES "Limitation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PlanItem" ADD CONSTRAINT "PlanItem_clusterId_fkey" FOREIGN KEY ("clusterId") REFERENCES "Cluster"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PlanItem" ADD CONSTRAINT "PlanItem_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "Unit"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PlanItem" ADD CONSTRAINT "PlanItem_ownerUnitId_fkey" FOREIGN KEY ("ownerUnitId") REFERENCES "Unit"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PlanItem" ADD CONSTRAINT "PlanItem_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PlanTrace" ADD CONSTRAINT "PlanTrace_itemId_fkey" FOREIGN KEY ("itemId") REFERENCES "PlanItem"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PlanTrace" ADD CONSTRAINT "PlanTrace_limitationId_fkey" FOREIGN KEY ("limitationId") REFERENCES "Limitation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PlanTrace" ADD CONSTRAINT "PlanTrace_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "LegalDocument"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- One line for a member, a target and an area; one live signature for a member.
CREATE UNIQUE INDEX "CovenantLine_place_key" ON "CovenantLine" ("targetId", "unitId", COALESCE("area", ''));
CREATE UNIQUE INDEX "CovenantSignature_one_live" ON "CovenantSignature" ("covenantId", "unitId") WHERE "voidedAt" IS NULL;

ALTER TABLE "Covenant"
  ADD CONSTRAINT "Covenant_status" CHECK (
    CASE "status"
      WHEN 'draft' THEN num_nonnulls("openedOn", "signedOn") = 0
      WHEN 'open' THEN "signedOn" IS NULL
      WHEN 'signed' THEN "signedOn" IS NOT NULL
      ELSE false
    END),
  ADD CONSTRAINT "Covenant_openedOn_is_day" CHECK (is_day("openedOn")),
  ADD CONSTRAINT "Covenant_signedOn_is_day" CHECK (is_day("signedOn"));
ALTER TABLE "CovenantTarget"
  ADD CONSTRAINT "CovenantTarget_direction" CHECK ("direction" IN ('up', 'down', 'reach')),
  ADD CONSTRAINT "CovenantTarget_counting" CHECK ("counting" IN ('sum', 'last'));
-- Every figure is an exact decimal; what is not known is null, never an empty text.
ALTER TABLE "CovenantLine" ADD CONSTRAINT "CovenantLine_figures" CHECK (
  concat_ws('|', "districtPlan", "provincialPlan", "previousYear",
    "plannedYear", "planned1", "planned2", "planned3", "planned4",
    "actualYear", "actual1", "actual2", "actual3", "actual4")
  ~ '^(-?[0-9]{1,15}([.][0-9]{1,6})?([|]-?[0-9]{1,15}([.][0-9]{1,6})?)*)?$');
ALTER TABLE "CovenantLine" ADD CONSTRAINT "CovenantLine_entered" CHECK (num_nonnulls("enteredBy", "enteredAt") IN (0, 2));
ALTER TABLE "CovenantSignature"
  ADD CONSTRAINT "CovenantSignature_signedOn_is_day" CHECK (is_day("signedOn")),
  ADD CONSTRAINT "CovenantSignature_voided" CHECK (num_nonnulls("voidedAt", "voidedBecause") IN (0, 2));

ALTER TABLE "Limitation"
  ADD CONSTRAINT "Limitation_whose" CHECK (num_nonnulls("clusterId", "unitId") > 0),
  ADD CONSTRAINT "Limitation_review" CHECK ("review" IN ('mid-year', 'annual')),
  ADD CONSTRAINT "Limitation_status" CHECK (CASE "status" WHEN 'open' THEN "closedOn" IS NULL WHEN 'closed' THEN "closedOn" IS NOT NULL ELSE false END),
  ADD CONSTRAINT "Limitation_raisedOn_is_day" CHECK (is_day("raisedOn")),
  ADD CONSTRAINT "Limitation_closedOn_is_day" CHECK (is_day("closedOn"));
ALTER TABLE "LimitationTask"
  ADD CONSTRAINT "LimitationTask_done" CHECK (num_nonnulls("result", "doneOn") IN (0, 2)),
  ADD CONSTRAINT "LimitationTask_dueOn_is_day" CHECK (is_day("dueOn")),
  ADD CONSTRAINT "LimitationTask_doneOn_is_day" CHECK (is_day("doneOn"));
ALTER TABLE "LimitationTurn"
  ADD CONSTRAINT "LimitationTurn_status" CHECK ("status" IN ('open', 'closed')),
  ADD CONSTRAINT "LimitationTurn_on_is_day" CHECK (is_day("on"));
ALTER TABLE "PlanItem"
  ADD CONSTRAINT "PlanItem_whose" CHECK (num_nonnulls("clusterId", "unitId") > 0),
  ADD CONSTRAINT "PlanItem_dueOn_is_day" CHECK (is_day("dueOn"));
ALTER TABLE "PlanTrace" ADD CONSTRAINT "PlanTrace_one_ground" CHECK (
  num_nonnulls("limitationId", "documentId", "anniversary") = 1 AND num_nonnulls("anniversary", "baseYear") IN (0, 2));
ALTER TABLE "CovenantLine" ADD CONSTRAINT "CovenantLine_figures_not_empty" CHECK ('' <> ALL (ARRAY[
  COALESCE("districtPlan", '0'), COALESCE("provincialPlan", '0'), COALESCE("previousYear", '0'), COALESCE("plannedYear", '0'),
  COALESCE("planned1", '0'), COALESCE("planned2", '0'), COALESCE("planned3", '0'), COALESCE("planned4", '0'),
  COALESCE("actualYear", '0'), COALESCE("actual1", '0'), COALESCE("actual2", '0'), COALESCE("actual3", '0'), COALESCE("actual4", '0')]));
