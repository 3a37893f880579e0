import type { ReportView } from "../flows/gather-report.ts";
import { reportCsv } from "../flows/report-files.ts";
import { presentReportPage } from "../slack/presenters/report-page.ts";
import { nameKey } from "../slack/presenters/report-words.ts";

export function drawReportCsv(view: ReportView): string {
  return reportCsv(view, nameKey);
}

export async function drawReportPage(view: ReportView): Promise<string> {
  const { drawChartSvg } = await import("../pictures/draw-chart-svg.ts"); // large, and rarely needed
  return presentReportPage(view, (spec, mode) => drawChartSvg(spec, { mode }));
}
