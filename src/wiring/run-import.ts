import { importCommand } from "../cli/import.ts";
import type { Config } from "../config.ts";
import { openJobs } from "../jobs/worker.ts";
import { openBooks as openBooksOf } from "../store/import-books.ts";
import { noticeReturned } from "./notice-returned.ts";
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
            if (hasWritten) await followImport(runtime);
            await runtime.close();
          },
        };
      },
    },
    argv,
  );
}

/** Cards are updated at the next start, or at once where the coach is running. */
async function followImport(runtime: Runtime): Promise<void> {
  const queue = await openJobs(runtime.store.queueOn, (job, fault) =>
    runtime.log.error({ event: "job.failed", job }, fault),
  );
  await noticeReturned(runtime, queue.of(runtime.workspace.id));
  await queue.stop();
}
