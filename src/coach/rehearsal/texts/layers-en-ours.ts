import type { TrueReason } from "#src/core/rehearsal/true-reason.ts";
import type { OutsideReason, ReasonsWithin } from "./client-texts.ts";

/** What the ex-client hides where the fault is ours, in English. */
export const LAYERS_EN_OURS: ReasonsWithin<Exclude<TrueReason, OutsideReason>> = {
  B1: {
    hint: [
      "At some point one asks oneself whether one is still wanted here.",
      "One notices, after all, whether one matters to somebody.",
    ],
    partial: [
      "We ordered as always, and not one call came from you. Until the last order {lastOrderWhen} nobody asked how we were doing.",
      "We ordered as always, and in all that time not one call came from you.",
    ],
    reveal: [
      "The truth is that we felt like nobody to you. The others rang, asked what we were working on, and so we went.",
      "To be quite honest: we meant nothing to you any more. The others took an interest, and that decided it.",
    ],
    wish: [
      "I would call before I am missed, and I would know what we are working on.",
      "I would ask how things are going, even when there is nothing to sell.",
    ],
    tellsPartial: ["not one call", "no calls?", "nobody (?:called|asked|rang)"],
    tellsReveal: [
      "nobody to you",
      "mean\\p{L}* nothing",
      "meant nothing",
      "interest in us",
      "took an interest",
    ],
  },
  B3: {
    hint: [
      "What bothered me was more the manner of it.",
      "There are ways of doing such a thing, and that was not one of them.",
    ],
    partial: [
      "One day {product} was simply not there any more, just when we had counted on it.",
      "One day what we always took was simply not there any more, just when we had counted on it.",
    ],
    reveal: [
      "The truth is that nobody told us. I found out when it was too late, and had to answer for it here.",
      "To be quite honest: not a word from you beforehand, and nothing in its place. I learned it by accident.",
    ],
    wish: [
      "I would tell people in good time and have a replacement ready to try.",
      "I would ask first what we need it for, and then come with something that fits.",
    ],
    tellsPartial: ["not there any ?more", "counted on it", "replacements?"],
    tellsReveal: ["nobody told", "found out", "not a word", "beforehand", "by accident"],
  },
  B4: {
    hint: [
      "There is a tone one does not forget.",
      "It is a matter of how people deal with each other.",
    ],
    partial: [
      "I had a simple question {incidentWhen} and had to run after the answer.",
      "I had a simple question and had to run after the answer again and again.",
    ],
    reveal: [
      "The truth is that on the phone I was treated like a nuisance. When I had hung up, I knew that was it.",
      "To be quite honest: I was brushed off like a beggar. I do not let anybody do that to me twice.",
    ],
    wish: [
      "I would give us one person who answers, the same day, and in a decent tone.",
      "I would talk to the people who pick up the phone. That is where clients are lost.",
    ],
    tellsPartial: ["simple question", "run after", "ran after"],
    tellsReveal: ["nuisance", "brushed off", "beggar", "treated like"],
  },
  B4a: {
    hint: [
      "There are things one does not have to put up with.",
      "It is not about goods at all, if you ask me.",
    ],
    partial: [
      "There was a conversation with one of yours {incidentWhen} that should not have gone like that.",
      "There was a conversation with one of yours that should not have gone like that.",
    ],
    reveal: [
      "The truth is that somebody of yours was rude to one of our people in front of everybody, and there was never an apology.",
      "To be quite honest: one of yours told us off as if we were children. Nobody here has got over that.",
    ],
    wish: [
      "I would listen to what happened, look for no excuse, and let us deal with somebody else.",
      "I would see that those it concerned get an apology, and not me.",
    ],
    tellsPartial: ["conversation with", "one of yours", "should (?:not|never) have gone"],
    tellsReveal: [
      "rude\\p{L}*",
      "manners",
      "told (?:us|me) off",
      "as if we were",
      "in front of everybody",
      "apolog\\p{L}*",
      "insult\\p{L}*",
      "shout\\p{L}*",
    ],
  },
  B5: {
    hint: [
      "There was something {incidentWhen} that has not been forgotten here.",
      "There was something that has not been forgotten here.",
    ],
    partial: [
      "Your delivery {incidentWhen} came late, just when we needed it.",
      "A delivery came late, just when we needed it most.",
    ],
    reveal: [
      "The truth is that we stood there empty-handed, and not one of you rang. I had to explain it to my own customers.",
      "To be quite honest: late can happen. But nobody rang, and here I was the one who was blamed.",
    ],
    wish: [
      "I would have somebody watch our orders and ring before it is too late, and put right what it cost us.",
      "I would ring in good time, even with bad news. With that I can still plan.",
    ],
    tellsPartial: [
      "when we needed it",
      "(?:came|was|were|too|arrived) late",
      "late deliver\\p{L}*",
      "delay\\p{L}*",
      "deliver\\p{L}*",
      "truck",
      "driver",
    ],
    tellsReveal: [
      "(?:nobody|not one of you|no one) (?:rang|called)",
      "empty-handed",
      "own customers",
      "blamed",
    ],
  },
  B6: {
    hint: [
      "There is something that was never settled properly.",
      "Between us there is still an open account, if I may put it that way.",
    ],
    partial: [
      "What we got from you {incidentWhen} was not in order, and I reported it.",
      "What we got from you was not in order, and I reported it.",
    ],
    reveal: [
      "The truth is that I never got a proper answer to it. I had paid in full and was left alone with the goods.",
      "To be quite honest: you took the complaint down and that was the last I heard. I looked like a fool here.",
    ],
    wish: [
      "I would look at the goods before they leave, and settle the old matter first.",
      "I would take a complaint as seriously as an order.",
    ],
    tellsPartial: ["not in order", "reported it", "defect\\p{L}*", "broken", "faulty"],
    tellsReveal: ["proper answer", "left alone", "complaints?", "fool"],
  },
  B7: {
    hint: [
      "For me it is a matter of whether one can rely on somebody's word.",
      "With me a word counts for something, let me put it that way.",
    ],
    partial: [
      "What you had promised us fell due {promiseWhen}, and I waited for it.",
      "Something had been agreed between us, and I counted on it.",
    ],
    reveal: [
      "The truth is that I had passed your promise on to my own people. Nothing came of it, and I stood there as the one who had lied.",
      "To be quite honest: the promise was not kept and nobody said a word about it. Since then I believe nothing.",
    ],
    wish: [
      "I would put it in writing: who does what, and by which day.",
      "I would promise less and keep it.",
    ],
    tellsPartial: ["promise\\p{L}*", "agreed between", "waited for it"],
    tellsReveal: ["lied", "liar", "not kept", "nothing came of it", "believe nothing"],
  },
  B8: {
    hint: [
      "It is the small daily things that wear one out.",
      "There was a time when it was easy with you.",
    ],
    partial: [
      "Around the last order {lastOrderWhen} things were all at once to be done differently, and that cost us time.",
      "All at once everything was to be done differently, and that cost us time.",
    ],
    reveal: [
      "The truth is that your new rules were put in front of us without a word of explanation. Nobody wanted to know whether we could work like that.",
      "To be quite honest: the rules changed overnight and nobody explained them. It was take it or leave it, so we left it.",
    ],
    wish: [
      "I would explain what the rules are for, and go through the first order with us.",
      "I would tell us ahead, and give us time to get used to it.",
    ],
    tellsPartial: ["done differently", "all at once", "cost us time"],
    tellsReveal: [
      "new rules",
      "rules changed",
      "changed (?:the|your) rules",
      "expla(?:in|nation)\\p{L}*",
      "overnight",
      "take it or leave it",
    ],
  },
};
