import type { ModalView } from "@slack/types";
import type { GlossDraftOutcome } from "#src/flows/gloss-draft.ts";
import { LIMIT } from "../vocabulary.ts";
import { sayDraftRefusal } from "./draft-refusal.ts";
import { sayLanguage } from "./draft-words.ts";
import { context, escapeMrkdwn, plain, section } from "./mrkdwn.ts";

export const GLOSS_TITLE = "What does it say?";

const MOST_SECTIONS = 90; // a modal holds a hundred blocks

/** The draft phrase by phrase, each with what it means to its reader. */
export function presentGloss(outcome: GlossDraftOutcome): ModalView {
  return {
    type: "modal",
    title: plain(GLOSS_TITLE, LIMIT.modalTitle),
    close: plain("Close", LIMIT.modalTitle),
    blocks: outcome.ok
      ? [context(sayWhence(outcome)), ...linesOf(outcome.lines).slice(0, MOST_SECTIONS)]
      : [section(sayWhyNot(outcome))],
  };
}

type Glossed = Extract<GlossDraftOutcome, { ok: true }>;

function sayWhence({ from, into, model }: Glossed): string {
  const by =
    model === null ? "" : ` Lines that are not the playbook's were put by ${escapeMrkdwn(model)}.`;
  return `${sayLanguage(from)}, and what it means in ${sayLanguage(into)}. The client sees only the first line of each pair.${by}`;
}

function sayWhyNot(outcome: Extract<GlossDraftOutcome, { ok: false }>): string {
  return outcome.why === "own-language"
    ? `This draft is in ${sayLanguage(outcome.language)}, the language in which you read Slack.`
    : sayDraftRefusal(outcome.why);
}

const NO_MEANING = "(your own words or a model's: no meaning known)";

/** A section for each line of the draft. */
function linesOf(lines: Glossed["lines"]) {
  const numbers = [...new Set(lines.map(({ line }) => line))];
  return numbers.map((number) =>
    section(
      lines
        .filter(({ line }) => line === number)
        .map(({ said, means }) => `${escapeMrkdwn(said)}\n>${quote(means ?? NO_MEANING)}`)
        .join("\n"),
    ),
  );
}

/** A quote ends with its line. */
function quote(text: string): string {
  return escapeMrkdwn(text).replaceAll("\n", "\n>");
}
