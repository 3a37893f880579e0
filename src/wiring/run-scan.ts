import { scanCommand } from "../cli/scan.ts";
import type { Config } from "../config.ts";
import { loadClientsForMorning } from "../store/clients-for-morning.ts";
import { loadMembers } from "../store/members.ts";
import { choosingDeps } from "./choosing-deps.ts";
import { modelDeps } from "./model-deps.ts";
import { openRuntime } from "./runtime.ts";

/** `npm run scan`; the process's exit code. */
export async function runScan(config: Config, argv: readonly string[]): Promise<number> {
  const runtime = await openRuntime(config);
  const { store, workspace, today } = runtime;
  try {
    return await scanCommand(
      {
        ...choosingDeps(store),
        ...modelDeps(store),
        workspaceId: workspace.id,
        currency: workspace.currency,
        today: today(),
        loadClients: (query) => loadClientsForMorning(store.prisma, query),
        async loadOwnerNames() {
          const members = await loadMembers(store.prisma, workspace.id);
          return new Map(members.map(({ id, name }) => [id, name]));
        },
        write: (line) => void process.stdout.write(`${line}\n`),
        complain: (line) => void process.stderr.write(`${line}\n`),
      },
      argv,
    );
  } finally {
    await runtime.close();
  }
}
