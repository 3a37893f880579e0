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
  if (block.type === "section") return toMarkdown(block.text?.text ?? "");
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

/** Slack's bold is one star, and its text is escaped. */
function toMarkdown(mrkdwn: string): string {
  return mrkdwn
    .replaceAll(/(?<![\p{L}\p{N}])\*([^*\n]+)\*/gu, "**$1**")
    .replaceAll(/ {2,}/gu, " ")
    .replaceAll("\n", "\\\n");
}
