import { z } from "zod";
import type { DraftLanguage } from "../draft/draft-terms.ts";
import { normaliseText } from "../draft/checks/normalise-text.ts";
import { tellLanguage } from "../draft/checks/tell-language.ts";
import type { Heard } from "./hear/heard.ts";
import { hearReply } from "./hear/hear-reply.ts";
import type { HeardMove } from "./hear/hear-words.ts";

const RED_FLAGS = [
  "pleading", // ET-06
  "excuse", // EL-10
  "blame",
  "competitor", // BG-24
  "pressure",
  "vague-promise", // FI-091
  "discount", // nobody has approved it
  "injection",
] as const;
export type RedFlagKind = (typeof RED_FLAGS)[number];

/** A span of free text that deserves a second look; offsets in UTF-16 units, end exclusive. */
export const redFlagSchema = z.object({
  kind: z.enum(RED_FLAGS),
  start: z.int().min(0),
  end: z.int().min(1),
});
export type RedFlag = Readonly<z.infer<typeof redFlagSchema>>;

const FLAG_OF: Partial<Record<HeardMove, RedFlagKind>> = {
  plead: "pleading",
  excuse: "excuse",
  blame: "blame",
  "criticise-competitor": "competitor",
  push: "pressure",
  "vague-promise": "vague-promise",
  discount: "discount",
  injection: "injection",
};

/** The move each flag warns of. */
export const MOVE_OF_FLAG: Readonly<Record<RedFlagKind, HeardMove>> = {
  pleading: "plead",
  excuse: "excuse",
  blame: "blame",
  competitor: "criticise-competitor",
  pressure: "push",
  "vague-promise": "vague-promise",
  discount: "discount",
  injection: "injection",
};

/**
 * Spans in the order they stand, at most one of a kind in a place; in `language`, and in the one the text is plainly in
 * when that is another. A text without any may still be a poor reply: wordings nobody thought of are not found.
 */
export function findRedFlags(text: string, language: DraftLanguage | null = null): RedFlag[] {
  const told = tellLanguage(normaliseText(text));
  const languages = new Set([language ?? told ?? "en", told ?? language ?? "en"]);
  return flagsOf([...languages].flatMap((one) => hearReply(text, one)));
}

/** What was surely heard and is warned of. */
function flagsOf(heard: readonly Heard[]): RedFlag[] {
  const found = heard.flatMap(({ move, isSure, at }) => {
    const kind = FLAG_OF[move];
    return kind === undefined || !isSure ? [] : [{ kind, ...at }];
  });
  const inOrder = found.toSorted((a, b) => a.start - b.start || b.end - a.end);
  return inOrder.filter((flag, i) => !inOrder.slice(0, i).some((before) => covers(before, flag)));
}

function covers(one: RedFlag, other: RedFlag): boolean {
  return one.kind === other.kind && other.start < one.end;
}
