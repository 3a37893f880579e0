import { hostname } from "node:os";
import type { Config } from "../config.ts";
import { healthDoors } from "../http/health.ts";
import { makeReadiness, type Readiness } from "../http/readiness.ts";
import { startHttp } from "../http/start-http.ts";
import type { Log } from "../log.ts";
import { lookAtDatabase } from "../store/look-at-database.ts";
import type { Store } from "../store/open.ts";
import { makeReadStanding } from "./read-standing.ts";
import { readVersion } from "./read-version.ts";
import { StartError } from "./start-error.ts";

type Collecting = { readonly store: Store; readonly log: Log };

/** What lets the program be watched from outside. */
export type Operations = {
  readonly readiness: Readiness;
  /**
   * The database is open: it is looked at from now on, and figures are collected where that is configured. Returns what
   * sends the last of them, to be done while the database is still open.
   */
  readonly watchStore: (given: Collecting) => Promise<() => Promise<void>>;
  readonly close: () => Promise<void>;
};

/** Parts without which the coach cannot work. */
const PARTS = ["database", "Slack"] as const;

/** Answers /health and /ready on HEALTH_PORT from the first moment on. Throws StartError when the port is taken. */
export async function openOperations({
  operations,
}: Pick<Config, "operations">): Promise<Operations> {
  const readiness = makeReadiness(PARTS);
  const closing: (() => Promise<void>)[] = [];
  let log: Log | null = null;
  if (operations.healthPort !== null)
    closing.push(
      await answerHealth(operations.healthPort, readiness, (fault) =>
        log?.error({ event: "health.failed" }, fault),
      ),
    );
  return {
    readiness,
    async watchStore(given) {
      log = given.log;
      readiness.add("database", () => lookAtDatabase(given.store.prisma));
      return operations.otlpUrl === null ? closeNothing : collect(operations.otlpUrl, given);
    },
    async close() {
      for (const close of closing.toReversed()) await close();
    },
  };
}

async function answerHealth(
  port: number,
  readiness: Readiness,
  onFault: (fault: unknown) => void,
): Promise<() => Promise<void>> {
  try {
    return (await startHttp({ port, doors: healthDoors(readiness), onFault })).close;
  } catch (fault) {
    const message = `Port ${port} (HEALTH_PORT) cannot be opened.\nIs another program using it? Name a free one.`;
    throw new StartError(message, { cause: fault });
  }
}

async function closeNothing(): Promise<void> {}

/** The packages are loaded only here: a program that nobody watches is spared their memory. */
async function collect(otlpUrl: string, { store, log }: Collecting): Promise<() => Promise<void>> {
  const { openTelemetry } = await import("../telemetry/open-telemetry.ts");
  const telemetry = openTelemetry({
    otlpUrl,
    version: await readVersion(),
    instance: `${hostname()}:${process.pid}`,
    readStanding: makeReadStanding(store.prisma),
    onFault: (fault) => log.warn({ event: "telemetry.failed", ...nameOf(fault) }),
  });
  return telemetry.close;
}

function nameOf(fault: unknown): { fault: string } {
  return { fault: fault instanceof Error ? fault.name : typeof fault };
}
