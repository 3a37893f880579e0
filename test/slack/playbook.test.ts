import { afterAll, beforeAll, expect, test } from "vitest";
import { addDays, parseDay } from "#src/core/day.ts";
import { PLAYBOOK_ACTION, PLAYBOOK_INPUT } from "#src/slack/presenters/playbook-form.ts";
import { ACTION } from "#src/slack/vocabulary.ts";
import { loadSettings } from "#src/store/settings.ts";
import {
  ALERTS,
  clientWithRhythm,
  JAAN,
  MARI,
  startTestCoach,
  type TestCoach,
  VELLO,
} from "../support/coach.ts";

const today = parseDay("2026-03-10");
let coach: TestCoach;

beforeAll(async () => {
  const lastOrderOn = addDays(today, -57);
  const rows = clientWithRhythm({ clientRef: "kask", name: "Kask <OÜ>", lastOrderOn, gapDays: 14 });
  coach = await startTestCoach({ today, rows });
});
afterAll(() => coach.close());

const blocksOf = (user: string) =>
  JSON.stringify(coach.slack.as(user).modals().at(-1)?.blocks ?? null);

/** What the person's window says once it says so. */
async function windowOf(user: string, says: string): Promise<string> {
  await coach.slack.waitFor(() => blocksOf(user).includes(says));
  return blocksOf(user);
}

async function open(user: string): Promise<void> {
  const person = coach.slack.as(user);
  for (const { id } of person.modals()) await person.close(id);
  await person.command(ALERTS, "/winback playbook");
  await windowOf(user, "Get in touch");
}

/** Chooses in one of the two menus, or presses a button. */
async function use(user: string, actionId: string, value?: string): Promise<void> {
  const person = coach.slack.as(user);
  const target = { viewId: person.modal().id, actionId };
  await person.click(value === undefined ? target : { ...target, value });
}

async function goTo(user: string, key: string, says: string): Promise<string> {
  await open(user);
  const [shelf = ""] = key.split(".");
  await use(user, ACTION.playbookShelf, shelf);
  await coach.slack.waitFor(() => blocksOf(user).includes(`playbook:${shelf}:`));
  await use(user, ACTION.playbookItem, key);
  await windowOf(user, `"playbook:${shelf}:${key}"`);
  return windowOf(user, says);
}

/** Opens the form of an item as a manager; the id of its view. */
async function formOf(key: string, says: string): Promise<string> {
  await goTo(VELLO, key, says);
  await use(VELLO, ACTION.changePlaybook);
  await coach.slack.waitFor(() => coach.slack.as(VELLO).modal().submit !== null);
  await windowOf(VELLO, `"action_id":"${PLAYBOOK_ACTION}"`);
  return coach.slack.as(VELLO).modal().id;
}

const settings = async () => (await loadSettings(coach.store.prisma, coach.workspaceId)).settings;

test("a rep reads the playbook and is shown no way to change it", async () => {
  const text = await goTo(MARI, "red-line.pleading", "Held by: the check of every draft");
  expect(text).toContain("Say what went wrong, own it");
  expect(text).toContain("In the method: ET-06");
  expect(text).toContain("Managers can change this for everybody.");
  expect(text).not.toContain(ACTION.changePlaybook);
  const { length } = coach.slack.as(JAAN).modals();
  expect(length).toBe(0);
});

test("a manager's words for a step are shown to everybody, and put back again", async () => {
  const id = await formOf("step.P10", "Show that you understand");
  const say = "I hear you, <really>.\n[own-fault] It was ours.";
  const saved = await coach.slack.as(VELLO).submit(id, { [PLAYBOOK_INPUT.say]: say });
  expect(saved).toMatchObject({ ok: true });
  expect(await windowOf(VELLO, "Saved.")).toContain("I hear you, &lt;really&gt;.");
  const read = await goTo(MARI, "step.P10", "I hear you");
  expect(read).toContain("It was ours. _(our mistake)_");
  expect(read).toContain("Changed by your company.");
  await goTo(VELLO, "step.P10", "I hear you");
  await use(VELLO, ACTION.resetPlaybook);
  expect(await windowOf(VELLO, "Back to how it ships.")).not.toContain("I hear you");
  expect((await settings()).playbook.texts["step.P10"]).toBeNull();
});

