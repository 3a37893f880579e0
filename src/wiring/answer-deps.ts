import type { Member } from "../core/member.ts";
import type { AnswerAskDeps } from "../flows/answer-ask.ts";
import { rememberNames } from "../flows/remember-names.ts";
import { loadCaseCard } from "../store/cards.ts";
import { findLatestCase, loadClientGlance } from "../store/client-glances.ts";
import { findOpenDraft } from "../store/drafts.ts";
import {
  findClientAnswering,
  findClientLastMeant,
  noteClientMeant,
} from "../store/client-meant.ts";
import { loadClientNames } from "../store/client-names.ts";
import { loadLapseRecord } from "../store/lapse-records.ts";
import { loadCaseBoard } from "../store/case-board.ts";
import type { Store } from "../store/open.ts";

/** What answering a question reads and remembers. */
export function answerDeps({ prisma }: Pick<Store, "prisma">, workspaceId: string): AnswerAskDeps {
  const here = { workspaceId };
  const asker = ({ id, slackUserId }: Member) => ({
    ...here,
    memberId: id,
    slackUserId: slackUserId ?? "",
  });
  return {
    loadNames: rememberNames(() => loadClientNames(prisma, here)),
    findClientLastMeant: (member) => findClientLastMeant(prisma, asker(member)),
    findClientAnswering: (member) =>
      findClientAnswering(prisma, asker(member), hoursAgo(ANSWER_HOURS)),
    noteClientMeant: (member, clientId) => noteClientMeant(prisma, asker(member), clientId),
    findOpenDraft: ({ slackUserId }) =>
      findOpenDraft(prisma, { ...here, by: slackUserId ?? "", since: hoursAgo(OPEN_HOURS) }),
    loadCaseBoard: (asked) => loadCaseBoard(prisma, { ...here, ...asked }),
    loadLapseRecord: (clientId) => loadLapseRecord(prisma, { ...here, clientId }),
    findLatestCase: (clientId) => findLatestCase(prisma, { ...here, clientId }),
    loadCaseCard: (caseId, viewer) => loadCaseCard(prisma, caseId, viewer),
    loadClientGlance: (clientId) => loadClientGlance(prisma, { ...here, clientId }),
  };
}

const ANSWER_HOURS = 14 * 24; // what was sent before that is hardly answered any more
const OPEN_HOURS = 48; // a draft of before that is hardly what somebody speaks of

function hoursAgo(hours: number): Date {
  return new Date(Date.now() - hours * 3_600_000);
}
