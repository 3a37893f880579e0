import { backtestCommand } from "../cli/backtest.ts";
import type { Config } from "../config.ts";
import { dayOfUtc } from "../core/day.ts";
import { loadOrderHistories } from "../store/order-histories.ts";
import { openRuntime } from "./runtime.ts";

/** `npm run backtest`; the process's exit code. The database is opened only when no file of orders is named. */
export async function runBacktest(config: Config, argv: readonly string[]): Promise<number> {
  return backtestCommand(
    {
      folder: process.cwd(),
      today: config.today ?? dayOfUtc(new Date()),
      now: () => performance.now(),
      write: (line) => void process.stdout.write(`${line}\n`),
      screen: process.stdout.isTTY ? (text) => void process.stdout.write(text) : null,
      complain: (line) => void process.stderr.write(`${line}\n`),
      async loadHistories() {
        const runtime = await openRuntime(config);
        try {
          return await loadOrderHistories(runtime.store.prisma, runtime.workspace.id);
        } finally {
          await runtime.close();
        }
      },
    },
    argv,
  );
}
