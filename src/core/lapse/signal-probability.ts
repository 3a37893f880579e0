import type { RuleRecords } from "./rule-precision.ts";
import type { LapseSignal } from "./signal.ts";

/**
 * What a sign without a probability of its own is taken for until its rule's precision is known. Measured: of the
 * 90-day rule's alerts .51 to .76 turned out right on four open order histories, .63 on average; one round number.
 */
const UNMEASURED_PROBABILITY = 0.6;

/**
 * How sure the signals are that the client has lapsed (0 to 1): the surest of them counts. A signal with a probability
 * says its own, any other its rule's measured precision.
 */
export function probabilityOf(signals: readonly LapseSignal[], records: RuleRecords): number {
  return Math.max(...signals.map((signal) => ownProbability(signal) ?? measured(signal, records)));
}

function ownProbability(signal: LapseSignal): number | null {
  if (!("probability" in signal)) return null;
  const { probability } = signal;
  return typeof probability === "number" ? Math.min(1, Math.max(0, probability)) : null;
}

function measured({ rule }: LapseSignal, records: RuleRecords): number {
  return records.get(rule)?.precision ?? UNMEASURED_PROBABILITY;
}
