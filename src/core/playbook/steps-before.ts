import { line } from "./entry.ts";
import type { StepPlay } from "./step-play.ts";

/** P0 to P6 of the protocol (register B): what is done before anybody is called. */
export const STEPS_BEFORE = {
  P0: {
    advice:
      "Look at the evidence, and rule out what is harmless: their season, a shortage of money, less demand on their side, orders under another name.",
    say: [],
    avoid: ["Counting a pause as a loss before these are ruled out"],
    from: ["FI-065", "FI-115", "FI-071"],
  },
  P1: {
    advice:
      "Find a person you can reach: first in our own records and with the former rep, then on their site and in directories. Somebody else you know there may help as well, if slower. After {unreachedAttempts} tries without reaching anybody, note them as unreachable.",
    say: [],
    avoid: ["Giving up after one dead number"],
    from: ["RU-09", "FI-017", "FI-018", "FI-165"],
  },
  P2: {
    advice:
      "Ask two things: do they need what we sell in a volume that matters, and can they pay? A small client counts for more when they hardly know our range, or recommend us to others.",
    say: [],
    avoid: ["Paid plays for a client who brings less than the work costs"],
    from: ["FI-130", "FI-007", "FI-132", "FI-133", "FI-134", "FI-194"],
  },
  P3: {
    advice:
      "Read the history, ask the former rep, look at problem orders, open promises and what we changed lately. Was there a mistake: whose, which order, what was promised, what came, and who at the client had to answer for it? What you conclude yourself is a guess until they say it.",
    say: [],
    avoid: ["Deciding for the client why they left", "Acting before the facts are gathered"],
    from: ["FI-016", "FI-054", "FI-074", "FI-080", "RU-17", "EL-07", "FI-129"],
  },
  P4: {
    advice:
      "If it was our fault, something must change before you ask them back: a quality check, stock held for them, more hands, one named person for them. Write it down as a promise with an owner and a day. Contact and apology need not wait for it; an offer does.",
    say: [],
    avoid: ["An offer while the old problem is still there"],
    from: ["FI-092", "EL-11", "EL-14", "EL-03"],
  },
  P5: {
    advice:
      "Mostly the same rep. Another rep where the two did not get on, a manager where somebody of ours hurt them. The person they are angry with never goes. A visit to the biggest and to whoever we let down, a call to the others.",
    say: [],
    avoid: ["Sending them back to the person they left because of"],
    from: ["FI-025", "FI-026", "FI-169", "FI-170", "EL-05"],
  },
  P6: {
    advice:
      "Note for yourself what you like about this person, and why they matter to us. List what they had from us and may take for granted: goods held before payment, free delivery, terms. Everybody makes mistakes; theirs and the competitors' included. Be calm first, then call.",
    say: [
      line(
        "RU-13",
        "You have been with us for a long time, and your orders told us what to stock.",
      ),
    ],
    avoid: ["Calling in a panic", "Flattery that nothing in the history bears out"],
    from: ["RU-10", "RU-13", "FI-138", "EL-04", "ET-19"],
  },
} as const satisfies Record<string, StepPlay>;
