import { setTimeout as wait } from "node:timers/promises";
import { WebClient } from "@slack/web-api";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parseDay } from "#src/core/day.ts";
import { channelSchema, intentSchema } from "#src/core/draft/draft-terms.ts";
import type { ImportRow } from "#src/core/import/rows.ts";
import { ACTION } from "#src/slack/vocabulary.ts";
import {
  ALERTS,
  clientWithRhythm,
  JAAN,
  MARI,
  startTestCoach,
  type TestCoach,
} from "../support/coach.ts";
import { bodyOf, buttonsOf, mariDrafting, shown, textsOf } from "../support/drafts-in-slack.ts";
import { TEST_TOKENS } from "../support/test-tokens.ts";

const today = parseDay("2026-03-10");
const silentSince = parseDay("2026-01-12");
const NAME = "Kask & <!channel>";
const SAFE = "Kask &amp; &lt;!channel&gt;";

const complaint: ImportRow = {
  kind: "complaint",
  clientRef: "1",
  complaintRef: "c1",
  madeOn: parseDay("2026-01-15"),
  about: "delivery",
  text: "Late again.",
  orderRef: null,
  resolvedOn: null,
};
const rows: readonly ImportRow[] = [
  ...clientWithRhythm({ clientRef: "1", name: NAME, lastOrderOn: silentSince, gapDays: 14 }),
  complaint,
  ...clientWithRhythm({ clientRef: "2", name: "Aru", lastOrderOn: silentSince, gapDays: 14 }),
];

let coach: TestCoach;
beforeAll(async () => {
  coach = await startTestCoach({ today, rows, engine: "pglite" });
});
afterAll(() => coach.close());

const { mari, inDm, last, card, openForm, press, draftFor, untilShown } = mariDrafting(() => coach);

describe("asking for a draft", () => {
  test("the form begins with what the facts suggest, in the client's language", async () => {
    const viewId = await openForm(SAFE);
    const form = JSON.stringify(mari().modal());
    expect(form).toContain(`To *${SAFE}*`);
    const initial = [...form.matchAll(/"initial_option":\{[^}]*\}[^}]*"value":"([a-z-]+)"/g)];
    expect(initial.map(([, value]) => value)).toEqual(["apology", "e-mail", "et"]);
    expect(form).toContain("Finnish");
    for (const value of [...intentSchema.options, ...channelSchema.options])
      expect(form).toContain(`"value":"${value}"`);
    await mari().close(viewId);
    await openForm("Aru");
    expect(JSON.stringify(mari().modal())).toMatch(/"initial_option":\{"text":\{[^}]*"Asking why"/);
    await mari().close(mari().modal().id);
  });

  test("when the database is busy the form opens at once and is filled in later", async () => {
    let isBusy = true;
    const busy = coach.store.prisma.$transaction(async () => {
      await wait(2000);
      isBusy = false;
    });
    const { ts } = card(SAFE);
    const click = mari().click({ channel: ALERTS, ts, actionId: ACTION.openDraft });
    await coach.slack.waitFor(() => mari().modals().length === 1);
    expect(JSON.stringify(mari().modal())).toContain("One moment …");
    expect(isBusy).toBe(true);
    const viewId = mari().modal().id;
    await Promise.all([busy, click]);
    await coach.slack.waitFor(() => JSON.stringify(mari().modal()).includes(`To *${SAFE}*`));
    expect(mari().modal().id).toBe(viewId);
    await mari().close(viewId);
  });

  test("it comes in the direct message alone, in the place of what said that it is being written", async () => {
    const message = await draftFor(SAFE, { language: "en" });
    expect(inDm().filter(({ userId }) => userId === coach.slack.app.userId)).toHaveLength(1);
    const [subject, body = ""] = textsOf(message);
    expect(subject).not.toBe("");
    expect(body).toContain("Liis Mets");
    expect(body).toContain("15 January");
    expect(body).toContain("Mari Tamm");
    expect(shown(message)).toContain("Written from the playbook.");
    expect(shown(message)).toContain("complaint of 15 Jan (delivery)");
    expect(shown(message)).toContain("last order 12 Jan");
  });

  test("a name from the data is text: no mention of everybody, and copied as it is", () => {
    const message = last();
    expect(message.text).toContain(SAFE);
    const other = shown(message).replaceAll(JSON.stringify(bodyOf(message)), "");
    expect(other).not.toContain("<!channel>");
  });

  test("in the channel only the one who clicked is told where it is", async () => {
    const told = (user: string) =>
      coach.slack
        .as(user)
        .messages(ALERTS)
        .filter(({ ephemeral }) => ephemeral)
        .map(({ text }) => text);
    await coach.slack.waitFor(() => told(MARI).length === 1);
    expect(told(MARI)[0]).toMatch(/Your draft is in <http.*\|our direct message>/);
    expect(told(JAAN)).toEqual([]);
  });
});

