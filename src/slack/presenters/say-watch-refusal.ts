import type { WatchReport } from "#src/flows/report-watch.ts";

type Why = Extract<WatchReport, { ok: false }>["why"];

const REFUSAL: Readonly<Record<Why, string>> = {
  "no-such-order": "This order is not followed any more.",
  "told-before": "Somebody has told that already.",
  "not-yours": "A manager looks after this client. Tell them what you know.",
  "no-words": "Say in a few words what went wrong.",
  "day-not-ahead": "That day has gone by. Choose today or a later day.",
};

export function sayWatchRefusal(why: Why): string {
  return REFUSAL[why];
}