test("a figure that nobody knows is refused beneath its field, and nothing is kept", async () => {
  const before = await settings();
  const id = await formOf("step.P16", "Give them time");
  const typed = { [PLAYBOOK_INPUT.advice]: "Wait {coolDays}." };
  const refused = await coach.slack.as(VELLO).submit(id, typed);
  const said = expect.stringContaining("no figure is called {coolDays}");
  expect(refused).toMatchObject({ ok: false, errors: { [PLAYBOOK_INPUT.advice]: said } });
  expect(await settings()).toEqual(before);
});

test("the methods for a sign are chosen in an order, at most five", async () => {
  const id = await formOf("sign.no-inquiry", "Silence: no inquiry");
  const value = ["method.frank-talk", "method.event"];
  await coach.slack.as(VELLO).submit(id, { [PLAYBOOK_INPUT.value]: value });
  const text = await windowOf(VELLO, "1. A frank talk");
  expect(text).toContain("As it ships: Invite them to an event of ours");
  expect((await settings()).playbook.methodsBySign["no-inquiry"]).toEqual(value);
});

test("a number is changed within its limits, and texts follow it", async () => {
  const id = await formOf("number.coolingDays", "75 days");
  const vello = coach.slack.as(VELLO);
  const refused = await vello.submit(id, { [PLAYBOOK_INPUT.value]: "1101" });
  expect(refused).toMatchObject({ ok: false });
  await vello.submit(id, { [PLAYBOOK_INPUT.value]: "30" });
  expect(await windowOf(VELLO, "Saved.")).toContain("As it ships: 75 days");
  expect((await settings()).method.persistence.coolingDays).toBe(30);
  expect(await goTo(MARI, "step.P16", "Give them time")).toContain("without a day it is 30 days");
});

test("a policy and who makes the contact are chosen, and put back", async () => {
  const choice = await formOf("choice.apologyMode", "Plainly, once it is known");
  await coach.slack.as(VELLO).submit(choice, { [PLAYBOOK_INPUT.value]: "soft" });
  await windowOf(VELLO, "Softly, until a manager");
  expect((await settings()).method.apologyMode).toBe("soft");
  const who = await formOf("who.B1", "the same rep, or another rep");
  await coach.slack.as(VELLO).submit(who, { [PLAYBOOK_INPUT.value]: "manager" });
  await windowOf(VELLO, "Makes the contact: a manager");
  expect((await settings()).method.whoContacts.B1).toBe("manager");
  await use(VELLO, ACTION.resetPlaybook);
  await windowOf(VELLO, "Makes the contact: the same rep, or another rep");
  expect((await settings()).method.whoContacts.B1).toBeNull();
});

test("how to say it on a case's sheet is shown to the clicker alone", async () => {
  const mari = coach.slack.as(MARI);
  await mari.command(ALERTS, "/winback case Kask");
  const sheet = () =>
    mari
      .messages(ALERTS)
      .find(({ blocks }) => JSON.stringify(blocks).includes(`"${ACTION.howToSay}"`));
  await coach.slack.waitFor(() => sheet() !== undefined);
  for (const { id } of mari.modals()) await mari.close(id);
  await mari.click({ channel: ALERTS, ts: sheet()?.ts ?? "", actionId: ACTION.howToSay });
  const text = await windowOf(MARI, "For Kask &lt;OÜ&gt;. Only you see this.");
  expect(text).toContain("What we never do");
  expect(text).toContain("No reason is recorded yet");
  expect(coach.slack.as(JAAN).modals()).toEqual([]);
});

test("whoever sends a manager's form without being one changes nothing", async () => {
  const id = await formOf("step.P11", "Their wish");
  await coach.store.prisma.member.updateMany({
    where: { slackUserId: VELLO },
    data: { role: "rep" },
  });
  await coach.slack.as(VELLO).submit(id, { [PLAYBOOK_INPUT.advice]: "Beg." });
  await windowOf(VELLO, "Only managers and admins change the playbook.");
  expect((await settings()).playbook.texts["step.P11"]).toBeUndefined();
});
