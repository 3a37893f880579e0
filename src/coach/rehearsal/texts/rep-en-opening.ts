import { OPENING, type RepTexts } from "./rep-texts.ts";

/** How the rep can begin in English. */
export const REP_EN_OPENING: readonly RepTexts[] = [
  {
    id: "greet",
    move: "greet",
    stages: OPENING,
    lines: [
      "Hello {contact}, {rep} here.",
      "Hello, this is {rep}.",
      "Hello {contact}, thank you for picking up.",
      "Hello, thank you for taking the call.",
    ],
  },
  {
    id: "permission",
    move: "permission",
    stages: OPENING,
    lines: [
      "I am not calling to sell; may I ask you one thing?",
      "May I ask you something, only so that I can learn from it?",
      "Would you mind a question about how it went with us?",
      "If you have two minutes, may I ask you something quite openly?",
    ],
  },
  {
    id: "ask-opening",
    move: "open-question",
    stages: OPENING,
    lines: [
      "What made you look for somebody else?",
      "How did you come to order elsewhere?",
      "What has changed for you since the last order {lastOrderWhen}?",
      "What would you have needed from us and did not get?",
      "What led to your decision?",
    ],
  },
  {
    id: "thank-opening",
    move: "thank",
    stages: OPENING,
    lines: [
      "First of all, thank you for the time we have worked together.",
      "I have liked working with {client}, and I wanted to say so myself.",
      "Thank you for the orders you trusted us with; I do not take them for granted.",
      "I know how busy you are, so thank you for these minutes.",
      "You have been ordering from us since {sinceYear}; thank you for that.",
    ],
  },
  {
    id: "closed-opening",
    move: "closed-question",
    stages: OPENING,
    lines: [
      "Was everything all right with the last order?",
      "Are you buying from somebody else now?",
      "Will you be ordering again this month?",
      "You are not angry with us, are you?",
    ],
  },
];
