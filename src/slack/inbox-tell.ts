import type { AnyMiddlewareArgs, Middleware } from "@slack/bolt";
import type { WebClient } from "@slack/web-api";
import { z } from "zod";
import { type AskSlack, findSaid, type Said } from "./inbox-said.ts";
import { isPlaceholder } from "./presenters/placeholder.ts";
import { sayPlainly } from "./presenters/present-answer.ts";
import { sayUndone } from "./presenters/undone.ts";
import { readFault } from "./slack-fault.ts";

const Telling = z.object({
  delivery: z.string(),
  kind: z.enum(["event", "action", "command", "view"]),
  why: z.enum(["failed", "cut-off", "unsure"]),
  by: z.string().nullable(),
  channel: z.string().nullable(),
  threadTs: z.string().nullable(),
  receivedAt: z.date(),
});
export type Telling = z.infer<typeof Telling>;

const TELLING = "inboxTelling";

/** What the receiver would bring with a request of the coach's own that tells a person. */
export function asProperties(telling: Telling): Record<string, unknown> {
  return { [TELLING]: telling };
}

/** Before any listener. What is told goes through the app like everything else, with the company's client of the day. */
export const tellInstead: Middleware<AnyMiddlewareArgs> = async ({ context, client, next }) => {
  const telling = Telling.safeParse(context[TELLING]);
  if (telling.success) await tell(client, telling.data);
  else await next();
};

/** Where Slack refuses one way of saying it, the next is tried; rejects when the last is refused too. */
async function tell(client: WebClient, telling: Telling): Promise<void> {
  const text = sayUndone(telling);
  if (await fillPlaceholders(client, telling, text)) return;
  const said = sayPlainly(text);
  const { by } = telling;
  const inPlace = sayInPlace(client, telling, said);
  if (by === null) return void (await inPlace?.());
  if (inPlace !== null && (await isTaken(inPlace))) return;
  await client.chat.postMessage({ channel: by, ...said });
}

type Plain = ReturnType<typeof sayPlainly>;

/** Where it was written or pressed. Null: there is no such place, or nobody to whisper to. */
function sayInPlace(
  client: WebClient,
  { kind, by, channel, threadTs }: Telling,
  said: Plain,
): (() => Promise<unknown>) | null {
  if (channel === null) return null;
  const place = { channel, ...(threadTs === null ? {} : { thread_ts: threadTs }) };
  if (kind === "event" && channel.startsWith("D"))
    return () => client.chat.postMessage({ ...place, ...said });
  return by === null ? null : () => client.chat.postEphemeral({ ...place, user: by, ...said });
}

/** False when Slack refuses it, as when somebody is not there any more, or a message is too old to be changed. */
async function isTaken(call: () => Promise<unknown>): Promise<boolean> {
  try {
    await call();
    return true;
  } catch (fault) {
    if (readFault(fault).kind !== "refused") throw fault;
    return false;
  }
}

const LOOK_BACK_MS = 86_400_000; // a draft may be changed long after it was posted

/** What still says that something will come says now that it will not. False: there was nothing to be changed. */
async function fillPlaceholders(
  client: WebClient,
  telling: Telling,
  text: string,
): Promise<boolean> {
  const { by, channel, threadTs } = telling;
  const isDirect = channel?.startsWith("D") === true;
  const direct = isDirect ? channel : by;
  if (direct === null) return false;
  const places = [
    { channel: direct, threadTs: null },
    ...(isDirect && threadTs !== null ? [{ channel: direct, threadTs }] : []),
  ];
  let isFilled = false;
  for (const place of places)
    for (const { channel: at, ts } of await findPlaceholders(client, telling, place)) {
      const change = { channel: at, ts, ...sayPlainly(text) };
      if (await isTaken(() => client.chat.update(change))) isFilled = true;
    }
  return isFilled;
}

/** None when Slack will not be read just now: the person is told all the same. */
async function findPlaceholders(
  client: WebClient,
  { delivery, receivedAt }: Telling,
  place: { readonly channel: string; readonly threadTs: string | null },
): Promise<Said[]> {
  const since = new Date(receivedAt.getTime() - LOOK_BACK_MS);
  const ask: AskSlack = (method, args) => client.apiCall(method, args);
  try {
    const said = await findSaid(ask, { delivery, ...place, since });
    return [...said.values()].filter((one) => isPlaceholder(one.text));
  } catch {
    return [];
  }
}
