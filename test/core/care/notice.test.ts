import { describe, expect, test } from "vitest";
import { stageOf } from "#src/core/care/filed-notice.ts";
import { halfTimeOf } from "#src/core/care/half-time.ts";
import { checkNotice, type NoticeText } from "#src/core/care/notice.ts";
import { findThreat } from "#src/core/care/threat-words.ts";
import { checkToldDate, type NewToldDate } from "#src/core/care/told-date.ts";
import { addDays, parseDay } from "#src/core/day.ts";

const today = parseDay("2026-03-10");
const noticeDays = 30;

const good: NoticeText = {
  kind: "rules",
  what: "Orders are placed in the new web shop.",
  gain: "You can follow at which stage your order is.",
  help: null,
  effectiveOn: addDays(today, noticeDays),
};
const problems = (change: Partial<NoticeText>) =>
  checkNotice({ ...good, ...change }, { today, noticeDays }).map(
    ({ field, why }) => `${field}: ${why}`,
  );

describe("a change of ours that clients are told of", () => {
  test("beforehand, with a gain and no threat: nothing is wrong", () => {
    expect(problems({})).toEqual([]);
  });

  test.each([
    [0, ["effectiveOn: retroactive"]],
    [-5, ["effectiveOn: retroactive"]],
    [1, ["effectiveOn: too-soon"]],
    [noticeDays - 1, ["effectiveOn: too-soon"]],
    [noticeDays, []],
  ])("in force %i days from today: %j (FI-190)", (days, expected) => {
    expect(problems({ effectiveOn: addDays(today, days) })).toEqual(expected);
  });

  test("the first day that is allowed is named", () => {
    const [problem] = checkNotice({ ...good, effectiveOn: today }, { today, noticeDays });
    expect(problem?.found).toBe("2026-04-09");
  });

  test.each([
    [{ what: "" }, ["what: missing"]],
    [{ gain: "" }, ["gain: missing"]],
    [{ gain: "It is so." }, ["gain: no-gain"]],
    [{ gain: good.what.toUpperCase() }, ["gain: no-gain"]],
  ])("%j: %j (FI-189)", (change, expected) => {
    expect(problems(change)).toEqual(expected);
  });

  test("all that is wrong is said at once", () => {
    const what = "Fill in the form in time, otherwise no goods will come.";
    expect(problems({ what, gain: "", effectiveOn: today })).toEqual([
      "gain: missing",
      "what: threat",
      "effectiveOn: retroactive",
    ]);
  });
});

describe("threats (FI-188)", () => {
  test.each([
    "Pay in time, otherwise we stop.",
    "Late orders will not be accepted.",
    "Such orders will be refused.",
    "A penalty of 5 % applies.",
    "Esitage tellimus õigeks ajaks, muidu kaupa ei tule.",
    "Tilatkaa ajoissa, muuten tavara ei tule.",
    "Оформляйте заявку в срок, иначе товара не будет.",
    "Поръчвайте навреме, в противен случай няма стока.",
    "Παραγγείλτε εγκαίρως, αλλιώς δεν θα έρθει τίποτα.",
  ])("%s", (text) => {
    expect(findThreat(text)).not.toBeNull();
  });

  test.each([
    "From May you order until noon and have the goods next morning.",
    "Prices rise by 3 %; what you have ordered until then stays as agreed.",
    "You will not need to call us any more: the web shop shows your order.",
    "Muidugi aitame teid esimese tellimusega.",
    "Teemme muutoksen yhdessä.",
    "С первого мая заказ виден в личном кабинете.",
  ])("no threat: %s", (text) => {
    expect(findThreat(text)).toBeNull();
  });
});

test("half time is when calls begin; the day of the change ends them", () => {
  const notice = { noticeOn: today, effectiveOn: addDays(today, 31) };
  expect(halfTimeOf(notice)).toBe(addDays(today, 16));
  const stages = [15, 16, 30, 31].map((days) => stageOf(notice, addDays(today, days)));
  expect(stages).toEqual(["waiting", "calling", "calling", "over"]);
});

describe("a day the client told us of (BG-13)", () => {
  const date: NewToldDate = {
    what: "Liis's birthday",
    on: parseDay("2026-05-04"),
    contactId: null,
    toldByThem: true,
  };
  const known = [{ what: "liis's birthday", month: 5, dayOfMonth: 4 }];

  test.each([
    [{}, [], null],
    [{ what: " " }, [], "missing"],
    [{ toldByThem: false }, [], "not-told"],
    [{ what: "her surgery" }, [], "sensitive"],
    [{ what: "lahutuse päev" }, [], "sensitive"],
    [{}, known, "known"],
    [{ on: parseDay("2026-05-05") }, known, null],
    [{ what: "Ten years in the post" }, known, null],
  ])("%j beside %j: %s", (change, others, why) => {
    expect(checkToldDate({ ...date, ...change }, others)?.why ?? null).toBe(why);
  });
});
