import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { addDays, type Day, parseDay } from "#src/core/day.ts";
import { ACTION } from "#src/slack/vocabulary.ts";
import { writeRows } from "#src/store/write-rows/write-rows.ts";
import {
  ALERTS,
  clientWithRhythm,
  JAAN,
  MARI,
  NORTH,
  NORTH_GROUP,
  NORTH_LEADS,
  startTestCoach,
  type TestCoach,
  VELLO,
} from "../support/coach.ts";

const monday = parseDay("2026-03-09");
let today: Day = monday;
let coach: TestCoach;

const silent = (clientRef: string, name: string, ownerName: string) =>
  clientWithRhythm({ clientRef, name, lastOrderOn: addDays(monday, -57), gapDays: 14 }).map((row) =>
    row.kind === "client" ? { ...row, ownerName } : row,
  );

beforeAll(async () => {
  coach = await startTestCoach({ today: () => today, rows: silent("1", "Kask OÜ", "Jaan Kuusk") });
});
afterAll(() => coach.close());

const prisma = () => coach.store.prisma;
const memberOf = (slackUserId: string) =>
  prisma().member.findFirstOrThrow({ where: { slackUserId } });
const seenBy = (user: string) =>
  JSON.stringify(coach.slack.as(user).modals().at(-1)?.blocks ?? null);
const sees = (user: string, text: string) =>
  coach.slack.waitFor(() => seenBy(user).includes(text), { what: `${text} in ${seenBy(user)}` });

async function openPeople(user: string): Promise<void> {
  for (const { id } of coach.slack.as(user).modals().toReversed())
    await coach.slack.as(user).close(id);
  await coach.slack.as(user).command(ALERTS, "/winback people");
}

async function formOf(name: string): Promise<string> {
  const vello = coach.slack.as(VELLO);
  await openPeople(VELLO);
  await sees(VELLO, name);
  const block = vello.modal().blocks.find((one) => JSON.stringify(one).includes(`*${name}*`));
  const actionId = JSON.stringify(block).includes(ACTION.changePerson)
    ? ACTION.changePerson
    : ACTION.changeTeam;
  const blockId = String(block?.block_id);
  await vello.click({ viewId: vello.modal().id, actionId, blockId });
  await coach.slack.waitFor(() => seenBy(VELLO).includes('"type":"input"'));
  return vello.modal().id;
}

test("a rep does not see who is what", async () => {
  await openPeople(MARI);
  await sees(MARI, "shown to managers and admins");
  expect(seenBy(MARI)).not.toContain("Vello");
});

test("a manager of all makes a team with a channel of its own", async () => {
  const vello = coach.slack.as(VELLO);
  await openPeople(VELLO);
  await sees(VELLO, "There are none");
  await vello.click({ viewId: vello.modal().id, actionId: ACTION.changeTeam });
  await coach.slack.waitFor(() => seenBy(VELLO).includes('"type":"input"'));
  await vello.submit(vello.modal().id, { name: "North", "alert-channel": NORTH });
  await sees(VELLO, "✅ Saved.");
  expect(seenBy(VELLO)).toContain("0 reps, no manager of its own · alerts in <#C0NORTH>");
  expect(await prisma().auditEntry.count({ where: { what: "team.changed", by: VELLO } })).toBe(1);
});

test("two teams have not the same name", async () => {
  const vello = coach.slack.as(VELLO);
  await openPeople(VELLO);
  await sees(VELLO, "New team");
  const fresh = vello.modal().blocks.find((one) => JSON.stringify(one).includes('"value":"new"'));
  const blockId = String(fresh?.block_id);
  await vello.click({ viewId: vello.modal().id, actionId: ACTION.changeTeam, blockId });
  await coach.slack.waitFor(() => seenBy(VELLO).includes('"type":"input"'));
  const answer = await vello.submit(vello.modal().id, { name: "north" });
  expect(JSON.stringify(answer)).toContain("Another team has this name.");
  expect(await prisma().team.count()).toBe(1);
});

