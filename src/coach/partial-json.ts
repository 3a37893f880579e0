/** What of a JSON text can be read so far: what is open is closed, and what is half written at its end is left out. */
export function readPartialJson(soFar: string): unknown {
  const from = withoutThinking(soFar).indexOf("{");
  if (from < 0) return undefined;
  return parseClosed(withoutThinking(soFar).slice(from));
}

/** Small local models think aloud before they answer. */
function withoutThinking(text: string): string {
  if (!/^\s*<think>/u.test(text)) return text;
  const end = text.indexOf("</think>");
  return end < 0 ? "" : text.slice(end + "</think>".length);
}

type Scan = {
  closers: string[]; // what must follow, last one first
  inString: boolean;
  escapeAt: number | null; // where an escape began that is not complete yet
};

function parseClosed(text: string): unknown {
  const scan: Scan = { closers: [], inString: false, escapeAt: null };
  let end = 0;
  for (; end < text.length; end += 1) {
    step(scan, text, end);
    if (scan.closers.length === 0) return parseOrNothing(text.slice(0, end + 1));
  }
  const cut = scan.escapeAt === null ? text : text.slice(0, scan.escapeAt);
  const closers = scan.closers.toReversed().join("");
  return scan.inString
    ? (parseOrNothing(`${cut}"${closers}`) ?? parseOrNothing(`${withoutLastKey(cut)}${closers}`))
    : (parseOrNothing(cut + closers) ?? parseOrNothing(withoutLastKey(cut) + closers));
}

function step(scan: Scan, text: string, at: number): void {
  const here = text.charAt(at);
  if (scan.inString) {
    stepInString(scan, text, at);
    return;
  }
  if (here === '"') scan.inString = true;
  else if (here === "{") scan.closers.push("}");
  else if (here === "[") scan.closers.push("]");
  else if (here === "}" || here === "]") scan.closers.pop();
}

const UNICODE_ESCAPE = 6; // characters: \u00e4

function stepInString(scan: Scan, text: string, at: number): void {
  const { escapeAt } = scan;
  if (escapeAt !== null) {
    const length = text.charAt(escapeAt + 1) === "u" ? UNICODE_ESCAPE : 2;
    if (at === escapeAt + length - 1) scan.escapeAt = null;
    return;
  }
  if (text.charAt(at) === "\\") scan.escapeAt = at;
  else if (text.charAt(at) === '"') scan.inString = false;
}

/** Up to the last comma or opening bracket: a key without its value, or a value cut within a word. */
function withoutLastKey(text: string): string {
  return text.replace(
    /(?:,|(?<=[{[]))\s*(?:"(?:[^"\\]|\\.)*(?:"[^{}[\],"]*)?|[^{}[\],"\s][^{}[\],"]*)?$/u,
    "",
  );
}

function parseOrNothing(text: string): unknown {
  try {
    const parsed: unknown = JSON.parse(text);
    return parsed;
  } catch {
    return undefined; // not JSON, or cut where it cannot be closed
  }
}
