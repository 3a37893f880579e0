import { line, type PlaybookEntry } from "./entry.ts";

/** `title` is what the client says or thinks; the lines answer it. */
export const OBJECTIONS = {
  "objection.price": {
    title: "“You are too expensive.”",
    advice:
      "Do not argue, and do not say that it is not expensive. First make sure that it is the price. Then say what the money holds: days kept, quality, people who know the goods. Count with them what a late delivery costs a day against what they save.",
    say: [
      line("FI-082", "Let me tell you what this price holds for you today."),
      line(
        "FI-046",
        "If a delivery comes two days late, what does that cost you? May we set it against the difference in price?",
      ),
      line("FI-045", "Beside the price, what matters most to you when you choose a supplier?"),
    ],
    avoid: ["“It is not expensive”", "A discount as the first answer"],
    from: ["FI-045", "FI-046", "FI-082", "FI-047"],
  },
  "objection.missing-product": {
    title: "“You no longer have what I bought.”",
    advice:
      "Say what there is in its place: a better one, a cheaper one, one that can do more, and who makes it. Note what they miss; when it is here, you hear of it.",
    say: [
      line(
        "FI-083",
        "There is a better one now, a cheaper one, and one that can do more. May I tell you about those who make them?",
      ),
    ],
    avoid: ["“We have something similar”, and no more"],
    from: ["FI-083", "FI-048", "FI-049", "FI-182"],
  },
  "objection.bad-service": {
    title: "“It went wrong more than once.”",
    advice:
      "First admit it. Then say what was changed: who does it now, whom we buy from, which faults are gone. Only what is true and done.",
    say: [
      line(
        "FI-084",
        "You are right, and that was our fault. This is what we have changed since, and who looks after it.",
      ),
    ],
    avoid: ["Explaining before admitting"],
    from: ["FI-084", "FI-050", "FI-081"],
  },
  "objection.where-were-you": {
    title: "“And where were you until now?”",
    advice:
      "They wonder why you care only now. Look how long you were silent, and say it first. No excuse.",
    say: [line("ET-21", "You are right to ask. I was silent for too long, and I am sorry.")],
    avoid: ["“I was so busy”"],
    from: ["ET-21"],
  },
  "objection.chose-other": {
    title: "“We have chosen another company.”",
    advice: "Take it calmly and ask one of two questions.",
    say: [
      line("FI-164", "May I ask what decided it?"),
      line("FI-164", "What would have to change in our offer for you to choose us?"),
    ],
    avoid: ["Disappointment in your voice", "A word against the other company"],
    from: ["FI-164", "FI-163"],
  },
  "objection.share-of-next": {
    title: "“I take the goods now, and you give me a share off the next order.”",
    advice:
      "The harm was in one order, so it is made good from that order: {compensationShare} of it, as a refund or a credit. A share of an order still to come can be worth many times the harm.",
    say: [
      line(
        "FI-144",
        "Let us make good this order: I can credit you {compensationShare} of it, today or with your next one.",
      ),
    ],
    avoid: ["Any share of an order that is still to come"],
    from: ["FI-144", "FI-145"],
  },
  "objection.cheaper-wins": {
    title: "“We only need to be cheaper.” (one of us)",
    advice:
      "Those who come for the price alone mostly buy once: they bear bad service once to save. Most long-term clients would pay a little more to be looked after by somebody who knows the goods.",
    say: [
      line(
        "FI-193",
        "Let us look how often those come back who bought at a discount, before we lower the price.",
      ),
    ],
    avoid: ["A discount as the only way to keep a client"],
    from: ["FI-193", "FI-068"],
  },
} as const satisfies Record<string, PlaybookEntry>;
