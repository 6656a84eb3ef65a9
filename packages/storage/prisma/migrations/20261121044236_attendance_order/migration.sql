-- AlterTable
ALTER TABLE "SessionAttendance" ADD COLUMN     "order" INTEGER NOT NULL DEFAULT 0;

-- Numbers of dossiers are compared byte by byte: the next one is found at the end of the index.
ALTER TABLE "Proposal" ALTER COLUMN "number" TYPE text COLLATE "C";
