const MARK = "\u0001seal:";
const IN_JSON = /"\\u0001seal:((?:[^"\\]|\\.)*)"/gsu;

/**
 * Marks a text that a hand-written statement is going to write into a column of sealed-columns.ts, alone, in a list or
 * in JSON: it is sealed on its way to the database. Prisma's own statements need no mark.
 */
export function toSeal(text: string): string;
export function toSeal(text: string | null): string | null;
export function toSeal(text: string | null): string | null {
  return text === null ? null : MARK + text;
}

const JSON_MARK = "\u0001seal-json:";

/** Marks JSON that a hand-written statement is going to write: the words in it are sealed one by one. */
export function jsonToSeal(json: string): string {
  return JSON_MARK + json;
}

/** The marked JSON; null: it bears no mark. */
export function markedJson(value: string): string | null {
  return value.startsWith(JSON_MARK) ? value.slice(JSON_MARK.length) : null;
}

/** The marked text; null: it bears no mark. */
export function markedText(value: string): string | null {
  return value.startsWith(MARK) ? value.slice(MARK.length) : null;
}

/** The JSON with each marked text as `seal` makes it. */
export function sealInJson(json: string, seal: (text: string) => string): string {
  if (!json.includes(String.raw`"\u0001seal:`)) return json;
  return json.replace(IN_JSON, (_, body: string) => {
    const text: unknown = JSON.parse(`"${body}"`);
    return JSON.stringify(seal(String(text)));
  });
}
