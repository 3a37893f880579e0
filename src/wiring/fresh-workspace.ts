/** Of a company that is met for the first time, until somebody sets it otherwise. */
export const FRESH_WORKSPACE = {
  name: "My company",
  timeZone: "Europe/Tallinn",
  currency: "EUR",
} as const;
