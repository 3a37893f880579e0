/** An amount of money in minor units (cents) of an ISO 4217 currency. */
export type Money = { readonly minor: number; readonly currency: string };

// Made once for each: building a number format takes longer than what it is asked for.
const unitsByCurrency = new Map([
  ["EUR", 100],
  ["USD", 100],
  ["GBP", 100],
]);

/** Minor units in one major unit of the currency: 100 for EUR, 1 for JPY. */
export function minorPerMajor(currency: string): number {
  const known = unitsByCurrency.get(currency);
  if (known !== undefined) return known;
  const digits = new Intl.NumberFormat("en", { style: "currency", currency }).resolvedOptions()
    .maximumFractionDigits;
  const made = 10 ** (digits ?? 2);
  unitsByCurrency.set(currency, made);
  return made;
}

/** For people: `€1,234` in the reader's locale, without cents from a hundred up. */
export function formatMoney({ minor, currency }: Money, locale: string): string {
  const major = minor / minorPerMajor(currency);
  const maximumFractionDigits = Math.abs(major) >= 100 ? 0 : 2;
  return new Intl.NumberFormat(locale, {
    style: "currency",
    currency,
    minimumFractionDigits: 0,
    maximumFractionDigits,
  }).format(major);
}

/** To the cent, for a sum that somebody is promised; cents only where there are some. */
export function formatExactMoney({ minor, currency }: Money, locale: string): string {
  const perMajor = minorPerMajor(currency);
  const digits = minor % perMajor === 0 ? { maximumFractionDigits: 0 } : {};
  return new Intl.NumberFormat(locale, { style: "currency", currency, ...digits }).format(
    minor / perMajor,
  );
}
