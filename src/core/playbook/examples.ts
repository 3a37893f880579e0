import type { PlaybookEntry } from "./entry.ts";

/** Stories to learn from; not advice. */
export const EXAMPLES = {
  "example.waited": {
    title: "They waited until the promise failed",
    advice:
      "A furniture chain left an agency because others promised the first page of the search at once. The agency waited. Five months later the site had vanished from the search; it showed the causes, proposed a plan, and had the contract back after some meetings.",
    say: [],
    avoid: [],
    from: ["FI-095", "FI-097"],
  },
  "example.rude-employee": {
    title: "“A better offer” was somebody's rudeness",
    advice:
      "A flower shop gave notice because of a better offer. Only in a talk about particulars did it come out: a new employee had been rude. What is said first is not always the reason.",
    say: [],
    avoid: [],
    from: ["FI-100", "FI-104"],
  },
  "example.moved-office": {
    title: "One letter was not enough",
    advice:
      "A firm moved in haste and wrote to everybody. One client never learned of it, got letters late and left without a word. What brought him back was a room for his lectures, not money.",
    say: [],
    avoid: [],
    from: ["FI-109", "FI-110", "FI-111"],
  },
  "example.changed-rep": {
    title: "Another rep, and they stayed",
    advice:
      "A big client marked his account manager down in a survey. He was given another one, and still buys.",
    say: [],
    avoid: [],
    from: ["FI-141"],
  },
  "example.late-training": {
    title: "Too late to practise",
    advice:
      "A former monopolist met competitors whom its people could not answer. The time to practise was before they came.",
    say: [],
    avoid: [],
    from: ["FI-173"],
  },
  "example.new-rules": {
    title: "New rules that frightened a client away",
    advice:
      "A small maker brought in a new system and told clients to keep its deadlines. One saw himself without goods and looked for another supplier: he had been told, not won over.",
    say: [],
    avoid: [],
    from: ["FI-187", "FI-188"],
  },
  "example.paid-and-got-less": {
    title: "Paid in full, got less",
    advice:
      "The most common grievance: the price was paid and the goods were fewer or worse than agreed. Write down both sides; it is what you apologise for.",
    say: [],
    avoid: [],
    from: ["RU-17"],
  },
  "example.foreign-warranty": {
    title: "A warranty for goods bought elsewhere",
    advice:
      "Somebody asks for a repair of goods that others sold them. Look in our own orders before you promise anything.",
    say: [],
    avoid: [],
    from: ["BG-35"],
  },
  "example.gifts": {
    title: "Loyal because of gifts",
    advice:
      "A buyer kept a supplier he was not quite content with because of birthday gifts. Not an example to follow: our gifts are small, open and at most {giftCap}.",
    say: [],
    avoid: [],
    from: ["FI-175"],
  },
} as const satisfies Record<string, PlaybookEntry>;
