import { line } from "./entry.ts";
import type { ReasonPlay } from "./reason-play.ts";

/** Reasons B4 to B6: service, people, deliveries and goods that hurt the client. */
export const PLAYS_HARM = {
  B4: {
    advice:
      "One bad hour is held against the whole firm, so another rep alone may not be enough. The manager listens, owns it, gives their own number and looks after the account.",
    say: [
      line(
        "FI-052",
        "I have heard you. From now on I look after you myself; here is my own number, ring me with anything.",
        "manager",
      ),
      line(
        "EL-20",
        "I will check every part of your account myself, until you tell me that it is enough.",
        "manager",
      ),
    ],
    avoid: ["Defending the team"],
    from: ["FI-050", "FI-051", "FI-052", "EL-20"],
    objections: ["objection.bad-service"],
    methods: ["method.survey", "method.frank-talk"],
  },
  B4a: {
    advice:
      "It can be anybody of ours: the office, a driver, accounts. Find out what happened before you judge. They get a new contact, and never hear of anything that was done to the person.",
    say: [
      line(
        "FI-052",
        "That should not have happened. You will not have to deal with them again: I look after you from now on.",
        "manager",
      ),
    ],
    avoid: [
      "Sending them back to that person",
      "“They no longer work here”, unless it is true and cleared",
    ],
    from: ["ET-03", "FI-100", "FI-104", "FI-105"],
    objections: ["objection.bad-service"],
    methods: ["method.frank-talk"],
  },
  B4b: {
    advice:
      "Nobody is to blame: two people did not get on. A colleague takes over with a good handover, and asks what they wish for.",
    say: [
      line(
        "FI-169",
        "What would you wish for, if our companies worked together again?",
        "colleague",
      ),
    ],
    avoid: ["Asking them to try again with the same rep"],
    from: ["FI-170", "FI-169"],
    objections: [],
    methods: [],
  },
  B4c: {
    advice:
      "Look at the figures of all their clients and ask around before you judge; it is a review, not a verdict. The client gets another contact at once.",
    say: [],
    avoid: ["Judging by one story", "Talking about it in a channel"],
    from: ["RU-08", "RU-29", "RU-30"],
    objections: [],
    methods: [],
  },
  B5: {
    advice:
      "Among the hardest: somebody there had to answer for it. Make good the damage, write to their boss that it was ours if they wish, and keep every single day from now on.",
    say: [
      line("EL-07", "Whom did you have to let down because of us, and what did it cost you?"),
      line(
        "FI-054",
        "If it helps you inside, I will put in writing that it was our fault.",
        "own-fault",
      ),
    ],
    avoid: ["An apology and a promise, and nothing else", "The carrier, the customs, the weather"],
    from: ["FI-053", "FI-054", "FI-055", "FI-056", "EL-07"],
    objections: ["objection.bad-service", "objection.share-of-next"],
    methods: ["method.frank-talk", "method.side-needs"],
  },
  B6: {
    advice:
      "Step by step: what, when, which order, what it led to, how one can see it. An early complaint bears it out; if there never was one, it may be a pretext. Bring somebody who knows the goods.",
    say: [line("FI-178", "Which order was it, what was wrong with it, and what did it lead to?")],
    avoid: ["Doubting them aloud"],
    from: ["FI-178", "FI-179", "FI-182", "BG-31"],
    objections: ["objection.bad-service", "objection.share-of-next"],
    methods: ["method.survey"],
  },
  B6b: {
    advice:
      "Take their word for it, also where it was a misunderstanding, and exchange. It costs little and is remembered.",
    say: [
      line(
        "BG-33",
        "You counted on something else, so let us exchange it. I will see to it today.",
      ),
    ],
    avoid: ["Reading the small print to them"],
    from: ["BG-30", "BG-31", "BG-33"],
    objections: [],
    methods: [],
  },
} as const satisfies Record<string, ReasonPlay>;
