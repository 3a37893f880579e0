import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parseDay } from "#src/core/day.ts";
import { ACTION } from "#src/slack/vocabulary.ts";
import { ALERTS, clientWithRhythm, startTestCoach, type TestCoach } from "../support/coach.ts";
import { mariDrafting, shown } from "../support/drafts-in-slack.ts";

const NAME = "Kask & <!channel>";
const SAFE = "Kask &amp; &lt;!channel&gt;";
const REPLY =
  "Tere! Teie hinnad on meie jaoks liiga kõrged. Palun saatke uus pakkumine 20. märtsiks.";

let coach: TestCoach;
beforeAll(async () => {
  const client = { name: NAME, lastOrderOn: parseDay("2026-01-12"), gapDays: 14 };
  coach = await startTestCoach({
    today: parseDay("2026-03-10"),
    engine: "pglite",
    rows: clientWithRhythm({ clientRef: "1", ...client }),
  });
});
afterAll(() => coach.close());

const { mari, last, press, draftFor, untilShown } = mariDrafting(() => coach);
const touches = (incoming: boolean) => coach.store.prisma.touch.findMany({ where: { incoming } });
const followUps = () => coach.store.prisma.errand.findMany({ where: { kind: "follow-up" } });
const modal = (): string => JSON.stringify(mari().modals().at(-1)?.blocks ?? null);

async function untilInModal(words: string): Promise<string> {
  await coach.slack.waitFor(() => modal().includes(words));
  return mari().modals().at(-1)?.id ?? "";
}

async function openReply(): Promise<string> {
  const sent = mari()
    .messages(mari().dm)
    .find((message) => shown(message).includes(ACTION.openReply));
  await press(ACTION.openReply, sent?.ts ?? "");
  return untilInModal("What did");
}

describe("a draft that went out", () => {
  test("is a contact without its words, and its sender is reminded when no answer comes", async () => {
    await draftFor(SAFE, { language: "et", intent: "check-in" });
    await press(ACTION.markDraftSent);
    const message = shown(await untilShown("Sent on 10 Mar"));
    expect(message).toContain("I remind you on 17 Mar");
    expect(await followUps()).toMatchObject([{ state: "open", dueOn: new Date("2026-03-17") }]);
    expect(await touches(false)).toContainEqual(
      expect.objectContaining({ channel: "e-mail", text: null }),
    );
  });

  test("its text is kept once the sender says so", async () => {
    await press(ACTION.keepSentText);
    await untilShown("The text is kept with the client.");
    const kept = (await touches(false)).find(({ text }) => text !== null);
    expect(kept?.text).toContain("Mari Tamm");
    expect(shown(last())).not.toContain(ACTION.keepSentText);
  });

  test("another one for the same purpose is told of the first, one for another purpose is not", async () => {
    const again = shown(await draftFor(SAFE, { language: "et", intent: "check-in" }));
    expect(again).toContain("One like this was already sent on 10 Mar by Mari Tamm.");
    const other = shown(await draftFor(SAFE, { language: "et", intent: "reason-finding" }));
    expect(other).not.toContain("already sent");
  });
});

