/** An amount of money in minor units (cents) of an ISO 4217 currency. */
export type Money = { readonly minor: number; readonly currency: string };

/** Minor units in one major unit of the currency: 100 for EUR, 1 for JPY. */
export function minorPerMajor(currency: string): number {
  const digits = new Intl.NumberFormat("en", { style: "currency", currency }).resolvedOptions()
    .maximumFractionDigits;
  return 10 ** (digits ?? 2);
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
