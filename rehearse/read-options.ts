import { parseArgs } from "node:util";
import { type Objection, OBJECTIONS } from "#src/core/rehearsal/objection.ts";
import {
  DIFFICULTIES,
  type Difficulty,
  TALK_LANGUAGES,
  type TalkLanguage,
} from "#src/core/rehearsal/persona.ts";

/** What was asked on the command line is not what can be done; the message is one plain sentence. */
export class BadOption extends Error {}

export type Options = {
  readonly policy: string | null; // null: all
  readonly games: number;
  readonly seed: number;
  readonly language: TalkLanguage;
  readonly difficulty: Difficulty | null; // null: all
  readonly objection: Objection | null; // null: all
  readonly out: string | null; // file
  readonly transcript: boolean;
};

/** Throws BadOption. */
export function readOptions(args: readonly string[]): Options {
  const given = parse(args);
  const options = {
    policy: given.policy ?? null,
    games: wholeNumber("games", given.games ?? "3000", 1),
    seed: wholeNumber("seed", given.seed ?? "1", 0),
    language: oneOf("language", TALK_LANGUAGES, given.language ?? "en"),
    difficulty:
      given.difficulty === undefined ? null : oneOf("difficulty", DIFFICULTIES, given.difficulty),
    objection:
      given.objection === undefined ? null : oneOf("objection", OBJECTIONS, given.objection),
    out: given.out ?? null,
    transcript: given.transcript === true,
  };
  if (options.transcript && options.policy === null)
    throw new BadOption("--transcript shows one talk: say whose with --policy NAME");
  return options;
}

function parse(args: readonly string[]) {
  const text = { type: "string" } as const;
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        policy: text,
        games: text,
        seed: text,
        language: text,
        difficulty: text,
        objection: text,
        out: text,
        transcript: { type: "boolean" },
      },
    });
    return values;
  } catch (error) {
    if (error instanceof TypeError) throw new BadOption(error.message.split(". ")[0]);
    throw error;
  }
}

function wholeNumber(name: string, given: string, least: number): number {
  const read = /^\d{1,9}$/u.test(given) ? Number(given) : Number.NaN;
  if (read >= least) return read;
  throw new BadOption(`--${name} ${given}: expected a whole number from ${least} to 999999999`);
}

function oneOf<const T extends string>(name: string, known: readonly T[], given: string): T {
  const found = known.find((one) => one === given);
  if (found !== undefined) return found;
  throw new BadOption(`--${name} ${given}: expected one of ${known.join(", ")}`);
}
