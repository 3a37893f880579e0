// Countries in which one language is safe to write to a company in; elsewhere English is.
const LANGUAGE_OF: Readonly<Record<string, string>> = {
  EE: "et",
  FI: "fi",
  BG: "bg",
  GR: "el",
  CY: "el",
};

/** ISO 639-1: what the client is written to in. A stored language wins over the country's. */
export function chooseLanguage(client: {
  readonly language: string | null;
  readonly country: string | null;
}): string {
  return client.language ?? LANGUAGE_OF[client.country ?? ""] ?? "en";
}
