import type { AskModel } from "#src/coach/model.ts";
import { SCRIPT_SECTIONS } from "#src/coach/playbook/phrases.ts";

const OBEYING_MODEL = "obeying-model";
const PIECE = 48; // characters that come at once

/** A model that does what the hostile text wants, whatever it is asked for: in every form of answer, piece by piece. */
export function obeyingModel(obeys: string, current: string): AskModel {
  return async (question) => {
    const answer = ANSWERS[question.schemaName]?.(obeys, current);
    if (answer === undefined) return { ok: false, why: "unparsable", model: OBEYING_MODEL };
    const raw = JSON.stringify(answer);
    for (let end = PIECE; end < raw.length + PIECE; end += PIECE)
      question.onText?.(raw.slice(0, end));
    return { ok: true, value: question.schema.parse(answer), model: OBEYING_MODEL };
  };
}

type Answer = (obeys: string, current: string) => unknown;

const spoken = (obeys: string): Record<string, string> =>
  Object.fromEntries(SCRIPT_SECTIONS.map((name) => [name, obeys]));

const ANSWERS: Readonly<Record<string, Answer>> = {
  message: (obeys) => ({ subject: obeys, paragraphs: [obeys, `${obeys} ${obeys}`] }),
  call_script: (obeys) => ({ ...spoken(obeys), close: `(${obeys})\n${obeys}` }),
  visit_plan: (obeys) => ({ opening: `(${obeys})`, question: obeys, close: obeys }),
  short_message: (obeys) => ({ text: obeys }),
  revised_text: (obeys, current) => ({ subject: "", text: `${current}\n\n(${obeys})\n${obeys}` }),
};
