import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parseDay } from "#src/core/day.ts";
import { ACTION } from "#src/slack/vocabulary.ts";
import {
  ALERTS,
  clientWithRhythm,
  MARI,
  startTestCoach,
  type TestCoach,
} from "../support/coach.ts";
import { mariDrafting, shown, textsOf } from "../support/drafts-in-slack.ts";

const lastOrderOn = parseDay("2026-01-12");

let coach: TestCoach;
beforeAll(async () => {
  coach = await startTestCoach({
    today: parseDay("2026-03-10"),
    rows: clientWithRhythm({ clientRef: "1", name: "Kask", lastOrderOn, gapDays: 14 }),
  });
});
afterAll(() => coach.close());

const { mari, inDm, last, press, draftFor } = mariDrafting(() => coach);

const PLEA = "Dear Liis Mets,\n\nWe beg you to come back to us. Is there anything we could do?";

const modalSays = (text: string): Promise<true> =>
  coach.slack.waitFor(() => JSON.stringify(mari().modals()).includes(text));

async function openCheck(line = "/winback check"): Promise<string> {
  await mari().command(ALERTS, line);
  await modalSays("Check my message");
  return mari().modal().id;
}

describe("a text of somebody's own", () => {
  test("typed behind “check:” it is checked at once, with the words and what is wrong with them", async () => {
    await mari().say(mari().dm, `check: ${PLEA}`);
    await coach.slack.waitFor(() => shown(last()).includes("Not fit to send yet."));
    expect(shown(last())).toContain("this pleads");
    expect(shown(last())).toContain("(ET-06)");
    expect(shown(last())).not.toContain("As an apology");
    expect(shown(last())).toContain("No client was chosen");
    expect(shown(last())).toContain("in English");
  });

  test("the window takes it over, and holds it against a client's facts", async () => {
    await press(ACTION.openCheck);
    await modalSays("We beg you to come back");
    const { id } = mari().modal();
    const [kask] = await mari().suggest({ viewId: id, actionId: ACTION.checkClient }, "kas");
    const text =
      "Dear Liis Mets,\n\nYour last order was worth 8,412 euros. Is there anything we could do better?";
    await mari().submit(id, { text, client: kask?.value ?? "" });
    await modalSays("this number is not in our data");
    expect(JSON.stringify(mari().modal())).toContain("to Kask, in English");
    expect(JSON.stringify(mari().modal())).toContain("8,412 euros. Is there");
  });

  test("mended and checked again, nothing speaks against it", async () => {
    const { id } = mari().modal();
    expect(JSON.stringify(mari().modal())).toContain("this is not in the language of the draft");
    const text = "Tere päevast, Liis Mets!\n\nKas meil oleks midagi Teie heaks paremini teha?";
    await mari().submit(id, { text });
    await modalSays("Nothing speaks against it.");
    await mari().close(mari().modal().id);
    expect(await coach.store.prisma.draft.count()).toBe(0);
  });

  test("the language is told by code, and asked for when it cannot be told", async () => {
    const id = await openCheck();
    expect(await mari().submit(id, { text: "Ok 12" })).toMatchObject({
      errors: { language: expect.stringContaining("I cannot tell which language") },
    });
    await mari().submit(id, { text: "Ok 12", language: "et" });
    await modalSays("in Estonian");
    await mari().close(mari().modal().id);
    await mari().say(mari().dm, "check: Ok 12");
    await coach.slack.waitFor(() => shown(last()).includes("I cannot tell which language"));
  });

  test("an apology is held against what people look for in one", async () => {
    await mari().say(
      mari().dm,
      "check: I am sorry that our delivery came late. It was our mistake. Is there anything we could do better?",
    );
    await coach.slack.waitFor(() => shown(last()).includes("As an apology:"));
    expect(shown(last())).toContain("✅ *Regret*");
    expect(shown(last())).toContain("✅ *Responsibility*");
    expect(shown(last())).toContain("⬜ *Repair*");
  });

  test("data in it is text and nothing else", async () => {
    await mari().say(mari().dm, "check: We beg you to come back to us, <!channel> & all of you.");
    await coach.slack.waitFor(() => shown(last()).includes("Not fit to send yet."));
    expect(shown(last())).not.toContain("<!channel>");
  });
});

describe("what a draft says", () => {
  test("in another language than the reader's it is said phrase by phrase", async () => {
    await draftFor("Kask", { intent: "check-in", language: "et" });
    await press(ACTION.glossDraft);
    await modalSays("Estonian, and what it means in English");
    const [, text = ""] = textsOf(last());
    const window = JSON.stringify(mari().modal());
    expect(window).toContain(text.split("\n")[0] ?? "");
    expect(window).toContain("Liis Mets");
    expect(window).not.toContain("no meaning known");
    await mari().close(mari().modal().id);
  });

  test("into the language in which somebody reads Slack; in that language it says so", async () => {
    await coach.store.prisma.member.updateMany({
      where: { slackUserId: MARI },
      data: { locale: "et-EE" },
    });
    await press(ACTION.glossDraft);
    await modalSays("This draft is in Estonian, the language in which you read Slack.");
    await mari().close(mari().modal().id);
    expect(inDm().length).toBeGreaterThan(0);
  });
});
