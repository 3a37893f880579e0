import { MIDDLE, OPENING, type RepTexts, WAY_BACK } from "./rep-texts.ts";

/** What reps say under pressure and the method warns of, in English. */
export const REP_EN_POOR: readonly RepTexts[] = [
  {
    id: "sorry-opening",
    move: "sorry",
    stages: OPENING,
    lines: [
      "I am sorry if something was not quite right.",
      "We apologise for any inconvenience.",
      "Sorry about whatever it was.",
    ],
  },
  {
    id: "sorry-middle",
    move: "sorry",
    stages: MIDDLE,
    lines: [
      "I am sorry that you see it that way.",
      "We apologise for any inconvenience caused.",
      "Sorry that it turned out like this.",
      "I am very sorry to hear that.",
    ],
  },
  {
    id: "sorry-way-back",
    move: "sorry",
    stages: WAY_BACK,
    lines: [
      "I am sorry about all of that.",
      "I am really very sorry that it went that way.",
      "Sorry once more for everything.",
    ],
  },
  {
    id: "pitch-opening",
    move: "pitch",
    stages: OPENING,
    lines: [
      "We have a new range that you are going to like.",
      "Let me tell you quickly what is new with us.",
      "When it comes to service, there is hardly anybody like us.",
      "Our choice has grown a lot, you really ought to see it.",
    ],
  },
  {
    id: "pitch",
    move: "pitch",
    stages: [...MIDDLE, ...WAY_BACK],
    lines: [
      "But you will not find quality like ours anywhere else.",
      "Let me show you our new range instead.",
      "Our other clients are very happy with us.",
      "For what you get, we are really very good value.",
      "There is so much new with us that you have not seen yet.",
    ],
  },
  {
    id: "discount-opening",
    move: "discount",
    stages: OPENING,
    lines: [
      "I can give you a good discount if you come back.",
      "I would take something off the next order, just for you.",
      "We can surely do something about the price.",
    ],
  },
  {
    id: "discount",
    move: "discount",
    stages: [...MIDDLE, ...WAY_BACK],
    lines: [
      "What if I took something off your next order?",
      "I could make you a special price.",
      "I will give you a discount and we forget about it.",
      "Let us settle that with a better price.",
      "A good discount would surely make up for it?",
    ],
  },
  {
    id: "plead-opening",
    move: "plead",
    stages: OPENING,
    lines: [
      "Please come back to us, we really need you.",
      "It would be a disaster for me to lose you, so please think again.",
      "I am begging you to give us another try.",
    ],
  },
  {
    id: "plead",
    move: "plead",
    stages: [...MIDDLE, ...WAY_BACK],
    lines: [
      "Please, I am begging you, give us one more chance.",
      "I really need this account, please think it over.",
      "Please do not do this to me.",
      "We would do anything at all to have you back.",
    ],
  },
  {
    id: "push-opening",
    move: "push",
    stages: OPENING,
    lines: [
      "Shall I put in your usual order right away?",
      "When can I expect the next order?",
      "I only need a yes from you today.",
      "Let us settle it now, then it is off both our desks.",
    ],
  },
  {
    id: "push",
    move: "push",
    stages: [...MIDDLE, ...WAY_BACK],
    lines: [
      "Let us put that behind us; shall I enter the order?",
      "You have to decide today, later I can promise nothing.",
      "So when do you order again?",
      "Just say yes and I will arrange the rest.",
    ],
  },
  {
    id: "vague-opening",
    move: "vague-promise",
    stages: OPENING,
    lines: [
      "We will certainly do better from now on.",
      "Somebody from our side will come by at some point.",
      "We must sit down together one of these days.",
    ],
  },
  {
    id: "vague-middle",
    move: "vague-promise",
    stages: MIDDLE,
    lines: [
      "We will sort that out somehow.",
      "I will pass it on, and somebody will get back to you.",
      "We will do better from now on, I promise.",
      "I will look into it when I get the chance.",
    ],
  },
  {
    id: "vague-way-back",
    move: "vague-promise",
    stages: WAY_BACK,
    lines: [
      "I will see what can be done and come back to you.",
      "We will arrange something soon.",
      "Leave it with me, you will hear from us.",
      "We will talk again some time.",
    ],
  },
  {
    id: "excuse",
    move: "excuse",
    stages: MIDDLE,
    lines: [
      "We were terribly short of people at the time.",
      "You know how it is with suppliers, that was not really up to us.",
      "That was the warehouse, not me.",
      "It has been a difficult year for everybody.",
      "I was away when all that happened.",
    ],
  },
  {
    id: "excuse-way-back",
    move: "excuse",
    stages: WAY_BACK,
    lines: [
      "In our defence, it was an unusually busy time.",
      "You have to understand that nobody had told me.",
      "Others let us down there, too.",
      "Something like that can happen to anybody.",
    ],
  },
  {
    id: "competitor",
    move: "criticise-competitor",
    stages: [...MIDDLE, ...WAY_BACK],
    lines: [
      "You will see, they cannot keep that up.",
      "I hear nothing good about them, to be honest.",
      "What they sell is simply not in our class.",
      "With them you will be disappointed sooner or later.",
    ],
  },
  {
    id: "blame",
    move: "blame",
    stages: [...MIDDLE, ...WAY_BACK],
    lines: [
      "You could have told us earlier, though.",
      "To be fair, you never complained.",
      "You went quiet as well, it takes two.",
      "You must have misunderstood something there.",
    ],
  },
];
