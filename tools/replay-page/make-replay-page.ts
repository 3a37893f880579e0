import { addDays, type Day, parseDay, utcDateOf, weekdayOf } from "#src/core/day.ts";
import type { ImportRow } from "#src/core/import/rows.ts";
import { type DemoCompany, makeDemoCompany } from "#src/core/demo/make-demo-company.ts";
import type { Workspace } from "#src/core/workspace.ts";
import { runMorning } from "#src/flows/run-morning.ts";
import { sendDigests } from "#src/flows/send-digests.ts";
import { presentDigest } from "#src/slack/presenters/digest.ts";
import { presentDigestDetails } from "#src/slack/presenters/digest-details.ts";
import { loadDigest } from "#src/store/digests.ts";
import type { PrismaClient } from "#src/store/generated/client.ts";
import { addMembers } from "#src/store/members.ts";
import type { Store } from "#src/store/open.ts";
import { saveSettings } from "#src/store/settings.ts";
import { openWorkspace } from "#src/store/workspaces.ts";
import { writeRows } from "#src/store/write-rows/write-rows.ts";
import { sendDigestsDeps } from "#src/wiring/digest-deps.ts";
import { morningDeps } from "#src/wiring/morning-deps.ts";
import { renderMessage } from "../draft-page/render-message.ts";
import { makeRowsByDay } from "./rows-by-day.ts";
import { ordersOfReturned, workThroughDay } from "./scripted-people.ts";

const DEMO_SEED = 1;
const FIRST_DAY = parseDay("2026-03-02"); // a Monday
const WEEKS = 4;
const MORNING_HOUR = 8;
const BEFORE_TODAY = new Date("2026-06-01T00:00:00Z"); // what is noted with the clock's own time comes later
const queueNothing = { send: async (): Promise<void> => {} };

/**
 * The page of a month, replayed from an empty database: the same code gives the same page, day after day. With fewer
 * `weeks` only its beginning.
 */
export async function makeReplayPage(store: Store, weeks: number = WEEKS): Promise<string> {
  const { prisma } = store;
  const demo = makeDemoCompany({ seed: DEMO_SEED, today: addDays(FIRST_DAY, WEEKS * 7) });
  const workspace = await openDemo(prisma, demo);
  const days = makeRowsByDay(demo.rows);
  await writeRows(prisma, workspace.id, days.until(addDays(FIRST_DAY, -1)), null);
  const last = addDays(FIRST_DAY, weeks * 7); // the Monday of the last digest
  for (let day = FIRST_DAY; day < last; day = addDays(day, 1))
    await replayDay({ store, workspace, day, rows: days.on(day) });
  await takeMorning({ store, workspace, day: last });
  return showDigests(prisma, workspace.id);
}

/** The company and its people, without any history; managers' reports are on. */
async function openDemo(prisma: PrismaClient, demo: DemoCompany): Promise<Workspace> {
  const workspace = await openWorkspace(prisma, demo.company);
  await addMembers(
    prisma,
    workspace.id,
    demo.people.map(({ name, email, role, slackUserId }) => ({
      name,
      email,
      role,
      slackUserId,
      locale: "en",
    })),
  );
  const change = { reports: { managersChannel: "winback-managers" } };
  await saveSettings(prisma, { workspaceId: workspace.id, change });
  return workspace;
}

type OnDay = { readonly store: Store; readonly workspace: Workspace; readonly day: Day };

/** The morning, then what came in on the day and what people did. */
async function replayDay({ rows, ...on }: OnDay & { readonly rows: readonly ImportRow[] }) {
  const { store, workspace, day } = on;
  const { prisma } = store;
  const scene = { prisma, workspaceId: workspace.id, today: day };
  if (isWorkday(day)) await takeMorning(on);
  await writeRows(prisma, workspace.id, rows, null);
  await ordersOfReturned(scene);
  if (isWorkday(day)) await workThroughDay(scene);
  await setClockBack(prisma, day);
}

function isWorkday(day: Day): boolean {
  return weekdayOf(day) <= 5;
}

async function takeMorning({ store, workspace, day }: OnDay): Promise<void> {
  const here = { workspaceId: workspace.id, day };
  await runMorning(morningDeps({ store }, queueNothing), here);
  const sending = sendDigestsDeps({ store, workspace }, queueNothing);
  await sendDigests(sending, { ...here, hour: MORNING_HOUR });
}

/** What the database dates by itself happened on the replayed day. */
async function setClockBack(prisma: PrismaClient, day: Day): Promise<void> {
  const at = new Date(utcDateOf(day).getTime() + 10 * 3_600_000);
  await prisma.caseEvent.updateMany({ where: { at: { gt: BEFORE_TODAY } }, data: { at } });
  await prisma.reason.updateMany({
    where: { recordedAt: { gt: BEFORE_TODAY } },
    data: { recordedAt: at },
  });
  await prisma.morning.updateMany({ where: { ranAt: { gt: BEFORE_TODAY } }, data: { ranAt: at } });
  await prisma.case.updateMany({
    where: { openedAt: { gt: BEFORE_TODAY } },
    data: { openedAt: at },
  });
}

async function showDigests(prisma: PrismaClient, workspaceId: string): Promise<string> {
  const digests = await prisma.digest.findMany({
    where: { workspaceId, kind: "weekly" },
    orderBy: { fromDay: "asc" },
  });
  const parts: string[] = [HEAD];
  for (const { id } of digests) {
    const shown = await loadDigest(prisma, id);
    if (shown === null) throw new Error(`digest ${id} is not there any more`);
    const view = { ...shown, isOver: true };
    parts.push(
      renderMessage(presentDigest(view)).replace(/^\*\*(.+)\*\*/u, "## $1"),
      "_In its thread:_",
      renderMessage(presentDigestDetails(view)),
    );
  }
  return `${parts.join("\n\n")}\n`;
}

const HEAD = `# A month, replayed

The invented company (docs/demo-company.md) for four weeks from ${FIRST_DAY}, day by day: its orders, calls, complaints
and invoices come in as they happened, every working morning looks at all clients, and three scripted people take cases,
ring the clients up, record what they said, promise and keep what they promised, but for one who forgets. Every second
client who was rung up orders again six days later. These are the four digests as they were posted in the managers'
channel. \`npm run replay:page\` writes this page anew; a test fails when it is out of date.`;
