import { afterAll, beforeAll, expect, test } from "vitest";
import { parseDay } from "#src/core/day.ts";
import { SETTINGS_GROUPS } from "#src/core/settings/settings-parts.ts";
import { FIRST_PART } from "#src/slack/presenters/settings-window.ts";
import { ACTION } from "#src/slack/vocabulary.ts";
import { loadAllSettings } from "#src/store/settings.ts";
import { ALERTS, MARI, startTestCoach, type TestCoach, VELLO } from "../support/coach.ts";

let coach: TestCoach;
beforeAll(async () => {
  coach = await startTestCoach({ today: parseDay("2026-03-10"), rows: [] });
});
afterAll(() => coach.close());

const vello = () => coach.slack.as(VELLO);
const settings = () => loadAllSettings(coach.store.prisma, coach.workspaceId);

/** What the person's window says once it says something that matches. */
async function windowOf(user: string, says: string): Promise<string> {
  const text = () => JSON.stringify(coach.slack.as(user).modals().at(-1)?.blocks ?? null);
  await coach.slack.waitFor(() => text().includes(says));
  return text();
}

const click = (actionId: string, value?: string) =>
  vello().click({
    viewId: vello().modal().id,
    actionId,
    ...(value === undefined ? {} : { value }),
  });

/** Opens the settings anew; an older window would be mistaken for it. */
async function openSettings(): Promise<void> {
  for (const { id } of vello().modals()) await vello().close(id);
  await vello().command(ALERTS, "/winback settings");
  await windowOf(VELLO, "Time zone: *");
}

async function openForm(part: string): Promise<string> {
  await openSettings();
  if (part !== FIRST_PART) await click(ACTION.settingsPart, part);
  await windowOf(VELLO, `"settings:${part}"`);
  await click(ACTION.changeSettings);
  await windowOf(VELLO, "The history keeps it.");
  return vello().modal().id;
}

test("a rep is refused in private", async () => {
  await coach.slack.as(MARI).command(ALERTS, "/winback settings");
  const text = await windowOf(MARI, "Only managers and admins see the settings");
  expect(text).not.toContain("Time zone");
});

test("every part can be looked at, and every form opened, within Slack's limits", async () => {
  await openSettings();
  for (const { id, title, fields } of SETTINGS_GROUPS.flatMap(({ parts }) => parts)) {
    if (id !== FIRST_PART) await click(ACTION.settingsPart, id);
    await windowOf(VELLO, `"settings:${id}"`);
    expect(JSON.stringify(vello().modal().blocks)).toContain(title);
    if (fields.every(({ kind }) => kind.is === "playbook")) continue;
    await click(ACTION.changeSettings);
    await windowOf(VELLO, "The history keeps it.");
    await openSettings();
  }
});

test("the running coach follows a change of its mornings at once", async () => {
  const id = await openForm("mornings");
  await vello().submit(id, {
    "company.morningHour": "6",
    "company.workingDays": ["1", "2", "3"],
    "calendar.holidaysOf": "ee",
    "calendar.daysOff": "2026-12-24\n2026-12-27 to 2027-01-02",
  });
  const text = await windowOf(VELLO, "✅ Saved.");
  expect(text).toContain("The morning's look comes at: *6:00*");
  expect(text).toContain("Working days: *Mon, Tue, Wed*");
  expect(text).toContain("2026-12-27 to 2027-01-02");
  expect(coach.runtime.workspace).toMatchObject({ morningHour: 6, workingDays: [1, 2, 3] });
  expect((await settings()).calendar).toEqual({
    holidaysOf: "EE",
    daysOff: [
      { from: "2026-12-24", to: "2026-12-24" },
      { from: "2026-12-27", to: "2027-01-02" },
    ],
  });
  const rows: readonly unknown[] = await coach.store.prisma.$queryRaw`
    select cron, timezone from pgboss.schedule where name = 'morning.run'`;
  expect(rows).toEqual([{ cron: "0 6 * * 1,2,3", timezone: "Europe/Tallinn" }]);
});

