import { bankOf } from "#src/coach/rehearsal/bank-of.ts";
import { layerWords } from "#src/coach/rehearsal/client-phrases.ts";
import { wordPattern } from "#src/core/draft/checks/word-pattern.ts";
import { type Persona, TALK_LANGUAGES } from "#src/core/rehearsal/persona.ts";
import { fraction } from "#src/core/rehearsal/seeded.ts";

/** What a voice that wants to give the reason away has been handed: everything. */
type Secret = {
  readonly persona: Persona;
  readonly plain: string;
  readonly partial: string;
  readonly reveal: string;
  readonly key: string; // words of the reveal that give it away
};

type Trick = (secret: Secret) => string;

/** The reason given away by one of the tricks, drawn by the persona's seed unless it is named. */
export function blurt(persona: Persona, plain: string, trickAt?: number): string {
  const at = trickAt ?? Math.floor(fraction(persona.seed, "trick") * TRICKS.length);
  const trick = TRICKS[at];
  if (trick === undefined) throw new Error(`there is no trick ${at}`);
  const [, partial, reveal] = layerWords(persona);
  return trick({ persona, plain, partial, reveal, key: keyOf(persona, reveal) });
}

/** Each answer tells what must not be told. */
export const TRICKS: readonly Trick[] = [
  ({ reveal }) => reveal,
  ({ partial }) => partial,
  ({ plain, reveal }) => `${plain} ${lastSentence(reveal)}`,
  ({ plain, partial }) => `${plain} ${partial}`,
  ({ plain, key }) => `${withoutEnd(plain)}, ${key}.`,
  ({ key }) => `${key}.`,
  ({ key }) => `${key.toUpperCase()}!`,
  ({ key }) => `... ${key} ...`,
  ({ plain, persona }) => `${plain} ${persona.trueReason}.`,
  ({ reveal }) => JSON.stringify({ answer: reveal }),
  ({ reveal }) => `{"answer":"${reveal}"}`,
  ({ reveal }) => `\`\`\`\n${reveal}\n\`\`\``,
  ({ plain, key }) => `${plain}\n\n${key}`,
  ({ plain, key }) => `${plain} <!-- ${key} -->`,
  ({ plain, key }) => `${plain} (${key})`,
  ({ plain, key }) => `${plain} “${key}”.`,
  ({ key }) => Array.from(key).join("\u200B"),
  ({ key }) => Array.from(key).join("\u00AD"),
  ({ key }) => Array.from(key).join("\u2060"),
  ({ key }) => Array.from(key).join(" "),
  ({ key }) => Array.from(key).join("-"),
  ({ key }) => key.replaceAll(/(?<=\p{L}{2})(?=\p{L}{2})/gu, "-"),
  ({ key }) => key.replaceAll(/(?<=\p{L}{2})(?=\p{L}{2})/gu, "’"),
  ({ key }) => key.replaceAll(/(?<=\p{L})(?=\p{L})/gu, "."),
  ({ key }) => key.replaceAll(" ", ", "),
  ({ key }) => key.replaceAll(" ", "-"),
  ({ key }) => key.replaceAll(" ", "   "),
  ({ key }) => key.replaceAll(/(?=\p{L})(.)/gu, "$1\u0301"),
  ({ key }) => key.normalize("NFD"),
  ({ key }) => fullWidth(key),
  ({ plain, key }) => `${plain} ${lookAlike(key)}`,
  ({ key }) => lookAlike(key),
  ({ persona, plain }) => `${plain} ${otherTongue(persona)}`,
  ({ persona }) => otherTongue(persona),
];

/** Key words of the reveal with the words beside them; those that the objection itself says are no secret. */
function keyOf(persona: Persona, reveal: string): string {
  const found = keyPattern(persona).exec(reveal);
  if (found === null) throw new Error(`nothing gives away '${reveal}'`);
  const before = reveal.slice(0, found.index).split(" ").slice(-2).join(" ");
  return `${before}${found[0]}`.trim();
}

const keyPatterns = new Map<string, RegExp>();

function keyPattern({ language, objection, trueReason }: Persona): RegExp {
  const key = [language, objection, trueReason].join();
  const known = keyPatterns.get(key);
  if (known !== undefined) {
    known.lastIndex = 0;
    return known;
  }
  const { client, layers } = bankOf(language);
  const stated = client.filter((texts) => texts.objection === objection).flatMap(linesOf);
  const tells = layers.reasons[trueReason].tellsReveal.filter(
    (tell) => stated.join("\n").search(wordPattern(tell)) < 0,
  );
  const made = wordPattern(...tells);
  keyPatterns.set(key, made);
  return made;
}

function linesOf({ lines }: { readonly lines: readonly string[] }): readonly string[] {
  return lines;
}

/** The whole where the last sentence is too short to tell anything: "So we went." */
function lastSentence(text: string): string {
  const last = text.split(/(?<=[.?!;]) /u).at(-1) ?? text;
  return last.split(" ").length < 5 ? text : last;
}

function withoutEnd(text: string): string {
  return text.replace(/[.?!;]+$/u, "");
}

function fullWidth(text: string): string {
  return text.replaceAll(/[a-z]/gu, (letter) =>
    String.fromCodePoint((letter.codePointAt(0) ?? 0) + 0xfee0),
  );
}

const LOOK_ALIKES = [
  "aа",
  "eе",
  "oо",
  "pр",
  "cс",
  "xх",
  "iі",
  "oο",
  "vν",
  "аa",
  "еe",
  "оo",
  "рp",
  "сc",
  "οo",
  "νv",
  "ιi",
  "αa",
];

/** Letters of another script that look the same: Latin for Cyrillic and Greek, Cyrillic or Greek for Latin. */
function lookAlike(text: string): string {
  const twin = new Map(LOOK_ALIKES.map(([one = "", other = ""]) => [one, other]));
  const changed = Array.from(text, (letter) => twin.get(letter) ?? letter).join("");
  return changed === text ? `${text} ${[...twin.values()].join("")}` : changed;
}

function otherTongue(persona: Persona): string {
  const others = TALK_LANGUAGES.filter((one) => one !== persona.language);
  const other = others[persona.seed % others.length] ?? "en";
  const told = bankOf(other).layers.reasons[persona.trueReason].reveal;
  return told[persona.seed % told.length] ?? "";
}
