import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { parseJson } from "../json.ts";
import { emptyState, storedState, type StoredState } from "./stored.ts";

const saveDelayMs = 150;

/** Where the workspace is kept across restarts, or only in memory. */
export type StateFolder = {
  readonly state: StoredState;
  /** Says that the state has changed; it is written a moment later. */
  readonly changed: () => void;
  /** Writes what has changed now: what the app was told is done survives a killed process. */
  readonly settle: () => Promise<void>;
  readonly writeFile: (id: string, bytes: Uint8Array) => Promise<void>;
  readonly readFile: (id: string) => Promise<Uint8Array | null>;
  /** Writes what is not written yet; a fault while writing is thrown here. */
  readonly close: () => Promise<void>;
};

export async function openStateFolder(folder: string | null): Promise<StateFolder> {
  return folder === null ? memoryFolder() : diskFolder(folder);
}

function memoryFolder(): StateFolder {
  const files = new Map<string, Uint8Array>();
  return {
    state: emptyState(),
    changed: () => undefined,
    settle: () => Promise.resolve(),
    writeFile: (id, bytes) => {
      files.set(id, bytes);
      return Promise.resolve();
    },
    readFile: (id) => Promise.resolve(files.get(id) ?? null),
    close: () => Promise.resolve(),
  };
}

async function diskFolder(folder: string): Promise<StateFolder> {
  const file = join(folder, "workspace.json");
  const filesFolder = join(folder, "files");
  await mkdir(filesFolder, { recursive: true });
  const state = await readState(file);
  const writer = writeBehind(() => writeAtomically(file, JSON.stringify(state)));
  return {
    state,
    changed: writer.changed,
    settle: writer.settle,
    writeFile: (id, bytes) => writeAtomically(join(filesFolder, id), bytes),
    readFile: (id) => readOrNull(join(filesFolder, id)),
    close: writer.close,
  };
}

async function readState(file: string): Promise<StoredState> {
  const bytes = await readOrNull(file);
  if (bytes === null) return emptyState();
  const parsed = storedState.safeParse(parseJson(new TextDecoder().decode(bytes)));
  if (parsed.success) return withoutOpenStreams(parsed.data);
  throw new Error(
    `The local workspace cannot read its state from ${file}: ${z.prettifyError(parsed.error)}. Move the file away to begin with an empty workspace.`,
  );
}

/** Nobody goes on writing a stream that was open when the workspace stopped. */
function withoutOpenStreams(state: StoredState): StoredState {
  for (const message of Object.values(state.messages).flat()) {
    if (message.stream?.state === "open") message.stream.state = "done";
  }
  return state;
}

async function readOrNull(file: string): Promise<Uint8Array | null> {
  try {
    return await readFile(file);
  } catch (fault) {
    if (fault instanceof Error && "code" in fault && fault.code === "ENOENT") return null;
    throw fault;
  }
}

/** A crash while writing leaves the old file. */
async function writeAtomically(file: string, content: string | Uint8Array): Promise<void> {
  await writeFile(`${file}.new`, content);
  await rename(`${file}.new`, file);
}

type Writer = Pick<StateFolder, "changed" | "settle" | "close">;

function writeBehind(write: () => Promise<void>): Writer {
  let timer: NodeJS.Timeout | null = null;
  let last: Promise<void> = Promise.resolve();
  let dirty = false;
  const writeOnce = async (): Promise<void> => {
    if (!dirty) return;
    dirty = false;
    try {
      await write();
    } catch (fault) {
      dirty = true;
      throw fault;
    }
  };
  const flush = (): Promise<void> => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    last = last.then(writeOnce, writeOnce);
    return last;
  };
  return {
    changed: () => {
      dirty = true;
      // A write that failed is tried again with the next change, and at the latest by close(), which throws.
      timer ??= setTimeout(() => void flush().catch(() => undefined), saveDelayMs);
    },
    settle: flush,
    close: flush,
  };
}
