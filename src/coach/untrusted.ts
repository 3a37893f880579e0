import { randomBytes } from "node:crypto";
import { normaliseText } from "#src/core/draft/checks/normalise-text.ts";

const LONGEST = 4000; // characters

/** A mark that whoever wrote the text cannot have known. */
export function newNonce(): string {
  return `§${randomBytes(6).toString("hex")}§`;
}

/**
 * Text that came from outside, between two marks: data, never instructions. What cannot be seen is
 * taken out, as is whatever looks like a mark. This lowers the risk; the checks on the answer hold.
 */
export function wrapUntrusted(text: string, nonce: string): string {
  const clean = normaliseText(text)
    .replaceAll("§", " ")
    .replaceAll(/<\|[^|]*\|>|<<<|>>>/gu, " ")
    .slice(0, LONGEST);
  return `${nonce}\n${clean}\n${nonce}`;
}
