import { type Day, dayOfNumber } from "../../day.ts";
import { computeFigures } from "../../figures/client-figures.ts";
import type { ClientHistory } from "../../lapse/client-history.ts";
import { type Ground, judgeClient, PLAIN_GROUND } from "../../lapse/judge-client.ts";
import { outlookOf } from "../../lapse/model/chance-of-silence.ts";
import { factsOfHistory } from "../../lapse/model/client-facts.ts";
import { fitLapseModel } from "../../lapse/model/fit-lapse-model.ts";
import type { LapseModel } from "../../lapse/model/lapse-model.ts";
import type { OrderHistory } from "../../lapse/model/order-history.ts";
import type { AlertMethod, MorningAlert, SnapshotMethod } from "../method.ts";

const NAME = "engine";
const REFIT_EVERY_DAYS = 7; // as the product does

/** The coach's own model, fitted at each cut-off to what was known: P(no order within the horizon). */
export const engineSnapshot: SnapshotMethod = {
  name: NAME,
  isProbability: true,
  scoreAt({ histories, scored, day, horizonDays }) {
    const model = fitLapseModel(histories, day);
    const scores = new Float64Array(histories.length);
    for (const place of scored) {
      const history = histories[place];
      const facts = history === undefined ? null : factsOfHistory(history);
      if (facts !== null) scores[place] = outlookOf(model, facts, day).chance(horizonDays);
    }
    return scores;
  },
};

/** The coach's own rules and model, as each morning runs them; refitted every week. */
export const engineDaily: AlertMethod = {
  kind: "alerts",
  name: NAME,
  start() {
    const clients: (ClientHistory | null)[] = []; // by place
    let model: LapseModel | null = null;
    return {
      onMorning({ day, histories, changed, watched }) {
        if (model === null || day - model.fittedOn >= REFIT_EVERY_DAYS)
          model = fitLapseModel(histories, day);
        const ground = { ...PLAIN_GROUND, model };
        for (const place of changed) clients[place] = clientOf(histories[place]);
        const today = dayOfNumber(day);
        return watched.flatMap((place) =>
          alertOn(clients[place] ?? null, place, { today, ground }),
        );
      },
    };
  },
};

type Look = { readonly today: Day; readonly ground: Ground };

function alertOn(
  client: ClientHistory | null,
  place: number,
  { today, ground }: Look,
): MorningAlert[] {
  if (client === null) return [];
  const verdict = judgeClient(client, { kind: "none" }, today, ground);
  if (verdict.kind !== "lapsed") return [];
  const [signal] = verdict.signals;
  return [{ place, score: "probability" in signal ? signal.probability : 0, rule: signal.rule }];
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
