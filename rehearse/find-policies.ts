import { readdir } from "node:fs/promises";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { z } from "zod";
import type { Policy } from "./policy.ts";

const HOME = join(import.meta.dirname, "policies");

const policySchema = z.custom<Policy>((found) => {
  const { kind, about, say, choose } = Object(found);
  const plays = typeof say === "function" || typeof choose === "function";
  return ["good", "bad", "random"].includes(kind) && typeof about === "string" && plays;
});

/** Every policy by its name: good ones first, random ones last. Throws on a file that holds none. */
export async function findPolicies(folder = HOME): Promise<ReadonlyMap<string, Policy>> {
  const files = (await readdir(folder)).filter((file) => file.endsWith(".ts")).toSorted();
  const found = await Promise.all(
    files.map(async (file) => [basename(file, ".ts"), await loadPolicy(folder, file)] as const),
  );
  const order = ["good", "bad", "random"];
  return new Map(found.toSorted(([, a], [, b]) => order.indexOf(a.kind) - order.indexOf(b.kind)));
}

async function loadPolicy(folder: string, file: string): Promise<Policy> {
  const module: unknown = await import(pathToFileURL(join(folder, file)).href);
  const read = policySchema.safeParse(Object(module).policy);
  if (read.success) return read.data;
  throw new Error(
    `${join(folder, file)} exports no policy: expected { kind, about, say or choose }`,
  );
}
