-- AlterTable
ALTER TABLE "Member" ADD COLUMN     "inLeague" BOOLEAN NOT NULL DEFAULT true;

-- AlterTable
ALTER TABLE "Rehearsal" ADD COLUMN     "replayFrom" INTEGER,
ADD COLUMN     "replayOf" UUID,
ADD COLUMN     "usedAt" TIMESTAMP(3);

-- AlterTable
ALTER TABLE "RehearsalTurn" ADD COLUMN     "saidBy" TEXT;

-- CreateTable
CREATE TABLE "RehearsalShare" (
    "id" UUID NOT NULL,
    "rehearsalId" UUID NOT NULL,
    "sharedWith" TEXT NOT NULL,
    "sharedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "RehearsalShare_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PracticeAssignment" (
    "id" UUID NOT NULL,
    "workspaceId" UUID NOT NULL,
    "assignedBy" TEXT NOT NULL,
    "assignedTo" TEXT NOT NULL,
    "objection" TEXT NOT NULL,
    "difficulty" TEXT NOT NULL,
    "clientId" UUID,
    "dueOn" DATE NOT NULL,
    "note" TEXT,
    "assignedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "doneAt" TIMESTAMP(3),
    "withdrawnAt" TIMESTAMP(3),

    CONSTRAINT "PracticeAssignment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PracticeTable" (
    "id" UUID NOT NULL,
    "workspaceId" UUID NOT NULL,
    "rehearsalId" UUID NOT NULL,
    "channel" TEXT NOT NULL,
    "rootTs" TEXT,
    "openedBy" TEXT NOT NULL,
    "way" TEXT NOT NULL,
    "turnSeconds" INTEGER NOT NULL,
    "phase" TEXT NOT NULL,
    "turn" INTEGER NOT NULL DEFAULT 1,
    "turnEndsAt" TIMESTAMP(3),
    "shownTs" TEXT,
    "openedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "endedAt" TIMESTAMP(3),

    CONSTRAINT "PracticeTable_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PracticeSeat" (
    "id" UUID NOT NULL,
    "tableId" UUID NOT NULL,
    "slackUserId" TEXT NOT NULL,
    "place" INTEGER NOT NULL,
    "joinedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "leftAt" TIMESTAMP(3),

    CONSTRAINT "PracticeSeat_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PracticeVote" (
    "id" UUID NOT NULL,
    "tableId" UUID NOT NULL,
    "turn" INTEGER NOT NULL,
    "slackUserId" TEXT NOT NULL,
    "cardId" TEXT NOT NULL,
    "votedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "PracticeVote_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PracticeBestLine" (
    "id" UUID NOT NULL,
    "tableId" UUID NOT NULL,
    "slackUserId" TEXT NOT NULL,
    "turn" INTEGER NOT NULL,
    "votedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "PracticeBestLine_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "RehearsalShare_rehearsalId_sharedWith_key" ON "RehearsalShare"("rehearsalId", "sharedWith");

-- CreateIndex
CREATE INDEX "PracticeAssignment_workspaceId_assignedTo_dueOn_idx" ON "PracticeAssignment"("workspaceId", "assignedTo", "dueOn");

-- CreateIndex
CREATE INDEX "PracticeAssignment_workspaceId_assignedBy_dueOn_idx" ON "PracticeAssignment"("workspaceId", "assignedBy", "dueOn");

-- CreateIndex
CREATE UNIQUE INDEX "PracticeTable_rehearsalId_key" ON "PracticeTable"("rehearsalId");

-- CreateIndex
CREATE INDEX "PracticeTable_workspaceId_endedAt_idx" ON "PracticeTable"("workspaceId", "endedAt");

-- CreateIndex
CREATE INDEX "PracticeTable_phase_turnEndsAt_idx" ON "PracticeTable"("phase", "turnEndsAt");

-- CreateIndex
CREATE UNIQUE INDEX "PracticeSeat_tableId_slackUserId_key" ON "PracticeSeat"("tableId", "slackUserId");

-- CreateIndex
CREATE UNIQUE INDEX "PracticeVote_tableId_turn_slackUserId_key" ON "PracticeVote"("tableId", "turn", "slackUserId");

-- CreateIndex
CREATE UNIQUE INDEX "PracticeBestLine_tableId_slackUserId_key" ON "PracticeBestLine"("tableId", "slackUserId");

-- AddForeignKey
ALTER TABLE "RehearsalShare" ADD CONSTRAINT "RehearsalShare_rehearsalId_fkey" FOREIGN KEY ("rehearsalId") REFERENCES "Rehearsal"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PracticeAssignment" ADD CONSTRAINT "PracticeAssignment_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "Workspace"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PracticeAssignment" ADD CONSTRAINT "PracticeAssignment_clientId_fkey" FOREIGN KEY ("clientId") REFERENCES "Client"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PracticeTable" ADD CONSTRAINT "PracticeTable_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "Workspace"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PracticeTable" ADD CONSTRAINT "PracticeTable_rehearsalId_fkey" FOREIGN KEY ("rehearsalId") REFERENCES "Rehearsal"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PracticeSeat" ADD CONSTRAINT "PracticeSeat_tableId_fkey" FOREIGN KEY ("tableId") REFERENCES "PracticeTable"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PracticeVote" ADD CONSTRAINT "PracticeVote_tableId_fkey" FOREIGN KEY ("tableId") REFERENCES "PracticeTable"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PracticeBestLine" ADD CONSTRAINT "PracticeBestLine_tableId_fkey" FOREIGN KEY ("tableId") REFERENCES "PracticeTable"("id") ON DELETE CASCADE ON UPDATE CASCADE;
