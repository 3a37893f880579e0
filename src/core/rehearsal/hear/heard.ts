import type { Span } from "../../draft/checks/finding.ts";
import type { HeardMove } from "./hear-words.ts";

/** A move found in free words. Places are UTF-16 offsets into the whole reply, `end` exclusive. */
export type Heard = {
  readonly move: HeardMove;
  readonly isSure: boolean;
  readonly at: Span; // the words that gave it away
  readonly clause: Span;
};

/** The same, no longer sure. */
export function doubt(heard: Heard): Heard {
  return { ...heard, isSure: false };
}
