-- CreateTable
CREATE TABLE "TermHead" (
    "termId" UUID NOT NULL,
    "unitId" UUID NOT NULL,
    "order" INTEGER NOT NULL,

    CONSTRAINT "TermHead_pkey" PRIMARY KEY ("termId","unitId")
);

-- CreateTable
CREATE TABLE "ConferenceHead" (
    "conferenceId" UUID NOT NULL,
    "unitId" UUID NOT NULL,
    "order" INTEGER NOT NULL,

    CONSTRAINT "ConferenceHead_pkey" PRIMARY KEY ("conferenceId","unitId")
);

-- Who was the one head is the first of the heads; nobody is lost.
INSERT INTO "TermHead" ("termId", "unitId", "order")
SELECT "id", "headUnitId", 0 FROM "ClusterTerm";

INSERT INTO "ConferenceHead" ("conferenceId", "unitId", "order")
SELECT "id", "headUnitId", 0 FROM "ClusterConference";

-- CreateIndex
CREATE INDEX "TermHead_unitId_idx" ON "TermHead"("unitId");

-- CreateIndex
CREATE INDEX "ConferenceHead_unitId_idx" ON "ConferenceHead"("unitId");

-- AddForeignKey
ALTER TABLE "TermHead" ADD CONSTRAINT "TermHead_termId_fkey" FOREIGN KEY ("termId") REFERENCES "ClusterTerm"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TermHead" ADD CONSTRAINT "TermHead_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "Unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ConferenceHead" ADD CONSTRAINT "ConferenceHead_conferenceId_fkey" FOREIGN KEY ("conferenceId") REFERENCES "ClusterConference"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ConferenceHead" ADD CONSTRAINT "ConferenceHead_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "Unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- DropForeignKey
ALTER TABLE "ClusterConference" DROP CONSTRAINT "ClusterConference_headUnitId_fkey";

-- DropForeignKey
ALTER TABLE "ClusterTerm" DROP CONSTRAINT "ClusterTerm_headUnitId_fkey";

-- DropIndex
DROP INDEX "ClusterConference_headUnitId_idx";

-- DropIndex
DROP INDEX "ClusterTerm_headUnitId_idx";

-- AlterTable
ALTER TABLE "ClusterConference" DROP COLUMN "headUnitId";

-- AlterTable
ALTER TABLE "ClusterTerm" DROP COLUMN "headUnitId";
