import { line } from "./entry.ts";
import type { ReasonPlay } from "./reason-play.ts";

/** Reasons A: circumstances on the client's side. */
export const PLAYS_THEIRS = {
  A1: {
    advice: "Ring the old numbers: whoever took over the buying often sits at the same desk.",
    say: [line("FI-032", "Who looks after the buying now that you have reorganised?")],
    avoid: [],
    from: ["FI-031", "FI-032"],
    objections: [],
    methods: [],
  },
  A2: {
    advice:
      "One call all the same: firms with a steady need often go on under another name. Prepaid orders only.",
    say: [
      line("FI-034", "Will somebody carry on with what you did? I would be glad to help them."),
    ],
    avoid: ["Delivering on credit"],
    from: ["FI-033", "FI-034"],
    objections: [],
    methods: [],
  },
  A2b: {
    advice: "A personal note, no sale. People turn up again in other firms.",
    say: [line("BG-20", "It was good to work with you. Let us stay in touch.")],
    avoid: ["An offer"],
    from: ["BG-19", "BG-20"],
    objections: [],
    methods: [],
  },
  A3: {
    advice:
      "Spend nothing on it. Ask when they could need it again, and look for others who bought once in the same way.",
    say: [line("FI-035", "When might you need this again? I will call you then, not before.")],
    avoid: ["A campaign for somebody who needs nothing"],
    from: ["FI-035", "FI-036"],
    objections: [],
    methods: [],
  },
  A4: {
    advice:
      "Treat the new person as a new client: introduce us, ask how they want to work. Find out where the old one went; they may need us there.",
    say: [
      line(
        "FI-039",
        "You do not know us yet. May I show you in ten minutes what we do for your company?",
      ),
    ],
    avoid: ["Leaning on what was agreed with the one before"],
    from: ["FI-037", "FI-039"],
    objections: [],
    methods: ["method.event"],
  },
  A4b: {
    advice:
      "A fresh start by somebody who was not close to the old team. Usual terms, and not a word about the past.",
    say: [
      line("FI-038", "I am new to your account, and would like to start from your needs today."),
    ],
    avoid: ["Naming the one who left", "Special terms of old"],
    from: ["FI-038"],
    objections: [],
    methods: [],
  },
  A5: {
    advice:
      "Not a lost client: find the real buyer behind the payments, tie the two together, and tell accounts.",
    say: [],
    avoid: ["Counting it as a loss"],
    from: ["FI-040", "FI-041"],
    objections: [],
    methods: [],
  },
  A6: {
    advice: "Stay friends, ask whom they would recommend us to, and ask again in a year.",
    say: [line("BG-20", "Who in the old neighbourhood should know us?")],
    avoid: ["Pressing for an order we cannot deliver"],
    from: ["BG-19", "BG-20"],
    objections: [],
    methods: [],
  },
  A7: {
    advice:
      "They may be embarrassed, so make it easy: smaller orders, a pause with an end. It is remembered.",
    say: [line("FI-107", "Let us make it lighter for some months. What would help?")],
    avoid: ["Asking into their private life", "A reminder of the debt in the same breath"],
    from: ["FI-065", "FI-107"],
    objections: [],
    methods: ["method.hardship"],
  },
} as const satisfies Record<string, ReasonPlay>;
