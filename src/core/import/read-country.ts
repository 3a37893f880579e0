import { plainHeading } from "./heading-words.ts";

const LOCALES = ["en", "et", "fi", "de", "ru", "bg", "el", "sv", "lv", "lt"];

const OTHER_NAMES: readonly (readonly [string, string])[] = [
  ["EIRE", "IE"],
  ["USA", "US"],
  ["UK", "GB"],
  ["Great Britain", "GB"],
  ["England", "GB"],
  ["Scotland", "GB"],
  ["Wales", "GB"],
  ["RSA", "ZA"],
  ["Korea", "KR"],
  ["Czech Republic", "CZ"],
  ["Holland", "NL"],
  ["UAE", "AE"],
];

let known: ReadonlyMap<string, string> | undefined;

/** ISO 3166-1 alpha-2 from a code or from the country's name in ten languages; null when it is neither. */
export function readCountry(text: string): string | null {
  known ??= countries();
  return known.get(plainHeading(text)) ?? null;
}

function countries(): ReadonlyMap<string, string> {
  const names = LOCALES.map(
    (locale) => new Intl.DisplayNames(locale, { type: "region", fallback: "none" }),
  );
  const found = new Map<string, string>();
  for (const code of codes()) {
    if (names[0]?.of(code) === undefined) continue;
    found.set(plainHeading(code), code);
    for (const name of names) found.set(plainHeading(name.of(code) ?? code), code);
  }
  for (const [name, code] of OTHER_NAMES) found.set(plainHeading(name), code);
  return found;
}

const NOT_COUNTRIES = new Set(["EU", "EZ", "UN", "QO", "ZZ", "XA", "XB"]);

function codes(): readonly string[] {
  const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ".split("");
  return letters
    .flatMap((first) => letters.map((second) => first + second))
    .filter((code) => !NOT_COUNTRIES.has(code) && isCurrent(code));
}

/** Withdrawn codes, as SU, stand for another one today. */
function isCurrent(code: string): boolean {
  return Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`;
}
