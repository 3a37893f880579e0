import { createVoice, type VoiceClient } from "#src/coach/rehearsal/voice-client.ts";
import type { AnswerRehearsalDeps } from "#src/flows/answer-rehearsal.ts";
import type { EndRehearsalDeps } from "#src/flows/end-rehearsal.ts";
import type { StartRehearsalDeps } from "#src/flows/start-rehearsal.ts";
import type { PrismaClient } from "#src/store/generated/client.ts";
import { loadRehearsalFacts } from "#src/store/rehearsal-facts.ts";
import { createRehearsal, loadRehearsal, saveEnd, saveExchange } from "#src/store/rehearsals.ts";
import { TODAY } from "./wronged-client.ts";

/** U1 practises a talk about bad service, without a case. */
export const REHEARSAL_ASK = {
  caseId: null,
  playedBy: "U1",
  today: TODAY,
  objection: "bad-service",
} as const;

/** Rehearsing over a real store, with the voice and the seed left to the test. */
export function rehearsingOver(
  prisma: PrismaClient,
  { workspaceId, voice, seed = 7 }: { workspaceId: string; voice?: VoiceClient; seed?: number },
): StartRehearsalDeps & AnswerRehearsalDeps & EndRehearsalDeps {
  return {
    loadFacts: (ask) => loadRehearsalFacts(prisma, { ...ask, workspaceId }),
    createRehearsal: (rehearsal) => createRehearsal(prisma, rehearsal),
    loadRehearsal: (of) => loadRehearsal(prisma, { ...of, workspaceId }),
    saveExchange: (rehearsalId, exchange) => saveExchange(prisma, rehearsalId, exchange),
    saveEnd: (rehearsalId, end) => saveEnd(prisma, rehearsalId, end),
    newSeed: () => seed,
    voice: voice ?? createVoice(null),
  };
}
