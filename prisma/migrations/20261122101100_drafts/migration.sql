-- AlterTable
ALTER TABLE "Touch" ADD COLUMN     "text" TEXT;

-- CreateTable
CREATE TABLE "FactCorrection" (
    "id" UUID NOT NULL,
    "clientId" UUID NOT NULL,
    "caseId" UUID,
    "fact" TEXT NOT NULL,
    "value" JSONB NOT NULL,
    "by" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "FactCorrection_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ModelCall" (
    "id" UUID NOT NULL,
    "workspaceId" UUID NOT NULL,
    "at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "feature" TEXT NOT NULL,
    "promptId" TEXT NOT NULL,
    "promptVersion" INTEGER NOT NULL,
    "promptHash" TEXT NOT NULL,
    "model" TEXT NOT NULL,
    "transport" TEXT NOT NULL,
    "outcome" TEXT NOT NULL,
    "tries" INTEGER NOT NULL,
    "ms" INTEGER NOT NULL,
    "firstWordMs" INTEGER,
    "inputTokens" INTEGER NOT NULL,
    "cachedTokens" INTEGER NOT NULL,
    "outputTokens" INTEGER NOT NULL,
    "reasoningTokens" INTEGER NOT NULL,
    "costMicroUsd" INTEGER,

    CONSTRAINT "ModelCall_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "FactCorrection_clientId_at_idx" ON "FactCorrection"("clientId", "at");

-- CreateIndex
CREATE INDEX "ModelCall_workspaceId_at_idx" ON "ModelCall"("workspaceId", "at");

-- AddForeignKey
ALTER TABLE "FactCorrection" ADD CONSTRAINT "FactCorrection_clientId_fkey" FOREIGN KEY ("clientId") REFERENCES "Client"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FactCorrection" ADD CONSTRAINT "FactCorrection_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ModelCall" ADD CONSTRAINT "ModelCall_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "Workspace"("id") ON DELETE CASCADE ON UPDATE CASCADE;
