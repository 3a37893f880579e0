import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { finished } from "node:stream/promises";
import { rejectLine, REJECTS_HEADER } from "#src/core/import/rejects-csv.ts";
import type { RejectsSink } from "#src/flows/import-files.ts";

/** Writes each file's rejected rows to `rejects-<name>.csv`; an earlier import's file of that name is replaced. */
export class RejectsFolder {
  readonly #folder: string;
  readonly #names = new Set<string>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  async open(fileName: string): Promise<RejectsSink> {
    const name = this.#freeName(
      fileName
        .replace(/\.gz$/iu, "")
        .replace(/\.(csv|tsv|txt|xlsx)$/iu, "")
        .replaceAll(/[/\\\0]/gu, "_"), // it stays in the folder
    );
    const path = join(this.#folder, name);
    await rm(path, { force: true }); // a link that somebody laid there is not written through
    const stream = createWriteStream(path, { flags: "wx" });
    await once(stream, "open"); // throws when it cannot be written
    stream.write(`\uFEFF${REJECTS_HEADER}`); // the mark tells spreadsheets that it is UTF-8
    return {
      async add(reject) {
        if (!stream.write(rejectLine(reject))) await once(stream, "drain");
      },
      async close() {
        stream.end();
        await finished(stream);
        return name;
      },
    };
  }

  /** Two files of one name, from two folders, keep their rejects apart. */
  #freeName(base: string): string {
    let name = `rejects-${base}.csv`;
    for (let n = 2; this.#names.has(name); n++) name = `rejects-${base}-${n}.csv`;
    this.#names.add(name);
    return name;
  }
}