describe("a reply that is pasted back", () => {
  test("is read into proposals, each with the words it rests on, and nothing is kept by itself", async () => {
    await mari().submit(await openReply(), { text: REPLY, channel: "e-mail", keep: ["keep"] });
    await untilInModal("Likely reason");
    expect(modal()).toContain("*Likely reason:* Price");
    expect(modal()).toContain("liiga kõrged");
    expect(modal()).toContain("Read as Estonian.");
    expect(modal()).toContain("They ask something of us* (20 Mar)");
    expect(await coach.store.prisma.reason.count()).toBe(0);
    expect(await coach.store.prisma.promise.count()).toBe(0);
    expect(await touches(true)).toEqual([]);
  });

  test("the reason's form begins with the suggestion and their words", async () => {
    const viewId = mari().modal().id;
    await mari().click({ viewId, actionId: ACTION.replyReason });
    const form = await untilInModal("What did they say?");
    expect(modal()).toContain('"initial_option":{"text":{"type":"plain_text","text":"Price"');
    expect(modal()).toContain("Teie hinnad on meie jaoks liiga kõrged.");
    const given = { source: "client-words", confidence: "medium", stated: "B2", words: REPLY };
    await mari().submit(form, given);
    expect(await coach.store.prisma.reason.findMany()).toMatchObject([
      { stated: "B2", source: "client-words", words: REPLY },
    ]);
    await mari().close(mari().modals().at(-1)?.id ?? "");
  });

  test("a promise's form begins with their words and the day they named", async () => {
    const viewId = await untilInModal("Likely reason");
    await mari().click({ viewId, actionId: ACTION.replyPromise });
    await untilInModal("What exactly");
    expect(modal()).toContain("Palun saatke uus pakkumine 20. märtsiks.");
    expect(modal()).toContain('"initial_date":"2026-03-20"');
    await mari().close(mari().modals().at(-1)?.id ?? "");
  });

  test("that they answered is noted with their words when that was ticked, and the reminder rests", async () => {
    await mari().submit(await untilInModal("Likely reason"), {});
    await untilInModal("The reminder to follow up is settled");
    expect(await touches(true)).toMatchObject([{ channel: "e-mail", text: REPLY }]);
    expect(await followUps()).toMatchObject([{ state: "skipped", note: "they answered" }]);
  });

  test("by the command it is opened for the client who is named", async () => {
    for (const { id } of mari().modals()) await mari().close(id);
    await mari().command(mari().dm, "/winback reply Kask");
    const viewId = await untilInModal("What did");
    await mari().submit(viewId, { text: "Palun ärge meile enam kirjutage." });
    await untilInModal("They ask to be left alone");
    expect(modal()).toContain("ärge meile enam kirjutage");
  });
});

const counts = async () => ({
  reasons: await coach.store.prisma.reason.count(),
  promises: await coach.store.prisma.promise.count(),
  touches: await coach.store.prisma.touch.count(),
});
const closeAll = async (): Promise<void> => {
  for (const { id } of mari().modals()) await mari().close(id);
};

describe("a reply that is passed on in the direct message", () => {
  const WORDS = `Tere!\n\nTeie hinnad on meie jaoks liiga kõrged.\nPalun saatke uus pakkumine 20. märtsiks "kohe".`;
  test("is read as the newest sent draft's client's, with the same proposals, and nothing is kept", async () => {
    await closeAll();
    const before = await counts();
    await mari().say(mari().dm, `they answered: ${WORDS}`);
    const message = shown(await untilShown("Likely reason"));
    expect(message).toContain(`*${SAFE}*`);
    expect(message).toContain("*Likely reason:* Price");
    expect(message).toContain("liiga kõrged");
    expect(message).toContain("They ask something of us* (20 Mar)");
    expect(message).toContain(`I took it for the answer of ${SAFE}.`);
    expect(await counts()).toEqual(before);
  });

  test("its buttons open the same forms, begun with their words", async () => {
    await press(ACTION.replyReason);
    await untilInModal("What did they say?");
    expect(modal()).toContain('"initial_option":{"text":{"type":"plain_text","text":"Price"');
    expect(modal()).toContain(JSON.stringify(WORDS).slice(1, -1));
    await closeAll();
    await press(ACTION.replyPromise);
    await untilInModal("What exactly");
    expect(modal()).toContain('"initial_date":"2026-03-20"');
    await closeAll();
    await press(ACTION.openPasted);
    await untilInModal("What did");
    expect(modal()).toContain(JSON.stringify(WORDS).slice(1, -1));
    await closeAll();
  });

  test("with the client's name it is theirs without a doubt", async () => {
    await mari().say(mari().dm, "Kask vastas: Palun ärge meile enam kirjutage.");
    const message = shown(await untilShown("They ask to be left alone"));
    expect(message).toContain(`*${SAFE}*`);
    expect(message).not.toContain("I took it for");
  });

  test("by the command it is read for the asker's eyes alone", async () => {
    const before = mari().messages(mari().dm).length;
    await mari().command(ALERTS, "/winback they answered: Teie hinnad on liiga kõrged.");
    await coach.slack.waitFor(() => {
      const seen = mari().messages(ALERTS).at(-1);
      return seen !== undefined && shown(seen).includes("*Likely reason:* Price");
    });
    expect(mari().messages(mari().dm)).toHaveLength(before);
    expect(mari().modals()).toEqual([]);
  });

  test("of nobody known it is asked whose it is, and without words the words are asked for", async () => {
    await mari().say(mari().dm, "Zyxwv Grupp answered: no");
    expect(shown(await untilShown("I know no client called"))).toContain("Zyxwv Grupp");
    await mari().say(mari().dm, "nad vastasid:");
    await untilShown("Paste what they wrote behind");
  });
});
