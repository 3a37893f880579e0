import * as fc from "fast-check";
import { closedAsSchema } from "#src/core/case/closed-as.ts";
import { GATES } from "#src/core/case/case-refusal.ts";
import { CONTACT_WAYS, type MethodAct } from "#src/core/case/method-act.ts";
import { addDays, type Day, parseDay } from "#src/core/day.ts";

const FIRST = parseDay("2026-04-24");

const day: fc.Arbitrary<Day> = fc.integer({ min: -40, max: 500 }).map((n) => addDays(FIRST, n));
const maybeDay = fc.option(day, { nil: null });
const words = fc.constantFrom("late pallets", "a new reason", "Kask OÜ");
const maybeWords = fc.option(words, { nil: null });
const way = fc.constantFrom(...CONTACT_WAYS);
const yesNoMaybe = fc.constantFrom("yes" as const, "no" as const, "maybe" as const);

function act<K extends MethodAct["act"], T extends object>(
  name: K,
  fields: { [P in keyof T]: fc.Arbitrary<T[P]> },
): fc.Arbitrary<T & { act: K }> {
  return fc.record(fields).map((rest) => ({ ...rest, act: name }));
}

/** Any act a person may report, sensible or not, with days before and after the case's. */
export const anyAct: fc.Arbitrary<MethodAct> = fc.oneof(
  act("situation", { situation: fc.constantFrom("blunder", "offended", "unknown") }),
  act("contact-found", {
    name: words,
    phone: maybeWords,
    email: maybeWords,
    from: fc.constantFrom("own-records", "former-rep", "client-site", "directory"),
  }),
  act("unreachable", { note: maybeWords }),
  act("worth", {
    need: fc.constantFrom("large", "some", "none", "unknown"),
    means: fc.constantFrom("yes", "no", "unknown"),
    goOn: fc.boolean(),
    why: maybeWords,
  }),
  act("fault", {
    by: fc.constantFrom("us", "client", "both", "nobody", "unknown"),
    what: maybeWords,
    orderRef: maybeWords,
    promised: maybeWords,
    delivered: maybeWords,
    whoSuffered: maybeWords,
  }),
  act("prepared", { likes: maybeWords, matters: maybeWords }),
  act("contact", {
    way,
    outcome: fc.constantFrom(
      "reached",
      "no-answer",
      "meeting-agreed",
      "asked-to-wait",
      "asked-to-stop",
    ),
    on: day,
    meetingOn: maybeDay,
    isNew: maybeWords,
    note: maybeWords,
  }),
  act("apologised", { way, on: day, owned: fc.boolean() }),
  act("evasive", { said: maybeWords }),
  act("false-claim", { claim: words }),
  act("claim-source", { source: maybeWords, heardOn: maybeWords }),
  act("claim-disproved", { proof: words }),
  act("empathy", { calm: fc.boolean() }),
  act("wishes", { wishes: fc.array(words, { maxLength: 3 }) }),
  act("feasible", { can: fc.constantFrom("yes", "partly", "no"), note: maybeWords }),
  act("changes-shown", { understood: fc.boolean(), secondMeetingOn: maybeDay }),
  act("would-return", { answer: yesNoMaybe }),
  act("agreed", { terms: words, warnHow: maybeWords, firstOrderBy: maybeDay }),
  act("clear-no", { said: maybeWords, until: maybeDay, newAngle: maybeWords }),
  act("rival-promise", { rival: maybeWords, promised: words, by: maybeDay }),
  act("trial", {
    what: words,
    passIf: words,
    reviewOn: day,
    answer: fc.constantFrom("yes", "no", "thinking"),
  }),
  act("close", {
    as: fc.constantFrom(...closedAsSchema.options),
    why: words,
    againOn: maybeDay,
  }),
  act("reopen", { why: words }),
  act("overrule", { gate: fc.constantFrom(...GATES, "no such gate"), why: words }),
);
