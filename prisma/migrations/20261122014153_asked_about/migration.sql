-- AlterTable
ALTER TABLE "Member" ADD COLUMN     "askedAboutId" UUID,
ADD COLUMN     "askedAt" TIMESTAMP(3);

-- AddForeignKey
ALTER TABLE "Member" ADD CONSTRAINT "Member_askedAboutId_fkey" FOREIGN KEY ("askedAboutId") REFERENCES "Client"("id") ON DELETE SET NULL ON UPDATE CASCADE;
