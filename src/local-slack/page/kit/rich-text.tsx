import type { RichTextBlockElement } from "@slack/types";
import { memo, type ReactNode } from "react";
import { parseMrkdwn } from "../text/parse-mrkdwn.ts";
import { unescapeText } from "../text/unescape-text.ts";
import { Drawn } from "./drawn.tsx";
import { Preformatted } from "./preformatted.tsx";
import { asJson, asList, asText, type Json } from "./read-json.ts";

/** Rich text elements, with code set apart so that it can be copied. */
export function RichText({ elements }: { readonly elements: readonly Json[] }): ReactNode {
  return groupCode(elements).map((group, index) =>
    group.code === null ? (
      <Drawn key={index} block={{ type: "rich_text", elements: group.elements }} />
    ) : (
      <Preformatted key={index} text={group.code} />
    ),
  );
}

type Group = { readonly code: string | null; readonly elements: Json[] };

function groupCode(elements: readonly Json[]): readonly Group[] {
  const groups: Group[] = [];
  for (const element of elements) {
    const last = groups.at(-1);
    if (element["type"] === "rich_text_preformatted") {
      groups.push({ code: plainWords(element), elements: [] });
    } else if (last !== undefined && last.code === null) last.elements.push(element);
    else groups.push({ code: null, elements: [element] });
  }
  return groups;
}

function plainWords(element: Json): string {
  return asList(element["elements"])
    .map((part) => asText(part["text"]) || asText(part["url"]))
    .join("");
}

/** A run of mrkdwn as an app or a person wrote it. */
export const Mrkdwn = memo(function Mrkdwn({ text }: { readonly text: string }): ReactNode {
  const elements: readonly RichTextBlockElement[] = parseMrkdwn(text);
  return <RichText elements={elements.map(asJson)} />;
});

/** A text object: mrkdwn is parsed, plain text knows nothing but emoji. */
export function TextObject({ text }: { readonly text: unknown }): ReactNode {
  const { type, text: words } = asJson(text);
  return type === "mrkdwn" ? <Mrkdwn text={asText(words)} /> : <PlainText text={asText(words)} />;
}

const emojiName = /(:[a-z0-9_+'-]*[a-z_+][a-z0-9_+'-]*:)/;

/** Plain text with emoji names; without one it is just a text node. */
export function PlainText({ text }: { readonly text: string }): ReactNode {
  const words = unescapeText(text);
  if (!emojiName.test(words)) return <span className="plain">{words}</span>;
  const elements = words
    .split(emojiName)
    .filter((part) => part !== "")
    .map((part) =>
      emojiName.test(part)
        ? { type: "emoji", name: part.slice(1, -1) }
        : { type: "text", text: part },
    );
  const section = { type: "rich_text_section", elements };
  return <Drawn inline block={{ type: "rich_text", elements: [section] }} />;
}
