import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { freePort } from "../../support/free-port.ts";
import { startBalancer } from "./balancer.ts";
import { type Instance, startInstance } from "./instance.ts";

export type Fleet = {
  readonly kills: () => number;
  /** Kills one that is at work and starts another in its place. */
  readonly killOne: (at: number) => Promise<void>;
  /** Exit codes of all, in order; null where one had to be killed. */
  readonly stop: () => Promise<(number | null)[]>;
};

type Given = {
  readonly databaseUrl: string;
  readonly slackApiUrl: string;
  readonly today: string;
  readonly balancedPort: number | null; // null: Socket Mode
};

const PROCESSES = 3;
const STOP_MS = 30_000; // ten seconds are given to what is begun; the machine may be busy

/** Three of the program on one database. */
export async function startFleet({ balancedPort, ...given }: Given): Promise<Fleet> {
  const folder = await mkdtemp(join(tmpdir(), "winback-fleet-"));
  const places = await Promise.all(
    Array.from({ length: PROCESSES }, async (_, at) => ({
      ...given,
      dataDir: join(folder, String(at)),
      port: balancedPort === null ? null : await freePort(),
    })),
  );
  const ports = places.flatMap(({ port }) => port ?? []);
  const balancer = balancedPort === null ? null : await startBalancer(balancedPort, ports);
  const fleet: Instance[] = places.map(startInstance);
  await Promise.all(fleet.map(({ ready }) => ready));
  let kills = 0;
  return {
    kills: () => kills,
    async killOne(at) {
      const place = places[at % PROCESSES];
      const one = fleet[at % PROCESSES];
      if (one === undefined || place === undefined) return;
      await one.kill();
      kills += 1;
      await wait(300);
      const next = startInstance(place);
      fleet[at % PROCESSES] = next;
      await next.ready;
    },
    async stop() {
      const codes = await Promise.all(fleet.map((one) => one.stop(STOP_MS)));
      await balancer?.close();
      await rm(folder, { recursive: true, force: true });
      return codes;
    },
  };
}
