-- AlterEnum
ALTER TYPE "AlertState" ADD VALUE 'heldOut';

-- AlterTable
ALTER TABLE "Alert" ADD COLUMN     "expectedLossMinor" BIGINT,
ADD COLUMN     "inTrial" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "probability" DOUBLE PRECISION;

-- AlterTable
ALTER TABLE "Workspace" ADD COLUMN     "settings" JSONB NOT NULL DEFAULT '{}';

-- CreateTable
CREATE TABLE "RulePause" (
    "id" UUID NOT NULL,
    "workspaceId" UUID NOT NULL,
    "rule" TEXT NOT NULL,
    "pausedOn" DATE NOT NULL,
    "right" INTEGER NOT NULL,
    "notLapsed" INTEGER NOT NULL,
    "orderedAlone" INTEGER NOT NULL,
    "resumedOn" DATE,
    "resumedBy" TEXT,

    CONSTRAINT "RulePause_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "RulePause_workspaceId_rule_pausedOn_key" ON "RulePause"("workspaceId", "rule", "pausedOn");

-- AddForeignKey
ALTER TABLE "RulePause" ADD CONSTRAINT "RulePause_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "Workspace"("id") ON DELETE CASCADE ON UPDATE CASCADE;
