import { randomInt } from "node:crypto";
import { createReader } from "../coach/rehearsal/read-own-words.ts";
import { createVoice } from "../coach/rehearsal/voice-client.ts";
import { viewRehearsal } from "../core/rehearsal/rehearsal-record.ts";
import { answerRehearsal } from "../flows/answer-rehearsal.ts";
import { correctRehearsal } from "../flows/correct-rehearsal.ts";
import { endRehearsal } from "../flows/end-rehearsal.ts";
import { hearOwnWords } from "../flows/hear-own-words.ts";
import { openContactGate } from "../flows/may-contact.ts";
import { offerRehearsal } from "../flows/offer-rehearsal.ts";
import { replayRehearsal } from "../flows/replay-rehearsal.ts";
import { type RehearsalAsk, startRehearsal } from "../flows/start-rehearsal.ts";
import { useRehearsal } from "../flows/use-rehearsal.ts";
import type { RehearsalDesk } from "../slack/rehearsal-desk.ts";
import { findCaseClient } from "../store/case-clients.ts";
import { claim } from "../store/claims.ts";
import type { PrismaClient } from "../store/generated/client.ts";
import { loadRehearsalFacts } from "../store/rehearsal-facts.ts";
import { isRehearsalThread } from "../store/rehearsal-threads.ts";
import {
  createRehearsal,
  findLastReason,
  findLatestRehearsal,
  findRunningRehearsal,
  loadRehearsal,
  markUsed,
  placeRehearsal,
} from "../store/rehearsals.ts";
import { markShown, replaceExchange, saveEnd, saveExchange } from "../store/rehearsal-turns.ts";
import { mayContactDeps } from "./contact-deps.ts";
import { draftStore } from "./draft-deps.ts";
import type { Meet } from "./meet.ts";
import { notTwiceDeps } from "./not-twice-deps.ts";
import type { OpenModel } from "./open-model.ts";
import type { Runtime } from "./runtime.ts";
import { warmWordList } from "./warm-word-list.ts";

type Given = {
  readonly runtime: Pick<Runtime, "store" | "workspace" | "today" | "now" | "log">;
  readonly meet: Meet;
  readonly model: OpenModel | null; // null: the phrase book speaks
  readonly noteDraft: RehearsalDesk["noteDraft"];
};

const SEEDS = 2 ** 31 - 1; // the column holds 32 bits with a sign

/** What practice talks read, write and keep. */
export function rehearsalDeps({ runtime, meet, model, noteDraft }: Given): RehearsalDesk {
  const { store, workspace, today, log } = runtime;
  const { prisma } = store;
  const workspaceId = workspace.id;
  const deps = {
    ...rehearsalStore(prisma, workspaceId),
    voice: createVoice(model),
    readOwnWords: createReader(model),
  };
  const using = {
    ...deps,
    ...draftStore(prisma),
    openContactGate: openContactGate.bind(null, mayContactDeps(runtime)),
  };
  const offer = async (asked: { clientId: string; caseId: string | null; by: string }) => {
    await meet(asked.by); // what may be seen of the reasons depends on who asks
    const { by: playedBy, ...about } = asked;
    return offerRehearsal(deps, { ...about, playedBy, today: today() });
  };
  return {
    ...rowsOfTalks(prisma, workspaceId),
    hasModel: model !== null,
    noteDraft,
    notTwice: notTwiceDeps(runtime),
    today,
    offerRehearsal: offer,
    async offerForCase({ caseId, by }) {
      const clientId = await findCaseClient(prisma, { workspaceId, caseId });
      return clientId === null ? null : offer({ clientId, caseId, by });
    },
    async startRehearsal({ by, ...wish }) {
      await meet(by); // the rep's name is in the talk
      const started = await startRehearsal(deps, {
        ...wish,
        playedBy: by,
        place: null,
        today: today(),
      });
      if (started.ok) void warmWordList(started.rehearsal.language);
      return started;
    },
    replayRehearsal: (wish) => replayRehearsal(deps, { ...wish, today: today() }),
    hearWords: (of) => hearOwnWords(deps, of),
    correctRehearsal: (meant) => correctRehearsal(deps, meant),
    useRehearsal: (of) => useRehearsal(using, { ...of, workspaceId, today: today() }),
    answerRehearsal: (given) => answerRehearsal(deps, given),
    endRehearsal: (of) => endRehearsal(deps, of),
    noteFault: (fault) => log.error({ event: "rehearsal.beside" }, fault),
  };
}

/** What needs no flow. */
function rowsOfTalks(prisma: PrismaClient, workspaceId: string) {
  return {
    placeRehearsal: ({ by, ...at }) => placeRehearsal(prisma, { ...at, playedBy: by }),
    async loadRehearsal({ rehearsalId, by }) {
      const found = await loadRehearsal(prisma, { workspaceId, rehearsalId, playedBy: by });
      return found === null ? null : viewRehearsal(found);
    },
    async findRunning({ place, by }) {
      const found = await findRunningRehearsal(prisma, { workspaceId, place, playedBy: by });
      return found === null ? null : viewRehearsal(found);
    },
    async findLatest({ place, by }) {
      const found = await findLatestRehearsal(prisma, { workspaceId, place, playedBy: by });
      return found === null ? null : viewRehearsal(found);
    },
    isRehearsal: (place) => isRehearsalThread(prisma, place),
    markShown: (shown) => markShown(prisma, shown),
    claim: (key) => claim(prisma, key),
  } satisfies Partial<RehearsalDesk>;
}

/** What the flows of practice talks read and keep. */
export function rehearsalStore(prisma: PrismaClient, workspaceId: string) {
  return {
    loadFacts: (ask: RehearsalAsk) => loadRehearsalFacts(prisma, { ...ask, workspaceId }),
    createRehearsal: createRehearsal.bind(null, prisma),
    findLastReason: findLastReason.bind(null, prisma),
    loadRehearsal: (of: { rehearsalId: string; playedBy: string }) =>
      loadRehearsal(prisma, { ...of, workspaceId }),
    replaceExchange: replaceExchange.bind(null, prisma),
    markUsed: markUsed.bind(null, prisma),
    saveExchange: saveExchange.bind(null, prisma),
    saveEnd: saveEnd.bind(null, prisma),
    newSeed: () => randomInt(SEEDS),
  };
}
