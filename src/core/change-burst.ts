const AT_ONCE = 3;
const GAP_MS = 1_500; // Slack takes about fifty changes a minute of an app

/** How many changes of a message are left at a moment (ms that never go back); one more comes with each gap. */
export type ChangeBurst = { readonly left: number; readonly at: number };

/** Milliseconds until a message may be changed: three times at once, as a person's clicks come, then once in a while. */
export function untilNextChange(burst: ChangeBurst | undefined, now: number): number {
  const left = leftAt(burst, now);
  return left >= 1 ? 0 : Math.ceil((1 - left) * GAP_MS);
}

export function afterChange(burst: ChangeBurst | undefined, now: number): ChangeBurst {
  return { left: leftAt(burst, now) - 1, at: now };
}

/** As if it had never been changed: nothing of it needs to be kept. */
export function isRested(burst: ChangeBurst, now: number): boolean {
  return leftAt(burst, now) >= AT_ONCE;
}

function leftAt(burst: ChangeBurst | undefined, now: number): number {
  if (burst === undefined) return AT_ONCE;
  return Math.min(AT_ONCE, burst.left + (now - burst.at) / GAP_MS);
}
