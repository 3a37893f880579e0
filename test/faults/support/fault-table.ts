import type { Got } from "./read-answers.ts";
import type { Ending } from "./run-schedule.ts";

const GOT_WELL: readonly Got[] = ["answered", "told", "refused"];

/** Did anything get lost, come twice, come out of order or stay without an end? */
export function isFaulty({ readings, wrong }: Ending): boolean {
  return wrong.length > 0 || readings.some(({ got }) => !GOT_WELL.includes(got));
}

type Column = readonly [title: string, count: (endings: readonly Ending[]) => number];

const got =
  (...kinds: readonly Got[]) =>
  (endings: readonly Ending[]): number =>
    endings.flatMap(({ readings }) => readings).filter((one) => kinds.includes(one.got)).length;

const sum =
  (of: (ending: Ending) => number) =>
  (endings: readonly Ending[]): number =>
    endings.reduce((total, ending) => total + of(ending), 0);

const COLUMNS: readonly Column[] = [
  ["Schedules", (endings) => endings.length],
  ["Processes killed", sum(({ kills }) => kills)],
  ["Done by people", sum(({ readings }) => readings.length)],
  ["Answered", got("answered")],
  ["Told what to do", got("told")],
  ["Slack said no", got("refused")],
  ["Posted by itself", sum(({ posted }) => posted)],
  ["Lost", got("nothing", "left hanging")],
  ["Twice", got("twice", "told, then answered")],
  ["Out of order", got("out of order")],
  ["Posts or jobs wrong", sum(({ wrong }) => wrong.length)],
];

/** One row a kind of trouble, one for all. */
export function drawTable(endings: readonly Ending[]): string {
  const kinds = [...new Set(endings.map(({ plan }) => plan.kind))].toSorted();
  const rows = kinds.map((kind) =>
    drawRow(
      kind,
      endings.filter(({ plan }) => plan.kind === kind),
    ),
  );
  return [
    `| What goes wrong | ${COLUMNS.map(([title]) => title).join(" | ")} |`,
    `|---|${COLUMNS.map(() => "--:").join("|")}|`,
    ...rows,
    drawRow("**all**", endings),
  ].join("\n");
}

function drawRow(kind: string, endings: readonly Ending[]): string {
  return `| ${kind} | ${COLUMNS.map(([, count]) => count(endings)).join(" | ")} |`;
}
