import { z } from "zod";
import { ERRAND_ASKS, type ErrandKind, type Mood, moodSchema } from "./errand.ts";

/** BG-16: by word of mouth, on paper, and by whatever carries a document today. */
export const ERRAND_WAYS = ["call", "visit", "e-mail", "message", "letter"] as const;
export type ErrandWay = (typeof ERRAND_WAYS)[number];

/** What is told of an errand that is done. */
export const errandAnswerSchema = z.object({
  way: z.enum(ERRAND_WAYS),
  mood: moodSchema.nullable(), // how they are
  knows: z.boolean().nullable(), // of the change
  words: z.string().trim().max(1000),
});

export type ErrandAnswer = z.infer<typeof errandAnswerSchema>;

export type AnswerProblem =
  | "mood-missing"
  | "knows-missing"
  | "words-missing" // somebody is not content, and nobody says why
  | "not-personal" // nothing in it for this very client (BG-17)
  | "same-words"; // the same words went to another client (BG-17)

const LEAST_PERSONAL = 12; // characters: less is no sentence

/** What is missing in the answer to an errand of the kind; null: nothing. `toOthers`: words of late for other clients. */
export function problemOf(
  kind: ErrandKind,
  { mood, knows, words }: ErrandAnswer,
  toOthers: readonly string[],
): AnswerProblem | null {
  switch (ERRAND_ASKS[kind]) {
    case "mood":
      if (mood === null) return "mood-missing";
      return mood !== "content" && words === "" ? "words-missing" : null;
    case "knows":
      return knows === null ? "knows-missing" : null;
    case "personal":
      return problemOfThanks(words, toOthers);
    case "nothing":
      return null;
  }
}

function problemOfThanks(words: string, toOthers: readonly string[]): AnswerProblem | null {
  if (words.length < LEAST_PERSONAL) return "not-personal";
  return toOthers.some((other) => bare(other) === bare(words)) ? "same-words" : null;
}

function bare(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** Why managers hear of an answer: somebody is unhappy, or a manager heard otherwise than the rep (FI-063). */
export type CareNews = "unhappy" | "mismatch";

export function newsIn(kind: ErrandKind, mood: Mood | null, repMood: Mood | null): CareNews | null {
  if (kind === "manager-check" && repMood !== null && mood !== null && mood !== repMood)
    return "mismatch";
  return mood === "unhappy" ? "unhappy" : null;
}
