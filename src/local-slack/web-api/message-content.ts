import { z } from "zod";
import { checkBlocks } from "../blocks/check-blocks.ts";
import { formatProblem } from "../blocks/report.ts";
import { withIds } from "../blocks/with-ids.ts";
import { isJson } from "../json.ts";
import { type StoredBlock, type StoredMessage, storedMetadata } from "../state/stored.ts";
import type { Decoded } from "./arguments.ts";
import { Refusal, refusalWithMessages } from "./refusal.ts";

export const messageLimits = {
  text: 40_000,
  updateText: 4000,
  markdown: 12_000,
  metadataBytes: 16_000,
};

export type ContentArgs = {
  readonly text?: string | undefined;
  readonly markdown_text?: string | undefined;
  readonly blocks?: Decoded | undefined;
  readonly attachments?: Decoded | undefined;
};

export type Content = { readonly text: string; readonly blocks: StoredBlock[] };

/** Text and blocks of a message that is about to be shown; refuses what Slack refuses. */
export function readContent(args: ContentArgs, maxText: number): Content {
  if (args.markdown_text !== undefined) return readMarkdown(args.markdown_text, args);
  const text = args.text ?? "";
  const blocks = args.blocks === undefined ? [] : readBlocks(args.blocks);
  if (text.length > maxText) throw new Refusal("msg_too_long");
  if (text.trim() === "" && blocks.length === 0 && !hasAttachments(args))
    throw new Refusal("no_text");
  return { text, blocks };
}

function hasAttachments({ attachments }: ContentArgs): boolean {
  return Array.isArray(attachments?.value) && attachments.value.length > 0;
}

function readMarkdown(markdown: string, args: ContentArgs): Content {
  if (args.text !== undefined || args.blocks !== undefined)
    throw new Refusal("markdown_text_conflict");
  if (markdown.length > messageLimits.markdown) throw new Refusal("msg_too_long");
  if (markdown.trim() === "") throw new Refusal("no_text");
  return { text: markdown, blocks: withIds([{ type: "markdown", text: markdown }]) };
}

export function readBlocks({ value }: Decoded): StoredBlock[] {
  if (!Array.isArray(value) || !value.every(isJson)) throw new Refusal("invalid_blocks_format");
  const problems = checkBlocks(value, "message");
  if (problems.length > 0) throw refusalWithMessages("invalid_blocks", problems.map(formatProblem));
  return withIds(value);
}

/** Undefined: leave as it is. Null: an empty object, which takes the metadata away. */
export function readMetadata(raw: Decoded | undefined): StoredMessage["metadata"] | undefined {
  if (raw === undefined) return undefined;
  if (!isJson(raw.value)) throw new Refusal("invalid_metadata_format");
  if (Object.keys(raw.value).length === 0) return null;
  if (JSON.stringify(raw.value).length > messageLimits.metadataBytes)
    throw new Refusal("metadata_too_large");
  const parsed = storedMetadata.safeParse(raw.value);
  if (parsed.success) return parsed.data;
  throw refusalWithMessages("invalid_metadata_schema", [
    `[ERROR] ${z.prettifyError(parsed.error)}`,
  ]);
}
