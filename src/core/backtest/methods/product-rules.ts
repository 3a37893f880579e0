import { type Day, dayOfNumber } from "../../day.ts";
import { computeFigures } from "../../figures/client-figures.ts";
import type { ClientHistory } from "../../lapse/client-history.ts";
import { judgeClient } from "../../lapse/judge-client.ts";
import { longSilence } from "../../lapse/long-silence.ts";
import type { OrderHistory } from "../../lapse/model/order-history.ts";
import { rhythmBreak } from "../../lapse/rhythm-break.ts";
import { strengthOf } from "../../lapse/signal.ts";
import type { AlertMethod, SnapshotMethod } from "../method.ts";

const NAME = "engine";

/** The coach's own rules: the silence in relation to the one at which they speak. */
export const productRulesSnapshot: SnapshotMethod = {
  name: NAME,
  isProbability: false,
  scoreAt({ histories, scored, day }) {
    const scores = new Float64Array(histories.length);
    for (const place of scored) scores[place] = silenceScore(histories[place], day);
    return scores;
  },
};

export const productRulesDaily: AlertMethod = {
  kind: "alerts",
  name: NAME,
  start() {
    const clients: (ClientHistory | null)[] = []; // by place
    return {
      onMorning({ day, histories, changed, watched }) {
        for (const place of changed) clients[place] = clientOf(histories[place]);
        const today = dayOfNumber(day);
        return watched.flatMap((place) => alertOn(clients[place] ?? null, place, today));
      },
    };
  },
};

function alertOn(client: ClientHistory | null, place: number, today: Day) {
  if (client === null) return [];
  const verdict = judgeClient(client, { kind: "none" }, today);
  if (verdict.kind !== "lapsed") return [];
  const [signal] = verdict.signals;
  return [{ place, score: strengthOf(signal), rule: signal.rule }];
}

const FAR_DAYS = 36_500; // by then every silence has reached its threshold, which the signal then names

function silenceScore(history: OrderHistory | undefined, day: number): number {
  const client = clientOf(history);
  const last = history?.days.at(-1);
  if (client === null || last === undefined) return 0;
  const farOff = dayOfNumber(last + FAR_DAYS);
  const signal = rhythmBreak(client, farOff) ?? longSilence(client, farOff);
  return signal === null ? 0 : (day - last) / signal.thresholdDays;
}

function clientOf(history: OrderHistory | undefined): ClientHistory | null {
  if (history === undefined) return null;
  const figures = computeFigures(
    Array.from(history.days, (day, at) => ({
      placedOn: dayOfNumber(day),
      netMinor: history.values[at] ?? 0,
    })),
  );
  if (figures === null) return null;
  return {
    ...figures,
    clientId: history.clientId,
    clientName: history.clientId,
    ownerId: null,
    doNotContact: false,
    closedOn: null,
    successorId: null,
    signs: null,
    lastDayMinor: figures.recentValues.at(-1) ?? 0,
    yearValueMinor: figures.monthValues.slice(-12).reduce((sum, value) => sum + value, 0),
  };
}
