import { type Day, daysBetween } from "../day.ts";
import type { ClientHistory } from "./client-history.ts";
import { isKnownPause, isLongCycle } from "./known-pause.ts";
import { settledAs } from "./matter.ts";
import { isOneTimeBuyer } from "./one-time-buyer.ts";
import { missedSeasonAfterDays } from "./season.ts";
import { isSilence, type LapseSignal, type SilenceSignal } from "./signal.ts";
import type { Standing } from "./standing.ts";

/** Why what a rule calls a lapse is not brought to a rep. */
export const HOLD_BACK_CAUSES = [
  "do-not-contact",
  "closed", // the company has ended (FI-033)
  "successor", // another entity buys instead (FI-031); a shell that ended is no loss either (FI-040)
  "one-time", // FI-015
  "very-small", // FI-015, unless they know little of us (FI-133) or speak for us (FI-134)
  "dismissed", // someone said of this very silence that it is no lapse
  "snoozed",
  "already-alerted",
  "settled", // this very matter was closed with an earlier lapse
  "paused", // a pause we know of
  "long-cycle", // their goods last, and the next order is not late (FI-116)
  "seasonal",
  "lost-long-ago", // dormant, not this morning's news (FI-116)
  "rule-paused", // found only by rules that were wrong too often
  "below-precision", // less sure than the company wants to be
  "hold-out", // drawn, so that the alerts' effect can be measured
] as const;

export type HoldBackCause = (typeof HOLD_BACK_CAUSES)[number];

const OLD_AFTER_DAYS = 365;
const NEWS_FOR_DAYS = 90; // a client of long gaps or of a season becomes news late, and stays news for this long

type Looking = {
  readonly today: Day;
  readonly verySmallMinor: number; // whose year is worth less is not worth the time
  readonly lastOrderOf: (clientId: string) => Day | null;
};

/** Causes that hold for the client whatever fired. */
export function causeInClient(
  client: ClientHistory,
  { today, verySmallMinor, lastOrderOf }: Looking,
): HoldBackCause | null {
  if (client.doNotContact) return "do-not-contact";
  if (client.closedOn !== null && client.closedOn <= today) return "closed";
  if (hasTakenOver(client, lastOrderOf)) return "successor";
  if (isOneTimeBuyer(client)) return "one-time";
  const isVerySmall = verySmallMinor > 0 && client.yearValueMinor < verySmallMinor;
  return isVerySmall && !isException(client) ? "very-small" : null;
}

/** A link alone proves nothing: the loss is explained once the other entity has ordered since. */
function hasTakenOver(
  { successorId, lastOrderOn }: ClientHistory,
  lastOrderOf: Looking["lastOrderOf"],
): boolean {
  const last = successorId === null ? null : lastOrderOf(successorId);
  return last !== null && last > lastOrderOn;
}

/** Small as they are, they may grow, or they bring others (FI-133, FI-134). */
function isException({ signs }: ClientHistory): boolean {
  return signs !== null && (signs.known.knowsLittle || signs.known.recommends);
}

/** Causes in the lapse that is open already, whatever it is about. */
export function causeInStanding(standing: Standing, today: Day): HoldBackCause | null {
  switch (standing.kind) {
    case "alerted":
      return standing.snoozedUntil !== null && standing.snoozedUntil > today
        ? "snoozed"
        : "already-alerted";
    case "held-out":
      return "hold-out";
    case "dismissed":
    case "none":
    case "waiting":
      return null;
  }
}

type Fired = {
  readonly client: ClientHistory;
  readonly signal: LapseSignal;
  readonly standing: Standing;
  readonly today: Day;
};

/** Causes that hold for one signal: its matter was closed before, or time explains it. */
export function causeInSignal({ client, signal, standing, today }: Fired): HoldBackCause | null {
  const settled = settledAs(signal, client.signs?.settled ?? [], (on) => daysBetween(on, today));
  if (settled !== null) return settled === "dismissed" ? "dismissed" : "settled";
  if (isSilence(signal)) {
    if (standing.kind === "dismissed") return "dismissed";
    if (isKnownPause(client, today)) return "paused";
    return isLongCycle(client, today) ? "long-cycle" : causeInTime(client, signal);
  }
  return PAUSABLE.has(signal.rule) ? causeOfBuyingLess(client, today) : null;
}

/** What a pause, a season or goods that last explain as well; nobody lodges a complaint because of one. */
const PAUSABLE: ReadonlySet<string> = new Set([
  "smaller-purchases",
  "rarer-purchases",
  "slow-drift",
  "dropped-line",
  "no-reply",
]);

function causeOfBuyingLess(client: ClientHistory, today: Day): HoldBackCause | null {
  if (isKnownPause(client, today)) return "paused";
  if (isLongCycle(client, today)) return "long-cycle";
  return missedSeasonAfterDays(client) === null ? null : "seasonal";
}

function causeInTime(client: ClientHistory, signal: SilenceSignal): HoldBackCause | null {
  const missedSeasonDays = missedSeasonAfterDays(client) ?? 0;
  if (signal.silentDays < missedSeasonDays) return "seasonal";
  const newsFromDays = Math.max(signal.thresholdDays, missedSeasonDays);
  return signal.silentDays > Math.max(OLD_AFTER_DAYS, newsFromDays + NEWS_FOR_DAYS)
    ? "lost-long-ago"
    : null;
}
