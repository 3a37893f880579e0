import { repLines } from "#src/coach/rehearsal/rep-phrases.ts";
import type { Day } from "#src/core/day.ts";
import { dealCards } from "#src/core/rehearsal/cards.ts";
import { makePersona, type Persona } from "#src/core/rehearsal/persona.ts";
import type { RehearsalFacts } from "#src/core/rehearsal/rehearsal-facts.ts";
import {
  dealtSoFar,
  type Rehearsal,
  type RehearsalView,
  viewRehearsal,
} from "#src/core/rehearsal/rehearsal-record.ts";
import { beforeAnswer } from "./play-exchange.ts";
import type { StartRehearsalDeps } from "./start-rehearsal.ts";

export type ReplayRehearsalRequest = {
  readonly rehearsalId: string;
  readonly by: string; // Slack user id
  readonly from: number; // number of the first answer that is given anew
  readonly today: Day;
};

export type ReplayRehearsalDeps = Pick<
  StartRehearsalDeps,
  "loadFacts" | "createRehearsal" | "newSeed"
> & {
  loadRehearsal(of: { rehearsalId: string; playedBy: string }): Promise<Rehearsal | null>;
};

export type ReplayRehearsalOutcome =
  | { readonly ok: true; readonly rehearsal: RehearsalView }
  | { readonly ok: false; readonly why: "not-found" | "still-running" | "no-such-turn" }
  /** The client may not be worked on by this person any more. */
  | { readonly ok: false; readonly why: "no-such-client" }
  | { readonly ok: false; readonly why: "already-running"; readonly rehearsal: RehearsalView };

/**
 * Plays a finished talk again from one of its turns: what came before stays as it was said, the client hides the same,
 * and the cards fall anew. Its thread is not there yet.
 */
export async function replayRehearsal(
  deps: ReplayRehearsalDeps,
  { rehearsalId, by, from, today }: ReplayRehearsalRequest,
): Promise<ReplayRehearsalOutcome> {
  const played = await deps.loadRehearsal({ rehearsalId, playedBy: by });
  if (played === null) return { ok: false, why: "not-found" };
  if (played.talk.outcome === null) return { ok: false, why: "still-running" };
  if (!played.turns.some(({ number }) => number === from))
    return { ok: false, why: "no-such-turn" };
  const { clientId, caseId, playedBy, opening } = played;
  const facts = await deps.loadFacts({ clientId, caseId, playedBy, today });
  if (facts === null) return { ok: false, why: "no-such-client" };

  const persona = asOfToday({ ...played.persona, seed: deps.newSeed() }, facts);
  const { turns, talk } = beforeAnswer({ ...played, persona }, from);
  const { isNew, rehearsal } = await deps.createRehearsal({
    clientId,
    caseId,
    playedBy,
    place: null,
    persona,
    talk,
    opening,
    turns,
    cards: dealCards(repLines(persona), persona, talk, dealtSoFar(turns)),
    replayOf: played.id,
    replayFrom: from,
  });
  const view = viewRehearsal(rehearsal);
  return isNew
    ? { ok: true, rehearsal: view }
    : { ok: false, why: "already-running", rehearsal: view };
}

/** The days that can be proposed lie ahead again, however long ago the talk was. */
function asOfToday(persona: Persona, facts: RehearsalFacts): Persona {
  const { today, firstDay, secondDay, recontactOn } = makePersona(facts, persona).about;
  return { ...persona, about: { ...persona.about, today, firstDay, secondDay, recontactOn } };
}
