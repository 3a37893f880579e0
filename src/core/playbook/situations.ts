import { line, type PlaybookEntry } from "./entry.ts";

/** The three ways a case begins (ET-05) and what is done first. */
export const SITUATIONS = {
  "situation.blunder": {
    title: "We have just made a real mistake",
    advice:
      "Call today, within {contactWithinDays}: say sorry, own it, ask for a meeting. No offer yet. If it is a gold client, no offer in the first {panicHours} without a manager.",
    say: [
      line("EL-08", "I am sorry that we let you down."),
      line("EL-06", "When can I come and talk it over with you?"),
    ],
    avoid: ["Waiting until it blows over", "A discount to calm things down"],
    from: ["ET-05", "ET-04", "EL-01", "EL-03", "ET-19"],
  },
  "situation.offended": {
    title: "They are so offended that they will never buy again",
    advice:
      "A manager makes the contact. An apology at once, in person if you can; then time. For now they have ruled us out, so nothing is sold.",
    say: [
      line("EL-09", "That was our mistake, and we stand by it.", "own-fault"),
      line("ET-12", "I do understand. In your place I might have done exactly the same."),
    ],
    avoid: ["Flowers, gifts and offers in the first days", "Sending whoever offended them"],
    from: ["ET-05", "ET-02", "ET-03", "ET-20", "FI-183"],
  },
  "situation.unknown": {
    title: "Nobody knows why they stopped",
    advice:
      "Find the reason before anything else: our own records and the former rep first, then a friendly question to them.",
    say: [line("ET-10", "May I ask, just to understand: what made you choose somebody else?")],
    avoid: ["An offer built on a guess"],
    from: ["ET-05", "ET-10", "ET-11", "FI-001", "FI-112"],
  },
} as const satisfies Record<string, PlaybookEntry>;