test("what is wrong is said beneath its field, and nothing is kept", async () => {
  const id = await openForm("concessions");
  const before = await settings();
  const said = await vello().submit(id, {
    "method.concessions.compensationShare": "150",
    "method.concessions.claimsAreMany": "99",
    "method.concessions.repFreeMinor": "75.50",
  });
  expect(said).toMatchObject({
    errors: {
      "method.concessions.compensationShare": "A number, please. From 0 % to 100 %.",
      "method.concessions.claimsAreMany": "A whole number, please. From 1 to 50.",
    },
  });
  expect(await settings()).toEqual(before);
});

test("money is typed in the company's currency, and the rest of the form stays as it was set meanwhile", async () => {
  const id = await openForm("concessions");
  const { prisma } = coach.store;
  await prisma.workspace.update({
    where: { id: coach.workspaceId },
    data: { settings: { method: { concessions: { hoursACase: 7 } } } },
  });
  await vello().submit(id, { "method.concessions.repFreeMinor": "75.50" });
  await windowOf(VELLO, "✅ Saved. A rep may give without asking: *€75.5");
  expect((await settings()).method.concessions).toMatchObject({
    repFreeMinor: 7550,
    hoursACase: 7,
  });
});

test("another currency is asked about before it counts", async () => {
  const id = await openForm("company");
  const found = await vello().suggest(
    { viewId: id, actionId: ACTION.searchSetting, blockId: "company.currency" },
    "dollar",
  );
  expect(found.map(({ value }) => value)).toContain("USD");
  await vello().submit(id, { "company.currency": "JPY", "company.name": "Kask & Pojad" });
  await windowOf(VELLO, "*From EUR to JPY?*");
  expect((await settings()).company.currency).toBe("EUR");
  expect(await windowOf(VELLO, "€500")).toContain("*¥50,000*");
  await vello().submit(vello().modal().id);
  await windowOf(VELLO, "Currency: *JPY*");
  expect(coach.runtime.workspace).toMatchObject({ currency: "JPY", name: "Kask & Pojad" });
});

test("the history tells who changed what, and takes the last change back", async () => {
  await openSettings();
  await click(ACTION.settingsHistory);
  const text = await windowOf(VELLO, "*History*");
  expect(text).toContain(`<@${VELLO}>`);
  expect(text).toContain("Name: Test → *Kask &amp; Pojad*");
  const button = vello()
    .modal()
    .blocks.find((block) => JSON.stringify(block).includes("Kask &amp; Pojad"));
  await vello().click({
    viewId: vello().modal().id,
    actionId: ACTION.undoSettings,
    blockId: String(button?.["block_id"]),
  });
  await windowOf(VELLO, "✅ Taken back.");
  expect(await windowOf(VELLO, "took a change back")).toContain("Changed again since.");
  expect(coach.runtime.workspace).toMatchObject({ currency: "EUR", name: "Test" });
});

test("a channel that the coach cannot post in is refused at its field", async () => {
  const id = await openForm("channels");
  const said = await vello().submit(id, { "reports.managersChannel": "C0NOWHERE" });
  expect(said).toMatchObject({
    errors: { "reports.managersChannel": expect.stringContaining("Invite me") },
  });
  await vello().submit(id, { "reports.managersChannel": ALERTS });
  await windowOf(VELLO, `Reports for managers go to: *<#${ALERTS}>*`);
  const { company, reports } = await settings();
  expect(company.alertChannel).toBe("winback-alerts"); // shown by its id, and not changed by that
  expect(reports.managersChannel).toBe(ALERTS);
});

test("a manager of one team looks and changes nothing, not even with an old form", async () => {
  const id = await openForm("alerts");
  const { prisma } = coach.store;
  const team = await prisma.team.create({
    data: { workspaceId: coach.workspaceId, name: "South" },
  });
  const where = { slackUserId: VELLO };
  await prisma.member.updateMany({ where, data: { teamId: team.id } });
  await vello().submit(id, { "alerts.cardsPerRep": "9" });
  const text = await windowOf(VELLO, "Nothing was changed.");
  expect(text).not.toContain(ACTION.changeSettings);
  expect((await settings()).alerts.cardsPerRep).toBe(5);
  await prisma.member.updateMany({ where, data: { teamId: null } });
});
