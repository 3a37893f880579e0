import { readFile } from "node:fs/promises";
import type { Store } from "#src/store/open.ts";

/** Most memory at once, MB; the server's is null where it is another machine's or the system does not tell. */
type Memory = {
  readonly opened: number; // of this process before the work began
  readonly program: number;
  readonly server: number | null;
};

/** Of this process so far, and of the server's processes that work for it. */
export async function peakMemory(store: Store, opened: number): Promise<Memory> {
  return { opened, program: ownPeak(), server: await serverPeak(store) };
}

export function ownPeak(): number {
  return process.resourceUsage().maxRSS / 1024;
}

async function serverPeak(store: Store): Promise<number | null> {
  return sumOf(await serverProcesses(store), async (pid) => {
    const kilobytes = /^VmHWM:\s+(\d+) kB$/m.exec(await readFile(`/proc/${pid}/status`, "utf8"));
    return Number(kilobytes?.[1]) / 1024;
  });
}

const TICKS_A_SECOND = 100;

/** Seconds of processor time so far, of this process and the server's; null where the latter is not told. */
export async function processorTime(store: Store): Promise<number | null> {
  const { user, system } = process.cpuUsage();
  const server = await sumOf(await serverProcesses(store), async (pid) => {
    const stat = await readFile(`/proc/${pid}/stat`, "utf8");
    const [, , ...fields] = stat.slice(stat.lastIndexOf(")")).split(" "); // its name may hold blanks
    return (Number(fields[10]) + Number(fields[11])) / TICKS_A_SECOND;
  });
  return server === null ? null : (user + system) / 1e6 + server;
}

/** From one processor time to another. */
export function since(before: number | null, after: number | null): number | null {
  return before === null || after === null ? null : after - before;
}

/** Those on this machine that work for the store: none for the embedded database. Null: they are on another machine. */
async function serverProcesses({ prisma, queueOn }: Store): Promise<number[] | null> {
  if (queueOn.engine !== "postgres") return [];
  const { hostname } = new URL(queueOn.url);
  if (!["127.0.0.1", "localhost", "[::1]"].includes(hostname)) return null;
  const backends = await prisma.$queryRaw<{ pid: number }[]>`
    select pid from pg_stat_activity where datname = current_database()`;
  return backends.map(({ pid }) => pid);
}

async function sumOf(
  processes: readonly number[] | null,
  read: (pid: number) => Promise<number>,
): Promise<number | null> {
  if (processes === null) return null;
  try {
    return (await Promise.all(processes.map(read))).reduce((sum, value) => sum + value, 0);
  } catch {
    return null; // a system without /proc
  }
}
