import type { Day } from "#src/core/day.ts";
import type { WatchGlance } from "#src/core/watch/watch-view.ts";
import type { WatchStage } from "#src/core/watch/watched-order.ts";
import { count, sayDay } from "./say-day.ts";

/** A stage that was told. */
export const STAGE_DONE: Readonly<Record<WatchStage, string>> = {
  confirmed: "confirmed",
  sent: "sent",
  delivered: "delivered",
  asked: "asked how it was",
};

/** A stage that is still to come. */
export const STAGE_TO_COME: Readonly<Record<WatchStage, string>> = {
  confirmed: "confirmation",
  sent: "dispatch",
  delivered: "delivery",
  asked: "asking how it was",
};

/** How the second chance stands, in one line of mrkdwn; nothing in it comes from data. */
export function sayWatch(watch: WatchGlance, today: Day): string {
  const { clean, slips } = watch;
  const wrong = slips === 0 ? "" : `, ${slips} went wrong`;
  switch (watch.state) {
    case "open":
    case "slipped":
      return `${slips === 0 ? "👀" : "🚨"} Second chance: ${clean} of ${count(watch.wanted, "order")} in order${wrong}`;
    case "passed":
      return `🤝 Second chance passed: ${count(watch.wanted, "order")} in order${sayEnd(watch, today)}`;
    case "ended":
      return `Second chance over${sayEnd(watch, today)}: they left again`;
  }
}

function sayEnd({ endedOn }: WatchGlance, today: Day): string {
  return endedOn === null ? "" : ` by ${sayDay(endedOn, today)}`;
}
