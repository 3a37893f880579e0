/**
 * How a column is kept. fresh: sealed anew each time. same: the same text has the same seal, because it is compared
 * with others. json: the words in it are sealed one by one; keys, numbers, days, ids and codes stay readable for SQL.
 */
export type Kept = "fresh" | "same" | "json";

type Columns = Readonly<Record<string, Kept>>;

/** What is encrypted at rest when there are keys. docs/encryption.md says what is not, and why. */
export const SEALED_COLUMNS: Readonly<Record<string, Columns>> = {
  Member: { email: "fresh", homePlace: "json" },
  Client: { note: "same", pausedWhy: "same", noWinBackWhy: "fresh", touchEveryWhy: "fresh" },
  Contact: { email: "same", phone: "same", consentHow: "fresh", objectedHow: "fresh" },
  Request: { about: "same" },
  Touch: { note: "same", text: "same" },
  Complaint: { text: "same" },
  Case: { progress: "json" },
  CaseEvent: { detail: "json" },
  Reason: { words: "fresh" },
  Promise: { what: "fresh", note: "fresh" },
  Concession: { what: "fresh", decisionNote: "fresh" },
  Errand: { note: "fresh", detail: "json" },
  ClientDate: { what: "fresh" },
  Draft: { subject: "fresh", text: "same", facts: "json", findings: "json" },
  FactCorrection: { value: "json" },
  Rehearsal: { persona: "json", scorecard: "json" },
  RehearsalTurn: { repText: "fresh", clientText: "fresh" },
  PracticeTable: { chosen: "json" },
  PracticeAssignment: { note: "fresh" },
  SurveyAsk: { comment: "fresh" },
  DroppedFile: { wishes: "json", result: "json" },
  OrderPush: { answer: "json" },
  PickUp: { result: "json" },
  Delivery: { body: "fresh" },
  Installation: { sealed: "fresh" },
};

/** Keys of JSON whose words SQL compares. */
const COMPARED = new Set(["act", "mood", "sourceName"]);

// A day, a moment, an id, a number: nothing private, and SQL compares them.
const PLAIN =
  /^(?:\d{4}-\d{2}-\d{2}(?:T[\d:.]+Z)?|[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}|\d{0,9})$/u;

/** Whether a word in a JSON column stays readable. `key`: of the nearest object around it. */
export function staysReadable(key: string, word: string): boolean {
  return COMPARED.has(key) || PLAIN.test(word);
}
