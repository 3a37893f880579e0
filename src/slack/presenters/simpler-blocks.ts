import type { Block, KnownBlock } from "@slack/types";
import { z } from "zod";
import { escapeMrkdwn, section } from "./mrkdwn.ts";

type AnyBlock = KnownBlock | Block;

/** These every Slack draws; what else there is may be unknown to one. */
const CLASSIC = new Set(["section", "actions", "context", "divider", "header", "image", "input"]);

/** The same with nothing but the blocks that every Slack knows: newer ones become their words, rows become lines. */
export function simplerBlocks(blocks: readonly AnyBlock[]): AnyBlock[] {
  return blocks.flatMap((block) => {
    if (CLASSIC.has(block.type)) return [block];
    const words = linesOf(block).join("\n");
    return words === "" ? [] : [section(words)];
  });
}

const Said = z.object({ type: z.string(), text: z.string() });
const Rows = z.object({ type: z.literal("table"), rows: z.array(z.unknown()) });
const Line = z.object({
  type: z.enum(["rich_text_section", "rich_text_preformatted", "rich_text_quote"]),
  elements: z.array(z.unknown()),
});

/** What somebody would read of a block, in its order; mrkdwn. */
function linesOf(part: unknown): string[] {
  if (Array.isArray(part)) return part.flatMap(linesOf);
  if (typeof part !== "object" || part === null) return [];
  const table = Rows.safeParse(part);
  if (table.success) return table.data.rows.map((row) => linesOf(row).join(" · "));
  const line = Line.safeParse(part);
  if (line.success) return [line.data.elements.flatMap(linesOf).join("")];
  const said = Said.safeParse(part);
  if (!said.success) return Object.values(part).flatMap(linesOf);
  const { type, text } = said.data;
  return [type === "mrkdwn" ? text : escapeMrkdwn(text)];
}
