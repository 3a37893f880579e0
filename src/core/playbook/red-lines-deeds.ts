import type { RedLine } from "./red-line.ts";

/** What is never done. */
export const RED_LINES_DEEDS = {
  "red-line.panic": {
    title: "No panic offer",
    advice:
      "Say sorry today. An offer to a gold client waits {panicHours}, or a manager lets it through.",
    say: [],
    avoid: ["A discount in the first fright"],
    from: ["ET-19"],
    heldBy: [{ by: "case", rule: "panic" }],
  },
  "red-line.bouquet": {
    title: "Do not storm in while they want time",
    advice: "Until the agreed day only light contact: news they can use, a greeting.",
    say: [],
    avoid: ["An offer while the case is cooling"],
    from: ["ET-20"],
    heldBy: [{ by: "case", rule: "cooling" }, { by: "contact" }],
  },
  "red-line.back-to-them": {
    title: "Never send them back to the person who hurt them",
    advice: "Hand the case to a manager or to a colleague; the history goes with it.",
    say: [],
    avoid: ["The same name on the next letter"],
    from: ["RU-31"],
    heldBy: [{ by: "case", rule: "barred" }],
  },
  "red-line.sabotage": {
    title: "No tricks on people who leave us",
    advice: "Hand over their clients and part decently. The source tells this as a joke.",
    say: [],
    avoid: ["Sending a bad employee to a competitor"],
    from: ["RU-33"],
    heldBy: [{ by: "coach" }],
  },
  "red-line.bare-question": {
    title: "No campaign of “why did you leave” with nothing to offer",
    advice:
      "One to one, ask now. In a campaign, first have something new for them, then ask beside it.",
    say: [],
    avoid: ["A survey of all who left"],
    from: ["FI-020"],
    heldBy: [{ by: "coach" }],
  },
  "red-line.sorry-alone": {
    title: "After a failed delivery sorry is not enough",
    advice:
      "Make good the damage, and keep every day from now on. For deliveries, quality and broken promises the plan needs both.",
    say: [],
    avoid: ["A plan that holds an apology and nothing else"],
    from: ["FI-055"],
    heldBy: [{ by: "case", rule: "remedy-missing" }],
  },
  "red-line.discount-alone": {
    title: "A discount is not loyalty",
    advice: "Look first for what is not money: a service, a trial, a named person, an earlier day.",
    say: [],
    avoid: ["A discount as the only thing that holds a client"],
    from: ["FI-068"],
    heldBy: [{ by: "concession" }],
  },
  "red-line.act-blind": {
    title: "Do not act before the facts are gathered",
    advice: "Gather what we know and ask the client for the reason; then choose what to offer.",
    say: [],
    avoid: ["An offer for a reason nobody has confirmed"],
    from: ["FI-076"],
    heldBy: [{ by: "case", rule: "reason-missing" }],
  },
  "red-line.second-loss": {
    title: "Who left twice is not campaigned for",
    advice:
      "Stay friends and be there when they call. A manager may decide otherwise. While a client is back, any slip is urgent.",
    say: [],
    avoid: ["A third courtship"],
    from: ["FI-089"],
    heldBy: [{ by: "case", rule: "left-twice" }],
  },
  "red-line.share-of-next": {
    title: "Never a share of the next order",
    advice: "Make good from the order that went wrong: {compensationShare} of it, as a fixed sum.",
    say: [],
    avoid: ["“20 % off your next order”"],
    from: ["FI-144"],
    heldBy: [{ by: "concession" }],
  },
  "red-line.retroactive": {
    title: "No change told of afterwards",
    advice: "Say it at least {noticeDays} before, or move the day.",
    say: [],
    avoid: ["“As of last Monday …”"],
    from: ["FI-190"],
    heldBy: [{ by: "notice" }],
  },
  "red-line.nobody-called": {
    title: "Nobody leaves without one try from us",
    advice: "One call or one personal letter, to everybody who is not left out on purpose.",
    say: [],
    avoid: ["“So that is how much they needed me”, as the client thinks"],
    from: ["FI-195"],
    heldBy: [{ by: "case", rule: "not-so" }],
  },
  "red-line.hiding": {
    title: "Never hide after a mistake",
    advice: "Get in touch within {contactWithinDays}, best in person, even without a solution.",
    say: [],
    avoid: ["Silence until it is mended"],
    from: ["EL-02"],
    heldBy: [{ by: "next-action", rule: "hidden-too-long" }],
  },
} as const satisfies Record<string, RedLine>;
