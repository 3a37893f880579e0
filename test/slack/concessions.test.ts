import { afterAll, beforeAll, expect, test } from "vitest";
import { addDays, type Day, parseDay, utcDateOf } from "#src/core/day.ts";
import { PLAYBOOK_INPUT } from "#src/slack/presenters/playbook-form.ts";
import { ACTION } from "#src/slack/vocabulary.ts";
import { addOrders } from "../support/clients.ts";
import {
  ALERTS,
  clientWithRhythm,
  JAAN,
  MARI,
  startTestCoach,
  type TestCoach,
  VELLO,
} from "../support/coach.ts";

let today: Day = parseDay("2026-03-10");
const lastOrderOn = addDays(today, -57);
let coach: TestCoach;
let caseId: string;
let clientId: string;

beforeAll(async () => {
  const rows = clientWithRhythm({ clientRef: "1", name: "Kask & Co", lastOrderOn, gapDays: 14 });
  coach = await startTestCoach({ today: () => today, rows });
  const { prisma } = coach.store;
  await coach.slack.waitFor(() => card() !== undefined);
  ({ id: caseId, clientId } = await prisma.case.findFirstOrThrow());
  await prisma.order.updateMany({ where: { externalId: "1-0" }, data: { totalMinor: 100_000 } });
  const madeOn = utcDateOf(addDays(lastOrderOn, 2));
  await prisma.complaint.create({
    data: { clientId, externalId: "c1", madeOn, about: "delivery", text: "Two pallets late" },
  });
  const said = { source: "client-words", confidence: "high", words: "You are always late" };
  await prisma.reason.create({ data: { caseId, stated: "B5", recordedBy: MARI, ...said } });
});
afterAll(() => coach.close());

const mari = () => coach.slack.as(MARI);
const vello = () => coach.slack.as(VELLO);
const card = () =>
  mari()
    .messages(ALERTS)
    .find(({ text }) => text.startsWith("Kask &amp; Co"));
const shown = (who = MARI): string =>
  JSON.stringify(coach.slack.as(who).modals().at(-1)?.blocks ?? null);
const dmOf = (who: string, says: string) =>
  coach.slack
    .as(who)
    .messages(coach.slack.as(who).dm)
    .filter(({ text }) => text.includes(says));
const told = () => dmOf(MARI, "compensation for Kask");

/** Opens what a button of the case's sheet opens. */
async function openFromSheet(actionId: string, says: string): Promise<string> {
  const root = card()?.ts ?? "";
  const sheet = await coach.slack.waitFor(() =>
    mari()
      .messages(ALERTS, root)
      .find(({ blocks }) => JSON.stringify(blocks).includes(`"${actionId}"`)),
  );
  await mari().click({ channel: ALERTS, ts: sheet.ts, actionId });
  await coach.slack.waitFor(() => shown().includes(says));
  return mari().modal().id;
}

test("the form knows the order that went wrong and what it gives; a percentage of the next one is refused in numbers", async () => {
  await mari().click({ channel: ALERTS, ts: card()?.ts ?? "", actionId: ACTION.takeCase });
  const form = await openFromSheet(ACTION.openCompensation, "The order that went wrong");
  expect(shown()).toContain("€1,000 → €200 · 1-0");
  const percent = await mari().submit(form, { what: "20 % off the next order" });
  expect(percent).toMatchObject({
    ok: false,
    errors: {
      what: "Name a sum, not a percentage: nobody knows how large their next order will be. 20 % of an order like their largest (€1,000) is €200. 20 % of order 1-0, which went wrong, is €200.",
    },
  });
  expect(await mari().submit(form, { what: "", amount: "30 %" })).toMatchObject({
    ok: false,
    errors: { amount: expect.stringContaining("Name a sum, not a percentage") },
  });
  expect(await mari().submit(form, { amount: "a lot" })).toMatchObject({
    ok: false,
    errors: { amount: "A sum above zero, please, such as 40 or 1,250.50." },
  });
  expect(await coach.store.prisma.concession.count()).toBe(0);
});

test("above the free limit a manager is asked in private; nobody else hears of it", async () => {
  await mari().submit(mari().modal().id, { amount: "", what: "" });
  await coach.slack.waitFor(() => shown().includes("*€200* waits for Vello Saar"));
  await mari().close(mari().modal().id);
  const ask = await coach.slack.waitFor(() => dmOf(VELLO, "Mari Tamm asks")[0]);
  const text = JSON.stringify(ask.blocks);
  expect(ask.text).toBe("Mari Tamm asks to give Kask &amp; Co €200 as compensation.");
  expect(text).toContain("20 % of order 1-0 (€1,000)");
  expect(text).toContain("it is above what a rep may give alone");
  expect(text).toContain("*Is it worth it?*");
  expect(text).toContain("*Their claims:* 0 earlier claims and 1 complaint in 365 days.");
  expect(dmOf(JAAN, "asks to give")).toEqual([]);
});

