import type { VisitPart, Phrases } from "../phrases.ts";

export const englishVisit: Phrases<VisitPart> = {
  "visit-hello": [
    {
      ways: [
        "Good day, {contact}, and thank you for taking the time.",
        "Hello, {contact}. Thank you for seeing me today.",
        "Good day, {contact}. I am glad that we can talk face to face.",
      ],
    },
    {
      ways: [
        "Good day, and thank you for taking the time.",
        "Hello. Thank you for seeing me today.",
        "Good day. I am glad that we can talk face to face.",
      ],
    },
  ],
  "goal-apology-hint": [
    {
      ways: [
        "(Speak plainly about what happened, hear how it looked to them, and agree on one dated step.)",
        "(Make the apology once and plainly, then listen. Leave with one dated step.)",
        "(They should feel heard before anything is offered. One dated step at the end.)",
      ],
    },
  ],
  "goal-reason-hint": [
    {
      ways: [
        "(Find out the real reason in their own words. Nothing is sold today.)",
        "(Leave knowing why they stopped, in their own words, and sell nothing.)",
        "(One aim only: to understand. Write their words down as they say them.)",
      ],
    },
  ],
  "goal-answer-hint": [
    {
      ways: [
        "(Understand what lies beneath the objection before you answer it.)",
        "(Hear the objection to its end, find out what it rests on, and only then answer.)",
        "(Agree on what would have to be true for one more order.)",
      ],
    },
  ],
  "goal-friendly-hint": [
    {
      ways: [
        "(Be there, be brief, and ask for nothing.)",
        "(A friendly visit: thank them, listen, and leave the door open.)",
        "(No selling today. They should be glad that you came.)",
      ],
    },
  ],
  "bring-hint": [
    {
      ways: [
        "(Have at hand: their last orders, open promises, and what was written down last time.)",
        "(Look through before you go: orders, complaints, promises, the last talk.)",
        "(Bring the papers on their last orders, and something to write with.)",
      ],
    },
  ],
  "listen-hint": [
    {
      ways: [
        "(Let them speak two thirds of the time. Repeat in your own words what you heard.)",
        "(Ask, wait, write down. A silence belongs to them.)",
        "(Note their exact words, above all the ones they say twice.)",
      ],
    },
  ],
  "avoid-hint": [
    {
      ways: [
        "(No excuses, no word on other suppliers, no figures that nobody has approved.)",
        "(Do not argue, do not plead, do not promise what you cannot date.)",
        "(No begging, no blame, and no offer before they have said what is wrong.)",
      ],
    },
  ],
  "own-solution": [
    {
      ways: [
        "What would be a good solution in your eyes?",
        "If it were up to you alone, how would we go on from here?",
        "What would you do in our place?",
      ],
    },
  ],
};
