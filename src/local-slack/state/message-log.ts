import { appendFile } from "node:fs/promises";
import { z } from "zod";
import { parseJson } from "../json.ts";
import { readOrNull, writeAtomically } from "./disk.ts";
import { type StoredMessage, storedMessage } from "./stored.ts";

type Messages = Record<string, StoredMessage[]>;

const entryShape = z.union([
  z.object({ channel: z.string(), message: storedMessage }),
  z.object({ channel: z.string(), deleted: z.string() }),
]);
type Entry = z.infer<typeof entryShape>;

/** Messages on disk, one change a line: what is written grows with what happens, not with what there is. */
export type MessageLog = {
  readonly messages: Messages;
  readonly add: (entry: Entry) => void;
  /** Appends what is not written yet; after a failure the next call writes the whole log anew. */
  readonly write: () => Promise<void>;
};

export async function openMessageLog(file: string): Promise<MessageLog> {
  const read = await readLog(file);
  const messages = replay(read.entries);
  const live = Object.values(messages).reduce((sum, list) => sum + list.length, 0);
  let pending: Entry[] = [];
  let isWhole = !read.isTorn && read.entries.length <= 2 * live + 100;
  return {
    messages,
    add: (entry) => void pending.push(entry),
    write: async () => {
      const entries = pending;
      if (isWhole && entries.length === 0) return;
      pending = [];
      const wasWhole = isWhole;
      isWhole = false;
      if (wasWhole) await appendFile(file, format(entries));
      else await writeAtomically(file, format(entriesOf(messages)));
      isWhole = true;
    },
  };
}

function format(entries: readonly Entry[]): string {
  return entries.map((entry) => `${JSON.stringify(entry)}\n`).join("");
}

function entriesOf(messages: Messages): readonly Entry[] {
  return Object.entries(messages).flatMap(([channel, list]) =>
    list.map((message) => ({ channel, message })),
  );
}

/** A last line without its end was being written when the process died; it is left out. */
async function readLog(file: string): Promise<{ entries: readonly Entry[]; isTorn: boolean }> {
  const bytes = await readOrNull(file);
  const lines = new TextDecoder().decode(bytes ?? new Uint8Array()).split("\n");
  const last = lines.pop() ?? "";
  return {
    entries: lines.map((line, index) => readEntry(file, line, index + 1)),
    isTorn: last !== "",
  };
}

function readEntry(file: string, line: string, number: number): Entry {
  const parsed = entryShape.safeParse(parseJson(line));
  if (parsed.success) return parsed.data;
  throw new Error(
    `The local workspace cannot read its messages from ${file}: line ${number} is not a change of a message. Move the file away to begin without messages.`,
  );
}

function replay(entries: readonly Entry[]): Messages {
  const channels = new Map<string, Map<string, StoredMessage>>();
  for (const entry of entries) {
    const channel = channels.get(entry.channel) ?? new Map<string, StoredMessage>();
    channels.set(entry.channel, channel);
    if ("message" in entry) channel.set(entry.message.ts, entry.message);
    else channel.delete(entry.deleted);
  }
  return Object.fromEntries([...channels].map(([id, list]) => [id, [...list.values()]]));
}
