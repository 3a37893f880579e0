import { line, type PlaybookEntry } from "./entry.ts";

/** Ways to keep or win back a client (register, table 3 and the prose around it). */
export const METHODS = {
  "method.event": {
    title: "Invite them to an event of ours",
    advice:
      "A round table, a seminar or a morning for clients. Ask those who came what they thought; some will order after it, some will bring a colleague.",
    say: [line("FI-151", "We are holding a small morning for our clients, and I thought of you.")],
    avoid: ["An invitation that anybody could have got"],
    from: ["FI-151", "FI-136", "FI-108"],
  },
  "method.own-offer": {
    title: "An offer put together for them alone",
    advice: "Start from what they asked about and did not buy, and put together one offer for it.",
    say: [line("FI-152", "I went through what you asked about, and put this together for you.")],
    avoid: ["The price list again"],
    from: ["FI-152", "FI-027"],
  },
  "method.reminder": {
    title: "Remind them of what they have with us",
    advice:
      "A short letter of the services, bonuses and terms they had from us in the last period: goods held before payment, free delivery, terms of payment. They have all this already and may take it for granted. Use another channel than the one they do not answer on.",
    say: [line("FI-153", "Here is what you have with us today, in one page.")],
    avoid: ["A reminder on the channel they no longer answer"],
    from: ["FI-153", "FI-138"],
  },
  "method.survey": {
    title: "Ask them to rate our work",
    advice:
      "Three to five questions, on the goods and on each department, and a small thank-you to whoever answers. A bad mark goes to the manager the same day.",
    say: [line("FI-154", "Would you tell us in three questions how we did?")],
    avoid: ["Asking and then not answering a bad mark"],
    from: ["FI-154", "FI-139", "FI-140"],
  },
  "method.perks-ahead": {
    title: "Tell them what more buying would bring",
    advice:
      "A letter of new services, bonuses and terms for those who reach a certain volume, with the volume named, and our news.",
    say: [
      line("FI-155", "From this volume on you would have these terms; you are not far from it."),
    ],
    avoid: ["A target out of their reach"],
    from: ["FI-155"],
  },
  "method.thank-you": {
    title: "Thank you for being with us",
    advice:
      "At the end of a month, a quarter or a half-year: a visit with a small gift, handed over in person. At most {giftCap} each, and only what both companies allow.",
    say: [line("FI-156", "Thank you for being with us.")],
    avoid: ["A gift to somebody who decides alone about a contract"],
    from: ["FI-156", "FI-174"],
  },
  "method.frank-talk": {
    title: "A frank talk at their place",
    advice:
      "Go there, with a manager if need be. Hear everything out, say what you have heard, agree what each side does next.",
    say: [line("FI-157", "I have come to hear it all, also what is not pleasant.")],
    avoid: ["Defending ourselves"],
    from: ["FI-157", "FI-112"],
  },
  "method.exclusive": {
    title: "Something that only they get",
    advice:
      "A service or an offer for this client alone, in one clearly described case, approved first.",
    say: [line("FI-158", "This is for you alone, and for exactly this case.")],
    avoid: ["Giving the same to the next one"],
    from: ["FI-158"],
  },
  "method.price-freeze": {
    title: "A price that stays for a while",
    advice:
      "Fix the price of some goods for a time, if they buy for a certain sum in it. Count the margin first.",
    say: [line("FI-143", "If you buy for this sum until summer, the price stays as it is.")],
    avoid: ["A fixed price without an end or a least sum"],
    from: ["FI-143"],
  },
  "method.claims-meeting": {
    title: "A meeting where both sides say what they hold against the other",
    advice:
      "They name their claims, we name ours: terms of payment, time for approvals. Write down the causes and one plan with owners and days for both sides, and look at it again. Works best with big companies, for whom changing the supplier is much work.",
    say: [
      line("FI-146", "Let us each say what does not work, and agree what both of us will change."),
    ],
    avoid: ["Only listening, without a plan"],
    from: ["FI-146", "FI-147"],
  },
  "method.hardship": {
    title: "Help through a hard time",
    advice:
      "A pause or smaller orders for some months, with an end and somebody who approved it. Only what they told us themselves.",
    say: [line("FI-107", "Let us make it lighter for a few months. Tell me what would help.")],
    avoid: ["Looking into their private life"],
    from: ["FI-107"],
  },
  "method.facts-check": {
    title: "Look at their results together",
    advice:
      "Offer to look at what they have now: what you found, how it shows, what it means for them, what you would do. Facts of theirs, no names and no adjectives, and only if they want it. Let them draw the conclusion.",
    say: [
      line("BG-25", "Shall we look at the figures together? You see better than I what they mean."),
    ],
    avoid: ["A word against the other supplier"],
    from: ["FI-094", "BG-25"],
  },
  "method.more-of-it": {
    title: "Four ways to buy more",
    advice:
      "More of the same; the same for another use; the newer one in place of the old; something new for something new. Choose the one that their orders point to.",
    say: [line("BG-28", "You buy this for the kitchen. Have you tried it in the hall as well?")],
    avoid: ["Offering all four at once"],
    from: ["BG-28"],
  },
  "method.side-needs": {
    title: "Find what costs us little and helps them much",
    advice:
      "Listen for what they need beside our goods: a room for a day, a van, somebody's knowledge, an extra service done by our own people. Best before any discount.",
    say: [line("FI-110", "What else keeps you busy at the moment? Perhaps we can help with that.")],
    avoid: ["Money first"],
    from: ["FI-110", "FI-101", "FI-093", "FI-142"],
  },
} as const satisfies Record<string, PlaybookEntry>;

export type MethodId = keyof typeof METHODS;

function isMethodId(text: string): text is MethodId {
  return Object.hasOwn(METHODS, text);
}

export const METHOD_IDS: readonly MethodId[] = Object.keys(METHODS).filter(isMethodId);
