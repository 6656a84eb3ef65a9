-- AlterTable
ALTER TABLE "Person" ADD COLUMN     "higherRetirementAge" BOOLEAN;

-- AlterTable
ALTER TABLE "Unit" ADD COLUMN     "decides" TEXT;

-- CreateTable
CREATE TABLE "DataLoad" (
    "name" TEXT NOT NULL,
    "fingerprint" TEXT NOT NULL,
    "loadedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "DataLoad_pkey" PRIMARY KEY ("name")
);
