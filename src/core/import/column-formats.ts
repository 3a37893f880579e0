import type { Day } from "../day.ts";
import { fieldsOf } from "./fields.ts";
import { type DayOrder, orderShownBy, readDay } from "./read-day.ts";
import { type DecimalMark, markShownBy } from "./read-number.ts";
import type { ColumnMapping, Header } from "./understand-header.ts";
import { plainHeading } from "./heading-words.ts";
import { splitCurrency } from "./read-currency.ts";

export type ColumnFormats = {
  /** Field to the order of day, month and year in its column. */
  readonly dayOrders: ReadonlyMap<string, DayOrder>;
  readonly decimalMarks: ReadonlyMap<string, DecimalMark>;
  /** Invoice numbers such as C489449 between plain numbers are credit notes. */
  readonly creditPrefix: boolean;
  /** What was decided without proof, for the person to check. */
  readonly doubts: readonly string[];
  /** The same as questions with two answers. */
  readonly questions: readonly FormatQuestion[];
};

/** A column that can be read in two ways. */
type FormatQuestion = {
  readonly heading: string;
  readonly field: string;
  readonly example: string; // a cell that both ways can read
} & (
  | { readonly about: "day"; readonly readAs: "dmy" | "mdy" }
  | { readonly about: "mark"; readonly readAs: DecimalMark }
);

type DayEvidence = {
  dmy: number;
  mdy: number;
  open: number;
  futureDmy: number;
  futureMdy: number;
  example: string; // of an open one
};

const NO_DAYS: Readonly<DayEvidence> = {
  dmy: 0,
  mdy: 0,
  open: 0,
  futureDmy: 0,
  futureMdy: 0,
  example: "",
};

type MarkEvidence = { point: number; comma: number; open: number; example: string };

/** Looks at every row before any is written, so that a column is read in one way from the first row to the last. */
export class FormatSurvey {
  readonly #days = new Map<string, DayEvidence>();
  readonly #marks = new Map<string, MarkEvidence>();
  readonly #dayFields: readonly [string, number][];
  readonly #comingFields: ReadonlySet<string>; // a day to come is nothing strange there
  readonly #numberFields: readonly [string, number][];
  readonly #refColumn: number | undefined;
  #plainRefs = 0;
  #creditRefs = 0;
  readonly #today: Day;

  constructor(header: Header, today: Day) {
    const fields = fieldsOf[header.kind].flatMap((field) => {
      const index = header.columns.get(field.name);
      return index === undefined ? [] : [{ ...field, index }];
    });
    this.#today = today;
    const dayFields = fields.filter((f) => f.type === "day" || f.type === "coming-day");
    this.#dayFields = dayFields.map((f) => [f.name, f.index]);
    this.#comingFields = new Set(fields.filter((f) => f.type === "coming-day").map((f) => f.name));
    this.#numberFields = fields
      .filter((f) => f.type === "amount" || f.type === "quantity")
      .map((f) => [f.name, f.index]);
    this.#refColumn = header.columns.get("orderRef");
  }

