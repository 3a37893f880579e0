import type { OrderHistory } from "#src/core/lapse/model/order-history.ts";

const YEARS_DAYS = 3 * 365;

/**
 * Clients who order every 5 to 24 days for three years before `today` (a day number); every third stops on some day of
 * the last two years. The same on every call.
 */
export function steadyBuyers(count: number, today: number): OrderHistory[] {
  return Array.from({ length: count }, (_, i) => {
    const gap = 5 + (i % 20);
    const last = i % 3 === 0 ? YEARS_DAYS - ((i * 37) % 700) : YEARS_DAYS;
    const orders = Math.floor(last / gap);
    const days = Int32Array.from(
      { length: orders },
      (_day, at) => today - YEARS_DAYS + at * gap + ((at * i) % 3),
    );
    return { clientId: `c${i}`, days, values: Float64Array.from(days, () => 10_000 + i) };
  });
}
