import { askGloss } from "../coach/ask-gloss.ts";
import { createModelWriter } from "../coach/write-with-model.ts";
import { findClient } from "../core/ask/find-client.ts";
import { changeDraft } from "../flows/change-draft.ts";
import { correctFacts } from "../flows/correct-facts.ts";
import { glossOwnDraft } from "../flows/gloss-draft.ts";
import { openContactGate } from "../flows/may-contact.ts";
import { rememberNames } from "../flows/remember-names.ts";
import { rewriteDraft } from "../flows/rewrite-draft.ts";
import { showFacts } from "../flows/show-facts.ts";
import type { DraftDesk } from "../slack/draft-desk.ts";
import type { FactsDesk } from "../slack/facts-desk.ts";
import { loadClientNames } from "../store/client-names.ts";
import { saveCorrections } from "../store/fact-corrections.ts";
import { mayContactDeps } from "./contact-deps.ts";
import { draftStore } from "./draft-deps.ts";
import type { Meet } from "./meet.ts";
import type { OpenModel } from "./open-model.ts";
import type { Runtime } from "./runtime.ts";

type Given = {
  readonly runtime: Pick<Runtime, "store" | "workspace" | "today" | "now" | "log">;
  readonly meet: Meet;
  readonly desk: DraftDesk;
  readonly model: OpenModel | null; // null: the playbook writes
};

/** What showing and correcting facts reads and keeps, beside drafting itself. */
export function factsDeps({ runtime, meet, desk, model }: Given): FactsDesk {
  const { store, workspace, today, now } = runtime;
  const { prisma } = store;
  const workspaceId = workspace.id;
  const deps = {
    ...draftStore(prisma),
    now,
    writer: model === null ? null : createModelWriter(model),
    openContactGate: openContactGate.bind(null, mayContactDeps(runtime)),
    askGloss: model === null ? null : askGloss.bind(null, model),
    findLocale: async (slackUserId: string) => (await meet(slackUserId)).locale,
    saveCorrections: saveCorrections.bind(null, prisma),
  };
  const loadNames = rememberNames(() => loadClientNames(prisma, { workspaceId }));
  const here = () => ({ workspaceId, today: today() });
  return {
    ...desk,
    showFacts: ({ by, ...asked }) => showFacts(deps, { ...here(), ...asked, askedBy: by }),
    correctFacts: ({ by, ...asked }) => correctFacts(deps, { ...here(), ...asked, askedBy: by }),
    glossDraft: (click) => glossOwnDraft(deps, { workspaceId, ...click }),
    changeDraft: (wish) => changeDraft(deps, { ...here(), ...wish }),
    rewriteDraft: (click) => rewriteDraft(deps, { ...here(), ...click }),
    async findClients(typed) {
      const found = findClient(await loadNames(), typed);
      if (found.found === "none") return [];
      return found.found === "one" ? [found.client] : found.clients;
    },
  };
}
