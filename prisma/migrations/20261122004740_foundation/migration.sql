-- CreateEnum
CREATE TYPE "Role" AS ENUM ('rep', 'manager', 'admin');

-- CreateEnum
CREATE TYPE "LapseState" AS ENUM ('open', 'returned', 'dismissed');

-- CreateEnum
CREATE TYPE "CaseState" AS ENUM ('unowned', 'taken', 'contacted', 'regained', 'dismissed');

-- CreateEnum
CREATE TYPE "AlertState" AS ENUM ('waiting', 'posted');

-- CreateEnum
CREATE TYPE "OutboxState" AS ENUM ('pending', 'sending', 'posted', 'failed');

-- CreateTable
CREATE TABLE "Workspace" (
    "id" UUID NOT NULL,
    "slackTeamId" TEXT,
    "name" TEXT NOT NULL,
    "timeZone" TEXT NOT NULL DEFAULT 'Europe/Tallinn',
    "currency" TEXT NOT NULL DEFAULT 'EUR',
    "morningHour" INTEGER NOT NULL DEFAULT 8,
    "workingDays" INTEGER[] DEFAULT ARRAY[1, 2, 3, 4, 5]::INTEGER[],
    "alertChannel" TEXT NOT NULL DEFAULT 'winback-alerts',
    "isDemo" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Workspace_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Member" (
    "id" UUID NOT NULL,
    "workspaceId" UUID NOT NULL,
    "slackUserId" TEXT,
    "name" TEXT NOT NULL,
    "email" TEXT,
    "role" "Role" NOT NULL DEFAULT 'rep',
    "locale" TEXT NOT NULL DEFAULT 'en',

    CONSTRAINT "Member_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Client" (
    "id" UUID NOT NULL,
    "workspaceId" UUID NOT NULL,
    "externalId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "country" TEXT,
    "language" TEXT,
    "ownerId" UUID,
    "doNotContact" BOOLEAN NOT NULL DEFAULT false,
    "closedOn" DATE,
    "successorId" UUID,
    "note" TEXT,

    CONSTRAINT "Client_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Contact" (
    "id" UUID NOT NULL,
    "clientId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "role" TEXT,
    "email" TEXT,
    "phone" TEXT,
    "formal" BOOLEAN NOT NULL DEFAULT true,
    "mailOk" BOOLEAN NOT NULL DEFAULT true,

    CONSTRAINT "Contact_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Order" (
    "id" UUID NOT NULL,
    "clientId" UUID NOT NULL,
    "externalId" TEXT NOT NULL,
    "placedOn" DATE NOT NULL,
    "totalMinor" BIGINT NOT NULL,
    "returnedMinor" BIGINT NOT NULL DEFAULT 0,
    "currency" TEXT NOT NULL,
    "contentHash" TEXT NOT NULL,
    "importRunId" UUID,

    CONSTRAINT "Order_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "OrderLine" (
    "id" BIGSERIAL NOT NULL,
    "orderId" UUID NOT NULL,
    "sku" TEXT NOT NULL,
    "description" TEXT,
    "quantity" DOUBLE PRECISION NOT NULL,
    "amountMinor" BIGINT NOT NULL,

    CONSTRAINT "OrderLine_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Request" (
    "id" UUID NOT NULL,
    "clientId" UUID NOT NULL,
    "externalId" TEXT NOT NULL,
    "askedOn" DATE NOT NULL,
    "about" TEXT NOT NULL,
    "amountMinor" BIGINT,
    "orderRef" TEXT,

    CONSTRAINT "Request_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Touch" (
    "id" UUID NOT NULL,
    "clientId" UUID NOT NULL,
    "externalId" TEXT NOT NULL,
    "happenedOn" DATE NOT NULL,
    "incoming" BOOLEAN NOT NULL,
    "channel" TEXT NOT NULL,
    "memberName" TEXT,
    "invitesAnswer" BOOLEAN NOT NULL DEFAULT false,
    "note" TEXT,

    CONSTRAINT "Touch_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Complaint" (
    "id" UUID NOT NULL,
    "clientId" UUID NOT NULL,
    "externalId" TEXT NOT NULL,
    "madeOn" DATE NOT NULL,
    "about" TEXT NOT NULL,
    "text" TEXT,
    "orderRef" TEXT,
    "resolvedOn" DATE,

    CONSTRAINT "Complaint_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ClientFigures" (
    "clientId" UUID NOT NULL,
    "orderCount" INTEGER NOT NULL,
    "orderDayCount" INTEGER NOT NULL,
    "firstOrderOn" DATE NOT NULL,
    "lastOrderOn" DATE NOT NULL,
    "medianGapDays" DOUBLE PRECISION,
    "gapMeanDays" DOUBLE PRECISION,
    "gapLogSd" DOUBLE PRECISION,
    "recentGapDays" INTEGER[],
    "monthValues" BIGINT[],
    "totalMinor" BIGINT NOT NULL,
    "orderMonths" INTEGER[],

    CONSTRAINT "ClientFigures_pkey" PRIMARY KEY ("clientId")
);

-- CreateTable
CREATE TABLE "ImportRun" (
    "id" UUID NOT NULL,
    "workspaceId" UUID NOT NULL,
    "fileName" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "startedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "finishedAt" TIMESTAMP(3),
    "readRows" INTEGER NOT NULL DEFAULT 0,
    "imported" INTEGER NOT NULL DEFAULT 0,
    "unchanged" INTEGER NOT NULL DEFAULT 0,
    "rejected" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "ImportRun_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Morning" (
    "id" UUID NOT NULL,
    "workspaceId" UUID NOT NULL,
    "day" DATE NOT NULL,
    "clientsSeen" INTEGER NOT NULL,
    "newAlerts" INTEGER NOT NULL,
    "waiting" INTEGER NOT NULL,
    "heldBack" JSONB NOT NULL,
    "ranAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Morning_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Lapse" (
    "id" UUID NOT NULL,
    "clientId" UUID NOT NULL,
    "silentSince" DATE NOT NULL,
    "openedOn" DATE NOT NULL,
    "state" "LapseState" NOT NULL DEFAULT 'open',
    "closedOn" DATE,
    "dismissedWhy" TEXT,
    "returnOrderMinor" BIGINT,

    CONSTRAINT "Lapse_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Signal" (
    "id" UUID NOT NULL,
    "lapseId" UUID NOT NULL,
    "rule" TEXT NOT NULL,
    "firedOn" DATE NOT NULL,
    "evidence" JSONB NOT NULL,

    CONSTRAINT "Signal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Alert" (
    "id" UUID NOT NULL,
    "lapseId" UUID NOT NULL,
    "morningId" UUID,
    "state" "AlertState" NOT NULL DEFAULT 'waiting',
    "tier" TEXT NOT NULL,
    "atRiskMinor" BIGINT NOT NULL,
    "score" DOUBLE PRECISION NOT NULL,

    CONSTRAINT "Alert_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Case" (
    "id" UUID NOT NULL,
    "lapseId" UUID NOT NULL,
    "clientId" UUID NOT NULL,
    "ownerId" UUID,
    "state" "CaseState" NOT NULL DEFAULT 'unowned',
    "snoozedUntil" DATE,
    "openedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Case_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CaseEvent" (
    "id" UUID NOT NULL,
    "caseId" UUID NOT NULL,
    "at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "by" TEXT,
    "what" TEXT NOT NULL,
    "detail" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "CaseEvent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Reason" (
    "id" UUID NOT NULL,
    "caseId" UUID NOT NULL,
    "stated" TEXT,
    "real" TEXT,
    "source" TEXT NOT NULL,
    "confidence" TEXT NOT NULL,
    "words" TEXT,
    "recordedBy" TEXT NOT NULL,
    "recordedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Reason_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Draft" (
    "id" UUID NOT NULL,
    "clientId" UUID NOT NULL,
    "caseId" UUID,
    "askedBy" TEXT NOT NULL,
    "intent" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "subject" TEXT,
    "text" TEXT NOT NULL,
    "writtenBy" TEXT NOT NULL,
    "facts" JSONB NOT NULL,
    "findings" JSONB NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "sentAt" TIMESTAMP(3),

    CONSTRAINT "Draft_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Rehearsal" (
    "id" UUID NOT NULL,
    "clientId" UUID NOT NULL,
    "caseId" UUID,
    "playedBy" TEXT NOT NULL,
    "objection" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "seed" INTEGER NOT NULL,
    "persona" JSONB NOT NULL,
    "state" JSONB NOT NULL,
    "channel" TEXT,
    "threadTs" TEXT,
    "startedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "endedAt" TIMESTAMP(3),
    "scorecard" JSONB,

    CONSTRAINT "Rehearsal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RehearsalTurn" (
    "id" UUID NOT NULL,
    "rehearsalId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "cards" JSONB NOT NULL,
    "moves" JSONB NOT NULL,
    "repText" TEXT NOT NULL,
    "act" TEXT NOT NULL,
    "clientText" TEXT NOT NULL,
    "state" JSONB NOT NULL,

    CONSTRAINT "RehearsalTurn_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "OutboxMessage" (
    "id" UUID NOT NULL,
    "workspaceId" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "parentKey" TEXT,
    "state" "OutboxState" NOT NULL DEFAULT 'pending',
    "channelId" TEXT,
    "ts" TEXT,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "stale" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "postedAt" TIMESTAMP(3),

    CONSTRAINT "OutboxMessage_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Claim" (
    "key" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Claim_pkey" PRIMARY KEY ("key")
);

-- CreateIndex
CREATE UNIQUE INDEX "Workspace_slackTeamId_key" ON "Workspace"("slackTeamId");

-- CreateIndex
CREATE UNIQUE INDEX "Member_workspaceId_name_key" ON "Member"("workspaceId", "name");

-- CreateIndex
CREATE UNIQUE INDEX "Member_workspaceId_slackUserId_key" ON "Member"("workspaceId", "slackUserId");

-- CreateIndex
CREATE INDEX "Client_ownerId_idx" ON "Client"("ownerId");

-- CreateIndex
CREATE UNIQUE INDEX "Client_workspaceId_externalId_key" ON "Client"("workspaceId", "externalId");

-- CreateIndex
CREATE UNIQUE INDEX "Contact_clientId_name_key" ON "Contact"("clientId", "name");

-- CreateIndex
CREATE INDEX "Order_clientId_placedOn_idx" ON "Order"("clientId", "placedOn");

-- CreateIndex
CREATE UNIQUE INDEX "Order_clientId_externalId_key" ON "Order"("clientId", "externalId");

-- CreateIndex
CREATE INDEX "OrderLine_orderId_idx" ON "OrderLine"("orderId");

-- CreateIndex
CREATE UNIQUE INDEX "Request_clientId_externalId_key" ON "Request"("clientId", "externalId");

-- CreateIndex
CREATE INDEX "Touch_clientId_happenedOn_idx" ON "Touch"("clientId", "happenedOn");

-- CreateIndex
CREATE UNIQUE INDEX "Touch_clientId_externalId_key" ON "Touch"("clientId", "externalId");

-- CreateIndex
CREATE UNIQUE INDEX "Complaint_clientId_externalId_key" ON "Complaint"("clientId", "externalId");

-- CreateIndex
CREATE UNIQUE INDEX "Morning_workspaceId_day_key" ON "Morning"("workspaceId", "day");

-- CreateIndex
CREATE INDEX "Lapse_state_idx" ON "Lapse"("state");

-- CreateIndex
CREATE UNIQUE INDEX "Lapse_clientId_silentSince_key" ON "Lapse"("clientId", "silentSince");

-- CreateIndex
CREATE UNIQUE INDEX "Signal_lapseId_rule_key" ON "Signal"("lapseId", "rule");

-- CreateIndex
CREATE UNIQUE INDEX "Alert_lapseId_key" ON "Alert"("lapseId");

-- CreateIndex
CREATE UNIQUE INDEX "Case_lapseId_key" ON "Case"("lapseId");

-- CreateIndex
CREATE INDEX "CaseEvent_caseId_at_idx" ON "CaseEvent"("caseId", "at");

-- CreateIndex
CREATE INDEX "Reason_caseId_recordedAt_idx" ON "Reason"("caseId", "recordedAt");

-- CreateIndex
CREATE INDEX "Draft_clientId_createdAt_idx" ON "Draft"("clientId", "createdAt");

-- CreateIndex
CREATE INDEX "Rehearsal_playedBy_startedAt_idx" ON "Rehearsal"("playedBy", "startedAt");

-- CreateIndex
CREATE UNIQUE INDEX "RehearsalTurn_rehearsalId_number_key" ON "RehearsalTurn"("rehearsalId", "number");

-- CreateIndex
CREATE INDEX "OutboxMessage_state_idx" ON "OutboxMessage"("state");

-- CreateIndex
CREATE UNIQUE INDEX "OutboxMessage_workspaceId_key_key" ON "OutboxMessage"("workspaceId", "key");

-- CreateIndex
CREATE INDEX "Claim_at_idx" ON "Claim"("at");

-- AddForeignKey
ALTER TABLE "Member" ADD CONSTRAINT "Member_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "Workspace"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Client" ADD CONSTRAINT "Client_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "Workspace"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Client" ADD CONSTRAINT "Client_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "Member"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Client" ADD CONSTRAINT "Client_successorId_fkey" FOREIGN KEY ("successorId") REFERENCES "Client"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Contact" ADD CONSTRAINT "Contact_clientId_fkey" FOREIGN KEY ("clientId") REFERENCES "Client"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Order" ADD CONSTRAINT "Order_clientId_fkey" FOREIGN KEY ("clientId") REFERENCES "Client"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OrderLine" ADD CONSTRAINT "OrderLine_orderId_fkey" FOREIGN KEY ("orderId") REFERENCES "Order"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Request" ADD CONSTRAINT "Request_clientId_fkey" FOREIGN KEY ("clientId") REFERENCES "Client"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Touch" ADD CONSTRAINT "Touch_clientId_fkey" FOREIGN KEY ("clientId") REFERENCES "Client"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Complaint" ADD CONSTRAINT "Complaint_clientId_fkey" FOREIGN KEY ("clientId") REFERENCES "Client"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ClientFigures" ADD CONSTRAINT "ClientFigures_clientId_fkey" FOREIGN KEY ("clientId") REFERENCES "Client"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ImportRun" ADD CONSTRAINT "ImportRun_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "Workspace"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Morning" ADD CONSTRAINT "Morning_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "Workspace"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Lapse" ADD CONSTRAINT "Lapse_clientId_fkey" FOREIGN KEY ("clientId") REFERENCES "Client"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Signal" ADD CONSTRAINT "Signal_lapseId_fkey" FOREIGN KEY ("lapseId") REFERENCES "Lapse"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Alert" ADD CONSTRAINT "Alert_lapseId_fkey" FOREIGN KEY ("lapseId") REFERENCES "Lapse"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Alert" ADD CONSTRAINT "Alert_morningId_fkey" FOREIGN KEY ("morningId") REFERENCES "Morning"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Case" ADD CONSTRAINT "Case_lapseId_fkey" FOREIGN KEY ("lapseId") REFERENCES "Lapse"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Case" ADD CONSTRAINT "Case_clientId_fkey" FOREIGN KEY ("clientId") REFERENCES "Client"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Case" ADD CONSTRAINT "Case_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "Member"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CaseEvent" ADD CONSTRAINT "CaseEvent_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Reason" ADD CONSTRAINT "Reason_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Draft" ADD CONSTRAINT "Draft_clientId_fkey" FOREIGN KEY ("clientId") REFERENCES "Client"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Draft" ADD CONSTRAINT "Draft_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Rehearsal" ADD CONSTRAINT "Rehearsal_clientId_fkey" FOREIGN KEY ("clientId") REFERENCES "Client"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Rehearsal" ADD CONSTRAINT "Rehearsal_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RehearsalTurn" ADD CONSTRAINT "RehearsalTurn_rehearsalId_fkey" FOREIGN KEY ("rehearsalId") REFERENCES "Rehearsal"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OutboxMessage" ADD CONSTRAINT "OutboxMessage_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "Workspace"("id") ON DELETE CASCADE ON UPDATE CASCADE;