describe("changing a draft", () => {
  test("Shorter changes the same message, and at the end says so quietly", async () => {
    const { ts } = last();
    const before = inDm().length;
    const first = bodyOf(last());
    await press(ACTION.shortenDraft);
    await coach.slack.waitFor(() => bodyOf(last()).length < first.length);
    for (let step = 0; step < 3; step += 1) await press(ACTION.shortenDraft);
    await untilShown("It does not get shorter than this.");
    expect(last().ts).toBe(ts);
    expect(inDm()).toHaveLength(before);
  });

  test("two clicks at once make one step", async () => {
    const { ts } = await draftFor(SAFE, { language: "en" });
    const stale = JSON.stringify(buttonsOf(last()));
    const versions = await coach.store.prisma.draft.count();
    const click = () => press(ACTION.warmDraft, ts);
    await Promise.all([click(), click()]);
    await coach.slack.waitFor(() => JSON.stringify(buttonsOf(last())) !== stale);
    await wait(300); // long enough for a second step to be made
    expect(await coach.store.prisma.draft.count()).toBe(versions + 1);
  });

  test("Edit keeps the words as typed, and says what is wrong with them", async () => {
    await press(ACTION.editDraft);
    await coach.slack.waitFor(() => mari().modals().length === 1);
    const { id } = mari().modal();
    const plea = "Dear Liis Mets,\n\nPlease, I beg you, give us another chance. I am sorry.";
    const save = (text: string) => mari().submit(id, { "text-0": text });
    expect(await save("\u200B")).toMatchObject({
      ok: false,
      errors: { "text-0": expect.stringContaining("Write something") },
    });
    await allowContact(false);
    expect(await save(plea)).toMatchObject({
      ok: false,
      errors: { "text-0": expect.stringContaining("must not be contacted") },
    });
    expect(mari().modal().id).toBe(id);
    await allowContact(true);
    expect(await save(plea)).toMatchObject({ ok: true });
    const message = await untilShown("this pleads");
    expect(bodyOf(message)).toBe(plea);
    expect(shown(message)).toContain("Not fit to send yet");
    expect(shown(message)).toContain("Your own words, checked in code.");
  });

  test("nobody writes over a person's own words", async () => {
    const own = bodyOf(last());
    await press(ACTION.shortenDraft);
    await untilShown("These are your own words now");
    expect(bodyOf(last())).toBe(own);
  });
});

describe("who may do what", () => {
  test("a colleague cannot press the buttons of Mari's draft", async () => {
    const blocks = buttonsOf(last());
    const slack = new WebClient(TEST_TOKENS.bot, { slackApiUrl: coach.slack.apiUrl });
    const copied = await slack.chat.postMessage({
      channel: ALERTS,
      text: "copy",
      blocks,
    });
    const jaan = coach.slack.as(JAAN);
    const before = bodyOf(last());
    for (const actionId of [ACTION.markDraftSent, ACTION.editDraft, ACTION.shortenDraft])
      await jaan.click({ channel: ALERTS, ts: String(copied.ts), actionId });
    const refused = () =>
      jaan.messages(ALERTS).filter(({ text }) => text.includes("belongs to a colleague"));
    await coach.slack.waitFor(() => refused().length === 3);
    expect(refused().every(({ ephemeral }) => ephemeral)).toBe(true);
    expect(jaan.modals()).toEqual([]);
    expect(bodyOf(last())).toBe(before);
    expect(await coach.store.prisma.touch.count()).toBe(0);
  });

  test("a client who must not be contacted gets no draft, and the reason is said in private", async () => {
    await coach.store.prisma.client.updateMany({
      where: { name: "Aru" },
      data: { doNotContact: true },
    });
    await mari().click({ channel: ALERTS, ts: card("Aru").ts, actionId: ACTION.openDraft });
    await coach.slack.waitFor(() =>
      mari()
        .messages(ALERTS)
        .some(({ ephemeral, text }) => ephemeral && text.includes("must not be contacted")),
    );
    expect(mari().modals()).toEqual([]);
  });
});

describe("I sent it", () => {
  test("the message says when and by whom, its buttons go, and the card says Contacted", async () => {
    const { ts } = last();
    const buttons = buttonsOf(last());
    await press(ACTION.markDraftSent, ts);
    const message = await untilShown("Sent on 10 Mar by Mari Tamm.");
    expect(shown(message)).not.toContain(ACTION.markDraftSent);
    await coach.slack.waitFor(() => shown(card(SAFE)).includes("Contacted on"));

    const slack = new WebClient(TEST_TOKENS.bot, { slackApiUrl: coach.slack.apiUrl });
    await slack.chat.update({
      channel: mari().dm,
      ts,
      text: "stale",
      blocks: buttons,
    });
    await press(ACTION.markDraftSent, ts);
    await untilShown("Sent on 10 Mar by Mari Tamm.");
    await slack.chat.update({
      channel: mari().dm,
      ts,
      text: "stale",
      blocks: buttons,
    });
    await press(ACTION.warmDraft, ts);
    await untilShown("Sent on 10 Mar by Mari Tamm.");
    expect(await coach.store.prisma.touch.count()).toBe(1);
    expect(await coach.store.prisma.caseEvent.count({ where: { what: "draft-sent" } })).toBe(1);
  });
});

async function allowContact(isAllowed: boolean): Promise<void> {
  await coach.store.prisma.client.updateMany({
    where: { externalId: "1" },
    data: { doNotContact: !isAllowed },
  });
}
