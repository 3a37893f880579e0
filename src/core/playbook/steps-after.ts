import { line } from "./entry.ts";
import type { StepPlay } from "./step-play.ts";

/** P16 to P20 of the protocol (register B): after the answer. */
export const STEPS_AFTER = {
  P16: {
    advice:
      "Thank them, leave the door open, press no further. Agree when you may ask again; without a day it is {coolingDays}. Until then only light contact, at most {lightTouches} times a quarter. When you come back, bring something new: how it is going with the other one, or what they promised by when.",
    say: [
      line("BG-23", "Thank you for saying it openly. The door stays open. May I ask again later?"),
      line("ET-18", "How is it going with your new supplier?"),
    ],
    avoid: ["Another offer while they weigh things up", "Being glad when the other one fails"],
    from: ["ET-17", "ET-18", "ET-20", "ET-23", "FI-096", "FI-181"],
  },
  P17: {
    advice:
      "At most {mostAttempts} sales talks, and something new in each: a proof, a change, another offer. Ask for one small order, with what would make it a success and a day to look at it together.",
    say: [
      line("EL-18", "Would you give us one small order, to see for yourself?"),
      line(
        "EL-20",
        "I will check every part of your account myself, until you tell me that it is enough.",
      ),
      line(
        "EL-19",
        "You will have had a slip with a customer too, and hoped for a chance to put it right.",
        "appeal",
      ),
    ],
    avoid: ["The same argument again", "Pleading"],
    from: ["EL-16", "EL-17", "EL-18", "EL-19", "EL-20", "EL-21"],
  },
  P18: {
    advice:
      "Follow each of the next {watchOrders} orders: confirmed, sent, delivered, and ask them how it was. Any slip is urgent. Promise a little less than you can do. When all is well, thank them and see what else they could use.",
    say: [
      line("FI-090", "Your order is here. Is everything as you wanted it?"),
      line("BG-10", "Thank you for buying from us again."),
    ],
    avoid: ["“I told you so”", "Leaving the first order to itself"],
    from: ["FI-090", "BG-28", "RU-16", "FI-089"],
  },
  P19: {
    advice:
      "Close it with a reason and without a sour word. Be helpful to the end. Say when you may ask again, if ever, and look for somebody new to bring this money.",
    say: [
      line(
        "BG-23",
        "We were glad to work with you, we respect your choice, and you are welcome any time.",
      ),
    ],
    avoid: ["Showing that you are disappointed", "Letting it run out in silence"],
    from: ["BG-20", "BG-23", "ET-24", "FI-180", "BG-19"],
  },
  P20: {
    advice:
      "Put down the true reason, what was mended and what will keep it from happening again. What comes up twice is not this client's problem alone.",
    say: [],
    avoid: ["Forgetting the reason once the case is closed"],
    from: ["ET-11", "FI-184", "FI-162"],
  },
} as const satisfies Record<string, StepPlay>;
