import type { AlertCurve } from "./lapse-model.ts";
import { lookBack, MIN_ORDER_DAYS } from "./look-back.ts";
import type { OrderHistory } from "./order-history.ts";
import { LOOK_AHEAD_DAYS, type Look } from "./silence-chance.ts";

const REPLAYED_DAYS = 182;
const WARM_UP_DAYS = 28; // what was found then is old news
const STEP_DAYS = 7;
const MOST_CLIENTS = 4_000;
const NINETY_DAYS = 90;
const CHANCES = Array.from({ length: 51 }, (_, step) => (45 + step) / 100);

type Replay = {
  readonly today: number;
  readonly chanceOf: (look: Look) => number | null;
};

/**
 * Replays half a year that ended 60 days before today, a morning a week, with the rule's gates and the model of today.
 * Null when the company's past is shorter.
 */
export function drawAlertCurve(
  histories: readonly OrderHistory[],
  { today, chanceOf }: Replay,
): AlertCurve | null {
  const to = today - LOOK_AHEAD_DAYS;
  const from = to - REPLAYED_DAYS;
  const watched = histories.filter(({ days }) => days.length >= MIN_ORDER_DAYS);
  if (!watched.some(({ days }) => (days[0] ?? to) < from - REPLAYED_DAYS / 2)) return null;
  const every = Math.max(1, Math.ceil(watched.length / MOST_CLIENTS));
  const tally = new Tally();
  for (let at = 0; at < watched.length; at += every) {
    const history = watched[at];
    if (history !== undefined) replayClient(history, { from, to, chanceOf, tally });
  }
  const curve = tally.curve();
  return {
    days: REPLAYED_DAYS,
    clientShare: 1 / every,
    quietFrom: quietChance(curve),
    ...curve,
  };
}

type ClientReplay = {
  readonly from: number;
  readonly to: number;
  readonly chanceOf: (look: Look) => number | null;
  readonly tally: Tally;
};

function replayClient(history: OrderHistory, { from, to, chanceOf, tally }: ClientReplay): void {
  let lastDay = 0;
  let highest = 0; // chance so far in this silence
  for (const look of lookBack(history, mornings(from - WARM_UP_DAYS, to))) {
    const { client, today, silentForDays } = look;
    if (client.lastDay !== lastDay) [lastDay, highest] = [client.lastDay, 0];
    const isOld = today < from;
    const silence = today - lastDay;
    if (!isOld && silence >= NINETY_DAYS && silence < NINETY_DAYS + STEP_DAYS) tally.addNinety();
    const chance = chanceOf(look) ?? 0;
    if (chance <= highest) continue;
    const isRight = silentForDays >= LOOK_AHEAD_DAYS;
    if (!isOld) tally.add({ above: highest, upTo: chance, isRight });
    highest = chance;
  }
}

function* mornings(from: number, to: number): Generator<number> {
  for (let day = from; day < to; day += STEP_DAYS) yield day;
}

class Tally {
  readonly #alerts = CHANCES.map(() => 0);
  readonly #right = CHANCES.map(() => 0);
  #ninety = 0;

  addNinety(): void {
    this.#ninety += 1;
  }

  /** One alert for each threshold that this silence has just reached. */
  add({ above, upTo, isRight }: { above: number; upTo: number; isRight: boolean }): void {
    for (const [at, chance] of CHANCES.entries()) {
      if (chance <= above || chance > upTo) continue;
      this.#alerts[at] = (this.#alerts[at] ?? 0) + 1;
      if (isRight) this.#right[at] = (this.#right[at] ?? 0) + 1;
    }
  }

  curve(): Pick<AlertCurve, "ninetyDayAlerts" | "points"> {
    return {
      ninetyDayAlerts: this.#ninety,
      points: CHANCES.map((chance, at) => ({
        chance,
        alerts: this.#alerts[at] ?? 0,
        right: this.#right[at] ?? 0,
      })),
    };
  }
}

const SPARE_SHARE = 0.95; // of the 90-day rule's alerts: half a year is not like the next

const LEAST_NINETY_DAY_ALERTS = 20; // fewer are no measure of what a company is used to

/**
 * The lowest chance from which a company gets no more alerts than 90 days of silence would have raised; 0 where that
 * rule raised too few to compare with.
 */
export function quietChance({
  ninetyDayAlerts,
  points,
}: Pick<AlertCurve, "ninetyDayAlerts" | "points">): number {
  if (ninetyDayAlerts < LEAST_NINETY_DAY_ALERTS) return 0;
  const loudest = points.findLastIndex(({ alerts }) => alerts > ninetyDayAlerts * SPARE_SHARE);
  return points[Math.min(loudest + 1, points.length - 1)]?.chance ?? 0;
}
