import { expect, test } from "vitest";
import type { FiledPromise } from "#src/core/case/case-file.ts";
import { GATES } from "#src/core/case/case-refusal.ts";
import type { NextAction } from "#src/core/case/next-choice.ts";
import { parseDay } from "#src/core/day.ts";
import type { RecordedReason } from "#src/core/reason/recorded-reason.ts";
import { checkBlocks } from "#src/local-slack/blocks/check-blocks.ts";
import { actNameSchema } from "#src/slack/case-forms/form-place.ts";
import { doButton } from "#src/slack/presenters/case-buttons.ts";
import { presentCaseSheet, type SheetPlace } from "#src/slack/presenters/case-sheet.ts";
import { sayNext } from "#src/slack/presenters/say-next.ts";
import { CASE_ID, caseSheet } from "../../support/case-sheets.ts";

const TODAY = parseDay("2026-05-04");

const drawn = (sheet: ReturnType<typeof caseSheet>, place: SheetPlace = "thread"): string => {
  const { text, blocks } = presentCaseSheet(sheet, { place, today: TODAY });
  expect(checkBlocks([...blocks], "message")).toEqual([]);
  return `${text}\n${JSON.stringify(blocks)}`;
};

test("says the step, what to do now and what is missing, with one primary button", () => {
  const says = drawn(caseSheet());
  expect(says).toContain("Get in touch");
  expect(says).toContain("*Next:* Ask for a meeting and say what is new; no pleading.");
  expect(says).toContain("Still missing: a talk with them");
  expect(says.match(/"style":"primary"/g)).toHaveLength(1);
  expect(says).toContain("⬜ reason   ⬜ contact   ✅ time   ⬜ compromise");
  expect(says).not.toContain("<!channel>");
});

test("the channel learns no more of a restricted case than that a manager has it", () => {
  const sheet = caseSheet({ isRestricted: true, reasons: [reason({ real: "B4a" })] });
  const { text, blocks } = presentCaseSheet(sheet, { place: "thread", today: TODAY });
  expect(text).toBe("&lt;!channel&gt; Kask: handled by a manager.");
  expect(blocks).toHaveLength(1);
  expect(drawn(sheet, "own")).toContain("Get in touch");
});

test("a private reason is said to be there in the thread, and told to whom may see it", () => {
  const sheet = caseSheet({ reasons: [reason({ real: "B4a" })] });
  expect(drawn(sheet)).toContain("recorded (managers only)");
  expect(drawn(sheet, "own")).toContain("a rude or hurtful employee");
});

test("a guess is called a guess and is not counted", () => {
  const says = drawn(caseSheet({ reasons: [reason({ real: "B2", source: "rep-guess" })] }));
  expect(says).toMatch(/perhaps price.*a guess.*not counted yet/i);
});

test.each([
  [{ dueOn: "2026-05-04" }, "Fix: new &lt;driver&gt; · Mari Tamm, by 4 May"],
  [{ dueOn: "2026-05-03" }, "⚠️ Fix: new &lt;driver&gt; · Mari Tamm, was due 3 May"],
  [{ state: "kept", settledOn: "2026-05-01" }, "✅ Fix: new &lt;driver&gt; · kept on 1 May"],
  [{ state: "broken", settledOn: "2026-05-01" }, "broken on 1 May. Mention it before they do."],
] as const)("a promise with %o reads '%s'", (change, says) => {
  expect(drawn(caseSheet({ promises: [promise(change)] }))).toContain(says);
});

test("a promise for managers stays out of the thread", () => {
  const promises = [promise({ isRestricted: true })];
  expect(drawn(caseSheet({ promises }))).not.toContain("driver");
  expect(drawn(caseSheet({ promises }), "own")).toContain("driver");
});

test("a concession that waits must not be mentioned yet; an approved one may, until its day", () => {
  const concession = {
    id: "c",
    kind: "compensation",
    what: "20 % of K-1",
    amount: { minor: 8_000, currency: "EUR" },
    validUntil: parseDay("2026-06-30"),
    decisionNote: null,
  } as const;
  const asked = drawn(caseSheet({ concessions: [{ ...concession, state: "asked" }] }));
  expect(asked).toContain("20 % of K-1 · €80 · waits for a manager; do not mention it yet");
  const approved = drawn(caseSheet({ concessions: [{ ...concession, state: "approved" }] }));
  expect(approved).toContain("approved; you may offer it, until 30 Jun");
});

test("what to heed before a contact is shown, and nothing when there is nothing", () => {
  const clock = { zone: "Europe/Tallinn", day: TODAY, hour: 20, minute: 15, isGuessed: false };
  const moment = { today: TODAY, clock, calendar: { restDays: [], holidays: new Map() } };
  const until = { day: parseDay("2026-05-05"), hour: 9 };
  const wait = {
    may: "not-now",
    contactId: null,
    why: "quiet-hours",
    holiday: null,
    until,
  } as const;
  const contact = { way: "call", verdict: wait, moment } as const;
  expect(drawn(caseSheet({}, { contact }), "own")).toContain(
    "☎️ A call now? not now. It is 20:15 there. From 9:00 their time on 5 May.",
  );
  const free = { ...contact, verdict: { may: "yes", contactId: null } } as const;
  expect(drawn(caseSheet({}, { contact: free }), "own")).not.toContain("☎️");
});

