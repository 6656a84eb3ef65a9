-- The live conference of a cluster, its secret ballots and the papers kept as they were made. A closed conference is written down for good.
-- CreateTable
CREATE TABLE "Conference" (
    "id" UUID NOT NULL,
    "clusterId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "heldOn" VARCHAR(10) COLLATE "C" NOT NULL,
    "place" TEXT,
    "hostUnitId" UUID,
    "status" TEXT NOT NULL,
    "chair" TEXT NOT NULL DEFAULT '',
    "secretary" TEXT NOT NULL DEFAULT '',
    "guests" TEXT NOT NULL DEFAULT '',
    "record" JSONB NOT NULL,
    "headUnitId" UUID,
    "deputyUnitIds" UUID[],
    "minutesId" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,
    "dataSet" "DataSet" NOT NULL DEFAULT 'ENTERED',

    CONSTRAINT "Conference_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ConferenceBallot" (
    "id" UUID NOT NULL,
    "conferenceId" UUID NOT NULL,
    "order" INTEGER NOT NULL,
    "purpose" TEXT NOT NULL,
    "award" TEXT,
    "rank" INTEGER,
    "optionUnitIds" UUID[],
    "seats" INTEGER NOT NULL,
    "status" TEXT NOT NULL,
    "tally" JSONB,
    "publicKey" BYTEA,
    "wrappedKey" BYTEA,
    "openedAt" TIMESTAMPTZ(3),
    "closedAt" TIMESTAMPTZ(3),

    CONSTRAINT "ConferenceBallot_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ConferenceRoll" (
    "ballotId" UUID NOT NULL,
    "unitId" UUID NOT NULL,

    CONSTRAINT "ConferenceRoll_pkey" PRIMARY KEY ("ballotId","unitId")
);

-- CreateTable
CREATE TABLE "ConferenceBox" (
    "ballotId" UUID NOT NULL,
    "sealed" BYTEA[],

    CONSTRAINT "ConferenceBox_pkey" PRIMARY KEY ("ballotId")
);

-- CreateTable
CREATE TABLE "PaperFile" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "mediaType" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "content" BYTEA NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "by" TEXT NOT NULL,

    CONSTRAINT "PaperFile_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ProposalAttachment" (
    "proposalId" UUID NOT NULL,
    "order" INTEGER NOT NULL,
    "paper" TEXT NOT NULL,
    "fileId" UUID NOT NULL,

    CONSTRAINT "ProposalAttachment_pkey" PRIMARY KEY ("proposalId","order")
);

-- CreateIndex
CREATE INDEX "Conference_status_heldOn_id_idx" ON "Conference"("status", "heldOn", "id");

-- CreateIndex
CREATE INDEX "Conference_hostUnitId_idx" ON "Conference"("hostUnitId");

-- CreateIndex
CREATE INDEX "Conference_headUnitId_idx" ON "Conference"("headUnitId");

-- CreateIndex
CREATE UNIQUE INDEX "Conference_clusterId_kind_year_key" ON "Conference"("clusterId", "kind", "year");

-- CreateIndex
CREATE INDEX "ConferenceBallot_conferenceId_order_idx" ON "ConferenceBallot"("conferenceId", "order");

-- CreateIndex
CREATE INDEX "ConferenceRoll_unitId_idx" ON "ConferenceRoll"("unitId");

-- CreateIndex
CREATE INDEX "ProposalAttachment_fileId_idx" ON "ProposalAttachment"("fileId");

-- AddForeignKey
ALTER TABLE "Conference" ADD CONSTRAINT "Conference_clusterId_fkey" FOREIGN KEY ("clusterId") REFERENCES "Cluster"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Conference" ADD CONSTRAINT "Conference_hostUnitId_fkey" FOREIGN KEY ("hostUnitId") REFERENCES "Unit"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Conference" ADD CONSTRAINT "Conference_headUnitId_fkey" FOREIGN KEY ("headUnitId") REFERENCES "Unit"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Conference" ADD CONSTRAINT "Conference_minutesId_fkey" FOREIGN KEY ("minutesId") REFERENCES "PaperFile"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ConferenceBallot" ADD CONSTRAINT "ConferenceBallot_conferenceId_fkey" FOREIGN KEY ("conferenceId") REFERENCES "Conference"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ConferenceRoll" ADD CONSTRAINT "ConferenceRoll_ballotId_fkey" FOREIGN KEY ("ballotId") REFERENCES "ConferenceBallot"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ConferenceRoll" ADD CONSTRAINT "ConferenceRoll_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "Unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ConferenceBox" ADD CONSTRAINT "ConferenceBox_ballotId_fkey" FOREIGN KEY ("ballotId") REFERENCES "ConferenceBallot"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProposalAttachment" ADD CONSTRAINT "ProposalAttachment_proposalId_fkey" FOREIGN KEY ("proposalId") REFERENCES "Proposal"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProposalAttachment" ADD CONSTRAINT "ProposalAttachment_fileId_fkey" FOREIGN KEY ("fileId") REFERENCES "PaperFile"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "Conference" ADD CONSTRAINT "Conference_heldOn_is_day" CHECK (is_day("heldOn"));
ALTER TABLE "Conference" ADD CONSTRAINT "Conference_kind" CHECK ("kind" IN ('mid-year', 'annual'));
ALTER TABLE "Conference" ADD CONSTRAINT "Conference_status" CHECK ("status" IN ('planned', 'open', 'closed'));
ALTER TABLE "Conference" ADD CONSTRAINT "Conference_head_is_no_deputy" CHECK ("headUnitId" IS NULL OR "headUnitId" <> ALL ("deputyUnitIds"));

-- A counted ballot has its counts and no key; an open one has a key and no counts.
ALTER TABLE "ConferenceBallot" ADD CONSTRAINT "ConferenceBallot_status" CHECK (
  CASE "status"
    WHEN 'open' THEN num_nonnulls("publicKey", "wrappedKey") = 2 AND "tally" IS NULL
    WHEN 'closed' THEN num_nonnulls("publicKey", "wrappedKey") = 0 AND "tally" IS NOT NULL
    ELSE false
  END);

-- One vote at a time in a conference.
CREATE UNIQUE INDEX "ConferenceBallot_one_open" ON "ConferenceBallot" ("conferenceId") WHERE "status" = 'open';

ALTER TABLE "JournalEntry" ADD CONSTRAINT "JournalEntry_no_conference_choice"
  CHECK ("kind" <> 'ConferenceBallotCast' OR NOT ("event" ? 'choice' OR "event" ? 'choices' OR "event" ? 'ticks'));
