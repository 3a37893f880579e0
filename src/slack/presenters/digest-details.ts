import type { KnownBlock } from "@slack/types";
import type { DigestRow, KeptDigest } from "#src/core/digest/kept-digest.ts";
import type { Amount } from "#src/core/digest/lapse-fact.ts";
import { HOLD_BACK_CAUSES } from "#src/core/lapse/hold-back.ts";
import type { Message } from "./alert-card.ts";
import { digestCharts } from "./digest-charts.ts";
import type { DigestView } from "./digest.ts";
import { sayHeadline } from "./digest.ts";
import { sayMoney } from "./digest-words.ts";
import { clip, escapeMrkdwn, section } from "./mrkdwn.ts";
import { sayCause } from "./say-cause.ts";
import { count } from "./say-day.ts";
import { sayOtherFactors, sayReasons, sayRuleRecord } from "./say-digest-reasons.ts";

const ROWS_SHOWN = 12;
const NAME_SHOWN = 40;

/** Beneath a digest, in its thread: the same figures apart by rep, tier and country, reasons, rules, the spared. */
export function presentDigestDetails(view: DigestView): Message {
  const { digest, names } = view;
  const nameOf = (id: string | null) =>
    id === null ? "nobody's" : (names.get(id) ?? "somebody who left");
  const regions = new Intl.DisplayNames(["en"], { type: "region" });
  const countryOf = (code: string | null) =>
    code === null ? "country not known" : (regions.of(code) ?? code);
  return {
    text: `${escapeMrkdwn(sayHeadline(view))}, in detail`,
    pictures: { after: 0, charts: digestCharts(digest) },
    blocks: [
      ...presentRows("By rep", digest.byRep, { digest, nameOf }),
      ...presentRows("By tier", digest.byTier, { digest, nameOf: (tier) => tier ?? "no tier" }),
      ...presentRows("By country", digest.byCountry, { digest, nameOf: countryOf }),
      ...presentReasons(digest),
      ...presentRules(digest),
      ...presentHeldBack(digest),
    ],
  };
}

type Naming = {
  readonly digest: KeptDigest;
  readonly nameOf: (key: string | null) => string;
};

function presentRows(
  title: string,
  rows: readonly DigestRow[],
  { digest, nameOf }: Naming,
): KnownBlock[] {
  if (rows.length === 0) return [];
  const lines = rows.slice(0, ROWS_SHOWN).map(({ key, lost, regained, atEnd }) => {
    const name = escapeMrkdwn(clip(nameOf(key), NAME_SHOWN));
    const parts = [
      ...sayPart("lost", lost, digest),
      ...sayPart("regained", regained, digest),
      ...sayPart("at risk", atEnd, digest),
    ];
    return `• ${name}: ${parts.length === 0 ? "all ended" : parts.join(", ")}`;
  });
  const more = rows.length - ROWS_SHOWN;
  const rest = more > 0 ? [`and ${more} more with less at stake`] : [];
  return [section([`*${title}*`, ...lines, ...rest].join("\n"))];
}

function sayPart(what: string, { lapses, minor }: Amount, digest: KeptDigest): string[] {
  return lapses === 0 ? [] : [`${what} ${lapses} (${sayMoney(minor, digest)})`];
}

function presentReasons(digest: KeptDigest): KnownBlock[] {
  const groups = sayReasons(digest);
  const others = sayOtherFactors(digest);
  if (groups === "") return [];
  return [section(`${groups}${others === "" ? "" : `\n*Beside that*  ${others}`}`)];
}

function presentRules({ rules }: KeptDigest): KnownBlock[] {
  if (rules.length === 0) return [];
  const lines = rules.map((rule) => `• ${sayRuleRecord(rule)}`);
  return [section(["*Alert rules, last 20 verdicts of each*", ...lines].join("\n"))];
}

function presentHeldBack({ heldBack }: KeptDigest): KnownBlock[] {
  const causes = HOLD_BACK_CAUSES.map((cause) => ({ cause, clients: heldBack[cause] ?? 0 }))
    .filter(({ clients }) => clients > 0)
    .toSorted((a, b) => b.clients - a.clients);
  if (causes.length === 0) return [];
  const all = causes.reduce((sum, { clients }) => sum + clients, 0);
  const parts = causes.map(({ cause, clients }) => `${clients} ${sayCause(cause)}`);
  return [section(`*Held back on the last morning*  ${count(all, "client")}: ${parts.join(", ")}`)];
}