test("what is new this time is shown until the talk has been held", () => {
  const progress = { ...caseSheet().file.progress, round: 2, isNew: "<Monday> delivery" };
  expect(drawn(caseSheet({ progress }))).toContain("💡 New this time: &lt;Monday&gt; delivery");
  const held = { ...progress, reachedOn: TODAY };
  expect(drawn(caseSheet({ progress: held }))).not.toContain("💡");
});

const menuOf = (events: number): string | undefined =>
  /case-sheet:doors:\d+/.exec(
    drawn(caseSheet({ progress: { ...caseSheet().file.progress, events } })),
  )?.[0];

test("the menu forgets what was chosen once something was reported", () => {
  expect(menuOf(1)).not.toBe(menuOf(2));
});

test("what is needed rarely stands in one's own sheet only, behind one button in the thread", () => {
  expect(drawn(caseSheet())).not.toContain("Contact rules");
  expect(drawn(caseSheet())).toContain("More…");
  expect(drawn(caseSheet(), "own")).toContain("Contact rules");
});

test("entries that speak against each other are shown so", () => {
  const reasons = [reason({ stated: "B2" }), reason({ stated: "B5" })];
  expect(drawn(caseSheet({ reasons }))).toContain("⚠️ They said");
});

test("watched orders show how far each has come", () => {
  const on = parseDay("2026-05-02");
  const watched = [
    {
      number: 1,
      orderRef: "K-77",
      orderedOn: on,
      confirmedOn: on,
      sentOn: on,
      deliveredOn: null,
      askedOn: null,
      slip: "a day late",
    },
  ];
  const says = drawn(caseSheet({ watch: { id: "w", state: "slipped", orders: 3, watched } }));
  expect(says).toContain(
    "1 of 3 (K-77): ✅ confirmed ✅ sent ⬜ delivered ⬜ asked · ⚠️ a day late",
  );
});

test("a sheet with very much in it is still one that Slack takes", () => {
  const long = "x".repeat(2000);
  const says = drawn(
    caseSheet({
      reasons: Array.from({ length: 30 }, () => reason({ stated: "B2" })),
      promises: Array.from({ length: 30 }, () => promise({ what: long })),
    }),
  );
  expect(says).toContain("and 25 more");
});

test.each(GATES)("why nothing more is asked of them is said for '%s'", (gate) => {
  const next = { do: "close", step: "P19", why: "campaign-over", facts: { gate } } as const;
  expect(sayNext(next, TODAY)).toMatch(/^[A-Z].{10,}[.]$/);
});

const WHYS: readonly NextAction["why"][] = [
  "nobody-has-it",
  "angry-now",
  "hidden-too-long",
  "meeting-ahead",
  "campaign-over",
  "cooling",
  "cooling-over",
  "no-reply",
  "evasive",
  "panic",
  "approval-pending",
  "remedy-owed",
  "waiting-for-order",
  "trial-running",
  "watching",
  "learning",
  "ended",
  "step",
];

test.each(WHYS)("'%s' makes whole sentences with facts and without", (why) => {
  const bare = { do: "wait", step: "P16", why, facts: {} } as const;
  const facts = {
    days: 3,
    until: parseDay("2026-06-01"),
    angle: "<tea>",
    gate: "left-twice",
  } as const;
  for (const next of [bare, { ...bare, facts }]) {
    expect(sayNext(next, TODAY)).toMatch(/^[A-Z].*\S[.a-z;]$/);
    expect(sayNext(next, TODAY)).not.toMatch(/undefined|<tea>/);
  }
});

test.each([...actNameSchema.options, "take", "promise", "compensation", "draft"] as const)(
  "'%s' has a button that carries the case",
  (next) => expect(doButton(next, CASE_ID)?.value).toContain(CASE_ID),
);

test("to wait is nothing to press", () => expect(doButton("wait", CASE_ID)).toBeNull());

function reason(change: Partial<RecordedReason>): RecordedReason {
  return {
    stated: null,
    real: null,
    source: "client-words",
    words: "they said so",
    confidence: "high",
    caseId: CASE_ID,
    recordedBy: "U0MARI",
    recorderName: "Mari Tamm",
    recordedAt: new Date("2026-05-01T09:00:00Z"),
    ...change,
  };
}

type PromiseChange = Partial<Omit<FiledPromise, "dueOn" | "settledOn">> & {
  readonly dueOn?: string;
  readonly settledOn?: string;
};

function promise({ dueOn = "2026-05-10", settledOn, ...rest }: PromiseChange): FiledPromise {
  return {
    id: "p",
    kind: "fix",
    what: "new <driver>",
    owner: { memberId: "m1", name: "Mari Tamm" },
    dueOn: parseDay(dueOn),
    state: "open",
    settledOn: settledOn === undefined ? null : parseDay(settledOn),
    isRestricted: false,
    ...rest,
  };
}
