import { createReadStream } from "node:fs";
import { basename, resolve } from "node:path";
import { COMPARED, ENGINE, REFERENCE } from "#src/core/backtest/compared-methods.ts";
import { type BacktestPlan, planBacktest } from "#src/core/backtest/plan-backtest.ts";
import { runBacktest } from "#src/core/backtest/run-backtest.ts";
import type { Day } from "#src/core/day.ts";
import type { OrderHistory } from "#src/core/lapse/model/order-history.ts";
import { readOrderFile } from "#src/flows/backtest/read-order-file.ts";
import { whyUnreadable } from "#src/flows/import/unreadable-file.ts";
import { whyUnwritable, writeBacktestFiles } from "./backtest-files.ts";
import { BACKTEST_HELP, type BacktestOptions, parseBacktestOptions } from "./backtest-options.ts";
import { reportBacktest } from "./backtest-report.ts";
import { type ProgressDeps, ProgressLine } from "./progress-line.ts";
import { sayOrderFile } from "./say-order-file.ts";
import { StepLine } from "./step-line.ts";

export type BacktestCommandDeps = ProgressDeps & {
  readonly folder: string; // paths are relative to it
  readonly today: Day; // orders of later days are no orders
  /** All order histories of the database, by the clients' numbers in the company's books. */
  loadHistories(): Promise<readonly OrderHistory[]>;
  complain(line: string): void;
};

/** The process's exit code. */
export async function backtestCommand(
  deps: BacktestCommandDeps,
  argv: readonly string[],
): Promise<number> {
  const parsed = parseBacktestOptions(argv);
  if (!parsed.ok) return refuse(deps, `${parsed.why} Try --help.`);
  const { options } = parsed;
  if (options === "help") {
    deps.write(BACKTEST_HELP);
    return 0;
  }
  const unwritable = await whyUnwritable(deps.folder, options.files);
  if (unwritable !== null) return refuse(deps, unwritable);
  const source = await openSource(deps, options);
  if (!source.ok) return refuse(deps, source.why);
  const planned = planBacktest(source.histories, options.wish);
  if (!planned.ok) return refuse(deps, planned.why);
  await replay(deps, options, { ...source, plan: planned.plan });
  return 0;
}

function refuse(deps: BacktestCommandDeps, why: string): number {
  deps.complain(withoutControls(why));
  return 1;
}

type Source =
  | { readonly ok: true; readonly name: string; readonly histories: readonly OrderHistory[] }
  | { readonly ok: false; readonly why: string };

async function openSource(deps: BacktestCommandDeps, options: BacktestOptions): Promise<Source> {
  if (options.orders !== null) return readFile(deps, options.orders, options);
  const histories = await deps.loadHistories();
  if (histories.length > 0) return { ok: true, name: "the database", histories };
  const why =
    "There are no orders in the database. Name a file with --orders FILE, or bring orders in with npm run import.";
  return { ok: false, why };
}

async function readFile(
  deps: BacktestCommandDeps,
  path: string,
  { mappings }: BacktestOptions,
): Promise<Source> {
  const name = basename(path);
  const progress = new ProgressLine(deps);
  try {
    const file = { name, open: () => createReadStream(resolve(deps.folder, path)) };
    const read = await readOrderFile(file, {
      today: deps.today,
      mappings,
      onRow: (rows, of) => progress.show(`reading ${name}`, rows, of),
    });
    progress.end();
    for (const line of sayOrderFile(name, read)) deps.write(withoutControls(line));
    if (read.histories.length > 0) return { ok: true, name, histories: read.histories };
    return { ok: false, why: `${name}: no row of it is an order that can be read.` };
  } catch (fault) {
    progress.end();
    const why = whyUnreadable(fault);
    if (why === null) throw fault;
    return { ok: false, why: `${path}: ${why}.` };
  }
}

async function replay(
  deps: BacktestCommandDeps,
  options: BacktestOptions,
  given: {
    readonly name: string;
    readonly histories: readonly OrderHistory[];
    readonly plan: BacktestPlan;
  },
): Promise<void> {
  const { plan, histories } = given;
  deps.write(
    `${withoutControls(given.name)}: ${histories.length.toLocaleString("en")} clients, orders from ${plan.firstOrderOn} to ${plan.lastOrderOn}`,
  );
  const steps = new StepLine(deps);
  const methods = runBacktest({
    histories,
    plan,
    methods: COMPARED,
    reference: REFERENCE,
    onStep: ({ method, view, done, of }) =>
      steps.show(`replaying ${method}: ${view} ${done} of ${of}`),
  });
  steps.end();
  const reference = REFERENCE.daily.name;
  for (const line of reportBacktest({ plan, methods, reference })) deps.write(line);
  const engine = methods[COMPARED.indexOf(ENGINE)];
  if (engine === undefined) throw new Error("the engine is not among the compared methods");
  const outcome = { source: given.name, plan, methods, engine };
  const written = await writeBacktestFiles(deps.folder, options.files, outcome);
  if (written.length > 0) deps.write(`Written: ${written.join(", ")}`);
}

/** Names and headings come from files and must not steer the terminal. */
function withoutControls(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ");
}
