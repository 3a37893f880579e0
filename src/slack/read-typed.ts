import { inOneLine } from "#src/core/ask/one-line.ts";

const MARKED = /<([^<>|]*)(?:\|([^<>]*))?>/g;

/** What a person typed, from the text Slack sends: mentions go, links keep their words, entities become letters. */
export function readTyped(text: string): string {
  return inOneLine(readPasted(text));
}

/** The same with its lines and marks as they were typed: what is passed on may be somebody's very words. */
export function readPasted(text: string): string {
  return text
    .replace(MARKED, (_, target: string, label: string | undefined) => readMarked(target, label))
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&")
    .trim();
}

function readMarked(target: string, label: string | undefined): string {
  if (target.startsWith("@") || target.startsWith("!")) return " ";
  return label ?? target.replace(/^(?:#|mailto:|https?:\/\/)/, "");
}
