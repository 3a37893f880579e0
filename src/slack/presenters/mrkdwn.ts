import type { ContextBlock, PlainTextElement, SectionBlock } from "@slack/types";
import { LIMIT } from "../vocabulary.ts";

/** Data that did not come from us must not become a mention or a link. */
export function escapeMrkdwn(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** Cuts at the limit, so that a long name never makes Slack refuse a whole message. */
export function clip(text: string, limit: number): string {
  return text.length <= limit ? text : `${text.slice(0, limit - 1)}…`;
}

export function section(text: string): SectionBlock {
  return { type: "section", text: { type: "mrkdwn", text: clip(text, LIMIT.sectionText) } };
}

export function context(text: string): ContextBlock {
  return { type: "context", elements: [{ type: "mrkdwn", text: clip(text, LIMIT.sectionText) }] };
}

export function plain(text: string, limit: number = LIMIT.buttonText): PlainTextElement {
  return { type: "plain_text", text: clip(text, limit), emoji: true };
}
