-- DropIndex
DROP INDEX "Lapse_clientId_kind_since_key";

-- AlterTable
ALTER TABLE "Lapse" ADD COLUMN     "returnedBy" TEXT;

-- CreateIndex
CREATE INDEX "Lapse_clientId_idx" ON "Lapse"("clientId");
