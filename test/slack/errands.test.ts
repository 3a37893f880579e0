import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { addDays, type Day, parseDay } from "#src/core/day.ts";
import { ACTION } from "#src/slack/vocabulary.ts";
import { saveSettings } from "#src/store/settings.ts";
import { writeRows } from "#src/store/write-rows/write-rows.ts";
import {
  clientWithRhythm,
  JAAN,
  MARI,
  startTestCoach,
  type TestCoach,
  VELLO,
} from "../support/coach.ts";

const firstDay = parseDay("2026-03-10"); // a Tuesday
let today: Day = firstDay;
let coach: TestCoach;

/** A full machine takes its time. */
const eventually = <T>(check: () => T | Promise<T>): Promise<T> => vi.waitFor(check, 15_000);

const orderedAgo = { "Kask <OÜ>": 1, "Lepp AS": 1, Mets: 10 };
const rows = Object.entries(orderedAgo).flatMap(([name, days], at) => {
  const lastOrderOn = addDays(firstDay, -days);
  return clientWithRhythm({ clientRef: String(at + 1), name, lastOrderOn, gapDays: 14 });
});

beforeAll(async () => {
  coach = await startTestCoach({ today: () => today, rows });
});
afterAll(() => coach.close());

const mari = () => coach.slack.as(MARI);
const vello = () => coach.slack.as(VELLO);
const agendaOf = (person: typeof mari) => {
  const found = person()
    .messages(person().dm)
    .findLast(({ text }) => /to do|today/i.test(text));
  const blocks = found?.blocks ?? [];
  return { ts: found?.ts ?? "", blocks, says: JSON.stringify(blocks) };
};
const errandFor = (name: string, kind: string) =>
  coach.store.prisma.errand.findFirstOrThrow({ where: { kind, client: { name } } });
const toldVello = () =>
  vello()
    .messages(vello().dm)
    .filter(({ text }) => /unhappy|last heard/.test(text));

async function nextMorning(day: Day): Promise<void> {
  await coach.stop();
  today = day;
  await coach.restart();
}

async function openForm(person: typeof mari, errandId: string): Promise<string> {
  const { dm } = person();
  const { ts, blocks } = agendaOf(person);
  const block = blocks.find((one) => JSON.stringify(one).includes(`"${errandId}"`));
  const blockId = String(block?.block_id);
  await person().click({ channel: dm, ts, blockId, actionId: ACTION.errandDone });
  await coach.slack.waitFor(() => JSON.stringify(person().modals()).includes("How?"));
  return person().modal().id;
}

test("the day after a gold client's order its rep is to ask how it was; another rep is told nothing", async () => {
  await eventually(() => expect(agendaOf(mari).says).toContain("ask how order 1-0 was"));
  expect(agendaOf(mari).says).toContain("Kask &lt;OÜ&gt;");
  expect(coach.slack.as(JAAN).messages(coach.slack.as(JAAN).dm)).toEqual([]);
});

test("who is unhappy is told to the managers with their words, and the contact is in the client's history", async () => {
  const { id, clientId } = await errandFor("Kask <OÜ>", "after-delivery");
  const form = await openForm(mari, id);
  expect(await mari().submit(form, { mood: "unhappy", way: "call" })).toMatchObject({
    errors: { words: "Say in a sentence what they are not happy with." },
  });
  await mari().submit(form, { mood: "unhappy", way: "call", words: "two days <late>" });
  await eventually(() => expect(toldVello()).toHaveLength(1));
  expect(toldVello()[0]?.text).toBe("Kask &lt;OÜ&gt; is unhappy, Mari Tamm heard.");
  expect(JSON.stringify(toldVello()[0]?.blocks)).toContain("two days &lt;late&gt;");
  const touches = await coach.store.prisma.touch.findMany({ where: { clientId } });
  expect(touches).toMatchObject([{ channel: "call", memberName: "Mari Tamm", incoming: false }]);
  await eventually(() => expect(agendaOf(mari).says).toContain("done"));
});

test("a manager who hears otherwise than the rep sees the mismatch", async () => {
  const check = await errandFor("Mets", "manager-check");
  await eventually(() => expect(agendaOf(vello).says).toContain(check.id));
  await coach.store.prisma.errand.update({
    where: { id: check.id },
    data: { detail: { repMood: "content" } },
  });
  const form = await openForm(vello, check.id);
  await vello().submit(form, { mood: "mixed", way: "visit", words: "prices" });
  await eventually(() => expect(toldVello()).toHaveLength(2));
  expect(toldVello().some(({ text }) => text.includes("their rep last heard “content”"))).toBe(
    true,
  );
});

