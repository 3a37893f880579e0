import { pickUpWords } from "#src/coach/rehearsal/client-phrases.ts";
import { repLines } from "#src/coach/rehearsal/rep-phrases.ts";
import type { Day } from "#src/core/day.ts";
import { dealCards } from "#src/core/rehearsal/cards.ts";
import type { Objection } from "#src/core/rehearsal/objection.ts";
import { type Difficulty, makePersona, type TalkLanguage } from "#src/core/rehearsal/persona.ts";
import type { RehearsalFacts } from "#src/core/rehearsal/rehearsal-facts.ts";
import {
  dealtSoFar,
  type NewRehearsal,
  type Rehearsal,
  type RehearsalPlace,
  type RehearsalView,
  viewRehearsal,
} from "#src/core/rehearsal/rehearsal-record.ts";
import type { TrueReason } from "#src/core/rehearsal/true-reason.ts";
import { startTalk } from "#src/core/rehearsal/talk-state.ts";

export type RehearsalAsk = {
  readonly clientId: string;
  readonly caseId: string | null;
  readonly playedBy: string; // Slack user id
  readonly today: Day;
};

export type StartRehearsalRequest = RehearsalAsk & {
  readonly objection: Objection;
  readonly difficulty?: Difficulty; // medium when not said
  readonly language?: TalkLanguage; // the client's, or English, when not said
  readonly place: RehearsalPlace | null; // null: its thread is not there yet
};

export type StartRehearsalDeps = {
  /** Null: there is no such client, or the case is not this client's. */
  loadFacts(ask: RehearsalAsk): Promise<RehearsalFacts | null>;
  /** Keeps it, unless the same person has one running in the same place. */
  createRehearsal(
    rehearsal: NewRehearsal,
  ): Promise<{ readonly isNew: boolean; readonly rehearsal: Rehearsal }>;
  /** What the person's last talk of this kind with the client hid; null when there was none. */
  findLastReason(of: {
    clientId: string;
    playedBy: string;
    objection: Objection;
  }): Promise<TrueReason | null>;
  /** A whole number that decides what is hidden and how the cards fall. */
  newSeed(): number;
};

export type StartRehearsalOutcome =
  | { readonly ok: true; readonly rehearsal: RehearsalView }
  | { readonly ok: false; readonly why: "no-such-client" }
  | { readonly ok: false; readonly why: "already-running"; readonly rehearsal: RehearsalView };

/** Makes an ex-client of what is known of the client and deals the first cards. */
export async function startRehearsal(
  deps: StartRehearsalDeps,
  request: StartRehearsalRequest,
): Promise<StartRehearsalOutcome> {
  const known = await deps.loadFacts(request);
  if (known === null) return { ok: false, why: "no-such-client" };
  const facts = { ...known, language: request.language ?? known.language };
  const { clientId, caseId, playedBy, place, objection, difficulty = "medium" } = request;
  const last = await deps.findLastReason({ clientId, playedBy, objection });
  const seed = deps.newSeed();
  const persona = makePersona(facts, { objection, difficulty, seed, notReason: last ?? undefined });
  const talk = startTalk(persona);
  const { isNew, rehearsal } = await deps.createRehearsal({
    clientId,
    caseId,
    playedBy,
    place,
    persona,
    talk,
    opening: pickUpWords(persona),
    turns: [],
    cards: dealCards(repLines(persona), persona, talk, dealtSoFar([])),
    replayOf: null,
    replayFrom: null,
  });
  const view = viewRehearsal(rehearsal);
  if (!isNew) return { ok: false, why: "already-running", rehearsal: view };
  return { ok: true, rehearsal: view };
}
