import { setTimeout as wait } from "node:timers/promises";
import type { WebClient } from "@slack/web-api";
import type { Message } from "./presenters/alert-card.ts";
import type { MessagePlace } from "./presenters/draft-edit-modal.ts";
import { readFault } from "./slack-fault.ts";

const MOST_TRIES = 3;
const PAUSE_MS = 1000;

/** Makes a message of ours say this instead. Saying it twice does no harm, so what may not have arrived is repeated. */
export async function changeMessage(
  client: WebClient,
  place: MessagePlace,
  message: Message,
): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      await client.chat.update({ ...place, ...message });
      return;
    } catch (error) {
      const fault = readFault(error);
      if (fault.kind === "refused" || tries === MOST_TRIES) throw error;
      await wait(fault.kind === "rate-limited" ? fault.afterMs : PAUSE_MS);
    }
  }
}
