import type { KnownBlock } from "@slack/types";
import type { Debrief, RehearsalView } from "#src/core/rehearsal/rehearsal-record.ts";
import { context, escapeMrkdwn, section } from "./mrkdwn.ts";
import { presentCriteria } from "./rehearsal-criteria.ts";
import { presentResult } from "./rehearsal-scorecard.ts";
import type { DebriefReader } from "./rehearsal-hidden.ts";
import { nameOf, quote } from "./rehearsal-words.ts";

export type TalkReading = {
  readonly debrief: Debrief;
  readonly rep: string; // who played it; mrkdwn
  readonly reader: DebriefReader;
};

const LONGEST_PART = 2500; // characters; a section takes 3000

/** A talk that is over, to be read: its scorecard and every word of it. */
export function presentTalkRecord(
  view: RehearsalView,
  { debrief, rep, reader }: TalkReading,
): KnownBlock[] {
  return [
    ...presentResult(view, debrief),
    ...presentCriteria(view, debrief, reader).blocks,
    { type: "divider" },
    ...presentTranscript(view, rep),
    context("An automated practice partner played the client. Nothing of this was sent to anyone."),
  ];
}

function presentTranscript(view: RehearsalView, rep: string): KnownBlock[] {
  const client = escapeMrkdwn(nameOf(view));
  const lines = [
    `*${client}*\n${quote(view.opening)}`,
    ...view.turns.map(
      ({ number, repText, clientText }) =>
        `*${rep}*  ·  turn ${number}\n${quote(repText)}\n*${client}*\n${quote(clientText)}`,
    ),
  ];
  return inParts(lines).map(section);
}

/** As many lines in one as fit; one that is too long by itself is cut where it is drawn. */
function inParts(lines: readonly string[]): string[] {
  return lines.reduce<string[]>((parts, line) => {
    const last = parts.at(-1);
    if (last === undefined || last.length + line.length > LONGEST_PART) return [...parts, line];
    return [...parts.slice(0, -1), `${last}\n${line}`];
  }, []);
}
