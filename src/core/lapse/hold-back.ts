import type { Day } from "../day.ts";
import type { ClientHistory } from "./client-history.ts";
import { missedSeasonAfterDays } from "./season.ts";
import type { SilenceSignal } from "./signal.ts";
import type { Standing } from "./standing.ts";

/** Why a silence that a rule calls a lapse is not brought to a rep, in the order in which the causes are asked. */
export const HOLD_BACK_CAUSES = [
  "do-not-contact",
  "closed", // the company has ended (FI-033)
  "successor", // another entity buys instead (FI-031); a shell that ended is no loss either (FI-040)
  "one-time", // FI-015
  "dismissed", // someone said of this very silence that it is no lapse
  "snoozed",
  "already-alerted",
  "seasonal",
  "lost-long-ago", // dormant, not this morning's news (FI-116)
  "rule-paused", // found only by rules that were wrong too often
  "below-precision", // less sure than the company wants to be
  "hold-out", // drawn, so that the alerts' effect can be measured
] as const;

export type HoldBackCause = (typeof HOLD_BACK_CAUSES)[number];

const OLD_AFTER_DAYS = 365;
const NEWS_FOR_DAYS = 90; // a client of long gaps or of a season becomes news late, and stays news for this long

type Silence = {
  readonly client: ClientHistory;
  readonly signal: SilenceSignal;
  readonly standing: Standing;
  readonly today: Day;
};

/** The first cause that applies to a silence on which a rule has fired, or null. */
export function causeToHoldBack({
  client,
  signal,
  standing,
  today,
}: Silence): HoldBackCause | null {
  return (
    causeInClient(client, today) ?? causeInStanding(standing, today) ?? causeInTime(client, signal)
  );
}

/** Causes that hold for the client whatever the silence. */
export function causeInClient(client: ClientHistory, today: Day): HoldBackCause | null {
  if (client.doNotContact) return "do-not-contact";
  if (client.closedOn !== null && client.closedOn <= today) return "closed";
  return client.successorId === null ? null : "successor";
}

function causeInStanding(standing: Standing, today: Day): HoldBackCause | null {
  switch (standing.kind) {
    case "dismissed":
      return "dismissed";
    case "alerted":
      return standing.snoozedUntil !== null && standing.snoozedUntil > today
        ? "snoozed"
        : "already-alerted";
    case "held-out":
      return "hold-out";
    case "none":
    case "waiting":
      return null;
  }
}

function causeInTime(client: ClientHistory, signal: SilenceSignal): HoldBackCause | null {
  const missedSeasonDays = missedSeasonAfterDays(client) ?? 0;
  if (signal.silentDays < missedSeasonDays) return "seasonal";
  const newsFromDays = Math.max(signal.thresholdDays, missedSeasonDays);
  return signal.silentDays > Math.max(OLD_AFTER_DAYS, newsFromDays + NEWS_FOR_DAYS)
    ? "lost-long-ago"
    : null;
}
