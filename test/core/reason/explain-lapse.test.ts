import { describe, expect, test } from "vitest";
import { parseDay } from "#src/core/day.ts";
import { explainLapse, type LapseRecord } from "#src/core/reason/explain-lapse.ts";
import type { RecordedReason } from "#src/core/reason/recorded-reason.ts";

const TODAY = parseDay("2026-05-20");
const mari = { slackUserId: "U1", memberId: "m1", role: "rep", teamId: null } as const;
const jaan = { slackUserId: "U2", memberId: "m2", role: "rep", teamId: null } as const;

const entry = (change: Partial<RecordedReason>): RecordedReason => ({
  caseId: "k",
  stated: "B2",
  real: null,
  source: "client-words",
  confidence: "medium",
  words: "Too dear",
  recordedBy: "U1",
  recorderName: "Mari",
  recordedAt: new Date("2026-05-01"),
  ...change,
});

const record = (change: Partial<LapseRecord>): LapseRecord => ({
  clientId: "c",
  currency: "EUR",
  clientName: "Kask OÜ",
  caseId: "k",
  silence: { is: "going-on" },
  lastOrderOn: parseDay("2026-03-01"),
  signals: [],
  reasons: [],
  complaints: [],
  lastContactByUsOn: TODAY,
  privacy: null,
  ...change,
});

const thoughts = (change: Partial<LapseRecord>) =>
  explainLapse(record(change), mari, TODAY).hypotheses.map(({ reason }) => reason);

test("what is recorded answers the question, guesses apart from facts, and the data is left out of it", () => {
  const guess = entry({ source: "rep-guess", real: "B1", stated: null });
  const known = entry({});
  const complaints = [{ about: "delivery", madeOn: parseDay("2026-04-01"), resolvedOn: null }];
  const told = explainLapse(record({ reasons: [guess, known], complaints }), mari, TODAY);
  expect(told).toMatchObject({ facts: [known], guesses: [guess], hypotheses: [] });
});

test("a guess alone leaves the data's hypotheses standing beside it", () => {
  const reasons = [entry({ source: "rep-guess", stated: null, real: "B2" })];
  expect(thoughts({ reasons, lastContactByUsOn: null })).toEqual(["B1"]);
});

const complaint = (about: string, madeOn: string) => ({
  about,
  madeOn: parseDay(madeOn),
  resolvedOn: null,
});

test("a reason of an earlier silence does not answer for this one", () => {
  const before = entry({ caseId: "earlier" });
  const told = explainLapse(record({ reasons: [before], lastContactByUsOn: null }), mari, TODAY);
  expect(told).toMatchObject({ facts: [], earlier: [before], hypotheses: [{ reason: "B1" }] });
});

test("nothing is thought up about a client who is back", () => {
  expect(thoughts({ silence: { is: "over" }, lastContactByUsOn: null })).toEqual([]);
});

describe("the data makes thinkable", () => {
  test.each<[string, Partial<LapseRecord>, string[]]>([
    [
      "a delivery, of exactly a year ago",
      { complaints: [complaint("delivery", "2025-05-20")] },
      ["B5"],
    ],
    ["nothing, of a day longer ago", { complaints: [complaint("delivery", "2025-05-19")] }, []],
    [
      "each thing once",
      {
        complaints: [
          complaint("quality", "2026-05-01"),
          complaint("quality", "2026-04-01"),
          complaint("service", "2026-03-01"),
        ],
      },
      ["B6", "B4"],
    ],
    [
      "nothing, of a complaint about something else",
      { complaints: [complaint("other", "2026-05-01")] },
      [],
    ],
    [
      "neglect, at 60 days without a word from us",
      { lastContactByUsOn: parseDay("2026-03-21") },
      ["B1"],
    ],
    ["no neglect at 59", { lastContactByUsOn: parseDay("2026-03-22") }, []],
    ["neglect, without any contact on record", { lastContactByUsOn: null }, ["B1"]],
  ])("%s", (_, change, expected) => {
    expect(thoughts(change)).toEqual(expected);
  });
});

test("what points at an employee is kept from other reps, who are told that there is more", () => {
  const reasons = [entry({ real: "B4a" })];
  expect(explainLapse(record({ reasons }), jaan, TODAY)).toMatchObject({
    facts: [],
    isMoreForManagers: true,
  });
  expect(explainLapse(record({ reasons }), mari, TODAY)).toMatchObject({
    facts: reasons,
    isMoreForManagers: false,
  });
});

test("of a restricted case others learn nothing at all, the barred employee least of all", () => {
  const reasons = [entry({ real: "B4a" }), entry({})];
  const complaints = [{ about: "service", madeOn: parseDay("2026-04-01"), resolvedOn: null }];
  const privacy = { isRestricted: true, barredId: "m1", ownerId: "m9", teamId: null };
  const restricted = record({ reasons, complaints, privacy, lastContactByUsOn: null });
  const nothing = { isHidden: true, facts: [], guesses: [], earlier: [], hypotheses: [] };
  expect(explainLapse(restricted, mari, TODAY)).toMatchObject(nothing);
  expect(explainLapse(restricted, { ...mari, role: "manager" }, TODAY)).toMatchObject(nothing);
  expect(explainLapse(restricted, jaan, TODAY)).toMatchObject(nothing);
  const vello = { slackUserId: "U3", memberId: "m3", role: "manager", teamId: null } as const;
  expect(explainLapse(restricted, vello, TODAY)).toMatchObject({ isHidden: false, facts: reasons });
});
