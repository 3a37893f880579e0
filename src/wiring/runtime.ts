import { join } from "node:path";
import type { Config } from "../config.ts";
import { type Day, dayInZone, daysBetween } from "../core/day.ts";
import type { Workspace } from "../core/workspace.ts";
import { type Log, openLog } from "../log.ts";
import { lockDataFolder } from "../store/data-lock.ts";
import { explainDatabaseFault } from "../store/explain-database-fault.ts";
import { openStore, type Store, type StorePlace } from "../store/open.ts";
import { rebuildStaleFigures } from "../store/stale-figures.ts";
import { loadWorkspace } from "../store/workspaces.ts";
import { chooseCompany } from "./choose-company.ts";
import { type LiveWorkspace, makeLiveWorkspace } from "./live-workspace.ts";
import type { Pace } from "./pace.ts";
import { StartError } from "./start-error.ts";

/** What the process has, whatever companies it serves. */
export type Program = {
  readonly config: Config;
  readonly log: Log;
  readonly store: Store;
  readonly pace?: Pace; // the usual one when it is left out
  readonly close: () => Promise<void>;
};

/** What every command needs: the open database, the company in it and what day it is there. */
export type Runtime = Program & {
  readonly workspace: Workspace; // live: read its fields where they are needed, not once for all
  /** Reads the company anew, after a change of its settings here or in another process. */
  readonly reloadWorkspace: LiveWorkspace["reload"];
  readonly today: () => Day;
  readonly now: () => Date; // on the pretended day, where there is one
};

/** Locks the data folder, opens the database and brings it up to date. Throws DataInUseError or StartError. */
export async function openProgram(config: Config): Promise<Program> {
  const lock = config.databaseUrl === null ? await lockDataFolder(config.dataDir) : null;
  try {
    const store = await openOrExplain(config);
    return {
      config,
      log: openLog({ level: config.logLevel, file: logFileOf(config) }),
      store,
      async close() {
        await store.close();
        await lock?.release();
      },
    };
  } catch (fault) {
    await lock?.release();
    throw fault;
  }
}

/** The same with the one company that the configuration means. */
export async function openRuntime(config: Config): Promise<Runtime> {
  const program = await openProgram(config);
  try {
    return await makeRuntime(program, await chooseCompany(config, program.store));
  } catch (fault) {
    await program.close();
    throw fault;
  }
}

/** Whose figures an older version of the program kept, gets them anew first. */
export async function makeRuntime(program: Program, company: Workspace): Promise<Runtime> {
  const { config, log, store } = program;
  const { workspace, reload } = makeLiveWorkspace(company, (id) => loadWorkspace(store.prisma, id));
  await refreshOldFigures(store, workspace.id, log);
  return {
    ...program,
    workspace,
    reloadWorkspace: reload,
    today: () => config.today ?? dayInZone(new Date(), workspace.timeZone),
    now: () => momentOn(config.today, workspace.timeZone),
  };
}

const DAY_MS = 86_400_000;

/** This time of day on that day; now where no day is pretended. */
function momentOn(day: Day | null, timeZone: string): Date {
  const now = new Date();
  const shift = day === null ? 0 : daysBetween(dayInZone(now, timeZone), day);
  return new Date(now.getTime() + shift * DAY_MS);
}

async function refreshOldFigures(store: Store, workspaceId: string, log: Log): Promise<void> {
  const clients = await rebuildStaleFigures(store.prisma, workspaceId, () => {
    process.stderr.write("Computing all clients' figures anew after an update of the program...\n");
  });
  if (clients !== null) log.info({ event: "figures.rebuilt", workspaceId, clients });
}

async function openOrExplain(config: Config): Promise<Store> {
  const place = placeOf(config);
  try {
    return await openStore(place, config.keys);
  } catch (fault) {
    const { says, mend } = explainDatabaseFault(place, fault);
    throw new StartError(`The database ${says}\n${mend}`, { cause: fault });
  }
}

export function placeOf({ databaseUrl, dataDir }: Config): StorePlace {
  return databaseUrl === null
    ? { engine: "pglite", folder: join(dataDir, "database") }
    : { engine: "postgres", url: databaseUrl };
}

/** Someone who tries it out reads the terminal, so the log goes to a file; a server's log goes to standard error. */
function logFileOf(config: Config): string | null {
  return config.slack.mode === "local" ? join(config.dataDir, "log", "winback.jsonl") : null;
}
