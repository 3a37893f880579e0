import { outlookOf, type SilenceModel } from "./chance-of-silence.ts";
import type { ClientFacts } from "./client-facts.ts";
import { rhythmOf } from "./gap-population.ts";

/** A client on a day; the facts are those of the day. */
export type Look = { readonly client: ClientFacts; readonly today: number };

/** From when on a silence is looked at; before that the client is not even late. */
export type SilenceGates = {
  readonly leastSilentDays: number;
  readonly shareOfUsualGap: number;
};

export const DEFAULT_GATES: SilenceGates = { leastSilentDays: 35, shareOfUsualGap: 0.4 };

export const LOOK_AHEAD_DAYS = 60; // two months without an order: what an alert claims

/** Days of silence from which on the gates are open. */
export function gateDays(
  client: ClientFacts,
  { population }: SilenceModel,
  gates: SilenceGates,
): number {
  const usualGap = Math.exp(rhythmOf(client, population.gaps).logGap);
  return Math.ceil(Math.max(gates.leastSilentDays, gates.shareOfUsualGap * usualGap));
}

/** Chance that no order comes within two months; null as long as the gates are shut. */
export function silenceChance(
  model: SilenceModel,
  { client, today }: Look,
  gates: SilenceGates,
): number | null {
  if (today - client.lastDay < gateDays(client, model, gates)) return null;
  return outlookOf(model, client, today).chance(LOOK_AHEAD_DAYS);
}
