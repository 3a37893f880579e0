import { normaliseText } from "#src/core/draft/checks/normalise-text.ts";
import { splitSentences } from "#src/core/draft/checks/sentences.ts";
import { tellLanguage } from "#src/core/draft/checks/tell-language.ts";
import { wordPattern } from "#src/core/draft/checks/word-pattern.ts";
import type { Persona } from "#src/core/rehearsal/persona.ts";
import type { Layer } from "#src/core/rehearsal/talk-state.ts";
import { reasonTexts } from "./client-phrases.ts";

/** Why a model's answer may not be spoken. */
export type VoiceProblem =
  | "empty"
  | "too-long"
  | "wrong-language"
  | "broken-character"
  | "assistant-voice"
  | "told-too-early"
  | "invented-number"
  | "markup";

export type VoiceLimits = {
  readonly persona: Persona;
  readonly layer: Layer; // what may be told
  readonly sentences: number; // at most
  readonly plain: string; // the playbook's answer: its numbers are known
};

const LONGEST = 450; // characters

const BROKEN_CHARACTER = wordPattern(
  "as an? (?:ai|assistant|(?:large )?language model)",
  "(?:language|ai) model",
  "(?:system )?prompts?",
  "i am (?:an? )?(?:ai|assistant|bot|simulat\\p{L}*)",
  "chat ?gpt",
  "openai",
  "role[- ]?play\\p{L}*",
  "rehears\\p{L}*",
  "hidden reason",
  "(?:trust|irritation) (?:level|score|points?)",
  "tehisaru\\p{L}*",
  "tehisintellek\\p{L}*",
  "keelemudel\\p{L}*",
  "juturobot\\p{L}*",
  "rollimäng\\p{L}*",
  "usaldusskoor\\p{L}*",
  "varjatud põhjus\\p{L}*",
);

const ASSISTANT_VOICE = wordPattern(
  "how (?:can|may) i (?:help|assist)\\p{L}*",
  "(?:happy|glad) to help",
  "let me know if",
  "is there anything else i can",
  "great question",
  "i(?:'d| would) be happy to",
  "kuidas (?:ma )?(?:saan|võin) (?:teid )?aidata",
  "aitan (?:teid )?hea meelega",
  "andke (?:mulle )?teada, kui",
  "suurepärane küsimus",
);

const MARKUP = /[<>*_`#{}[\]|]|^\s*(?:[-•]|\d+\.)\s|\n/u;
const SPEAKER = /^\s*(?:client|customer|klient|answer|vastus)\s*:/iu;

/** Null when the answer may be spoken; the first problem otherwise. */
export function checkVoice(answer: string, limits: VoiceLimits): VoiceProblem | null {
  const text = normaliseText(answer);
  const problems: readonly (readonly [VoiceProblem, boolean])[] = [
    ["empty", text === ""],
    ["too-long", text.length > LONGEST || splitSentences(text).length > limits.sentences],
    ["markup", MARKUP.test(text) || SPEAKER.test(text)],
    ["wrong-language", isOtherLanguage(text, limits.persona)],
    ["broken-character", text.search(BROKEN_CHARACTER) >= 0],
    ["assistant-voice", text.search(ASSISTANT_VOICE) >= 0],
    ["told-too-early", tellsTooEarly(text, limits)],
    ["invented-number", inventsNumber(text, limits.plain)],
  ];
  return problems.find(([, holds]) => holds)?.[0] ?? null;
}

function isOtherLanguage(text: string, { language, about }: Persona): boolean {
  const told = tellLanguage(withoutNames(text, about));
  return told !== null && told !== language;
}

/** An Estonian name in an English sentence makes no Estonian of it. */
function withoutNames(text: string, { client, contact, rep, product }: Persona["about"]): string {
  return [client, contact, rep, product]
    .map((name) => normaliseText(name ?? ""))
    .filter((name) => name !== "")
    .reduce((bare, name) => bare.replaceAll(name, " "), text);
}

/** A model may guess what it was not told. */
export function tellsTooEarly(
  text: string,
  { persona, layer }: Pick<VoiceLimits, "persona" | "layer">,
): boolean {
  const { tellsPartial, tellsReveal } = reasonTexts(persona);
  const early = [...(layer < 2 ? tellsPartial : []), ...(layer < 3 ? tellsReveal : [])];
  return early.length > 0 && text.search(wordPattern(...early)) >= 0;
}

function inventsNumber(text: string, plain: string): boolean {
  const known = new Set(plain.match(/\d+/gu));
  return (text.match(/\d+/gu) ?? []).some((number) => !known.has(number));
}
