import type { ReactNode } from "react";
import { Drawn } from "./drawn.tsx";
import { Preformatted } from "./preformatted.tsx";
import { asText, type Json } from "./read-json.ts";

/** The ready renderer draws Markdown; fenced code is taken out of it first, since it adds spaces to every line. */
export function MarkdownBlock({ block }: { readonly block: Json }): ReactNode {
  return splitFences(asText(block["text"])).map((part, index) =>
    part.code ? (
      <Preformatted key={index} text={part.text} />
    ) : (
      <Drawn key={index} block={{ type: "markdown", text: part.text }} />
    ),
  );
}

type Part = { readonly code: boolean; readonly text: string };

function splitFences(text: string): readonly Part[] {
  const parts = text.split(/^```[^\n`]*\n([\s\S]*?)\n?^```[ \t]*$/m);
  return parts
    .map((part, index) => ({ code: index % 2 === 1, text: part }))
    .filter((part) => part.code || part.text.trim() !== "");
}
