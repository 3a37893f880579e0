import type { KnownBlock } from "@slack/types";
import type { ReportBrief } from "#src/core/report/report-brief.ts";
import { recoveryRateOf } from "#src/core/report/report-series.ts";
import { LIMIT } from "../vocabulary.ts";
import type { Message } from "./alert-card.ts";
import { clip, context, escapeMrkdwn, plain, section } from "./mrkdwn.ts";
import {
  sayFix,
  sayLossRate,
  sayReasonKey,
  sayReportAmount,
  sayReturns,
  sayRise,
  sayShare,
  RISE_RULE,
} from "./report-words.ts";

type Quarter = NonNullable<ReportBrief["quarter"]>;

const PICTURES_AFTER = 2; // blocks: the heading and the figures

/** A quarter in the managers' channel, on about a screen, with its pictures. */
export function presentReport(brief: ReportBrief, teamName: string | null): Message {
  const { quarter } = brief;
  const headline = sayReportHeadline(brief, teamName);
  const header: KnownBlock = { type: "header", text: plain(headline, LIMIT.headerText) };
  if (quarter === null) {
    const text = `${headline}: no alert had been posted by then, so there is nothing to report.`;
    return { text: escapeMrkdwn(text), blocks: [section(escapeMrkdwn(text))] };
  }
  const { lost, regained } = quarter;
  const text = `${headline}: lost ${sayReportAmount(lost, brief.currency)}; regained ${sayReportAmount(regained, brief.currency)}.`;
  return {
    text: escapeMrkdwn(text),
    blocks: [
      header,
      presentFigures(brief, quarter),
      section(`*Lost in a year*\n${sayLossRate(brief.lossRate)}`),
      section(`*What keeps costing us*\n${sayCauses(brief)}`),
      section(`*Whose returns*\n${sayReturns(brief.returns)}`),
      ...sayRises(brief),
      context(
        `Money is net value a year. Recovery: of those at risk in the quarter, the share that came back. As of ${brief.asOf}.`,
      ),
    ],
    pictures: { after: PICTURES_AFTER, charts: brief.charts },
  };
}

export function sayReportHeadline({ name, isOver }: ReportBrief, teamName: string | null): string {
  const whose = teamName === null ? "" : `${clip(teamName, 60)}: `;
  return `${whose}Winning back in ${name}${isOver ? "" : " so far"}`;
}

function presentFigures(
  { before, yearBefore, currency }: ReportBrief,
  quarter: Quarter,
): KnownBlock {
  const past = (tell: (one: Quarter) => string): string =>
    [before, yearBefore].map((one) => (one === null ? "" : `\n${one.name}: ${tell(one)}`)).join("");
  const field = (title: string, tell: (one: Quarter) => string) => ({
    type: "mrkdwn" as const,
    text: `*${title}*  ${tell(quarter)}${past(tell)}`,
  });
  return {
    type: "section",
    fields: [
      field("Lost", ({ lost }) => sayReportAmount(lost, currency)),
      field("Regained", ({ regained }) => sayReportAmount(regained, currency)),
      field("Recovery", (one) => sayShare(recoveryRateOf(one))),
      field("At risk at the end", ({ atEnd }) => sayReportAmount(atEnd, currency)),
    ],
  };
}

function sayCauses({ causes, currency }: ReportBrief): string {
  if (causes.length === 0) return "No reason was recorded twice within a year.";
  return causes
    .map(
      (cause) =>
        `• ${escapeMrkdwn(sayReasonKey(cause.reason))}: ${sayReportAmount(cause.inYear, currency)} in four quarters; *${sayFix(cause)}*`,
    )
    .join("\n");
}

function sayRises({ rises }: ReportBrief): KnownBlock[] {
  if (rises.length === 0) return [];
  const lines = rises.map((rise) => `• ${escapeMrkdwn(sayRise(rise))}`);
  return [section(`*Rises*\n${lines.join("\n")}`), context(RISE_RULE)];
}
