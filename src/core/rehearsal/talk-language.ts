import { TALK_LANGUAGES, type TalkLanguage } from "./persona.ts";

/** The client's language where talks can be held in it, else English. `language`: ISO 639-1. */
export function talkLanguageOf(language: string | null): TalkLanguage {
  return TALK_LANGUAGES.find((one) => one === language) ?? "en";
}
