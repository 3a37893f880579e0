import { normaliseText } from "./checks/normalise-text.ts";

const LONGEST_NAME = 120; // characters

/** A name from data on one line, without anything invisible; null when nothing is left. */
export function cleanName(name: string | null | undefined): string | null {
  const clean = normaliseText(name ?? "")
    .replaceAll(/\s+/gu, " ")
    .slice(0, LONGEST_NAME);
  return clean === "" ? null : clean;
}
