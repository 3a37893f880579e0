import { looksSealed, type Seals } from "./seals.ts";
import { staysReadable } from "./sealed-columns.ts";

/** JSON as it is kept: its words sealed, its shape as it was. */
export function sealJson(json: string, seals: Seals): string {
  if (!seals.isOn) return defuse(json, seals);
  const value: unknown = JSON.parse(json);
  return JSON.stringify(seeWords(value, "", (word) => seals.seal(word)));
}

function seeWords(value: unknown, key: string, seal: (word: string) => string): unknown {
  if (typeof value === "string") return staysReadable(key, value) ? value : seal(value);
  if (Array.isArray(value)) return value.map((one) => seeWords(one, key, seal));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [name, seeWords(one, name, seal)]),
  );
}

/** JSON as it is stored, with each word that the first key did not seal sealed anew; the same text if there is none. */
export function resealJson(json: string, seals: Seals): string {
  let isChanged = false;
  const value: unknown = JSON.parse(json);
  const anew = JSON.stringify(
    seeWords(value, "", (word) => {
      if (seals.sealedBy(word) === seals.firstKey) return word;
      isChanged = true;
      return seals.seal(seals.unseal(word));
    }),
  );
  return isChanged ? anew : json;
}

const SEALED_WORD = /"(enc:[a-z0-9-]{1,20}:[A-Za-z0-9+/]{38,}={0,2})"/gu;

/** JSON as it was: every sealed word in it unsealed. */
export function unsealJson(json: string, seals: Pick<Seals, "unseal">): string {
  if (!json.includes('"enc:')) return json;
  return json.replace(SEALED_WORD, (_, word: string) => JSON.stringify(seals.unseal(word)));
}

/**
 * A text from outside that only looks sealed gets a space, so that nobody can make the database unreadable by typing
 * such a text. What one of the keys sealed stays as it is.
 */
export function defuse(text: string, seals: Pick<Seals, "sealedBy">): string {
  if (looksSealed(text)) return seals.sealedBy(text) === null ? apart(text) : text;
  if (!text.includes('"enc:')) return text;
  return text.replace(SEALED_WORD, (all, word: string) =>
    seals.sealedBy(word) === null ? `"${apart(word)}"` : all,
  );
}

function apart(text: string): string {
  return text.replace("enc:", "enc: ");
}
