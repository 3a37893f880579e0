import { expect, test } from "vitest";
import { parseDay } from "#src/core/day.ts";
import type { FactSheet } from "#src/core/draft/fact-sheet.ts";
import { planDraft, suggestDraft } from "#src/core/draft/plan-draft.ts";
import { troubleOf, whoShouldSign } from "#src/core/draft/trouble.ts";
import { bareSheet, factSheet, wrongedSheet } from "../../support/fact-sheets.ts";

type Reason = NonNullable<FactSheet["reason"]>;
const reason = (id: string, changes: Partial<Reason> = {}): Reason => ({
  id,
  source: "client-words",
  confidence: "high",
  ...changes,
});
const complaint = (about: NonNullable<FactSheet["complaint"]>["about"]): Partial<FactSheet> => ({
  complaint: { about, madeOn: parseDay("2026-03-05"), resolvedOn: null, words: null },
});
const apology = { intent: "apology", channel: "e-mail", language: "en" } as const;

test.each([
  ["a late delivery", factSheet(complaint("delivery")), "ours", "delivery"],
  ["bad goods", factSheet(complaint("quality")), "ours", "quality"],
  ["bad service", factSheet(complaint("service")), "ours", "service"],
  ["a complaint about the price", factSheet(complaint("price")), "unknown", "price"],
  ["a complaint about something else", factSheet(complaint("other")), "unknown", null],
  ["nothing known", factSheet(), "unknown", null],
  ["the client's word for rude staff", factSheet({ reason: reason("B4a") }), "ours", "service"],
  ["a broken agreement", factSheet({ reason: reason("B7") }), "ours", "agreement"],
  ["a blunder", factSheet({ reason: reason("B11") }), "ours", null],
  ["a rep's guess", factSheet({ reason: reason("B5", { source: "rep-guess" }) }), "unknown", null],
  ["a weak reason", factSheet({ reason: reason("B5", { confidence: "low" }) }), "unknown", null],
  ["a need that ended", factSheet({ reason: reason("A3") }), "not-ours", null],
  ["a rival's terms", factSheet({ reason: reason("C5") }), "not-ours", null],
  ["an unclear reason", factSheet({ reason: reason("U1") }), "unknown", null],
  [
    "a price complaint and the client's word for late deliveries",
    factSheet({ ...complaint("price"), reason: reason("B5") }),
    "ours",
    "delivery",
  ],
] as const)("whose doing it was: %s", (_, sheet, fault, about) => {
  expect(troubleOf(sheet)).toMatchObject({ fault, about });
});

test("only a complaint's own day goes with what it was about", () => {
  const sheet = factSheet({ ...complaint("price"), reason: reason("B5") });
  expect(troubleOf(sheet).complainedOn).toBeNull();
});

test.each([
  ["own fault", wrongedSheet(), "apology", ["words-not-enough"]],
  ["bad service", factSheet(complaint("service")), "apology", []],
  ["unknown fault", factSheet(), "apology", ["fault-unknown"]],
  ["not our doing", factSheet({ reason: reason("A3") }), "check-in", ["nothing-to-apologise-for"]],
  [
    "already apologised",
    wrongedSheet({ apologySentOn: parseDay("2026-03-10") }),
    "check-in",
    ["already-apologised"],
  ],
  ["rude staff", factSheet({ reason: reason("B4a") }), "apology", ["another-should-sign"]],
] as const)("an apology is asked for: %s", (_, sheet, intent, notices) => {
  const plan = planDraft(apology, sheet);
  expect(plan.intent).toBe(intent);
  expect(plan.notices.map(({ kind }) => kind)).toEqual(notices);
});

test("a question before the apology that is owed is written, and said to be early", () => {
  const plan = planDraft({ ...apology, intent: "reason-finding" }, wrongedSheet());
  expect(plan).toMatchObject({
    intent: "reason-finding",
    notices: [{ kind: "apologise-first" }],
  });
});

test("asking for a reason that the client has given is pointed out", () => {
  const plan = planDraft(
    { ...apology, intent: "reason-finding" },
    factSheet({ reason: reason("B2") }),
  );
  expect(plan.notices).toEqual([{ kind: "reason-known" }]);
});

test("no e-mail goes to a contact who does not want any", () => {
  const contact = { name: "Mari", formal: true, email: "m@x.example", phone: null, mailOk: false };
  const plan = planDraft({ ...apology, intent: "check-in" }, factSheet({ contact }));
  expect(plan).toMatchObject({ channel: "phone-script", notices: [{ kind: "no-mail-consent" }] });
  const letter = planDraft(
    { ...apology, intent: "check-in", channel: "letter" },
    factSheet({ contact }),
  );
  expect(letter).toMatchObject({ channel: "letter", notices: [] });
});

test.each([
  ["et", "et", []],
  ["en", "en", []],
  ["fi", "fi", []],
  ["de", "en", [{ kind: "language-not-yet", asked: "de" }]],
])("a draft asked for in %s is written in %s", (asked, language, notices) => {
  expect(
    planDraft({ intent: "check-in", channel: "letter", language: asked }, factSheet()),
  ).toMatchObject({ language, notices });
});

test.each([
  ["own fault", wrongedSheet(), "apology"],
  ["an apology was sent", wrongedSheet({ apologySentOn: parseDay("2026-03-10") }), "check-in"],
  ["nobody knows why", factSheet(), "reason-finding"],
  ["only a guess", factSheet({ reason: reason("B2", { source: "rep-guess" }) }), "reason-finding"],
  ["the client said why", factSheet({ reason: reason("B2") }), "check-in"],
] as const)("without being told, it begins with: %s", (_, sheet, intent) => {
  expect(suggestDraft(sheet).intent).toBe(intent);
});

const contact = { name: "Mari", formal: true };
test.each([
  [{ ...contact, email: "m@x.example", phone: null, mailOk: true }, "e-mail"],
  [{ ...contact, email: "m@x.example", phone: null, mailOk: false }, "phone-script"],
  [{ ...contact, email: null, phone: "+372 5", mailOk: true }, "phone-script"],
  [{ ...contact, email: null, phone: null, mailOk: true }, "letter"],
])("the channel follows what is known of the contact: %o", (known, channel) => {
  expect(suggestDraft(factSheet({ contact: known })).channel).toBe(channel);
});

test("with no contact at all an e-mail is begun", () => {
  expect(suggestDraft(bareSheet()).channel).toBe("e-mail");
});

test.each([
  ["B4a", "client-words", "manager"],
  ["B4c", "rep-guess", "manager"],
  ["B4b", "client-words", "another-rep"],
  ["B5", "client-words", null],
  ["B2", "client-words", null],
  ["A3", "client-words", null],
] as const)("after %s (%s), %s should sign", (id, source, who) => {
  expect(whoShouldSign(factSheet({ reason: reason(id, { source }) }))).toBe(who);
});

test("what was promised is told beside the draft, at most three things, in the order of the sheet", () => {
  const dueOn = parseDay("2026-05-04");
  const promises = (["broken", "late", "due", "kept"] as const).map((say) => ({
    what: `the ${say} one`,
    dueOn,
    say,
  }));
  const { notices } = planDraft(
    { intent: "check-in", channel: "letter", language: "en" },
    factSheet({ promises }),
  );
  expect(notices).toEqual(
    (["broken", "late", "due"] as const).map((say) => ({
      kind: "promise-owed",
      what: `the ${say} one`,
      on: dueOn,
      say,
    })),
  );
});
