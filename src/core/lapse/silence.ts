import { z } from "zod";
import { dayNumber, type Day, daysBetween } from "../day.ts";
import type { ClientHistory } from "./client-history.ts";
import { horizonOf, outlookOf } from "./model/chance-of-silence.ts";
import type { ClientFacts } from "./model/client-facts.ts";
import { rhythmOf } from "./model/gap-population.ts";
import type { LapseModel } from "./model/lapse-model.ts";
import { DEFAULT_GATES, gateDays, LOOK_AHEAD_DAYS } from "./model/silence-chance.ts";
import { MIN_ORDER_DAYS } from "./model/look-back.ts";
import { quantile } from "./quantile.ts";
import { lastGaps } from "./recent-gaps.ts";
import { silenceEvidence } from "./silence-evidence.ts";

// Chosen by measurement on four order histories, the same for all: see docs/lapse-engine.md.
export const silenceSettings = z
  .object({
    on: z.boolean().default(true),
    leastSilentDays: z.number().int().min(1).default(DEFAULT_GATES.leastSilentDays),
    shareOfUsualGap: z.number().min(0).max(3).default(DEFAULT_GATES.shareOfUsualGap),
    probability: z.number().min(0).max(1).default(0.65), // that no order comes within two months
    quiet: z.boolean().default(true), // no more alerts than 90 days of silence would raise: surer ones only
  })
  .prefault({});

export type SilenceSettings = z.infer<typeof silenceSettings>;

export const silenceSignal = z.object({
  rule: z.literal("silence"),
  ...silenceEvidence,
  usualGapDays: z.number().positive(), // the client's own, drawn towards all clients' the more, the fewer orders
  gapFromDays: z.number().nonnegative(), // a tenth of the recent gaps were shorter
  gapToDays: z.number().nonnegative(), // and a tenth were longer
  longestGapDays: z.number().nonnegative(), // of the recent ones
  gaps: z.number().int().positive(), // how many the three lines above speak of
  probability: z.number().min(0).max(1), // that no order comes within `aheadDays`
  probabilityFrom: z.number().min(0).max(1), // the rule speaks from here on
  aheadDays: z.number().int().positive(),
  ownAheadDays: z.number().int().positive(), // two of the client's usual gaps, 60 to 180 days
  ownProbability: z.number().min(0).max(1), // that no order comes within these
  /** Earlier looks at clients of like probability, and how many of them stayed silent for `aheadDays`. */
  alike: z
    .object({ clients: z.number().int().positive(), silent: z.number().int().nonnegative() })
    .nullable(),
});

export type Silence = z.infer<typeof silenceSignal>;

/**
 * The client probably does not order in the next two months, as the company's own past has it (FI-117, scaled to the
 * client's rhythm). Abstains (null) below three order days, and without a model that has learned from the past.
 */
export function silence(
  client: ClientHistory,
  today: Day,
  { model, settings }: { readonly model: LapseModel | null; readonly settings: SilenceSettings },
): Silence | null {
  if (!settings.on || model === null || !isLearned(client, model)) return null;
  const silentDays = daysBetween(client.lastOrderOn, today);
  const facts = factsOf(client);
  const thresholdDays = gateDays(facts, model, settings);
  if (silentDays < thresholdDays) return null;
  const outlook = outlookOf(model, facts, dayNumber(today));
  const probability = outlook.chance(LOOK_AHEAD_DAYS);
  const probabilityFrom = probabilityThreshold(model, settings);
  if (probability < probabilityFrom) return null;
  const ownAheadDays = horizonOf(facts, model);
  const alike = outlook.clientsLike(LOOK_AHEAD_DAYS);
  return {
    rule: "silence",
    silentDays,
    thresholdDays,
    lastOrderOn: client.lastOrderOn,
    firstOrderOn: client.firstOrderOn,
    orderCount: client.orderCount,
    usualGapDays: Math.exp(rhythmOf(facts, model.population.gaps).logGap),
    ...spreadOf(lastGaps(client)),
    probability,
    probabilityFrom,
    aheadDays: LOOK_AHEAD_DAYS,
    ownAheadDays,
    ownProbability: outlook.chance(ownAheadDays),
    alike:
      alike === null || alike.clients === 0
        ? null
        : { clients: alike.clients, silent: alike.silent },
  };
}

/** Whether the model, rather than a rule of thumb, watches this client. */
export function isLearned(client: ClientHistory, model: LapseModel | null): boolean {
  return model !== null && model.trained !== null && client.orderDayCount >= MIN_ORDER_DAYS;
}

/** The chance from which the rule speaks: the company's own, or a higher one that keeps the mornings quiet. */
export function probabilityThreshold(model: LapseModel, settings: SilenceSettings): number {
  const quiet = settings.quiet ? (model.curve?.quietFrom ?? 0) : 0;
  return Math.max(settings.probability, quiet);
}

function spreadOf(gaps: readonly number[]) {
  return {
    gapFromDays: Math.round(quantile(gaps, 0.1)),
    gapToDays: Math.round(quantile(gaps, 0.9)),
    longestGapDays: Math.max(...gaps),
    gaps: gaps.length,
  };
}

function factsOf(client: ClientHistory): ClientFacts {
  return {
    ...client,
    firstDay: dayNumber(client.firstOrderOn),
    lastDay: dayNumber(client.lastOrderOn),
  };
}
