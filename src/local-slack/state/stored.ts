import { z } from "zod";

export const storedBlock = z.looseObject({
  type: z.string(),
  block_id: z.string().exactOptional(),
});
export type StoredBlock = z.infer<typeof storedBlock>;

export const storedMetadata = z.object({
  event_type: z.string(),
  event_payload: z.record(z.string(), z.unknown()),
});

const storedStream = z.object({
  state: z.enum(["open", "stopped-by-user", "done"]),
  startedAtMs: z.number(),
  recipientId: z.string(),
});

export const storedMessage = z.object({
  ts: z.string(),
  threadTs: z.string().nullable(),
  userId: z.string(),
  byApp: z.boolean(),
  text: z.string(),
  blocks: z.array(storedBlock),
  metadata: storedMetadata.nullable(),
  fileIds: z.array(z.string()),
  subtype: z.enum(["file_share", "channel_join"]).nullable(),
  editedTs: z.string().nullable(),
  reactions: z.array(z.object({ name: z.string(), users: z.array(z.string()) })),
  /** A thread reply that is shown in the channel too. */
  broadcast: z.boolean(),
  stream: storedStream.nullable(),
});
export type StoredMessage = z.infer<typeof storedMessage>;

const storedConversation = z.object({
  id: z.string(),
  kind: z.enum(["channel", "private", "dm"]),
  name: z.string(),
  topic: z.string(),
  memberIds: z.array(z.string()),
});
export type StoredConversation = z.infer<typeof storedConversation>;

const storedView = z.object({
  id: z.string(),
  hash: z.string(),
  userId: z.string(),
  type: z.enum(["modal", "home"]),
  /** The view as the app sent it, without its blocks. */
  sent: z.record(z.string(), z.unknown()),
  blocks: z.array(storedBlock),
  values: z.record(z.string(), z.record(z.string(), z.record(z.string(), z.unknown()))),
  rootId: z.string(),
  previousId: z.string().nullable(),
});
export type StoredView = z.infer<typeof storedView>;

const storedFile = z.object({
  id: z.string(),
  name: z.string(),
  title: z.string(),
  mimetype: z.string(),
  size: z.number(),
  userId: z.string(),
  createdAtMs: z.number(),
  channels: z.array(z.string()),
});
export type StoredFile = z.infer<typeof storedFile>;

const storedPrompts = z.object({
  title: z.string(),
  prompts: z.array(z.object({ title: z.string(), message: z.string() })),
});

export const storedState = z.object({
  version: z.literal(1),
  /** The last moment given to a message, in microseconds: a ts is never given twice. */
  lastMicros: z.number(),
  conversations: z.record(z.string(), storedConversation),
  /** user -> channel -> ts of the last message read */
  reads: z.record(z.string(), z.record(z.string(), z.string())),
  homes: z.record(z.string(), storedView),
  /** channel -> suggested prompts */
  prompts: z.record(z.string(), storedPrompts),
  /** channel/thread -> title */
  titles: z.record(z.string(), z.string()),
  files: z.record(z.string(), storedFile),
});
export type StoredState = z.infer<typeof storedState>;

export function emptyState(): StoredState {
  return {
    version: 1,
    lastMicros: 0,
    conversations: {},
    reads: {},
    homes: {},
    prompts: {},
    titles: {},
    files: {},
  };
}
