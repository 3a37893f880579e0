import type { KnownBlock } from "@slack/types";
import type { DropNews } from "#src/core/import/drop/drop-news.ts";
import { context, escapeMrkdwn, section } from "./mrkdwn.ts";
import { count } from "./say-day.ts";

/** What became of a survey's file; the name is escaped. */
export function presentAnswers(
  name: string,
  news: Extract<DropNews, { what: "answers" }>,
): KnownBlock[] {
  const { saved, bad, before, blank, problems, moreProblems } = news;
  const unclear = problems.length + moreProblems;
  const lines = [
    `*${count(saved, "answer")}* taken`,
    ...(bad > 0
      ? [`${bad} of these with a mark of 1 or 2: whoever looks after the client is told`]
      : []),
    ...(before > 0
      ? [`${count(before, "client")} had answered before: the first answer stays`]
      : []),
    ...(blank > 0 ? [`${count(blank, "row")} without marks passed over`] : []),
    ...(unclear > 0 ? [`*${count(unclear, "row")} not taken*`] : []),
  ];
  return [
    section(`${unclear > 0 ? "⚠️" : "✅"} *${name}*\nAnswers to the survey.\n${listed(lines)}`),
    ...(unclear === 0 ? [] : presentProblems(problems, moreProblems)),
  ];
}

function presentProblems(
  problems: readonly { readonly line: number; readonly why: string }[],
  more: number,
): KnownBlock[] {
  const lines = problems.map(({ line, why }) => `line ${line}: ${escapeMrkdwn(why)}`);
  return [
    section(
      `Not taken:\n${listed(more > 0 ? [...lines, `and ${count(more, "row")} more`] : lines)}`,
    ),
    context("Mend these in your file and drop it again: what was taken stays as it is."),
  ];
}

function listed(lines: readonly string[]): string {
  return lines.map((line) => `• ${line}`).join("\n");
}
