import { rmSync } from "node:fs";
import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { addDays } from "#src/core/day.ts";
import type { StorePlace } from "#src/store/open.ts";
import type { Size } from "../client-rhythm.ts";
import { LAST_DAY } from "../fill-database.ts";
import type { Where } from "../options.ts";
import { openPlace } from "../place.ts";
import { runStep } from "../run-step.ts";
import { fillTold, mornings } from "../step-schemas.ts";
import { measureAcks } from "./measure-acks.ts";
import { measureAlerts } from "./measure-alerts.ts";
import { measureImport } from "./measure-import.ts";
import { measureStart } from "./measure-start.ts";
import { type BenchRow, number, oneRow } from "./say.ts";

export const PARTS = ["acks", "alerts", "start", "import", "morning"] as const;
type Part = (typeof PARTS)[number];

const complain = (line: string): void => void process.stderr.write(`${line}\n`);

/** What `npm run bench` measures, by the name of the part; `times` is how many times the smallest company. */
export const MEASURE: {
  readonly [part in Part]: (times: readonly number[]) => Promise<BenchRow[]>;
} = {
  async acks() {
    const acks = await onServer((place) => measureAcks(place, { perSecond: 200, seconds: 30 }));
    return [
      oneRow("ack at 200 events a second, p50, ms", number(acks.p50Ms, 1)),
      oneRow("ack at 200 events a second, p99, ms", number(acks.p99Ms, 1), "at most 100"),
      oneRow("events that got no ack", `${acks.failed} of ${acks.sent}`, "0"),
      oneRow("memory at rest, served database, MB", number(acks.atRestMb), "at most 250"),
      oneRow("memory under 200 events a second, MB", number(acks.underLoadMb)),
    ];
  },
  async alerts() {
    const rows: BenchRow[] = [];
    for (const channels of [1, 4]) {
      const alerts = await onServer((place) => measureAlerts(place, channels));
      const says = `posts a minute, ${channels === 1 ? "one channel" : `${channels} channels`}`;
      const wanted = `${alerts.mostPerMinute}, Slack's limit`;
      rows.push({ says, values: [number(alerts.perMinute)], wanted });
    }
    return rows;
  },
  start: measureStarts,
  async import(times) {
    const rows: BenchRow[] = [];
    for (const kind of ["embedded", "served"] as const)
      for (const file of ["order", "order-line"] as const) {
        const done = await each(times, async (size) =>
          on({ kind }, (place, folder) => measureImport({ place, folder, size, kind: file })),
        );
        const what = `${file === "order" ? "orders" : "order lines"}, ${kind} database`;
        rows.push(
          {
            says: `import of ${what}, rows a second`,
            values: done.map(({ rows: count, seconds }) => number(count / seconds)),
            wanted: "",
          },
          {
            says: "of COPY's speed",
            values: done.map(({ seconds, copySeconds }) => number(copySeconds / seconds, 2)),
            wanted: "at least 0.33",
          },
        );
      }
    return rows;
  },
  async morning(times) {
    const rows: BenchRow[] = [];
    for (const kind of ["embedded", "served"] as const) {
      const taken = await each(times, (size) => on({ kind }, (place) => morningsOf(place, size)));
      rows.push({
        says: `a morning's look at all clients, ${kind} database, s`,
        values: taken.map(({ next }) => number(next, 2)),
        wanted: "",
      });
      rows.push({
        says: "the first morning ever, s",
        values: taken.map(({ first }) => number(first, 2)),
        wanted: "",
      });
    }
    return rows;
  },
};

async function measureStarts(): Promise<BenchRow[]> {
  const folder = await mkdtemp(join(tmpdir(), "winback-bench-"));
  try {
    const environment = { DATA_DIR: folder };
    const [fresh, again] = [await measureStart(environment), await measureStart(environment)];
    return [
      oneRow("npm start to ready, empty folder, s", number(fresh.readySeconds, 1)),
      oneRow("npm start to the first alert, empty folder, s", number(fresh.alertSeconds, 1)),
      oneRow(
        "npm start to ready, existing database, s",
        number(again.readySeconds, 1),
        "at most 5",
      ),
      oneRow("memory at rest, embedded database, MB", number(again.atRestMb)),
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function morningsOf(
  place: StorePlace,
  size: Size,
): Promise<{ readonly first: number; readonly next: number }> {
  const { workspaceId } = await runStep("fill", { place, size }, fillTold);
  const days = [1, 2, 3, 4].map((later) => addDays(LAST_DAY, later));
  const [first, ...next] = await runStep("mornings", { place, workspaceId, days }, mornings.told);
  const totals = next.map(({ total }) => total).toSorted((a, b) => a - b);
  return { first: first.total, next: totals[1] ?? first.total };
}

async function each<T>(
  times: readonly number[],
  measure: (size: Size) => Promise<T>,
): Promise<T[]> {
  const done: T[] = [];
  for (const one of times) {
    complain(`measuring at ${one}x ...`);
    done.push(await measure({ clients: one * 100, orders: one * 10_000 }));
  }
  return done;
}

function onServer<T>(
  measure: (place: StorePlace & { engine: "postgres" }) => Promise<T>,
): Promise<T> {
  return on({ kind: "served" }, async (place) => {
    if (place.engine !== "postgres") throw new Error("no server was started");
    return measure(place);
  });
}

/** Measures on an empty database of its own; nothing of it is left. */
async function on<T>(
  where: Where,
  measure: (place: StorePlace, folder: string) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), "winback-bench-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true })); // also after Ctrl-C
  const bench = await openPlace(where, folder);
  await chmod(folder, 0o777); // the server writes files of its own there
  try {
    return await measure(bench.place, folder);
  } finally {
    await bench.close();
    await rm(folder, { recursive: true, force: true });
  }
}
