import type { Alert } from "./judge-alerts.ts";
import type { AlertMethod } from "./method.ts";
import { type DailyQuery, morningsOf } from "./mornings.ts";

const NO_DAY = -(2 ** 31);

/**
 * Asks a method each morning. A client counts once a silence: what the method says again until the next order is
 * passed over, and so is a silence that it told of before the first day that counts.
 */
export function replayAlerts(method: AlertMethod, query: DailyQuery): Alert[] {
  const toldOf = new Int32Array(query.histories.length).fill(NO_DAY); // the day of the order before the silence told of
  const isTold = (place: number, lastOrderDay: number): boolean => toldOf[place] === lastOrderDay;
  const replay = method.start();
  const alerts: Alert[] = [];
  for (const morning of morningsOf(query, isTold)) {
    const watched = new Set(morning.watched);
    for (const alert of replay.onMorning(morning)) {
      if (!watched.delete(alert.place)) continue;
      if (!Number.isFinite(alert.score))
        throw new Error(`${method.name} alerted with a score of ${alert.score}`);
      toldOf[alert.place] = morning.histories[alert.place]?.days.at(-1) ?? NO_DAY;
      if (morning.day >= query.from) alerts.push({ ...alert, day: morning.day });
    }
  }
  return alerts;
}
