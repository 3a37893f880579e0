import { type ClientTexts, textsByTemperament } from "./client-texts.ts";

/** What depends on the contact's temperament, in English. */
export const CLIENT_EN_MOODS: readonly ClientTexts[] = textsByTemperament({
  brisk: {
    coldOpen: ["Yes. Be quick, please.", "Hello. Two minutes, no more."],
    deflect: ["And? Come to the point.", "My time is short. What else?"],
    soften: ["Good. Carry on.", "Right. That was to the point."],
  },
  warm: {
    coldOpen: [
      "Oh, hello, what a surprise! I have a moment, though not much more.",
      "Hello! Kind of you to ring, though I hardly know what to say.",
    ],
    deflect: [
      "Ah, let us not spoil the day with that.",
      "You mean well, I know. Let us leave it, shall we?",
    ],
    soften: ["That is good of you, really.", "You know, I like the way you say that."],
  },
  formal: {
    coldOpen: [
      "Good day. May I ask what this is about?",
      "Good day. We had no appointment, as far as I am aware.",
    ],
    deflect: [
      "That is not something I wish to discuss.",
      "With your permission, I shall leave that open.",
    ],
    soften: [
      "I appreciate your putting it this way.",
      "That is a proper way to speak, I must say.",
    ],
  },
  sceptical: {
    coldOpen: [
      "Hello. And what are you going to sell me today?",
      "You? Now I am curious what is coming.",
    ],
    deflect: ["And what is behind that, I wonder?", "I have my doubts about this call."],
    soften: [
      "Well. That sounds more honest than I expected.",
      "So far I find nothing to object to, oddly enough.",
    ],
  },
});
