import type { App, BlockStaticSelectAction } from "@slack/bolt";
import {
  onNewChange,
  onPostReport,
  onRemoveChange,
  onReport,
  onReportChosen,
  onReportFile,
  type ReportDeps,
} from "../actions/on-report.ts";
import { onCompanyChange } from "../views/on-company-change.ts";
import { ACTION, VIEW } from "../vocabulary.ts";

/** The quarterly report's window. */
export function listenForReport(app: App, deps: ReportDeps): void {
  app.action(ACTION.openReport, onReport(deps));
  app.action<BlockStaticSelectAction>(ACTION.reportQuarter, onReportChosen(deps, "quarter"));
  app.action<BlockStaticSelectAction>(ACTION.reportTeam, onReportChosen(deps, "team"));
  app.action(ACTION.postReport, onPostReport(deps));
  app.action(ACTION.reportCsv, onReportFile(deps, "csv"));
  app.action(ACTION.reportPage, onReportFile(deps, "html"));
  app.action(ACTION.newCompanyChange, onNewChange(deps));
  app.action(ACTION.removeCompanyChange, onRemoveChange(deps));
  app.view(VIEW.companyChange, onCompanyChange(deps));
}