  see(cells: readonly string[]): void {
    for (const [name, index] of this.#dayFields) this.#seeDay(name, (cells[index] ?? "").trim());
    for (const [name, index] of this.#numberFields) this.#seeNumber(name, cells[index] ?? "");
    if (this.#refColumn === undefined) return;
    const ref = (cells[this.#refColumn] ?? "").trim();
    if (/^\d+$/u.test(ref)) this.#plainRefs++;
    else if (/^C\d+$/u.test(ref)) this.#creditRefs++;
  }

  /** `mappings` hold what a person said of a column; it goes before what the rows show. */
  decide(mappings: readonly ColumnMapping[], header: Header): ColumnFormats {
    const said = (index: number): ColumnMapping | undefined => {
      const heading = plainHeading(header.headings[index] ?? "");
      return mappings.find((mapping) => plainHeading(mapping.column) === heading);
    };
    const fileMark = decideMark([...this.#marks.values()]);
    const days = this.#dayFields.map(([field, index]) => {
      const column = { field, heading: header.headings[index] ?? field };
      return { field, ...decideDayOrder(column, this.#days.get(field), said(index)?.dayOrder) };
    });
    const numbers = this.#numberFields.map(([field, index]) => {
      const column = { field, heading: header.headings[index] ?? field };
      const asked = said(index)?.decimalMark;
      return { field, ...decideColumnMark(column, this.#marks.get(field), { asked, fileMark }) };
    });
    return {
      dayOrders: new Map(days.map(({ field, order }) => [field, order])),
      decimalMarks: new Map(numbers.map(({ field, mark }) => [field, mark])),
      creditPrefix: this.#creditRefs > 0 && this.#plainRefs > this.#creditRefs,
      doubts: [...days, ...numbers].flatMap(({ doubt }) => doubt ?? []),
      questions: [...days, ...numbers].flatMap(({ question }) => question ?? []),
    };
  }

  #seeDay(name: string, text: string): void {
    const shown = orderShownBy(text);
    if (shown === "ymd" || shown === "other") return;
    const evidence = this.#days.get(name) ?? { ...NO_DAYS };
    this.#days.set(name, evidence);
    evidence[shown]++;
    if (shown !== "open") return;
    evidence.example ||= text;
    if (this.#comingFields.has(name)) return;
    if (this.#isToCome(text, "dmy")) evidence.futureDmy++;
    if (this.#isToCome(text, "mdy")) evidence.futureMdy++;
  }

  #isToCome(text: string, order: DayOrder): boolean {
    return (readDay(text, order, "UTC") ?? "") > this.#today;
  }

  #seeNumber(name: string, text: string): void {
    if (!text.includes(".") && !text.includes(",")) return;
    const shown = markShownBy(splitCurrency(text.trim()).body);
    if (shown === "none") return;
    const evidence = this.#marks.get(name) ?? { point: 0, comma: 0, open: 0, example: "" };
    this.#marks.set(name, evidence);
    if (shown === "open") {
      evidence.open++;
      evidence.example ||= text.trim();
    } else evidence[shown === "." ? "point" : "comma"]++;
  }
}

type Unproven = { readonly doubt: string | null; readonly question: FormatQuestion | null };

const PROVEN: Unproven = { doubt: null, question: null };

type Column = { readonly field: string; readonly heading: string };

function decideDayOrder(
  { field, heading }: Column,
  evidence: DayEvidence | undefined,
  asked: DayOrder | null | undefined,
): { readonly order: DayOrder } & Unproven {
  if (asked) return { order: asked, ...PROVEN };
  if (evidence === undefined) return { order: "ymd", ...PROVEN };
  const order = likelierOrder(evidence);
  const what = whyUnproven(evidence);
  if (what === null) return { order, ...PROVEN };
  const other = order === "dmy" ? "mdy" : "dmy";
  const doubt = `column '${heading}' ${what}; read as ${dayOrderSays[order]}; for the other way: --map '${heading}=${field}:${other}'`;
  const { example } = evidence;
  return { order, doubt, question: { heading, field, example, about: "day", readAs: order } };
}

/** Without proof a reading with days to come is the less likely one, and day first is the more usual one. */
function likelierOrder({ dmy, mdy, futureDmy, futureMdy }: DayEvidence): "dmy" | "mdy" {
  return (dmy - mdy || futureMdy - futureDmy) >= 0 ? "dmy" : "mdy";
}

function whyUnproven({ dmy, mdy, open, futureDmy, futureMdy }: DayEvidence): string | null {
  if (dmy > 0 && mdy > 0) return "mixes day-first and month-first dates";
  const unproven = dmy + mdy === 0 && open > 0 && futureDmy === futureMdy;
  return unproven ? "can be read day first or month first" : null;
}

export const dayOrderSays: Readonly<Record<DayOrder, string>> = {
  ymd: "year-month-day",
  dmy: "day-month-year",
  mdy: "month-day-year",
};

/** The mark that most cells prove; null without proof. */
function decideMark(evidence: readonly MarkEvidence[]): DecimalMark | null {
  const point = evidence.reduce((sum, seen) => sum + seen.point, 0);
  const comma = evidence.reduce((sum, seen) => sum + seen.comma, 0);
  return point === comma ? null : point > comma ? "." : ",";
}

function decideColumnMark(
  { field, heading }: Column,
  evidence: MarkEvidence | undefined,
  said: { readonly asked: DecimalMark | null | undefined; readonly fileMark: DecimalMark | null },
): { readonly mark: DecimalMark } & Unproven {
  const proven = said.asked ?? decideMark(evidence ? [evidence] : []) ?? said.fileMark;
  if (proven !== null) return { mark: proven, ...PROVEN };
  if (evidence === undefined || evidence.open === 0) return { mark: ".", ...PROVEN }; // each cell shows its own
  // Nothing but cells such as `1,234`: money has two decimals, seldom three, so the mark groups thousands.
  const { example } = evidence;
  const [mark, decimal] = example.includes(".")
    ? ([",", "point"] as const)
    : ([".", "comma"] as const);
  const doubt = `column '${heading}': '${example}' is read as thousands; if it is a decimal ${decimal}: --map '${heading}=${field}:${decimal}'`;
  return { mark, doubt, question: { heading, field, example, about: "mark", readAs: mark } };
}
