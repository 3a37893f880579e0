import { readFileSync } from "node:fs";
import { z } from "zod";

/** One line of a gold file, and where it stands. */
export type GoldLine<T> = { readonly file: string; readonly line: number; readonly value: T };

/** Lines of a gold file that are not what they should be; the message names each with its file and line. */
export class BadGold extends Error {
  override readonly name = "BadGold";
}

/** The objects of JSON-lines files, one a line; blank lines are left out. Throws BadGold naming every bad line. */
export function readGold<T>(files: readonly string[], schema: z.ZodType<T>): GoldLine<T>[] {
  const bad: string[] = [];
  const seen = new Set<string>();
  const read = files.flatMap((file) =>
    linesOf(file).flatMap(({ text, line }) => {
      const { value, problem } = readLine(text, schema);
      if (value === null) bad.push(`${file}:${line}: ${problem}`);
      return value === null ? [] : [{ file, line, value }];
    }),
  );
  for (const { file, line, value } of read) {
    const id = idSchema.safeParse(value).data?.id;
    if (id !== undefined && seen.has(`${file} ${id}`))
      bad.push(`${file}:${line}: id "${id}" is used twice`);
    seen.add(`${file} ${id}`);
  }
  if (bad.length > 0) throw new BadGold(`Mend these lines of the gold files:\n${bad.join("\n")}`);
  return read;
}

const idSchema = z.object({ id: z.string() });

function linesOf(file: string): { text: string; line: number }[] {
  return textOf(file)
    .split("\n")
    .map((text, index) => ({ text: text.trim(), line: index + 1 }))
    .filter(({ text }) => text !== "");
}

function textOf(file: string): string {
  try {
    return readFileSync(file, "utf8").replace(/^\uFEFF/u, "");
  } catch (error) {
    throw new BadGold(`${file} cannot be read: ${String(error)}`, {
      cause: error,
    });
  }
}

type ReadLine<T> =
  | { readonly value: T; readonly problem: null }
  | { readonly value: null; readonly problem: string };

function readLine<T>(text: string, schema: z.ZodType<T>): ReadLine<T> {
  try {
    const parsed = schema.safeParse(JSON.parse(text));
    if (parsed.success) return { value: parsed.data, problem: null };
    return { value: null, problem: parsed.error.issues.map(sayIssue).join("; ") };
  } catch (error) {
    return { value: null, problem: `not JSON: ${String(error)}` };
  }
}

function sayIssue({ path, message }: z.core.$ZodIssue): string {
  return path.length === 0 ? message : `${path.join(".")}: ${message}`;
}
