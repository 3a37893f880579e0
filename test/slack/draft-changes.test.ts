import { afterAll, beforeAll, expect, test } from "vitest";
import { parseDay } from "#src/core/day.ts";
import type { MessageView } from "#src/local-slack/protocol.ts";
import { ACTION } from "#src/slack/vocabulary.ts";
import { ALERTS, clientWithRhythm, startTestCoach, type TestCoach } from "../support/coach.ts";
import { bodyOf, mariDrafting, shown, textsOf } from "../support/drafts-in-slack.ts";

const lastOrderOn = parseDay("2026-01-12");

let coach: TestCoach;
beforeAll(async () => {
  coach = await startTestCoach({
    today: parseDay("2026-03-10"),
    rows: [
      ...clientWithRhythm({ clientRef: "1", name: "Kask", lastOrderOn, gapDays: 14 }),
      ...clientWithRhythm({ clientRef: "2", name: "Aru", lastOrderOn, gapDays: 14 }),
    ],
  });
});
afterAll(() => coach.close());

const { mari, inDm, last, draftFor, press } = mariDrafting(() => coach);

const drafts = (): readonly MessageView[] => inDm().filter((one) => textsOf(one).length > 0);

/** Says it in the direct message; gives the coach's answer. */
async function say(text: string): Promise<string> {
  const before = inDm().length;
  await mari().say(mari().dm, text);
  await coach.slack.waitFor(() => inDm().length === before + 2);
  return last().text;
}

test("with no draft open a wish is no wish, and the coach asks whom it is for", async () => {
  expect(await say("write it in Finnish")).not.toContain("The draft is changed");
});

test("a wish in own words changes the newest open draft in its place, and says what was done", async () => {
  const draft = await draftFor("Kask", { intent: "check-in", language: "en" });
  const before = bodyOf(draft);
  expect(await say("make it shorter and write it in Estonian please")).toBe(
    "✏️ The draft is changed: in Estonian, shorter.",
  );
  expect(drafts()).toHaveLength(1);
  const changed = drafts()[0] ?? draft;
  expect(changed.ts).toBe(draft.ts);
  expect(shown(changed)).toContain("Estonian");
  expect(bodyOf(changed).length).toBeLessThan(before.length);
});

test("as another kind of message, and said in other words", async () => {
  expect(await say("as a phone script, in English")).toContain("as phone script, in English");
  expect(shown(drafts()[0] ?? last())).toContain("Phone script to Kask");
  const before = bodyOf(drafts()[0] ?? last());
  expect(await say("say it differently")).toContain("in other words");
  expect(bodyOf(drafts()[0] ?? last())).not.toBe(before);
});

test("how somebody is addressed is kept with the facts", async () => {
  await say("in Estonian as an e-mail");
  expect(bodyOf(drafts()[0] ?? last())).toMatch(/Te[ie]/u);
  expect(await say("mitteametlikult, palun")).toContain("addressed informally");
  const [kept] = await coach.store.prisma.factCorrection.findMany();
  expect(kept).toMatchObject({ fact: "form-of-address", value: "informal" });
});

test("what is not understood is said, and the rest is done", async () => {
  expect(await say("make it warmer and mention the <new> warehouse")).toContain(
    "warmer. I did not understand “mention the &lt;new&gt; warehouse”",
  );
  const before = bodyOf(drafts()[0] ?? last());
  expect(await say("make it rhyme")).toContain("I can make it shorter, warmer");
  expect(bodyOf(drafts()[0] ?? last())).toBe(before);
});

test("nothing is said to have been taken out where nothing was in it", async () => {
  const none = "There was no offer in it: nothing is approved to give.";
  expect(await say("drop the discount")).toBe(`✏️ ${none}`);
  expect(await say("in Finnish and drop the discount")).toBe(
    `✏️ The draft is changed: in Finnish. ${none}`,
  );
});

test("a client's name makes it a wish for another draft", async () => {
  await mari().say(mari().dm, "write a check-in to Aru in English");
  await coach.slack.waitFor(() => drafts().length === 2);
  expect(shown(drafts()[1] ?? last())).toContain("E-mail to Aru");
  await say("shorter");
  expect(shown(drafts()[0] ?? last())).toContain("Kask");
});

test("by the command the answer is for the asker's eyes alone, and the draft changes where it is", async () => {
  await mari().command(ALERTS, "/winback in Greek");
  await coach.slack.waitFor(() => shown(drafts()[1] ?? last()).includes("Greek"));
  expect(drafts()).toHaveLength(2);
});

test("after a restart it is still known which message shows the draft", async () => {
  await coach.stop();
  await coach.restart();
  const before = drafts();
  expect(await say("in Bulgarian")).toContain("in Bulgarian");
  expect(drafts()).toHaveLength(before.length);
  expect(shown(drafts()[1] ?? last())).toContain("Bulgarian");
});

test("where that is not known, the new version comes as a new message", async () => {
  await coach.store.prisma.draftPlace.deleteMany();
  const count = drafts().length;
  await mari().say(mari().dm, "in English");
  await coach.slack.waitFor(() => drafts().length === count + 1);
  expect(shown(drafts().at(-1) ?? last())).toContain("English");
});

test("a draft that went out is not changed any more: the wish is for the one still open", async () => {
  const { ts } = drafts().at(-1) ?? last();
  const it = (): MessageView => inDm().find((one) => one.ts === ts) ?? last();
  await press(ACTION.markDraftSent, ts);
  await coach.slack.waitFor(() => shown(it()).includes("Sent on"));
  const sent = shown(it());
  await mari().say(mari().dm, "warmer");
  await coach.slack.waitFor(() => last().text.startsWith("✏️"));
  expect(last().text).toContain("warmer");
  expect(shown(it())).toBe(sent);
});
