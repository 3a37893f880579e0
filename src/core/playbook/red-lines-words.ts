import type { RedLine } from "./red-line.ts";

/** What is never said. */
export const RED_LINES_WORDS = {
  "red-line.pleading": {
    title: "No pleading",
    advice:
      "Say what went wrong, own it, and say what will be different. That is stronger than any begging.",
    say: [],
    avoid: ["“Please come back, we will do better!”", "“Our year depends on you.”"],
    from: ["ET-06"],
    heldBy: [
      { by: "draft", rule: "pleading" },
      { by: "rehearsal", rule: "pleading" },
    ],
  },
  "red-line.excuses": {
    title: "No excuses",
    advice: "Sorry first, then: that was ours. What caused it can wait until they ask.",
    say: [],
    avoid: ["“I am sorry, but it was due to our carrier.”", "“We were short of people.”"],
    from: ["EL-10"],
    heldBy: [
      { by: "draft", rule: "excuse" },
      { by: "draft", rule: "but-after-sorry" },
      { by: "rehearsal", rule: "excuse" },
    ],
  },
  "red-line.competitor": {
    title: "Not a word against the competitor",
    advice:
      "Ask what they are content with there. If they want it, look at their own figures together and let them conclude.",
    say: [],
    avoid: ["“Our competitors are bad.”"],
    from: ["BG-24"],
    heldBy: [
      { by: "draft", rule: "competitor-criticism" },
      { by: "rehearsal", rule: "competitor" },
    ],
  },
  "red-line.told-you-so": {
    title: "No “I told you so”",
    advice: "Welcome them, and ask how you can make this order a good one.",
    say: [],
    avoid: ["“I told you that …”"],
    from: ["BG-26"],
    heldBy: [
      { by: "draft", rule: "told-you-so" },
      { by: "rehearsal", rule: "blame" },
    ],
  },
  "red-line.frustration": {
    title: "Never show that you are disappointed",
    advice:
      "If our goods do not suit them, say so like somebody who knows the goods, and wish them well.",
    say: [],
    avoid: ["“I am sad that you chose them.”"],
    from: ["FI-180"],
    heldBy: [{ by: "draft", rule: "frustration" }],
  },
  "red-line.guess": {
    title: "Do not name the reason for them",
    advice: "Ask, and write down their own words. What you think is kept apart, as a guess.",
    say: [],
    avoid: ["“You probably left because of the price.”"],
    from: ["FI-166"],
    heldBy: [
      { by: "draft", rule: "guessed-reason" },
      { by: "case", rule: "reason-missing" },
    ],
  },
  "red-line.empty-promise": {
    title: "No promise without a day",
    advice: "Promise less, and that with a day and somebody who does it.",
    say: [],
    avoid: ["“As soon as possible.”", "“I will be in touch.”"],
    from: ["FI-091"],
    heldBy: [
      { by: "draft", rule: "undated-promise" },
      { by: "rehearsal", rule: "vague-promise" },
      { by: "promise" },
    ],
  },
  "red-line.mass-text": {
    title: "No thanks or wishes that could be for anybody",
    advice: "Put in one thing that is true of this client alone.",
    say: [],
    avoid: ["“Dear customer, happy holidays.”"],
    from: ["BG-17"],
    heldBy: [{ by: "draft", rule: "not-personal" }, { by: "care" }],
  },
  "red-line.indignation": {
    title: "No outrage at a false word about us",
    advice: "Stay calm and ask softly when they heard it and from whom.",
    say: [],
    avoid: ["“That is a lie!”"],
    from: ["RU-23"],
    heldBy: [{ by: "case", rule: "source-not-asked" }, { by: "coach" }],
  },
  "red-line.threat-notice": {
    title: "No notice that only threatens",
    advice: "Say what changes, from when, what they gain and who helps them.",
    say: [],
    avoid: ["“From now on fill in the form in time, or no goods will come.”"],
    from: ["FI-188"],
    heldBy: [{ by: "notice" }],
  },
} as const satisfies Record<string, RedLine>;
