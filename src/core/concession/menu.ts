import type { Tier } from "../lapse/tier.ts";
import type { Allowance } from "../reason/taxonomy/reason-kind.ts";
import type { ConcessionKind } from "./concession-kind.ts";

/** What may be offered: the allowances of the reason taxonomy, and FI-142's two further ways of making good. */
export type MenuItemId = Allowance | "higher-service" | "free-order";

/** Incentives are shown in this order: what is not money first, a lower price last (FI-093, C5). */
const COST_KINDS = ["not-money", "risk", "terms", "price"] as const;
export type CostKind = (typeof COST_KINDS)[number];

export type MenuItem = {
  readonly label: string; // at most 75 characters: the text of an option
  readonly kind: ConcessionKind;
  readonly cost: CostKind;
  readonly cap: "incentive" | "surprise" | "gift" | "share"; // the setting that bounds what it may cost
  readonly tiers?: readonly Tier[]; // none: every tier
  readonly needsMinSpend?: true; // FI-143
  readonly entries: readonly string[]; // ids of the register
};

const incentive = (label: string, cost: CostKind, entries: readonly string[]) =>
  ({ label, kind: "incentive", cost, cap: "incentive", entries }) as const;
const makingGood = (label: string, entries: readonly string[]) =>
  ({ label, kind: "compensation", cost: "terms", cap: "share", entries }) as const;

export const MENU_ITEMS: Readonly<Record<MenuItemId, MenuItem>> = {
  "share-of-problem-order": makingGood("A share of the order that went wrong", ["FI-145"]),
  "damage-covered": makingGood("The damage they had, with proof", ["RU-19"]),
  exchange: makingGood("Exchange of the goods", ["BG-32"]),
  "higher-service": {
    ...makingGood("A service we usually keep for bigger clients", ["FI-142"]),
    tiers: ["gold", "silver"],
  },
  "free-order": {
    ...makingGood("A free order up to a sum", ["FI-142"]),
    tiers: ["gold"],
  },
  "within-limit-only": makingGood("A small claim settled without question", ["BG-37", "BG-34"]),
  "extra-service": incentive("An extra service", "not-money", ["FI-047", "FI-093"]),
  "early-access": incentive("First to get what is new", "not-money", ["FI-093"]),
  "small-favour": incentive("A small favour that costs us little", "not-money", ["FI-110"]),
  bundle: incentive("An add-on free with what they buy", "not-money", ["FI-101"]),
  "small-surprise": {
    ...incentive("A small surprise", "not-money", ["RU-20"]),
    cap: "surprise",
  },
  "symbolic-gift": {
    ...incentive("A small gift, as to a regular client", "not-money", ["FI-087"]),
    cap: "gift",
  },
  "risk-taken-over": incentive("We carry the risk of the next order", "risk", ["FI-088"]),
  "free-delivery": incentive("The next delivery free, to test our dates", "risk", ["FI-088"]),
  "pay-after-receipt": incentive("Pay only once the goods are right", "risk", ["FI-088"]),
  pilot: incentive("A small trial with a clear test", "risk", ["EL-18"]),
  "prepaid-orders": incentive("Orders against prepayment", "terms", ["FI-033"]),
  "standard-terms": incentive("Our ordinary terms from the start", "terms", ["FI-038"]),
  "payment-pause": incentive("A pause in what they owe", "terms", ["FI-107"]),
  "payment-terms": incentive("Other payment terms", "terms", ["FI-146"]),
  "flexible-volume": incentive("Smaller orders than agreed", "terms", ["FI-065"]),
  "grace-period": incentive("More time before the new rules hold", "terms", ["FI-189"]),
  "new-client-offer": incentive("The offer that new clients get", "price", ["FI-039"]),
  "trial-price": incentive("A trial price for one order", "price", ["FI-086"]),
  "price-freeze": {
    ...incentive("Fixed prices for a while, if they buy enough", "price", ["FI-143"]),
    needsMinSpend: true,
  },
  "transition-discount": incentive("A discount while they get used to it", "price", ["FI-086"]),
  "capped-discount": incentive("A discount on one order, up to a sum", "price", ["FI-086"]),
};

export function isMenuItemId(text: string): text is MenuItemId {
  return Object.hasOwn(MENU_ITEMS, text);
}

/** Non-price first, a lower price last; otherwise as given. */
export function byCostKind(a: MenuItemId, b: MenuItemId): number {
  return COST_KINDS.indexOf(MENU_ITEMS[a].cost) - COST_KINDS.indexOf(MENU_ITEMS[b].cost);
}
