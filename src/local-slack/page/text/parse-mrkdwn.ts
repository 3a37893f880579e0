import type { RichTextBlockElement } from "@slack/types";
import { parseInline } from "./parse-inline.ts";
import { unescapeText } from "./unescape-text.ts";

/**
 * Turns Slack's mrkdwn (escaped: &amp; &lt; &gt;) into rich text elements. Whatever was escaped comes out as plain
 * text: it never turns into a link, a mention or markup.
 */
export function parseMrkdwn(source: string): RichTextBlockElement[] {
  const parts = source.split("```");
  // A fence that is never closed is three ordinary characters.
  if (parts.length % 2 === 0) {
    const open = parts.pop() ?? "";
    parts.push(`${parts.pop() ?? ""}\`\`\`${open}`);
  }
  return parts.flatMap((part, index) =>
    index % 2 === 1 ? preformatted(part) : prose(part, index > 0, index < parts.length - 1),
  );
}

function preformatted(part: string): RichTextBlockElement[] {
  const text = part.replace(/^\n/, "").replace(/\n$/, "");
  return [
    {
      type: "rich_text_preformatted",
      elements: [{ type: "text", text: unescapeText(withoutAngles(text)) }],
      border: 0,
    },
  ];
}

/** Links and mentions inside code show what a reader would see of them. */
function withoutAngles(text: string): string {
  return text.replace(/<([^<>\n|]+)(?:\|([^<>\n]*))?>/g, (_all, target: string, label?: string) =>
    label === undefined || label === "" ? target : label,
  );
}

function prose(part: string, afterFence: boolean, beforeFence: boolean): RichTextBlockElement[] {
  let text = part;
  if (afterFence) text = text.replace(/^\n/, "");
  if (beforeFence) text = text.replace(/\n$/, "");
  if (text === "") return [];
  return groupQuotes(text.split("\n")).map(({ quoted, lines }) => ({
    type: quoted ? "rich_text_quote" : "rich_text_section",
    elements: parseInline(lines.join("\n")),
  }));
}

type Group = { readonly quoted: boolean; readonly lines: string[] };

const quoteMark = /^(?:&gt;|>) ?/;
const quoteRest = /^(?:&gt;|>){3} ?/;

function groupQuotes(lines: readonly string[]): Group[] {
  const groups: Group[] = [];
  let quoteToTheEnd = false;
  for (const line of lines) {
    const opensRest: boolean = !quoteToTheEnd && quoteRest.test(line);
    const quoted = quoteToTheEnd || quoteMark.test(line);
    const bare = stripMark(line, opensRest, quoteToTheEnd);
    quoteToTheEnd ||= opensRest;
    const last = groups.at(-1);
    if (last?.quoted === quoted) last.lines.push(bare);
    else groups.push({ quoted, lines: [bare] });
  }
  return groups;
}

function stripMark(line: string, opensRest: boolean, inRest: boolean): string {
  if (inRest) return line;
  return line.replace(opensRest ? quoteRest : quoteMark, "");
}
