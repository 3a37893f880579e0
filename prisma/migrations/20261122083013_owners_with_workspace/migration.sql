-- DropForeignKey
ALTER TABLE "Errand" DROP CONSTRAINT "Errand_ownerId_fkey";

-- DropForeignKey
ALTER TABLE "Promise" DROP CONSTRAINT "Promise_ownerId_fkey";

-- AddForeignKey
ALTER TABLE "Promise" ADD CONSTRAINT "Promise_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "Member"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Errand" ADD CONSTRAINT "Errand_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "Member"("id") ON DELETE CASCADE ON UPDATE CASCADE;
