import { OBJECTS_TIMES, hurts, isOpen, nextGate } from "./gates.ts";
import { type Move, asksOpenly } from "./move.ts";
import { feelAfter } from "./move-effects.ts";
import type { Persona } from "./persona.ts";
import { beginsBadly } from "./sore-spots.ts";
import type { Outcome, TalkState } from "./talk-state.ts";

/** What the client does with their answer; words are found for it elsewhere. */
export const ACTS = [
  "pick-up", // before the rep's first word
  "cold-open",
  "object",
  "deflect",
  "soften",
  "warn", // one more like this and they hang up
  "hint",
  "partial",
  "reveal",
  "name-wish", // P11
  "yes-if", // P14
  "test-offer", // wants to see it first
  "agree-next-step",
  "end-angry",
  "end-polite", // "give me time" (P16)
] as const;
export type Act = (typeof ACTS)[number];

export type Answer = { readonly state: TalkState; readonly act: Act };

/** Points of irritation. */
const HANGS_UP_AT = 9;
const WARNS_AT = 7;
/** Points of trust. */
const AGREES_AT = 7;
const CONSIDERS_AT = 6;
const WANTS_PROOF_AT = 5;
const SOFTENS_AT = 5;
/** Replies; a busy buyer gives no more of a call. */
export const MOST_TURNS = 14;
export const BRISK_TURNS = 13;

const OFFERS: readonly Move[] = ["pitch", "discount"];

/**
 * The client's side of one exchange. The same persona, state and moves give the same answer.
 * One layer of the truth a turn at most; a talk that has ended stays as it is.
 */
export function answerRep(persona: Persona, before: TalkState, said: readonly Move[]): Answer {
  if (before.outcome !== null) return { state: before, act: actOfOutcome(before.outcome) };
  const moves: readonly Move[] = said.length === 0 ? ["other"] : said;
  const felt = feltAfter(persona, before, moves);
  if (felt.irritation >= HANGS_UP_AT) return ended(felt, "angry");
  const answer =
    tellMore(persona, felt, moves) ??
    settle(persona, felt, moves) ??
    react(persona, felt, moves, felt.trust > before.trust);
  const isOver = answer.state.outcome !== null;
  return felt.turn >= mostTurns(persona) && !isOver ? ended(felt, "give-time") : answer;
}

/** Replies this client has time for. */
function mostTurns({ temperament }: Persona): number {
  return temperament === "brisk" ? BRISK_TURNS : MOST_TURNS;
}

function feltAfter(persona: Persona, before: TalkState, moves: readonly Move[]): TalkState {
  const turn = before.turn + 1;
  const counts = counted(before.counts, moves);
  const felt = { ...before, ...feelAfter(persona, before, moves), turn, counts };
  if (hurts(moves, before.layer)) return { ...felt, asking: 0, sinceHint: {} };
  const asking = asksOpenly(moves) ? before.asking + 1 : 0;
  return { ...felt, asking, sinceHint: counted(before.sinceHint, moves) };
}

/** The rep ends the talk; an ended talk keeps its outcome. */
export function endByRep(state: TalkState): TalkState {
  return state.outcome === null ? { ...state, outcome: "rep-ended" } : state;
}

function counted(before: TalkState["counts"], moves: readonly Move[]): TalkState["counts"] {
  const counts = { ...before };
  for (const move of new Set(moves)) counts[move] = (counts[move] ?? 0) + 1;
  return counts;
}

function tellMore(persona: Persona, state: TalkState, moves: readonly Move[]): Answer | null {
  const gate = nextGate(persona, state);
  if (gate === null || !isOpen(gate, state, moves)) return null;
  const sinceHint = gate.opens === 1 ? {} : state.sinceHint;
  const act = ({ 1: "hint", 2: "partial", 3: "reveal" } as const)[gate.opens];
  return {
    state: { ...state, layer: gate.opens, sinceHint },
    act,
  };
}

/** Steps P11-P16: what the client answers to the way back, once the reason is on the table. */
function settle(persona: Persona, state: TalkState, moves: readonly Move[]): Answer | null {
  const dated = moves.includes("dated-step");
  if (moves.includes("give-time") && dated) return ended(state, "give-time");
  if (state.layer < 3) return null;
  if (dated) return answerDatedStep(persona, withChange(state, moves));
  if (moves.includes("conditional")) return answerCondition(withChange(state, moves));
  if (moves.includes("ask-solution")) {
    return { state: { ...state, wishNamed: true }, act: "name-wish" };
  }
  if (moves.includes("show-change")) return { state: withChange(state, moves), act: "test-offer" };
  return null;
}

function withChange(state: TalkState, moves: readonly Move[]): TalkState {
  return { ...state, changeShown: state.changeShown || moves.includes("show-change") };
}

function answerDatedStep(persona: Persona, state: TalkState): Answer {
  const inPrinciple = state.agreedInPrinciple || state.wishNamed;
  const hasGround = state.changeShown || (inPrinciple && !wantsToSee(persona));
  if (state.trust >= AGREES_AT && hasGround) return ended(state, "agreed");
  if (state.trust >= WANTS_PROOF_AT) return { state, act: "test-offer" };
  return ended(state, "give-time");
}

/** Words are not enough for the sceptical, nor against a tale they have heard (RU-26). */
function wantsToSee({ temperament, trueReason }: Persona): boolean {
  return temperament === "sceptical" || trueReason === "T1";
}

function answerCondition(state: TalkState): Answer {
  if (state.trust >= CONSIDERS_AT) {
    return { state: { ...state, agreedInPrinciple: true }, act: "yes-if" };
  }
  if (state.trust >= WANTS_PROOF_AT) return { state, act: "test-offer" };
  return ended(state, "give-time");
}

function react(
  persona: Persona,
  state: TalkState,
  moves: readonly Move[],
  warmed: boolean,
): Answer {
  if (state.irritation >= WARNS_AT) return { state, act: "warn" };
  if (state.turn === 1 && !comesToThePoint(persona, moves)) return { state, act: "cold-open" };
  const offered = moves.some((move) => OFFERS.includes(move));
  if (isStillObjecting(persona, state) || (offered && state.layer < 3)) {
    return { state: { ...state, objections: state.objections + 1 }, act: "object" };
  }
  const softens = warmed && state.trust >= SOFTENS_AT && !hurts(moves, state.layer);
  return { state, act: softens ? "soften" : "deflect" };
}

/** The brisk say what it is at once to whoever asks at once. */
function comesToThePoint({ temperament }: Persona, moves: readonly Move[]): boolean {
  return temperament === "brisk" && asksOpenly(moves) && !beginsBadly(temperament, moves);
}

function isStillObjecting({ difficulty }: Persona, { objections, layer }: TalkState): boolean {
  return layer === 0 && objections < OBJECTS_TIMES[difficulty];
}

function ended(state: TalkState, outcome: Exclude<Outcome, "rep-ended">): Answer {
  return { state: { ...state, outcome }, act: actOfOutcome(outcome) };
}

function actOfOutcome(outcome: Outcome): Act {
  if (outcome === "agreed") return "agree-next-step";
  return outcome === "angry" ? "end-angry" : "end-polite";
}
