-- CreateTable
CREATE TABLE "TeamFinding" (
    "id" UUID NOT NULL,
    "workspaceId" UUID NOT NULL,
    "rule" TEXT NOT NULL,
    "person" TEXT NOT NULL,
    "about" TEXT NOT NULL,
    "foundOn" DATE NOT NULL,
    "evidence" JSONB NOT NULL,

    CONSTRAINT "TeamFinding_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "TeamFinding_workspaceId_rule_person_about_foundOn_key" ON "TeamFinding"("workspaceId", "rule", "person", "about", "foundOn");

-- AddForeignKey
ALTER TABLE "TeamFinding" ADD CONSTRAINT "TeamFinding_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "Workspace"("id") ON DELETE CASCADE ON UPDATE CASCADE;
