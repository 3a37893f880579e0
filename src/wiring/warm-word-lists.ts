import { setTimeout as wait } from "node:timers/promises";
import { readByLists } from "../coach/rehearsal/read-own-words.ts";
import { TALK_LANGUAGES } from "../core/rehearsal/persona.ts";

const PAUSE_MS = 500; // clicks are answered in between

/** Patterns are compiled once for texts of Latin letters only and once for others. */
const TEXTS = ["a, b. c?", "ж, π. c?"];

/**
 * The first own words in a language take a second, since its patterns are compiled then and hold up every other talk
 * of the process: better after the start than in a talk. Ends early when `signal` says so.
 */
export async function warmWordLists(signal: AbortSignal): Promise<void> {
  for (const language of TALK_LANGUAGES)
    for (const text of TEXTS) {
      await wait(PAUSE_MS, undefined, { ref: false });
      if (signal.aborted) return;
      readByLists({ text, language, clientSaid: "", playedBy: "" });
    }
}
