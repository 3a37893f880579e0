import { createHash } from "node:crypto";
import { z } from "zod";
import type { NewDelivery } from "#src/core/inbox.ts";

/** As Slack's ids and time stamps are; anything else is not worth keeping. */
const Id = z
  .string()
  .regex(/^[\w.:-]{1,80}$/u)
  .optional()
  .catch(undefined);

const Event = z.object({
  event_id: Id,
  event: z.looseObject({
    type: z.string(),
    subtype: z.string().optional().catch(undefined),
    channel: Id,
    channel_type: Id,
    user: z.union([Id, z.object({ id: Id }).transform(({ id }) => id)]).catch(undefined),
    bot_id: z.unknown().optional(),
    ts: Id,
    thread_ts: Id,
  }),
});
type Event = z.infer<typeof Event>;

const WithId = z.object({ id: Id }).nullish().catch(null);

const Interaction = z.object({
  type: z.enum(["block_actions", "view_submission"]),
  user: WithId,
  channel: WithId,
  message: z.object({ ts: Id, thread_ts: Id }).nullish().catch(null),
  container: z.object({ message_ts: Id, channel_id: Id }).nullish().catch(null),
});

const Command = z.object({ command: z.string(), user_id: Id, channel_id: Id });

/** Which company the request was for, as whoever finds its token reads it. */
const Company = z.object({
  team_id: Id,
  enterprise_id: Id,
  team: WithId,
  enterprise: WithId,
  api_app_id: Id,
  is_enterprise_install: z
    .union([z.boolean(), z.enum(["true", "false"]).transform((said) => said === "true")])
    .optional()
    .catch(undefined),
  authorizations: z.array(z.unknown()).optional().catch(undefined),
});

/** What is to be kept of a request of Slack's; null: nothing that anybody waits for, or that could be done again. */
export function readDelivery(body: unknown): NewDelivery | null {
  const event = Event.safeParse(body);
  if (event.success) return readEvent(body, event.data);
  const click = Interaction.safeParse(body);
  if (click.success) return readClick(body, click.data);
  const command = Command.safeParse(body);
  if (!command.success) return null;
  const { user_id: by = null, channel_id: channel = null } = command.data;
  return { ...common(body, "command"), kind: "command", by, channel, threadTs: null };
}

function readEvent(body: unknown, { event_id: eventId, event }: Event): NewDelivery | null {
  const message = readMessage(event);
  if (message === "nobody's") return null;
  return {
    key: eventId === undefined ? keyOf("event", body) : `event:${eventId}`,
    kind: "event",
    by: event.user ?? null,
    body: JSON.stringify(body),
    // Nobody waits for an answer to anything but a message.
    ...(message ?? {
      messageKey: null,
      queue: `${event.user ?? ""}:${event.type}`,
      channel: null,
      threadTs: null,
    }),
  };
}

type Message = Pick<NewDelivery, "messageKey" | "queue" | "channel" | "threadTs">;

const Place = z.object({
  channel: z.string(),
  ts: z.string(),
  thread_ts: z.string().nullable().default(null),
});
const MESSAGES: readonly string[] = ["message", "app_mention"];

/** Null: something else than a message. Nobody's is what machines wrote, and what is told of messages. */
function readMessage(event: Event["event"]): Message | "nobody's" | null {
  if (!MESSAGES.includes(event.type)) return null;
  const place = Place.safeParse(event);
  if (!place.success || isNobodys(event)) return "nobody's";
  const { channel, ts, thread_ts: threadTs } = place.data;
  const isDirect = event.channel_type === "im" || channel.startsWith("D");
  const isHeard = isDirect || event.type === "app_mention"; // what else is written in a channel is nobody's business
  return {
    messageKey: isHeard ? `message:${channel}:${ts}` : null,
    queue: isDirect && threadTs === null ? `dm:${channel}` : `thread:${channel}:${threadTs ?? ts}`,
    channel,
    threadTs,
  };
}

function isNobodys({ bot_id: bot, subtype }: Event["event"]): boolean {
  return bot !== undefined || (subtype !== undefined && subtype !== "file_share");
}

function readClick(body: unknown, click: z.infer<typeof Interaction>): NewDelivery {
  const { type, user, channel, message, container } = click;
  const kind = type === "block_actions" ? "action" : "view";
  return {
    ...common(body, kind),
    kind,
    by: user?.id ?? null,
    channel: channel?.id ?? container?.channel_id ?? null,
    threadTs: message?.thread_ts ?? null,
  };
}

/** A click cannot be done again; of its body only what telling the person needs is kept. */
function common(
  body: unknown,
  kind: string,
): Pick<NewDelivery, "key" | "messageKey" | "queue" | "body"> {
  return {
    key: keyOf(kind, body),
    messageKey: null,
    queue: "",
    body: JSON.stringify(forTelling(body)),
  };
}

/** Slack gives a click no id, but each has a trigger of its own: the same body is the same click. */
function keyOf(kind: string, body: unknown): string {
  return `${kind}:${createHash("sha256").update(JSON.stringify(body)).digest("base64url")}`;
}

/** An event of the coach's own, by which it tells somebody that something came to nothing. */
const TELLING_EVENT = "winback_telling";

/** A request for the same company that brings nothing. */
export function forTelling(body: unknown): object {
  const company = Company.parse(body);
  const team_id = company.team_id ?? company.team?.id;
  const enterprise_id = company.enterprise_id ?? company.enterprise?.id;
  const { api_app_id, is_enterprise_install = false } = company;
  const here = { team_id, enterprise_id, is_enterprise_install };
  const authorizations = company.authorizations ?? [here];
  return {
    type: "event_callback",
    ...here,
    api_app_id,
    authorizations,
    event: { type: TELLING_EVENT },
  };
}
