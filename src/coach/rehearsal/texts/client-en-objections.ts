import { type ClientTexts, textsByObjection } from "./client-texts.ts";

/** How the ex-client takes the call and what they say it was, in English. */
export const CLIENT_EN_OBJECTIONS: readonly ClientTexts[] = textsByObjection({
  price: {
    coldOpen: [
      "Ah, it is you. I did not think I would hear from you again.",
      "Hello. I am in the middle of something, so please keep it short.",
      "Well, hello. It has been a while.",
    ],
    object: [
      "To be plain: you are too expensive for us.",
      "We compared, and your prices are above the others. That is all there is to it.",
      "It is the price. We get the same for less elsewhere.",
    ],
    againToDiscount: [
      "You see, straight to the money, and you are still dearer.",
      "A discount now only tells me that you asked too much before.",
      "And next month it is back to the old price, is it?",
    ],
    again: [
      "Fine words, but what I pay is the figure on the invoice.",
      "That may be so. You are still too expensive for us.",
      "I did not ask for advertising. I told you about the price.",
    ],
  },
  "missing-product": {
    coldOpen: [
      "Hello. Nice of you to call, but I am short of time.",
      "Oh, hello. I was not expecting you.",
      "Hello. What is it about?",
    ],
    object: [
      "You no longer have {product}, so we had to look elsewhere.",
      "What we need you do not carry any more.",
      "Your range has shrunk; we found somebody who has it all.",
    ],
    againToDiscount: [
      "A discount on something you do not have?",
      "The price was never the point.",
      "Cheaper is no use to me when it is not there.",
    ],
    again: [
      "I did not ask what you have; I told you what you lack.",
      "That may all be very nice, but it is not what we need.",
      "As I said: what we need, others have.",
    ],
  },
  "bad-service": {
    coldOpen: [
      "So now you call. Go on, I have two minutes.",
      "I thought everything between us had been said.",
      "Yes? I do not know what there is left to talk about.",
    ],
    object: [
      "Honestly, your service has become poor.",
      "Service or quality, it has all gone downhill with you.",
      "Dealing with you has become hard work.",
    ],
    againToDiscount: [
      "You think a discount makes the service better?",
      "Keep your discount. I am talking about the service.",
      "I am not for sale, if that is what you mean.",
    ],
    again: [
      "Advertising is the last thing I need just now.",
      "You are not listening. I was talking about your service.",
      "That sounds well, but the service was what it was.",
    ],
  },
  "late-delivery": {
    coldOpen: [
      "Yes, hello. If it is about an order: there is none.",
      "Hello. I have a full day, so be quick, please.",
      "You, of all people. I am surprised, I must say.",
    ],
    object: [
      "Plainly: you kept delivering late.",
      "Your deliveries came when they came. We cannot work like that.",
      "With you we never knew when the goods would be here.",
    ],
    againToDiscount: [
      "Cheap and late is still late.",
      "What do I do with a discount when the shelf is empty?",
      "I was talking about days, not about money.",
    ],
    again: [
      "That sounds fine, but I told you about your deliveries.",
      "What is new with you is no use to me if it gets here too late.",
      "I did not need more from you, I needed it on time.",
    ],
  },
  "better-terms": {
    coldOpen: [
      "Hello. We are well looked after, thank you.",
      "Good day. You have caught me between two meetings.",
      "Hello. What brings you to me?",
    ],
    object: [
      "Elsewhere we get better terms: longer to pay, smaller minimum orders.",
      "It is the terms. Others ask for no minimum and give us more days to pay.",
      "We looked at the terms, and yours did not come off well.",
    ],
    againToDiscount: [
      "I was not talking about the price, I was talking about the terms.",
      "A discount is there once. Terms hold all year.",
      "And the payment days stay as they are?",
    ],
    again: [
      "What you have is not the question. The question is on what terms.",
      "That may be so. The terms elsewhere are still better.",
      "I tell you about terms, and you tell me about your goods.",
    ],
  },
  "rude-employee": {
    coldOpen: [
      "Hello. I was not exactly waiting for this call.",
      "So it is you. Go on, then.",
      "Yes, hello. Make it short, please.",
    ],
    object: [
      "Somebody of yours was rude to us.",
      "It was the way somebody on your side spoke to us.",
      "Somebody on your side forgot their manners.",
    ],
    againToDiscount: [
      "So you want to pay me for it?",
      "Politeness would have cost you less than a discount.",
      "This is not about money. It is about manners.",
    ],
    again: [
      "You are selling, and I am telling you how we were spoken to.",
      "That may all be very nice. We were spoken to in a way I did not like.",
      "As long as that is not put right, I have no interest in new things.",
    ],
  },
  "new-rules": {
    coldOpen: [
      "Hello. Is there another form to fill in?",
      "Good day. I have only a moment.",
      "Ah, hello. What is it this time?",
    ],
    object: [
      "Your new rules do not suit us: minimum orders, the portal, all of that.",
      "It is your new rules. Ordering from you is too much trouble now.",
      "With your new rules it no longer pays to order from you. Elsewhere I just ring.",
    ],
    againToDiscount: [
      "A discount does not make the rules any simpler.",
      "So the bill is smaller and the bother is the same?",
      "It is the rules I was talking about, not the price.",
    ],
    again: [
      "Your goods were never the trouble. The rules are.",
      "And to order that I would have to go through all your rules again?",
      "As I said: with these rules it is not worth it for us.",
    ],
  },
  "where-were-you": {
    coldOpen: [
      "Well, well. So you are still there.",
      "Now that is a surprise.",
      "Hello. I had nearly forgotten you.",
    ],
    object: [
      "And where were you before?",
      "We have bought from you since {sinceYear}, and you call now that we have gone?",
      "You call now. Where were you all that time?",
    ],
    againToDiscount: [
      "First nothing, and then a discount?",
      "So that is what we are worth to you: a discount.",
      "I ask where you were, and you talk about money.",
    ],
    again: [
      "You still have not told me where you were.",
      "Now there is something to sell, and now you call.",
      "That can wait. My question was where you were.",
    ],
  },
  rumour: {
    coldOpen: [
      "Hello. Your name came up here only the other day.",
      "Good day. I am not sure what to say to you.",
      "Yes? I am listening, for the moment.",
    ],
    object: [
      "One hears things about your company.",
      "People talk about you, and it is not good.",
      "With what is being said about you, we prefer to be careful.",
    ],
    againToDiscount: [
      "If you have to drop the price, perhaps people are right.",
      "A discount does not make the talk go away.",
      "I would rather know where I stand than pay less.",
    ],
    again: [
      "That sounds fine. What one hears sounds different.",
      "I do not ask what you sell. I ask whether one can trust you.",
      "As long as there is such talk, we wait.",
    ],
  },
  pretext: {
    coldOpen: [
      "Hello, good to hear from you. I am afraid I have little time.",
      "Ah, hello! Everything is fine here.",
      "Good day. It is not the best moment, but go on.",
    ],
    object: [
      "We need nothing just now. Perhaps next year.",
      "Thank you, we have everything at the moment.",
      "It is not a topic here at present. We will call you when we need something.",
    ],
    againToDiscount: [
      "That is kind, but we need nothing just now, at any price.",
      "Thank you, keep it for somebody who needs it.",
      "The price has nothing to do with it. We simply have no use for it.",
    ],
    again: [
      "All very interesting. Perhaps next year.",
      "Thank you, send me something some time.",
      "As I said, we have everything we need.",
    ],
  },
});
