import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { addDays, parseDay } from "#src/core/day.ts";
import { type DigestAsked, gatherDigest } from "#src/flows/gather-digest.ts";
import { openStore, type Store } from "#src/store/open.ts";
import { makeGatherDigestDeps } from "#src/wiring/gather-digest-deps.ts";
import { fillCases } from "./fill-cases.ts";
import { fillDatabase } from "./fill-database.ts";
import { openPlace } from "./place.ts";

const HELP = `Measures how long a digest's figures take to gather, for the whole company and for a team.

  npm run bench:digest -- [--clients N] [--cases N] [--served | --database URL] [--runs N]

  --clients   100000 when left out, each with two orders
  --cases     open ones, and as many that have ended; 5000 when left out
  --served    a PostgreSQL server started for the run, instead of the embedded database
  --database  a PostgreSQL server of yours; the bench makes a database of its own there and drops it
  --runs      how often each digest is gathered; 10 when left out

Exit code 0: within the limits. 1: slower than 5 s (embedded) or 1 s (a server) at worst. 2: an option is wrong.`;

const MONDAY = parseDay("2026-05-18");
const LIMIT_MS = { embedded: 5000, served: 1000, given: 1000 } as const;

const write = (line: string): void => void process.stdout.write(`${line}\n`);

process.exitCode = await main(process.argv.slice(2));

async function main(argv: readonly string[]): Promise<number> {
  const options = readOptions(argv);
  if (typeof options === "string") {
    write(options);
    return options === HELP ? 0 : 2;
  }
  const folder = await mkdtemp(join(tmpdir(), "bench-digest-"));
  const place = await openPlace(options.where, folder);
  try {
    const store = await openStore(place.place);
    const worst = await measure(store, options);
    await store.close();
    write(`\n${place.says}. Wanted: at most ${LIMIT_MS[options.where.kind]} ms.`);
    return worst <= LIMIT_MS[options.where.kind] ? 0 : 1;
  } finally {
    await place.close();
    await rm(folder, { recursive: true, force: true });
  }
}

type Options = {
  readonly clients: number;
  readonly cases: number;
  readonly runs: number;
  readonly where: Parameters<typeof openPlace>[0];
};

/** A text for people when an option is wrong or help was asked for. */
function readOptions(argv: readonly string[]): Options | string {
  try {
    const { values } = parseArgs({
      args: [...argv],
      options: {
        help: { type: "boolean", short: "h" },
        clients: { type: "string", default: "100000" },
        cases: { type: "string", default: "5000" },
        runs: { type: "string", default: "10" },
        served: { type: "boolean", default: false },
        database: { type: "string" },
      },
    });
    if (values.help === true) return HELP;
    const [clients, cases, runs] = [values.clients, values.cases, values.runs].map(wholeNumber);
    if (clients === undefined || cases === undefined || runs === undefined) return HELP;
    if (clients < 2 * cases) return `--clients ${clients} is below twice --cases ${cases}.`;
    return { clients, cases, runs, where: whereOf(values.served, values.database) };
  } catch (fault) {
    return fault instanceof Error ? fault.message : HELP;
  }
}

function whereOf(served: boolean, url: string | undefined): Options["where"] {
  if (url !== undefined) return { kind: "given", url };
  return { kind: served ? "served" : "embedded" };
}

function wholeNumber(text: string): number {
  const number = Number(text);
  if (Number.isInteger(number) && number > 0) return number;
  throw new Error(`'${text}' is not a whole number above 0.`);
}

/** Prints a table; returns the longest time, in ms. */
async function measure(store: Store, { clients, cases, runs }: Options): Promise<number> {
  const workspaceId = await fillDatabase(store.prisma, { clients, orders: 2 * clients });
  await fillCases(store.prisma, { workspaceId, cases });
  const team = await store.prisma.team.findFirstOrThrow({ where: { workspaceId } });
  const week = { from: addDays(MONDAY, -7), to: addDays(MONDAY, -1) };
  const asked = { workspaceId, teamId: null, span: week, day: MONDAY, hour: 9 };
  write(`${clients} clients, ${cases} open and ${cases} ended cases, ${runs} runs\n`);
  write("| digest | open | first, ms | p50, ms | worst, ms |");
  write("| --- | ---: | ---: | ---: | ---: |");
  const worsts = [
    await measureOne(store, { says: "the whole company, a week", asked, runs }),
    await measureOne(store, { says: "a team, a week", asked: { ...asked, teamId: team.id }, runs }),
    await measureOne(store, {
      says: "the whole company, a day",
      asked: { ...asked, span: { from: week.to, to: week.to } },
      runs,
    }),
  ];
  return Math.max(...worsts);
}

async function measureOne(
  store: Store,
  { says, asked, runs }: { says: string; asked: DigestAsked; runs: number },
): Promise<number> {
  const deps = makeGatherDigestDeps(store.prisma);
  const times: number[] = [];
  let open = 0;
  for (let run = 0; run < runs; run += 1) {
    const begun = performance.now();
    open = (await gatherDigest(deps, asked)).atRisk.lapses;
    times.push(performance.now() - begun);
  }
  const sorted = times.toSorted((a, b) => a - b);
  const shown = [times[0], sorted[Math.floor(sorted.length / 2)], sorted.at(-1)];
  write(`| ${says} | ${open} | ${shown.map((ms = 0) => ms.toFixed(0)).join(" | ")} |`);
  return sorted.at(-1) ?? 0;
}
