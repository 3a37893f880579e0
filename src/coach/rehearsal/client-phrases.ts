import type { Act } from "#src/core/rehearsal/answer-rep.ts";
import type { Move } from "#src/core/rehearsal/move.ts";
import type { Objection } from "#src/core/rehearsal/objection.ts";
import type { Persona, TalkLanguage } from "#src/core/rehearsal/persona.ts";
import { shuffled } from "#src/core/rehearsal/seeded.ts";
import type { TrueReason } from "#src/core/rehearsal/true-reason.ts";
import { fill, slotsOf } from "./phrase.ts";
import { slotsFor } from "./slots.ts";
import { CLIENT_EN_REPLIES } from "./texts/client-en-replies.ts";
import { CLIENT_EN } from "./texts/client-en.ts";
import { CLIENT_ET_REPLIES } from "./texts/client-et-replies.ts";
import { CLIENT_ET } from "./texts/client-et.ts";
import type { ClientTexts, LayerTexts, ReasonTexts } from "./texts/client-texts.ts";
import { LAYERS_EN } from "./texts/layers-en.ts";
import { LAYERS_ET } from "./texts/layers-et.ts";

const CLIENT_TEXTS: Record<TalkLanguage, readonly ClientTexts[]> = {
  en: [...CLIENT_EN, ...CLIENT_EN_REPLIES],
  et: [...CLIENT_ET, ...CLIENT_ET_REPLIES],
};

const LAYER_TEXTS: Record<TalkLanguage, LayerTexts> = { en: LAYERS_EN, et: LAYERS_ET };

const STATED_REASON: Record<Objection, TrueReason> = {
  price: "B2",
  "missing-product": "B3",
  "bad-service": "B4",
};

export function reasonTexts({ language, trueReason }: Persona): ReasonTexts {
  return LAYER_TEXTS[language].reasons[trueReason];
}

/** The three layers of this persona's truth in its own words: hint, partial, reveal. */
export function layerWords(
  persona: Persona,
): readonly [hint: string, partial: string, reveal: string] {
  return [toldWords(persona, "hint"), toldWords(persona, "partial"), toldWords(persona, "reveal")];
}

function toldWords(persona: Persona, layer: "hint" | "partial" | "reveal"): string {
  const words = firstOf(persona, layer, reasonTexts(persona)[layer]);
  if (layer !== "hint") return words;
  const { other, same } = LAYER_TEXTS[persona.language].leads[persona.objection];
  return `${STATED_REASON[persona.objection] === persona.trueReason ? same : other} ${words}`;
}

/** The client's first words, before the rep has said anything. */
export function pickUpWords(persona: Persona): string {
  return firstOf(
    persona,
    "pick-up",
    linesFor(persona, { act: "pick-up", moves: [], isAgain: false }),
  );
}

export type Moment = {
  readonly act: Act;
  readonly moves: readonly Move[]; // what the rep has just done
  readonly isAgain: boolean; // the objection was stated before
};

/** The playbook's own words for an act; those used before in the talk come back only when all were. */
export function actWords(persona: Persona, moment: Moment, used: ReadonlySet<string>): string {
  if (moment.act === "hint" || moment.act === "partial" || moment.act === "reveal")
    return toldWords(persona, moment.act);
  const isWish = moment.act === "name-wish";
  const lines = isWish ? reasonTexts(persona).wish : linesFor(persona, moment);
  return firstOf(persona, moment.act, lines, used);
}

/** What weighs on the client most in a reply comes first. */
const WEIGHTIEST_FIRST: readonly Move[] = [
  "injection",
  "blame",
  "excuse",
  "criticise-competitor",
  "plead",
  "push",
  "discount",
  "pitch",
  "vague-promise",
  "give-time",
  "dated-step",
  "conditional",
  "ask-solution",
  "own",
  "show-change",
  "probe",
  "open-question",
  "reflect",
  "sorry",
  "closed-question",
  "thank",
  "permission",
  "greet",
];

/** Sentences for the act that answer the weightiest move; those that answer no move in particular otherwise. */
function linesFor(persona: Persona, { act, moves, isAgain }: Moment): readonly string[] {
  const fitting = CLIENT_TEXTS[persona.language].filter(
    (texts) =>
      texts.act === act &&
      (texts.objection === undefined || texts.objection === persona.objection) &&
      (texts.again === true) === (act === "object" && isAgain),
  );
  const weightiest = WEIGHTIEST_FIRST.filter((move) => moves.includes(move));
  for (const move of weightiest) {
    const answering = fitting.find(({ to }) => to?.includes(move));
    if (answering !== undefined) return answering.lines;
  }
  return fitting.find(({ to }) => to === undefined)?.lines ?? [];
}

/** In seeded order, sentences that name a fact of the client first, unused before used. */
function firstOf(
  persona: Persona,
  key: string,
  templates: readonly string[],
  used: ReadonlySet<string> = new Set(),
): string {
  const slots = slotsFor(persona);
  const filled = shuffled(templates, persona.seed, key)
    .toSorted((a, b) => slotsOf(b).length - slotsOf(a).length)
    .flatMap((template) => fill(template, slots) ?? []);
  const words = filled.find((one) => !used.has(one)) ?? filled[used.size % filled.length];
  if (words === undefined)
    throw new Error(`the phrase bank has no '${key}' in '${persona.language}'`);
  return words;
}
