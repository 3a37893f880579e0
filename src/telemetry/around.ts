import { AsyncLocalStorage } from "node:async_hooks";
import { randomUUID } from "node:crypto";

/** Something that begins and ends, and is worth watching from outside. Ids and kinds only, never names or texts. */
export type Work = {
  readonly kind: "delivery" | "listener" | "job" | "model";
  readonly name: string; // one of few, as "message" or "morning.run"
  /** The same in everything that follows from it; absent: that of the work around it, or a new one. */
  readonly id?: string;
  readonly workspaceId?: string;
};

/** Something that happened and is counted. */
export type Fact =
  | { readonly kind: "acked"; readonly name: string; readonly ms: number }
  | { readonly kind: "posted"; readonly about: string; readonly waitedMs: number }
  | {
      readonly kind: "model-asked";
      readonly feature: string;
      readonly model: string;
      readonly outcome: string;
      readonly ms: number;
      readonly costMicroUsd: number | null; // null: nobody knows the model's price
    }
  | { readonly kind: "fault"; readonly event: string };

export type Watcher = {
  readonly around: <T>(work: Work, run: () => Promise<T>) => Promise<T>;
  readonly note: (fact: Fact) => void;
};

/** What stands in every line of the log that a piece of work writes. */
export type WorkIds = { readonly workId: string; readonly workspaceId?: string };

const current = new AsyncLocalStorage<WorkIds>();
const watchers = new Set<Watcher>();

/** Runs it seen by whoever watches; its log lines carry its id. Settles as `run` does. */
export function around<T>(work: Work, run: () => Promise<T>): Promise<T> {
  const outer = current.getStore();
  const workspaceId = work.workspaceId ?? outer?.workspaceId;
  const ids = {
    workId: work.id ?? outer?.workId ?? randomUUID(),
    ...(workspaceId === undefined ? {} : { workspaceId }),
  };
  let watched = run;
  for (const watcher of watchers) {
    const inner = watched;
    watched = () => watcher.around(work, inner);
  }
  return current.run(ids, watched);
}

/** Tells whoever watches. */
export function note(fact: Fact): void {
  for (const watcher of watchers) watcher.note(fact);
}

/** Of the work that is going on; null outside of any. */
export function currentIds(): WorkIds | null {
  return current.getStore() ?? null;
}

/** Watches from now on; returns what ends it. */
export function watchWork(watcher: Watcher): () => void {
  watchers.add(watcher);
  return () => void watchers.delete(watcher);
}
