import type { KeptDigest } from "#src/core/digest/kept-digest.ts";
import { type Factor, FACTORS, MIX_FACTORS } from "#src/core/reason/factor.ts";
import type { ReasonGroup } from "#src/core/reason/taxonomy.ts";
import { escapeMrkdwn } from "./mrkdwn.ts";
import { sayRule } from "./say-rule.ts";

const GROUP: Readonly<Record<ReasonGroup, string>> = {
  A: "theirs",
  B: "ours",
  C: "a competitor",
  other: "other",
};

const GROUPS = ["A", "B", "C", "other"] as const;

const FACTOR: Readonly<Record<Factor, string>> = {
  reputation: "reputation",
  price: "price",
  quality: "quality",
  assortment: "assortment",
  "delivery-terms": "delivery terms",
  service: "service",
  relationship: "relations",
  circumstances: "their own affairs",
  unclear: "not clear",
};

export function sayFactor(factor: Factor): string {
  return FACTOR[factor];
}

type Count = KeptDigest["reasons"]["groups"]["A"];

function sayCount(name: string, { lapses, confirmed }: Count): string {
  const said = confirmed === 0 ? "" : ` (${confirmed} confirmed)`;
  return `${name} ${lapses}${said}`;
}

/** Who the reason lies with, and which of the six of our mix; empty when nobody was lost. */
export function sayReasons({ reasons }: Pick<KeptDigest, "reasons">): string {
  const groups = GROUPS.filter((group) => reasons.groups[group].lapses > 0);
  const known = groups.map((group) => sayCount(GROUP[group], reasons.groups[group]));
  const parts = [
    ...known,
    ...(reasons.unknown === 0 ? [] : [`no reason on record yet ${reasons.unknown}`]),
  ];
  if (parts.length === 0) return "";
  const missed = sayFactors(reasons, MIX_FACTORS);
  const mix = missed === "" ? "" : `\n*What they missed*  ${missed}`;
  return `*Why they left*  ${parts.join("  ·  ")}${mix}`;
}

/** What is no part of the mix: relations, circumstances, what is not clear. */
export function sayOtherFactors({ reasons }: Pick<KeptDigest, "reasons">): string {
  return sayFactors(
    reasons,
    FACTORS.filter((factor) => !MIX_FACTORS.some((mix) => mix === factor)),
  );
}

/** The most frequent first. */
function sayFactors({ factors }: KeptDigest["reasons"], which: readonly Factor[]): string {
  return which
    .filter((factor) => factors[factor].lapses > 0)
    .toSorted((a, b) => factors[b].lapses - factors[a].lapses)
    .map((factor) => sayCount(FACTOR[factor], factors[factor]))
    .join("  ·  ");
}

const FEW_VERDICTS = 5; // less says nothing of a rule
const WORTH_A_WORD = 0.6; // right less often than this

/** Only rules that somebody should look at; empty when there is none. */
export function sayPoorRules({ rules }: Pick<KeptDigest, "rules">): string {
  const poor = rules.filter(
    ({ right, wrong, isPaused }) =>
      isPaused || (right + wrong >= FEW_VERDICTS && right < WORTH_A_WORD * (right + wrong)),
  );
  return poor.length === 0 ? "" : `*Alert rules*  ${poor.map(sayRuleRecord).join("  ·  ")}`;
}

export function sayRuleRecord({
  rule,
  right,
  wrong,
  isPaused,
}: KeptDigest["rules"][number]): string {
  const paused = isPaused ? ", paused" : "";
  const all = right + wrong;
  const record = all === 0 ? "no verdict yet" : `right in ${right} of ${all}`;
  return `“${escapeMrkdwn(sayRule(rule))}” ${record}${paused}`;
}
