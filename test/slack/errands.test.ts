import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { addDays, type Day, parseDay } from "#src/core/day.ts";
import { ACTION } from "#src/slack/vocabulary.ts";
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

const rows = ["Kask <OÜ>", "Lepp AS"].flatMap((name, at) =>
  clientWithRhythm({
    clientRef: String(at + 1),
    name,
    lastOrderOn: addDays(firstDay, -1),
    gapDays: 14,
  }),
);

beforeAll(async () => {
  coach = await startTestCoach({ today: () => today, rows });
});
afterAll(() => coach.close());

const mari = () => coach.slack.as(MARI);
const vello = () => coach.slack.as(VELLO);
const agendaOf = (person: typeof mari) => {
  const found = person()
    .messages(person().dm)
    .find(({ blocks }) => JSON.stringify(blocks).includes("ask "));
  return { ts: found?.ts ?? "", says: JSON.stringify(found?.blocks ?? null) };
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
  const { ts } = agendaOf(person);
  await person().click({ channel: dm, ts, actionId: ACTION.errandDone, value: errandId });
  await coach.slack.waitFor(() => JSON.stringify(person().modals()).includes("How?"));
  return person().modal().id;
}

test("the day after a gold client's order its rep is to ask how it was; another rep is told nothing", async () => {
  await vi.waitFor(() => expect(agendaOf(mari).says).toContain("ask how order 1-0 was"));
  expect(agendaOf(mari).says).toContain("Kask &lt;OÜ&gt;");
  expect(coach.slack.as(JAAN).messages(coach.slack.as(JAAN).dm)).toEqual([]);
});

test("who is unhappy is told to the managers with their words, and the contact is in the client's history", async () => {
  const { id, clientId } = await errandFor("Kask <OÜ>", "after-delivery");
  const form = await openForm(mari, id);
  await mari().submit(form, { mood: "unhappy", way: "call" });
  expect(JSON.stringify(mari().modal())).toContain("Say in a sentence what they are not happy");
  await mari().submit(form, { mood: "unhappy", way: "call", words: "two days <late>" });
  await vi.waitFor(() => expect(toldVello()).toHaveLength(1));
  expect(toldVello()[0]?.text).toBe("Kask &lt;OÜ&gt; is unhappy, Mari Tamm heard.");
  expect(JSON.stringify(toldVello()[0]?.blocks)).toContain("two days &lt;late&gt;");
  const touches = await coach.store.prisma.touch.findMany({ where: { clientId } });
  expect(touches).toMatchObject([{ channel: "call", memberName: "Mari Tamm", incoming: false }]);
  await vi.waitFor(() => expect(agendaOf(mari).says).toContain("done"));
});

test("a manager who hears otherwise than the rep sees the mismatch", async () => {
  const check = await coach.store.prisma.errand.findFirstOrThrow({
    where: { kind: "manager-check" },
    include: { client: true },
  });
  await coach.store.prisma.errand.update({
    where: { id: check.id },
    data: { detail: { repMood: "content" } },
  });
  const form = await openForm(vello, check.id);
  await vello().submit(form, { mood: "mixed", way: "visit", words: "prices" });
  await vi.waitFor(() => expect(toldVello()).toHaveLength(2));
  expect(toldVello().some(({ text }) => text.includes("their rep last heard “content”"))).toBe(
    true,
  );
});

test("another rep can neither see nor settle somebody's errand, with the id in hand", async () => {
  const { id } = await errandFor("Lepp AS", "after-delivery");
  const { ts } = agendaOf(mari);
  const jaan = coach.slack.as(JAAN);
  const place = { channel: mari().dm, ts };
  await expect(jaan.click({ ...place, actionId: ACTION.errandSkip, value: id })).rejects.toThrow();
  expect((await errandFor("Lepp AS", "after-delivery")).state).toBe("open");
});

test("an errand whose time is over is let go by itself", async () => {
  await nextMorning(addDays(firstDay, 3));
  await vi.waitFor(async () =>
    expect(await errandFor("Lepp AS", "after-delivery")).toMatchObject({
      state: "skipped",
      settledBy: null,
    }),
  );
});

test("thanks need something that is meant for this very client, and not what another was told", async () => {
  const december = parseDay("2026-12-08");
  const order = { kind: "order", placedOn: addDays(december, -4), currency: "EUR" } as const;
  const fresh = ["1", "2"].map((clientRef) => {
    return { ...order, clientRef, orderRef: `dec-${clientRef}`, totalMinor: 40_000 };
  });
  await writeRows(coach.store.prisma, coach.workspaceId, fresh, null);
  await coach.store.prisma.lapse.deleteMany();
  await nextMorning(december);
  const kask = await errandFor("Kask <OÜ>", "thanks");
  const lepp = await errandFor("Lepp AS", "thanks").catch(() => null);
  const form = await openForm(mari, kask.id);
  await mari().submit(form, { way: "letter", words: "Thanks!" });
  expect(JSON.stringify(mari().modal())).toContain("visibly meant for this client");
  const words = "Your terrace in June was full of our chairs: thank you.";
  await mari().submit(form, { way: "letter", words });
  await vi.waitFor(async () => expect((await errandFor("Kask <OÜ>", "thanks")).state).toBe("done"));
  expect(lepp).not.toBeNull();
  const second = await openForm(mari, lepp?.id ?? "");
  await mari().submit(second, { way: "letter", words: words.toUpperCase() });
  expect(JSON.stringify(mari().modal())).toContain("these very words for another client");
});