test("the manager approves another sum with a word; both messages say so, and the rep may offer exactly that", async () => {
  const [ask] = dmOf(VELLO, "Mari Tamm asks");
  const place = { channel: vello().dm, ts: ask?.ts ?? "" };
  await vello().click({ ...place, actionId: ACTION.counterConcession });
  await coach.slack.waitFor(() => shown(VELLO).includes("You approve"));
  const form = vello().modal().id;
  expect(await vello().submit(form, { amount: "none", note: "x" })).toMatchObject({
    errors: { amount: "A sum above zero, please, such as 40." },
  });
  await vello().submit(form, { amount: "150", note: "half, as last year" });
  await coach.slack.waitFor(() =>
    JSON.stringify(dmOf(VELLO, "Mari Tamm asks")).includes(
      "Approved by Vello Saar. €150 instead of €200.",
    ),
  );
  expect(JSON.stringify(dmOf(VELLO, "Mari Tamm asks"))).not.toContain(ACTION.approveConcession);
  const news = await coach.slack.waitFor(() => told()[0]);
  expect(news.text).toBe(
    "€150 compensation for Kask &amp; Co: ✅ approved: you may offer exactly this",
  );
  expect(JSON.stringify(news.blocks)).toContain(">half, as last year");
});

test("a rep finds all that was given in one window, and a manager sets the limits there", async () => {
  await openFromSheet(ACTION.openConcessions, "you may offer exactly this");
  expect(shown()).toContain("You may give €50 here without asking.");
  expect(shown()).not.toContain(ACTION.openPlaybook);
  await mari().close(mari().modal().id);

  const root = card()?.ts ?? "";
  const sheet = vello()
    .messages(ALERTS, root)
    .find(({ blocks }) => JSON.stringify(blocks).includes(`"${ACTION.openConcessions}"`));
  await vello().click({ channel: ALERTS, ts: sheet?.ts ?? "", actionId: ACTION.openConcessions });
  await coach.slack.waitFor(() => shown(VELLO).includes(ACTION.openPlaybook));
  const { id } = vello().modal();
  await vello().click({ viewId: id, actionId: ACTION.openPlaybook });
  await coach.slack.waitFor(() => shown(VELLO).includes("A rep may give without asking"));
  expect(vello().modal().id).toBe(id);
  await vello().click({ viewId: id, actionId: ACTION.changePlaybook });
  await coach.slack.waitFor(() => vello().modal().submit !== null);
  const amount = (typed: string) => vello().submit(id, { [PLAYBOOK_INPUT.value]: typed });
  expect(await amount("-1")).toMatchObject({ ok: false });
  await amount("75");
  await coach.slack.waitFor(() => shown(VELLO).includes("Saved."));
  await vello().close(vello().modal().id);
  await openFromSheet(ACTION.openConcessions, "You may give €75 here without asking.");
  await mari().close(mari().modal().id);
});

test("RU-18: told only after the apology; taken up by the next order on the morning after", async () => {
  const { prisma } = coach.store;
  const place = () => ({ channel: mari().dm, ts: told()[0]?.ts ?? "" });
  await mari().click({ ...place(), actionId: ACTION.giveConcession });
  await coach.slack.waitFor(() =>
    JSON.stringify(mari().messages(mari().dm)).includes("the apology comes first"),
  );
  const apology = { on: today, way: "call", owned: true };
  await prisma.case.update({ where: { id: caseId }, data: { progress: { apology } } });
  await mari().click({ ...place(), actionId: ACTION.giveConcession });
  await coach.slack.waitFor(() => told()[0]?.text.includes("the client knows"));
  await addOrders(coach.store, clientId, { orderDays: ["2026-03-10"] });
  await coach.stop();
  today = addDays(today, 1);
  await coach.restart();
  await coach.slack.waitFor(() => told()[0]?.text.includes("☑️ done"));
  expect(await prisma.concession.findMany()).toMatchObject([
    { state: "used", amountMinor: 15_000n, askedMinor: 20_000n, usedOn: new Date("2026-03-10") },
  ]);
  expect(told()).toHaveLength(1);
});
