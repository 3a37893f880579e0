import { line } from "./entry.ts";
import type { ReasonPlay } from "./reason-play.ts";

/** Reasons B that are about contact, price, range and rules. */
export const PLAYS_OURS = {
  B1: {
    advice:
      "Usually the easiest to win back: they have nothing against us. Own the silence, say what is new, ask what they need, and deliver it fast.",
    say: [
      line("ET-21", "I should have called earlier. That is on me."),
      line("RU-14", "What do you need at the moment, how much, and by when?"),
    ],
    avoid: ["A pitch without interest in them"],
    from: ["RU-05", "FI-042", "FI-043", "RU-14", "RU-15"],
    objections: ["objection.where-were-you"],
    methods: ["method.event", "method.thank-you"],
  },
  B2: {
    advice:
      "Price is often said and seldom decides. Ask a second question first. Then what the price holds, then a service, and only then a discount with a limit.",
    say: [line("FI-044", "And apart from the price: what would have kept you?")],
    avoid: ["Proving that we are not expensive", "A discount at once"],
    from: ["FI-044", "FI-045", "FI-047"],
    objections: ["objection.price", "objection.cheaper-wins"],
    methods: ["method.side-needs", "method.price-freeze"],
  },
  B3: {
    advice:
      "Note exactly what they miss. They like few suppliers, so a gap in our range counts. Call when it is here.",
    say: [line("FI-048", "What exactly did you miss, and how much of it would you take?")],
    avoid: ["Waiting until they ask again"],
    from: ["FI-048", "FI-049"],
    objections: ["objection.missing-product"],
    methods: ["method.own-offer"],
  },
  B7: {
    advice:
      "Admit it, make it good in full, and add something small they did not expect. The small thing is not the compensation.",
    say: [
      line(
        "RU-18",
        "We promised it and did not keep it. I am sorry, and here is what we do about it.",
        "own-fault",
      ),
    ],
    avoid: ["An apology and nothing else"],
    from: ["RU-06", "RU-17", "RU-18", "RU-19", "RU-20", "BG-08"],
    objections: ["objection.bad-service", "objection.share-of-next"],
    methods: ["method.side-needs"],
  },
  B7b: {
    advice:
      "They broke it, and are on the defensive. Let each side name its claims, and agree a plan for both with days.",
    say: [line("FI-146", "Let us each say what does not work, and agree what both will change.")],
    avoid: ["Being in the right"],
    from: ["RU-06", "FI-146", "FI-147"],
    objections: [],
    methods: ["method.claims-meeting"],
  },
  B8: {
    advice:
      "They are anxious, not angry. Show what they gain, take them through it once, give them time.",
    say: [
      line(
        "FI-189",
        "With the new way you see at any time how far your order is. Shall we do the first one together?",
      ),
    ],
    avoid: ["“Those are the rules now”"],
    from: ["FI-186", "FI-189"],
    objections: [],
    methods: [],
  },
  B9: {
    advice:
      "They heard nothing and feel left out. Somebody senior calls, looks with them at what they missed, and helps without money.",
    say: [line("FI-111", "We did not make sure that you knew. That was ours.", "own-fault")],
    avoid: ["“We did write to everybody”"],
    from: ["FI-109", "FI-110", "FI-111"],
    objections: ["objection.where-were-you"],
    methods: ["method.side-needs", "method.facts-check"],
  },
  B10: {
    advice:
      "How does the change meet them, is there another way, what gain do they not see yet, where do they go? If it is better, explain it. If it is worse, soften it.",
    say: [line("FI-080", "What changed for you with it, and what would make it bearable?")],
    avoid: ["Taking everything back in haste"],
    from: ["FI-074", "FI-077", "FI-079", "FI-080", "FI-081"],
    objections: ["objection.price", "objection.missing-product"],
    methods: ["method.price-freeze"],
  },
  B11: {
    advice:
      "Within hours, in person, with somebody senior. Own it; a second meeting when the changes are ready; then one small trial.",
    say: [
      line("EL-08", "I am sorry that we let you down."),
      line("EL-09", "That was our mistake, and we stand by it."),
    ],
    avoid: ["A letter instead of going there", "Waiting for things to calm down"],
    from: ["ET-04", "EL-01", "EL-05", "EL-13"],
    objections: ["objection.bad-service"],
    methods: ["method.frank-talk"],
  },
} as const satisfies Record<string, ReasonPlay>;