describe("roles", () => {
  test("somebody is put into the team", async () => {
    const viewId = await formOf("Jaan Kuusk");
    await coach.slack.as(VELLO).submit(viewId, { role: "rep", team: (await north()).id });
    await sees(VELLO, "✅ Saved.");
    expect(await memberOf(JAAN)).toMatchObject({ role: "rep", roleBy: "hand" });
    expect(seenBy(VELLO)).toContain("Rep of North");
  });

  test("the only one who looks after everything cannot step down", async () => {
    const viewId = await formOf("Vello Saar");
    const vello = coach.slack.as(VELLO);
    const answer = await vello.submit(viewId, { role: "manager", team: (await north()).id });
    expect(JSON.stringify(answer)).toContain("Nobody would look after everything");
    expect(await memberOf(VELLO)).toMatchObject({ role: "manager", teamId: null });
  });

  test("a team's own manager may look and not change, also with a form that was open before", async () => {
    const viewId = await formOf("Mari Tamm");
    await prisma().member.updateMany({
      where: { slackUserId: JAAN },
      data: { role: "admin" },
    });
    await prisma().member.updateMany({
      where: { slackUserId: VELLO },
      data: { teamId: (await north()).id },
    });
    const vello = coach.slack.as(VELLO);
    const answer = await vello.submit(viewId, { role: "admin", team: "none" });
    expect(JSON.stringify(answer)).toContain("Only an admin, or a manager of all teams");
    expect(await memberOf(MARI)).toMatchObject({ role: "rep" });
    await openPeople(VELLO);
    await sees(VELLO, "Mari Tamm");
    expect(seenBy(VELLO)).not.toContain(ACTION.changePerson);
    await prisma().member.updateMany({ where: { slackUserId: VELLO }, data: { teamId: null } });
  });

  test("who is an admin is said by admins alone", async () => {
    const viewId = await formOf("Mari Tamm");
    const vello = coach.slack.as(VELLO);
    const answer = await vello.submit(viewId, { role: "admin", team: "none" });
    expect(JSON.stringify(answer)).toContain("Only an admin says who is an admin.");
    await prisma().member.updateMany({ where: { slackUserId: JAAN }, data: { role: "rep" } });
  });
});

const north = () => prisma().team.findFirstOrThrow({ where: { name: "North" } });

test("user groups give roles to whom nobody gave one by hand, and take them again", async () => {
  await prisma().team.updateMany({
    data: { memberGroup: NORTH_GROUP, managerGroup: NORTH_LEADS },
  });
  coach.slack.changeUserGroup(NORTH_LEADS, [MARI, VELLO]);
  const { id: teamId } = await north();
  await vi.waitFor(async () =>
    expect(await memberOf(MARI)).toMatchObject({ role: "manager", teamId, roleBy: "group" }),
  );
  expect(await memberOf(VELLO)).toMatchObject({ role: "manager", teamId: null, roleBy: "hand" });
  coach.slack.changeUserGroup(NORTH_LEADS, []);
  await vi.waitFor(async () =>
    expect(await memberOf(MARI)).toMatchObject({ role: "rep", teamId: null }),
  );
  await prisma().team.updateMany({ data: { memberGroup: null, managerGroup: null } });
});

test("a team's alerts go to its channel, under a summary of its own", async () => {
  const { id: teamId } = await north();
  await prisma().member.updateMany({ where: { slackUserId: JAAN }, data: { teamId } });
  const rows = [...silent("2", "Põhja OÜ", "Jaan Kuusk"), ...silent("3", "Lõuna OÜ", "Mari Tamm")];
  await writeRows(prisma(), coach.workspaceId, rows, null);
  today = addDays(monday, 1);
  await coach.stop();
  await coach.restart();
  const texts = (channel: string) =>
    coach.slack
      .as(MARI)
      .messages(channel)
      .map(({ text }) => text)
      .join("\n");
  await coach.slack.waitFor(() => texts(NORTH).includes("Põhja OÜ"));
  await coach.slack.waitFor(() => texts(ALERTS).includes("Lõuna OÜ"));
  expect(texts(NORTH)).toContain("Tuesday 10 March: 1 client slipping away");
  expect(texts(NORTH)).not.toContain("Lõuna");
  expect(texts(ALERTS)).toContain("Tuesday 10 March: 1 client slipping away");
  expect(texts(ALERTS)).not.toContain("Põhja");
});

test("a removed team leaves its people in none", async () => {
  await prisma().member.updateMany({
    where: { slackUserId: MARI },
    data: { role: "manager", teamId: (await north()).id },
  });
  const viewId = await formOf("North");
  await coach.slack.as(VELLO).click({ viewId, actionId: ACTION.removeTeam });
  await sees(VELLO, "The team is removed.");
  expect(await memberOf(MARI)).toMatchObject({ role: "rep", teamId: null });
});
