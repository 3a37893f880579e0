import { wordPattern } from "../../../../draft/checks/word-pattern.ts";
import type { Signs } from "../../hear-words.ts";

/** Words to the machine instead of the client, in English; people try them whatever language the talk is in. */
export const EN_INJECTION: Signs = {
  sure: [
    wordPattern(
      "(?:ignore|forget|disregard) (?:\\p{L}+ ){0,4}(?:instructions?|rules|prompts?)",
      "(?:system|hidden|developer) (?:prompt|message|reason)",
      "you are (?:\\p{L}+ ){0,3}(?:ai|assistant|language model|chatbot|chatgpt)",
      "(?:trust|irritation) (?:score|level|points?)",
      "(?:set|raise|increase|change) (?:\\p{L}+ ){0,3}(?:trust|irritation|score) (?:to|by)",
      "(?:reveal|tell me|print|show) (?:\\p{L}+ ){0,3}(?:hidden reason|true reason|system prompt|secret)",
    ),
  ],
};
