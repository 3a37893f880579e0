import { formatMoney } from "#src/core/money.ts";
import { type ChartSpec, describeChart } from "#src/core/report/chart-spec.ts";
import type { CauseCost } from "#src/core/report/cost-of-causes.ts";
import { quarterLinesBy, type QuarterReport } from "#src/core/report/quarter-report.ts";
import { briefOf, type ReportBrief } from "#src/core/report/report-brief.ts";
import { type Dimension, recoveryRateOf, type SeriesLine } from "#src/core/report/report-series.ts";
import type { ReportView } from "#src/flows/gather-report.ts";
import { sayReportHeadline } from "./report.ts";
import { cells, escapeHtml, frame, table } from "./report-page-frame.ts";
import {
  nameKey,
  RISE_RULE,
  sayFix,
  sayLossRate,
  sayReasonKey,
  sayReturns,
  sayRise,
  sayShare,
} from "./report-words.ts";

/** Draws a chart as one SVG element. */
export type DrawSvg = (spec: ChartSpec, mode: "light" | "dark") => string;

/** The report as one HTML file that can be mailed: nothing to load, no scripts, light and dark, and it prints. */
export function presentReportPage(
  { report, teamName, names }: ReportView,
  drawSvg: DrawSvg,
): string {
  const brief = briefOf(report);
  const title = sayReportHeadline(brief, teamName);
  const body = [
    `<h1>${escapeHtml(title)}</h1>`,
    `<p>Money is net value a year, in ${escapeHtml(report.currency)}. As of ${report.asOf}. Recovery: of those at risk in the period, the share that came back.</p>`,
    `<h2>Quarter by quarter</h2>${periodTable(report, "quarter")}`,
    ...brief.charts.map((chart) => figure(chart, drawSvg)),
    `<h2>Lost in a year</h2><p>${escapeHtml(sayLossRate(brief.lossRate))}</p>${changes(report)}`,
    `<h2>Month by month</h2>${periodTable(report, "month")}`,
    rises(brief),
    ...SPLITS.map(([dimension, heading]) => split(report, names, { dimension, heading })),
    `<h2>What causes cost, and what was decided</h2>${causes(report)}`,
    `<h2>Whose returns</h2><p>${escapeHtml(sayReturns(brief.returns))}</p>`,
  ];
  return frame(title, body.join("\n"));
}

const SPLITS: readonly (readonly [Dimension, string])[] = [
  ["rep", "By rep"],
  ["segment", "By segment"],
  ["region", "By region"],
  ["reason", "By reason"],
];

function figure(chart: ChartSpec, drawSvg: DrawSvg): string {
  const drawn = (["light", "dark"] as const).map(
    (mode) => `<div class="${mode}">${drawSvg(chart, mode)}</div>`,
  );
  const told = escapeHtml(describeChart(chart));
  return `<figure>${drawn.join("")}<figcaption><details><summary>In words</summary>${told}</details></figcaption></figure>`;
}

const FIGURES = [
  "Lost",
  "Money lost",
  "Regained",
  "Money regained",
  "Recovery",
  "At risk at the end",
];

function figuresOf({ count }: SeriesLine, currency: string): string[] {
  const money = (minor: number) => formatMoney({ minor, currency }, "en");
  const { lost, regained, atEnd } = count;
  return [
    String(lost.lapses),
    money(lost.minor),
    String(regained.lapses),
    money(regained.minor),
    sayShare(recoveryRateOf(count)),
    `${atEnd.lapses}, ${money(atEnd.minor)}`,
  ];
}

function periodTable({ lines, currency }: QuarterReport, kind: "quarter" | "month"): string {
  const rows = lines
    .filter(({ dimension, period }) => dimension === "all" && period.kind === kind)
    .map((line) => cells([line.period.name, ...figuresOf(line, currency)]));
  if (rows.length === 0) return "<p>No alert had been posted by then.</p>";
  return table([kind === "quarter" ? "Quarter" : "Month", ...FIGURES], rows);
}

function split(
  report: QuarterReport,
  names: ReportView["names"],
  { dimension, heading }: { readonly dimension: Dimension; readonly heading: string },
): string {
  const rows = quarterLinesBy(report, dimension).map((line) =>
    cells([nameKey(dimension, line.key, names), ...figuresOf(line, report.currency)]),
  );
  if (rows.length === 0) return "";
  return `<h2>${heading}</h2>${table([capital(heading.slice(3)), ...FIGURES], rows)}`;
}

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** Numbered as the picture numbers those that fall into its months. */
function changes({ events: all, lossRates }: QuarterReport): string {
  const months = new Set(lossRates.map(({ month }) => month));
  const events = all.filter(({ on }) => months.has(on.slice(0, 7)));
  if (events.length === 0) return "<p>No changes of ours are on record for these months.</p>";
  const items = events.map(
    ({ on, kind, what }) => `<li>${on}, ${escapeHtml(kind)}: ${escapeHtml(what)}</li>`,
  );
  return `<p>Changes of ours, as numbered in the picture:</p><ol>${items.join("")}</ol>`;
}

function rises({ rises: found }: ReportBrief): string {
  const items = found.map((rise) => `<li>${escapeHtml(sayRise(rise))}</li>`);
  const list =
    items.length === 0 ? "<p>No rise in this quarter.</p>" : `<ul>${items.join("")}</ul>`;
  return `<h2>Rises</h2>${list}<p class="small">${escapeHtml(RISE_RULE)}</p>`;
}

function causes({ causes: found, currency }: QuarterReport): string {
  if (found.length === 0)
    return "<p>No reason is on record for what was lost in four quarters.</p>";
  const rows = found.map((cause) =>
    cells([
      sayReasonKey(cause.reason),
      String(cause.inQuarter.lapses),
      String(cause.inYear.lapses),
      formatMoney({ minor: cause.inYear.minor, currency }, "en"),
      cause.isRepeated ? "yes" : "no",
      sayDecided(cause),
    ]),
  );
  const heads = ["Reason", "In the quarter", "In four quarters", "At risk", "Repeated", "Decided"];
  return table(heads, rows);
}

const DECIDED_SHOWN = 3;

function sayDecided(cause: CauseCost): string {
  const words = cause.decided.slice(0, DECIDED_SHOWN).join("; ");
  return words === "" ? sayFix(cause) : `${sayFix(cause)}: ${words}`;
}
