import type { LayerTexts, OutsideReason, ReasonsWithin } from "./client-texts.ts";
import { LAYERS_EN_OURS } from "./layers-en-ours.ts";

/** Where the fault is not ours: their purse, the price, the terms elsewhere, a tale about us. */
const LAYERS_EN_OUTSIDE: ReasonsWithin<OutsideReason> = {
  A7: {
    hint: [
      "It has less to do with you than you may think.",
      "There are things one does not like to talk about outside the company.",
    ],
    partial: [
      "We have been ordering less of everything since the last order {lastOrderWhen}, and not only from you.",
      "We are ordering less of everything at the moment, and not only from you.",
    ],
    reveal: [
      "The truth is that business is slow and money is short here. One does not like to say that to a supplier.",
      "To be quite honest: our customers stay away, and I did not want to order what I might not be able to pay for.",
    ],
    wish: [
      "I would let us begin again small, and not ask too many questions.",
      "I would ask what we can manage now, and leave the rest until things are better.",
    ],
    tellsPartial: ["less of everything", "order\\p{L}* less", "cut(?:ting)? back"],
    tellsReveal: [
      "business is (?:slow|bad)",
      "money is (?:short|tight)",
      "short of money",
      "cash",
      "customers stay\\p{L}* away",
      "able to pay",
      "afford\\p{L}*",
    ],
  },
  B2: {
    hint: [
      "There are people above me who see it quite soberly.",
      "The last word on it was not even mine.",
    ],
    partial: [
      "We have to bring our costs down, and so I had to ask several firms for offers.",
      "Our costs have been gone through line by line, and every supplier with them.",
    ],
    reveal: [
      "The truth is that my budget was cut. Yours was the one price I could not explain to our management, so it went first.",
      "To be quite honest: I was told to save, and with your price I had nothing in hand to defend it with.",
    ],
    wish: [
      "I would show in plain figures what the price contains, so that I can defend it in-house.",
      "I would say which part of the price can be left out, if we do not need it.",
    ],
    tellsPartial: ["our costs", "costs down", "several firms", "line by line", "budgets?"],
    tellsReveal: ["budgets?", "management", "defend\\p{L}*", "told to save"],
  },
  C5: {
    hint: [
      "In the end I have to look at what is best for the company.",
      "It was nothing personal, let me say that at once.",
    ],
    partial: [
      "After the last order {lastOrderWhen} we laid everything side by side, yours and theirs, point by point.",
      "We laid everything side by side, yours and theirs, point by point.",
    ],
    reveal: [
      "The truth is that the others let us pay later and order in smaller quantities, and that counts for more here than anything else.",
      "To be quite honest: we did the sums, and what the others ask of us simply suits us better. You did nothing wrong.",
    ],
    wish: [
      "I would ask which of the terms matters most to us, and move on that one.",
      "I would put it on the table as a whole: payment, quantities and days together.",
    ],
    tellsPartial: ["side by side", "point by point", "yours and theirs"],
    tellsReveal: [
      "pay(?:ing)? later",
      "smaller (?:quantities|lots)",
      "did the sums",
      "suits? us better",
      "nothing wrong",
    ],
  },
  T1: {
    hint: [
      "There is something I should perhaps have asked you straight out.",
      "One does not always know what to think.",
    ],
    partial: [
      "After the last order {lastOrderWhen} we were told something about you, and it stuck.",
      "We were told something about you, and it stuck.",
    ],
    reveal: [
      "The truth is that somebody we know warned us about you. I only half believe it, but I cannot get it out of my head.",
      "To be quite honest: a third party spoke badly of you, and I never asked you whether there was anything in it.",
    ],
    wish: [
      "I would show me one thing in black and white, and then let it rest.",
      "I would ask what was said, and answer it calmly.",
    ],
    tellsPartial: ["told something", "told us something", "it stuck", "came to our ears"],
    tellsReveal: [
      "warn(?:ed|ing|s)? us",
      "half believ\\p{L}*",
      "third party",
      "(?:spoke|speaks?|spoken) badly",
      "anything in it",
      "gossip\\p{L}*",
      "slander\\p{L}*",
      "rumou?rs?",
    ],
  },
};

/** What the ex-client hides, in English. Nothing here claims a number, a name or a day of its own. */
export const LAYERS_EN: LayerTexts = {
  leads: {
    price: {
      other: "The price is one thing. It was not only that.",
      same: "It is the price, yes, only not quite the way you think.",
    },
    "missing-product": {
      other: "The range is one thing. It was not only that.",
      same: "It is the range, yes, but that alone would have been bearable.",
    },
    "bad-service": {
      other: "The service in general is one thing. There was something else.",
      same: "It is the service, yes, and I mean something in particular.",
    },
    "late-delivery": {
      other: "The delays are one thing. It did not end there.",
      same: "It is the deliveries, yes, but those alone I could have lived with.",
    },
    "better-terms": {
      other: "The terms are one thing. There was more to it.",
      same: "It is the terms, yes, and we did not make it easy for ourselves.",
    },
    "rude-employee": {
      other: "How we were spoken to is one thing. It was not the only one.",
      same: "It is how we were spoken to, yes, but there is more to say about it.",
    },
    "new-rules": {
      other: "The rules are one thing. They only came on top.",
      same: "It is the rules, yes, though one can get used to rules.",
    },
    "where-were-you": {
      other: "That you were not there is one thing. It was not the worst of it.",
      same: "Yes, that is just it, and it goes deeper than you think.",
    },
    rumour: {
      other: "What people say is one thing. I have eyes of my own as well.",
      same: "It is the talk, yes, and I would like to be done with it.",
    },
    pretext: {
      other: "That we need nothing is true, but it is not the whole story.",
      same: "That we need nothing is so, yes, only there is more behind it.",
    },
  },
  reasons: { ...LAYERS_EN_OUTSIDE, ...LAYERS_EN_OURS },
};
