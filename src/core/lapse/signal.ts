import { z } from "zod";
import { silenceEvidence } from "./silence-evidence.ts";
import { silenceSignal } from "./silence.ts";
import { cancelledSignal } from "./signs/cancelled.ts";
import { dissatisfiedSignal } from "./signs/dissatisfied.ts";
import { droppedLineSignal } from "./signs/dropped-line.ts";
import { days } from "./signs/evidence.ts";
import { moneyTroubleSignal } from "./signs/money-trouble.ts";
import { noReplySignal } from "./signs/no-reply.ts";
import { rarerPurchasesSignal } from "./signs/rarer-purchases.ts";
import { requestsWithoutOrderSignal } from "./signs/requests-without-order.ts";
import { slowDriftSignal } from "./signs/slow-drift.ts";
import { smallerPurchasesSignal } from "./signs/smaller-purchases.ts";

const silenceSignals = [
  silenceSignal,
  z.object({
    rule: z.literal("rhythm-break"),
    ...silenceEvidence,
    usualGapDays: days, // median of the recent gaps
    gapFromDays: days, // the usual spread: a tenth of the recent gaps were shorter
    gapToDays: days, // and a tenth were longer
    longestGapDays: days,
  }),
  z.object({ rule: z.literal("long-silence"), ...silenceEvidence }),
] as const;

/** One rule that fired, with the numbers a sentence about it needs. Stored as the signal's evidence. */
export const lapseSignalSchema = z.discriminatedUnion("rule", [
  ...silenceSignals,
  cancelledSignal,
  requestsWithoutOrderSignal,
  noReplySignal,
  dissatisfiedSignal,
  moneyTroubleSignal,
  droppedLineSignal,
  smallerPurchasesSignal,
  rarerPurchasesSignal,
  slowDriftSignal,
]);

export type LapseSignal = z.infer<typeof lapseSignalSchema>;

/** The client has not ordered for too long. */
export type SilenceSignal = z.infer<(typeof silenceSignals)[number]>;

/** What is seen of a client who may still order. */
export type SignSignal = Exclude<LapseSignal, SilenceSignal>;

export function isSilence(signal: LapseSignal): signal is SilenceSignal {
  return "thresholdDays" in signal;
}

/** How far the evidence is past its threshold: 1 at the threshold. Signs are counted, not measured: 1. */
export function strengthOf(signal: LapseSignal): number {
  return isSilence(signal) ? signal.silentDays / signal.thresholdDays : 1;
}

/** The signals of one client, strongest first. */
export type Signals = readonly [LapseSignal, ...LapseSignal[]];
