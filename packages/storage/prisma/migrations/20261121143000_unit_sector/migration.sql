-- AlterTable
ALTER TABLE "Unit" ADD COLUMN     "sector" TEXT;
