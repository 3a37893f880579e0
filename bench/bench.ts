/** `npm run bench`; see HELP for what it does. */
import { execFileSync } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { availableParallelism, totalmem } from "node:os";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { attempt } from "./speed/attempt.ts";
import { PARTS, type Try } from "./speed/parts.ts";
import { type BenchRow, tableOf } from "./speed/say.ts";
import { PAGE_END, PAGE_HEAD } from "./speed/page.ts";

const NAMES = [...PARTS.keys()];

const HELP = `Measures what the coach's speed is judged by, and how it grows with the company.

  npm run bench -- [--sizes 1,10,100] [--only ${NAMES.join(",")}] [--write]

  --sizes   times 100 clients with 10,000 orders; 1,10,100 when left out
  --only    some of the parts; all when left out
  --write   keep the table as docs/bench.md

With sizes 1 and 10 it takes some eight minutes on a quiet machine with two cores, with 100 too some 25, and some 5 GB in the
temporary folder; servers are started for the run. What takes too long is ended, and the table says so.
Exit code 0: all was measured. 1: an option is wrong. 2: something was not measured.`;

const write = (line: string): void => void process.stdout.write(`${line}\n`);
const complain = (line: string): void => void process.stderr.write(`${line}\n`);

process.exit(await main()); // whatever a part that was ended has left open

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      sizes: { type: "string", default: "1,10,100" },
      only: { type: "string", default: NAMES.join(",") },
      write: { type: "boolean", default: false },
      help: { type: "boolean", short: "h", default: false },
    },
  });
  if (values.help) return (write(HELP), 0);
  const times = values.sizes.split(",").map(Number);
  const only = values.only.split(",");
  if (
    only.some((name) => !PARTS.has(name)) ||
    times.some((one) => !Number.isInteger(one) || one < 1)
  ) {
    complain(HELP);
    return 1;
  }
  const { rows, notes } = await measureAll(only, times);
  const machine = `${availableParallelism()} cores, ${Math.round(totalmem() / 2 ** 30)} GB, ${process.platform} ${process.arch}, Node ${process.versions.node}`;
  const table = tableOf(
    rows,
    times.map((one) => `${one}x`),
  );
  const missing = notes.map((note) => `- Not measured: ${note}\n`).join("");
  const found = [table, missing].filter(Boolean).join("\n\n");
  write(`\n${machine}\n\n${found}`);
  if (values.write) {
    const page = fileURLToPath(new URL("../docs/bench.md", import.meta.url));
    await writeFile(page, `${PAGE_HEAD}\n${machine}.\n\n${found}\n${PAGE_END}`);
    execFileSync("oxfmt", [page]);
  }
  return notes.length === 0 ? 0 : 2;
}

/** Part by part; says what was found as soon as it was, since a run can be broken off. */
async function measureAll(
  only: readonly string[],
  times: readonly number[],
): Promise<{ readonly rows: readonly BenchRow[]; readonly notes: readonly string[] }> {
  const notes: string[] = [];
  const tryOne: Try = async (says, seconds, measure) => {
    complain(`  ${says} ...`);
    const found = await attempt(seconds, measure);
    if (found.done) return found.value;
    notes.push(`${says}: ${found.why}`);
    complain(`  ${says}: ${found.why}`);
    return null;
  };
  const rows: BenchRow[] = [];
  for (const [name, measure] of PARTS) {
    if (!only.includes(name)) continue;
    const began = performance.now();
    const found = await measure(tryOne, times);
    rows.push(...found);
    complain(`${name}, ${Math.round((performance.now() - began) / 1000)} s`);
    for (const { says, values } of found) complain(`    ${says}: ${values.join(" | ")}`);
  }
  return { rows, notes };
}
