import type { Workspace } from "../core/workspace.ts";
import type { Company } from "./open-company.ts";

type Held = {
  readonly company: Promise<Company>;
  busy: number; // works that are going on
  usedAt: number; // counted up with each use
};

export type OpenCompaniesDeps = {
  readonly open: (workspace: Workspace) => Promise<Company | null>;
  readonly most: number; // kept open at once, as long as they have nothing to do
  readonly onFault: (fault: unknown) => void;
};

/** The coaches that are open in this process, made when they are needed; those that rested longest are closed. */
export class OpenCompanies {
  readonly #deps: OpenCompaniesDeps;
  readonly #held = new Map<string, Held>();
  #uses = 0;

  constructor(deps: OpenCompaniesDeps) {
    this.#deps = deps;
  }

  get ids(): readonly string[] {
    return [...this.#held.keys()];
  }

  /** Null: there is no such company any more. It stays open at least until the work is done. */
  async use<T>(workspace: Workspace, work: (company: Company) => Promise<T>): Promise<T | null> {
    const held = this.#held.get(workspace.id) ?? this.#open(workspace);
    held.busy += 1;
    held.usedAt = this.#uses += 1;
    try {
      return await work(await held.company);
    } catch (fault) {
      if (fault instanceof NoCompanyError) return null;
      throw fault;
    } finally {
      held.busy -= 1;
      this.#closeResting();
    }
  }

  /** With what is begun there left to end by itself. */
  async close(workspaceId: string): Promise<void> {
    const held = this.#held.get(workspaceId);
    this.#held.delete(workspaceId);
    await held?.company.then(
      (company) => company.stop(),
      () => {},
    );
  }

  async closeAll(): Promise<void> {
    await Promise.allSettled(this.ids.map((id) => this.close(id)));
  }

  #open(workspace: Workspace): Held {
    const company = this.#deps.open(workspace).then((opened) => {
      if (opened === null) throw new NoCompanyError();
      return opened;
    });
    const held: Held = { company, busy: 0, usedAt: 0 };
    this.#held.set(workspace.id, held);
    company.catch(() => {
      if (this.#held.get(workspace.id) === held) this.#held.delete(workspace.id);
    });
    return held;
  }

  #closeResting(): void {
    const tooMany = this.#held.size - this.#deps.most;
    if (tooMany <= 0) return;
    const resting = [...this.#held].filter(([, { busy }]) => busy === 0);
    const longest = resting.toSorted(([, a], [, b]) => a.usedAt - b.usedAt).slice(0, tooMany);
    for (const [id] of longest) this.close(id).catch(this.#deps.onFault);
  }
}

class NoCompanyError extends Error {
  override readonly name = "NoCompanyError";
}
