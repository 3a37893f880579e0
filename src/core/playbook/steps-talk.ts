import { line } from "./entry.ts";
import type { StepPlay } from "./step-play.ts";

/** P7 to P15 of the protocol (register B): the talk itself, with the lines in their places (register 3). */
export const STEPS_TALK = {
  P7: {
    advice:
      "Ask for a short meeting or call: what you want to work on together from now on, and how. Say that you are there and what is new since their last order. Be interested in them first. If you were silent for long, say so yourself.",
    say: [
      line("RU-11", "We are still here, and there are a few new things since your last order."),
      line("RU-12", "How have things been going for you lately?"),
      line(
        "EL-06",
        "May I come by this week? I would like to tell you how we want to work with you from now on, and hear what you expect.",
        "own-fault",
      ),
      line("ET-21", "I should have called earlier, and I did not. That is on me.", "former-rep"),
    ],
    avoid: [
      "Pleading",
      "A plain sales pitch as the first sentence",
      "Disappearing after a mistake",
    ],
    from: ["EL-06", "RU-11", "RU-12", "EL-05", "EL-02", "BG-27"],
  },
  P8: {
    advice:
      "First sentence: sorry. Second: the mistake was ours, in plain words. Then what you want to do about it. No explanation before that, and no “but”. Where it was not our fault, thank them instead and say that you value them.",
    say: [
      line("EL-08", "I am sorry that we let you down.", "own-fault"),
      line("EL-09", "That was our mistake, and we stand by it.", "own-fault"),
      line(
        "ET-09",
        "Something must have gone wrong on our side, since you stopped working with us. I am sorry for that.",
        "fault-unknown",
      ),
      line(
        "BG-23",
        "Thank you for the years together. We value you, and our door stays open.",
        "not-our-fault",
      ),
    ],
    avoid: [
      "“But”, or whose fault it really was",
      "Apologising a second time for the same thing",
      "Admitting what we do not know to be ours",
    ],
    from: ["ET-08", "ET-09", "EL-08", "EL-09", "BG-23", "RU-18", "ET-07", "EL-01"],
  },
  P9: {
    advice:
      "Ask for permission, then listen. Two questions: why not us any more, and why just them. Start with how it was to work with us, not with the price. Then step by step: what, when, which order, what it led to, how one can see it. Write down their own words.",
    say: [
      line("ET-10", "May I ask, just to understand: what made you choose somebody else?"),
      line("FI-164", "What would have to be different for you to choose us?"),
      line("BG-22", "And what made you choose exactly them?"),
      line(
        "FI-075",
        "When did it begin to cool between us, and what would you like to see changed?",
      ),
      line("FI-168", "Praise and criticism both help us. Please be frank.", "former-rep"),
      line("FI-168", "What exactly should I do differently?", "former-rep"),
      line(
        "FI-169",
        "What would you wish for, if our companies worked together again?",
        "colleague",
      ),
      line(
        "FI-021",
        "I have something new for you. Before that: why did you stop working with us?",
        "with-offer",
      ),
    ],
    avoid: ["Arguing with what they say", "Naming the reason for them", "Stopping at “price”"],
    from: ["ET-10", "BG-22", "FI-164", "FI-178", "FI-021", "FI-075", "RU-04", "FI-168", "FI-169"],
  },
  P9T: {
    advice:
      "You heard something about us that is not true. Do not get indignant. Ask softly when they heard it and from whom, again if need be. Then show one thing that disproves it, and leave it there: go back to your talk.",
    say: [
      line("RU-24", "When did you hear that, and where does it come from?"),
      line("RU-25", "Has what they told you always turned out to be so?"),
      line("RU-27", "Let us leave it there. What would help you now?"),
    ],
    avoid: ["Outrage", "Attacking whoever said it", "A discount to make up for a rumour"],
    from: ["RU-21", "RU-22", "RU-23", "RU-24", "RU-25", "RU-26", "RU-27", "RU-28"],
  },
  P10: {
    advice: "Say that you understand, and that you might have done the same. Then be quiet.",
    say: [line("ET-12", "I do understand. In your place I might have done exactly the same.")],
    avoid: ["An offer before they feel understood"],
    from: ["ET-12"],
  },
  P11: {
    advice:
      "Ask what they would do in your place. Write down each wish with what it costs and by when: items, quantity, day, quality, budget.",
    say: [line("ET-13", "If you were in my place, what would you do to win yourself back?")],
    avoid: ["Guessing an offer instead of asking"],
    from: ["ET-13", "RU-14"],
  },
  P12: {
    advice:
      "Check the wishes with your manager: can we deliver, and does it pay? If only in part, look for the middle. If not, say so honestly.",
    say: [
      line("ET-14", "I want to promise only what we can keep. Let me check and call you tomorrow."),
    ],
    avoid: ["Agreeing to terms nobody has approved"],
    from: ["ET-14", "ET-22"],
  },
  P13: {
    advice:
      "Take them through what is different now: they will not know unless you tell them. If it is not ready, agree a second meeting with a day.",
    say: [
      line("EL-12", "Let me show you what we changed, so that this cannot slip through again."),
    ],
    avoid: ["Telling of changes that are not made yet"],
    from: ["EL-12", "EL-13", "FI-099", "FI-103"],
  },
  P14: {
    advice: "Ask before you lay out the offer, and wait for a yes, a no or a maybe.",
    say: [line("ET-15", "And if we can do all that, could you see us working together again?")],
    avoid: ["Laying out the whole offer before they have answered"],
    from: ["ET-15"],
  },
  P15: {
    advice:
      "Lay out the solution and seal it: terms, what makes good the harm ({compensationShare} of the problem order, never of the next one), what invites them to try again, how you will warn them early if something slips, and the first order with a day.",
    say: [
      line(
        "FI-087",
        "This is for you alone, as somebody whom we would like to see with us again.",
        "not-our-fault",
      ),
      line(
        "FI-088",
        "The delivery of your next order is on us, so that you can check our days yourself. Pay once it has arrived.",
        "own-fault",
      ),
      line("EL-15", "If anything slips, you hear it from me the same day, before it reaches you."),
    ],
    avoid: [
      "An offer that nobody approved",
      "A share of the next order",
      "A promise without a day",
    ],
    from: ["ET-16", "FI-145", "FI-085", "EL-15", "FI-087", "FI-088", "RU-15", "RU-19", "RU-20"],
  },
} as const satisfies Record<string, StepPlay>;
