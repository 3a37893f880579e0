import type { Objection } from "#src/core/rehearsal/objection.ts";
import { type RepTexts, textsByObjection } from "./rep-texts.ts";

const REFLECT: Record<Objection, readonly string[]> = {
  price: [
    "I understand; every purchase has to pay its way.",
    "That makes sense to me, you have your own figures to answer for.",
    "In your place I would have asked around as well.",
  ],
  "missing-product": [
    "I understand; it is simpler to get everything from one place.",
    "That makes sense to me; what is missing here you have to get elsewhere.",
    "In your place I would have looked around as well.",
  ],
  "bad-service": [
    "I understand; nobody wants to spend the day running after a supplier.",
    "I can see that this has cost you nerves.",
    "In your place I would have been annoyed as well.",
  ],
  "late-delivery": [
    "I understand; you have to be able to plan.",
    "That makes sense to me, your own work hangs on it.",
    "In your place I would have lost patience as well.",
  ],
  "better-terms": [
    "I understand; such things add up over a year.",
    "That makes sense to me, you have to look at the whole of it.",
    "In your place I would have gone by the terms as well.",
  ],
  "rude-employee": [
    "I understand; nobody has to put up with that.",
    "I can hear that it still rankles.",
    "In your place I would have been hurt as well.",
  ],
  "new-rules": [
    "I understand; it was simple once, and now it costs you time.",
    "That makes sense to me, you have your own way of working.",
    "In your place I would have found that a burden as well.",
  ],
  "where-were-you": [
    "I understand; that is a fair question.",
    "I can see why you ask that.",
    "In your place I would ask exactly the same.",
  ],
  rumour: [
    "I understand; one wants to know whom one deals with.",
    "That makes sense to me; after such talk one is careful.",
    "In your place it would have made me think as well.",
  ],
  pretext: [
    "I understand; nobody buys what is not needed.",
    "I can see that this is not at the top of your list just now.",
    "In your place I would not want to be talked into anything either.",
  ],
};

const PROBE: Record<Objection, readonly string[]> = {
  price: [
    "When you say too expensive, what do you compare us with?",
    "And apart from the price, what tipped the scales?",
    "When did the price begin to bother you?",
  ],
  "missing-product": [
    "And apart from the range, what tipped the scales?",
    "What did it mean for your day that it was missing?",
    "How did you find out that we no longer have it?",
  ],
  "bad-service": [
    "Which moment do you have in mind when you say that?",
    "What happened just before you decided?",
    "How should it have gone, in your view?",
  ],
  "late-delivery": [
    "Which time do you think of first when you say that?",
    "What did it mean for your work when the goods were not there?",
    "And apart from the delays, what tipped the scales?",
  ],
  "better-terms": [
    "Which of those terms matters most to you?",
    "What do those terms make easier for you?",
    "And apart from the terms, what tipped the scales?",
  ],
  "rude-employee": [
    "What happened there, if I may ask?",
    "How would you have liked to be treated?",
    "And what came before that, or after it?",
  ],
  "new-rules": [
    "Which of the rules gives you the most trouble?",
    "How did you first hear of the rules?",
    "And apart from the rules, what tipped the scales?",
  ],
  "where-were-you": [
    "When would you have needed us most?",
    "What was missing for you in that time?",
    "And apart from that, what made you decide?",
  ],
  rumour: [
    "What is it that you have heard?",
    "Where did you come across it, and when?",
    "What in it worries you most?",
  ],
  pretext: [
    "What would have to be different for it to become a topic again?",
    "How do you manage it at the moment?",
    "What was it that made you stop ordering at the time?",
  ],
};

/** What takes up the objection just stated, in English. */
export const REP_EN_OBJECTIONS: readonly RepTexts[] = [
  ...textsByObjection("reflect", REFLECT),
  ...textsByObjection("probe", PROBE),
];
