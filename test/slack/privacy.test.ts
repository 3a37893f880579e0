import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { addDays, parseDay } from "#src/core/day.ts";
import { ACTION } from "#src/slack/vocabulary.ts";
import {
  ALERTS,
  clientWithRhythm,
  MARI,
  startTestCoach,
  type TestCoach,
  VELLO,
} from "../support/coach.ts";

const today = parseDay("2026-03-10");
const NAME = "Kask & Pojad";
let coach: TestCoach;

beforeAll(async () => {
  const rows = clientWithRhythm({
    clientRef: "1",
    name: NAME,
    lastOrderOn: addDays(today, -57),
    gapDays: 14,
  });
  coach = await startTestCoach({ today: () => today, rows });
});
afterAll(() => coach.close());

const person = (user: string) => coach.slack.as(user);
const seenBy = (user: string) => JSON.stringify(person(user).modals().at(-1)?.blocks ?? null);
const sees = (user: string, text: string) =>
  coach.slack.waitFor(() => seenBy(user).includes(text), { what: `${text} in ${seenBy(user)}` });

async function open(user: string): Promise<void> {
  for (const { id } of person(user).modals().toReversed()) await person(user).close(id);
  await person(user).command(ALERTS, "/winback privacy");
  await sees(user, "Your own data");
}

async function findClient(user: string): Promise<void> {
  await open(user);
  await person(user).submit(person(user).modal().id, { kind: "client", who: "kask" });
  await sees(user, "Erase…");
}

test("a rep gets their own data and sees no way to anybody else’s", async () => {
  await open(MARI);
  expect(seenBy(MARI)).not.toContain("Somebody else");
  await person(MARI).click({ viewId: person(MARI).modal().id, actionId: ACTION.privacyExport });
  await sees(MARI, "files are in our direct messages");
});

test("a manager finds a client and is sent everything that is kept about them", async () => {
  await findClient(VELLO);
  expect(seenBy(VELLO)).toContain("Kask &amp; Pojad (1)");
  const [found] = person(VELLO)
    .modal()
    .blocks.filter((block) => JSON.stringify(block).includes(ACTION.privacyErase));
  await person(VELLO).click({
    viewId: person(VELLO).modal().id,
    actionId: ACTION.privacyExport,
    blockId: String(found?.block_id),
  });
  await sees(VELLO, "files are in our direct messages");
  const { prisma } = coach.store;
  expect(await prisma.auditEntry.count({ where: { what: "data.exported", by: VELLO } })).toBe(1);
});

test("nothing is erased before the word is typed, and everything after it", async () => {
  const { prisma } = coach.store;
  await findClient(VELLO);
  await person(VELLO).click({ viewId: person(VELLO).modal().id, actionId: ACTION.privacyErase });
  await sees(VELLO, "This cannot be undone");
  expect(seenBy(VELLO)).toMatch(/\*goes\*: client 1, .*order 12/u);
  await person(VELLO).submit(person(VELLO).modal().id, { confirm: "yes" });
  expect(await prisma.client.count()).toBe(1);
  await person(VELLO).submit(person(VELLO).modal().id, { confirm: "ERASE" });
  await sees(VELLO, "✅ Erased.");
  expect(await prisma.client.count()).toBe(0);
});

test("the card in the channel says that it was erased", async () => {
  await vi.waitFor(
    () => {
      const told = JSON.stringify(person(MARI).messages(ALERTS));
      expect(told).toContain("whose data have been erased");
      expect(told).not.toContain("Pojad");
    },
    { timeout: 10_000 },
  );
});
