import type { RichTextElement } from "@slack/types";
import type { InlineStyle } from "./inline-style.ts";
import { parseAngle } from "./parse-angle.ts";
import { unescapeText } from "./unescape-text.ts";

/** A rule takes what stands at the start of `rest`, or abstains; `before` is the character in front of it. */
type Rule = (rest: string, before: string, style: InlineStyle) => Taken | null;
type Taken = { readonly length: number; readonly elements: RichTextElement[] };

/** Parses one run of mrkdwn (no fences, no quote marks) into styled text, links, mentions, dates and emoji. */
export function parseInline(source: string, style: InlineStyle = {}): RichTextElement[] {
  const elements: RichTextElement[] = [];
  let plain = "";
  const flush = (): void => {
    if (plain !== "") elements.push(textElement(unescapeText(plain), style));
    plain = "";
  };
  for (let at = 0; at < source.length;) {
    const taken = take(source, at, style);
    if (taken === null) {
      plain += source.charAt(at);
      at += 1;
    } else {
      flush();
      elements.push(...taken.elements);
      at += taken.length;
    }
  }
  flush();
  return elements;
}

const starters = /[<`*_~:hm]/;

function take(source: string, at: number, style: InlineStyle): Taken | null {
  if (!starters.test(source.charAt(at))) return null;
  const rest = source.slice(at);
  const before = at === 0 ? "" : source.charAt(at - 1);
  for (const rule of rules) {
    const taken = rule(rest, before, style);
    if (taken !== null) return taken;
  }
  return null;
}

const code: Rule = (rest, _before, style) => {
  const found = /^`([^`\n]+)`/.exec(rest);
  if (found?.[1] === undefined) return null;
  const text = unescapeText(found[1].replace(/<([^<>|]+)(?:\|[^<>]*)?>/g, "$1"));
  return { length: found[0].length, elements: [textElement(text, { ...style, code: true })] };
};

const marks: Readonly<Record<string, InlineStyle>> = {
  "*": { bold: true },
  _: { italic: true },
  "~": { strike: true },
};
const wordCharacter = /[\p{L}\p{N}]/u;

const emphasis: Rule = (rest, before, style) => {
  const mark = rest.charAt(0);
  const added = marks[mark];
  if (added === undefined || wordCharacter.test(before) || before === mark) return null;
  const end = closingMark(rest, mark);
  if (end === null) return null;
  return { length: end + 1, elements: parseInline(rest.slice(1, end), { ...style, ...added }) };
};

/** Where the closing mark stands: on the same line, not after a space, not before a letter or a digit. */
function closingMark(rest: string, mark: string): number | null {
  if (/^\s/.test(rest.slice(1))) return null;
  const line = rest.split("\n", 1)[0] ?? "";
  for (let at = 2; at < line.length; at += 1) {
    const next = line.charAt(at + 1);
    const closes = line.charAt(at) === mark && !/\s/.test(line.charAt(at - 1));
    if (closes && next !== mark && !wordCharacter.test(next)) return at;
  }
  return null;
}

const emoji: Rule = (rest, before) => {
  const found = /^:([a-z0-9_+'-]*[a-z_+][a-z0-9_+'-]*):/.exec(rest);
  if (found?.[1] === undefined || /\d/.test(before)) return null;
  return { length: found[0].length, elements: [{ type: "emoji", name: found[1] }] };
};

const bareLink: Rule = (rest, before, style) => {
  if (wordCharacter.test(before)) return null;
  const found = /^(?:https?:\/\/|mailto:)[^\s<>|]+/.exec(rest);
  if (found === null) return null;
  const url = found[0].replace(/(?:&gt;|&lt;|[.,;:!?)\]}'"*_~])+$/, "");
  if (/^(?:https?:\/\/|mailto:)$/.test(url)) return null;
  return { length: url.length, elements: [{ type: "link", url: unescapeText(url), style }] };
};

const angle: Rule = (rest, _before, style) => {
  const found = /^<([^<>\n]+)>/.exec(rest);
  if (found?.[1] === undefined) return null;
  const element = parseAngle(found[1], style);
  return element === null ? null : { length: found[0].length, elements: [element] };
};

const rules: readonly Rule[] = [angle, code, emphasis, emoji, bareLink];

function textElement(text: string, style: InlineStyle): RichTextElement {
  return { type: "text", text, style };
}
