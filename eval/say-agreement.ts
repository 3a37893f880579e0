import { type Agreement, agreementOf, type Rated } from "./agreement.ts";

const HEAD =
  "criterion                lang   talks  judged  agreement   kappa  abstained  quote    turn";

/** A row for each criterion and language that was labelled, then each criterion in all languages. */
export function sayAgreement(byCriterion: ReadonlyMap<string, readonly Rated[]>): string {
  const rows = [...byCriterion].flatMap(([name, rated]) => {
    const langs = [...new Set(rated.map(({ lang }) => lang))].toSorted((a, b) =>
      a.localeCompare(b),
    );
    return langs.map((lang) =>
      sayRow(name, lang, agreementOf(rated.filter((one) => one.lang === lang))),
    );
  });
  const totals = [...byCriterion].map(([name, rated]) => sayRow(name, "all", agreementOf(rated)));
  const all = sayRow("all", "all", agreementOf([...byCriterion.values()].flat()));
  return [HEAD, ...rows, "", ...totals, all].join("\n");
}

function sayRow(name: string, lang: string, found: Agreement): string {
  const { talks, judged, agreement, kappa, abstained, quotes, turns } = found;
  return [
    name.padEnd(24),
    lang.padEnd(4),
    String(talks).padStart(7),
    String(judged).padStart(7),
    (agreement === null ? "-" : agreement.toFixed(3)).padStart(10),
    (kappa === null ? "undef." : kappa.toFixed(3)).padStart(7),
    String(abstained).padStart(10),
    `${quotes.right}/${quotes.of}`.padStart(6),
    `${turns.right}/${turns.of}`.padStart(7),
  ].join(" ");
}
