import type { ClientTexts } from "./client-texts.ts";

/** What the ex-client says in English, whatever the talk is about. */
export const CLIENT_EN: readonly ClientTexts[] = [
  {
    act: "pick-up",
    lines: ["{client}, {contact} speaking.", "{client}, good day.", "{client}, yes?"],
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
