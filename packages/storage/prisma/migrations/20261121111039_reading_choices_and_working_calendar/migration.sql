-- What people choose where the law can be read in two ways, and the days off that no calendar computes.
-- AlterTable
ALTER TABLE "Ballot" ADD COLUMN     "chosenAt" TIMESTAMPTZ(3),
ADD COLUMN     "chosenBy" TEXT,
ADD COLUMN     "chosenName" TEXT,
ADD COLUMN     "chosenRole" TEXT,
ADD COLUMN     "reading" TEXT,
ADD COLUMN     "reason" TEXT;

-- CreateTable
CREATE TABLE "DecisionReading" (
    "decisionId" UUID NOT NULL,
    "order" INTEGER NOT NULL,
    "openPoint" TEXT NOT NULL,
    "reading" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "by" TEXT NOT NULL,
    "byName" TEXT,
    "role" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "DecisionReading_pkey" PRIMARY KEY ("decisionId","order")
);

-- CreateTable
CREATE TABLE "WorkingCalendar" (
    "year" INTEGER NOT NULL,
    "off" JSONB NOT NULL,
    "madeUp" JSONB NOT NULL,
    "document" TEXT NOT NULL,
    "setBy" TEXT NOT NULL,
    "setByName" TEXT,
    "setAt" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "WorkingCalendar_pkey" PRIMARY KEY ("year")
);

-- AddForeignKey
ALTER TABLE "DecisionReading" ADD CONSTRAINT "DecisionReading_decisionId_fkey" FOREIGN KEY ("decisionId") REFERENCES "Decision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- A choice is only added to.
CREATE TRIGGER "DecisionReading_append_only" BEFORE UPDATE OR DELETE ON "DecisionReading"
  FOR EACH ROW EXECUTE FUNCTION refuse_reading_change();
