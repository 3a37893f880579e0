import type { Message } from "./presenters/alert-card.ts";

const LONGEST_MS = 5_000;

/**
 * Draws a private message anew at the address that Slack gave with a click on it. Slack takes it for half an hour and
 * five times; after that the old message stays, and its button draws a new one.
 */
export async function redrawAt(url: string, message: Message): Promise<void> {
  await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ ...message, replace_original: true }),
    signal: AbortSignal.timeout(LONGEST_MS),
  });
}
