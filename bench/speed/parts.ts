import { addDays } from "#src/core/day.ts";
import type { StorePlace } from "#src/store/open.ts";
import type { Size } from "../client-rhythm.ts";
import { LAST_DAY } from "../fill-database.ts";
import { runStep } from "../run-step.ts";
import { fillTold, mornings } from "../step-schemas.ts";
import { inFolder, onEmptyPlace, onServer } from "./empty-place.ts";
import { type Acks, measureAcks } from "./measure-acks.ts";
import { measureAlerts } from "./measure-alerts.ts";
import { measureImport, middleImport } from "./measure-import.ts";
import { measurePaint } from "./measure-paint.ts";
import { measureRest, measureStart } from "./measure-start.ts";
import { type BenchRow, number, oneRow } from "./say.ts";

/** Measures one thing within so many seconds; null when that failed, which was told by then. Never throws. */
export type Try = <T>(
  says: string,
  seconds: number,
  measure: () => Promise<T>,
) => Promise<T | null>;

type Part = (attempt: Try, times: readonly number[]) => Promise<BenchRow[]>;

const LOAD = { perSecond: 200, seconds: 20 };
const REST_MS = 30_000; // by then the word lists are warm and memory that is not needed was given back
const LARGEST_SMALL = 30; // times the smallest company: more takes the embedded database, and lines of orders, too long
const SHORT_ROUNDS = 3; // of what is over within two seconds, which anything else on the machine disturbs
const CELL_SECONDS = 240; // for one size of one thing

/** What `npm run bench` measures, by the name of the part; `times` is how many times the smallest company. */
export const PARTS: ReadonlyMap<string, Part> = new Map<string, Part>([
  ["acks", acks],
  ["alerts", alerts],
  ["start", starts],
  ["paint", paint],
  ["import", imports],
  ["morning", takenMornings],
]);

async function acks(attempt: Try): Promise<BenchRow[]> {
  const measured = (way: "http" | "socket", restMs: number): Promise<Acks | null> =>
    attempt(`acks over ${WAYS[way]}`, 150, () =>
      onServer((place) => measureAcks({ place, way, load: LOAD, restMs })),
    );
  const http = await measured("http", REST_MS);
  const socket = await measured("socket", 5_000);
  return [
    ...ackRows("HTTP", http),
    ...ackRows("Socket Mode", socket),
    oneRow("memory at rest, served database, MB", number(http?.atRestMb), "at most 250"),
    oneRow("memory after 200 events a second, HTTP, MB", number(http?.underLoadMb)),
    oneRow("memory after 200 events a second, Socket Mode, MB", number(socket?.underLoadMb)),
  ];
}

const WAYS = { http: "HTTP", socket: "Socket Mode" } as const;

function ackRows(way: string, found: Acks | null): BenchRow[] {
  const failed = found === null ? number(null) : `${found.failed} of ${found.sent}`;
  return [
    oneRow(`ack at 200 events a second, ${way}, p50, ms`, number(found?.p50Ms, 1)),
    oneRow(`ack at 200 events a second, ${way}, p99, ms`, number(found?.p99Ms, 1), "at most 100"),
    oneRow(`the slowest ack, ${way}, ms`, number(found?.worstMs, 1)),
    oneRow(`events that got no ack, ${way}`, failed, "0"),
  ];
}

async function alerts(attempt: Try): Promise<BenchRow[]> {
  const rows: BenchRow[] = [];
  for (const channels of [1, 4]) {
    const says = `posts a minute, ${channels === 1 ? "one channel" : `${channels} channels`}`;
    const found = await attempt(says, 200, () =>
      onServer((place) => measureAlerts(place, channels)),
    );
    const most = found === null ? "Slack's limit" : `${found.mostPerMinute}, Slack's limit`;
    const counted = found === null ? "" : ` (${found.posts} posts${found.cutShort ? " seen" : ""})`;
    rows.push(oneRow(says, `${number(found?.perMinute)}${counted}`, most));
  }
  return rows;
}

