import { createHash } from "node:crypto";
import { mkdir, realpath, rm } from "node:fs/promises";
import { connect, createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";

export type DataLock = { release(): Promise<void> };

/** Another process has this data folder open. */
export class DataInUseError extends Error {
  override readonly name = "DataInUseError";
}

/**
 * Holds a data folder for this process: only one may open the embedded database. The lock is a socket, which the
 * system closes with the process, so a kill leaves nothing that stops the next start. Throws DataInUseError.
 */
export async function lockDataFolder(folder: string): Promise<DataLock> {
  await mkdir(folder, { recursive: true });
  const path = await socketPathOf(folder);
  const holder = await askHolder(path);
  if (holder !== null) {
    throw new DataInUseError(
      `${folder} is in use by process ${holder}. Stop that one first, or name another folder in DATA_DIR.`,
    );
  }
  await rm(path, { force: true });
  const server = await listen(path);
  return { release: () => new Promise((resolve) => server.close(() => resolve())) };
}

async function socketPathOf(folder: string): Promise<string> {
  const name = createHash("sha256")
    .update(await realpath(folder))
    .digest("hex")
    .slice(0, 24);
  const file = `win-back-${name}.sock`;
  return process.platform === "win32" ? join("\\\\?\\pipe", file) : join(tmpdir(), file);
}

/** The id of the process that holds the lock, or null when nobody answers. */
async function askHolder(path: string): Promise<string | null> {
  return new Promise((resolve) => {
    const socket = connect(path);
    socket.once("error", () => resolve(null));
    text(socket).then(resolve, () => resolve(null));
  });
}

function listen(path: string): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => socket.end(String(process.pid)));
    server.once("error", reject);
    server.listen(path, () => {
      server.unref();
      resolve(server);
    });
  });
}
