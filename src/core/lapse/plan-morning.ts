import { type Day, daysBetween } from "../day.ts";
import { chooseAlerts, type ChosenAlerts } from "./choose-alerts.ts";
import { type Choosing, NOTHING_LEARNED } from "./choosing.ts";
import type { ClientHistory } from "./client-history.ts";
import { countByCause, type HeldBack, type HeldBackClient } from "./held-back.ts";
import { type Ground, judgeClient, PLAIN_GROUND, type Verdict } from "./judge-client.ts";
import type { LapseCandidate, SparedCandidate } from "./lapse-candidate.ts";
import type { RuleSettings } from "./rule-settings.ts";
import { type LapseSignal, strengthOf } from "./signal.ts";
import type { CompanyFigures } from "./signs/client-signs.ts";
import type { Standing } from "./standing.ts";
import { type TierCutoffs, tierCutoffs, tierOf } from "./tier.ts";
import { verySmallBelow } from "./very-small.ts";

export type ClientThisMorning = { readonly client: ClientHistory; readonly standing: Standing };

/** What a morning's look is taken at. */
export type MorningClients = {
  readonly clients: readonly ClientThisMorning[];
  readonly company: CompanyFigures;
};

/** Which look at them. */
export type MorningLook = {
  readonly workspaceId: string;
  readonly day: Day;
  /** What was known before that day's morning: lapses opened on the day or later, and later verdicts, are left out. */
  readonly asBefore: boolean;
  readonly rules: RuleSettings; // whose data are read
};

/** What was seen of a client whose card is out already. */
export type AddedEvidence = { readonly lapseId: string; readonly signals: readonly LapseSignal[] };

/** Everything one morning decided. */
export type MorningPlan = ChosenAlerts & {
  readonly clientsSeen: number;
  readonly heldBack: HeldBack; // number of clients by cause, the spared ones too
  readonly heldBackClients: readonly HeldBackClient[];
  readonly addedEvidence: readonly AddedEvidence[];
};

const TIER_YEAR_DAYS = 365; // tiers are ranked among clients who have ordered within this

/**
 * Judges every client and chooses this morning's cards. Whoever a rule speaks of is in exactly one of the lists: chosen,
 * waiting, or held back with the cause (held out among them).
 */
export function planMorning(
  clients: readonly ClientThisMorning[],
  today: Day,
  choosing: Choosing = NOTHING_LEARNED,
  company: CompanyFigures = PLAIN_GROUND.company,
): MorningPlan {
  const yearValues = yearValuesOfPresentClients(clients, today);
  const verySmallMinor = verySmallBelow(yearValues, choosing.rules["very-small"]);
  const { rules, model } = choosing;
  const lastOrders = new Map(clients.map(({ client }) => [client.clientId, client.lastOrderOn]));
  const lastOrderOf = (clientId: string): Day | null => lastOrders.get(clientId) ?? null;
  const ground: Ground = { rules, model, company, verySmallMinor, lastOrderOf };
  const judged = clients.map((each) => ({
    ...each,
    verdict: judgeClient(each.client, each.standing, today, ground),
  }));
  const cutoffs = tierCutoffs(yearValues, choosing.tiers);
  const choice = chooseAlerts(
    judged.flatMap((each) => candidateOf(each, cutoffs)),
    choosing,
  );
  const heldBackClients = [...judged.flatMap(heldBackOf), ...choice.spared.map(sparedOf)];
  return {
    clientsSeen: clients.length,
    ...choice,
    heldBack: countByCause(heldBackClients),
    heldBackClients,
    addedEvidence: judged.flatMap(addedEvidenceOf),
  };
}

type Judged = ClientThisMorning & { readonly verdict: Verdict };

function candidateOf(
  { client, standing, verdict }: Judged,
  cutoffs: TierCutoffs,
): LapseCandidate[] {
  if (verdict.kind !== "lapsed") return [];
  return [
    {
      client,
      signals: verdict.signals,
      tier: tierOf(client.yearValueMinor, cutoffs),
      atRiskMinor: Math.max(0, atRiskOf(verdict.signals[0], client)),
      score: strengthOf(verdict.signals[0]),
      waitingLapseId: standing.kind === "waiting" ? standing.lapseId : null,
    },
  ];
}

/** The whole client is at risk, unless nothing is known but that they buy one line elsewhere. */
function atRiskOf(strongest: LapseSignal, { yearValueMinor }: ClientHistory): number {
  return strongest.rule === "dropped-line" ? strongest.yearMinor : yearValueMinor;
}

function heldBackOf({ client, verdict }: Judged): HeldBackClient[] {
  return verdict.kind === "held-back" ? [heldBack(client, verdict)] : [];
}

function sparedOf({ candidate, cause }: SparedCandidate): HeldBackClient {
  return heldBack(candidate.client, { cause, signals: candidate.signals });
}

function heldBack(
  client: ClientHistory,
  { cause, signals }: Pick<HeldBackClient, "cause" | "signals">,
): HeldBackClient {
  const { clientId, clientName, ownerId, successorId, yearValueMinor } = client;
  return { clientId, clientName, ownerId, successorId, cause, signals, yearValueMinor };
}

/** A new sign of a client whose card is out is added to it and no second alert; a snoozed card sleeps on. */
function addedEvidenceOf({ standing, verdict }: Judged): AddedEvidence[] {
  if (standing.kind !== "alerted" || verdict.kind !== "held-back") return [];
  if (verdict.cause !== "already-alerted" && verdict.cause !== "snoozed") return [];
  const signals = verdict.signals.filter(({ rule }) => !standing.rules.includes(rule));
  return signals.length === 0 ? [] : [{ lapseId: standing.lapseId, signals }];
}

function yearValuesOfPresentClients(clients: readonly ClientThisMorning[], today: Day): number[] {
  return clients
    .filter(({ client }) => daysBetween(client.lastOrderOn, today) <= TIER_YEAR_DAYS)
    .map(({ client }) => client.yearValueMinor);
}
