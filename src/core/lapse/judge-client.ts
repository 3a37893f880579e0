import { type Day, daysBetween } from "../day.ts";
import type { ClientHistory } from "./client-history.ts";
import { causeInClient, causeInSignal, causeInStanding, type HoldBackCause } from "./hold-back.ts";
import { LONG_SILENCE_DAYS, longSilence } from "./long-silence.ts";
import { isOneTimeBuyer } from "./one-time-buyer.ts";
import type { LapseModel } from "./model/lapse-model.ts";
import { rhythmBreak } from "./rhythm-break.ts";
import { DEFAULT_RULES, type RuleSettings } from "./rule-settings.ts";
import type { LapseSignal, Signals, SilenceSignal } from "./signal.ts";
import type { CompanyFigures } from "./signs/client-signs.ts";
import { findSigns } from "./signs/find-signs.ts";
import { isLearned, silence } from "./silence.ts";
import type { Standing } from "./standing.ts";

export type Verdict =
  | { readonly kind: "quiet" } // orders as usual, or too early to say
  | {
      readonly kind: "held-back";
      readonly cause: HoldBackCause;
      readonly signals: readonly LapseSignal[]; // what fired; none for a one-time buyer
    }
  | { readonly kind: "lapsed"; readonly signals: Signals };

/** What is the same for every client of a morning. */
export type Ground = {
  readonly rules: RuleSettings;
  readonly model: LapseModel | null; // null: the rules of thumb watch over silences
  readonly company: CompanyFigures;
  readonly verySmallMinor: number; // whose year is worth less is not brought to a rep (FI-015)
  readonly lastOrderOf: (clientId: string) => Day | null; // of any client, for those who buy through another (FI-041)
};

export const PLAIN_GROUND: Ground = {
  rules: DEFAULT_RULES,
  model: null,
  company: { paymentsKnownUntil: null, halfYearTrend: null },
  verySmallMinor: 0,
  lastOrderOf: () => null,
};

/**
 * What this morning says of one client. A signal that a cause explains is left out; when causes explain all of them,
 * the strongest one's cause counts. Days after today in the history count as no silence.
 */
export function judgeClient(
  client: ClientHistory,
  standing: Standing,
  today: Day,
  ground: Ground = PLAIN_GROUND,
): Verdict {
  const signals = findSignals(client, today, ground);
  const inClient = causeInClient(client, { ...ground, today });
  if (signals.length === 0)
    return isForgottenOneTimeBuyer(client, today) && inClient !== null
      ? { kind: "held-back", cause: inClient, signals }
      : { kind: "quiet" };
  const inAll = inClient ?? causeInStanding(standing, today);
  if (inAll !== null) return { kind: "held-back", cause: inAll, signals };
  const causes = signals.map((signal) => causeInSignal({ client, signal, standing, today }));
  const [first, ...rest] = signals.filter((_, place) => causes[place] === null);
  if (first !== undefined) return { kind: "lapsed", signals: [first, ...rest] };
  const cause = causes[0];
  if (cause === undefined || cause === null)
    throw new Error(`client ${client.clientId} has signals and neither a cause nor an alert`);
  return { kind: "held-back", cause, signals };
}

/** Silence first: it says more than the signs that led to it. */
function findSignals(client: ClientHistory, today: Day, ground: Ground): LapseSignal[] {
  const silent = findSilence(client, today, ground);
  const { signs } = client;
  const found = signs === null ? [] : findSigns({ client, signs, today, ...ground }, ground.rules);
  return silent === null ? found : [silent, ...found];
}

/** Where the model has learned enough it decides; the rules of thumb watch over the others. */
function findSilence(
  client: ClientHistory,
  today: Day,
  { model, rules }: Ground,
): SilenceSignal | null {
  if (isLearned(client, model)) return silence(client, today, { model, settings: rules.silence });
  const broken = rules["rhythm-break"].on ? rhythmBreak(client, today) : null;
  return broken ?? (rules["long-silence"].on ? longSilence(client, today) : null);
}

/** No rule speaks of them, yet they are counted among those held back. */
function isForgottenOneTimeBuyer(client: ClientHistory, today: Day): boolean {
  return isOneTimeBuyer(client) && daysBetween(client.lastOrderOn, today) >= LONG_SILENCE_DAYS;
}
