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

async function serverPeak({ prisma, queueOn }: Store): Promise<number | null> {
  if (queueOn.engine !== "postgres") return 0; // it works within this process
  const { hostname } = new URL(queueOn.url);
  if (!["127.0.0.1", "localhost", "[::1]"].includes(hostname)) return null;
  const backends = await prisma.$queryRaw<{ pid: number }[]>`
    select pid from pg_stat_activity where datname = current_database()`;
  const peaks = await Promise.all(backends.map(({ pid }) => peakOf(pid)));
  return peaks.reduce<number | null>(
    (sum, peak) => (sum === null || peak === null ? null : sum + peak),
    0,
  );
}

async function peakOf(pid: number): Promise<number | null> {
  try {
    const status = await readFile(`/proc/${pid}/status`, "utf8");
    const kilobytes = /^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1];
    return kilobytes === undefined ? null : Number(kilobytes) / 1024;
  } catch {
    return null;
  }
}
