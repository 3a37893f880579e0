-- Row-level security: a connection that was told `winback.workspace` sees and writes the rows of that company only, one
-- that was told '*' those of all, and one that was told nothing none. It stops the tables' owner only once the program
-- has forced it (store/guard.ts, before it serves several companies).

CREATE FUNCTION winback_company() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
RETURN nullif(nullif(current_setting('winback.workspace', true), ''), '*')::uuid;

CREATE FUNCTION winback_all() RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE
RETURN coalesce(current_setting('winback.workspace', true) = '*', false);

ALTER TABLE "Workspace" ENABLE ROW LEVEL SECURITY;
CREATE POLICY company ON "Workspace" USING ((SELECT winback_all()) OR id = (SELECT winback_company()));

ALTER TABLE "Member" ENABLE ROW LEVEL SECURITY;
CREATE POLICY company ON "Member" USING ((SELECT winback_all()) OR "workspaceId" = (SELECT winback_company()));

ALTER TABLE "Team" ENABLE ROW LEVEL SECURITY;
CREATE POLICY company ON "Team" USING ((SELECT winback_all()) OR "workspaceId" = (SELECT winback_company()));

ALTER TABLE "Client" ENABLE ROW LEVEL SECURITY;
CREATE POLICY company ON "Client" USING ((SELECT winback_all()) OR "workspaceId" = (SELECT winback_company()));

ALTER TABLE "Contact" ENABLE ROW LEVEL SECURITY;
CREATE POLICY company ON "Contact" USING ((SELECT winback_all())
  OR EXISTS (SELECT 1 FROM "Client" parent WHERE parent.id = "Contact"."clientId"));

ALTER TABLE "Order" ENABLE ROW LEVEL SECURITY;
CREATE POLICY company ON "Order" USING ((SELECT winback_all())
  OR EXISTS (SELECT 1 FROM "Client" parent WHERE parent.id = "Order"."clientId"));

ALTER TABLE "OrderLine" ENABLE ROW LEVEL SECURITY;
CREATE POLICY company ON "OrderLine" USING ((SELECT winback_all())
  OR EXISTS (SELECT 1 FROM "Order" parent WHERE parent.id = "OrderLine"."orderId"));

ALTER TABLE "ReturnLine" ENABLE ROW LEVEL SECURITY;
CREATE POLICY company ON "ReturnLine" USING ((SELECT winback_all())
  OR EXISTS (SELECT 1 FROM "Client" parent WHERE parent.id = "ReturnLine"."clientId"));

ALTER TABLE "Request" ENABLE ROW LEVEL SECURITY;
CREATE POLICY company ON "Request" USING ((SELECT winback_all())
  OR EXISTS (SELECT 1 FROM "Client" parent WHERE parent.id = "Request"."clientId"));

ALTER TABLE "Touch" ENABLE ROW LEVEL SECURITY;
CREATE POLICY company ON "Touch" USING ((SELECT winback_all())
  OR EXISTS (SELECT 1 FROM "Client" parent WHERE parent.id = "Touch"."clientId"));

ALTER TABLE "Complaint" ENABLE ROW LEVEL SECURITY;
CREATE POLICY company ON "Complaint" USING ((SELECT winback_all())
  OR EXISTS (SELECT 1 FROM "Client" parent WHERE parent.id = "Complaint"."clientId"));

ALTER TABLE "Invoice" ENABLE ROW LEVEL SECURITY;
CREATE POLICY company ON "Invoice" USING ((SELECT winback_all())
  OR EXISTS (SELECT 1 FROM "Client" parent WHERE parent.id = "Invoice"."clientId"));

ALTER TABLE "ClientFigures" ENABLE ROW LEVEL SECURITY;
CREATE POLICY company ON "ClientFigures" USING ((SELECT winback_all())
  OR EXISTS (SELECT 1 FROM "Client" parent WHERE parent.id = "ClientFigures"."clientId"));

ALTER TABLE "ClientProductLine" ENABLE ROW LEVEL SECURITY;
CREATE POLICY company ON "ClientProductLine" USING ((SELECT winback_all())
  OR EXISTS (SELECT 1 FROM "Client" parent WHERE parent.id = "ClientProductLine"."clientId"));

