import { setTimeout as wait } from "node:timers/promises";
import { type Day, weekdayOf } from "../core/day.ts";
import { runMorning, type RunMorningDeps } from "../flows/run-morning.ts";
import { saySettingsProblem, type SettingsProblem } from "../core/workspace-settings.ts";
import type { Log } from "../log.ts";
import type { Handlers } from "../jobs/catalogue.ts";
import type { Jobs } from "../jobs/worker.ts";
import { changeCase, findSnoozedCases } from "../store/cases.ts";
import { loadClientsForMorning } from "../store/clients-for-morning.ts";
import { findMorning, saveMorning } from "../store/mornings.ts";
import { countUnposted } from "../store/outbox.ts";
import { loadOpenMatters } from "../store/open-matters.ts";
import { loadTeamContacts } from "../store/team-contacts.ts";
import { rebuildOwedFigures } from "../store/stale-figures.ts";
import { saveFinding } from "../store/team-findings.ts";
import { findReturns, saveReturn } from "../store/returns.ts";
import { savePause } from "../store/rule-pauses.ts";
import { queuePosting } from "./case-deps.ts";
import { choosingDeps } from "./choosing-deps.ts";
import { logModel, modelDeps } from "./model-deps.ts";
import type { Progress } from "./progress.ts";
import { roundsDeps } from "./rounds-deps.ts";
import { scheduleMornings } from "./refresh-company.ts";
import type { Runtime } from "./runtime.ts";
import { makeLoadCalendar } from "./work-calendar-deps.ts";

export function morningDeps(
  { store }: Pick<Runtime, "store">,
  jobs: Pick<Jobs, "send">,
): RunMorningDeps {
  const { prisma } = store;
  const queue = queuePosting(jobs);
  return {
    ...choosingDeps(store),
    ...modelDeps(store),
    ...roundsDeps(prisma, queue),
    savePause: (pause) => savePause(prisma, queue, pause),
    findMorning: (here) => findMorning(prisma, here),
    async loadClients(query) {
      await rebuildOwedFigures(prisma, query.workspaceId); // an import may have broken off since the start
      return loadClientsForMorning(prisma, query);
    },
    saveMorning: (morning) => saveMorning(prisma, queue, morning),
    findReturns: (here) => findReturns(prisma, here),
    loadOpenMatters: (here) => loadOpenMatters(prisma, here),
    loadContacts: (query) => loadTeamContacts(prisma, query),
    saveFinding: (given) => saveFinding(prisma, queue, given),
    saveReturn: (given) => saveReturn(prisma, queue, given),
    findSnoozedCases: (here) => findSnoozedCases(prisma, here),
    changeCase: (change) => changeCase(prisma, queue, change),
  };
}

type Company = { readonly runtime: Runtime; readonly jobs: Jobs };

/** The job that takes a company's look at all clients. */
export function morningHandler({ runtime, jobs }: Company): Handlers["morning.run"] {
  const { workspace, log, today } = runtime;
  const deps = morningDeps(runtime, jobs);
  const isDayOff = makeIsDayOff(runtime);
  return async () => {
    const here = { workspaceId: workspace.id, day: today() };
    if (await isDayOff(here)) return log.info({ event: "morning.day-off", ...here });
    const { ranBefore, morning, settingsProblems, model } = await runMorning(deps, here);
    warnOfSettings(log, settingsProblems);
    logModel(log, workspace.id, model);
    log.info({
      event: "morning.ran",
      morningId: morning.morningId,
      ranBefore,
      newAlerts: morning.newAlerts,
    });
  };
}

type Beginning = Company & { readonly progress: Progress };

/** Schedules the mornings, and catches up on this morning when it is due and was not taken. */
export async function beginMornings({ runtime, jobs, progress }: Beginning): Promise<void> {
  await scheduleMornings(jobs, runtime.workspace);
  await jobs.send("outbox.post", {});
  if (await isMorningDue(runtime, makeIsDayOff(runtime)))
    await takeMorning({ runtime, jobs, progress });
  await jobs.send("company.tick", {});
}

/** The same where nobody waits at a terminal: all of it is left to the queue. */
export async function queueMornings({ runtime, jobs }: Company): Promise<void> {
  await scheduleMornings(jobs, runtime.workspace);
  await jobs.send("outbox.post", {});
  if (await isMorningDue(runtime, makeIsDayOff(runtime))) await jobs.send("morning.run", {});
  await jobs.send("company.tick", {});
}

/** The local workspace shows its alerts whenever it is started; a company's come at its hour on its working days. */
async function isMorningDue(
  { config, workspace, today }: Runtime,
  isDayOff: IsDayOff,
): Promise<boolean> {
  if (config.slack.mode === "local") return true;
  const hour = Number(
    new Intl.DateTimeFormat("en-GB", {
      hour: "2-digit",
      hourCycle: "h23",
      timeZone: workspace.timeZone,
    }).format(new Date()),
  );
  const isHour =
    workspace.workingDays.includes(weekdayOf(today())) && hour >= workspace.morningHour;
  return isHour && !(await isDayOff({ workspaceId: workspace.id, day: today() }));
}

type IsDayOff = (asked: { readonly workspaceId: string; readonly day: Day }) => Promise<boolean>;

/** Whether the company has the day off, though its week says that it works. */
function makeIsDayOff({ store, workspace }: Runtime): IsDayOff {
  const loadCalendar = makeLoadCalendar(store.prisma, workspace);
  return async (asked) => (await loadCalendar(asked)).holidays.has(asked.day);
}

const LONGEST_WAIT_MS = 60_000;

async function takeMorning({ runtime, jobs, progress }: Beginning): Promise<void> {
  const { store, workspace, log, today } = runtime;
  const looked = progress.begin(`This morning's look at all clients (${today()})`);
  const result = await runMorning(morningDeps(runtime, jobs), {
    workspaceId: workspace.id,
    day: today(),
  });
  const { morning, ranBefore, settingsProblems } = result;
  logModel(log, workspace.id, result.model);
  for (const problem of settingsProblems) progress.say(saySettingsProblem(problem));
  warnOfSettings(log, settingsProblems);
  looked(
    ranBefore
      ? "taken before"
      : `${morning.clientsSeen} clients, ${morning.newAlerts} slipping away`,
  );
  const posted = progress.begin("Alerts");
  const until = Date.now() + LONGEST_WAIT_MS;
  while ((await countUnposted(store.prisma)) > 0 && Date.now() < until) await wait(100);
  const left = await countUnposted(store.prisma);
  posted(left === 0 ? "posted" : `${left} still to be posted, see the log or npm run doctor`);
}

/** Without the stored value: it may be anything. */
function warnOfSettings(log: Log, problems: readonly SettingsProblem[]): void {
  for (const { field, expected } of problems)
    log.warn({ event: "settings.broken", field, expected });
}
