import type { DraftChannel, DraftIntent } from "#src/core/draft/draft-terms.ts";

export const INTENT_LABEL: Readonly<Record<DraftIntent, string>> = {
  apology: "Apology",
  "reason-finding": "Asking why",
  "check-in": "Checking in",
};

export const CHANNEL_LABEL: Readonly<Record<DraftChannel, string>> = {
  "e-mail": "E-mail",
  "phone-script": "Phone script",
  letter: "Letter",
};

const names = new Intl.DisplayNames(["en"], { type: "language", fallback: "none" });

/** `Estonian`; a code that is no language's comes back as it is. */
export function sayLanguage(code: string): string {
  try {
    return names.of(code) ?? code;
  } catch {
    return code; // Intl throws on what cannot be a code at all, and a client's data may hold anything
  }
}
