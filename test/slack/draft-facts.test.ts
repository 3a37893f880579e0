import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parseDay } from "#src/core/day.ts";
import type { ImportRow } from "#src/core/import/rows.ts";
import { ACTION } from "#src/slack/vocabulary.ts";
import {
  ALERTS,
  clientWithRhythm,
  MARI,
  startTestCoach,
  type TestCoach,
} from "../support/coach.ts";
import { bodyOf, mariDrafting, shown } from "../support/drafts-in-slack.ts";

const lastOrderOn = parseDay("2026-01-12");
const late: ImportRow = {
  kind: "complaint",
  clientRef: "1",
  complaintRef: "c1",
  madeOn: parseDay("2026-01-15"),
  about: "delivery",
  text: "Late again.",
  orderRef: null,
  resolvedOn: null,
};

let coach: TestCoach;
beforeAll(async () => {
  coach = await startTestCoach({
    today: parseDay("2026-03-10"),
    rows: [
      ...clientWithRhythm({ clientRef: "1", name: "Kask", lastOrderOn, gapDays: 14 }),
      late,
      ...clientWithRhythm({ clientRef: "2", name: "Aru", lastOrderOn, gapDays: 14 }),
    ],
  });
});
afterAll(() => coach.close());

const { mari, inDm, last, press, draftFor, untilShown } = mariDrafting(() => coach);

const modalSays = (text: string): Promise<true> =>
  coach.slack.waitFor(() => JSON.stringify(mari().modals()).includes(text));
const initial = (blockId: string): unknown =>
  mari()
    .modal()
    .blocks.find((block) => block["block_id"] === blockId)?.["element"];

async function openFacts(): Promise<string> {
  await press(ACTION.openFacts);
  await modalSays("Read off the books");
  return mari().modal().id;
}

const ask = async (text: string): Promise<void> => {
  const before = inDm().length;
  await mari().say(mari().dm, text);
  await coach.slack.waitFor(() => inDm().length === before + 2 && shown(last()).includes("❓"));
};

describe("the facts behind a draft", () => {
  test("every fact is shown with where it comes from, and can be corrected", async () => {
    await draftFor("Kask", { intent: "apology", language: "en" });
    await openFacts();
    const window = JSON.stringify(mari().modal());
    expect(window).toContain("Last order: *12 Jan* _(orders)_");
    expect(window).toContain("From your company's client list.");
    expect(window).toContain(ACTION.listPromises);
    expect(window).toContain(ACTION.openConcessions);
    expect(initial("contact-name")).toMatchObject({ initial_value: "Liis Mets" });
    expect(initial("incident-about")).toMatchObject({ initial_option: { value: "delivery" } });
    expect(initial("incident-day")).toMatchObject({ initial_date: "2026-01-15" });
  });

  test("what cannot be true is sent back beneath its field, and nothing is kept", async () => {
    const { id } = mari().modal();
    expect(await mari().submit(id, { "incident-day": "2026-03-11" })).toMatchObject({
      errors: { "incident-day": expect.stringContaining("has not come yet") },
    });
    expect(await mari().submit(id, { "changed-text": "See <https://a.example>" })).toMatchObject({
      errors: { "changed-text": expect.stringContaining("Plain words only") },
    });
    expect(await mari().submit(id, { "e-mail": "liis" })).toMatchObject({
      errors: { "e-mail": expect.stringContaining("not an e-mail address") },
    });
    expect(await coach.store.prisma.factCorrection.count()).toBe(0);
  });

  test("what is corrected is kept on the case, and the draft is written anew in its place", async () => {
    const { ts } = last();
    const before = inDm().length;
    await mari().submit(mari().modal().id, {
      "contact-name": "Tiina Rebane",
      "incident-about": "quality",
      "incident-day": "2026-02-02",
      sender: "Vello Saar",
      "left-out": ["last-order"],
    });
    const message = await untilShown("written anew from them");
    expect(message.ts).toBe(ts);
    expect(inDm()).toHaveLength(before);
    expect(bodyOf(message)).toContain("Tiina Rebane");
    expect(bodyOf(message)).toContain("2 February");
    expect(bodyOf(message)).toContain("Vello Saar");
    expect(bodyOf(message)).not.toContain("12 January");
    const kept = await coach.store.prisma.factCorrection.findMany({ orderBy: { fact: "asc" } });
    expect(kept.map(({ fact }) => fact)).toEqual([
      "contact-name",
      "incident",
      "left-out",
      "sender",
    ]);
    expect(kept.every(({ caseId }) => caseId !== null)).toBe(true);
  });

  test("the window says who set what, and a new draft rests on it too", async () => {
    await openFacts();
    expect(JSON.stringify(mari().modal())).toContain("Set by Mari Tamm on 10 Mar.");
    await mari().close(mari().modal().id);
    const message = await draftFor("Kask", { intent: "check-in", language: "en" });
    expect(bodyOf(message)).toContain("Tiina Rebane");
  });

  test("another language is the draft's language at once", async () => {
    const id = await openFacts();
    await mari().submit(id, { language: "fi" });
    expect(shown(await untilShown("Finnish"))).toContain("written anew");
  });

  test("a person's own words are kept, and judged by the facts as they are now", async () => {
    await draftFor("Kask", { intent: "check-in", language: "en" });
    await press(ACTION.editDraft);
    await coach.slack.waitFor(() => mari().modals().length === 1);
    const own = "Dear Tiina Rebane,\n\nIs there anything we could do better?\n\nVello Saar";
    await mari().submit(mari().modal().id, { "text-0": own });
    await untilShown("Your own words, checked in code.");
    await mari().submit(await openFacts(), { phone: "+372 5551 2345" });
    expect(bodyOf(await untilShown("These are your own words, so I changed nothing"))).toBe(own);
  });

  test("by the command, of a client by name; of nobody known it says so", async () => {
    await mari().command(ALERTS, "/winback facts Aru");
    await modalSays("the next draft rests on it");
    await mari().submit(mari().modal().id, { sender: "Jaan Kuusk" });
    await modalSays("Saved. The next draft rests on it.");
    expect(await coach.store.prisma.factCorrection.count({ where: { by: MARI } })).toBe(7);
    await mari().close(mari().modal().id);
    await mari().command(ALERTS, "/winback facts Zzyzx");
    await modalSays("I know no client of that name");
    await mari().close(mari().modal().id);
  });
});

