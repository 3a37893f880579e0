import { once } from "node:events";
import { constants, createWriteStream } from "node:fs";
import { access } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { finished } from "node:stream/promises";
import type { BacktestPlan } from "#src/core/backtest/plan-backtest.ts";
import type { MethodResult } from "#src/core/backtest/run-backtest.ts";
import { VIEWS, type View, type ViewResult } from "#src/core/backtest/snapshots.ts";
import { dayOfNumber } from "#src/core/day.ts";
import type { OutputPaths } from "./backtest-options.ts";

/** Says which file could not be written later on, so that a long run is not in vain; null: all can. */
export async function whyUnwritable(folder: string, files: OutputPaths): Promise<string | null> {
  for (const path of [files.json, files.scores, files.alerts]) {
    if (path === null) continue;
    const target = dirname(resolve(folder, path));
    try {
      await access(target, constants.W_OK);
    } catch {
      return `${path} cannot be written: there is no folder ${target}, or you may not write to it.`;
    }
  }
  return null;
}

export type BacktestOutcome = {
  readonly source: string; // where the orders came from
  readonly plan: BacktestPlan;
  readonly methods: readonly MethodResult[];
  readonly engine: MethodResult; // whose scores and alerts are written
};

/** Writes the files asked for; earlier ones of that name are replaced. Returns their paths. */
export async function writeBacktestFiles(
  folder: string,
  files: OutputPaths,
  outcome: BacktestOutcome,
): Promise<string[]> {
  const { engine } = outcome;
  const written: string[] = [];
  const write = async (path: string | null, lines: () => Iterable<string>): Promise<void> => {
    if (path === null) return;
    await writeLines(resolve(folder, path), lines());
    written.push(path);
  };
  await write(files.json, () => [JSON.stringify(jsonOf(outcome), null, 2)]);
  await write(files.scores, () => scoreLines(engine));
  await write(files.alerts, () => alertLines(engine));
  return written;
}

async function writeLines(path: string, lines: Iterable<string>): Promise<void> {
  const stream = createWriteStream(path);
  await once(stream, "open"); // throws when it cannot be written
  for (const line of lines) if (!stream.write(`${line}\n`)) await once(stream, "drain");
  stream.end();
  await finished(stream);
}

function* scoreLines({ snapshot }: MethodResult): Iterable<string> {
  yield "cutoff,customer_id,score";
  for (const { day, clientId, score } of snapshot.scores)
    yield `${dayOfNumber(day)},${csvCell(clientId)},${score}`;
}

function* alertLines({ daily }: MethodResult): Iterable<string> {
  yield "day,customer_id,score,rule";
  for (const { day, clientId, score, rule } of daily?.alerts ?? [])
    yield `${dayOfNumber(day)},${csvCell(clientId)},${score},${csvCell(rule)}`;
}

function csvCell(text: string): string {
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function jsonOf({ source, plan, methods }: BacktestOutcome) {
  return {
    source,
    ...plan,
    methods: methods.map(({ name, snapshot, daily }) => ({
      name,
      snapshot: Object.fromEntries(
        VIEWS.map((view: View) => [view, jsonOfView(snapshot.views[view])]),
      ),
      daily: daily === null ? null : { ...daily.figures, tuned: daily.tuned },
    })),
  };
}

function jsonOfView({ cutoffs, average, calibration }: ViewResult) {
  return {
    average,
    cutoffs: cutoffs.map((figures) => ({ ...figures, day: dayOfNumber(figures.day) })),
    calibration,
  };
}
