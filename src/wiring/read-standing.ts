import { monitorEventLoopDelay } from "node:perf_hooks";
import { dayInZone, isDay } from "../core/day.ts";
import { judgeRules } from "../core/lapse/rule-history.ts";
import type { PrismaClient } from "../store/generated/client.ts";
import { loadOperationFigures, type OperationFigures } from "../store/operation-figures.ts";
import { loadRuleHistory } from "../store/rule-history.ts";
import type { StandingFigure } from "../telemetry/observe-standing.ts";

const NANOSECONDS = 1_000_000_000;
const RULES_EVERY_MS = 15 * 60_000; // verdicts change by the day, and reading them all takes a while

/** Reads how things stand for whoever watches: in the database, and in this process. */
export function makeReadStanding(prisma: PrismaClient): () => Promise<StandingFigure[]> {
  const delay = monitorEventLoopDelay({ resolution: 20 });
  delay.enable();
  let rules: { readonly at: number; readonly figures: StandingFigure[] } | null = null;
  return async () => {
    const figures = await loadOperationFigures(prisma);
    if (rules === null || Date.now() - rules.at > RULES_EVERY_MS)
      rules = { at: Date.now(), figures: await readRules(prisma) };
    const longestSeconds = delay.max / NANOSECONDS;
    delay.reset();
    return [
      ...sayFigures(figures),
      { metric: "winback.morning.overdue", value: await countOverdue(prisma, figures.overdue) },
      ...rules.figures,
      { metric: "winback.process.memory", value: process.memoryUsage.rss() },
      { metric: "winback.process.loop.delay", value: longestSeconds },
    ];
  };
}

function sayFigures(figures: OperationFigures): StandingFigure[] {
  const { outbox, inbox, told, jobs, failedJobs, pausedRules, rows, companies } = figures;
  return [
    { metric: "winback.outbox.depth", value: outbox.depth },
    { metric: "winback.outbox.oldest.age", value: outbox.oldestSeconds },
    { metric: "winback.inbox.depth", value: inbox.depth },
    { metric: "winback.inbox.oldest.age", value: inbox.oldestSeconds },
    { metric: "winback.inbox.told", value: told },
    ...jobs.flatMap(({ name, depth, oldestSeconds }): StandingFigure[] => [
      { metric: "winback.jobs.depth", of: name, value: depth },
      { metric: "winback.jobs.oldest.age", of: name, value: oldestSeconds },
    ]),
    ...failedJobs.map(({ name, count }): StandingFigure => {
      return { metric: "winback.jobs.failed", of: name, value: count };
    }),
    { metric: "winback.rules.paused", value: pausedRules },
    ...Object.entries(rows).map(([outcome, value]): StandingFigure => {
      return { metric: "winback.import.rows", of: outcome, value };
    }),
    { metric: "winback.companies", value: companies },
  ];
}

/** Public holidays are looked up only when somebody seems to be late, which is rare. */
async function countOverdue(
  prisma: PrismaClient,
  late: OperationFigures["overdue"],
): Promise<number> {
  if (late.length === 0) return 0;
  const { makeLoadCalendar } = await import("./work-calendar-deps.ts");
  const overdue = late.map(async ({ workspaceId, workingDays, day }) => {
    if (!isDay(day)) return false;
    const calendar = await makeLoadCalendar(prisma, { workingDays })({ workspaceId, day });
    return !calendar.holidays.has(day);
  });
  return (await Promise.all(overdue)).filter((isOverdue) => isOverdue).length;
}

/** The verdicts of all companies together, by rule. */
async function readRules(prisma: PrismaClient): Promise<StandingFigure[]> {
  const tally = new Map<string, { right: number; all: number }>();
  for (const { id: workspaceId, timeZone } of await prisma.workspace.findMany()) {
    const day = dayInZone(new Date(), timeZone);
    const { records } = judgeRules(await loadRuleHistory(prisma, { workspaceId, day }), day);
    for (const [rule, { right, notLapsed, orderedAlone }] of records) {
      const sum = tally.get(rule) ?? { right: 0, all: 0 };
      tally.set(rule, {
        right: sum.right + right,
        all: sum.all + right + notLapsed + orderedAlone,
      });
    }
  }
  return [...tally].flatMap(([of, { right, all }]): StandingFigure[] =>
    all === 0
      ? []
      : [
          { metric: "winback.rule.precision", of, value: right / all },
          { metric: "winback.rule.verdicts", of, value: all },
        ],
  );
}
