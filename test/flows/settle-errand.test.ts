import { expect, test } from "vitest";
import type { ErrandMatter } from "#src/core/care/errand.ts";
import type { ErrandAnswer } from "#src/core/care/errand-answer.ts";
import type { FiledErrand } from "#src/core/care/filed-errand.ts";
import { parseDay } from "#src/core/day.ts";
import type { Member } from "#src/core/member.ts";
import { finishErrand, type SettleErrandDeps, skipErrand } from "#src/flows/settle-errand.ts";

const today = parseDay("2026-03-10");
const content: ErrandAnswer = { way: "call", mood: "content", knows: null, words: "" };

const roles: Readonly<Record<string, Member["role"]>> = {
  mari: "rep",
  jaan: "rep",
  vello: "manager",
};

/** One errand of Mari's. */
function deskWith(matter: ErrandMatter, wordsToOthers: readonly string[] = []) {
  let errand: FiledErrand = {
    errandId: "e1",
    clientId: "c1",
    clientName: "Kask",
    caseId: null,
    ownerId: "mari",
    ownerName: "Mari",
    teamId: null,
    dueOn: today,
    matter,
    state: "open",
    note: null,
    answer: null,
    news: null,
  };
  const deps: SettleErrandDeps = {
    findMember: async (id) => {
      const person = { name: id, email: null, slackUserId: id, locale: "en", teamId: null };
      return { ...person, id, role: roles[id] ?? "rep" };
    },
    loadErrand: async ({ errandId }) => (errandId === errand.errandId ? errand : null),
    loadWordsToOthers: async () => wordsToOthers,
    settleErrand: async ({ done }) => {
      if (errand.state !== "open") return false;
      errand = { ...errand, state: done === null ? "skipped" : "done" };
      return true;
    },
  };
  const click = (by: string, errandId = "e1") => ({ workspaceId: "w", errandId, by, today });
  return {
    finish: (by: string, answer: ErrandAnswer) => finishErrand(deps, { ...click(by), answer }),
    skip: (by: string, errandId?: string) => skipErrand(deps, click(by, errandId)),
    state: () => errand.state,
  };
}

const asked: ErrandMatter = { kind: "after-delivery", orderRef: "1", orderedOn: today };
const heard = (repMood: "content" | "unhappy" | null): ErrandMatter => {
  return { kind: "manager-check", repMood };
};

test("another rep cannot settle it, a manager can; an id that is not there is refused", async () => {
  const desk = deskWith(asked);
  expect(await desk.finish("jaan", content)).toEqual({ ok: false, why: "not-yours" });
  expect(await desk.skip("jaan")).toEqual({ ok: false, why: "not-yours" });
  expect(await desk.skip("mari", "e2")).toEqual({ ok: false, why: "no-such-errand" });
  expect(desk.state()).toBe("open");
  expect(await desk.skip("vello")).toMatchObject({ ok: true });
  expect(await desk.skip("mari")).toEqual({ ok: false, why: "settled-before" });
});

test.each([
  ["no mood", { ...content, mood: null }, "mood-missing"],
  ["unhappy, and no word why", { ...content, mood: "unhappy" }, "words-missing"],
  ["so-so, and no word why", { ...content, mood: "mixed" }, "words-missing"],
] as const)("%s: asked again, and nothing is kept", async (_, answer, why) => {
  const desk = deskWith(asked);
  expect(await desk.finish("mari", answer)).toEqual({ ok: false, why });
  expect(desk.state()).toBe("open");
});

test.each([
  [asked, content, null],
  [asked, { ...content, mood: "unhappy", words: "late" }, "unhappy"],
  [heard("content"), { ...content, mood: "mixed", words: "price" }, "mismatch"],
  [heard("unhappy"), content, "mismatch"],
  [heard("content"), content, null],
  [heard(null), { ...content, mood: "unhappy", words: "late" }, "unhappy"],
] as const)("%j answered with %j is news: %s", async (matter, answer, news) => {
  expect(await deskWith(matter).finish("mari", answer)).toMatchObject({ ok: true, news });
});

test("thanks without anything personal, or with another client's words, are none (BG-17)", async () => {
  const matter = { kind: "thanks", occasion: "the half-year" } as const;
  const say = (words: string) =>
    deskWith(matter, ["Thank you for the terrace job!"]).finish("mari", { ...content, words });
  expect(await say("Thank you!")).toEqual({ ok: false, why: "not-personal" });
  expect(await say("thank you for the TERRACE job")).toEqual({ ok: false, why: "same-words" });
  expect(await say("Thank you for the sauna job")).toMatchObject({ ok: true });
});

test("a call about a change asks whether they know", async () => {
  const matter = { kind: "notice-call", noticeId: crypto.randomUUID(), change: "prices" } as const;
  expect(await deskWith(matter).finish("mari", content)).toMatchObject({ why: "knows-missing" });
  expect(await deskWith(matter).finish("mari", { ...content, knows: false })).toMatchObject({
    ok: true,
  });
});
