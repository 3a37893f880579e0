import type { ClientTexts, LayerTexts } from "./client-texts.ts";
import type { RepTexts } from "./rep-texts.ts";

/** All that is said in talks of one language. */
export type PhraseBank = {
  readonly client: readonly ClientTexts[];
  readonly layers: LayerTexts;
  readonly rep: readonly RepTexts[];
};
