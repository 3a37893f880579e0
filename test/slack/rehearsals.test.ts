import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { parseDay } from "#src/core/day.ts";
import type { ImportRow } from "#src/core/import/rows.ts";
import { OBJECTIONS } from "#src/core/rehearsal/objection.ts";
import { TALK_LANGUAGES } from "#src/core/rehearsal/persona.ts";
import { ACTION } from "#src/slack/vocabulary.ts";
import {
  ALERTS,
  clientWithRhythm,
  JAAN,
  MARI,
  startTestCoach,
  type TestCoach,
} from "../support/coach.ts";
import { buttonsOf, mariPractising, rehearsalIdOf, shown } from "../support/rehearsals-in-slack.ts";

const silentSince = parseDay("2026-01-12");
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
  ...clientWithRhythm({ clientRef: "1", name: "Kask", lastOrderOn: silentSince, gapDays: 14 }),
  complaint,
  ...clientWithRhythm({
    clientRef: "2",
    name: "Tom & <!channel>",
    lastOrderOn: silentSince,
    gapDays: 14,
  }),
];

let coach: TestCoach;
beforeAll(async () => {
  coach = await startTestCoach({ today: parseDay("2026-03-10"), rows });
});
afterAll(() => coach.close());

const practice = mariPractising(() => coach);
const {
  mari,
  inDm,
  root,
  roots,
  thread,
  table,
  turnMessages,
  scorecard,
  criteria,
  press,
  whispers,
} = practice;
const waitFor = (look: () => boolean, what: string) => coach.slack.waitFor(look, { what });

const result = () => {
  const card = scorecard();
  if (card === undefined) throw new Error("no scorecard");
  return card;
};
const notes = () =>
  mari()
    .messages(ALERTS)
    .filter((one) => one.ephemeral && one.text.includes("practice talk"));
const isNewTable = (ts: string): boolean => turnMessages().some((one) => one.ts > ts);
const rowOf = (rehearsalId: string) =>
  coach.store.prisma.rehearsal.findUniqueOrThrow({ where: { id: rehearsalId } });

