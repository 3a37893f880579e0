import { DIFFICULTIES } from "#src/core/rehearsal/persona.ts";
import type { PolicyTally, Tally } from "./tally-games.ts";

const HEAD = [
  "policy",
  "kind",
  "games",
  "true reason, %",
  ...DIFFICULTIES.map((difficulty) => `${difficulty}, %`),
  "turn, mean",
  "5th-95th",
  ...DIFFICULTIES.map((difficulty) => `${difficulty}, turn`),
  "agreed, %",
  "gives time, %",
  "hangs up, %",
];

/** The policies as a table in Markdown, one a line. */
export function policyTable(tallies: readonly PolicyTally[]): string {
  const rows = tallies.map(policyRow);
  const ruler = HEAD.map((_, at) => (at < 2 ? "---" : "--:"));
  return [HEAD, ruler, ...rows].map(line).join("\n");
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}

/** Its cells, as they stand in the table. */
export function policyRow(tally: PolicyTally): string[] {
  const hard = DIFFICULTIES.map((difficulty) => tally.byDifficulty[difficulty]);
  const { agreed, "give-time": time, angry } = tally.outcomes;
  return [
    tally.policy,
    tally.kind,
    String(tally.games),
    share(tally.told, tally.games),
    ...hard.map(({ told, games }) => share(told, games)),
    meanOf(tally),
    tally.turn === null ? "" : `${tally.turn.p5}-${tally.turn.p95}`,
    ...hard.map(meanOf),
    ...[agreed, time, angry].map((count) => share(count, tally.games)),
  ];
}

function meanOf({ turn }: Tally): string {
  return turn === null ? "" : turn.mean.toFixed(2);
}

/** In percent; nothing when nothing was played. */
function share(count: number, of: number): string {
  return of === 0 ? "" : ((count / of) * 100).toFixed(1);
}