ALTER TABLE "ClientPaying" ENABLE ROW LEVEL SECURITY;
CREATE POLICY company ON "ClientPaying" USING ((SELECT winback_all())
  OR EXISTS (SELECT 1 FROM "Client" parent WHERE parent.id = "ClientPaying"."clientId"));

ALTER TABLE "LapseModel" ENABLE ROW LEVEL SECURITY;
CREATE POLICY company ON "LapseModel" USING ((SELECT winback_all()) OR "workspaceId" = (SELECT winback_company()));

ALTER TABLE "ImportRun" ENABLE ROW LEVEL SECURITY;
CREATE POLICY company ON "ImportRun" USING ((SELECT winback_all()) OR "workspaceId" = (SELECT winback_company()));

ALTER TABLE "DroppedFile" ENABLE ROW LEVEL SECURITY;
CREATE POLICY company ON "DroppedFile" USING ((SELECT winback_all()) OR "workspaceId" = (SELECT winback_company()));

ALTER TABLE "OrderPush" ENABLE ROW LEVEL SECURITY;
CREATE POLICY company ON "OrderPush" USING ((SELECT winback_all()) OR "workspaceId" = (SELECT winback_company()));

ALTER TABLE "PickUp" ENABLE ROW LEVEL SECURITY;
CREATE POLICY company ON "PickUp" USING ((SELECT winback_all()) OR "workspaceId" = (SELECT winback_company()));

ALTER TABLE "Morning" ENABLE ROW LEVEL SECURITY;
CREATE POLICY company ON "Morning" USING ((SELECT winback_all()) OR "workspaceId" = (SELECT winback_company()));

ALTER TABLE "Lapse" ENABLE ROW LEVEL SECURITY;
CREATE POLICY company ON "Lapse" USING ((SELECT winback_all())
  OR EXISTS (SELECT 1 FROM "Client" parent WHERE parent.id = "Lapse"."clientId"));

ALTER TABLE "Signal" ENABLE ROW LEVEL SECURITY;
CREATE POLICY company ON "Signal" USING ((SELECT winback_all())
  OR EXISTS (SELECT 1 FROM "Lapse" parent WHERE parent.id = "Signal"."lapseId"));

ALTER TABLE "Alert" ENABLE ROW LEVEL SECURITY;
CREATE POLICY company ON "Alert" USING ((SELECT winback_all())
  OR EXISTS (SELECT 1 FROM "Lapse" parent WHERE parent.id = "Alert"."lapseId"));

ALTER TABLE "TeamFinding" ENABLE ROW LEVEL SECURITY;
CREATE POLICY company ON "TeamFinding" USING ((SELECT winback_all()) OR "workspaceId" = (SELECT winback_company()));

ALTER TABLE "RulePause" ENABLE ROW LEVEL SECURITY;
CREATE POLICY company ON "RulePause" USING ((SELECT winback_all()) OR "workspaceId" = (SELECT winback_company()));

ALTER TABLE "Case" ENABLE ROW LEVEL SECURITY;
CREATE POLICY company ON "Case" USING ((SELECT winback_all())
  OR EXISTS (SELECT 1 FROM "Client" parent WHERE parent.id = "Case"."clientId"));

ALTER TABLE "CaseEvent" ENABLE ROW LEVEL SECURITY;
CREATE POLICY company ON "CaseEvent" USING ((SELECT winback_all())
  OR EXISTS (SELECT 1 FROM "Case" parent WHERE parent.id = "CaseEvent"."caseId"));

ALTER TABLE "Reason" ENABLE ROW LEVEL SECURITY;
CREATE POLICY company ON "Reason" USING ((SELECT winback_all())
  OR EXISTS (SELECT 1 FROM "Case" parent WHERE parent.id = "Reason"."caseId"));

ALTER TABLE "Promise" ENABLE ROW LEVEL SECURITY;
CREATE POLICY company ON "Promise" USING ((SELECT winback_all())
  OR EXISTS (SELECT 1 FROM "Client" parent WHERE parent.id = "Promise"."clientId"));

ALTER TABLE "Concession" ENABLE ROW LEVEL SECURITY;
CREATE POLICY company ON "Concession" USING ((SELECT winback_all())
  OR EXISTS (SELECT 1 FROM "Client" parent WHERE parent.id = "Concession"."clientId"));

