import { afterAll, beforeAll, expect, test } from "vitest";
import { addDays, type Day, parseDay, utcDateOf } from "#src/core/day.ts";
import { ACTION } from "#src/slack/vocabulary.ts";
import {
  ALERTS,
  clientWithRhythm,
  MARI,
  startTestCoach,
  type TestCoach,
  VELLO,
} from "../support/coach.ts";

const TUESDAY = parseDay("2026-03-10");
const THURSDAY = addDays(TUESDAY, 2);
let today: Day = TUESDAY;
let coach: TestCoach;

beforeAll(async () => {
  coach = await startTestCoach({
    today: () => today,
    rows: clientWithRhythm({
      clientRef: "1",
      name: "Kask & Co",
      lastOrderOn: parseDay("2026-01-12"),
      gapDays: 14,
    }),
  });
});
afterAll(() => coach.close());

const mari = () => coach.slack.as(MARI);
const vello = () => coach.slack.as(VELLO);
const card = () =>
  mari()
    .messages(ALERTS)
    .find(({ text }) => text.startsWith("Kask"));
const dmOf = (person: typeof mari, words: string) =>
  person()
    .messages(person().dm)
    .filter((message) => JSON.stringify(message).includes(words));
const shown = (): string => JSON.stringify(mari().modals().at(-1)?.blocks ?? null);

async function nextDay(day: Day): Promise<void> {
  await coach.stop();
  today = day;
  await coach.restart();
}

async function press(person: typeof mari, ts: string, actionId: string): Promise<void> {
  const result = await person().click({ channel: person().dm, ts, actionId });
  expect(result.ok).toBe(true);
}

/** The form as it stands open after the button of the case's sheet. */
async function openForm(): Promise<string> {
  const root = card()?.ts ?? "";
  const sheet = await coach.slack.waitFor(() =>
    mari()
      .messages(ALERTS, root)
      .find((message) => JSON.stringify(message.blocks).includes(`"${ACTION.openPromise}"`)),
  );
  await mari().click({ channel: ALERTS, ts: sheet.ts, actionId: ACTION.openPromise });
  await coach.slack.waitFor(() => shown().includes("What exactly"));
  return mari().modal().id;
}

const filled = { what: "We always deliver on time", owner: MARI, dueOn: "2026-03-12" };

test("a promise without a day does not leave the form; one that is too much is asked about once", async () => {
  await mari().click({ channel: ALERTS, ts: card()?.ts ?? "", actionId: ACTION.takeCase });
  const form = await openForm();
  const past = await mari().submit(form, { ...filled, dueOn: "2026-03-09" });
  expect(past).toMatchObject({
    ok: false,
    errors: { dueOn: "This day is over. Choose today or a later one." },
  });
  await mari().submit(form, filled);
  await coach.slack.waitFor(() => shown().includes("Is this sure?"));
  expect(shown()).toContain("“always” is more than anybody can be sure of");
  expect(await coach.store.prisma.promise.count()).toBe(0);
  await mari().submit(mari().modal().id, { what: "The two boxes are at their door" });
  await coach.slack.waitFor(() => shown().includes("by *12 Mar*"));
  expect(await coach.store.prisma.promise.findMany()).toMatchObject([
    { what: "The two boxes are at their door", dueOn: utcDateOf(THURSDAY), state: "open" },
  ]);
  await mari().close(mari().modal().id);
});

test("its owner's agenda brings it up the day before, and moving it is drawn there", async () => {
  await nextDay(addDays(TUESDAY, 1));
  await coach.slack.waitFor(() => dmOf(mari, "for you today").length === 1);
  const [agenda] = dmOf(mari, "for you today");
  expect(agenda?.text).toBe("1 thing for you today.");
  expect(JSON.stringify(agenda?.blocks)).toContain(
    "Kask &amp; Co*: The two boxes are at their door",
  );
  expect(dmOf(vello, "for you today")).toEqual([]);

  await press(mari, agenda?.ts ?? "", ACTION.changePromise);
  await coach.slack.waitFor(() => shown().includes("The new day"));
  const moved = { change: "move", note: "The truck broke down" };
  const undated = await mari().submit(mari().modal().id, moved);
  expect(undated).toMatchObject({
    ok: false,
    errors: { to: "Choose the new day, or say that it is no longer needed." },
  });
  await mari().submit(mari().modal().id, { ...moved, to: "2026-03-16" });
  await coach.slack.waitFor(() => dmOf(mari, "Everything for today is done.").length === 1);
});

test("a late one is the manager's too; what was not kept is told to them with what came between", async () => {
  await nextDay(parseDay("2026-03-17"));
  await coach.slack.waitFor(() => dmOf(vello, "for you today").length === 1);
  expect(JSON.stringify(dmOf(vello, "for you today")[0]?.blocks)).toContain("1 day late (16 Mar)");
  const ts = dmOf(mari, "for you today").at(-1)?.ts ?? "";
  await press(mari, ts, ACTION.promiseBroken);
  await coach.slack.waitFor(() => shown().includes("What came between?"));
  await mari().submit(mari().modal().id, { note: "The supplier was out of them" });
  await coach.slack.waitFor(() => dmOf(vello, "did not keep").length === 1);
  expect(JSON.stringify(dmOf(vello, "did not keep")[0]?.blocks)).toContain(
    "The supplier was out of them",
  );
  await coach.slack.waitFor(() => dmOf(vello, "Everything for today is done.").length === 1);
  expect(dmOf(mari, "did not keep")).toEqual([]);
});

test("the window of promises tells how the last ones fared; a click in it counts at once", async () => {
  const about = await coach.store.prisma.case.findFirstOrThrow();
  const { id: ownerId } = await coach.store.prisma.member.findFirstOrThrow({
    where: { slackUserId: MARI },
  });
  const { id: caseId, clientId } = about;
  const dueOn = utcDateOf(addDays(today, 2));
  const given = { clientId, caseId, ownerId, dueOn, what: "A price list <!channel>" };
  await coach.store.prisma.promise.create({
    data: { ...given, kind: "to-client", madeBy: MARI, movedFrom: [] },
  });
  await mari().command(ALERTS, "/winback promises");
  await coach.slack.waitFor(() => shown().includes("1 open promise"));
  expect(shown()).toContain("0 kept, 1 not; 0 of 1 on the day first said (0 %)");
  expect(shown()).toContain("A price list &lt;!channel&gt;");
  await mari().click({ viewId: mari().modal().id, actionId: ACTION.promiseKept });
  await coach.slack.waitFor(() => shown().includes("You have no open promise."));
  expect(shown()).toContain("1 kept, 1 not; 1 of 2 on the day first said (50 %)");
});
