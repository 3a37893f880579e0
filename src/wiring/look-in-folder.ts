import { createHash } from "node:crypto";
import { constants } from "node:fs";
import { lstat, open, opendir } from "node:fs/promises";
import { join } from "node:path";
import type { Found, FoundFile } from "../flows/pick-up-files.ts";

const KNOWN_ENDINGS = /\.(csv|tsv|txt|xlsx)(\.gz)?$/iu;
const SETTLED_MS = 120_000; // a file that was changed a moment ago may still be written to
const { O_RDONLY, O_NOFOLLOW } = constants;
const READ_HERE = O_RDONLY | O_NOFOLLOW;
const MOST_FILES = 500; // of one folder, by name: the rest waits for the next night

/** The folder's files to import; hidden ones, folders and other kinds are passed over. */
export async function lookInFolder(folder: string, nowMs: number): Promise<Found> {
  const names = await namesIn(folder);
  if (names === null)
    return { ...NOTHING, failed: [{ place: "PICKUP_FOLDER", why: "the folder cannot be read" }] };
  const files: FoundFile[] = [];
  const beingWritten: string[] = [];
  for (const name of names.toSorted().slice(0, MOST_FILES)) {
    const found = await readWhole(join(folder, name), name, nowMs);
    if (found === null) beingWritten.push(name);
    else files.push(found);
  }
  return { files, beingWritten, failed: [] };
}

const NOTHING: Found = { files: [], beingWritten: [], failed: [] };

async function namesIn(folder: string): Promise<string[] | null> {
  try {
    const names: string[] = [];
    for await (const entry of await opendir(folder))
      if (entry.isFile() && !entry.name.startsWith(".") && KNOWN_ENDINGS.test(entry.name))
        names.push(entry.name);
    return names;
  } catch {
    return null;
  }
}

/** Null when it was changed a moment ago, or while it was read. */
async function readWhole(path: string, name: string, nowMs: number): Promise<FoundFile | null> {
  const before = await lstat(path);
  if (!before.isFile() || nowMs - before.mtimeMs < SETTLED_MS) return null;
  const contentHash = await hashOf(path);
  const after = await lstat(path);
  if (after.size !== before.size || after.mtimeMs !== before.mtimeMs) return null;
  return { file: { name, open: () => openHere(path) }, contentHash };
}

/** A link is not followed: whoever may write to the folder must not have other files read. */
async function* openHere(path: string): AsyncGenerator<Uint8Array> {
  const handle = await open(path, READ_HERE);
  try {
    yield* handle.createReadStream({ autoClose: false });
  } finally {
    await handle.close();
  }
}

/** SHA-256 of what is in the file. */
export async function hashOf(path: string): Promise<string> {
  const hash = createHash("sha256");
  for await (const chunk of openHere(path)) hash.update(chunk);
  return hash.digest("hex");
}
