import type { ComplaintRow, TouchRow } from "../../import/rows.ts";

/** When something happens: days after (below zero: before) the client's last order, or days before today. */
export type When = { readonly afterLastOrder: number } | { readonly daysAgo: number };

type Happening =
  | {
      readonly kind: "touch";
      readonly incoming: boolean;
      readonly channel: TouchRow["channel"];
      readonly invitesAnswer: boolean;
      readonly memberName: string | null; // null: the client's owner
      readonly note: string;
    }
  | { readonly kind: "request"; readonly about: string } // no order follows
  | {
      readonly kind: "complaint";
      readonly about: ComplaintRow["about"];
      readonly settledAfterDays: number | null; // null: still open
      readonly text: string;
    };

/** One thing that happens in a story; `{first}` in its words stands for the contact's first name. */
export type Beat = { readonly when: When; readonly what: Happening };

const WHEN = /^([+-]|@)(\d+)$/;
const TOUCH = /^(in|out) (call|e-mail|visit|letter|message)(\?)?$/;
const COMPLAINT = /^complaint (delivery|quality|service|price|product|other)(?: settled (\d+))?$/;

/**
 * Reads a story, one happening a line: `when | what | who, if not the owner | words`.
 * When: `+5` and `-5` days from the last order, `@5` days ago. What: `in call`, `out e-mail?` (invites an
 * answer), `request`, `complaint delivery` (open), `complaint quality settled 6`. Throws on any other line.
 */
export function readScript(script: string): Beat[] {
  const lines = script.split("\n").filter((line) => line.trim() !== "");
  return lines.map((line) => {
    const [when = "", what = "", who = "", words = ""] = line.split("|").map((cell) => cell.trim());
    const found = readWhat(what, who, words);
    const at = readWhen(when);
    if (found === null || at === null || words === "")
      throw new Error(`a demo script has a line that cannot be read: '${line}'`);
    return { when: at, what: found };
  });
}

function readWhen(cell: string): When | null {
  const [, sign, days] = WHEN.exec(cell) ?? [];
  if (sign === undefined) return null;
  if (sign === "@") return { daysAgo: Number(days) };
  return { afterLastOrder: sign === "-" ? -Number(days) : Number(days) };
}

function readWhat(cell: string, who: string, words: string): Happening | null {
  if (cell === "request") return { kind: "request", about: words };
  const [, direction, medium, invites] = TOUCH.exec(cell) ?? [];
  if (isChannel(medium))
    return {
      kind: "touch",
      incoming: direction === "in",
      channel: medium,
      invitesAnswer: invites !== undefined,
      memberName: who === "" ? null : who,
      note: words,
    };
  const [, about, settled] = COMPLAINT.exec(cell) ?? [];
  if (!isCause(about)) return null;
  const settledAfterDays = settled === undefined ? null : Number(settled);
  return { kind: "complaint", about, settledAfterDays, text: words };
}

function isChannel(text: string | undefined): text is TouchRow["channel"] {
  return text !== undefined && /^(call|e-mail|visit|letter|message)$/.test(text);
}

function isCause(text: string | undefined): text is ComplaintRow["about"] {
  return text !== undefined && /^(delivery|quality|service|price|product|other)$/.test(text);
}
