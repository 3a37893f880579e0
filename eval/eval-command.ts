import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import type { EvalWishes } from "./eval-module.ts";
import { BadGold } from "./gold-file.ts";
import { measure, type Report } from "./measure.ts";
import { MODULES } from "./modules.ts";

const names = MODULES.map(({ name }) => name);
const USAGE = `Usage: npm run eval -- [${names.map((name) => `--${name} FILE`).join("] [")}] [--json OUT] [--misses] [--live] [--record] [--write-agreement]
Without files it measures all of gold/, and fails when a threshold is missed.`;

class BadUsage extends Error {}

export type EvalOutcome = {
  readonly exitCode: 0 | 1 | 2; // 0: measured, and good enough; 1: a threshold was missed; 2: the question or a file was wrong
  readonly text: string;
};

/** What `npm run eval` does with its arguments. */
export async function evalCommand(args: readonly string[]): Promise<EvalOutcome> {
  try {
    const { files, json, misses, wishes } = asUsage(() => readArguments(args));
    const report = await measure(MODULES, { files, wishes, root: "gold" });
    if (json !== undefined) writeFileSync(json, `${JSON.stringify(report.results, null, 1)}\n`);
    return { exitCode: report.missed.length > 0 ? 1 : 0, text: say(report, misses) };
  } catch (error) {
    if (error instanceof BadGold || error instanceof BadUsage)
      return { exitCode: 2, text: `${error.message}\n\n${USAGE}` };
    throw error;
  }
}

/** Node names an unknown option by a TypeError; any later one is a fault of ours. */
function asUsage<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw error instanceof TypeError ? new BadUsage(error.message) : error;
  }
}

type Arguments = {
  readonly files: ReadonlyMap<string, readonly string[]>;
  readonly json: string | undefined;
  readonly misses: boolean;
  readonly wishes: EvalWishes;
};

function readArguments(args: readonly string[]): Arguments {
  const file = { type: "string", multiple: true } as const;
  const { values } = parseArgs({
    args: [...args],
    options: {
      ...Object.fromEntries(names.map((name) => [name, file] as const)),
      json: { type: "string" },
      misses: { type: "boolean" },
      live: { type: "boolean" },
      record: { type: "boolean" },
      "write-agreement": { type: "boolean" },
    },
  });
  const asked = new Map<string, readonly string[]>();
  for (const [name, value] of Object.entries(values))
    if (names.includes(name) && Array.isArray(value)) asked.set(name, value.map(String));
  return {
    files: asked,
    json: values.json,
    misses: values.misses === true,
    wishes: {
      live: values.live === true,
      record: values.record === true,
      writeAgreement: values["write-agreement"] === true,
    },
  };
}

function say({ tables, results, missed }: Report, misses: boolean): string {
  const wrong = results.filter(({ verdict }) => verdict === "wrong");
  return [
    ...tables,
    ...(misses ? wrong.map((one) => `${one.file}:${one.line} ${one.id}: ${one.note ?? ""}`) : []),
    ...(missed.length > 0 ? ["Thresholds missed:", ...missed.map((one) => `  ${one}`)] : []),
  ].join("\n\n");
}
