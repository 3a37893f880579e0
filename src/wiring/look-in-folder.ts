import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { opendir, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Found, FoundFile } from "../flows/pick-up-files.ts";

const KNOWN_ENDINGS = /\.(csv|tsv|txt|xlsx)(\.gz)?$/iu;
const SETTLED_MS = 120_000; // a file that was changed a moment ago may still be written to
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
  const before = await stat(path);
  if (nowMs - before.mtimeMs < SETTLED_MS) return null;
  const contentHash = await hashOf(path);
  const after = await stat(path);
  if (after.size !== before.size || after.mtimeMs !== before.mtimeMs) return null;
  return { file: { name, open: () => createReadStream(path) }, contentHash };
}

/** SHA-256 of what is in the file. */
export async function hashOf(path: string): Promise<string> {
  const hash = createHash("sha256");
  for await (const chunk of createReadStream(path)) hash.update(chunk);
  return hash.digest("hex");
}
