-- AlterTable
ALTER TABLE "ImportRun" ADD COLUMN     "by" TEXT,
ADD COLUMN     "contentHash" TEXT,
ADD COLUMN     "source" TEXT NOT NULL DEFAULT 'terminal';

-- AlterTable
ALTER TABLE "Member" ADD COLUMN     "deactivatedAt" TIMESTAMP(3),
ADD COLUMN     "roleBy" TEXT NOT NULL DEFAULT 'hand',
ADD COLUMN     "teamId" UUID;

-- CreateTable
CREATE TABLE "Team" (
    "id" UUID NOT NULL,
    "workspaceId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "alertChannel" TEXT,
    "managersChannel" TEXT,
    "dailyDigest" BOOLEAN NOT NULL DEFAULT false,
    "memberGroup" TEXT,
    "managerGroup" TEXT,

    CONSTRAINT "Team_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DroppedFile" (
    "id" UUID NOT NULL,
    "workspaceId" UUID NOT NULL,
    "slackFileId" TEXT NOT NULL,
    "fileName" TEXT NOT NULL,
    "by" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "messageTs" TEXT,
    "state" TEXT NOT NULL,
    "wishes" JSONB NOT NULL DEFAULT '{}',
    "result" JSONB,
    "droppedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "movedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "DroppedFile_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "OrderPush" (
    "id" UUID NOT NULL,
    "workspaceId" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "bodyHash" TEXT NOT NULL,
    "status" INTEGER,
    "answer" JSONB,
    "receivedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "answeredAt" TIMESTAMP(3),

    CONSTRAINT "OrderPush_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SettingsRevision" (
    "id" UUID NOT NULL,
    "workspaceId" UUID NOT NULL,
    "at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "by" TEXT NOT NULL,
    "part" TEXT NOT NULL,
    "fields" JSONB NOT NULL,
    "undoes" UUID,

    CONSTRAINT "SettingsRevision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Digest" (
    "id" UUID NOT NULL,
    "workspaceId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "scope" TEXT NOT NULL,
    "fromDay" DATE NOT NULL,
    "toDay" DATE NOT NULL,
    "channel" TEXT NOT NULL,
    "figures" JSONB NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Digest_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CompanyChange" (
    "id" UUID NOT NULL,
    "workspaceId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "what" TEXT NOT NULL,
    "happenedOn" DATE NOT NULL,
    "recordedBy" TEXT NOT NULL,
    "recordedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "CompanyChange_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ClientBaseMonth" (
    "workspaceId" UUID NOT NULL,
    "month" DATE NOT NULL,
    "clients" INTEGER NOT NULL,

    CONSTRAINT "ClientBaseMonth_pkey" PRIMARY KEY ("workspaceId","month")
);

-- CreateTable
CREATE TABLE "PastSum" (
    "id" UUID NOT NULL,
    "workspaceId" UUID NOT NULL,
    "postedOn" DATE NOT NULL,
    "endedOn" DATE,
    "ending" TEXT,
    "tier" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "country" TEXT,
    "teamId" UUID,
    "ownerId" UUID,
    "reason" TEXT,
    "isConfirmed" BOOLEAN NOT NULL DEFAULT false,
    "lapses" INTEGER NOT NULL,
    "atRiskMinor" BIGINT NOT NULL,
    "regainedBy" TEXT,
    "factors" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "PastSum_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AuditEntry" (
    "id" UUID NOT NULL,
    "workspaceId" UUID NOT NULL,
    "at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "by" TEXT,
    "what" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "subjectId" TEXT,
    "detail" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "AuditEntry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SurveyRound" (
    "id" UUID NOT NULL,
    "workspaceId" UUID NOT NULL,
    "month" DATE NOT NULL,
    "questions" JSONB NOT NULL,
    "openedOn" DATE NOT NULL,

    CONSTRAINT "SurveyRound_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SurveyAsk" (
    "id" UUID NOT NULL,
    "roundId" UUID NOT NULL,
    "clientId" UUID NOT NULL,
    "contactId" UUID,
    "token" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "takenOutAt" TIMESTAMP(3),
    "answeredAt" TIMESTAMP(3),
    "marks" JSONB,
    "comment" TEXT,
    "giftOn" DATE,
    "followUpId" UUID,

    CONSTRAINT "SurveyAsk_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Team_workspaceId_name_key" ON "Team"("workspaceId", "name");

-- CreateIndex
CREATE INDEX "DroppedFile_state_idx" ON "DroppedFile"("state");

-- CreateIndex
CREATE UNIQUE INDEX "DroppedFile_workspaceId_slackFileId_messageTs_key" ON "DroppedFile"("workspaceId", "slackFileId", "messageTs");

-- CreateIndex
CREATE INDEX "OrderPush_receivedAt_idx" ON "OrderPush"("receivedAt");

-- CreateIndex
CREATE UNIQUE INDEX "OrderPush_workspaceId_key_key" ON "OrderPush"("workspaceId", "key");

-- CreateIndex
CREATE INDEX "SettingsRevision_workspaceId_at_idx" ON "SettingsRevision"("workspaceId", "at");

-- CreateIndex
CREATE UNIQUE INDEX "Digest_workspaceId_kind_scope_fromDay_key" ON "Digest"("workspaceId", "kind", "scope", "fromDay");

-- CreateIndex
CREATE INDEX "CompanyChange_workspaceId_happenedOn_idx" ON "CompanyChange"("workspaceId", "happenedOn");

-- CreateIndex
CREATE INDEX "PastSum_workspaceId_postedOn_idx" ON "PastSum"("workspaceId", "postedOn");

-- CreateIndex
CREATE INDEX "AuditEntry_workspaceId_at_idx" ON "AuditEntry"("workspaceId", "at");

-- CreateIndex
CREATE INDEX "AuditEntry_subject_subjectId_idx" ON "AuditEntry"("subject", "subjectId");

-- CreateIndex
CREATE UNIQUE INDEX "SurveyRound_workspaceId_month_key" ON "SurveyRound"("workspaceId", "month");

-- CreateIndex
CREATE UNIQUE INDEX "SurveyAsk_token_key" ON "SurveyAsk"("token");

-- CreateIndex
CREATE INDEX "SurveyAsk_clientId_idx" ON "SurveyAsk"("clientId");

-- CreateIndex
CREATE UNIQUE INDEX "SurveyAsk_roundId_clientId_key" ON "SurveyAsk"("roundId", "clientId");

-- CreateIndex
CREATE INDEX "ImportRun_workspaceId_contentHash_idx" ON "ImportRun"("workspaceId", "contentHash");

-- CreateIndex
CREATE INDEX "Member_teamId_idx" ON "Member"("teamId");

-- AddForeignKey
ALTER TABLE "Member" ADD CONSTRAINT "Member_teamId_fkey" FOREIGN KEY ("teamId") REFERENCES "Team"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Team" ADD CONSTRAINT "Team_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "Workspace"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DroppedFile" ADD CONSTRAINT "DroppedFile_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "Workspace"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OrderPush" ADD CONSTRAINT "OrderPush_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "Workspace"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SettingsRevision" ADD CONSTRAINT "SettingsRevision_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "Workspace"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Digest" ADD CONSTRAINT "Digest_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "Workspace"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CompanyChange" ADD CONSTRAINT "CompanyChange_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "Workspace"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ClientBaseMonth" ADD CONSTRAINT "ClientBaseMonth_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "Workspace"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PastSum" ADD CONSTRAINT "PastSum_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "Workspace"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AuditEntry" ADD CONSTRAINT "AuditEntry_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "Workspace"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SurveyRound" ADD CONSTRAINT "SurveyRound_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "Workspace"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SurveyAsk" ADD CONSTRAINT "SurveyAsk_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "SurveyRound"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SurveyAsk" ADD CONSTRAINT "SurveyAsk_clientId_fkey" FOREIGN KEY ("clientId") REFERENCES "Client"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SurveyAsk" ADD CONSTRAINT "SurveyAsk_contactId_fkey" FOREIGN KEY ("contactId") REFERENCES "Contact"("id") ON DELETE SET NULL ON UPDATE CASCADE;
