import { answerPoll } from "../flows/answer-poll.ts";
import { handOverCase, offerHandOver } from "../flows/hand-over-case.ts";
import { reviewEmployee } from "../flows/review-employee.ts";
import type { Jobs } from "../jobs/worker.ts";
import type { HandOverListenerDeps } from "../slack/listen/hand-overs.ts";
import { loadCaseTracks } from "../store/case-tracks.ts";
import { changeCase } from "../store/cases.ts";
import { loadHandOver, saveHandOver } from "../store/handovers.ts";
import { askFormerRep, refusalToAnswer, settlePoll } from "../store/polls.ts";
import { findFollowUp, saveReason } from "../store/reasons.ts";
import { queuePosting } from "./case-deps.ts";
import type { Meet } from "./meet.ts";
import type { Runtime } from "./runtime.ts";

/** What handing a case over reads and keeps. */
export function handOverDeps(
  { store, workspace, today }: Pick<Runtime, "store" | "workspace" | "today">,
  jobs: Pick<Jobs, "send">,
  meet: Meet,
): HandOverListenerDeps {
  const { prisma } = store;
  const posting = queuePosting(jobs);
  const deps = {
    findMember: meet,
    loadHandOver: loadHandOver.bind(null, prisma),
    saveHandOver: saveHandOver.bind(null, prisma, posting),
    saveReason: saveReason.bind(null, prisma, posting),
    findFollowUp: findFollowUp.bind(null, prisma),
    refusalToAnswer: refusalToAnswer.bind(null, prisma),
    settlePoll: settlePoll.bind(null, prisma, posting),
    changeCase: changeCase.bind(null, prisma, posting),
    loadCaseTracks: loadCaseTracks.bind(null, prisma),
  };
  const here = () => ({ workspaceId: workspace.id, today: today() });
  return {
    offerHandOver: (asked) => offerHandOver(deps, { ...here(), ...asked }),
    async askFormerRep(asked) {
      await meet(asked.by);
      return askFormerRep(prisma, posting, { ...here(), ...asked });
    },
    async loadCaseTracks(asked) {
      await meet(asked.by);
      return loadCaseTracks(prisma, { ...here(), ...asked });
    },
    reviewEmployee: (given) => reviewEmployee(deps, { ...here(), ...given }),
    answerPoll: (given) => answerPoll(deps, { ...here(), ...given }),
    handOverCase: (given) => handOverCase(deps, { ...here(), ...given }),
  };
}
