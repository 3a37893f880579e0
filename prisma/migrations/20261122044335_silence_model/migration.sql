-- AlterTable
ALTER TABLE "ClientFigures" ADD COLUMN     "gapLogMean" DOUBLE PRECISION,
ADD COLUMN     "halfMonthDays" INTEGER[];

-- AlterTable
ALTER TABLE "Workspace" ADD COLUMN     "figuresVersion" INTEGER NOT NULL DEFAULT 0;

-- CreateTable
CREATE TABLE "LapseModel" (
    "workspaceId" UUID NOT NULL,
    "fittedOn" DATE NOT NULL,
    "fittedInMs" INTEGER NOT NULL,
    "model" JSONB NOT NULL,

    CONSTRAINT "LapseModel_pkey" PRIMARY KEY ("workspaceId")
);

-- AddForeignKey
ALTER TABLE "LapseModel" ADD CONSTRAINT "LapseModel_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "Workspace"("id") ON DELETE CASCADE ON UPDATE CASCADE;
