import type { WebClient } from "@slack/web-api";
import { escapeMrkdwn } from "./presenters/mrkdwn.ts";
import { APOLOGY } from "./presenters/present-answer.ts";
import { TABLE_REFUSAL } from "./presenters/table-words.ts";
import type { TableReply } from "./table-desk.ts";

/** Who clicked, and where only they are told something. */
export type TablePlayer = {
  readonly channel: string;
  readonly threadTs: string | null;
  readonly by: string; // Slack user id
};

/** Says to the one who acted why nothing came of it; what comes of an act everybody sees. `words` go back to them. */
export async function sayTableReply(
  client: WebClient,
  player: TablePlayer,
  act: () => Promise<TableReply>,
  words: string | null = null,
): Promise<void> {
  try {
    const reply = await act();
    if (reply.ok) return;
    const why = reply.why === "not-found" ? GONE : TABLE_REFUSAL[reply.why];
    const back = words === null ? "" : ` Your words were: “${words}”`;
    await whisperAtTable(client, player, `${why}${back}`);
  } catch (fault) {
    await Promise.allSettled([whisperAtTable(client, player, APOLOGY.text)]);
    throw fault;
  }
}

const GONE = "This table is not there any more.";

/** Seen by nobody else; `text` is not escaped yet. */
async function whisperAtTable(
  client: WebClient,
  { channel, threadTs, by }: TablePlayer,
  text: string,
): Promise<void> {
  const thread = threadTs === null ? {} : { thread_ts: threadTs };
  await client.chat.postEphemeral({ channel, user: by, ...thread, text: escapeMrkdwn(text) });
}
