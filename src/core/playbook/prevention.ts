import { line, type PlaybookEntry } from "./entry.ts";

/** What keeps clients from leaving. */
export const PREVENTION = {
  "prevention.understand": {
    title: "Know what they need",
    advice: "Keep what they need and what bothers them where you see it before each talk.",
    say: [line("BG-02", "Last time you mentioned the storage. How did that turn out?")],
    avoid: [],
    from: ["BG-01", "BG-02"],
  },
  "prevention.next-day": {
    title: "Call after the delivery",
    advice:
      "{checkAfterDelivery} after the goods have come, ask whether all is well. It shows that the sale was not all you wanted.",
    say: [line("BG-03", "Did everything arrive as it should?")],
    avoid: ["Selling something in the same call"],
    from: ["BG-03"],
  },
  "prevention.stay-in-touch": {
    title: "Keep in touch, each at their own pace",
    advice:
      "How often depends on what they buy and could buy, how many orders a year, how many of our lines, and how much help the goods need. No client is left longer than {gapGold} (gold), {gapSilver} (silver) or {gapCopper} (copper). When {fruitlessTouches} contacts in a row bring nothing, slow down.",
    say: [],
    avoid: ["Contacts that bring them nothing"],
    from: ["BG-04", "BG-05", "BG-06", "FI-060", "FI-161"],
  },
  "prevention.complaints": {
    title: "Answer small complaints fast too",
    advice:
      "Each complaint is a chance to show that they matter. Believe them, also when you could prove them wrong, unless somebody complains for gain: that is for the manager to say.",
    say: [
      line("BG-07", "Thank you for telling me at once. I am on it, and call you back by four."),
    ],
    avoid: ["“That is not so bad”"],
    from: ["BG-07", "BG-31", "BG-32", "BG-33", "BG-34"],
  },
  "prevention.promises": {
    title: "Keep every promise",
    advice: "Write each one down with an owner and a day. Better a little less, and that for sure.",
    say: [line("FI-091", "I would rather promise Thursday and keep it.")],
    avoid: ["A promise without a day"],
    from: ["BG-08", "FI-091"],
  },
  "prevention.adviser": {
    title: "Be an adviser",
    advice:
      "Help also where there is nothing to sell. For a gold client have a second person know them, so that the tie outlives any one of us.",
    say: [],
    avoid: ["One person alone who knows a gold client"],
    from: ["BG-09", "FI-127", "FI-176"],
  },
  "prevention.gratitude": {
    title: "Thank them, each in their own way",
    advice:
      "Something useful to read, congratulations on a success, season's greetings, a short letter with news, a call. Only on dates they told us of, and with one sentence that fits nobody else.",
    say: [
      line("BG-11", "I read this and thought of your new hall."),
      line("BG-12", "Congratulations on the new post!"),
    ],
    avoid: ["The same text to everybody"],
    from: ["BG-10", "BG-11", "BG-12", "BG-13", "BG-14", "BG-15", "BG-16", "BG-17"],
  },
  "prevention.manager-checks": {
    title: "The manager asks some clients in person",
    advice:
      "{managerChecks} key clients a month: are they content? It shows what a rep may not see, and early when somebody is courting them.",
    say: [line("FI-063", "I look after the team. How are we doing for you?")],
    avoid: ["Asking as if to check up on the rep"],
    from: ["FI-063"],
  },
  "prevention.notice": {
    title: "Tell them of changes before, and what they gain",
    advice:
      "At least {noticeDays} before anything changes: what, from when, what they gain, and who helps. See that each of them got it; call those who did not.",
    say: [line("FI-189", "With the new system you see online at any time how far your order is.")],
    avoid: ["A notice that only threatens", "A change told of afterwards"],
    from: ["FI-186", "FI-188", "FI-189", "FI-190", "FI-111"],
  },
  "prevention.soften": {
    title: "Soften a change that hurts the clients we aim at",
    advice:
      "Give time, or the old terms for some. If what we changed is better, explain it; if it is worse, think again. Write down: keep, soften or take back, and why.",
    say: [],
    avoid: ["Taking everything back in haste"],
    from: ["FI-077", "FI-079", "FI-080", "FI-081"],
  },
  "prevention.rivals": {
    title: "Be ready for the competitor",
    advice:
      "Practise the talk before they call: the client says what they offer, you answer. See what leaving would really cost a client, and never make it harder than it is.",
    say: [],
    avoid: ["Holding a client by tricks in the contract"],
    from: ["FI-171", "FI-172", "FI-177", "FI-058"],
  },
  "prevention.open-work": {
    title: "Let them see how far their order is",
    advice: "Tell them before they ask, and whom to ring. Fewer calls, more trust.",
    say: [],
    avoid: [],
    from: ["FI-113"],
  },
} as const satisfies Record<string, PlaybookEntry>;
