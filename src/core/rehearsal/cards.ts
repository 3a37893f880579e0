import { z } from "zod";
import { MOST_TURNS } from "./answer-rep.ts";
import { type Need, nextGate, unmetNeeds } from "./gates.ts";
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

/** Share of hands that hold a second poor card. */
const FOUR_CARDS = 0.9;

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
  const { seed } = persona;
  const table = tableFor({ lines, seed, state, dealt });
  const wanted: Quality[] = ["good", "fair", "poor"];
  if (fraction(seed, `four#${state.turn}`) < FOUR_CARDS) wanted.push("poor");
  const hand: Card[] = [];
  for (const quality of wanted) {
    const helpful = quality === "good" ? whatHelps(persona, state) : [];
    const recipes = orderRecipes(MENU[table.stage][quality], { seed, state, hand, helpful });
    const card = firstCard(recipes, table, hand);
    if (card !== null) hand.push(card);
  }
  return shuffled(hand, seed, `hand#${state.turn}`);
}

type Table = {
  readonly stage: Stage;
  readonly prefix: Recipe; // every first reply greets
  readonly linesFor: (move: Move) => readonly RepLine[]; // in seeded order
  readonly wear: (line: RepLine) => number; // 0: not seen before
  readonly offered: ReadonlySet<string>;
};

const SPOKEN_WEAR = 1000; // a spoken line is worn more than one shown in every hand

function tableFor(talk: {
  readonly lines: readonly RepLine[];
  readonly seed: number;
  readonly state: TalkState;
  readonly dealt: Dealt;
}): Table {
  const { lines, seed, state, dealt } = talk;
  const stage = stageOf(state);
  const wear = new Map<string, number>();
  for (const card of dealt.offered)
    for (const { id } of card.lines) wear.set(id, (wear.get(id) ?? 0) + 1);
  for (const id of dealt.saidLines) wear.set(id, SPOKEN_WEAR);
  const ofStage = lines.filter((line) => line.stages.includes(stage));
  const byMove = Map.groupBy(ofStage, ({ move }) => move);
  const mixed = new Map<Move, readonly RepLine[]>();
  return {
    stage,
    prefix: state.turn === 0 ? ["greet"] : [],
    linesFor(move) {
      const known = mixed.get(move);
      if (known !== undefined) return known;
      const inOrder = shuffled(byMove.get(move) ?? [], seed, `${stage} ${move}`);
      mixed.set(move, inOrder);
      return inOrder;
    },
    wear: ({ id }) => wear.get(id) ?? 0,
    offered: new Set(dealt.offered.map(({ id }) => id)),
  };
}

const HELPS: Partial<Record<Need, readonly Move[]>> = {
  own: ["own"],
  reflect: ["reflect"],
  "own-or-reflect": ["own", "reflect"],
};

/** What the client waits for and has not heard yet: one card of the hand always holds the step that serves now. */
function whatHelps(persona: Persona, state: TalkState): readonly Move[] {
  const gate = nextGate(persona, state);
  if (gate === null) return [];
  return unmetNeeds(gate, state, []).flatMap((need) => HELPS[need] ?? []);
}

type Ordering = {
  readonly seed: number;
  readonly state: TalkState;
  readonly hand: readonly Card[];
  readonly helpful: readonly Move[];
};

/**
 * First the recipes that help and are unlike the cards in the hand, then those whose moves the rep has made
 * least: the hand is varied and a good card keeps its worth.
 */
function orderRecipes(
  recipes: readonly Recipe[],
  { seed, state, hand, helpful }: Ordering,
): Recipe[] {
  const inHand = hand.flatMap((card) => card.lines.map(({ move }) => move));
  const rank = (recipe: Recipe): number => {
    const shared = recipe.filter((move) => inHand.includes(move)).length;
    const made = recipe.reduce((times, move) => times + timesSaid(state, move), 0);
    const helps = recipe.some((move) => helpful.includes(move)) ? MOST_TURNS : 0;
    return (shared * MOST_TURNS + made - helps) / recipe.length;
  };
  return shuffled(recipes, seed, `recipes#${state.turn}`)
    .map((recipe) => ({ recipe, rank: rank(recipe) }))
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ recipe }) => recipe);
}

/** Apart from greetings no line is twice in a hand. */
function firstCard(recipes: readonly Recipe[], table: Table, hand: readonly Card[]): Card | null {
  const inHand = new Set(hand.flatMap((card) => card.lines.map(({ id }) => id)));
  for (const recipe of recipes) {
    const choices = [...table.prefix, ...recipe].map((move) =>
      table.linesFor(move).filter(({ id }) => move === "greet" || !inHand.has(id)),
    );
    const lines = leastWorn(choices, table);
    if (lines !== null) return cardOf(lines);
  }
  return null;
}

type Worn = { readonly lines: readonly RepLine[]; readonly worn: number };

/** One line of each choice, together the least worn that make a card not offered yet. */
function leastWorn(
  choices: readonly (readonly RepLine[])[],
  { wear, offered }: Table,
): readonly RepLine[] | null {
  const least = choices.flatMap((lines) => lines.toSorted((a, b) => wear(a) - wear(b)).slice(0, 1));
  if (least.length === choices.length && !offered.has(cardIdOf(least))) return least;
  let all: Worn[] = [{ lines: [], worn: 0 }];
  for (const choice of choices) {
    all = all.flatMap(({ lines, worn }) =>
      choice.map((line) => ({ lines: [...lines, line], worn: worn + wear(line) })),
    );
  }
  const free = all.toSorted((a, b) => a.worn - b.worn);
  return free.find(({ lines }) => !offered.has(cardIdOf(lines)))?.lines ?? null;
}

function cardIdOf(lines: readonly RepLine[]): string {
  return lines.map(({ id }) => id).join("+");
}

function cardOf(lines: readonly RepLine[]): Card {
  return {
    id: cardIdOf(lines),
    lines: lines.map(({ id, move, words }) => ({ id, move, words })),
  };
}
