-- CreateEnum
CREATE TYPE "PromiseState" AS ENUM ('open', 'kept', 'broken', 'withdrawn');

-- CreateEnum
CREATE TYPE "ConcessionState" AS ENUM ('asked', 'approved', 'declined', 'given', 'used', 'expired', 'withdrawn');

-- CreateEnum
CREATE TYPE "WatchState" AS ENUM ('open', 'passed', 'slipped', 'ended');

-- CreateEnum
CREATE TYPE "ErrandState" AS ENUM ('open', 'done', 'skipped');

-- AlterEnum
ALTER TYPE "CaseState" ADD VALUE 'closed';

-- AlterTable
ALTER TABLE "Case" ADD COLUMN     "barredId" UUID,
ADD COLUMN     "closedAs" TEXT,
ADD COLUMN     "coolingUntil" DATE,
ADD COLUMN     "isRestricted" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "progress" JSONB NOT NULL DEFAULT '{}',
ADD COLUMN     "step" TEXT NOT NULL DEFAULT 'P2';

-- AlterTable
ALTER TABLE "CaseEvent" ADD COLUMN     "isRestricted" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "Client" ADD COLUMN     "leftTwiceOn" DATE,
ADD COLUMN     "noWinBackBy" TEXT,
ADD COLUMN     "noWinBackReviewOn" DATE,
ADD COLUMN     "noWinBackWhy" TEXT,
ADD COLUMN     "tooMuchOn" DATE,
ADD COLUMN     "touchEveryDays" INTEGER,
ADD COLUMN     "touchEveryWhy" TEXT;

-- AlterTable
ALTER TABLE "Contact" ADD COLUMN     "consentHow" TEXT,
ADD COLUMN     "consentOn" DATE,
ADD COLUMN     "doNotContact" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "objectedHow" TEXT,
ADD COLUMN     "objectedOn" DATE;

-- AlterTable
ALTER TABLE "Reason" ADD COLUMN     "aboutId" UUID;

