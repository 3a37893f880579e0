import type { KnownBlock, ModalView } from "@slack/types";
import type { CoachAdvice } from "#src/core/playbook/playbook-for.ts";
import type { KnownEntry } from "#src/core/playbook/playbook.ts";
import type { CoachFromPlaybookOutcome } from "#src/flows/coach-from-playbook.ts";
import { sayInModal } from "../fill-modal.ts";
import { LIMIT } from "../vocabulary.ts";
import { clip, context, escapeMrkdwn, plain, section } from "./mrkdwn.ts";
import { presentEntry, sayLine, sayList } from "./playbook-item.ts";
import { sayDifficulty } from "./playbook-words.ts";

export const HOW_TO_SAY_TITLE = "How to say it";

const NAME_SHOWN = 100;

/** What to do and say now with this client; for whoever asked, alone. */
export function presentHowToSay(outcome: CoachFromPlaybookOutcome): ModalView {
  if (!outcome.ok)
    return sayInModal(
      HOW_TO_SAY_TITLE,
      "I have nothing on this case for you: it is not there any more, or others handle it.",
    );
  const { clientName, advice } = outcome;
  return {
    type: "modal",
    title: plain(HOW_TO_SAY_TITLE, LIMIT.modalTitle),
    close: plain("Close", LIMIT.modalTitle),
    blocks: [
      context(`For ${escapeMrkdwn(clip(clientName, NAME_SHOWN))}. Only you see this.`),
      ...presentEntry(advice.step),
      ...presentBeginning(advice),
      ...presentReason(advice),
      ...presentEntries("If they say …", advice.objections),
      ...presentEntries("What to come with", advice.methods),
      ...presentRedLines(advice.redLines),
      ...presentKnowledge(advice.knowledge),
    ],
  };
}

const WAY = { visit: "Go and see them.", call: "Call them.", letter: "Write to them." } as const;

function presentBeginning({ situation, way }: CoachAdvice): KnownBlock[] {
  return [
    ...(way === null ? [] : [context(`Best way: ${WAY[way]}`)]),
    ...(situation === null ? [] : [{ type: "divider" } as const, ...presentEntry(situation)]),
  ];
}

/** FI-029: attitudes range from having forgotten us to anger, and so do our ways. */
function presentReason({ reason }: CoachAdvice): KnownBlock[] {
  if (reason === null)
    return [context("No reason is recorded yet: ask for it before you offer anything.")];
  const { kind, play, isFact } = reason;
  const sure = isFact ? "What they told us" : "A guess so far: ask before you offer anything";
  const difficulty = sayDifficulty(kind.difficulty);
  const meets = [
    `Expect them to be: ${kind.attitude}`,
    ...(difficulty === "" ? [] : [`How hard: ${difficulty}`]),
    `What tends to help: ${kind.tactic}`,
  ].join("\n");
  return [{ type: "divider" }, context(sure), ...presentEntry(play), section(meets)];
}

function presentEntries(heading: string, entries: readonly KnownEntry[]): KnownBlock[] {
  if (entries.length === 0) return [];
  return [
    { type: "header", text: plain(heading, LIMIT.headerText) },
    ...entries.map(({ title, advice, say }) =>
      section([`*${escapeMrkdwn(title)}*`, escapeMrkdwn(advice), ...say.map(sayLine)].join("\n")),
    ),
  ];
}

function presentRedLines(lines: readonly KnownEntry[]): KnownBlock[] {
  if (lines.length === 0) return [];
  const texts = lines.map(({ title, advice }) => `${title}. ${advice}`);
  return [
    { type: "header", text: plain("What we never do", LIMIT.headerText) },
    section(sayList(texts)),
  ];
}

function presentKnowledge(entries: readonly KnownEntry[]): KnownBlock[] {
  return entries.map(({ id, title, advice }) => {
    const whose = id.startsWith("claim.") ? "Somebody's own figure, not ours: " : "";
    return context(`💡 ${whose}${escapeMrkdwn(title)}. ${escapeMrkdwn(advice)}`);
  });
}
