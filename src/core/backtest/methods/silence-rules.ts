import { medianGapDays, silentDays } from "../history-figures.ts";
import type { AlertMethod, Morning, MorningAlert, SnapshotMethod } from "../method.ts";
import { RULE_DAYS } from "../protocol.ts";

const GAP_FACTOR = 2;

/** The rule of most sales teams: nothing ordered for 90 days. */
export const ninetyDaysSnapshot: SnapshotMethod = {
  name: "90 days",
  isProbability: false,
  scoreAt: ({ histories, day }) =>
    Float64Array.from(histories, (history) => silentDays(history, day) ?? 0),
};

export const ninetyDaysDaily: AlertMethod = {
  kind: "alerts",
  name: "90 days",
  start: () => ({
    onMorning: (morning) =>
      alertWhere(morning, (place) => (silenceAt(morning, place) ?? 0) / RULE_DAYS, "90-days"),
  }),
};

/** Silent for twice the client's usual (median) gap. */
export const usualGapSnapshot: SnapshotMethod = {
  name: "2 x usual gap",
  isProbability: false,
  scoreAt: ({ histories, day }) =>
    Float64Array.from(
      histories,
      (history) =>
        (silentDays(history, day) ?? 0) /
        (GAP_FACTOR * (medianGapDays(history) ?? Number.POSITIVE_INFINITY)),
    ),
};

export const usualGapDaily: AlertMethod = {
  kind: "alerts",
  name: "2 x usual gap",
  start() {
    const gaps: number[] = []; // by place; infinite with fewer than two order days
    return {
      onMorning(morning) {
        for (const place of morning.changed) gaps[place] = gapAt(morning, place);
        const score = (place: number): number =>
          (silenceAt(morning, place) ?? 0) / (GAP_FACTOR * (gaps[place] ?? Infinity));
        return alertWhere(morning, score, "usual-gap");
      },
    };
  },
};

function gapAt({ histories }: Morning, place: number): number {
  const history = histories[place];
  return (history === undefined ? null : medianGapDays(history)) ?? Infinity;
}

function silenceAt({ histories, day }: Morning, place: number): number | null {
  const history = histories[place];
  return history === undefined ? null : silentDays(history, day);
}

/** Alerts where a silence has reached its threshold: a score of 1. */
function alertWhere(
  { watched }: Morning,
  scoreOf: (place: number) => number,
  rule: string,
): MorningAlert[] {
  return watched.flatMap((place) => {
    const score = scoreOf(place);
    return score >= 1 ? [{ place, score, rule }] : [];
  });
}
