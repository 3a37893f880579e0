import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { parseJson } from "../json.ts";
import { readOrNull, writeAtomically } from "./disk.ts";
import { type MessageLog, openMessageLog } from "./message-log.ts";
import { emptyState, type StoredState, storedState } from "./stored.ts";
import { createWriteBehind } from "./write-behind.ts";

/** Where the workspace is kept across restarts, or only in memory. */
export type StateFolder = {
  readonly state: StoredState;
  readonly messages: MessageLog["messages"];
  /** Says that the state (without messages) has changed; it is written a moment later. */
  readonly changed: () => void;
  /** Says that a message is new, changed or gone. */
  readonly logMessage: MessageLog["add"];
  /** Writes what has changed now: what the app was told is done survives a killed process. */
  readonly settle: () => Promise<void>;
  readonly writeFile: (id: string, bytes: Uint8Array) => Promise<void>;
  readonly readFile: (id: string) => Promise<Uint8Array | null>;
};

export async function openStateFolder(folder: string | null): Promise<StateFolder> {
  return folder === null ? memoryFolder() : diskFolder(folder);
}

function memoryFolder(): StateFolder {
  const files = new Map<string, Uint8Array>();
  return {
    state: emptyState(),
    messages: {},
    changed: () => undefined,
    logMessage: () => undefined,
    settle: () => Promise.resolve(),
    writeFile: (id, bytes) => {
      files.set(id, bytes);
      return Promise.resolve();
    },
    readFile: (id) => Promise.resolve(files.get(id) ?? null),
  };
}

async function diskFolder(folder: string): Promise<StateFolder> {
  const file = join(folder, "workspace.json");
  const filesFolder = join(folder, "files");
  await mkdir(filesFolder, { recursive: true });
  const state = await readState(file);
  const log = await openMessageLog(join(folder, "messages.jsonl"));
  closeStreams(log);
  state.lastMicros = Math.max(state.lastMicros, lastMicrosOf(log));
  let dirty = false;
  const writer = createWriteBehind(async () => {
    await log.write();
    if (!dirty) return;
    dirty = false;
    try {
      await writeAtomically(file, JSON.stringify(state));
    } catch (fault) {
      dirty = true;
      throw fault;
    }
  });
  return {
    state,
    messages: log.messages,
    changed: () => {
      dirty = true;
      writer.wake();
    },
    logMessage: (entry) => {
      log.add(entry);
      writer.wake();
    },
    settle: writer.flush,
    writeFile: (id, bytes) => writeAtomically(join(filesFolder, id), bytes),
    readFile: (id) => readOrNull(join(filesFolder, id)),
  };
}

async function readState(file: string): Promise<StoredState> {
  const bytes = await readOrNull(file);
  if (bytes === null) return emptyState();
  const parsed = storedState.safeParse(parseJson(new TextDecoder().decode(bytes)));
  if (parsed.success) return parsed.data;
  throw new Error(
    `The local workspace cannot read its state from ${file}: ${z.prettifyError(parsed.error)}. Move the file away to begin with an empty workspace.`,
  );
}

/** The clock may have been set back since: no message may come before those that are there. */
function lastMicrosOf(log: MessageLog): number {
  const all = Object.values(log.messages).flat();
  return all.reduce((last, { ts }) => Math.max(last, Number(ts.replace(".", ""))), 0);
}

/** Nobody goes on writing a stream that was open when the workspace stopped. */
function closeStreams(log: MessageLog): void {
  for (const message of Object.values(log.messages).flat()) {
    if (message.stream?.state === "open") message.stream.state = "done";
  }
}
