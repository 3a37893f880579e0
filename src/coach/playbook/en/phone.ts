import type { PhonePart, Phrases } from "../phrases.ts";

/** Hints for the rep stand in parentheses; everything else is spoken. */
export const englishPhone: Phrases<PhonePart> = {
  hello: [
    {
      ways: [
        "Hello, {contact}. This is {sender} from {company}.",
        "Good day, {contact}, this is {sender} from {company}.",
        "Hello, is that {contact}? This is {sender} from {company}.",
      ],
    },
    {
      ways: [
        "Hello. This is {sender} from {company}.",
        "Good day, this is {sender} from {company}.",
        "Hello, my name is {sender} and I am calling from {company}.",
      ],
    },
    {
      ways: [
        "Hello, {contact}. I am calling from {company}.",
        "Good day, {contact}, this is {company}.",
        "Hello, is that {contact}? This is {company}.",
      ],
    },
    {
      ways: ["Hello, this is {company}.", "Good day, this is {company}.", "Hello. {company} here."],
    },
    {
      ways: ["Hello, and thank you for taking the call.", "Good day to you.", "Hello."],
    },
  ],
  "have-time": [
    {
      ways: [
        "Do you have a couple of minutes?",
        "Is this a good moment to talk?",
        "May I take two minutes of your time?",
      ],
    },
  ],
  "why-calling": [
    {
      ways: [
        "I am calling because your orders used to come {rhythm}, and the last one was on {lastOrderOn}.",
        "Until {lastOrderOn} you usually ordered from us {rhythm}, which is why I am calling.",
        "Your orders usually came {rhythm}, the last of them on {lastOrderOn}, and that made me want to call you.",
      ],
    },
    {
      ways: [
        "I am calling because your last order with us was on {lastOrderOn}.",
        "You last ordered from us on {lastOrderOn}, which is why I am calling.",
        "The last order of yours that I can see is dated {lastOrderOn}, and that made me want to call you.",
      ],
    },
    {
      ways: [
        "I am calling to understand how you see our work together.",
        "I would like to understand how you see our work together at the moment.",
        "I am calling because your view of our work matters to me.",
      ],
    },
  ],
  "question-hint": [
    {
      ways: [
        "(Ask once, then wait. Silence is fine.)",
        "(Let them finish, and write their words down as they say them.)",
        "(Ask, and count to five before saying anything more.)",
      ],
    },
  ],
  "angry-hint": [
    {
      ways: [
        "(Listen to the end. Do not interrupt, do not explain.)",
        "(Stay calm and take notes. Nothing needs defending now.)",
        "(Let it all come out first. Answer only after that.)",
      ],
    },
  ],
  "angry-line": [
    {
      ways: [
        "I understand that you are annoyed. Please tell me everything; I am listening.",
        "You are right to say it plainly. What was the worst of it for you?",
        "Thank you for telling me straight. I am writing it down; please go on.",
      ],
    },
  ],
  "price-hint": [
    {
      ways: [
        "(Do not argue about the price. Ask first.)",
        "(Find out what they compare it with before you answer.)",
        "(Give no figures now. Understand first.)",
      ],
    },
  ],
  "price-line": [
    {
      ways: [
        "Thank you for saying so. Where do you see the difference: in the price itself, the delivery or the terms of payment?",
        "I see. Is it the price of one item, or the bill as a whole?",
        "Understood. What would the price have to cover for it to be right for you?",
      ],
    },
  ],
  "product-hint": [
    {
      ways: [
        "(Ask what it is for; another article may do the same.)",
        "(Write down the exact name, the amount and how often.)",
        "(Do not say at once that we do not have it.)",
      ],
    },
  ],
  "product-line": [
    {
      ways: [
        "Thank you, that helps. What exactly do you need, and what do you use it for?",
        "I see. Which goods are they, and how much of them do you need a month?",
        "Understood. Is there something you could use in its place, or must it be exactly this one?",
      ],
    },
  ],
  "elsewhere-hint": [
    {
      ways: [
        "(Not one word about the other supplier.)",
        "(Ask what works well for them there, and only listen.)",
        "(Respect the choice. A second supplier can be useful to them too.)",
      ],
    },
  ],
  "elsewhere-line": [
    {
      ways: [
        "I respect that. What matters most to you in working with a supplier?",
        "That is your right. What would have to be true for us to be of use to you too?",
        "I understand. May I ask what decided it for you?",
      ],
    },
  ],
  "refusal-hint": [
    {
      ways: [
        "(A no is a no. Thank them, and ask only whether you may get in touch again.)",
        "(Do not try to change their mind. Leave well.)",
        "(Stay friendly to the last word; how you leave is what they remember.)",
      ],
    },
  ],
  "refusal-line": [
    {
      ways: [
        "I respect that. May I get in touch again some day, or would you rather I did not?",
        "Thank you for saying it clearly. Our door stays open to you.",
        "I understand, and thank you for the time we have worked together.",
      ],
    },
  ],
  "no-time-line": [
    {
      ways: [
        "Of course. Which day and hour would suit you better?",
        "I do not want to keep you. When may I call again?",
        "That is all right. What time would be better for you?",
      ],
    },
  ],
  "sum-up": [
    {
      ways: [
        "Let me repeat what I have understood, so that I have it right.",
        "I have noted what you said; please correct me if I got something wrong.",
        "To be sure that I understood you, let me sum it up.",
      ],
    },
  ],
  "next-step": [
    {
      ways: [
        "On which day may I come back to you with an answer?",
        "Which day suits you for my answer?",
        "When would it suit you for me to call you about this?",
      ],
    },
  ],
  thanks: [
    {
      ways: [
        "Thank you for talking to me so openly.",
        "Thank you for your time.",
        "Thank you; this helps me a lot.",
      ],
    },
  ],
};
