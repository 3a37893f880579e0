import { type Day, daysBetween } from "../day.ts";
import { chooseAlerts, type ChosenAlerts } from "./choose-alerts.ts";
import { type Choosing, NOTHING_LEARNED } from "./choosing.ts";
import type { ClientHistory } from "./client-history.ts";
import type { HoldBackCause } from "./hold-back.ts";
import { judgeClient } from "./judge-client.ts";
import type { LapseCandidate } from "./lapse-candidate.ts";
import { strengthOf } from "./signal.ts";
import type { Standing } from "./standing.ts";
import { tierCutoffs, tierOf } from "./tier.ts";

export type ClientThisMorning = { readonly client: ClientHistory; readonly standing: Standing };

export type HeldBack = Readonly<Partial<Record<HoldBackCause, number>>>;

/** Everything one morning decided. */
export type MorningPlan = ChosenAlerts & {
  readonly clientsSeen: number;
  readonly heldBack: HeldBack; // number of clients by cause, the spared ones too
};

const TIER_YEAR_DAYS = 365; // tiers are ranked among clients who have ordered within this

/** Judges every client and chooses this morning's cards. */
export function planMorning(
  clients: readonly ClientThisMorning[],
  today: Day,
  choosing: Choosing = NOTHING_LEARNED,
): MorningPlan {
  const cutoffs = tierCutoffs(yearValuesOfPresentClients(clients, today));
  const heldBack: Partial<Record<HoldBackCause, number>> = {};
  const candidates: LapseCandidate[] = [];
  for (const { client, standing } of clients) {
    const verdict = judgeClient(client, standing, today);
    if (verdict.kind === "held-back") heldBack[verdict.cause] = (heldBack[verdict.cause] ?? 0) + 1;
    if (verdict.kind === "lapsed")
      candidates.push({
        client,
        signals: verdict.signals,
        tier: tierOf(client.yearValueMinor, cutoffs),
        atRiskMinor: Math.max(0, client.yearValueMinor),
        score: strengthOf(verdict.signals[0]),
        waitingLapseId: standing.kind === "waiting" ? standing.lapseId : null,
      });
  }
  const choice = chooseAlerts(candidates, choosing);
  for (const { cause } of choice.spared) heldBack[cause] = (heldBack[cause] ?? 0) + 1;
  return { clientsSeen: clients.length, ...choice, heldBack };
}

function yearValuesOfPresentClients(clients: readonly ClientThisMorning[], today: Day): number[] {
  return clients
    .filter(({ client }) => daysBetween(client.lastOrderOn, today) <= TIER_YEAR_DAYS)
    .map(({ client }) => client.yearValueMinor);
}
