import type { RichTextElement } from "@slack/types";
import type { InlineStyle } from "./inline-style.ts";
import { unescapeText } from "./unescape-text.ts";

/** Reads what stands between `<` and `>`; null when it is nothing Slack knows, and then it is plain text. */
export function parseAngle(inside: string, style: InlineStyle): RichTextElement | null {
  const bar = inside.indexOf("|");
  const target = bar === -1 ? inside : inside.slice(0, bar);
  const label = bar === -1 ? "" : unescapeText(inside.slice(bar + 1));
  return mention(target, label, style) ?? link(target, label, style);
}

function mention(target: string, label: string, style: InlineStyle): RichTextElement | null {
  const id = target.slice(1);
  if (/^@[UW][A-Z0-9_]+$/.test(target)) return { type: "user", user_id: id, style };
  if (/^#[CGD][A-Z0-9_]+$/.test(target)) return { type: "channel", channel_id: id, style };
  if (target.startsWith("!subteam^")) {
    return { type: "usergroup", usergroup_id: target.slice("!subteam^".length), style };
  }
  if (target.startsWith("!date^")) return date(target, label, style);
  return broadcast(id, target, style);
}

function broadcast(range: string, target: string, style: InlineStyle): RichTextElement | null {
  if (!target.startsWith("!")) return null;
  if (range === "here" || range === "channel" || range === "everyone") {
    return { type: "broadcast", range, style };
  }
  return null;
}

function date(target: string, fallback: string, style: InlineStyle): RichTextElement | null {
  const [, seconds = "", format = "", url] = target.split("^");
  const timestamp = Number(seconds);
  if (!Number.isFinite(timestamp) || seconds === "" || format === "") {
    return fallback === "" ? null : { type: "text", text: fallback, style };
  }
  if (url !== undefined && isSafeLink(url)) {
    return { type: "link", url, text: fallback === "" ? url : fallback, style };
  }
  return { type: "date", timestamp, format, fallback, style };
}

function link(target: string, label: string, style: InlineStyle): RichTextElement | null {
  const url = unescapeText(target);
  if (!isSafeLink(url)) return null;
  return label === ""
    ? { type: "link", url, text: url.replace(/^(?:mailto:|tel:)/, ""), style }
    : { type: "link", url, text: label, style };
}

/** Only these open from the page; `javascript:` and its like stay text. */
export function isSafeLink(url: string): boolean {
  return /^(?:https?:\/\/[^\s/]|mailto:.|tel:.)/i.test(url);
}
