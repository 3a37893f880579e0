import { closedAsSchema } from "#src/core/case/closed-as.ts";
import type { MethodAct } from "#src/core/case/method-act.ts";
import type { NextDo } from "#src/core/case/next-do.ts";
import { addDays, type Day } from "#src/core/day.ts";

/** Ways to report the thing so that it is sensible on the day, the most hopeful first. */
export function sensibleActs(what: NextDo, today: Day): MethodAct[] {
  const soon = addDays(today, 14);
  const likely: MethodAct[] = [
    { act: "situation", situation: "unknown" },
    { act: "contact-found", name: "Tiina", phone: "1", email: null, from: "own-records" },
    { act: "unreachable", note: null },
    { act: "worth", need: "large", means: "yes", goOn: true, why: null },
    {
      act: "fault",
      by: "us",
      what: "late pallets",
      orderRef: null,
      promised: null,
      delivered: null,
      whoSuffered: null,
    },
    { act: "prepared", likes: "calm", matters: null },
    {
      act: "contact",
      way: "call",
      outcome: "reached",
      on: today,
      meetingOn: null,
      isNew: "a new carrier",
      note: null,
    },
    { act: "apologised", way: "call", on: today, owned: true },
    { act: "apologised", way: "call", on: today, owned: false },
    { act: "evasive", said: null },
    { act: "false-claim", claim: "we are bankrupt" },
    { act: "claim-source", source: null, heardOn: null },
    { act: "claim-disproved", proof: "the register" },
    { act: "empathy", calm: true },
    { act: "wishes", wishes: ["on time"] },
    { act: "feasible", can: "yes", note: null },
    { act: "changes-shown", understood: true, secondMeetingOn: soon },
    { act: "would-return", answer: "yes" },
    { act: "agreed", terms: "on time", warnHow: "by phone", firstOrderBy: soon },
    { act: "clear-no", said: null, until: null, newAngle: "prices" },
    { act: "rival-promise", rival: null, promised: "cheaper", by: null },
    { act: "trial", what: "one pallet", passIf: "on time", reviewOn: soon, answer: "thinking" },
    ...closedAsSchema.options.map((as) => ({ act: "close" as const, as, why: "x", againOn: null })),
    { act: "reopen", why: "they rang" },
  ];
  return likely.filter(({ act }) => act === what);
}
