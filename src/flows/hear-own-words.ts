import { type OwnWordsReading, readByLists } from "#src/coach/rehearsal/read-own-words.ts";
import type { Rehearsal } from "#src/core/rehearsal/rehearsal-record.ts";

export type { OwnWordsReading };

export type HearOwnWordsDeps = {
  loadRehearsal(of: { rehearsalId: string; playedBy: string }): Promise<Rehearsal | null>;
};

/** What the word lists hear in words for a talk's next answer; null: it is not there, or not this person's. */
export async function hearOwnWords(
  deps: HearOwnWordsDeps,
  { rehearsalId, by, text }: { rehearsalId: string; by: string; text: string },
): Promise<OwnWordsReading | null> {
  const rehearsal = await deps.loadRehearsal({ rehearsalId, playedBy: by });
  if (rehearsal === null) return null;
  const { persona, turns, opening, playedBy } = rehearsal;
  const clientSaid = turns.at(-1)?.clientText ?? opening;
  return readByLists({ text, language: persona.language, clientSaid, playedBy });
}
