import { importCommand } from "../cli/import.ts";
import type { Config } from "../config.ts";
import { followWatches } from "../flows/follow-watches.ts";
import { noticeReturns } from "../flows/notice-returns.ts";
import { openJobs } from "../jobs/worker.ts";
import { openBooks as openBooksOf } from "../store/import-books.ts";
import { loadOpenMatters } from "../store/open-matters.ts";
import { findReturns, saveReturn } from "../store/returns.ts";
import { watchRounds } from "./care-rounds.ts";
import { queuePosting } from "./case-deps.ts";
import { openRuntime, type Runtime } from "./runtime.ts";

/** `npm run import`; the process's exit code. */
export async function runImport(config: Config, argv: readonly string[]): Promise<number> {
  return importCommand(
    {
      folder: process.cwd(),
      now: () => performance.now(),
      write: (line) => void process.stdout.write(`${line}\n`),
      screen: process.stdout.isTTY ? (text) => void process.stdout.write(text) : null,
      complain: (line) => void process.stderr.write(`${line}\n`),
      async openBooks() {
        const runtime = await openRuntime(config);
        const books = await openBooksOf(runtime.store.prisma, runtime.workspace.id);
        let hasWritten = false; // a dry run must not close a lapse
        return {
          books: {
            ...books,
            async write(rows, runId) {
              hasWritten = true;
              return books.write(rows, runId);
            },
          },
          today: runtime.today(),
          async close() {
            if (hasWritten) await noticeReturned(runtime);
            await runtime.close();
          },
        };
      },
    },
    argv,
  );
}

/** Clients who ordered again: their cards are updated at the next start, or at once where the coach is running. */
async function noticeReturned({ store, workspace, today, log }: Runtime): Promise<void> {
  const jobs = await openJobs(store.queueOn, (job, fault) =>
    log.error({ event: "job.failed", job }, fault),
  );
  const { prisma } = store;
  const here = { workspaceId: workspace.id, day: today() };
  await noticeReturns(
    {
      findReturns: (query) => findReturns(prisma, query),
      loadOpenMatters: (query) => loadOpenMatters(prisma, query),
      saveReturn: (given) => saveReturn(prisma, queuePosting(jobs), given),
    },
    here,
  );
  await followWatches(watchRounds(prisma, queuePosting(jobs)), here);
  await jobs.stop();
}