ALTER TABLE "Watch" ENABLE ROW LEVEL SECURITY;
CREATE POLICY company ON "Watch" USING ((SELECT winback_all())
  OR EXISTS (SELECT 1 FROM "Client" parent WHERE parent.id = "Watch"."clientId"));

ALTER TABLE "WatchedOrder" ENABLE ROW LEVEL SECURITY;
CREATE POLICY company ON "WatchedOrder" USING ((SELECT winback_all())
  OR EXISTS (SELECT 1 FROM "Watch" parent WHERE parent.id = "WatchedOrder"."watchId"));

ALTER TABLE "Errand" ENABLE ROW LEVEL SECURITY;
CREATE POLICY company ON "Errand" USING ((SELECT winback_all()) OR "workspaceId" = (SELECT winback_company()));

ALTER TABLE "ClientDate" ENABLE ROW LEVEL SECURITY;
CREATE POLICY company ON "ClientDate" USING ((SELECT winback_all())
  OR EXISTS (SELECT 1 FROM "Client" parent WHERE parent.id = "ClientDate"."clientId"));

ALTER TABLE "Notice" ENABLE ROW LEVEL SECURITY;
CREATE POLICY company ON "Notice" USING ((SELECT winback_all()) OR "workspaceId" = (SELECT winback_company()));

ALTER TABLE "NoticeReceipt" ENABLE ROW LEVEL SECURITY;
CREATE POLICY company ON "NoticeReceipt" USING ((SELECT winback_all())
  OR EXISTS (SELECT 1 FROM "Client" parent WHERE parent.id = "NoticeReceipt"."clientId") AND EXISTS (SELECT 1 FROM "Notice" parent WHERE parent.id = "NoticeReceipt"."noticeId"));

ALTER TABLE "Draft" ENABLE ROW LEVEL SECURITY;
CREATE POLICY company ON "Draft" USING ((SELECT winback_all())
  OR EXISTS (SELECT 1 FROM "Client" parent WHERE parent.id = "Draft"."clientId"));

ALTER TABLE "FactCorrection" ENABLE ROW LEVEL SECURITY;
CREATE POLICY company ON "FactCorrection" USING ((SELECT winback_all())
  OR EXISTS (SELECT 1 FROM "Client" parent WHERE parent.id = "FactCorrection"."clientId"));

ALTER TABLE "ModelCall" ENABLE ROW LEVEL SECURITY;
CREATE POLICY company ON "ModelCall" USING ((SELECT winback_all()) OR "workspaceId" = (SELECT winback_company()));

ALTER TABLE "Rehearsal" ENABLE ROW LEVEL SECURITY;
CREATE POLICY company ON "Rehearsal" USING ((SELECT winback_all())
  OR EXISTS (SELECT 1 FROM "Client" parent WHERE parent.id = "Rehearsal"."clientId"));

ALTER TABLE "RehearsalShare" ENABLE ROW LEVEL SECURITY;
CREATE POLICY company ON "RehearsalShare" USING ((SELECT winback_all())
  OR EXISTS (SELECT 1 FROM "Rehearsal" parent WHERE parent.id = "RehearsalShare"."rehearsalId"));

ALTER TABLE "PracticeAssignment" ENABLE ROW LEVEL SECURITY;
CREATE POLICY company ON "PracticeAssignment" USING ((SELECT winback_all()) OR "workspaceId" = (SELECT winback_company()));

ALTER TABLE "PracticeTable" ENABLE ROW LEVEL SECURITY;
CREATE POLICY company ON "PracticeTable" USING ((SELECT winback_all()) OR "workspaceId" = (SELECT winback_company()));

ALTER TABLE "PracticeSeat" ENABLE ROW LEVEL SECURITY;
CREATE POLICY company ON "PracticeSeat" USING ((SELECT winback_all())
  OR EXISTS (SELECT 1 FROM "PracticeTable" parent WHERE parent.id = "PracticeSeat"."tableId"));

ALTER TABLE "PracticeVote" ENABLE ROW LEVEL SECURITY;
CREATE POLICY company ON "PracticeVote" USING ((SELECT winback_all())
  OR EXISTS (SELECT 1 FROM "PracticeTable" parent WHERE parent.id = "PracticeVote"."tableId"));

