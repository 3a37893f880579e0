import { join } from "node:path";
import type { AskModel } from "#src/coach/model.ts";
import { loadPrompts } from "#src/coach/prompts.ts";
import { createModelWriter, type ModelWriter } from "#src/coach/write-with-model.ts";
import type { Day } from "#src/core/day.ts";
import type { MarkDraftSentDeps } from "#src/flows/mark-draft-sent.ts";
import { type MayContactDeps, openContactGate } from "#src/flows/may-contact.ts";
import type { ReviseDraftDeps } from "#src/flows/revise-draft.ts";
import type { WriteDraftDeps } from "#src/flows/write-draft.ts";
import { loadContactRecord } from "#src/store/contact-grounds.ts";
import { loadDraftSource } from "#src/store/draft-sources.ts";
import { findDraft, isTextTaken, saveDraft } from "#src/store/drafts.ts";
import type { PrismaClient } from "#src/store/generated/client.ts";
import { findSentAlike, saveSent } from "#src/store/sent-drafts.ts";

/** Drafting over a real store, with the model and the asking for posts left to the test. */
export function draftingOver(
  prisma: PrismaClient,
  given: { writer?: ModelWriter; queuePosting?: () => Promise<void> } = {},
): WriteDraftDeps & ReviseDraftDeps & MarkDraftSentDeps {
  const queuePosting = given.queuePosting ?? (async () => {});
  return {
    writer: given.writer ?? null,
    openContactGate: (whom) => openContactGate(atNoon(prisma, whom.today), whom),
    findSentAlike: (asked) => findSentAlike(prisma, asked),
    loadDraftSource: (ask) => loadDraftSource(prisma, ask),
    isTextTaken: (text) => isTextTaken(prisma, text),
    saveDraft: (draft) => saveDraft(prisma, draft),
    findDraft: (here) => findDraft(prisma, here),
    saveSent: (request) => saveSent(prisma, queuePosting, request),
  };
}

/** Noon where the client is, on a day without holidays. */
function atNoon(prisma: PrismaClient, today: Day): MayContactDeps {
  return {
    now: () => new Date(`${today}T10:00:00Z`),
    loadContactRecord: (whom) => loadContactRecord(prisma, whom),
    findHolidays: async () => new Map(),
  };
}

/** The writer of the product over a model of the test's. */
export async function writerOver(ask: AskModel): Promise<ModelWriter> {
  return createModelWriter({
    ask,
    prompts: await loadPrompts(join(import.meta.dirname, "../../prompts")),
  });
}
