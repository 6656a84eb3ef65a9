-- AlterTable
ALTER TABLE "Cluster" ADD COLUMN     "aliases" TEXT[],
ADD COLUMN     "closedOn" VARCHAR(10),
ADD COLUMN     "councilId" UUID,
ADD COLUMN     "establishedOn" VARCHAR(10),
ADD COLUMN     "nameKeys" TEXT[],
ADD COLUMN     "organiserUnitId" UUID;

-- AlterTable
ALTER TABLE "ClusterTerm" ADD COLUMN     "electedOn" VARCHAR(10),
ADD COLUMN     "recognisedIssuer" TEXT,
ADD COLUMN     "recognisedNumber" TEXT,
ADD COLUMN     "recognisedOn" TEXT;

-- AlterTable
ALTER TABLE "Council" ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- CreateTable
CREATE TABLE "ClusterChange" (
    "id" UUID NOT NULL,
    "clusterId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "on" TEXT NOT NULL,
    "decisionNumber" TEXT NOT NULL,
    "decisionOn" TEXT NOT NULL,
    "issuer" TEXT,
    "year" INTEGER,
    "related" UUID[],
    "joined" UUID[],
    "left" UUID[],
    "order" INTEGER NOT NULL,

    CONSTRAINT "ClusterChange_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ClusterMonitor" (
    "id" UUID NOT NULL,
    "clusterId" UUID NOT NULL,
    "seatId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "from" VARCHAR(10) NOT NULL,
    "until" VARCHAR(10),
    "documentNumber" TEXT NOT NULL,

    CONSTRAINT "ClusterMonitor_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MonitoringNote" (
    "id" UUID NOT NULL,
    "clusterId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "on" VARCHAR(10) NOT NULL,
    "text" TEXT NOT NULL,

    CONSTRAINT "MonitoringNote_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ClusterRecognition" (
    "id" UUID NOT NULL,
    "clusterId" UUID NOT NULL,
    "on" VARCHAR(10) NOT NULL,
    "form" TEXT NOT NULL,
    "giver" TEXT NOT NULL,
    "individuals" INTEGER NOT NULL,
    "collectives" INTEGER NOT NULL,
    "names" TEXT[],
    "reason" TEXT NOT NULL,
    "dataSet" "DataSet" NOT NULL DEFAULT 'ENTERED',
    "sourceId" UUID,
    "sourceLine" INTEGER,

    CONSTRAINT "ClusterRecognition_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ClusterExchange" (
    "id" UUID NOT NULL,
    "clusterId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "unitId" UUID NOT NULL,
    "hostUnitId" UUID,
    "on" VARCHAR(10) NOT NULL,
    "title" TEXT NOT NULL,
    "text" TEXT NOT NULL,

    CONSTRAINT "ClusterExchange_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CouncilChange" (
    "id" UUID NOT NULL,
    "councilId" UUID NOT NULL,
    "on" VARCHAR(10) NOT NULL,
    "decisionNumber" TEXT NOT NULL,
    "decisionOn" VARCHAR(10) NOT NULL,
    "joined" UUID[],
    "left" UUID[],
    "order" INTEGER NOT NULL,

    CONSTRAINT "CouncilChange_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "ClusterChange_clusterId_order_idx" ON "ClusterChange"("clusterId", "order");

-- CreateIndex
CREATE INDEX "ClusterMonitor_clusterId_idx" ON "ClusterMonitor"("clusterId");

-- CreateIndex
CREATE INDEX "ClusterMonitor_seatId_idx" ON "ClusterMonitor"("seatId");

-- CreateIndex
CREATE INDEX "ClusterMonitor_personId_idx" ON "ClusterMonitor"("personId");

-- CreateIndex
CREATE INDEX "MonitoringNote_clusterId_on_idx" ON "MonitoringNote"("clusterId", "on");

-- CreateIndex
CREATE INDEX "MonitoringNote_personId_idx" ON "MonitoringNote"("personId");

-- CreateIndex
CREATE INDEX "ClusterRecognition_clusterId_on_idx" ON "ClusterRecognition"("clusterId", "on");

-- CreateIndex
CREATE INDEX "ClusterExchange_clusterId_on_idx" ON "ClusterExchange"("clusterId", "on");

-- CreateIndex
CREATE INDEX "ClusterExchange_unitId_idx" ON "ClusterExchange"("unitId");

-- CreateIndex
CREATE INDEX "ClusterExchange_hostUnitId_idx" ON "ClusterExchange"("hostUnitId");

-- CreateIndex
CREATE INDEX "CouncilChange_councilId_order_idx" ON "CouncilChange"("councilId", "order");

-- CreateIndex
CREATE INDEX "Cluster_organiserUnitId_idx" ON "Cluster"("organiserUnitId");

-- CreateIndex
CREATE INDEX "Cluster_councilId_idx" ON "Cluster"("councilId");

-- CreateIndex
CREATE INDEX "Cluster_nameKeys_idx" ON "Cluster" USING GIN ("nameKeys");

-- AddForeignKey
ALTER TABLE "Cluster" ADD CONSTRAINT "Cluster_organiserUnitId_fkey" FOREIGN KEY ("organiserUnitId") REFERENCES "Unit"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Cluster" ADD CONSTRAINT "Cluster_councilId_fkey" FOREIGN KEY ("councilId") REFERENCES "Council"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ClusterChange" ADD CONSTRAINT "ClusterChange_clusterId_fkey" FOREIGN KEY ("clusterId") REFERENCES "Cluster"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ClusterMonitor" ADD CONSTRAINT "ClusterMonitor_clusterId_fkey" FOREIGN KEY ("clusterId") REFERENCES "Cluster"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ClusterMonitor" ADD CONSTRAINT "ClusterMonitor_seatId_fkey" FOREIGN KEY ("seatId") REFERENCES "CouncilMember"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ClusterMonitor" ADD CONSTRAINT "ClusterMonitor_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MonitoringNote" ADD CONSTRAINT "MonitoringNote_clusterId_fkey" FOREIGN KEY ("clusterId") REFERENCES "Cluster"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MonitoringNote" ADD CONSTRAINT "MonitoringNote_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ClusterRecognition" ADD CONSTRAINT "ClusterRecognition_clusterId_fkey" FOREIGN KEY ("clusterId") REFERENCES "Cluster"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ClusterRecognition" ADD CONSTRAINT "ClusterRecognition_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ClusterExchange" ADD CONSTRAINT "ClusterExchange_clusterId_fkey" FOREIGN KEY ("clusterId") REFERENCES "Cluster"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ClusterExchange" ADD CONSTRAINT "ClusterExchange_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "Unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ClusterExchange" ADD CONSTRAINT "ClusterExchange_hostUnitId_fkey" FOREIGN KEY ("hostUnitId") REFERENCES "Unit"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CouncilChange" ADD CONSTRAINT "CouncilChange_councilId_fkey" FOREIGN KEY ("councilId") REFERENCES "Council"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- The names of clusters that stand already, as the domain's clusterNameKey writes them.
UPDATE "Cluster" SET "aliases" = '{}', "nameKeys" = ARRAY[
  trim(regexp_replace(regexp_replace(regexp_replace(regexp_replace(vi_fold("name"),
    '\m(thi dua|khen thuong)\M', ' ', 'g'), '\s+', ' ', 'g'), '\mso (?=\d)', '', 'g'), '\m0+(?=\d)', '', 'g'))
];

ALTER TABLE "Cluster"
  ADD CONSTRAINT "Cluster_establishedOn_is_day" CHECK (is_day("establishedOn")),
  ADD CONSTRAINT "Cluster_closedOn_is_day" CHECK (is_day("closedOn")),
  ADD CONSTRAINT "Cluster_ends_after_it_begins" CHECK ("closedOn" >= "establishedOn");
ALTER TABLE "ClusterTerm"
  ADD CONSTRAINT "ClusterTerm_electedOn_is_day" CHECK (is_day("electedOn")),
  ADD CONSTRAINT "ClusterTerm_recognisedOn_is_day_or_month"
    CHECK (is_day("recognisedOn") OR "recognisedOn" ~ '^\d{4}-(0[1-9]|1[0-2])$');
ALTER TABLE "ClusterChange"
  ADD CONSTRAINT "ClusterChange_on_is_day_or_month"
    CHECK (is_day("on") OR "on" ~ '^\d{4}-(0[1-9]|1[0-2])$'),
  ADD CONSTRAINT "ClusterChange_decisionOn_is_day_or_month"
    CHECK (is_day("decisionOn") OR "decisionOn" ~ '^\d{4}-(0[1-9]|1[0-2])$');
ALTER TABLE "ClusterMonitor"
  ADD CONSTRAINT "ClusterMonitor_from_is_day" CHECK (is_day("from")),
  ADD CONSTRAINT "ClusterMonitor_until_is_day" CHECK (is_day("until"));
ALTER TABLE "MonitoringNote" ADD CONSTRAINT "MonitoringNote_on_is_day" CHECK (is_day("on"));
ALTER TABLE "ClusterRecognition"
  ADD CONSTRAINT "ClusterRecognition_on_is_day" CHECK (is_day("on")),
  ADD CONSTRAINT "ClusterRecognition_counts" CHECK ("individuals" >= 0 AND "collectives" >= 0);
ALTER TABLE "ClusterExchange" ADD CONSTRAINT "ClusterExchange_on_is_day" CHECK (is_day("on"));
ALTER TABLE "CouncilChange"
  ADD CONSTRAINT "CouncilChange_on_is_day" CHECK (is_day("on")),
  ADD CONSTRAINT "CouncilChange_decisionOn_is_day" CHECK (is_day("decisionOn"));
