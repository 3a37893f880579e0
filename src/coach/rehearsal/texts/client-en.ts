import type { ClientTexts } from "./client-texts.ts";

/** What the ex-client says in English. */
export const CLIENT_EN: readonly ClientTexts[] = [
  {
    act: "pick-up",
    lines: ["{client}, {contact} speaking.", "{client}, good day.", "{client}, yes?"],
  },
  {
    act: "cold-open",
    objection: "price",
    lines: [
      "Ah, it is you. I did not think I would hear from you again.",
      "Hello. I am in the middle of something, so please keep it short.",
      "Well, hello. It has been a while.",
    ],
  },
  {
    act: "cold-open",
    objection: "missing-product",
    lines: [
      "Hello. Nice of you to call, but I am short of time.",
      "Oh, hello. I was not expecting you.",
      "Hello. What is it about?",
    ],
  },
  {
    act: "cold-open",
    objection: "bad-service",
    lines: [
      "So now you call. Go on, I have two minutes.",
      "I thought everything between us had been said.",
      "Yes? I do not know what there is left to talk about.",
    ],
  },
  {
    act: "object",
    objection: "price",
    lines: [
      "To be plain: you are too expensive for us.",
      "We compared, and your prices are above the others. That is all there is to it.",
      "It is the price. We get the same for less elsewhere.",
    ],
  },
  {
    act: "object",
    objection: "missing-product",
    lines: [
      "You no longer have {product}, so we had to look elsewhere.",
      "What we need you do not carry any more.",
      "Your range has shrunk; we found somebody who has it all.",
    ],
  },
  {
    act: "object",
    objection: "bad-service",
    lines: [
      "Honestly, your service has become poor.",
      "We were not happy with your service.",
      "Dealing with you has become hard work.",
    ],
  },
  {
    act: "object",
    objection: "price",
    again: true,
    to: ["discount"],
    lines: [
      "You see, straight to the money, and you are still dearer.",
      "A discount now only tells me that you asked too much before.",
      "And next month it is back to the old price, is it?",
    ],
  },
  {
    act: "object",
    objection: "price",
    again: true,
    lines: [
      "Fine words, but what I pay is the figure on the invoice.",
      "That may be so. You are still too expensive for us.",
      "I did not ask for advertising. I told you about the price.",
    ],
  },
  {
    act: "object",
    objection: "missing-product",
    again: true,
    to: ["discount"],
    lines: [
      "A discount on something you do not have?",
      "The price was never the point.",
      "Cheaper is no use to me when it is not there.",
    ],
  },
  {
    act: "object",
    objection: "missing-product",
    again: true,
    lines: [
      "I did not ask what you have; I told you what you lack.",
      "That may all be very nice, but it is not what we need.",
      "As I said: what we need, others have.",
    ],
  },
  {
    act: "object",
    objection: "bad-service",
    again: true,
    to: ["discount"],
    lines: [
      "You think a discount makes the service better?",
      "Keep your discount. I am talking about the service.",
      "I am not for sale, if that is what you mean.",
    ],
  },
  {
    act: "object",
    objection: "bad-service",
    again: true,
    lines: [
      "Advertising is the last thing I need just now.",
      "You are not listening. I was talking about your service.",
      "That sounds well, but the service was what it was.",
    ],
  },
  {
    act: "warn",
    lines: [
      "I am about to put the phone down.",
      "One more like that and we are done.",
      "I would be careful now.",
      "My patience is nearly at an end.",
    ],
  },
  {
    act: "yes-if",
    lines: [
      "If you really do that, then yes, we could try it with one order.",
      "In that case I would be open to it. But I want to see it.",
      "Realistic, yes. Tell me how and when.",
    ],
  },
  {
    act: "test-offer",
    lines: [
      "That sounds sensible. What makes sure it does not stay at words?",
      "Good. And how would I notice that it is different this time?",
      "I would want to see that on one small order first.",
      "I hear you, but I am not there yet.",
    ],
  },
  {
    act: "agree-next-step",
    lines: [
      "All right, I have put it in my calendar.",
      "Agreed, then we talk that day. And thank you for asking properly.",
      "Good, that suits me. Let us see.",
    ],
  },
  {
    act: "end-angry",
    lines: [
      "That is enough. Goodbye.",
      "No. I am not going to listen to this. Goodbye.",
      "I am putting the phone down now. Goodbye.",
    ],
  },
  {
    act: "end-polite",
    to: ["give-time"],
    lines: [
      "Thank you for not pressing me. You may call then.",
      "I appreciate that. We can talk again then.",
      "Good. Until then, I need the time.",
    ],
  },
  {
    act: "end-polite",
    lines: [
      "I have to think about it. Give me some time.",
      "Let us leave it there for today; I need time.",
      "Thank you for calling, but I have to go. Give me time.",
    ],
  },
];
