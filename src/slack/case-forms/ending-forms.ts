import { closedAsSchema } from "#src/core/case/closed-as.ts";
import { CLOSED } from "../presenters/alert-card.ts";
import type { ActForm, Choice } from "./act-form.ts";

const CLOSING_CHOICES: readonly Choice[] = closedAsSchema.options.map((value) => ({
  value,
  text: `${CLOSED[value].charAt(0).toUpperCase()}${CLOSED[value].slice(1)}`,
}));

/** P14 to P19: what came of it. */
export const ENDING_FORMS = {
  "would-return": {
    menu: "I asked whether they would come back",
    button: "Ask if they would return",
    title: "Would they come back?",
    tip: "Ask: if we could do this, could you see us working together again?",
    fields: {
      answer: {
        ask: "choice",
        label: "What did they answer?",
        choices: [
          { value: "yes", text: "Yes" },
          { value: "maybe", text: "Perhaps" },
          { value: "no", text: "No" },
        ],
      },
    },
  } satisfies ActForm<"would-return">,
  agreed: {
    menu: "We agreed",
    button: "Note what you agreed",
    title: "What we agreed",
    fields: {
      terms: { ask: "words", label: "What did you agree on?", lines: true },
      warnHow: {
        ask: "words",
        label: "How shall we warn them if something goes wrong?",
        optional: true,
      },
      firstOrderBy: { ask: "day", is: "ahead", label: "First order by", optional: true },
    },
  } satisfies ActForm<"agreed">,
  "clear-no": {
    menu: "They said no",
    button: "They said no",
    title: "A clear no",
    tip: "Thank them and leave the door open. The case rests, and comes back by itself.",
    fields: {
      said: { ask: "words", label: "What did they say?", optional: true, lines: true },
      until: {
        ask: "day",
        is: "ahead",
        label: "Come back to it on",
        hint: "Empty: when the usual time is over.",
        optional: true,
      },
      newAngle: {
        ask: "words",
        label: "What will be new the next time?",
        optional: true,
      },
    },
  } satisfies ActForm<"clear-no">,
  "rival-promise": {
    menu: "A rival promised them something",
    button: "Note a rival's promise",
    title: "A rival's promise",
    tip: "Say nothing against the rival. When the promised day has passed, ask how it went.",
    fields: {
      rival: { ask: "words", label: "Who", optional: true },
      promised: { ask: "words", label: "What did they promise?", lines: true },
      by: { ask: "day", is: "ahead", label: "By when", optional: true },
    },
  } satisfies ActForm<"rival-promise">,
  trial: {
    menu: "I offered a small trial",
    button: "Offer a small trial",
    title: "A small trial",
    tip: "Small, with a clear end, so that they can check it without risk.",
    fields: {
      what: { ask: "words", label: "What do they try?" },
      passIf: { ask: "words", label: "When has it gone well?" },
      reviewOn: { ask: "day", is: "ahead", label: "Look at it together on" },
      answer: {
        ask: "choice",
        label: "What did they answer?",
        choices: [
          { value: "yes", text: "Yes" },
          { value: "thinking", text: "They think about it" },
          { value: "no", text: "No" },
        ],
      },
    },
  } satisfies ActForm<"trial">,
  close: {
    menu: "Close the case",
    button: "Close the case",
    title: "Close the case",
    tip: "Never without a word: part as friends, and say when to look again.",
    fields: {
      as: { ask: "menu", label: "How does it end?", choices: CLOSING_CHOICES },
      why: { ask: "words", label: "Why", lines: true },
      againOn: { ask: "day", is: "ahead", label: "Look again on", optional: true },
    },
  } satisfies ActForm<"close">,
  reopen: {
    menu: "Open the case again",
    button: "Open the case again",
    title: "Open the case again",
    fields: { why: { ask: "words", label: "What is new?", lines: true } },
  } satisfies ActForm<"reopen">,
  overrule: {
    menu: "Let this step through",
    button: "Let it through",
    title: "Let this step through",
    tip: "For managers. It is kept who let it through, and why.",
    fields: { gate: "carried", why: { ask: "words", label: "Why is it right here?", lines: true } },
  } satisfies ActForm<"overrule">,
} as const;
