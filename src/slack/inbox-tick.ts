export const SETTLE_MS = 20; // two messages sent at once may come in the wrong order

/**
 * Milliseconds that a queue waits before its first is taken up, twice SETTLE_MS at most. Queues begin together, so that
 * what each asks of the database goes along with what the others ask.
 */
export function untilTick(): number {
  return 2 * SETTLE_MS - (performance.now() % SETTLE_MS);
}