/** All on one folder: the first start fills it. */
async function starts(attempt: Try): Promise<BenchRow[]> {
  return inFolder(async (folder) => {
    const fresh = await attempt("start, empty folder", 150, () => measureStart(folder));
    const again = await attempt("start, existing database", 100, () => measureStart(folder));
    const rest = await attempt("memory at rest, embedded database", 150, () =>
      measureRest(folder, REST_MS),
    );
    const ready = "npm start to ready";
    const alert = "npm start to the first alert seen";
    return [
      oneRow(`${ready}, empty folder, s`, number(fresh?.readySeconds, 1)),
      oneRow(`${alert}, empty folder, s`, number(fresh?.alertSeconds, 1)),
      oneRow(`${ready}, existing database, s`, number(again?.readySeconds, 1), "at most 5"),
      oneRow(`${alert}, existing database, s`, number(again?.alertSeconds, 1)),
      oneRow("memory at rest, embedded database, MB", number(rest), "at most 250, if possible"),
    ];
  });
}

async function paint(attempt: Try): Promise<BenchRow[]> {
  const found = await attempt("first paint", 150, () => inFolder(measurePaint));
  return [
    oneRow("first paint of the local page, first visit, ms", number(found?.firstMs)),
    oneRow("first paint of the local page, later visits, ms", number(found?.nextMs)),
  ];
}

async function imports(attempt: Try, times: readonly number[]): Promise<BenchRow[]> {
  const rows: BenchRow[] = [];
  for (const kind of ["embedded", "served"] as const)
    for (const file of ["order", "order-line"] as const) {
      const what = `${file === "order" ? "orders" : "order lines"}, ${kind} database`;
      const isLong = kind === "embedded" || file === "order-line";
      const sizes = isLong ? atMost(times) : times;
      const done = await each(sizes, (one, size) =>
        attempt(`import of ${what}, ${one}x`, CELL_SECONDS, () =>
          middleImport(one === 1 ? SHORT_ROUNDS : 1, () =>
            onEmptyPlace({ kind }, (place, folder) =>
              measureImport({ place, folder, size, kind: file }),
            ),
          ),
        ),
      );
      const speed = done.map((found) => number(found && found.rows / found.seconds));
      const share = done.map((found) => number(found && found.copySeconds / found.seconds, 2));
      const says = `import of ${what}, rows a second`;
      rows.push({ says, values: marked(speed, sizes, times), wanted: "" });
      rows.push({
        says: `that beside COPY, ${what}`,
        values: marked(share, sizes, times),
        wanted: "at least 0.33",
      });
    }
  return rows;
}

async function takenMornings(attempt: Try, times: readonly number[]): Promise<BenchRow[]> {
  const rows: BenchRow[] = [];
  for (const kind of ["embedded", "served"] as const) {
    const sizes = kind === "embedded" ? atMost(times) : times;
    const taken = await each(sizes, (one, size) =>
      attempt(`morning, ${kind} database, ${one}x`, CELL_SECONDS, () =>
        onEmptyPlace({ kind }, (place) => morningsOf(place, size)),
      ),
    );
    const next = taken.map((found) => number(found?.next, 2));
    const first = taken.map((found) => number(found?.first, 2));
    const says = `a morning's look at all clients, ${kind} database, s`;
    rows.push({ says, values: marked(next, sizes, times), wanted: "" });
    rows.push({
      says: `the first morning ever, ${kind} database, s`,
      values: marked(first, sizes, times),
      wanted: "",
    });
  }
  return rows;
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
  measure: (one: number, size: Size) => Promise<T>,
): Promise<T[]> {
  const done: T[] = [];
  for (const one of times)
    done.push(await measure(one, { clients: one * 100, orders: one * 10_000 }));
  return done;
}

function atMost(times: readonly number[]): readonly number[] {
  return times.map((one) => Math.min(one, LARGEST_SMALL));
}

/** Says at which size a figure was taken where that was a smaller one than its column's. */
function marked(
  values: readonly string[],
  sizes: readonly number[],
  times: readonly number[],
): readonly string[] {
  return values.map((value, at) =>
    sizes[at] === times[at] ? value : `${value} (at ${sizes[at]}x)`,
  );
}