test("an errand whose time is over is let go by itself", async () => {
  await nextMorning(addDays(firstDay, 3));
  await eventually(async () =>
    expect(await errandFor("Lepp AS", "after-delivery")).toMatchObject({
      state: "skipped",
      settledBy: null,
    }),
  );
});

test("thanks need something that is meant for this very client, and not what another was told", async () => {
  const june = parseDay("2026-06-22");
  const order = { kind: "order", totalMinor: 40_000, currency: "EUR" } as const;
  const fresh = ["1", "2"].flatMap((clientRef) =>
    [5, 19, 33, 47, 61, 75, 89].map((days) => {
      const orderRef = `since-${clientRef}-${days}`;
      return { ...order, clientRef, orderRef, placedOn: addDays(june, -days) };
    }),
  );
  await writeRows(coach.store.prisma, coach.workspaceId, fresh, null);
  const change = { method: { prevention: { managerChecksAMonth: 0 } } };
  await saveSettings(coach.store.prisma, { workspaceId: coach.workspaceId, change });
  await nextMorning(june);
  const kask = await errandFor("Kask <OÜ>", "thanks");
  await eventually(() => expect(agendaOf(mari).says).toContain(kask.id));
  const lepp = await errandFor("Lepp AS", "thanks");
  const form = await openForm(mari, kask.id);
  expect(JSON.stringify(mari().modal())).toContain("gift may cost at most €50");
  expect(await mari().submit(form, { way: "letter", words: "Thanks!" })).toMatchObject({
    errors: { words: expect.stringContaining("visibly meant for this client") },
  });
  const words = "Your terrace in May was full of our chairs: thank you.";
  await mari().submit(form, { way: "letter", words });
  await eventually(async () => expect((await errandFor("Kask <OÜ>", "thanks")).state).toBe("done"));
  const second = await openForm(mari, lepp.id);
  expect(await mari().submit(second, { way: "letter", words: words.toUpperCase() })).toMatchObject({
    errors: { words: expect.stringContaining("these very words for another client") },
  });
});

test("a manager plans a change; the rep is told of it, and settles who knows, from one window", async () => {
  const seen = (person: typeof mari) => JSON.stringify(person().modals().at(-1)?.blocks ?? null);
  await mari().command(mari().dm, "/winback notice");
  await coach.slack.waitFor(() => seen(mari).includes("No change is announced"));
  expect(seen(mari)).not.toContain(ACTION.newNotice);
  await vello().command(vello().dm, "/winback notice");
  await coach.slack.waitFor(() => seen(vello).includes(ACTION.newNotice));
  await vello().click({ viewId: vello().modal().id, actionId: ACTION.newNotice });
  await coach.slack.waitFor(() => seen(vello).includes("From which day?"));
  const form = vello().modal().id;
  const what = "Orders go through the <web shop>";
  const late = { what, gain: "or else", effectiveOn: addDays(today, 1) };
  expect(await vello().submit(form, late)).toMatchObject({
    errors: {
      gain: expect.stringContaining("frightens clients"),
      effectiveOn: expect.stringContaining("The first day is 22 Jul"),
    },
  });
  const gain = "You see at which stage your order is.";
  await vello().submit(form, { what, gain, effectiveOn: addDays(today, 30) });
  await coach.slack.waitFor(() => seen(vello).includes("Orders go through the &lt;web shop&gt;"));
  const news = () =>
    mari()
      .messages(mari().dm)
      .find(({ text }) => text.startsWith("A change from 22 Jul: tell your"));
  await eventually(() => expect(news()).toBeDefined());

  await mari().click({ channel: mari().dm, ts: news()?.ts ?? "", actionId: ACTION.openNotice });
  await coach.slack.waitFor(() => seen(mari).includes("They said they know"));
  const { clientId } = await errandFor("Kask <OÜ>", "thanks");
  const blockId = `notice:${clientId}`;
  const viewId = mari().modal().id;
  await mari().click({ viewId, blockId, actionId: ACTION.noticeConfirmed });
  await coach.slack.waitFor(() => seen(mari).includes("*1 said that they know*"));
  expect(seen(mari)).not.toContain("*Kask &lt;OÜ&gt;* · not told yet");
});
