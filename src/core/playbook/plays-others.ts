import { line } from "./entry.ts";
import type { ReasonPlay } from "./reason-play.ts";

/** Reasons C, T, U and X: a competitor, a third person, what nobody knows, and where no win-back is wanted. */
export const PLAYS_OTHERS = {
  C1: {
    advice: "Nothing is wrong; they were there first. Know the next need and be there before it.",
    say: [line("FI-163", "You usually need this in spring. Shall we talk two weeks before?")],
    avoid: ["Looking for a fault that is not there"],
    from: ["FI-160", "FI-163"],
    objections: ["objection.chose-other"],
    methods: ["method.own-offer"],
  },
  C2: {
    advice:
      "They buy where it is easiest. Be there first, make ordering easy, be somebody they know.",
    say: [line("FI-163", "I have your usual list ready. One word from you, and it is on its way.")],
    avoid: [],
    from: ["FI-160", "FI-163"],
    objections: ["objection.chose-other"],
    methods: ["method.event", "method.exclusive"],
  },
  C3: {
    advice:
      "Somebody kept asking, and we did not. Plan the contacts and keep to them; for these clients rather one more than one less, as long as they do not mind.",
    say: [line("FI-167", "May I call you on the first Monday of each month?")],
    avoid: ["Leaving out a planned contact"],
    from: ["FI-163", "FI-167"],
    objections: ["objection.chose-other"],
    methods: ["method.thank-you"],
  },
  C4: {
    advice:
      "The other one is pleasanter to deal with. Ask what you should do differently, and do it; or let a colleague take over.",
    say: [
      line("FI-168", "Praise and criticism both help us. Please be frank.", "former-rep"),
      line("FI-168", "What exactly should I do differently?", "former-rep"),
      line(
        "FI-169",
        "What would you wish for, if our companies worked together again?",
        "colleague",
      ),
    ],
    avoid: ["Being hurt"],
    from: ["FI-163", "FI-168", "FI-169"],
    objections: ["objection.chose-other"],
    methods: [],
  },
  C5: {
    advice:
      "Make sure that the terms are real and the goods the same. Then it is a matter of price, service or quality: work on that one. First what is not money.",
    say: [line("FI-163", "May I see what they offer you, so that I compare the same things?")],
    avoid: ["Matching an offer you have not seen"],
    from: ["FI-163", "FI-093", "FI-101"],
    objections: ["objection.price", "objection.chose-other"],
    methods: ["method.side-needs"],
  },
  C6: {
    advice:
      "They were promised what nobody can keep. Note the day it was promised for and wait; then look at the results together, and bring a new proposal.",
    say: [
      line("FI-096", "By when are you to see the result? I would like to hear then how it went."),
    ],
    avoid: ["Saying that it will fail", "Being glad when it does"],
    from: ["FI-094", "FI-095", "FI-096", "FI-097"],
    objections: ["objection.chose-other"],
    methods: ["method.facts-check"],
  },
  C7: {
    advice:
      "Another way of working drew them. Learn how it works; offer the same, or say plainly what is different here, and try it small.",
    say: [line("FI-057", "What do they do differently that you like?")],
    avoid: ["Making fun of it"],
    from: ["FI-057"],
    objections: ["objection.chose-other"],
    methods: ["method.claims-meeting"],
  },
  T1: {
    advice:
      "If talks about the same thing fail again and again, somebody outside may feed it. Listen until you hear something untrue, ask softly where it comes from, disprove one thing, and leave it. No discount for a rumour.",
    say: [
      line("RU-24", "When did you hear that, and where does it come from?"),
      line("RU-25", "Has what they told you always turned out to be so?"),
    ],
    avoid: ["Outrage", "Attacking whoever said it"],
    from: ["RU-07", "RU-21", "RU-22", "RU-28"],
    objections: [],
    methods: [],
  },
  U1: {
    advice:
      "Went without a word. Our own records and the former rep first, then one friendly call; if nothing comes of it, the manager asks.",
    say: [line("ET-10", "May I ask, just to understand: what made you choose somebody else?")],
    avoid: ["An offer built on a guess"],
    from: ["ET-05", "FI-112", "FI-166"],
    objections: ["objection.chose-other"],
    methods: ["method.frank-talk"],
  },
  U2: {
    advice:
      "What they said is polite and not the reason. Let somebody else meet them about particulars: what changes, when, how one sees it. The truth comes out over such things.",
    say: [
      line(
        "FI-103",
        "Let us go through it point by point: what would change, by when, and how would you see it?",
      ),
    ],
    avoid: ["Doubting them aloud", "An offer before it is confirmed"],
    from: ["FI-103", "FI-104", "FI-120", "FI-179"],
    objections: ["objection.chose-other"],
    methods: ["method.claims-meeting"],
  },
  X1: {
    advice:
      "A manager says so, with evidence: what it is worth, how often they complain, what it means for other clients. Decline politely and in writing.",
    say: [
      line(
        "BG-34",
        "We looked into it carefully, and cannot agree. This is what we found.",
        "manager",
      ),
    ],
    avoid: ["Giving in for the sake of quiet"],
    from: ["BG-34", "BG-36"],
    objections: [],
    methods: [],
  },
  X2: {
    advice:
      "They cost more than they bring. Leave it, unless they hardly know our range or recommend us.",
    say: [],
    avoid: ["Your hours"],
    from: ["FI-194", "FI-132"],
    objections: [],
    methods: [],
  },
  X3: {
    advice: "Not the clients we work for now. Say goodbye well, and give the time to new ones.",
    say: [
      line(
        "BG-20",
        "It was good to work with you. I can name you somebody who will suit you better.",
      ),
    ],
    avoid: [],
    from: ["FI-078"],
    objections: [],
    methods: [],
  },
  X4: {
    advice:
      "Left for the second time. No campaign; stay friends, and be there when they call. A manager may decide otherwise.",
    say: [line("BG-20", "You know where to find us.")],
    avoid: ["A third courtship"],
    from: ["FI-089"],
    objections: [],
    methods: [],
  },
  X5: {
    advice:
      "Some clients one lets go. The manager tells them, politely and in writing, and looks again on the day of review.",
    say: [],
    avoid: ["A quarrel"],
    from: ["EL-22", "RU-03"],
    objections: [],
    methods: [],
  },
} as const satisfies Record<string, ReasonPlay>;
