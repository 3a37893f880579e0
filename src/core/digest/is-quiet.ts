import type { KeptDigest } from "./kept-digest.ts";

/** Nothing came and nothing went. */
export function isQuiet({ flow }: Pick<KeptDigest, "flow">): boolean {
  const { lost, regained, mistaken, parted } = flow;
  return [lost, regained, mistaken, parted].every(({ lapses }) => lapses === 0);
}
