/** May a former business client be mailed about our goods until they object, or only after they said yes? */
export type MailCustom = "opt-out" | "consent";

type CountryCustoms = { readonly zone: string; readonly mail: MailCustom };

/**
 * What the coach takes for granted in a country of one time zone. How mail to companies is treated is a careful
 * default of ours and no legal advice: a company checks it with its lawyer and changes it in `method.consent.byCountry`.
 */
const CUSTOMS: Readonly<Record<string, CountryCustoms>> = {
  AT: { zone: "Europe/Vienna", mail: "consent" },
  BE: { zone: "Europe/Brussels", mail: "consent" },
  BG: { zone: "Europe/Sofia", mail: "opt-out" },
  CH: { zone: "Europe/Zurich", mail: "consent" },
  CY: { zone: "Asia/Nicosia", mail: "consent" },
  CZ: { zone: "Europe/Prague", mail: "consent" },
  DE: { zone: "Europe/Berlin", mail: "consent" },
  DK: { zone: "Europe/Copenhagen", mail: "consent" },
  EE: { zone: "Europe/Tallinn", mail: "opt-out" },
  ES: { zone: "Europe/Madrid", mail: "consent" },
  FI: { zone: "Europe/Helsinki", mail: "opt-out" },
  FR: { zone: "Europe/Paris", mail: "opt-out" },
  GB: { zone: "Europe/London", mail: "opt-out" },
  GR: { zone: "Europe/Athens", mail: "consent" },
  HR: { zone: "Europe/Zagreb", mail: "consent" },
  HU: { zone: "Europe/Budapest", mail: "consent" },
  IE: { zone: "Europe/Dublin", mail: "opt-out" },
  IS: { zone: "Atlantic/Reykjavik", mail: "consent" },
  IT: { zone: "Europe/Rome", mail: "consent" },
  LT: { zone: "Europe/Vilnius", mail: "consent" },
  LU: { zone: "Europe/Luxembourg", mail: "consent" },
  LV: { zone: "Europe/Riga", mail: "opt-out" },
  MT: { zone: "Europe/Malta", mail: "consent" },
  NL: { zone: "Europe/Amsterdam", mail: "consent" },
  NO: { zone: "Europe/Oslo", mail: "opt-out" },
  PL: { zone: "Europe/Warsaw", mail: "consent" },
  RO: { zone: "Europe/Bucharest", mail: "consent" },
  SE: { zone: "Europe/Stockholm", mail: "opt-out" },
  SI: { zone: "Europe/Ljubljana", mail: "consent" },
  SK: { zone: "Europe/Bratislava", mail: "consent" },
  UA: { zone: "Europe/Kyiv", mail: "consent" },
};

/** Countries that something is taken for granted of, ISO 3166-1 alpha-2. */
export const CUSTOM_COUNTRIES: readonly string[] = Object.keys(CUSTOMS);

/** IANA zone of a country (ISO 3166-1 alpha-2); null where it has several or is not in the table. */
export function zoneOfCountry(country: string | null): string | null {
  return country === null ? null : (CUSTOMS[country]?.zone ?? null);
}

/** Null for a zone that belongs to no country of the table. */
export function countryOfZone(zone: string): string | null {
  const found = Object.entries(CUSTOMS).find(([, customs]) => customs.zone === zone);
  return found?.[0] ?? null;
}

/** Where nothing is known the careful answer holds: ask first. */
export function mailCustomOf(
  country: string | null,
  byCountry: Readonly<Record<string, MailCustom | null | undefined>>,
): MailCustom {
  if (country === null) return "consent";
  return byCountry[country] ?? CUSTOMS[country]?.mail ?? "consent";
}

const SATURDAY = 6;
const SUNDAY = 7;

/** Days of the week without business, ISO: Monday is 1. */
const REST_DAYS: Readonly<Record<string, readonly number[]>> = {
  AE: [SATURDAY, SUNDAY],
  IL: [5, SATURDAY],
  SA: [5, SATURDAY],
  EG: [5, SATURDAY],
};

export function restDaysOf(country: string | null): readonly number[] {
  return (country === null ? undefined : REST_DAYS[country]) ?? [SATURDAY, SUNDAY];
}
