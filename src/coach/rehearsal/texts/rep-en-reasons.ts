import type { TrueReason } from "#src/core/rehearsal/true-reason.ts";
import { type RepTexts, textsByReason } from "./rep-texts.ts";

const OWN: Record<TrueReason, readonly string[]> = {
  A7: [
    "I never asked how things were going for you; that was up to me, and I missed it.",
    "With us it was always about the order and never about what you could manage; that is on us.",
  ],
  B1: [
    "We let the contact go to sleep and left you to yourselves; that is our mistake and I own it.",
    "Not to ask after you was wrong, and it was me who did not ask.",
  ],
  B2: [
    "We never laid open what stands behind our price; that was up to us.",
    "I left you alone with that price list; I should have come and explained it.",
  ],
  B3: [
    "We should have told you beforehand and had something to put in its place; that is our mistake.",
    "You heard it too late, and you should have heard it from me; I own that.",
  ],
  B4: [
    "The way you were treated was wrong; that is our failing and I own it.",
    "You had to run after us for an answer; that must not happen, and it is our mistake.",
  ],
  B4a: [
    "The way you were spoken to was wrong; that is our mistake, whoever it was.",
    "That nobody apologised afterwards is our failing, and I own it.",
  ],
  B5: [
    "We were late and nobody rang you; both are our mistakes and I own them.",
    "We let you down there, and worst of all in silence; that is on us.",
  ],
  B6: [
    "The goods were not what you had paid for, and we left you alone with it; that is our mistake.",
    "We owed you an answer and did not give one; I own that.",
  ],
  B7: [
    "We gave you our word and did not keep it; that is our mistake and nobody else's.",
    "You relied on us and we let you down; I own that.",
  ],
  B8: [
    "We put those rules in front of you and explained nothing; that is our mistake.",
    "I should have come to you before the rules changed; I own that.",
  ],
  C5: [
    "We never asked which terms you need; that was up to us.",
    "I left the terms as they were and did not talk to you about them; that one is on me.",
  ],
  T1: [
    "I was not near enough for you to ask me straight out; that one is on me.",
    "You heard nothing from us and had to make up your mind alone; that is our mistake.",
  ],
};

const CHANGE: Record<TrueReason, readonly string[]> = {
  A7: [
    "I would ask you beforehand what you can manage, and we begin as small as you like.",
    "From me you would get only what you need, and no talk of more.",
  ],
  B1: [
    "I would call you at the time when you usually order, and not when it is too late.",
    "You would hear from me regularly, even when there is nothing to sell.",
  ],
  B2: [
    "I would put in writing, item by item, what the price contains, so that you can compare.",
    "I would come to you with the figures before they change, not after.",
  ],
  B3: [
    "I would tell you ahead of anything that leaves the range, together with what could replace it.",
    "I would bring you samples first, and you decide what is a real replacement.",
  ],
  B4: [
    "You would have my own number and an answer from me the same day.",
    "From now on you would deal with one person, and I answer for that.",
  ],
  B4a: [
    "From now on you would deal with me, and with nobody you do not wish to speak to.",
    "I would ring you myself after each order and ask how you were treated.",
  ],
  B5: [
    "I would follow your deliveries myself and ring you before something is late, not after.",
    "For every order you would have a day from me, and a call if it is in danger.",
  ],
  B6: [
    "I would check the goods of your order myself before they leave us.",
    "First I would settle the old complaint with you, and only then talk about new orders.",
  ],
  B7: [
    "What I promise you would get in writing, with a day and my name.",
    "I would promise you less, and keep all of it.",
  ],
  B8: [
    "I would go through the first order with you, step by step, until it runs.",
    "I would come to you before anything changes, and ask what it means for you.",
  ],
  C5: [
    "I would go through the terms with you one by one, and say honestly what is possible and what is not.",
    "Once a year I would ask you which terms you need, before you have to ask elsewhere.",
  ],
  T1: [
    "I would answer every question about us openly, and show you in black and white what I can.",
    "Whatever you hear about us, you could ring me, and I would tell you how it is.",
  ],
};

/** What depends on the reason the client has told. */
export const REP_EN_REASONS: readonly RepTexts[] = [
  ...textsByReason("own", OWN),
  ...textsByReason("show-change", CHANGE),
];
