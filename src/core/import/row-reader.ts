import { addDays, type Day } from "../day.ts";
import type { ImportPlan } from "./import-plan.ts";
import { type Decimal, readNumber } from "./read-number.ts";
import { splitCurrency } from "./read-currency.ts";

/** Why a row cannot be taken in: the cell, and what was expected there. */
export type Fault = { readonly column: string; readonly value: string; readonly expected: string };

const FIRST_DAY = "1980-01-01";
const LONGEST_AHEAD_DAYS = 3660;
const MAX_REF = 200; // characters
const MAX_TEXT = 5_000; // characters
const MAX_MAJOR = 10_000_000_000; // of a currency, or pieces

/** Reads one row's cells by field; keeps the first fault and goes on with a stand-in, so ask for `fault` at the end. */
export class RowReader {
  fault: Fault | null = null;
  readonly #plan: ImportPlan;
  readonly #cells: readonly string[];

  constructor(plan: ImportPlan, cells: readonly string[]) {
    this.#plan = plan;
    this.#cells = cells;
  }

  /** The trimmed cell; empty when it is blank or the file has no such column. */
  cell(field: string): string {
    const index = this.#plan.header.columns.get(field);
    return index === undefined ? "" : (this.#cells[index] ?? "").trim();
  }

  /** A number or code that something is known by; required. */
  ref(field: string): string {
    return this.optionalRef(field) ?? this.#missing(field, "a value; it is blank");
  }

  optionalRef(field: string): string | null {
    return this.#text(field, MAX_REF);
  }

  text(field: string): string {
    return this.optionalText(field) ?? this.#missing(field, "a text; it is blank");
  }

  optionalText(field: string): string | null {
    return this.#text(field, MAX_TEXT);
  }

  /** A day that is not after today; required. */
  day(field: string): Day {
    const day = this.optionalDay(field);
    if (day === null) this.#refuse(field, "a day; it is blank");
    return day ?? this.#plan.today;
  }

  optionalDay(field: string): Day | null {
    return this.#optionalDay(field, this.#plan.today);
  }

  /** A day that may lie ahead, though not beyond all plans. */
  optionalComingDay(field: string): Day | null {
    return this.#optionalDay(field, addDays(this.#plan.today, LONGEST_AHEAD_DAYS));
  }

  #optionalDay(field: string, last: Day): Day | null {
    const text = this.cell(field);
    if (text === "") return null;
    const order = this.#plan.formats.dayOrders.get(field) ?? "ymd";
    const day = this.#plan.dayReader.read(text, order);
    if (day === null) return this.#refuse(field, EXPECTED_DAY[order]);
    if (day > last) return this.#refuse(field, `a day not after ${last}`);
    return day < FIRST_DAY ? this.#refuse(field, `a day from ${FIRST_DAY}`) : day;
  }

  /** A number with or without a currency sign; null when blank or refused. */
  number(field: string): Decimal | null {
    const text = this.cell(field);
    if (text === "") return null;
    const mark = this.#plan.formats.decimalMarks.get(field) ?? ".";
    const { body, currency } = splitCurrency(text);
    const number = readNumber(body, mark);
    if (number === null) return this.#refuse(field, `a number as 1234${mark}56`);
    const ours = this.#plan.currency;
    if (currency !== null && currency !== ours) return this.#refuse(field, otherCurrency(ours));
    if (Math.abs(number.units) / 10 ** number.scale > MAX_MAJOR)
      return this.#refuse(field, "a number of at most 10 000 000 000");
    return number;
  }

  /** A cell that says one of a few things; null when blank or refused. */
  choice<T>(field: string, read: (text: string) => T | null, expected: string): T | null {
    const text = this.cell(field);
    return text === "" ? null : (read(text) ?? this.#refuse(field, expected));
  }

  /** The currency column must name the workspace's currency or be blank. */
  currency(): string {
    const ours = this.#plan.currency;
    const text = this.cell("currency");
    if (text !== "" && splitCurrency(`${text} 1`).currency !== ours)
      this.#refuse("currency", otherCurrency(ours));
    return ours;
  }

  /** Notes a fault at the field's cell; returns null. */
  refuse(field: string, expected: string): null {
    return this.#refuse(field, expected);
  }

  #text(field: string, max: number): string | null {
    const text = withoutControls(this.cell(field));
    if (text.length > max) return this.#refuse(field, `at most ${max} characters`);
    return text === "" ? null : text;
  }

  #missing(field: string, expected: string): string {
    this.#refuse(field, expected);
    return "";
  }

  #refuse(field: string, expected: string): null {
    const index = this.#plan.header.columns.get(field);
    const column = index === undefined ? field : (this.#plan.header.headings[index] ?? field);
    this.fault ??= { column, value: this.cell(field), expected };
    return null;
  }
}

const EXPECTED_DAY = {
  ymd: "a day that exists, as 2026-01-31",
  dmy: "a day that exists, as 31.01.2026",
  mdy: "a day that exists, as 01/31/2026",
};

function otherCurrency(ours: string): string {
  return `an amount in ${ours}, the currency the sums are kept in`;
}

/** PostgreSQL keeps no NUL, and the other control characters are dirt. */
function withoutControls(text: string): string {
  // oxlint would rather see no control characters in a pattern; they are what is looked for
  return /\p{Cc}/u.test(text) ? text.replaceAll(/(?![\n\t])\p{Cc}/gu, "").trim() : text;
}
