import { z } from "zod";
import { type Card, cardSchema } from "./cards.ts";
import { type Persona, personaSchema, type Temperament } from "./persona.ts";
import { scorecardSchema } from "./scorecard.ts";
import { type TalkState, talkStateSchema } from "./talk-state.ts";
import { repTurnSchema } from "./transcript.ts";

/** Where a rehearsal is played. */
export type RehearsalPlace = { readonly channel: string; readonly threadTs: string };

/** What is shown when a talk is over. */
const debriefSchema = z.object({
  scorecard: scorecardSchema,
  hidden: z.tuple([z.string(), z.string(), z.string()]), // hint, part and all of the true reason
  insteadOf: z.string().nullable(), // what the rep said where the advice applies
  betterLine: z.string().nullable(),
});
export type Debrief = Readonly<z.infer<typeof debriefSchema>>;

/** An exchange with the cards that were on the table. */
export const playedTurnSchema = repTurnSchema.extend({
  cards: z.array(cardSchema),
  cardId: z.string().nullable(), // null: own words
  saidBy: z.string().nullable().default(null), // Slack user id of who said it at a team's table
});
export type PlayedTurn = Readonly<z.infer<typeof playedTurnSchema>>;

/** How a talk stands, as it comes from the database. */
export const rehearsalStateSchema = z.object({
  talk: talkStateSchema,
  opening: z.string(),
  cards: z.array(cardSchema),
  shownTs: z.string().nullable().default(null),
});

/** The JSON columns of a rehearsal, as they come from the database. */
export const rehearsalColumnsSchema = z.object({
  persona: personaSchema,
  state: rehearsalStateSchema,
  scorecard: debriefSchema.nullable(),
});

/** A rehearsal as it is kept. It says what the client hides: only `viewRehearsal` of it may be shown. */
export type Rehearsal = {
  readonly id: string;
  readonly clientId: string;
  readonly caseId: string | null;
  readonly playedBy: string; // Slack user id
  readonly place: RehearsalPlace | null;
  readonly persona: Persona;
  readonly opening: string; // the client's first words
  readonly talk: TalkState;
  readonly cards: readonly Card[]; // on the table now; none when the talk is over
  readonly turns: readonly PlayedTurn[];
  readonly debrief: Debrief | null;
  /** The thread's message that shows how the talk stands; null when it stands further than is shown. */
  readonly shownTs: string | null;
  /** The talk this one goes on from, and the number of its first new answer; both null in a talk of its own. */
  readonly replayOf: string | null;
  readonly replayFrom: number | null;
  readonly isUsed: boolean; // its best lines were made into a draft
};

/** `turns` are those taken over from another talk. */
export type NewRehearsal = Omit<Rehearsal, "id" | "debrief" | "shownTs" | "isUsed">;

type Seen = Pick<
  Rehearsal,
  | "id"
  | "clientId"
  | "caseId"
  | "place"
  | "opening"
  | "cards"
  | "debrief"
  | "shownTs"
  | "replayFrom"
  | "isUsed"
> &
  Pick<Persona, "objection" | "difficulty" | "language">;

type SeenTurn = Pick<
  PlayedTurn,
  | "number"
  | "repText"
  | "said"
  | "doubtful"
  | "redFlags"
  | "cardId"
  | "act"
  | "clientText"
  | "voicedBy"
>;

/** What may be seen of a rehearsal: the hidden reason, and what kind of person it was, only once the talk is over. */
export type RehearsalView = Seen & {
  readonly clientName: string;
  readonly contactName: string | null;
  readonly temperament: Temperament | null; // null while the talk goes on
  readonly turn: number; // number of the answer that is awaited
  readonly outcome: TalkState["outcome"];
  readonly turns: readonly SeenTurn[];
};

export function viewRehearsal(rehearsal: Rehearsal): RehearsalView {
  const { persona, talk, turns, playedBy: _who, replayOf: _of, ...seen } = rehearsal;
  const { objection, difficulty, language, about, temperament } = persona;
  return {
    ...seen,
    objection,
    difficulty,
    language,
    clientName: about.client,
    contactName: about.contact,
    temperament: talk.outcome === null ? null : temperament,
    turn: talk.turn + 1,
    outcome: talk.outcome,
    turns: turns.map(({ cards: _cards, state: _state, saidBy: _by, ...turn }) => turn),
  };
}

/** Cards and lines that this talk has seen so far, the ones on the table included. */
export function dealtSoFar(turns: readonly PlayedTurn[]): {
  readonly offered: readonly Card[];
  readonly saidLines: ReadonlySet<string>;
} {
  const said = turns.flatMap(({ cards, cardId }) => cards.filter(({ id }) => id === cardId));
  return {
    offered: turns.flatMap(({ cards }) => cards),
    saidLines: new Set(said.flatMap(({ lines }) => lines.map(({ id }) => id))),
  };
}
