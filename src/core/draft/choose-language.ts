import { type DraftLanguage, draftLanguageSchema } from "./draft-terms.ts";

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

/** ISO 639-1: what the client is written to in. A stored language wins over the country's. */
export function chooseLanguage({ language, country }: Client): string {
  return language ?? LANGUAGE_OF[country ?? ""] ?? "en";
}

/** All languages, the likeliest first, when nobody can tell which one the client reads; null: it is known well enough. */
export function guessLanguages({ language, country }: Client): DraftLanguage[] | null {
  if (language !== null || LANGUAGE_OF[country ?? ""] !== undefined) return null;
  const likely = LIKELY_IN[country ?? ""] ?? "en";
  return [likely, ...draftLanguageSchema.options.filter((one) => one !== likely)];
}
