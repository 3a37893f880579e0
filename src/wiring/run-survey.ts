import { surveyCommand } from "../cli/survey.ts";
import type { Config } from "../config.ts";
import type { Member } from "../core/member.ts";
import { openSurvey } from "../flows/open-survey.ts";
import { readAnswers } from "../flows/read-answers.ts";
import { showSurvey, takeLinks } from "../flows/show-survey.ts";
import { writeLinks } from "../flows/survey-file.ts";
import { openJobs } from "../jobs/worker.ts";
import { loadAsks, markTakenOut } from "../store/survey-asks.ts";
import { findLatestRound } from "../store/surveys.ts";
import { openRuntime } from "./runtime.ts";
import { answerDeps, openSurveyDeps } from "./survey-deps.ts";

/** Whoever may run commands on this machine may see all. */
const AT_THE_TERMINAL: Member = {
  id: "terminal",
  name: "terminal",
  email: null,
  role: "admin",
  slackUserId: null,
  locale: "en",
  teamId: null,
};

/** `npm run survey`; the process's exit code. */
export async function runSurvey(config: Config, argv: readonly string[]): Promise<number> {
  return surveyCommand(
    {
      folder: process.cwd(),
      write: (line) => void process.stdout.write(`${line}\n`),
      complain: (line) => void process.stderr.write(`${line}\n`),
      async open() {
        const runtime = await openRuntime(config);
        const { prisma } = runtime.store;
        const queue = await openJobs(runtime.store.queueOn, (job, fault) =>
          runtime.log.error({ event: "job.failed", job }, fault),
        );
        const jobs = queue.of(runtime.workspace.id);
        const opening = openSurveyDeps(runtime, jobs);
        const deps = {
          ...opening,
          findMember: async () => AT_THE_TERMINAL,
          findLatestRound: (id: string) => findLatestRound(prisma, id),
          loadAsks: (of: Parameters<typeof loadAsks>[1]) => loadAsks(prisma, of),
          markTakenOut: (ids: readonly string[]) => markTakenOut(prisma, ids, runtime.now()),
        };
        const here = { workspaceId: runtime.workspace.id, today: runtime.today() };
        const asked = { ...here, by: AT_THE_TERMINAL.id };
        return {
          openNow: () => openSurvey(opening, here),
          async look() {
            const shown = await showSurvey(deps, asked);
            if (!shown.ok) throw new Error(`an admin may look at the survey, not ${shown.why}`);
            return shown.view;
          },
          async links() {
            const taken = await takeLinks(deps, asked);
            if (!taken.ok || taken.rows.length === 0) return null;
            const publicUrl = config.http?.publicUrl ?? null;
            const content = writeLinks(taken.rows, taken.questions, publicUrl);
            return { content, clients: taken.rows.length };
          },
          readAnswers: (file) =>
            readAnswers({ ...answerDeps(runtime, jobs), mayAnswerFor: () => true }, file),
          async close() {
            await queue.stop();
            await runtime.close();
          },
        };
      },
    },
    argv,
  );
}