describe("beginning a talk", () => {
  test("the form begins with what is known, in the client's language", async () => {
    await practice.openForm("Kask");
    const form = JSON.stringify(mari().modal());
    expect(form).toContain("*Liis Mets at Kask*");
    const initial = [...form.matchAll(/"initial_option":\{.*?"value":"([a-z-]+)"/g)];
    expect(initial.map(([, value]) => value)).toEqual(["late-delivery", "medium", "et"]);
    const objections = [...form.matchAll(/"value":"([a-z-]+)","description"/g)];
    expect(new Set(objections.map(([, value]) => value))).toEqual(new Set(OBJECTIONS));
    for (const language of TALK_LANGUAGES) expect(form).toContain(`"value":"${language}"`);
    await practice.openForm("Tom");
    expect(JSON.stringify(mari().modal())).toContain("Tom &amp; &lt;!channel&gt;");
    await mari().close(mari().modal().id);
  });

  test("it comes in the direct message, says what it is, and the channel gets a private note", async () => {
    await practice.begin("Kask", { objection: "bad-service", language: "en" });
    expect(root().text).toBe(
      "Practice: Liis Mets at Kask, bad service or quality. This is an automated practice partner; nothing is sent to anyone. Only you see this, unless you share it.",
    );
    expect(table().text).toMatch(/^Liis Mets: /);
    const said = buttonsOf(table()).filter(({ id }) => id === ACTION.sayCard);
    expect(said.length).toBeGreaterThanOrEqual(3);
    await waitFor(() => notes().length === 1, "the note");
    const jaan = coach.slack.as(JAAN);
    expect(JSON.stringify(jaan.messages(ALERTS))).not.toContain("ractice");
  });

  test("the true reason is nowhere in what Slack was given", () => {
    expect(JSON.stringify(thread())).not.toMatch(/trueReason|"basis"|"seed"|"quality"/);
    expect(JSON.stringify([root(), ...thread()])).not.toMatch(/brisk|warm|formal|sceptical/);
  });

  test("a name cannot become a mention", async () => {
    await practice.begin("Tom", { objection: "price" });
    expect(shown(root())).toContain("Tom &amp; &lt;!channel&gt;, price");
    expect(JSON.stringify([root(), ...thread()])).not.toContain("<!channel>");
  });
});

describe("playing cards", () => {
  test("the cards become what Mari said, and the client answers below", async () => {
    await practice.begin("Kask", { objection: "bad-service", language: "en" });
    const { ts } = table();
    await practice.say(await practice.bestCard());
    const answered = thread().find((one) => one.ts === ts);
    expect(answered && buttonsOf(answered)).toEqual([]);
    expect(answered && shown(answered)).toContain("*You*  ·  turn 1");
    expect(turnMessages()).toHaveLength(1);
    expect(table().ts > ts).toBe(true);
  });

  test("a stale click and a double click change nothing, and are explained to Mari alone", async () => {
    const before = table();
    const messages = thread().length;
    const best = await practice.bestCard();
    const other = best === 0 ? 1 : 0;
    await Promise.all([press(before, ACTION.sayCard, best), press(before, ACTION.sayCard, other)]);
    await waitFor(() => whispers().length === 1 && isNewTable(before.ts), "one answer, one note");
    expect(whispers()[0]).toContain("answered this one already");
    expect(thread()).toHaveLength(messages + 2); // the client's answer and the note
    const rehearsalId = rehearsalIdOf(table());
    expect(await coach.store.prisma.rehearsalTurn.count({ where: { rehearsalId } })).toBe(2);
  });

  test("somebody else's click is refused even with the right value", async () => {
    const { value, block } = buttonsOf(table())[0] ?? { value: "", block: "" };
    const rehearsalId = rehearsalIdOf(table());
    const jaan = coach.slack.as(JAAN);
    const place = { in: "message", channel: mari().dm, ts: table().ts } as const;
    const action = { type: "button", action_id: ACTION.sayCard, value };
    await jaan.use({ place, blockId: block, action, state: {} });
    expect(() => jaan.messages(mari().dm)).toThrow("is not in");
    expect(await coach.store.prisma.rehearsalTurn.count({ where: { rehearsalId } })).toBe(2);
  });

  test("the app is started again in mid-talk and the talk goes on", async () => {
    await coach.stop();
    await coach.restart();
    const { ts } = table();
    await practice.say(await practice.bestCard());
    expect(scorecard() !== undefined || table().ts > ts).toBe(true);
  });

  test("an exchange that was kept but never shown is shown at the next click", async () => {
    const rehearsalId = rehearsalIdOf(table());
    await vi.waitFor(async () =>
      expect(Object(await rowOf(rehearsalId)).state.shownTs).toBe(table().ts),
    );
    const { state } = await rowOf(rehearsalId);
    await coach.store.prisma.rehearsal.update({
      where: { id: rehearsalId },
      data: { state: { ...Object(state), shownTs: null } },
    });
    const { ts } = table();
    const { value, block } = buttonsOf(table())[0] ?? { value: "", block: "" };
    const stale = value.replace(/"turn":\d+/, '"turn":1');
    await mari().use({
      place: { in: "message", channel: mari().dm, ts },
      blockId: block,
      action: { type: "button", action_id: ACTION.sayCard, value: stale },
      state: {},
    });
    await waitFor(() => isNewTable(ts), "the cards again");
  });

  test("at the end comes a scorecard whose quotes are Mari's own", async () => {
    while (scorecard() === undefined) await practice.say(await practice.bestCard());
    const rehearsalId = (
      await coach.store.prisma.rehearsal.findFirstOrThrow({
        where: { playedBy: MARI, threadTs: root().ts },
      })
    ).id;
    const turns = await coach.store.prisma.rehearsalTurn.findMany({ where: { rehearsalId } });
    const said = turns.map(({ repText }) => repText).join("\n");
    await waitFor(() => criteria() !== undefined, "how it was scored");
    const proof = criteria();
    const text = proof === undefined ? "" : shown(proof);
    const quotes = [...text.matchAll(/“([^”]+)” \(turn \d+\)/g)].map(([, quote = ""]) => quote);
    expect(quotes.length).toBeGreaterThanOrEqual(3);
    expect(quotes.filter((quote) => !said.includes(quote.replace(/…$/, "")))).toEqual([]);
    expect(text).toMatch(/Trust {6}[▁▂▃▄▅▆▇█]{4}/);
    expect(text).toContain("docs/rehearsal-rubric.md");
    expect(shown(result())).toMatch(/Liis Mets, (brisk|warm|formal|sceptical)/);
    expect(shown(result())).toContain("Really it was");
    await waitFor(() => /\d+ of 22 points/.test(root().text), "the result at the thread's head");
  });

  test("what was said best becomes a phone script, once for a double click", async () => {
    const before = inDm().length;
    await Promise.all([press(result(), ACTION.useRehearsal), press(result(), ACTION.useRehearsal)]);
    await waitFor(() => shown(result()).includes("in a phone script"), "that it was used");
    expect(inDm()).toHaveLength(before + 1);
    const script = inDm().at(-1);
    expect(script?.text).toContain("Phone script to Kask");
    const { text } = await coach.store.prisma.draft.findFirstOrThrow({ where: { askedBy: MARI } });
    const rehearsal = { threadTs: root().ts };
    const turns = await coach.store.prisma.rehearsalTurn.findMany({ where: { rehearsal } });
    const said = turns.map(({ repText }) => repText).join(" ");
    expect(text.split("\n\n").filter((line) => !said.includes(line))).toEqual([]);
    expect(script && shown(script)).toContain("I called them");
  });

  test("a turn chosen from the list is played again, with what came before it at the head", async () => {
    const before = roots().length;
    await practice.choose(result(), ACTION.chooseReplay, "Turn 3");
    await waitFor(() => roots().length > before && turnMessages().length === 1, "the replay");
    expect(shown(root())).toContain("replayed from turn 3");
    expect(thread()[1]?.text).toBe("What was said before turn 3");
    expect(shown(thread()[1] ?? root())).toContain("*You* (turn 2)");
    expect(shown(table())).toContain("turn 3");
    await coach.stop();
    await coach.restart();
    await practice.say(await practice.bestCard());
    expect(shown(table())).toContain("turn 4");
    await press(table(), ACTION.endRehearsal);
    await waitFor(() => criteria() !== undefined, "its scorecard");
    expect(shown(result())).toContain("replayed from turn 3");
  });

  test("again is a new talk with the same client", async () => {
    const before = roots().length;
    await Promise.all([
      press(result(), ACTION.rehearseAgain),
      press(result(), ACTION.rehearseAgain),
    ]);
    await waitFor(() => roots().length > before && turnMessages().length === 1, "a new talk");
    expect(roots()).toHaveLength(before + 1);
    expect(root().text).toContain("Liis Mets at Kask, bad service");
  });
});
