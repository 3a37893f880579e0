import type { VoiceClient, Voiced } from "#src/coach/rehearsal/voice-client.ts";
import type { Move } from "#src/core/rehearsal/move.ts";
import { readAnswer } from "#src/core/rehearsal/read-answer.ts";
import {
  type Rehearsal,
  type RehearsalView,
  viewRehearsal,
} from "#src/core/rehearsal/rehearsal-record.ts";
import { afterExchange, beforeAnswer, type PlayedExchange, playExchange } from "./play-exchange.ts";

export type CorrectRehearsalRequest = {
  readonly rehearsalId: string;
  readonly by: string; // Slack user id
  readonly turn: number; // of the answer that was taken for something else
  readonly moves: readonly Move[]; // what was meant
};

export type CorrectRehearsalDeps = {
  readonly voice: VoiceClient;
  loadRehearsal(of: { rehearsalId: string; playedBy: string }): Promise<Rehearsal | null>;
  /** Puts the exchange in the place of the last one; false when it is not the last one any more. */
  replaceExchange(rehearsalId: string, exchange: PlayedExchange): Promise<boolean>;
};

export type CorrectRehearsalOutcome =
  | {
      readonly ok: true;
      readonly modelFailed: Voiced["modelFailed"];
      readonly rehearsal: RehearsalView; // its message still shows the answer that was taken back
    }
  | { readonly ok: false; readonly why: "not-found" }
  | {
      readonly ok: false;
      /** "moved-on": the next answer was given already; "card": its meaning is not in doubt. Nothing was changed. */
      readonly why: "moved-on" | "over" | "card" | "no-move";
      readonly rehearsal: RehearsalView;
    };

/** "I meant something else": the client answers anew to the same words, as long as nothing was said since. */
export async function correctRehearsal(
  deps: CorrectRehearsalDeps,
  { rehearsalId, by, turn, moves }: CorrectRehearsalRequest,
): Promise<CorrectRehearsalOutcome> {
  const rehearsal = await deps.loadRehearsal({ rehearsalId, playedBy: by });
  if (rehearsal === null) return { ok: false, why: "not-found" };
  const view = viewRehearsal(rehearsal);
  const last = rehearsal.turns.at(-1);
  if (rehearsal.talk.outcome !== null) return { ok: false, why: "over", rehearsal: view };
  if (last?.number !== turn) return { ok: false, why: "moved-on", rehearsal: view };
  if (last.cardId !== null) return { ok: false, why: "card", rehearsal: view };
  const { language } = rehearsal.persona;
  const meant = { kind: "own-words", text: last.repText, moves } as const;
  const read = readAnswer(meant, { hand: [], language });
  if (!read.ok) return { ok: false, why: "no-move", rehearsal: view };

  const before = beforeAnswer(rehearsal, turn);
  const spoken = { ...read.spoken, saidBy: last.saidBy };
  const { exchange, modelFailed } = await playExchange(deps.voice, before, spoken);
  if (!(await deps.replaceExchange(rehearsalId, exchange))) {
    const now = (await deps.loadRehearsal({ rehearsalId, playedBy: by })) ?? rehearsal;
    return { ok: false, why: "moved-on", rehearsal: viewRehearsal(now) };
  }
  const { shownTs } = rehearsal;
  const now = { ...afterExchange(before, exchange), shownTs };
  return { ok: true, modelFailed, rehearsal: viewRehearsal(now) };
}
