type Spoken = { readonly number: number; readonly repText: string; readonly clientText: string };

export type QuoteCheck =
  | { readonly ok: true; readonly turn: number }
  | { readonly ok: false; readonly why: "too-short" | "the-clients-words" | "never-said" };

/** Characters; anything shorter is in half of all replies and proves nothing. */
const SHORTEST_QUOTE = 8;

/**
 * A quote counts only when the rep really said it: verbatim in the named turn, or in another one
 * (the answer names the right turn). Differences of quote marks, dashes, case and spaces are
 * forgiven; "..." stands for left-out words.
 */
export function checkQuote(quote: string, turn: number, turns: readonly Spoken[]): QuoteCheck {
  const named = turns.filter(({ number }) => number === turn);
  const whole = named.some(({ repText }) => plain(repText) === plain(quote));
  if (whole && plain(quote) !== "") return { ok: true, turn };
  if (plain(quote).length < SHORTEST_QUOTE) return { ok: false, why: "too-short" };

  const holder = [...named, ...turns].find(({ repText }) => holds(repText, quote));
  if (holder !== undefined) return { ok: true, turn: holder.number };
  const isClients = turns.some(({ clientText }) => holds(clientText, quote));
  return { ok: false, why: isClients ? "the-clients-words" : "never-said" };
}

function holds(text: string, quote: string): boolean {
  const haystack = plain(text);
  let from = 0;
  for (const part of plain(quote).split("...")) {
    const at = haystack.indexOf(part.trim(), from);
    if (at < 0) return false;
    from = at + part.trim().length;
  }
  return true;
}

function plain(text: string): string {
  return text
    .normalize("NFC")
    .toLowerCase()
    .replace(/[‘’‚‛′`]/gu, "'")
    .replace(/[“”„‟″«»]/gu, '"')
    .replace(/[‐‑‒–—−]/gu, "-")
    .replace(/…/gu, "...")
    .replace(/\s+/gu, " ")
    .replace(/^["'\s.]+|["'\s.]+$/gu, "");
}
