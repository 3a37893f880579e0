import { createReader, type ReadOwnWords } from "#src/coach/rehearsal/read-own-words.ts";
import { createVoice, type VoiceClient } from "#src/coach/rehearsal/voice-client.ts";
import type { RehearsalView } from "#src/core/rehearsal/rehearsal-record.ts";
import { type AnswerRehearsalDeps, answerRehearsal } from "#src/flows/answer-rehearsal.ts";
import type { CorrectRehearsalDeps } from "#src/flows/correct-rehearsal.ts";
import type { EndRehearsalDeps } from "#src/flows/end-rehearsal.ts";
import {
  startRehearsal,
  type StartRehearsalDeps,
  type StartRehearsalRequest,
} from "#src/flows/start-rehearsal.ts";
import type { PrismaClient } from "#src/store/generated/client.ts";
import { loadRehearsalFacts } from "#src/store/rehearsal-facts.ts";
import { createRehearsal, findLastReason, loadRehearsal } from "#src/store/rehearsals.ts";
import { replaceExchange, saveEnd, saveExchange } from "#src/store/rehearsal-turns.ts";
import { qualityOf } from "./rehearsal-talk.ts";
import { TODAY } from "./wronged-client.ts";

/** U1 practises a talk about bad service, without a case. */
export const REHEARSAL_ASK = {
  caseId: null,
  playedBy: "U1",
  today: TODAY,
  objection: "bad-service",
} as const;

type Given = {
  readonly workspaceId: string;
  readonly voice?: VoiceClient;
  readonly readOwnWords?: ReadOwnWords;
  readonly seed?: number;
};

/** Rehearsing over a real store, with the voice and the seed left to the test. */
export function rehearsingOver(
  prisma: PrismaClient,
  { workspaceId, voice, readOwnWords, seed = 7 }: Given,
): StartRehearsalDeps & AnswerRehearsalDeps & CorrectRehearsalDeps & EndRehearsalDeps {
  return {
    loadFacts: (ask) => loadRehearsalFacts(prisma, { ...ask, workspaceId }),
    createRehearsal: (rehearsal) => createRehearsal(prisma, rehearsal),
    findLastReason: (of) => findLastReason(prisma, of),
    loadRehearsal: (of) => loadRehearsal(prisma, { ...of, workspaceId }),
    saveExchange: (rehearsalId, exchange) => saveExchange(prisma, rehearsalId, exchange),
    replaceExchange: (rehearsalId, exchange) => replaceExchange(prisma, rehearsalId, exchange),
    saveEnd: (rehearsalId, end) => saveEnd(prisma, rehearsalId, end),
    newSeed: () => seed,
    voice: voice ?? createVoice(null),
    readOwnWords: readOwnWords ?? createReader(null),
  };
}

type Played = StartRehearsalDeps & AnswerRehearsalDeps;

/** U1 begins a talk in this thread; fails when it is refused. */
export async function beginRehearsal(
  deps: Played,
  request: Partial<StartRehearsalRequest> & { readonly clientId: string },
): Promise<RehearsalView> {
  const place = { channel: "D1", threadTs: "100.1" };
  const outcome = await startRehearsal(deps, { ...REHEARSAL_ASK, place, ...request });
  if (!outcome.ok) throw new Error(outcome.why);
  return outcome.rehearsal;
}

/** Plays on with the best, or the worst, card of every hand until the talk is over. */
export async function playRehearsal(
  deps: Played,
  view: RehearsalView,
  wanted: "good" | "poor",
): Promise<RehearsalView> {
  if (view.outcome !== null) return view;
  const kept = await deps.loadRehearsal({ rehearsalId: view.id, playedBy: "U1" });
  if (kept === null) throw new Error("the rehearsal is gone");
  const card = view.cards.find((one) => qualityOf(one, kept.talk) === wanted) ?? view.cards[0];
  const answer = { kind: "card", cardId: card?.id ?? "none" } as const;
  const given = { rehearsalId: view.id, by: "U1", turn: view.turn, answer };
  const outcome = await answerRehearsal(deps, given);
  if (!outcome.ok) throw new Error(outcome.why);
  return playRehearsal(deps, outcome.rehearsal, wanted);
}