-- CreateTable
CREATE TABLE "Promise" (
    "id" UUID NOT NULL,
    "clientId" UUID NOT NULL,
    "caseId" UUID,
    "kind" TEXT NOT NULL,
    "what" TEXT NOT NULL,
    "ownerId" UUID NOT NULL,
    "dueOn" DATE NOT NULL,
    "state" "PromiseState" NOT NULL DEFAULT 'open',
    "madeBy" TEXT NOT NULL,
    "madeAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "settledOn" DATE,
    "settledBy" TEXT,
    "note" TEXT,
    "movedFrom" DATE[],
    "isRestricted" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "Promise_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Concession" (
    "id" UUID NOT NULL,
    "clientId" UUID NOT NULL,
    "caseId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "allowance" TEXT NOT NULL,
    "what" TEXT NOT NULL,
    "amountMinor" BIGINT NOT NULL,
    "share" DOUBLE PRECISION,
    "problemOrderRef" TEXT,
    "problemOrderMinor" BIGINT,
    "payout" TEXT,
    "validUntil" DATE,
    "state" "ConcessionState" NOT NULL DEFAULT 'asked',
    "askedBy" TEXT NOT NULL,
    "askedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "askedMinor" BIGINT NOT NULL,
    "decidedBy" TEXT,
    "decidedAt" TIMESTAMP(3),
    "decisionNote" TEXT,
    "usedOn" DATE,
    "usedOrderRef" TEXT,
    "grounds" JSONB NOT NULL,

    CONSTRAINT "Concession_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Watch" (
    "id" UUID NOT NULL,
    "caseId" UUID NOT NULL,
    "clientId" UUID NOT NULL,
    "openedOn" DATE NOT NULL,
    "orders" INTEGER NOT NULL,
    "state" "WatchState" NOT NULL DEFAULT 'open',
    "endedOn" DATE,

    CONSTRAINT "Watch_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "WatchedOrder" (
    "id" UUID NOT NULL,
    "watchId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "orderRef" TEXT NOT NULL,
    "orderedOn" DATE NOT NULL,
    "promisedOn" DATE,
    "confirmedOn" DATE,
    "sentOn" DATE,
    "deliveredOn" DATE,
    "askedOn" DATE,
    "answer" TEXT,
    "slip" TEXT,
    "slipOn" DATE,

    CONSTRAINT "WatchedOrder_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Errand" (
    "id" UUID NOT NULL,
    "workspaceId" UUID NOT NULL,
    "clientId" UUID NOT NULL,
    "caseId" UUID,
    "ownerId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "dueOn" DATE NOT NULL,
    "detail" JSONB NOT NULL DEFAULT '{}',
    "state" "ErrandState" NOT NULL DEFAULT 'open',
    "settledOn" DATE,
    "settledBy" TEXT,
    "note" TEXT,

    CONSTRAINT "Errand_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ClientDate" (
    "id" UUID NOT NULL,
    "clientId" UUID NOT NULL,
    "contactId" UUID,
    "what" TEXT NOT NULL,
    "month" INTEGER NOT NULL,
    "dayOfMonth" INTEGER NOT NULL,
    "toldOn" DATE NOT NULL,
    "recordedBy" TEXT NOT NULL,

    CONSTRAINT "ClientDate_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Notice" (
    "id" UUID NOT NULL,
    "workspaceId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "what" TEXT NOT NULL,
    "gain" TEXT NOT NULL,
    "help" TEXT,
    "noticeOn" DATE NOT NULL,
    "effectiveOn" DATE NOT NULL,
    "createdBy" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Notice_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "NoticeReceipt" (
    "noticeId" UUID NOT NULL,
    "clientId" UUID NOT NULL,
    "toldOn" DATE,
    "toldHow" TEXT,
    "confirmedOn" DATE,

    CONSTRAINT "NoticeReceipt_pkey" PRIMARY KEY ("noticeId","clientId")
);

-- CreateIndex
CREATE INDEX "Promise_clientId_idx" ON "Promise"("clientId");

-- CreateIndex
CREATE INDEX "Promise_state_dueOn_idx" ON "Promise"("state", "dueOn");

-- CreateIndex
CREATE INDEX "Concession_clientId_state_idx" ON "Concession"("clientId", "state");

-- CreateIndex
CREATE INDEX "Concession_caseId_idx" ON "Concession"("caseId");

-- CreateIndex
CREATE UNIQUE INDEX "Watch_caseId_key" ON "Watch"("caseId");

-- CreateIndex
CREATE INDEX "Watch_state_idx" ON "Watch"("state");

-- CreateIndex
CREATE INDEX "Watch_clientId_idx" ON "Watch"("clientId");

-- CreateIndex
CREATE UNIQUE INDEX "WatchedOrder_watchId_orderRef_key" ON "WatchedOrder"("watchId", "orderRef");

-- CreateIndex
CREATE INDEX "Errand_ownerId_state_dueOn_idx" ON "Errand"("ownerId", "state", "dueOn");

-- CreateIndex
CREATE INDEX "Errand_clientId_idx" ON "Errand"("clientId");

-- CreateIndex
CREATE UNIQUE INDEX "Errand_workspaceId_key_key" ON "Errand"("workspaceId", "key");

-- CreateIndex
CREATE INDEX "ClientDate_clientId_idx" ON "ClientDate"("clientId");

-- CreateIndex
CREATE INDEX "ClientDate_month_dayOfMonth_idx" ON "ClientDate"("month", "dayOfMonth");

-- CreateIndex
CREATE INDEX "NoticeReceipt_clientId_idx" ON "NoticeReceipt"("clientId");

-- CreateIndex
CREATE INDEX "Case_state_coolingUntil_idx" ON "Case"("state", "coolingUntil");

-- AddForeignKey
ALTER TABLE "Case" ADD CONSTRAINT "Case_barredId_fkey" FOREIGN KEY ("barredId") REFERENCES "Member"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Promise" ADD CONSTRAINT "Promise_clientId_fkey" FOREIGN KEY ("clientId") REFERENCES "Client"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Promise" ADD CONSTRAINT "Promise_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Promise" ADD CONSTRAINT "Promise_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "Member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Concession" ADD CONSTRAINT "Concession_clientId_fkey" FOREIGN KEY ("clientId") REFERENCES "Client"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Concession" ADD CONSTRAINT "Concession_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Watch" ADD CONSTRAINT "Watch_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Watch" ADD CONSTRAINT "Watch_clientId_fkey" FOREIGN KEY ("clientId") REFERENCES "Client"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WatchedOrder" ADD CONSTRAINT "WatchedOrder_watchId_fkey" FOREIGN KEY ("watchId") REFERENCES "Watch"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Errand" ADD CONSTRAINT "Errand_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "Workspace"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Errand" ADD CONSTRAINT "Errand_clientId_fkey" FOREIGN KEY ("clientId") REFERENCES "Client"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Errand" ADD CONSTRAINT "Errand_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Errand" ADD CONSTRAINT "Errand_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "Member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ClientDate" ADD CONSTRAINT "ClientDate_clientId_fkey" FOREIGN KEY ("clientId") REFERENCES "Client"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ClientDate" ADD CONSTRAINT "ClientDate_contactId_fkey" FOREIGN KEY ("contactId") REFERENCES "Contact"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Notice" ADD CONSTRAINT "Notice_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "Workspace"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NoticeReceipt" ADD CONSTRAINT "NoticeReceipt_noticeId_fkey" FOREIGN KEY ("noticeId") REFERENCES "Notice"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NoticeReceipt" ADD CONSTRAINT "NoticeReceipt_clientId_fkey" FOREIGN KEY ("clientId") REFERENCES "Client"("id") ON DELETE CASCADE ON UPDATE CASCADE;
