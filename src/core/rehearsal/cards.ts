import { z } from "zod";
import { MOST_TURNS } from "./answer-rep.ts";
import { type Move, moveSchema } from "./move.ts";
import type { Persona } from "./persona.ts";
import { MENU, type Quality, type Recipe } from "./recipes.ts";
import { fraction, shuffled } from "./seeded.ts";
import { type Stage, type TalkState, stageOf, timesSaid } from "./talk-state.ts";

/** One authored sentence of the rep, filled with this client's facts. */
export type RepLine = {
  readonly id: string; // unique within the phrase bank of a language
  readonly move: Move;
  readonly stages: readonly Stage[];
  readonly words: string;
};

export const cardSchema = z.object({
  id: z.string(), // the ids of its lines
  lines: z.array(z.object({ id: z.string(), move: moveSchema, words: z.string() })),
});

/** One of the replies the rep may choose; says nothing about how good it is. */
export type Card = Readonly<z.infer<typeof cardSchema>>;

export function wordsOf(card: Card): string {
  return card.lines.map(({ words }) => words).join(" ");
}

export type Dealt = {
  readonly offered: readonly Card[]; // in this talk so far
  readonly saidLines: ReadonlySet<string>; // line ids the rep has spoken
};

/**
 * Three or four replies of different worth for this stage, in seeded order. A card is offered
 * once a talk; a line that was spoken or shown before comes back only when nothing else is left.
 */
export function dealCards(
  lines: readonly RepLine[],
  persona: Persona,
  state: TalkState,
  dealt: Dealt,
): Card[] {
  const table = tableFor({ lines, seed: persona.seed, state, dealt });
  const wanted: Quality[] = ["good", "fair", "poor"];
  if (fraction(persona.seed, `four#${state.turn}`) < 0.75) wanted.push("poor");
  const hand: Card[] = [];
  for (const quality of wanted) {
    const recipes = orderRecipes(MENU[table.stage][quality], { seed: persona.seed, state, hand });
    const card = firstCard(recipes, table, hand);
    if (card !== null) hand.push(card);
  }
  return shuffled(hand, persona.seed, `hand#${state.turn}`);
}

type Table = {
  readonly stage: Stage;
  readonly prefix: Recipe; // every first reply greets
  readonly lines: ReadonlyMap<Move, readonly RepLine[]>;
  readonly wear: (lines: readonly RepLine[]) => number; // 0: none was seen before
  readonly offered: ReadonlySet<string>;
};

const SPOKEN_WEAR = 1000; // a spoken line is worn more than one shown in every hand

function tableFor(talk: {
  readonly lines: readonly RepLine[];
  readonly seed: number;
  readonly state: TalkState;
  readonly dealt: Dealt;
}): Table {
  const { state, dealt } = talk;
  const stage = stageOf(state);
  const wear = new Map<string, number>();
  for (const { id } of dealt.offered.flatMap((card) => card.lines)) {
    wear.set(id, (wear.get(id) ?? 0) + 1);
  }
  for (const id of dealt.saidLines) wear.set(id, SPOKEN_WEAR);
  const fitting = talk.lines.filter((line) => line.stages.includes(stage));
  return {
    stage,
    prefix: state.turn === 0 ? ["greet"] : [],
    lines: Map.groupBy(shuffled(fitting, talk.seed, stage), (line) => line.move),
    wear: (lines) => lines.reduce((sum, { id }) => sum + (wear.get(id) ?? 0), 0),
    offered: new Set(dealt.offered.map(({ id }) => id)),
  };
}

/**
 * First the recipes that are unlike the cards in the hand, then those whose moves the rep has made
 * least: the hand is varied and a good card keeps its worth.
 */
function orderRecipes(
  recipes: readonly Recipe[],
  { seed, state, hand }: { seed: number; state: TalkState; hand: readonly Card[] },
): Recipe[] {
  const inHand = hand.flatMap((card) => card.lines.map(({ move }) => move));
  const rank = (recipe: Recipe): number => {
    const shared = recipe.filter((move) => inHand.includes(move)).length;
    const made = recipe.reduce((times, move) => times + timesSaid(state, move), 0);
    return (shared * MOST_TURNS + made) / recipe.length;
  };
  const key = `recipes#${state.turn}`;
  return shuffled(recipes, seed, key).toSorted((a, b) => rank(a) - rank(b));
}

function firstCard(recipes: readonly Recipe[], table: Table, hand: readonly Card[]): Card | null {
  for (const recipe of recipes) {
    const cards = combinations([...table.prefix, ...recipe], table, hand);
    const fresh = cards.find(({ id }) => !table.offered.has(id));
    if (fresh !== undefined) return fresh;
  }
  return null;
}

/** All cards a recipe can make, least worn first; apart from greetings no line is twice in a hand. */
function combinations(recipe: Recipe, table: Table, hand: readonly Card[]): Card[] {
  const inHand = new Set(hand.flatMap((card) => card.lines.map(({ id }) => id)));
  let chosen: RepLine[][] = [[]];
  for (const move of recipe) {
    const lines = table.lines.get(move) ?? [];
    const free = lines.filter(({ id }) => move === "greet" || !inHand.has(id));
    chosen = chosen.flatMap((before) => free.map((line) => [...before, line]));
  }
  return chosen
    .toSorted((a, b) => table.wear(a) - table.wear(b))
    .map((lines) => ({
      id: lines.map(({ id }) => id).join("+"),
      lines: lines.map(({ id, move, words }) => ({ id, move, words })),
    }));
}
