import type { Day } from "#src/core/day.ts";
import { runMorning } from "#src/flows/run-morning.ts";
import type { Store } from "#src/store/open.ts";
import { morningDeps } from "#src/wiring/morning-deps.ts";

type Here = { readonly workspaceId: string; readonly day: Day };

/** Seconds of the parts of a morning; `total` has also the look for returns and snoozed cases. */
export type MorningTimes = {
  readonly clientsSeen: number;
  readonly newAlerts: number;
  readonly waiting: number;
  readonly fitting: number; // the week's model, with the orders it learns from; next to nothing on the other days
  readonly loading: number;
  readonly planning: number;
  readonly saving: number;
  readonly total: number;
};

/** The product's own morning, everything but the posts to Slack. */
export async function takeMorning(store: Store, here: Here): Promise<MorningTimes> {
  const deps = morningDeps({ store }, { send: async () => {} });
  const at = { begun: performance.now(), fitted: 0, asked: 0, loaded: 0, planned: 0, saved: 0 };
  const { morning } = await runMorning(
    {
      ...deps,
      async loadModel(workspaceId) {
        const kept = await deps.loadModel(workspaceId);
        at.fitted = performance.now();
        return kept;
      },
      async saveModel(given) {
        await deps.saveModel(given);
        at.fitted = performance.now();
      },
      async loadClients(query) {
        at.asked = performance.now();
        const clients = await deps.loadClients(query);
        at.loaded = performance.now();
        return clients;
      },
      async saveMorning(given) {
        at.planned = performance.now();
        const saved = await deps.saveMorning(given);
        at.saved = performance.now();
        return saved;
      },
    },
    here,
  );
  const { clientsSeen, newAlerts, waiting } = morning;
  return {
    clientsSeen,
    newAlerts,
    waiting,
    fitting: (at.fitted - at.begun) / 1000,
    loading: (at.loaded - at.asked) / 1000,
    planning: (at.planned - at.loaded) / 1000,
    saving: (at.saved - at.planned) / 1000,
    total: (performance.now() - at.begun) / 1000,
  };
}
