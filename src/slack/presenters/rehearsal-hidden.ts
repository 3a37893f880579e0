import { REASONS } from "#src/core/reason/taxonomy.ts";
import type { Need } from "#src/core/rehearsal/gates.ts";
import type { Debrief } from "#src/core/rehearsal/rehearsal-record.ts";
import type { Scorecard } from "#src/core/rehearsal/scorecard.ts";
import type { Basis } from "#src/core/rehearsal/true-reason.ts";
import { lowerFirst, OBJECTION_LABEL, quote } from "./rehearsal-words.ts";

const BASIS: Readonly<Record<Basis, string>> = {
  complaint: "It rests on a complaint of theirs.",
  ledger: "It rests on a reason recorded for them.",
  promise: "It rests on a promise of ours that was not kept.",
  company: "Nothing on record says so of them; other clients of yours left for it.",
  product: "It rests on a product they used to buy that nobody buys any more.",
  silence: "It rests on how long nobody of ours has been in touch.",
  imagined: "Nothing on record says so: it was made up for practice.",
};

/** What the client said, what it really was, and how much of it the rep got to hear; mrkdwn. */
export function sayHiddenLead({ hidden }: Scorecard): string {
  const { stated, trueReason, told } = hidden;
  const said = lowerFirst(OBJECTION_LABEL[stated]);
  const really = lowerFirst(REASONS[trueReason].label);
  const lead =
    said === really
      ? `They said ${said}, and it really was: *${really}*.`
      : `They said ${said}. Really it was: *${really}*.`;
  return `${lead} ${TOLD[told] ?? ""}`.trim();
}

const TOLD = [
  "You heard nothing of it.",
  "You heard a hint of it.",
  "You heard a part of it.",
  "You got all of it out of them.",
] as const;

/** What the hidden reason rests on may be known to the player alone: others are not told. */
export type DebriefReader = "player" | "other";

/** What the hidden reason rests on, and what of it was left untold; mrkdwn. */
export function sayHidden(
  { scorecard, hidden }: Debrief,
  reader: DebriefReader = "player",
): string {
  const { basis, told } = scorecard.hidden;
  const untold = hidden.slice(told);
  const lead = reader === "player" ? `${BASIS[basis]} ` : "";
  if (untold.length === 0) return lead === "" ? "All of it was told." : lead.trim();
  return `${lead}What you did not get to hear:\n${quote(untold.join("\n"))}`;
}

const NEED: Readonly<Record<Need, string>> = {
  "let-object": "hearing their objection out first",
  "no-slip": "a reply without an offer, a promise or anything that hurts",
  "ask-openly": "an open question in the same reply",
  "ask-on": "asking openly in two replies running",
  "own-or-reflect": "owning our part, or showing that you understand",
  own: "saying plainly that the mistake was ours",
  reflect: "showing that you understand",
  "probe-after-hint": "asking further about what they had let slip",
};

/** What would have opened the next layer; nothing when all was told. */
export function sayOpening({ hidden }: Scorecard): string[] {
  const { gate } = hidden;
  if (gate === null) return [];
  const missing = [
    ...gate.unmet.map((need) => NEED[need]),
    ...(gate.trust < gate.minTrust
      ? [`more trust (it took ${points(gate.minTrust)}, you had ${points(gate.trust)})`]
      : []),
    ...(gate.irritation > gate.maxIrritation
      ? [
          `less irritation (${points(gate.maxIrritation)} at most, it was ${points(gate.irritation)})`,
        ]
      : []),
  ];
  if (missing.length === 0) return ["*What would have opened it*\nOne more reply like your last."];
  return [`*What would have opened it*\n${missing.map((one) => `• ${one}`).join("\n")}`];
}

/** To a tenth. */
function points(value: number): number {
  return Math.round(value * 10) / 10;
}