describe("one question back", () => {
  test("an apology for nothing that is known asks what went wrong, and writes it from the answer", async () => {
    await ask("write an apology to Aru in English");
    expect(shown(last())).toContain("What went wrong at *Aru*?");
    const { ts } = last();
    await press(ACTION.tellFact);
    await modalSays("What went wrong");
    const { id } = mari().modal();
    expect(await mari().submit(id, {})).toMatchObject({
      errors: { "incident-about": expect.stringContaining("Say it here") },
    });
    await mari().submit(id, { "incident-about": "delivery", "incident-day": "2026-01-20" });
    const message = await untilShown("20 January");
    expect(message.ts).toBe(ts);
    expect(shown(message)).toContain("Apology");
    expect(shown(message)).not.toContain("❓");
  });

  test("“Write without it” goes on, and a second missing fact is not asked for", async () => {
    await coach.store.prisma.client.updateMany({
      where: { name: "Aru" },
      data: { language: null, country: null },
    });
    await ask("write Aru what has changed");
    expect(shown(last())).toContain("What has been put right for *Aru*?");
    await press(ACTION.writeWithout);
    const message = await untilShown("E-mail to Aru");
    expect(shown(message)).toContain("Nobody has noted yet what we have changed");
  });

  test("the client's language is asked for when nothing tells it, and kept", async () => {
    await ask("write a check-in to Aru");
    expect(shown(last())).toContain("Which language does *Aru* read?");
    await press(`${ACTION.answerInLanguage}:ru`);
    await untilShown("·  Russian");
    await mari().say(mari().dm, "write a check-in letter to Aru");
    await coach.slack.waitFor(
      () => inDm().filter((one) => shown(one).includes("·  Russian")).length === 2,
    );
  });

  test("an offer without an approval asks whether to ask for one", async () => {
    await ask("write an offer to Aru");
    expect(shown(last())).toContain("Nothing is approved that *Aru* could be offered.");
    expect(shown(last())).toContain(ACTION.openIncentive);
    await press(ACTION.writeWithout);
    await untilShown("Nothing is approved that could be offered, so this asks");
  });
});
