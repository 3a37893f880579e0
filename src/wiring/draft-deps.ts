import { createModelWriter, readAlong } from "../coach/write-with-model.ts";
import { openContactGate } from "../flows/may-contact.ts";
import { markDraftSent } from "../flows/mark-draft-sent.ts";
import { offerDraft } from "../flows/offer-draft.ts";
import { openDraft } from "../flows/open-draft.ts";
import { reviseDraft } from "../flows/revise-draft.ts";
import { writeDraft } from "../flows/write-draft.ts";
import type { Jobs } from "../jobs/worker.ts";
import type { DraftDesk } from "../slack/draft-desk.ts";
import { findCaseClient } from "../store/case-clients.ts";
import { claim } from "../store/claims.ts";
import { findDraftPlace, noteDraftPlace } from "../store/draft-places.ts";
import { loadDraftSource } from "../store/draft-sources.ts";
import { findDraft, findShownVersion, isTextTaken, saveDraft } from "../store/drafts.ts";
import type { PrismaClient } from "../store/generated/client.ts";
import { findSentAlike, findSentMark, saveSent } from "../store/sent-drafts.ts";
import { queuePosting } from "./case-deps.ts";
import { mayContactDeps } from "./contact-deps.ts";
import type { Meet } from "./meet.ts";
import { notTwiceDeps } from "./not-twice-deps.ts";
import type { OpenModel } from "./open-model.ts";
import type { Runtime } from "./runtime.ts";

type Given = {
  readonly runtime: Pick<Runtime, "store" | "workspace" | "today" | "now" | "log">;
  readonly jobs: Pick<Jobs, "send">;
  readonly meet: Meet;
  readonly model: OpenModel | null; // null: the playbook writes
};

/** What drafting reads, writes and keeps. */
export function draftDeps({ runtime, jobs, meet, model }: Given): DraftDesk {
  const { store, workspace, today, log } = runtime;
  const { prisma } = store;
  const workspaceId = workspace.id;
  const deps = {
    ...draftStore(prisma),
    writer: model === null ? null : createModelWriter(model),
    openContactGate: openContactGate.bind(null, mayContactDeps(runtime)),
    saveSent: saveSent.bind(null, prisma, queuePosting(jobs)),
  };
  const here = () => ({ workspaceId: workspace.id, today: today() });
  return {
    today,
    places: {
      note: (firstId, place) => noteDraftPlace(prisma, { workspaceId, firstId, ...place }),
      find: (firstId) => findDraftPlace(prisma, { workspaceId, firstId }),
    },
    notTwice: notTwiceDeps(runtime),
    noteFault: (fault) => log.error({ event: "draft.failed" }, fault),
    claim: (key) => claim(prisma, key),
    offerDraft: ({ caseId, by }) => offerDraft(deps, { ...here(), caseId, askedBy: by }),
    writeDraft({ by, ...request }, watch) {
      const { writer } = deps;
      const read = writer === null || watch === undefined ? writer : readAlong(writer, watch);
      return writeDraft({ ...deps, writer: read }, { ...here(), ...request, askedBy: by });
    },
    openDraft: (click) => openDraft(deps, { ...here(), ...click }),
    reviseDraft: (click) => reviseDraft(deps, { ...here(), ...click }),
    async markDraftSent(click) {
      await meet(click.by); // the contact is kept under the sender's name
      return markDraftSent(deps, { ...here(), ...click });
    },
  };
}

/** What every drafting flow reads and keeps. */
export function draftStore(prisma: PrismaClient) {
  return {
    findCaseClient: findCaseClient.bind(null, prisma),
    loadDraftSource: loadDraftSource.bind(null, prisma),
    isTextTaken: isTextTaken.bind(null, prisma),
    saveDraft: saveDraft.bind(null, prisma),
    findDraft: findDraft.bind(null, prisma),
    findShownVersion: findShownVersion.bind(null, prisma),
    findSentMark: findSentMark.bind(null, prisma),
    findSentAlike: findSentAlike.bind(null, prisma),
  };
}