ALTER TABLE "PracticeBestLine" ENABLE ROW LEVEL SECURITY;
CREATE POLICY company ON "PracticeBestLine" USING ((SELECT winback_all())
  OR EXISTS (SELECT 1 FROM "PracticeTable" parent WHERE parent.id = "PracticeBestLine"."tableId"));

ALTER TABLE "RehearsalTurn" ENABLE ROW LEVEL SECURITY;
CREATE POLICY company ON "RehearsalTurn" USING ((SELECT winback_all())
  OR EXISTS (SELECT 1 FROM "Rehearsal" parent WHERE parent.id = "RehearsalTurn"."rehearsalId"));

ALTER TABLE "OutboxMessage" ENABLE ROW LEVEL SECURITY;
CREATE POLICY company ON "OutboxMessage" USING ((SELECT winback_all()) OR "workspaceId" = (SELECT winback_company()));

-- Whose claim it is. Empty where it was made while one company alone had the database.
ALTER TABLE "Claim" ADD COLUMN "workspaceId" UUID DEFAULT winback_company();
CREATE INDEX "Claim_workspaceId_idx" ON "Claim"("workspaceId");
ALTER TABLE "Claim" ADD CONSTRAINT "Claim_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "Workspace"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "Claim" ENABLE ROW LEVEL SECURITY;
CREATE POLICY company ON "Claim" USING ((SELECT winback_all()) OR "workspaceId" = (SELECT winback_company()));

ALTER TABLE "SettingsRevision" ENABLE ROW LEVEL SECURITY;
CREATE POLICY company ON "SettingsRevision" USING ((SELECT winback_all()) OR "workspaceId" = (SELECT winback_company()));

ALTER TABLE "Digest" ENABLE ROW LEVEL SECURITY;
CREATE POLICY company ON "Digest" USING ((SELECT winback_all()) OR "workspaceId" = (SELECT winback_company()));

ALTER TABLE "CompanyChange" ENABLE ROW LEVEL SECURITY;
CREATE POLICY company ON "CompanyChange" USING ((SELECT winback_all()) OR "workspaceId" = (SELECT winback_company()));

ALTER TABLE "ClientBaseMonth" ENABLE ROW LEVEL SECURITY;
CREATE POLICY company ON "ClientBaseMonth" USING ((SELECT winback_all()) OR "workspaceId" = (SELECT winback_company()));

ALTER TABLE "PastSum" ENABLE ROW LEVEL SECURITY;
CREATE POLICY company ON "PastSum" USING ((SELECT winback_all()) OR "workspaceId" = (SELECT winback_company()));

ALTER TABLE "AuditEntry" ENABLE ROW LEVEL SECURITY;
CREATE POLICY company ON "AuditEntry" USING ((SELECT winback_all()) OR "workspaceId" = (SELECT winback_company()));

ALTER TABLE "SurveyRound" ENABLE ROW LEVEL SECURITY;
CREATE POLICY company ON "SurveyRound" USING ((SELECT winback_all()) OR "workspaceId" = (SELECT winback_company()));

ALTER TABLE "SurveyAsk" ENABLE ROW LEVEL SECURITY;
CREATE POLICY company ON "SurveyAsk" USING ((SELECT winback_all())
  OR EXISTS (SELECT 1 FROM "Client" parent WHERE parent.id = "SurveyAsk"."clientId"));

ALTER TABLE "Installation" ENABLE ROW LEVEL SECURITY;
CREATE POLICY program ON "Installation" USING ((SELECT winback_all())); -- tokens are the program's business

ALTER TABLE "Delivery" ENABLE ROW LEVEL SECURITY;
CREATE POLICY company ON "Delivery" USING ((SELECT winback_all()) OR "workspaceId" = (SELECT winback_company()));

ALTER TABLE "DraftPlace" ENABLE ROW LEVEL SECURITY;
CREATE POLICY company ON "DraftPlace" USING ((SELECT winback_all()) OR "workspaceId" = (SELECT winback_company()));

ALTER TABLE "ChannelPause" ENABLE ROW LEVEL SECURITY;
CREATE POLICY company ON "ChannelPause" USING ((SELECT winback_all()) OR "workspaceId" = (SELECT winback_company()));
