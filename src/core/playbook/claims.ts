import type { PlaybookEntry } from "./entry.ts";

/** `rule`: a figure the software works with. `claim`: what an author says of their own firm; compare, never quote. */
export type Claim = PlaybookEntry & { readonly weight: "rule" | "claim" };

/** The register's figures (section D). */
export const CLAIMS = {
  "claim.tiers": {
    title: "A quarter of the clients brings three quarters of the profit",
    advice:
      "One firm's own shares: gold 25 % of clients and 75 % of profit, silver 40 % and 20 %, copper 35 % and 5 %. The classic is 20 to 80. Your tiers come from your own orders.",
    say: [],
    avoid: [],
    from: ["FI-131"],
    weight: "claim",
  },
  "claim.yearly-loss": {
    title: "5 to 10 % of clients lost in a year is usual, 20 % an alarm",
    advice: "Count before you act. Between the two nobody says anything: watch it.",
    say: [],
    avoid: [],
    from: ["FI-072", "FI-071", "FI-059"],
    weight: "claim",
  },
  "claim.compensation": {
    title: "Harm is made good from the problem order",
    advice:
      "{compensationShare} of the problem order, refunded or credited. One fifth of an order of 20,000 is 4,000; one fifth of the next one of 200,000 would be 40,000.",
    say: [],
    avoid: [],
    from: ["FI-144", "FI-145"],
    weight: "rule",
  },
  "claim.next-day": {
    title: "The first check comes the next day",
    advice: "{checkAfterDelivery} after the delivery; the source says one to three days.",
    say: [],
    avoid: [],
    from: ["BG-03"],
    weight: "rule",
  },
  "claim.second-loss": {
    title: "The second departure is final",
    advice: "So the first {watchOrders} orders after a return are followed stage by stage.",
    say: [],
    avoid: [],
    from: ["FI-089"],
    weight: "rule",
  },
  "claim.recheck": {
    title: "Three to five months later the other one has shown what they can do",
    advice:
      "Two cases of one firm: after 3 months too little had been done, after 5 the promise had failed; results with the old supplier took 8 months. Without a promised day we look again after {overPromiseDays}.",
    say: [],
    avoid: [],
    from: ["FI-095", "FI-096", "FI-109"],
    weight: "claim",
  },
  "claim.answered-complaints": {
    title: "More than 80 % of those who complain and are answered become loyal",
    advice: "No source is given. A good reason to be glad of a complaint all the same.",
    say: [],
    avoid: [],
    from: ["FI-185"],
    weight: "claim",
  },
  "claim.good-service": {
    title: "About 90 % of long-term clients would rather pay more for good service",
    advice: "One author's view, without a source. See what your own clients do after a discount.",
    say: [],
    avoid: [],
    from: ["FI-193"],
    weight: "claim",
  },
  "claim.freelancers": {
    title: "Nine of ten who left for a cheaper promise came back",
    advice: "Ten clients of one agency: too few to count on. Your own figures count.",
    say: [],
    avoid: [],
    from: ["FI-098"],
    weight: "claim",
  },
  "claim.long-pause": {
    title: "Some come back after two or three years",
    advice: "Seen by one firm in 14 years of trade. So nobody is ever deleted for being silent.",
    say: [],
    avoid: [],
    from: ["FI-116"],
    weight: "claim",
  },
  "claim.grudges": {
    title: "A grudge can last for decades",
    advice: "Which is why a hurt person is answered first.",
    say: [],
    avoid: [],
    from: ["FI-183"],
    weight: "claim",
  },
  "claim.event-funnel": {
    title: "Of those who come to an event, half order",
    advice: "One firm's figures: 80 % tell what they thought, 50 % order, 30 % recommend it.",
    say: [],
    avoid: [],
    from: ["FI-137"],
    weight: "claim",
  },
  "claim.reviews": {
    title: "Five good reviews bring 15 % more buyers",
    advice: "A figure from one agency's sales talk; not checked.",
    say: [],
    avoid: [],
    from: ["FI-102"],
    weight: "claim",
  },
  "claim.dearer": {
    title: "Winning back can cost more than winning anew",
    advice: "So each case is counted: what they bring, how likely it is, and what it costs.",
    say: [],
    avoid: [],
    from: ["FI-024"],
    weight: "rule",
  },
  "claim.pennies": {
    title: "Thousands to win a client, pennies to keep one",
    advice: "An old complaint about how firms spend; look at your own figures.",
    say: [],
    avoid: [],
    from: ["BG-18"],
    weight: "claim",
  },
} as const satisfies Record<string, Claim>;
