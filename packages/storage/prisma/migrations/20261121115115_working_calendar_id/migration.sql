-- AlterTable
ALTER TABLE "WorkingCalendar" ADD COLUMN     "id" UUID NOT NULL;

-- CreateIndex
CREATE UNIQUE INDEX "WorkingCalendar_id_key" ON "WorkingCalendar"("id");
