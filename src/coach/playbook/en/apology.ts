import type { ApologyPart, Phrases } from "../phrases.ts";

export const englishApology: Phrases<ApologyPart> = {
  "own-fault": [
    {
      ways: [
        "On {complaintOn} you told us about a problem with {incident}. We let you down, the responsibility is ours, and I am sorry.",
        "We let you down over {incident}, and on {complaintOn} you had to tell us so yourself. The mistake was ours, and I apologise for it.",
        "Your complaint of {complaintOn} about {incident} should never have been necessary. We made a mistake, we own it, and I am sorry.",
        "You had to complain about {incident} on {complaintOn}. That was our failure, and I apologise for it.",
      ],
    },
    {
      ways: [
        "We let you down over {incident}. The mistake was ours, and I am sorry.",
        "What happened with {incident} was our fault, and we take responsibility for it. I apologise to you.",
        "You were right to expect better of us over {incident}. We made a mistake, we own it, and I am sorry.",
      ],
    },
    {
      ways: [
        "We made a serious mistake in our work with you. The responsibility is ours, and I am sorry.",
        "We let you down. That was our mistake, we own it, and I apologise to you.",
        "You were right to expect better of us. The failure was ours, and I am sorry for it.",
      ],
    },
  ],
  "soft-regret": [
    {
      ways: [
        "On {complaintOn} you told us that you were not satisfied with {incident}. I am sorry that we did not meet your expectations.",
        "Your complaint of {complaintOn} was about {incident}. I am sorry that you had cause to make it.",
        "You told us on {complaintOn} what bothered you about {incident}. I am sorry that it did.",
      ],
    },
    {
      ways: [
        "On {complaintOn} you told us that you were not satisfied. I am sorry that we did not meet your expectations.",
        "Your complaint of {complaintOn} matters to me, and I am sorry that you had cause to make it.",
        "You told us on {complaintOn} that something bothered you. I am sorry that it did.",
      ],
    },
    {
      ways: [
        "Your last order with us was on {lastOrderOn}. If something on our side did not go as you expected, I am sorry for it.",
        "The last order of yours that I can see is dated {lastOrderOn}. It may be that we went wrong somewhere; if we did, I am sorry.",
        "You last ordered from us on {lastOrderOn}. If anything went wrong on our side, I apologise for it.",
      ],
    },
    {
      ways: [
        "If something on our side did not go as you expected, I am sorry for it.",
        "It may be that we went wrong somewhere; if we did, I am sorry.",
        "If anything went wrong on our side, I apologise for it.",
      ],
    },
  ],
  understanding: [
    {
      ways: [
        "In your place I would have been annoyed too.",
        "I can well understand that this was unpleasant for you.",
        "I can see why this was a nuisance for you.",
      ],
    },
  ],
  listening: [
    {
      ways: [
        "I would rather listen to you than guess.",
        "Your own words matter more to me than any guess of mine.",
        "I do not want to guess; I would like to hear it from you.",
      ],
    },
  ],
  settled: [
    {
      ways: [
        "According to our records the matter was settled on {resolvedOn}.",
        "Our records show that the complaint was closed on {resolvedOn}.",
        "As far as our records go, the matter has been closed since {resolvedOn}.",
      ],
    },
  ],
  remedy: [
    {
      ways: [
        "For order {problemOrder} we credit {credit} to your account.",
        "For order {problemOrder}, you now have {credit} in credit with us.",
        "We have set aside {credit} for you as a credit for order {problemOrder}.",
      ],
    },
    {
      ways: [
        "For order {problemOrder} we refund {refund} to you.",
        "We pay {refund} back to you for order {problemOrder}.",
        "You get a refund of {refund} from us for order {problemOrder}.",
      ],
    },
    {
      ways: [
        "We credit {credit} to your account for it.",
        "For what happened, you now have {credit} in credit with us.",
        "We have set aside {credit} for you as a credit.",
      ],
    },
    {
      ways: [
        "We refund {refund} to you for it.",
        "For what happened we pay {refund} back to you.",
        "You get a refund of {refund} from us.",
      ],
    },
  ],
  "ask-wish": [
    {
      needs: ["resolvedOn"],
      ways: [
        "Is there anything that we have still to put right?",
        "Is anything about it still open for you?",
        "Seen from your side, is anything left for us to put right?",
      ],
    },
    {
      ways: [
        "What would we have to put right first, in your view?",
        "If you were in my place, what would you put right first?",
        "What would have to change on our side for this to be put right for you?",
      ],
    },
  ],
  "ask-whether": [
    {
      ways: [
        "Would you tell me how it looked from your side?",
        "May I ask what you would have expected of us?",
        "How did it look from your side, and what could we have done differently?",
      ],
    },
  ],
};
