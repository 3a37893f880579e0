import { repLines } from "#src/coach/rehearsal/rep-phrases.ts";
import { type Act, answerRep } from "#src/core/rehearsal/answer-rep.ts";
import { type Card, dealCards, type RepLine } from "#src/core/rehearsal/cards.ts";
import type { Move } from "#src/core/rehearsal/move.ts";
import type { Persona } from "#src/core/rehearsal/persona.ts";
import { fraction } from "#src/core/rehearsal/seeded.ts";
import { startTalk, type TalkState } from "#src/core/rehearsal/talk-state.ts";
import type { CardPolicy, Heard, Policy } from "./policy.ts";

export type Exchange = {
  readonly moves: readonly Move[];
  readonly card: Card | null; // null: the policy names moves and leaves the words open
  readonly hand: readonly Card[];
  readonly act: Act;
  readonly state: TalkState; // after it
};

type Reply = Pick<Exchange, "moves" | "card" | "hand">;
type Answerer = (played: readonly Exchange[], state: TalkState) => Reply;

/** One talk to its end; the same policy and persona give the same talk. */
export function playGame(policy: Policy, persona: Persona): Exchange[] {
  const reply = answererOf(policy, persona);
  const played: Exchange[] = [];
  let state = startTalk(persona);
  while (state.outcome === null) {
    const said = reply(played, state);
    const answer = answerRep(persona, state, said.moves);
    state = answer.state;
    played.push({ ...said, ...answer });
  }
  return played;
}

function answererOf(policy: Policy, persona: Persona): Answerer {
  if ("choose" in policy) return dealTo(policy, persona);
  return (played) => ({ moves: policy.say(heardIn(persona, played)), card: null, hand: [] });
}

function dealTo(policy: CardPolicy, persona: Persona): Answerer {
  const lines = linesFor(persona);
  return (played, state) => {
    const hand = dealCards(lines, persona, state, {
      offered: played.flatMap((one) => one.hand),
      saidLines: new Set(played.flatMap(({ card }) => (card?.lines ?? []).map(({ id }) => id))),
    });
    const card = policy.choose(hand, heardIn(persona, played));
    if (card === undefined) throw new Error(`no card was chosen at turn ${state.turn + 1}`);
    return { moves: card.lines.map(({ move }) => move), card, hand };
  };
}

/** Several policies play against the same persona. */
const linesByPersona = new WeakMap<Persona, readonly RepLine[]>();

function linesFor(persona: Persona): readonly RepLine[] {
  const lines = linesByPersona.get(persona) ?? repLines(persona);
  linesByPersona.set(persona, lines);
  return lines;
}

function heardIn({ objection, difficulty, seed }: Persona, played: readonly Exchange[]): Heard {
  const turn = played.length + 1;
  return {
    turn,
    acts: ["pick-up", ...played.map(({ act }) => act)],
    said: played.map(({ moves }) => moves),
    objection,
    difficulty,
    chance: (key) => fraction(seed, `${key}#${turn}`),
  };
}
