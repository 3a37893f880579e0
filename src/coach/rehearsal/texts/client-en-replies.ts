import type { ClientTexts } from "./client-texts.ts";

/** How the ex-client takes what was just said, in English, without telling anything. */
export const CLIENT_EN_REPLIES: readonly ClientTexts[] = [
  {
    act: "deflect",
    to: ["open-question", "probe"],
    lines: [
      "Why does that matter now?",
      "There is not much more to say about it.",
      "That is a long story, and I do not have the time.",
      "I would rather not go into that.",
      "You could have asked that earlier.",
    ],
  },
  {
    act: "deflect",
    to: ["closed-question"],
    lines: ["Yes and no.", "You could say that.", "More or less.", "Does it look like it?"],
  },
  {
    act: "deflect",
    to: ["sorry"],
    lines: [
      "Sorry is quickly said.",
      "Everybody is sorry afterwards.",
      "That changes nothing for me.",
      "And what is it that you are sorry for?",
    ],
  },
  {
    act: "deflect",
    to: ["own"],
    lines: [
      "Well, at least you say so.",
      "That is more than I have heard from you before.",
      "All right, I have heard that.",
    ],
  },
  {
    act: "deflect",
    to: ["reflect"],
    lines: ["Hm. If you say so.", "Kind of you, but that does not help me.", "Perhaps."],
  },
  {
    act: "deflect",
    to: ["thank", "greet"],
    lines: ["You are welcome.", "Yes, well.", "Never mind that. What is it you want?"],
  },
  {
    act: "deflect",
    to: ["show-change"],
    lines: [
      "Sounds good, but you do not even know what it was about.",
      "You are solving something you have not asked about.",
      "Let us see first whether that is what was missing.",
    ],
  },
  {
    act: "deflect",
    to: ["discount"],
    lines: ["I was not talking about money.", "Let us leave money out of it for now."],
  },
  {
    act: "deflect",
    to: ["pitch"],
    lines: ["I did not ask about that.", "Another time, perhaps."],
  },
  {
    act: "deflect",
    to: ["excuse"],
    lines: [
      "So it was somebody else again.",
      "That is your business, not mine.",
      "There is always a reason, is there not?",
    ],
  },
  {
    act: "deflect",
    to: ["blame"],
    lines: ["So now it is my fault?", "I think you had better choose your words.", "Excuse me?"],
  },
  {
    act: "deflect",
    to: ["criticise-competitor"],
    lines: [
      "Leave them out of it; they do their work.",
      "I did not ask what you think of them.",
      "That does not make you any better.",
    ],
  },
  {
    act: "deflect",
    to: ["plead"],
    lines: [
      "Please, let us stay businesslike.",
      "This is a little embarrassing for both of us.",
      "That is not a reason for me.",
    ],
  },
  {
    act: "deflect",
    to: ["push"],
    lines: ["Not so fast.", "I decide myself when I order.", "You are in a hurry, I am not."],
  },
  {
    act: "deflect",
    to: ["vague-promise"],
    lines: ["I have heard that before.", "And when would that be?", "That can mean anything."],
  },
  {
    act: "deflect",
    to: ["dated-step"],
    lines: ["What for? Nothing has changed.", "Let us not fill the calendar yet."],
  },
  {
    act: "deflect",
    to: ["conditional", "ask-solution"],
    lines: ["It is a bit early for that.", "How should I know? You are the one who sells."],
  },
  {
    act: "deflect",
    to: ["give-time"],
    lines: ["Good, because I am in no hurry.", "That is decent of you."],
  },
  {
    act: "deflect",
    to: ["permission"],
    lines: ["If it is quick.", "Depends on the question."],
  },
  {
    act: "deflect",
    to: ["injection"],
    lines: [
      "I beg your pardon? I have no idea what you are talking about.",
      "Is this some kind of joke? I have a company to run.",
      "You must have the wrong number.",
    ],
  },
  {
    act: "deflect",
    lines: ["I see.", "Was there anything else?", "And what do you want from me?", "Hm."],
  },
  {
    act: "soften",
    to: ["own"],
    lines: [
      "I did not expect you to say that.",
      "Good that somebody says it at last.",
      "That takes some courage, I grant you.",
    ],
  },
  {
    act: "soften",
    to: ["reflect"],
    lines: [
      "Well, it is good to hear that from you.",
      "You seem to mean that.",
      "That is more or less how it was.",
    ],
  },
  {
    act: "soften",
    to: ["open-question", "probe"],
    lines: [
      "You really want to know, do you?",
      "Let me think how to put it.",
      "It is a while since anybody asked me that.",
    ],
  },
  {
    act: "soften",
    lines: ["All right, I am listening.", "That sounds different already.", "Go on."],
  },
];
