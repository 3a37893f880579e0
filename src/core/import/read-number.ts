export type DecimalMark = "." | ",";

/** An exact decimal number: `units / 10^scale`. */
export type Decimal = { readonly units: number; readonly scale: number };

const MAX_DIGITS = 15; // what a double holds exactly

/**
 * Which mark a cell shows to be the decimal one. "open": both readings are possible, as in `1,234`; "none": the cell
 * has no mark.
 */
export function markShownBy(text: string): DecimalMark | "open" | "none" {
  const [point, comma] = [text.lastIndexOf("."), text.lastIndexOf(",")];
  if (point === -1 && comma === -1) return "none";
  if (point !== -1 && comma !== -1) return point > comma ? "." : ",";
  const mark: DecimalMark = point === -1 ? "," : ".";
  const repeated = text.indexOf(mark) !== text.lastIndexOf(mark);
  if (repeated) return mark === "." ? "," : "."; // it groups thousands
  return mayGroup(text, mark) ? "open" : mark;
}

function mayGroup(text: string, mark: DecimalMark): boolean {
  if (text.length - text.indexOf(mark) <= 3) return false;
  const [before = "", after = ""] = text.split(mark);
  return /^\d{3}(?!\d)/u.test(after) && /^[1-9]\d{0,2}$/u.test(before.replaceAll(/\D/gu, ""));
}

/**
 * Reads `1,234.56`, `1 234,56`, `1.234,56`, `1'234.56`, `(12.00)`, `12.00-`; `mark` decides cells such as `1,234`.
 * Null when it is not a number or has more than 15 digits.
 */
export function readNumber(text: string, mark: DecimalMark): Decimal | null {
  return readPlain(text) ?? readMarked(text, mark);
}

const PLAIN = /^\d{1,12}(?:[.,](\d{1,2}))?$/u;

/** What nearly all cells hold: digits, with a mark before the last one or two, which is no mark of thousands then. */
function readPlain(text: string): Decimal | null {
  const found = PLAIN.exec(text);
  if (found === null) return null;
  const scale = found[1]?.length ?? 0;
  if (scale === 0) return { units: Number(text), scale };
  return { units: Number(text.slice(0, -1 - scale) + text.slice(-scale)), scale };
}

function readMarked(text: string, mark: DecimalMark): Decimal | null {
  const { body, negative } = takeSign(text);
  const shown = markShownBy(body);
  const decimal = shown === "open" || shown === "none" ? mark : shown;
  const plain = ungroup(body, decimal);
  if (plain === null) return null;
  const [whole = "", fraction = ""] = plain.split(".");
  const digits = (whole + fraction).replace(/^0+/u, "");
  if (digits.length > MAX_DIGITS) return null;
  const units = Number(digits === "" ? "0" : digits);
  return { units: negative && units !== 0 ? -units : units, scale: fraction.length };
}

function takeSign(text: string): { readonly body: string; readonly negative: boolean } {
  const body = text.trim().replaceAll(/[\u2212\u2013]/gu, "-");
  const bracketed = /^\((.*)\)$/u.exec(body);
  if (bracketed !== null) return { body: (bracketed[1] ?? "").trim(), negative: true };
  if (body.startsWith("-")) return { body: body.slice(1).trim(), negative: true };
  if (body.endsWith("-")) return { body: body.slice(0, -1).trim(), negative: true };
  return { body: body.startsWith("+") ? body.slice(1) : body, negative: false };
}

/** The number with a point and without groups; null when the groups are not groups. */
function ungroup(body: string, decimal: DecimalMark): string | null {
  if (/^\d+$/u.test(body)) return body;
  const at = body.lastIndexOf(decimal);
  const whole = at === -1 ? body : body.slice(0, at);
  const fraction = at === -1 ? "" : body.slice(at + 1);
  if (!/^\d*$/u.test(fraction)) return null;
  if (whole === "") return fraction === "" ? null : `0.${fraction}`;
  const grouped =
    /^\d{1,3}([\s.,'’])\d{3}(\1\d{3})*$/u.test(whole) || /^\d{1,2}(,\d{2})*,\d{3}$/u.test(whole);
  if (!grouped && !/^\d+$/u.test(whole)) return null;
  return `${whole.replaceAll(/\D/gu, "")}.${fraction}`;
}

export function multiply(
  a: Decimal,
  b: Decimal,
): { readonly units: bigint | number; readonly scale: number } {
  const units = a.units * b.units;
  const isExact = Number.isSafeInteger(units);
  return {
    units: isExact ? units : BigInt(a.units) * BigInt(b.units),
    scale: a.scale + b.scale,
  };
}

/** In minor units, half a unit away from zero; `perMajor` is 100 for EUR. */
export function toMinor(
  { units, scale }: { readonly units: bigint | number; readonly scale: number },
  perMajor: number,
): number {
  const times = perMajor / 10 ** scale; // a number that is whole: nothing to round
  if (typeof units === "number" && Number.isInteger(times)) return units * times;
  const scaled = BigInt(units) * BigInt(perMajor);
  const divisor = 10n ** BigInt(scale);
  const half = scaled < 0n ? -divisor : divisor;
  return Number((scaled * 2n + half) / (divisor * 2n));
}
