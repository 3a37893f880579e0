import { MIDDLE, NOT_NOW, type RepTexts, TELLING, WAY_BACK } from "./rep-texts.ts";

/** What the rep can say once the client has spoken in English that serves the talk, or at least does no harm. */
export const REP_EN: readonly RepTexts[] = [
  {
    id: "reflect-telling",
    move: "reflect",
    stages: TELLING,
    lines: [
      "I can hear that this has been on your mind for longer than I knew.",
      "That would have annoyed me too.",
      "I can imagine what that was like for you.",
      "No wonder you drew your conclusions.",
      "I see; that is not what one expects of a partner.",
    ],
  },
  {
    id: "own-middle",
    move: "own",
    stages: MIDDLE,
    lines: [
      "We have not taken good care of you lately, and that is our own mistake.",
      "If it came this far and I did not notice, then the mistake is mine.",
      "I should have called you long ago; that one is on me.",
      "We went wrong somewhere on our side, and I stand by that.",
    ],
  },
  {
    id: "own-telling",
    move: "own",
    stages: TELLING,
    lines: ["That was up to us, and we did not do it well."],
  },
  {
    id: "ask-middle",
    move: "open-question",
    stages: MIDDLE,
    lines: [
      "How did it look from your side?",
      "What weighed most in the decision?",
      "What else played a part?",
      "What did you miss most with us?",
      "What is it like for you now?",
    ],
  },
  {
    id: "probe-telling",
    move: "probe",
    stages: TELLING,
    lines: [
      "Would you tell me a little more about that?",
      "What came before it?",
      "What was the worst part of it for you?",
      "What did it mean for your own work?",
    ],
  },
  {
    id: "probe-hint",
    move: "probe",
    stages: ["hint"],
    lines: ["You say there was more to it; what happened?"],
  },
  {
    id: "probe-partial",
    move: "probe",
    stages: ["partial"],
    lines: ["And what happened then on our side?"],
  },
  {
    id: "thank-middle",
    move: "thank",
    stages: MIDDLE,
    lines: [
      "Thank you for saying it so openly.",
      "I am glad you tell me this yourself.",
      "Thank you for taking the time.",
      "I value it that you do not beat about the bush.",
    ],
  },
  {
    id: "closed-middle",
    move: "closed-question",
    stages: MIDDLE,
    lines: [
      "So is that the only reason?",
      "But you were satisfied otherwise?",
      "Is it really that important?",
      "Did you ever mention it to anybody here?",
      "And with the others it is all fine now?",
    ],
  },
  {
    id: "change-middle",
    move: "show-change",
    stages: MIDDLE,
    lines: [
      "From now on you would have one person to call, and that is me.",
      "I would look through every order of yours myself before it leaves.",
      "I would let you know ahead whenever something changes in your order.",
      "I would call you regularly myself.",
    ],
  },
  {
    id: "give-time",
    move: "give-time",
    stages: NOT_NOW,
    lines: [
      "I do not want to press you; take the time you need.",
      "I respect that, and I will leave you in peace for now.",
      "You need not decide anything today.",
    ],
  },
  {
    id: "dated-later",
    move: "dated-step",
    stages: NOT_NOW,
    lines: [
      "May I call you again {recontactDay}?",
      "I will ring you {recontactDay}, if that is all right with you.",
      "I will be in touch once more {recontactDay}, and not before.",
    ],
  },
  {
    id: "reflect-reveal",
    move: "reflect",
    stages: WAY_BACK,
    lines: [
      "After that I would have gone too; I do understand you.",
      "Anybody in your place would have drawn the same conclusion.",
      "I can imagine what that cost you.",
      "Now I see why it could not go on like that.",
    ],
  },
  {
    id: "ask-solution",
    move: "ask-solution",
    stages: WAY_BACK,
    lines: [
      "If you sat in my chair, what would you do to win your company back?",
      "Put yourself in my place: how would you put this right?",
      "Suppose you were me: what would your first step be?",
      "If it were your decision here with us, what would you change?",
    ],
  },
  {
    id: "conditional",
    move: "conditional",
    stages: WAY_BACK,
    lines: [
      "If we can do just that, would it be realistic for you to order from us again?",
      "Suppose we can meet that: could you imagine working together again?",
      "If I get this confirmed here, would you try it with us once more?",
    ],
  },
  {
    id: "dated-deal",
    move: "dated-step",
    stages: ["deal"],
    lines: [
      "I will bring you the answer in writing {firstDay}; does that suit you?",
      "Shall we go through it together {firstDay}, or rather {secondDay}?",
      "I will call you {firstDay} with the first step, and you tell me whether it is right.",
      "May I come by {secondDay} and show you how it would work?",
    ],
  },
  {
    id: "thank-way-back",
    move: "thank",
    stages: WAY_BACK,
    lines: [
      "Thank you for telling me so openly.",
      "I am grateful that I got to hear it from you.",
      "Thank you, that is worth a lot to me.",
    ],
  },
];
