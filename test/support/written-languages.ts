import type { DraftLanguage } from "#src/core/draft/draft-terms.ts";

/** Languages whose whole phrase book and word lists are there. */
export const WRITTEN_LANGUAGES: readonly DraftLanguage[] = ["en", "et", "fi", "ru", "bg", "el"];
