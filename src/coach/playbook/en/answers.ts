import type { AnswerPart, Phrases } from "../phrases.ts";

export const englishAnswers: Phrases<AnswerPart> = {
  "thanks-for-word": [
    {
      ways: [
        "Thank you for telling us so plainly.",
        "Thank you for your open words.",
        "I am grateful that you said it to me directly.",
      ],
    },
  ],
  "hear-answer-price": [
    {
      ways: [
        "You feel that our prices are too high, and I take that seriously.",
        "I understand that the price does not work for you as it stands.",
        "What you say about the price matters to me, and I do not want to argue about it.",
      ],
    },
  ],
  "hear-answer-missing-product": [
    {
      ways: [
        "Something you need is missing from our range, and I would like to understand exactly what.",
        "I understand that you cannot find everything you need with us.",
        "What you say about our range matters to me, because a gap costs you time and work.",
      ],
    },
  ],
  "hear-answer-bad-service": [
    {
      ways: [
        "You were not satisfied with our service, and I take that seriously.",
        "I understand that working with us was not as easy as you may have expected.",
        "What you say about our service matters to me, and I would like to hear all of it.",
      ],
    },
  ],
  "hear-answer-delivery": [
    {
      ways: [
        "You tell me that our deliveries caused you difficulties, and I take that seriously.",
        "I understand how much depends on a delivery that arrives on the day.",
        "What you say about our deliveries matters to me, because your work depends on them.",
      ],
    },
  ],
  "hear-answer-new-rules": [
    {
      ways: [
        "Our new rules make things harder for you, and I take that seriously.",
        "I understand that the new rules do not suit the way you work.",
        "What you say about our new rules matters to me, because rules that make your work harder need a second look.",
      ],
    },
  ],
  "hear-answer-better-terms": [
    {
      ways: [
        "You have been shown other terms, and I understand that you are weighing them.",
        "I understand that you have terms to compare, and you have every right to do so.",
        "What you say about the terms matters to me, and the choice is entirely yours.",
      ],
    },
  ],
  "ask-answer-price": [
    {
      ways: [
        "Where do you feel the difference most: in the price of single goods, in the delivery or in the terms of payment?",
        "Which goods is this mainly about, and what would the price have to cover for you?",
        "May I ask what matters most to you when you look at the bill as a whole?",
      ],
    },
  ],
  "ask-answer-missing-product": [
    {
      ways: [
        "What exactly is missing, and what do you use it for?",
        "Which goods would you need, how much of them and how often?",
        "May I ask what you looked for with us and did not find?",
      ],
    },
  ],
  "ask-answer-bad-service": [
    {
      ways: [
        "What happened, and what was the worst of it for you?",
        "May I ask you to tell me what happened, from your side?",
        "What would have to be different for you to work with us without a worry?",
      ],
    },
  ],
  "ask-answer-delivery": [
    {
      ways: [
        "Which delivery caused you the most trouble, and what did it cost you?",
        "On which days and at what times do the goods need to arrive for your work to go on?",
        "May I ask what matters most to you in a delivery: the day, the hour, or that everything is in it?",
      ],
    },
  ],
  "ask-answer-new-rules": [
    {
      ways: [
        "Which of the rules is the hardest for you, and why?",
        "May I ask what has changed in your work because of the rules?",
        "What would a rule have to look like that suits both you and us?",
      ],
    },
  ],
  "ask-answer-better-terms": [
    {
      ways: [
        "Which of the terms matters most to you: the price, the time of payment, the delivery or something else?",
        "May I ask what decided it for you in the end?",
        "What would you need from us for a comparison to be worth your time?",
      ],
    },
  ],
  changed: [
    {
      ways: [
        "On our side this has changed: {change}",
        "Since then we have changed this: {change}",
        "This is what we have changed since: {change}",
      ],
    },
  ],
  offered: [
    {
      ways: [
        "What we can offer you: {offer}, up to {offerAmount}. The offer is valid until {offerUntil}.",
        "Our offer to you: {offer}, up to {offerAmount}, until {offerUntil}.",
        "We have approved this for you: {offer}, up to {offerAmount}. It is valid until {offerUntil}.",
      ],
    },
    {
      ways: [
        "What we can offer you: {offer}. The offer is valid until {offerUntil}.",
        "Our offer to you, until {offerUntil}: {offer}.",
        "We have approved this for you: {offer}. It is valid until {offerUntil}.",
      ],
    },
    {
      ways: [
        "What we can offer you: {offer}, up to {offerAmount}.",
        "Our offer to you: {offer}, up to {offerAmount}.",
        "We have approved this for you: {offer}, up to {offerAmount}.",
      ],
    },
    {
      ways: [
        "What we can offer you: {offer}.",
        "Our offer to you: {offer}.",
        "We have approved this for you: {offer}.",
      ],
    },
  ],
};
