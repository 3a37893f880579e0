/**
 * Codes that exports of orders use for what is not goods: postage, carriage, manual entries, discounts, bank and
 * marketplace fees, adjustments, samples, donations, tests, vouchers. `*` stands for any ending.
 */
export const NOT_GOODS: readonly string[] = [
  "POST",
  "DOT",
  "D",
  "M",
  "C2",
  "BANK CHARGES",
  "AMAZONFEE",
  "ADJUST*",
  "CRUK",
  "PADS",
  "TEST*",
  "S",
  "B",
  "DCGS*",
  "GIFT*",
];

/** Tells whether a product code is on the list; upper and lower case are the same. */
export function codeMatcher(codes: readonly string[]): (sku: string) => boolean {
  const exact = new Set<string>();
  const starts: string[] = [];
  for (const code of codes.map((each) => each.toUpperCase())) {
    if (code.endsWith("*")) starts.push(code.slice(0, -1));
    else exact.add(code);
  }
  return (sku) => {
    const code = sku.toUpperCase();
    return exact.has(code) || starts.some((start) => code.startsWith(start));
  };
}
