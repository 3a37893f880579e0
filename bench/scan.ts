/** `npm run bench:scan`; see options.ts for what it does. */
import { rmSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { availableParallelism, tmpdir, totalmem } from "node:os";
import { join } from "node:path";
import type { Size } from "./client-rhythm.ts";
import { installDuckdb } from "./install-duckdb.ts";
import { type Measured, measureSize } from "./measure-size.ts";
import { HELP, type Options, readOptions } from "./options.ts";
import { openPlace } from "./place.ts";
import { disagreements, reportSize } from "./report.ts";

const write = (line: string): void => void process.stdout.write(`${line}\n`);
const complain = (line: string): void => void process.stderr.write(`${line}\n`);

process.exitCode = await main(process.argv.slice(2));

async function main(argv: readonly string[]): Promise<number> {
  const options = parse(argv);
  if (options === null) return 1;
  if (options === "help") {
    write(HELP);
    return 0;
  }
  const noDuckdb = options.withDuckdb ? await installDuckdb(complain) : "left out by --no-duckdb";
  let agree = true;
  for (const size of options.sizes) {
    const measured = await measure(options, size, noDuckdb);
    for (const line of ["", ...reportSize(measured)]) write(line);
    agree &&= disagreements(measured).length === 0;
  }
  return agree ? 0 : 2;
}

function parse(argv: readonly string[]): Options | "help" | null {
  try {
    return readOptions(argv);
  } catch (fault) {
    complain(`${fault instanceof Error ? fault.message : String(fault)} Try --help.`);
    return null;
  }
}

async function measure(options: Options, size: Size, noDuckdb: string | null): Promise<Measured> {
  const folder = await mkdtemp(join(tmpdir(), "winback-bench-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true })); // also after Ctrl-C
  try {
    const bench = await openPlace(options.where, folder);
    const machine = `${availableParallelism()} cores, ${Math.round(totalmem() / 2 ** 30)} GB, ${process.platform} ${process.arch}, Node ${process.versions.node}`;
    write(`\n${bench.says}; ${machine}`);
    try {
      return await measureSize({ place: bench.place, folder, size, noDuckdb, say: complain });
    } finally {
      await bench.close();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
