import { parseArgs } from "node:util";

type Options = { readonly games: number; readonly turns: number; readonly pause: number };

/** A sentence when they are wrong. */
export function readOptions(args: readonly string[]): Options | string {
  const number = { type: "string" } as const;
  const options = { games: number, turns: number, pause: number };
  try {
    const { values } = parseArgs({ args: [...args], options });
    const { games = "50", turns = "5", pause = "4000" } = values;
    const read = { games: Number(games), turns: Number(turns), pause: Number(pause) };
    const isRight = Object.values(read).every((one) => Number.isInteger(one) && one > 0);
    return isRight ? read : "--games, --turns and --pause take whole numbers above 0";
  } catch (error) {
    if (error instanceof TypeError) return error.message;
    throw error;
  }
}
