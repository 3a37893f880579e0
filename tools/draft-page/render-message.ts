import type { KnownBlock } from "@slack/types";
import type { Message } from "#src/slack/presenters/alert-card.ts";

/** A message of the coach as Markdown; what can be copied stands in a block of its own, buttons in brackets. */
export function renderMessage({ blocks }: Message): string {
  return blocks
    .map(renderBlock)
    .filter((text) => text !== "")
    .join("\n\n");
}

function renderBlock(block: KnownBlock): string {
  if (block.type === "section")
    return [block.text?.text ?? "", ...(block.fields ?? []).map(({ text }) => text)]
      .filter((text) => text !== "")
      .map(toMarkdown)
      .join("\n\n");
  if (block.type === "divider") return "";
  if (block.type === "header") return `**${block.text.text}**`;
  if (block.type === "rich_text") return renderTexts(block.elements);
  if (block.type === "context")
    return block.elements
      .map((element) => ("text" in element ? `> ${toMarkdown(element.text)}` : ""))
      .join("\n");
  if (block.type === "actions")
    return block.elements
      .map((element) => (element.type === "button" ? `\`[ ${element.text.text} ]\`` : ""))
      .join(" ");
  throw new Error(`a draft's message held a ${block.type}, which the page cannot show`);
}

type Texts = Extract<KnownBlock, { type: "rich_text" }>["elements"];

function renderTexts(parts: Texts): string {
  return parts
    .map((part) => {
      const text = part.elements
        .map((element) =>
          "text" in element && typeof element.text === "string" ? element.text : "",
        )
        .join("");
      return part.type === "rich_text_preformatted" ? `\`\`\`text\n${text}\n\`\`\`` : `**${text}**`;
    })
    .join("\n\n");
}

/** Slack's bold is one star, its text is escaped, and quotations and charts stand in the midst of it. */
function toMarkdown(mrkdwn: string): string {
  return mrkdwn
    .split("```")
    .map((part, at) => (at % 2 === 1 ? `\`\`\`text\n${part}\n\`\`\`` : toParagraphs(part)))
    .filter((part) => part !== "")
    .join("\n\n");
}

/** Lines stay lines; a quotation is a paragraph of its own. */
function toParagraphs(mrkdwn: string): string {
  const lines = mrkdwn
    .replaceAll(/(?<![\p{L}\p{N}])\*([^*\n]+)\*/gu, "**$1**")
    .replaceAll(/ {2,}/gu, " ")
    .replaceAll(/^\n|\n$/gu, "")
    .split("\n");
  return lines.reduce((text, line, at) => {
    const before = lines[at - 1];
    if (before === undefined) return line;
    return `${text}${breakBetween(before, line)}${line}`;
  }, "");
}

const isNumbered = (line: string): boolean => /^\d+\. /u.test(line);

function breakBetween(before: string, line: string): string {
  if (line.startsWith("> ") !== before.startsWith("> ")) return "\n\n";
  if (isNumbered(line) !== isNumbered(before)) return "\n\n";
  return isNumbered(line) ? "\n" : "\\\n";
}
