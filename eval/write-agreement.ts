import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { MEASURED_AGREEMENT } from "#src/core/rehearsal/measured-agreement.ts";
import { LEAST_TALKS } from "#src/core/rehearsal/measured-agreement-on.ts";
import { CRITERIA } from "#src/core/rehearsal/rubric.ts";
import { agreementOf, type Rated } from "./agreement.ts";
import { type JudgedLine, rateLines } from "./rate-lines.ts";
import { GOLD_NAME } from "./scorecard-line.ts";

type Measured = (typeof MEASURED_AGREEMENT)[number];

const FILE = join(import.meta.dirname, "../src/core/rehearsal/measured-agreement.ts");

/** Keeps what was measured where the scorecard reads it; what no model was asked for stays as it was. */
export function writeAgreement(judged: {
  readonly rep: readonly JudgedLine[];
  readonly model: readonly JudgedLine[] | null;
}): void {
  const kept = judged.model === null ? MEASURED_AGREEMENT.filter(({ by }) => by === "model") : [];
  const rows = [
    ...measuredOf("rep", judged.rep),
    ...kept,
    ...measuredOf("model", judged.model ?? []),
  ];
  writeFileSync(FILE, `${HEAD}${rows.map(sayRow).join("")}];\n`);
}

function measuredOf(by: string, judged: readonly JudgedLine[]): Measured[] {
  const byName = rateLines(judged);
  return CRITERIA.flatMap((criterion) => {
    const rated = byName.get(GOLD_NAME[criterion]) ?? [];
    const langs = [...new Set(rated.map(({ lang }) => lang))].toSorted((a, b) =>
      a.localeCompare(b),
    );
    return [
      ...langs
        .map((language) => ({ language, of: rated.filter(({ lang }) => lang === language) }))
        .filter(({ of }) => of.length >= LEAST_TALKS),
      { language: "all", of: rated },
    ].flatMap(({ language, of }) =>
      of.length === 0 ? [] : [{ criterion, language, by, ...figuresOf(of) }],
    );
  });
}

function figuresOf(rated: readonly Rated[]): Pick<Measured, "talks" | "agreement" | "kappa"> {
  const { talks, agreement, kappa } = agreementOf(rated);
  return { talks, agreement: round(agreement ?? 0), kappa: kappa === null ? null : round(kappa) };
}

function round(share: number): number {
  return Math.round(share * 1000) / 1000;
}

const HEAD = `/** Written by \`npm run eval -- --scorecard FILE --write-agreement\`. Agreement with people: Cohen's kappa, null where it is undefined. */
export const MEASURED_AGREEMENT: readonly {
  readonly criterion: string;
  readonly language: string; // "all": too few talks in one language to say
  readonly by: string; // "rep": read by word lists; "model"
  readonly talks: number;
  readonly agreement: number; // share of the talks that were judged
  readonly kappa: number | null;
}[] = [
`;

function sayRow({ criterion, language, by, talks, agreement, kappa }: Measured): string {
  return `  {
    criterion: "${criterion}",
    language: "${language}",
    by: "${by}",
    talks: ${talks},
    agreement: ${agreement},
    kappa: ${kappa},
  },
`;
}
