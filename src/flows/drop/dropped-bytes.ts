import { createHash } from "node:crypto";
import type { ImportFile } from "../import/read-text.ts";

const CHUNK = 65_536; // bytes

/** What was dropped, as an import reads it. */
export function fileOfBytes(name: string, bytes: Buffer): ImportFile {
  return {
    name,
    async *open() {
      for (let at = 0; at < bytes.length; at += CHUNK) yield bytes.subarray(at, at + CHUNK);
    },
  };
}

/** SHA-256, by which the same file is known again whatever it is called. */
export function hashOfBytes(bytes: Buffer): string {
  return createHash("sha256").update(bytes).digest("hex");
}
