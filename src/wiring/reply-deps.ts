import { keepClientReply, readClientReply } from "../flows/read-reply.ts";
import type { Jobs } from "../jobs/worker.ts";
import type { DraftDesk } from "../slack/draft-desk.ts";
import type { FactsDesk } from "../slack/facts-desk.ts";
import type { ReplyDesk } from "../slack/reply-desk.ts";
import { findReplyPlace, saveReply } from "../store/replies.ts";
import { keepSentText } from "../store/sent-drafts.ts";
import { queuePosting } from "./case-deps.ts";
import type { Meet } from "./meet.ts";
import { promiseDeps } from "./promise-deps.ts";
import { reasonDeps } from "./reason-deps.ts";
import type { Runtime } from "./runtime.ts";

type Given = {
  readonly runtime: Runtime;
  readonly jobs: Jobs;
  readonly meet: Meet;
  readonly facts: FactsDesk;
};

/** What reading replies and keeping what went out reads and keeps. */
export function replyDeps({
  runtime,
  jobs,
  meet,
  facts,
}: Given): ReplyDesk & Pick<DraftDesk, "openDraft"> {
  const { store, workspace, today } = runtime;
  const { prisma } = store;
  const { id: workspaceId } = workspace;
  const deps = {
    findReplyPlace: findReplyPlace.bind(null, prisma),
    saveReply: saveReply.bind(null, prisma, queuePosting(jobs)),
  };
  return {
    today,
    findClients: facts.findClients,
    openDraft: facts.openDraft,
    readLedger: reasonDeps(runtime, jobs).readLedger,
    offerPromise: promiseDeps(runtime, jobs, meet).offerPromise,
    findPlace: (asked) => deps.findReplyPlace({ workspaceId, ...asked }),
    readReply: (asked) => readClientReply(deps, { workspaceId, today: today(), ...asked }),
    keepReply: (given) => keepClientReply(deps, { workspaceId, today: today(), ...given }),
    async keepText({ draftId, by }) {
      const found = await facts.openDraft({ draftId, by });
      return found.ok && found.draft.isSent && keepSentText(prisma, { draftId: found.draft.id });
    },
  };
}
