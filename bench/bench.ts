/** `npm run bench`; see HELP for what it does. */
import { writeFile } from "node:fs/promises";
import { availableParallelism, totalmem } from "node:os";
import { parseArgs } from "node:util";
import { MEASURE, PARTS } from "./speed/parts.ts";
import { type BenchRow, tableOf } from "./speed/say.ts";
import { PAGE_END, PAGE_HEAD } from "./speed/page.ts";

const HELP = `Measures what the coach's speed is judged by, and how it grows with the company.

  npm run bench -- [--sizes 1,10,100] [--only acks,alerts,start,import,morning] [--write]

  --sizes   times 100 clients with 10,000 orders; 1,10,100 when left out
  --only    some of the parts; all when left out
  --write   keep the table as docs/bench.md

All parts at all sizes take an hour or so, and some 5 GB in the temporary folder; servers are started for the run.`;

const write = (line: string): void => void process.stdout.write(`${line}\n`);
const complain = (line: string): void => void process.stderr.write(`${line}\n`);

process.exitCode = await main();

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      sizes: { type: "string", default: "1,10,100" },
      only: { type: "string", default: PARTS.join(",") },
      write: { type: "boolean", default: false },
      help: { type: "boolean", short: "h", default: false },
    },
  });
  if (values.help) return (write(HELP), 0);
  const times = values.sizes.split(",").map(Number);
  const only = values.only.split(",");
  const unknown = only.filter((part) => !PARTS.some((known) => known === part));
  if (unknown.length > 0 || times.some((one) => !Number.isInteger(one) || one < 1)) {
    complain(HELP);
    return 1;
  }
  const rows: BenchRow[] = [];
  for (const part of PARTS) if (only.includes(part)) rows.push(...(await MEASURE[part](times)));
  const machine = `${availableParallelism()} cores, ${Math.round(totalmem() / 2 ** 30)} GB, ${process.platform} ${process.arch}, Node ${process.versions.node}`;
  const table = tableOf(
    rows,
    times.map((one) => `${one}x`),
  );
  write(`\n${machine}\n\n${table}`);
  if (values.write)
    await writeFile(
      new URL("../docs/bench.md", import.meta.url),
      `${PAGE_HEAD}\n${machine}.\n\n${table}\n${PAGE_END}`,
    );
  return 0;
}
