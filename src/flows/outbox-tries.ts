import type { OutboxPlace } from "#src/core/outbox.ts";
import type { Tries } from "./post-outbox-row.ts";

type Waits = {
  readonly settleMs: number; // a call to Slack is over after so long, whoever made it
  readonly afterUnknownMs: number;
};

const MOST_KEPT = 10_000; // whatever is forgotten is left alone once more

type Seen = { readonly attempts: number; readonly overAt: number };

/**
 * When tries are over whose end nobody knows. Another process may be thought dead that is only slow, so a try of its is
 * left alone for as long as a call can take, by a clock that nobody sets.
 */
export function makeTries({ settleMs, afterUnknownMs }: Waits, now: () => number): Tries {
  const landed = new Map<string, OutboxPlace>();
  const seen = new Map<string, Seen>();
  return {
    landed,
    untilOver({ id, attempts }) {
      const known = seen.get(id);
      const one = known?.attempts === attempts ? known : { attempts, overAt: now() + settleMs };
      if (seen.size >= MOST_KEPT) seen.clear();
      seen.set(id, one);
      return Math.max(0, one.overAt - now());
    },
    ended: ({ id, attempts }) => void seen.set(id, { attempts, overAt: now() + afterUnknownMs }),
  };
}
