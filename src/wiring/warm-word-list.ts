import { setTimeout as wait } from "node:timers/promises";
import { readByLists } from "../coach/rehearsal/read-own-words.ts";
import type { TalkLanguage } from "../core/rehearsal/persona.ts";

const PAUSE_MS = 500; // the talk's opening is shown, and clicks are answered in between

/** Patterns are compiled once for texts of Latin letters only and once for others. */
const TEXTS = ["a, b. c?", "ж, π. c?"];

const warm = new Set<TalkLanguage>(); // of this process

/**
 * The first own words in a language take a second, since its patterns are compiled then: better while somebody reads
 * how the talk opens. Languages that nobody practises in take no memory.
 */
export async function warmWordList(language: TalkLanguage): Promise<void> {
  if (warm.has(language)) return;
  warm.add(language);
  for (const text of TEXTS) {
    await wait(PAUSE_MS, undefined, { ref: false });
    readByLists({ text, language, clientSaid: "", playedBy: "" });
  }
}
