import { addDays, type Day, daysBetween } from "../day.ts";

const QUARTER_DAYS = 91;
const LEAST_REST_DAYS = 14; // after the no, and before the case is back

type Rest = {
  readonly since: Day; // of the clear no
  readonly until: Day; // the case is back
  readonly aQuarter: number; // at most so many (ET-23)
};

/**
 * ET-23: "Giving time does not mean silence." Days for a small word without an offer, spread evenly over the rest, at
 * most so many in any quarter; none where the rest is too short for one.
 */
export function lightTouchDays({ since, until, aQuarter }: Rest): Day[] {
  if (aQuarter < 1) return [];
  const room = daysBetween(since, until) - 2 * LEAST_REST_DAYS;
  if (room < 0) return [];
  const apart = Math.ceil(QUARTER_DAYS / aQuarter);
  const touches = Math.floor(room / apart) + 1;
  const spare = room - (touches - 1) * apart;
  const first = addDays(since, LEAST_REST_DAYS + Math.floor(spare / 2));
  return Array.from({ length: touches }, (_, number) => addDays(first, number * apart));
}
