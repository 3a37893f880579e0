import type { Objection } from "../rehearsal/objection.ts";

export type PracticeClient = {
  readonly clientId: string;
  readonly caseId: string | null; // an open one
  /** What this client will most likely say first, going by what is known. */
  readonly suggests: Objection;
};

/** The first whose facts suit the objection, else the first; null when there is nobody. Given in order of money. */
export function chooseClient(
  clients: readonly PracticeClient[],
  objection: Objection,
): PracticeClient | null {
  return clients.find(({ suggests }) => suggests === objection) ?? clients[0] ?? null;
}
