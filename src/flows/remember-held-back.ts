import type { Day } from "#src/core/day.ts";
import type { HeldBackClient } from "#src/core/lapse/held-back.ts";
import { scan, type ScanDeps } from "./scan.ts";

type Here = { readonly workspaceId: string; readonly day: Day };
type FindHeldBack = (here: Here) => Promise<readonly HeldBackClient[]>;

const KEPT_MS = 120_000; // long enough to turn some pages

/**
 * Everybody held back on a morning. Looking at all clients takes seconds in a large company, so the last look is used
 * again while somebody turns pages; a look that failed is not.
 */
export function rememberHeldBack(deps: ScanDeps, now: () => number): FindHeldBack {
  let kept: {
    readonly key: string;
    readonly at: number;
    readonly found: Promise<readonly HeldBackClient[]>;
  } | null = null;
  return async (here) => {
    const key = `${here.workspaceId} ${here.day}`;
    if (kept !== null && kept.key === key && now() - kept.at < KEPT_MS) return kept.found;
    const found = scan(deps, here).then(({ plan }) => plan.heldBackClients);
    const mine = { key, at: now(), found };
    kept = mine;
    found.catch(() => {
      if (kept === mine) kept = null;
    });
    return found;
  };
}
