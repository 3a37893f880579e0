-- AlterTable
ALTER TABLE "Member" ADD COLUMN     "homePlace" JSONB;

-- AlterTable
ALTER TABLE "Workspace" ADD COLUMN     "slackEnterpriseId" TEXT;

-- CreateTable
CREATE TABLE "Installation" (
    "id" UUID NOT NULL,
    "slackEnterpriseId" TEXT,
    "slackTeamId" TEXT,
    "key" TEXT NOT NULL,
    "sealed" TEXT NOT NULL,
    "tokenEndsAt" TIMESTAMP(3),
    "installedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Installation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Delivery" (
    "id" BIGSERIAL NOT NULL,
    "workspaceId" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "messageKey" TEXT,
    "queue" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "by" TEXT,
    "channel" TEXT,
    "threadTs" TEXT,
    "body" TEXT,
    "state" TEXT NOT NULL DEFAULT 'waiting',
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "workedBy" TEXT,
    "leaseUntil" TIMESTAMP(3),
    "receivedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "endedAt" TIMESTAMP(3),

    CONSTRAINT "Delivery_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DraftPlace" (
    "firstId" UUID NOT NULL,
    "workspaceId" UUID NOT NULL,
    "channel" TEXT NOT NULL,
    "ts" TEXT NOT NULL,
    "notedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "DraftPlace_pkey" PRIMARY KEY ("firstId")
);

-- CreateTable
CREATE TABLE "ChannelPause" (
    "workspaceId" UUID NOT NULL,
    "channel" TEXT NOT NULL,
    "until" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "ChannelPause_pkey" PRIMARY KEY ("workspaceId","channel")
);

-- CreateIndex
CREATE UNIQUE INDEX "Installation_key_key" ON "Installation"("key");

-- CreateIndex
CREATE INDEX "Delivery_state_leaseUntil_idx" ON "Delivery"("state", "leaseUntil");

-- CreateIndex
CREATE INDEX "Delivery_workspaceId_queue_id_idx" ON "Delivery"("workspaceId", "queue", "id");

-- CreateIndex
CREATE INDEX "Delivery_receivedAt_idx" ON "Delivery"("receivedAt");

-- CreateIndex
CREATE UNIQUE INDEX "Delivery_workspaceId_key_key" ON "Delivery"("workspaceId", "key");

-- CreateIndex
CREATE UNIQUE INDEX "Delivery_workspaceId_messageKey_key" ON "Delivery"("workspaceId", "messageKey");

-- CreateIndex
CREATE INDEX "DraftPlace_notedAt_idx" ON "DraftPlace"("notedAt");

-- AddForeignKey
ALTER TABLE "Delivery" ADD CONSTRAINT "Delivery_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "Workspace"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DraftPlace" ADD CONSTRAINT "DraftPlace_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "Workspace"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ChannelPause" ADD CONSTRAINT "ChannelPause_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "Workspace"("id") ON DELETE CASCADE ON UPDATE CASCADE;
