import type { LanguageSettings } from "../settings/language-settings.ts";
import { type DraftLanguage, isDraftLanguage } from "./draft-terms.ts";

// Countries in which one language is safe to write to a company in; elsewhere English is.
const LANGUAGE_OF: Readonly<Record<string, DraftLanguage>> = {
  EE: "et",
  FI: "fi",
  BG: "bg",
  GR: "el",
  CY: "el",
  GB: "en",
  IE: "en",
  US: "en",
  CA: "en",
  AU: "en",
  NZ: "en",
};

// Countries in which another language than English is likely enough to be offered first.
const LIKELY_IN: Readonly<Record<string, DraftLanguage>> = {
  BY: "ru",
  KG: "ru",
  KZ: "ru",
  MK: "bg",
  RU: "ru",
};

type Client = { readonly language: string | null; readonly country: string | null };

/**
 * ISO 639-1: what the client is written to in. A stored language wins over the country's; one that the company does not
 * write in gives way to one that it does. Languages no draft can be written in are told as they are.
 */
export function chooseLanguage({ language, country }: Client, company: LanguageSettings): string {
  const known = language ?? languageOf(country, company);
  return known === null || (isDraftLanguage(known) && !company.offered.includes(known))
    ? fallbackOf(company)
    : known;
}

/** The company's languages, likeliest first, when nobody can tell which the client reads; null: it is known well enough. */
export function guessLanguages(
  { language, country }: Client,
  company: LanguageSettings,
): DraftLanguage[] | null {
  const { offered } = company;
  if (language !== null || languageOf(country, company) !== null || offered.length === 1)
    return null;
  const usual = LIKELY_IN[country ?? ""] ?? "en";
  const likely = offered.includes(usual) ? usual : fallbackOf(company);
  return [likely, ...offered.filter((one) => one !== likely)];
}

function languageOf(country: string | null, { byCountry }: LanguageSettings): DraftLanguage | null {
  const set = byCountry.find((one) => one.country === country);
  return set?.language ?? LANGUAGE_OF[country ?? ""] ?? null;
}

function fallbackOf({ offered }: LanguageSettings): DraftLanguage {
  return offered.includes("en") ? "en" : (offered[0] ?? "en");
}
