import { z } from "zod";
import { type Card, cardSchema } from "./cards.ts";
import { type Persona, personaSchema } from "./persona.ts";
import { scorecardSchema } from "./scorecard.ts";
import { type TalkState, talkStateSchema } from "./talk-state.ts";
import { type RepTurn, repTurnSchema } from "./transcript.ts";

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
});
export type PlayedTurn = Readonly<z.infer<typeof playedTurnSchema>>;

/** The JSON columns of a rehearsal, as they come from the database. */
export const rehearsalColumnsSchema = z.object({
  persona: personaSchema,
  state: z.object({
    talk: talkStateSchema,
    opening: z.string(),
    cards: z.array(cardSchema),
    shownTs: z.string().nullable().default(null),
  }),
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
};

export type NewRehearsal = Omit<Rehearsal, "id" | "turns" | "debrief" | "shownTs">;

/** What may be seen of a rehearsal: the hidden reason only once the talk is over. */
export type RehearsalView = Pick<
  Rehearsal,
  "id" | "clientId" | "caseId" | "place" | "opening" | "cards" | "debrief" | "shownTs"
> &
  Pick<Persona, "objection" | "difficulty" | "language"> & {
    readonly clientName: string;
    readonly contactName: string | null;
    readonly turn: number; // number of the answer that is awaited
    readonly outcome: TalkState["outcome"];
    readonly turns: readonly Pick<
      RepTurn,
      "number" | "repText" | "redFlags" | "act" | "clientText" | "voicedBy"
    >[];
  };

export function viewRehearsal(rehearsal: Rehearsal): RehearsalView {
  const { id, clientId, caseId, place, opening, cards, debrief, shownTs, persona, talk } =
    rehearsal;
  const { objection, difficulty, language, about } = persona;
  return {
    id,
    clientId,
    caseId,
    place,
    opening,
    cards,
    debrief,
    shownTs,
    objection,
    difficulty,
    language,
    clientName: about.client,
    contactName: about.contact,
    turn: talk.turn + 1,
    outcome: talk.outcome,
    turns: rehearsal.turns.map(({ number, repText, redFlags, act, clientText, voicedBy }) => ({
      number,
      repText,
      redFlags,
      act,
      clientText,
      voicedBy,
    })),
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
