import { z } from "zod";
import { moveSchema } from "../rehearsal/move.ts";

/** turns: one after the other says the next answer; votes: everybody votes for a card, most votes say it. */
export const WAYS = ["turns", "votes"] as const;
export type Way = (typeof WAYS)[number];

export const TURN_SECONDS = [30, 60, 90, 120, 180] as const;
export const BEST_LINE_SECONDS = 60;
export const MOST_SEATS = 12;

/** played: the talk was held; ended: it never began; abandoned: nobody has done anything for hours. */
export const CLOSINGS = ["played", "ended", "abandoned"] as const;
export type Closing = (typeof CLOSINGS)[number];

/** What is being said to the client, until the answer is kept. */
export const chosenSchema = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("card"),
    cardId: z.string(),
    saidBy: z.string().nullable(), // null: the table's votes
  }),
  z.strictObject({
    kind: z.literal("own-words"),
    text: z.string(),
    moves: z.array(moveSchema).nullable(), // what was picked; null: to be read
    saidBy: z.string(),
  }),
  z.strictObject({ kind: z.literal("end") }), // no answer: the talk ends here
]);
export type Chosen = Readonly<z.infer<typeof chosenSchema>>;

/** Times are milliseconds since 1970. */
export type TableStage =
  | { readonly is: "gathering" }
  | {
      readonly is: "playing";
      readonly turn: number; // of the answer that is awaited, from 1
      readonly endsAt: number | null; // null: no clock runs, whoever acts next starts it
      readonly asked: string | null; // whose turn; null: anybody's at the table
      readonly passes: number; // how many let this turn run out, one after the other
    }
  | { readonly is: "saying"; readonly turn: number; readonly chosen: Chosen }
  | { readonly is: "best-line"; readonly endsAt: number }
  | { readonly is: "over"; readonly closedBy: Closing };

/** Somebody who sits or sat here; by their place goes the order of turns. */
export type Seat = { readonly by: string; readonly place: number; readonly isHere: boolean };

/** `for`: the card's id. `at`: when it was last changed. */
export type Vote<Of> = { readonly by: string; readonly for: Of; readonly at: number };

/** An answer that was given: who said it (null: by votes), and whom it is owed to. */
export type SaidLine = {
  readonly turn: number;
  readonly saidBy: string | null;
  readonly owedTo: readonly string[];
};

/** A team's table as its rows tell; people are Slack user ids. */
export type Table = {
  readonly way: Way;
  readonly turnSeconds: number;
  readonly openedBy: string;
  readonly seats: readonly Seat[];
  readonly stage: TableStage;
  readonly votes: readonly Vote<string>[]; // for the awaited answer, also of those who left
  readonly bestVotes: readonly Vote<number>[]; // for an answer, by its turn
  /** How far the talk itself is: the answer it awaits, the cards for it, the answers given. */
  readonly talk: {
    readonly turn: number;
    readonly isOver: boolean;
    readonly hand: readonly string[];
    readonly lines: readonly SaidLine[];
  };
};

/** Who is at the table now, in the order of their turns. */
export function peopleAt({ seats }: Pick<Table, "seats">): readonly string[] {
  return seats
    .filter(({ isHere }) => isHere)
    .toSorted((a, b) => a.place - b.place)
    .map(({ by }) => by);
}

export function isAtTable(table: Pick<Table, "seats">, by: string): boolean {
  return table.seats.some((seat) => seat.by === by && seat.isHere);
}

/** Whose turn comes after this person's, who may have left; the first when nobody is named. Null: nobody is here. */
export function nextAfter({ seats }: Pick<Table, "seats">, by: string | null): string | null {
  const here = seats.filter(({ isHere }) => isHere).toSorted((a, b) => a.place - b.place);
  const place = seats.find((seat) => seat.by === by)?.place ?? 0;
  return (here.find((seat) => seat.place > place) ?? here[0])?.by ?? null;
}
