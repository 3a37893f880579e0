import { normaliseText } from "#src/core/draft/checks/normalise-text.ts";
import type { DraftLanguage } from "#src/core/draft/draft-terms.ts";
import { hearReply } from "#src/core/rehearsal/hear/hear-reply.ts";
import type { HeardMove } from "#src/core/rehearsal/hear/hear-words.ts";

/** The moves that a reply makes beyond doubt. */
export function surelyHeard(said: string, language: DraftLanguage): HeardMove[] {
  return hearReply(normaliseText(said), language)
    .filter(({ isSure }) => isSure)
    .map(({ move }) => move);
}
