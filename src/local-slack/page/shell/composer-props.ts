import type { ConversationView } from "../../protocol.ts";
import type { Command } from "./suggest-words.ts";

export type ComposerProps = {
  readonly conversation: ConversationView;
  readonly threadTs: string | null;
  readonly commands: readonly Command[];
};
