import type { OccasionPart, Phrases } from "../phrases.ts";

export const englishOccasions: Phrases<OccasionPart> = {
  "changed-opening": [
    {
      ways: [
        "You told us on {complaintOn} what was wrong with {incident}, and you have a right to know what came of it.",
        "What you told us about {incident} on {complaintOn} was not in vain.",
        "On {complaintOn} you spoke to us about {incident}; I would like to tell you what we have done about it.",
      ],
    },
    {
      ways: [
        "I would like to tell you what is different with us since your last order of {lastOrderOn}.",
        "Since your last order on {lastOrderOn} something has changed with us.",
        "Your last order was on {lastOrderOn}, and since then something is different with us.",
      ],
    },
    {
      ways: [
        "I would like to tell you what is different with us now.",
        "Something has changed with us, and I would like you to know of it.",
        "There is something new on our side that you should know.",
      ],
    },
  ],
  "changed-question": [
    {
      ways: [
        "Does this answer what bothered you, or is something still missing?",
        "What would you need to see to be sure that it works?",
        "Is there anything else that we should look at?",
      ],
    },
  ],
  "offer-opening": [
    {
      ways: [
        "Your last order with us was on {lastOrderOn}, and I would like to make it easy for you to try us again.",
        "You last ordered from us on {lastOrderOn}; I have looked into what we can do for you.",
        "Since your last order on {lastOrderOn} I have thought about what we can do for you.",
      ],
    },
    {
      ways: [
        "I would like to make it easy for you to try us again.",
        "I have looked into what we can do for you.",
        "I have thought about what we can do for you.",
      ],
    },
  ],
  "offer-question": [
    {
      ways: [
        "Would that suit you, or would something else help you more?",
        "Is that of use to you, or does something else matter more?",
        "What do you think of it, and what would have to be different?",
      ],
    },
  ],
  "condition-opening": [
    {
      ways: [
        "Your last order with us was on {lastOrderOn}, and I have one question for you.",
        "I have one question for you; your last order with us was on {lastOrderOn}.",
        "You last ordered from us on {lastOrderOn}, and since then I have wanted to ask you one thing.",
      ],
    },
    {
      ways: [
        "I have one question for you.",
        "There is one thing that I would like to ask you.",
        "Let me ask you one question only.",
      ],
    },
  ],
  "condition-price": [
    {
      ways: [
        "If we found a price that works for you, would you try one order with us again?",
        "If the price were right, is there anything else that would keep you from ordering?",
        "If the price could be settled between us, would you like to work with us again?",
      ],
    },
  ],
  "condition-product": [
    {
      ways: [
        "If the goods you are missing could be found with us, would you try one order with us again?",
        "If our range had what you need, is there anything else that would keep you from ordering?",
        "If we found a way to get you the goods you need, would you like to work with us again?",
      ],
    },
  ],
  "condition-service": [
    {
      ways: [
        "If you had one person here who takes care of everything, would you try one order with us again?",
        "If working with us were as easy as it should be, is there anything else that would keep you from ordering?",
        "If our service were what you expect, would you like to work with us again?",
      ],
    },
  ],
  "condition-delivery": [
    {
      ways: [
        "If the goods came on the agreed day, would you try one order with us again?",
        "If you could rely on our dates, is there anything else that would keep you from ordering?",
        "If deliveries came as agreed, would you like to work with us again?",
      ],
    },
  ],
  "condition-quality": [
    {
      ways: [
        "If you could check the quality of one small order first, would you try us again?",
        "If the quality were as it should be, is there anything else that would keep you from ordering?",
        "If you could rely on the quality, would you like to work with us again?",
      ],
    },
  ],
  "condition-agreement": [
    {
      ways: [
        "If we found rules that suit the way you work, would you try one order with us again?",
        "If our agreement were as you need it, is there anything else that would keep you from ordering?",
        "If we could settle the terms between us, would you like to work with us again?",
      ],
    },
  ],
  "condition-any": [
    {
      ways: [
        "If we could put right what bothers you, would you try one order with us again?",
        "If one thing were different with us, what would make one more order worth your while?",
        "If what made you stop were out of the way, would you like to work with us again?",
      ],
    },
  ],
  "thanks-opening": [
    {
      ways: [
        "Thank you for your order of {returnedOn}; it is good to work with you again.",
        "We were very pleased with your order of {returnedOn}, and I thank you for it.",
        "On {returnedOn} you ordered from us again. Thank you for that trust.",
      ],
    },
    {
      ways: [
        "Thank you for the time you have given us.",
        "I would like to thank you for your trust and for your open words.",
        "Thank you for our work together and for all that you have told us.",
      ],
    },
  ],
  "thanks-question": [
    {
      needs: ["returnedOn"],
      ways: [
        "Did everything come as it should, or is there anything we should put right?",
        "Was everything as you expected it, or is there something we could do better?",
        "May I ask whether everything was all right this time?",
      ],
    },
    {
      ways: [
        "Is there anything I can do for you at the moment?",
        "Is there anything you need from us just now?",
        "May I ask how things are going for you?",
      ],
    },
  ],
  "farewell-opening": [
    {
      ways: [
        "You have decided, and we respect your decision.",
        "I understand that your decision is final, and I respect it.",
        "Your decision is clear to us, and we accept it.",
      ],
    },
  ],
  "farewell-thanks": [
    {
      needs: ["lastOrderOn"],
      ways: [
        "Thank you for every order you have placed with us and for the work we have done together.",
        "Thank you for the trust you have shown us over this time.",
        "We have enjoyed working with you, and we thank you for it.",
      ],
    },
    {
      ways: [
        "Thank you for your time and for your open words.",
        "Thank you for considering us and for your frankness.",
        "We are grateful for the talks we have had with you.",
      ],
    },
  ],
  "farewell-door": [
    {
      ways: [
        "Our door stays open to you; one line is enough, whenever you like.",
        "If you need anything one day, a single call is enough, and nobody will ask you about the past.",
        "You are always welcome with us, and we wish you all the best.",
      ],
    },
  ],
  "again-opening": [
    {
      ways: [
        "We were last in touch on {lastTalkOn}, and I have left you in peace since.",
        "Our last contact was on {lastTalkOn}; I did not want to disturb you in the meantime.",
        "Since we were in touch on {lastTalkOn}, I have wanted to give you time.",
      ],
    },
    {
      ways: [
        "It has been quiet between us since your order of {lastOrderOn}, and I did not want to disturb you.",
        "Your last order with us was on {lastOrderOn}, and I have left you in peace since.",
        "Since your last order on {lastOrderOn} I have not wanted to press you.",
      ],
    },
    {
      ways: [
        "We have not been in touch for a while, and I did not want to disturb you.",
        "It has been quiet between us for some time, and I have not wanted to press you.",
        "I have left you in peace for a while, and would now like to ask how you are.",
      ],
    },
  ],
  "again-question": [
    {
      ways: [
        "May I ask how you see things today?",
        "May I ask how things stand with you now, and whether anything has changed?",
        "If I may ask: is there anything today for which we could be of use to you?",
      ],
    },
  ],
};
