import { britain } from "./britain.ts";
import { bulgaria } from "./bulgaria.ts";
import type { CastMember } from "./cast-table.ts";
import { estonia } from "./estonia.ts";
import { finland } from "./finland.ts";
import { greece } from "./greece.ts";
import { latvia } from "./latvia.ts";

/** Everybody the demo company sells to; a company that moved is followed by its sister (FI-031). */
export const cast: readonly CastMember[] = [
  ...estonia,
  ...finland,
  ...latvia,
  ...bulgaria,
  ...greece,
  ...britain,
];

/** Which client buys instead of which. */
export const successorRefs: Readonly<Record<string, string>> = { "1014": "1015" };
