/** `npm run bench:home`; see HELP for what it does. */
import { rmSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { availableParallelism, tmpdir, totalmem } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { readConfig } from "#src/config.ts";
import { parseDay } from "#src/core/day.ts";
import type { HomePlace } from "#src/core/home/home-place.ts";
import { showHome } from "#src/flows/show-home.ts";
import { presentHome } from "#src/slack/presenters/home.ts";
import { loadMembers } from "#src/store/members.ts";
import { openStore, type Store } from "#src/store/open.ts";
import { loadWorkspace } from "#src/store/workspaces.ts";
import { answerDeps } from "#src/wiring/answer-deps.ts";
import { homeDeps } from "#src/wiring/home-deps.ts";
import { type BenchPeople, fillCases } from "./fill-cases.ts";
import { fillDatabase } from "./fill-database.ts";
import { VIEWS } from "./home-views.ts";
import { openPlace } from "./place.ts";

const HELP = `Measures how long a Home tab takes: from the click until its blocks are ready to be sent to Slack.

  npm run bench:home -- [--cases N] [--clients N] [--times N] [--served]

  --cases     open cases, 10,000 unless said otherwise; --clients at least as many, 20,000 unless said otherwise
  --times     how often each view is opened, 60 unless said otherwise
  --served    a PostgreSQL server started for the run, instead of the embedded database

Exit code 0: every view is within 500 ms at the 95th percentile. 1: one is not.`;

const WANTED_MS = 500; // at the 95th percentile
const TODAY = parseDay("2026-03-10");

const SHARES = [0.5, 0.95, 1, 0.95]; // of the four columns
const WIDTHS = [7, 7, 9, 14];

const write = (line: string): void => void process.stdout.write(`${line}\n`);

process.exitCode = await main();

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      cases: { type: "string", default: "10000" },
      clients: { type: "string", default: "20000" },
      times: { type: "string", default: "60" },
      served: { type: "boolean", default: false },
      help: { type: "boolean", short: "h", default: false },
    },
  });
  if (values.help) return (write(HELP), 0);
  const folder = await mkdtemp(join(tmpdir(), "winback-bench-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true })); // also after Ctrl-C
  const place = await openPlace({ kind: values.served ? "served" : "embedded" }, folder);
  const store = await openStore(place.place);
  try {
    const [cases, clients] = [Number(values.cases), Number(values.clients)];
    const workspaceId = await fillDatabase(store.prisma, { clients, orders: clients * 2 });
    const people = await fillCases(store.prisma, { workspaceId, cases });
    write(`${place.says}; ${machine()}`);
    write(`${cases} open cases of ${clients} clients, every view opened ${values.times} times\n`);
    return await measureAll(store, { workspaceId, people, times: Number(values.times) });
  } finally {
    await store.close();
    await place.close();
    await rm(folder, { recursive: true, force: true });
  }
}

function machine(): string {
  return `${availableParallelism()} cores, ${Math.round(totalmem() / 2 ** 30)} GB, ${process.platform} ${process.arch}, Node ${process.versions.node}`;
}

type Took = {
  readonly ms: number;
  readonly cpuMs: number; // of the program's own thread, in which the embedded database runs too
};

function row(says: string, values: readonly number[]): string {
  const cells = values.map((ms, at) => ms.toFixed(0).padStart(WIDTHS[at] ?? 0));
  return `| ${says.padEnd(35)} | ${cells.join(" | ")} |`;
}

type Given = {
  readonly workspaceId: string;
  readonly people: BenchPeople;
  readonly times: number;
};

async function measureAll(store: Store, { workspaceId, people, times }: Given): Promise<number> {
  const workspace = await loadWorkspace(store.prisma, workspaceId);
  const members = await loadMembers(store.prisma, workspaceId);
  const deps = homeDeps(
    { store, workspace, config: readConfig({}) },
    answerDeps(store, workspaceId),
  );
  const open = async (memberId: string, place: HomePlace): Promise<Took> => {
    const member = members.find(({ id }) => id === memberId);
    if (member === undefined) throw new Error(`no member ${memberId}`);
    const began = performance.now();
    const before = process.threadCpuUsage();
    const view = presentHome(await showHome(deps, { member, today: TODAY, place }), TODAY);
    JSON.stringify(view);
    const { user, system } = process.threadCpuUsage(before);
    return { ms: performance.now() - began, cpuMs: (user + system) / 1000 };
  };
  write("| view                                | p50, ms | p95, ms | worst, ms | CPU at p95, ms |");
  write("| ----------------------------------- | ------: | ------: | --------: | -------------: |");
  let isQuick = true;
  for (const { says, who, place } of VIEWS) {
    for (let warm = 0; warm < 3; warm += 1) await open(people[who], place(warm));
    const took: Took[] = [];
    for (let time = 0; time < times; time += 1) took.push(await open(people[who], place(time)));
    const ms = took.map((one) => one.ms);
    const cpuMs = took.map((one) => one.cpuMs);
    isQuick &&= percentile(ms, 0.95) <= WANTED_MS;
    write(
      row(
        says,
        [ms, ms, ms, cpuMs].map((of, at) => percentile(of, SHARES[at] ?? 1)),
      ),
    );
  }
  write(`\nWanted: at most ${WANTED_MS} ms at p95. ${isQuick ? "Reached." : "NOT reached."}`);
  return isQuick ? 0 : 1;
}

function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0;
}
