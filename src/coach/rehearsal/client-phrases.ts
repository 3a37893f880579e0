import type { Act } from "#src/core/rehearsal/answer-rep.ts";
import type { Move } from "#src/core/rehearsal/move.ts";
import type { Objection } from "#src/core/rehearsal/objection.ts";
import type { Persona } from "#src/core/rehearsal/persona.ts";
import { shuffled } from "#src/core/rehearsal/seeded.ts";
import type { TrueReason } from "#src/core/rehearsal/true-reason.ts";
import { bankOf } from "./bank-of.ts";
import { fill, slotsOf } from "./phrase.ts";
import { slotsFor } from "./slots.ts";
import type { ClientTexts, ReasonTexts } from "./texts/client-texts.ts";

/** What the stated objection would be if it were the reason; a pretext stands for nothing. */
export const STATED_REASON: Record<Objection, TrueReason | null> = {
  price: "B2",
  "missing-product": "B3",
  "bad-service": "B4",
  "late-delivery": "B5",
  "better-terms": "C5",
  "rude-employee": "B4a",
  "new-rules": "B8",
  "where-were-you": "B1",
  rumour: "T1",
  pretext: null,
};

function reasonTexts({ language, trueReason }: Persona): ReasonTexts {
  return bankOf(language).layers.reasons[trueReason];
}

/** The three layers of this persona's truth in its own words: hint, partial, reveal. */
export function layerWords(
  persona: Persona,
): readonly [hint: string, partial: string, reveal: string] {
  return [toldWords(persona, "hint"), toldWords(persona, "partial"), toldWords(persona, "reveal")];
}

function toldWords(persona: Persona, layer: "hint" | "partial" | "reveal"): string {
  const words = firstOf(persona, layer, [reasonTexts(persona)[layer]]);
  if (layer !== "hint") return words;
  const { other, same } = bankOf(persona.language).layers.leads[persona.objection];
  return `${STATED_REASON[persona.objection] === persona.trueReason ? same : other} ${words}`;
}

/** The client's first words, before the rep has said anything. */
export function pickUpWords(persona: Persona): string {
  return firstOf(persona, "pick-up", linesFor(persona, PICK_UP));
}

export type Moment = {
  readonly act: Act;
  readonly moves: readonly Move[]; // what the rep has just done
  readonly isAgain: boolean; // the objection was stated before
};

const PICK_UP: Moment = { act: "pick-up", moves: [], isAgain: false };

/** The playbook's own words for an act; those used before in the talk come back only when all were. */
export function actWords(persona: Persona, moment: Moment, used: ReadonlySet<string>): string {
  if (moment.act === "hint" || moment.act === "partial" || moment.act === "reveal")
    return toldWords(persona, moment.act);
  const isWish = moment.act === "name-wish";
  const lines = isWish ? [reasonTexts(persona).wish] : linesFor(persona, moment);
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

/** Moves that nobody passes over, whatever their temperament. */
const ANSWERED_BY_ALL_ALIKE: readonly Move[] = [
  "injection",
  "blame",
  "excuse",
  "criticise-competitor",
  "plead",
  "give-time",
];

/**
 * Sentences for the act, in the order in which they are used up: those that answer the weightiest move or
 * state the objection together with those of the contact's temperament, and the general ones last.
 */
function linesFor(persona: Persona, moment: Moment): readonly (readonly string[])[] {
  const fitting = bankOf(persona.language).client.filter((texts) => fits(texts, persona, moment));
  const weightiest = WEIGHTIEST_FIRST.filter((move) => moment.moves.includes(move));
  const moods = fitting.filter(({ temperament }) => temperament !== undefined);
  const others = fitting.filter(({ temperament }) => temperament === undefined);
  for (const move of weightiest) {
    const answering = others.find(({ to }) => to?.includes(move));
    if (answering === undefined) continue;
    if (ANSWERED_BY_ALL_ALIKE.includes(move)) return [answering.lines];
    return [[...answering.lines, ...linesOf(moods)]];
  }
  const open = others.filter(({ to }) => to === undefined);
  const ofObjection = open.filter(({ objection }) => objection !== undefined);
  const general = open.filter(({ objection }) => objection === undefined);
  return [[...linesOf(ofObjection), ...linesOf(moods)], linesOf(general)];
}

/** Stated again, the objection answers an offer; whoever only asks hears it once more in other words. */
function fits(texts: ClientTexts, persona: Persona, { act, moves, isAgain }: Moment): boolean {
  const { objection = persona.objection, temperament = persona.temperament } = texts;
  return (
    texts.act === act &&
    objection === persona.objection &&
    temperament === persona.temperament &&
    (texts.again === true) === (act === "object" && isAgain && hasOffer(moves))
  );
}

function hasOffer(moves: readonly Move[]): boolean {
  return moves.includes("pitch") || moves.includes("discount");
}

function linesOf(texts: readonly ClientTexts[]): string[] {
  return texts.flatMap(({ lines }) => [...lines]);
}

/** Tier by tier, in seeded order, sentences that name a fact of the client first, unused before used. */
function firstOf(
  persona: Persona,
  key: string,
  tiers: readonly (readonly string[])[],
  used: ReadonlySet<string> = new Set(),
): string {
  const slots = slotsFor(persona);
  const filled = tiers.flatMap((templates) =>
    shuffled(templates, persona.seed, key)
      .toSorted((a, b) => slotsOf(b).length - slotsOf(a).length)
      .flatMap((template) => fill(template, slots) ?? []),
  );
  const words = filled.find((one) => !used.has(one)) ?? filled[used.size % filled.length];
  if (words === undefined)
    throw new Error(`the phrase bank has no '${key}' in '${persona.language}'`);
  return words;
}
