import type { MessagePart, Phrases } from "../phrases.ts";

export const englishMessage: Phrases<MessagePart> = {
  context: [
    {
      ways: [
        "Your orders used to come {rhythm}, most recently on {lastOrderOn}.",
        "Until {lastOrderOn} your orders usually came {rhythm}.",
        "Your orders usually came {rhythm}, the last of them on {lastOrderOn}.",
      ],
    },
    {
      ways: [
        "Your last order with us was on {lastOrderOn}.",
        "The last order of yours that I can see is dated {lastOrderOn}.",
        "You last ordered from us on {lastOrderOn}.",
      ],
    },
  ],
  "why-writing": [
    {
      ways: [
        "I am writing because your orders used to come {rhythm}, and the last one was on {lastOrderOn}.",
        "Until {lastOrderOn} you usually ordered from us {rhythm}, which is why I am writing to you.",
        "Your orders usually came {rhythm}, the last of them on {lastOrderOn}, and that made me want to write to you.",
      ],
    },
    {
      ways: [
        "I am writing because your last order with us was on {lastOrderOn}.",
        "You last ordered from us on {lastOrderOn}, which is why I am writing to you.",
        "The last order of yours that I can see is dated {lastOrderOn}, and that made me want to write to you.",
      ],
    },
    {
      ways: [
        "I am writing to understand how you see our work together.",
        "I would like to understand how you see our work together at the moment.",
        "I am writing because your view of our work matters to me.",
      ],
    },
  ],
  question: [
    {
      needs: ["lastOrderOn"],
      ways: [
        "May I ask, simply out of interest, what has changed since then?",
        "If I may ask you directly: what has changed?",
        "Would you mind telling me what has changed on your side or on ours?",
      ],
    },
    {
      ways: [
        "May I ask what we could do differently?",
        "If I may ask you directly: where do we fall short of what you need?",
        "Would you mind telling me what we could do better?",
      ],
    },
  ],
  openness: [
    {
      ways: [
        "Critical words are as welcome to me as kind ones, because both help us.",
        "Please be frank; an honest answer helps us more than a polite one.",
        "There is no need to spare us: the real reason helps us more than a polite one.",
      ],
    },
  ],
  "no-pressure": [
    {
      ways: [
        "I am asking only in order to understand.",
        "This is only a question; I am not trying to sell you anything.",
        "I am asking in order to learn, not in order to sell.",
      ],
    },
  ],
  "check-in-opening": [
    {
      ways: [
        "I was in touch with you on {apologyOn} about {incident}, and I would like to ask how things stand now.",
        "On {apologyOn} I contacted you about {incident}. Today I would simply like to ask how things stand.",
        "I contacted you on {apologyOn} about {incident}; is anything about it still open for you?",
      ],
    },
    {
      ways: [
        "I was in touch with you on {apologyOn}, and I would like to ask how things stand now.",
        "On {apologyOn} I contacted you. Today I would simply like to ask how things stand.",
        "I contacted you on {apologyOn}; is anything still open for you?",
      ],
    },
    {
      ways: [
        "Your last order with us was on {lastOrderOn}, and I would like to ask how things are going for you.",
        "I am getting in touch to ask how things are going for you; your last order with us was on {lastOrderOn}.",
        "You last ordered from us on {lastOrderOn}, so I would like to ask how you are getting on.",
      ],
    },
    {
      ways: [
        "I would simply like to ask how things are going for you.",
        "I am getting in touch to ask how you are getting on.",
        "I would like to hear how things are going for you.",
      ],
    },
  ],
  goods: [
    {
      ways: [
        "What you have ordered from us most often: {goods}.",
        "Your most frequent items with us have been these: {goods}.",
        "Your orders have most often contained the following: {goods}.",
      ],
    },
  ],
  "need-question": [
    {
      ways: [
        "Is there anything you need from us at the moment?",
        "Is there anything we can help you with just now?",
        "What do you need at the moment, and can we help with it?",
      ],
    },
  ],
  gratitude: [
    {
      needs: ["lastOrderOn"],
      ways: [
        "Thank you for the trust you have shown us with your orders.",
        "We are grateful for every order you have placed with us.",
        "Thank you for the work we have done together so far.",
      ],
    },
  ],
  regard: [
    {
      ways: [
        "Whatever you decide, we respect it and are grateful for our work together.",
        "We think highly of you, and that does not depend on the number of orders.",
        "You remain a valued partner to us, whatever you decide.",
      ],
    },
  ],
  "invite-mail": [
    {
      ways: [
        "A short reply is enough; if you would rather talk, please name a day and an hour that suit you.",
        "You can simply answer this e-mail, or name a time when I may call you.",
        "Please write back in a line or two, or tell me when a call would suit you.",
      ],
    },
  ],
  "invite-letter": [
    {
      ways: [
        "A short answer is enough; if you would rather talk, please name a day and an hour that suit you.",
        "Please answer in whatever way is easiest for you, or name a time when I may call you.",
        "I would be glad of a line in reply, or of a time when a call would suit you.",
      ],
    },
  ],
};
