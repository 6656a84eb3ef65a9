-- AlterTable
ALTER TABLE "Person" ADD COLUMN     "servicePeriods" TEXT[];

-- AlterTable
ALTER TABLE "Verdict" ADD COLUMN     "shown" JSONB;

-- CreateTable
CREATE TABLE "ReadingChoice" (
    "proposalId" UUID NOT NULL,
    "order" INTEGER NOT NULL,
    "openPoint" TEXT NOT NULL,
    "reading" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "by" TEXT NOT NULL,
    "role" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ReadingChoice_pkey" PRIMARY KEY ("proposalId","order")
);

-- CreateTable
CREATE TABLE "Service" (
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "force" TEXT NOT NULL,
    "from" VARCHAR(10) NOT NULL,
    "until" VARCHAR(10),
    "dataSet" "DataSet" NOT NULL DEFAULT 'ENTERED',

    CONSTRAINT "Service_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Obligation" (
    "id" UUID NOT NULL,
    "unitId" UUID NOT NULL,
    "item" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "met" BOOLEAN NOT NULL,
    "dataSet" "DataSet" NOT NULL DEFAULT 'ENTERED',

    CONSTRAINT "Obligation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Donation" (
    "id" UUID NOT NULL,
    "personId" UUID,
    "unitId" UUID,
    "year" INTEGER NOT NULL,
    "amount" BIGINT NOT NULL,
    "dataSet" "DataSet" NOT NULL DEFAULT 'ENTERED',

    CONSTRAINT "Donation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CommunityScore" (
    "id" UUID NOT NULL,
    "unitId" UUID NOT NULL,
    "year" INTEGER NOT NULL,
    "standards" JSONB NOT NULL,
    "dataSet" "DataSet" NOT NULL DEFAULT 'ENTERED',

    CONSTRAINT "CommunityScore_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Move" (
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "on" VARCHAR(10) NOT NULL,
    "months" INTEGER NOT NULL,
    "remark" BOOLEAN,
    "dataSet" "DataSet" NOT NULL DEFAULT 'ENTERED',

    CONSTRAINT "Move_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Service_personId_idx" ON "Service"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "Obligation_unitId_item_year_key" ON "Obligation"("unitId", "item", "year");

-- CreateIndex
CREATE INDEX "Donation_personId_idx" ON "Donation"("personId");

-- CreateIndex
CREATE INDEX "Donation_unitId_idx" ON "Donation"("unitId");

-- CreateIndex
CREATE UNIQUE INDEX "CommunityScore_unitId_year_key" ON "CommunityScore"("unitId", "year");

-- CreateIndex
CREATE INDEX "Move_personId_idx" ON "Move"("personId");

-- AddForeignKey
ALTER TABLE "ReadingChoice" ADD CONSTRAINT "ReadingChoice_proposalId_fkey" FOREIGN KEY ("proposalId") REFERENCES "Proposal"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Service" ADD CONSTRAINT "Service_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Obligation" ADD CONSTRAINT "Obligation_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "Unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Donation" ADD CONSTRAINT "Donation_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Donation" ADD CONSTRAINT "Donation_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "Unit"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CommunityScore" ADD CONSTRAINT "CommunityScore_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "Unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Move" ADD CONSTRAINT "Move_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Every VARCHAR(10) is a day: checked, and compared byte by byte.
ALTER TABLE "Service"
  ALTER COLUMN "from" TYPE varchar(10) COLLATE "C",
  ALTER COLUMN "until" TYPE varchar(10) COLLATE "C",
  ADD CONSTRAINT "Service_from_is_day" CHECK (is_day("from")),
  ADD CONSTRAINT "Service_until_is_day" CHECK (is_day("until"));
ALTER TABLE "Move"
  ALTER COLUMN "on" TYPE varchar(10) COLLATE "C",
  ADD CONSTRAINT "Move_on_is_day" CHECK (is_day("on"));

-- A subject is one person or one unit; a gift is worth something.
ALTER TABLE "Donation"
  ADD CONSTRAINT "Donation_one_subject" CHECK (num_nonnulls("personId", "unitId") = 1),
  ADD CONSTRAINT "Donation_amount_positive" CHECK ("amount" > 0);

-- Who chose which reading, and why, stays as it was written.
CREATE FUNCTION refuse_reading_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'a chosen reading is never changed' USING ERRCODE = 'insufficient_privilege';
END $$;
CREATE TRIGGER "ReadingChoice_append_only" BEFORE UPDATE OR DELETE ON "ReadingChoice"
  FOR EACH ROW EXECUTE FUNCTION refuse_reading_change();
