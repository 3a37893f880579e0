import type { ActForm, Choice } from "./act-form.ts";

const WAY_CHOICES: readonly Choice[] = [
  { value: "visit", text: "Visit" },
  { value: "video", text: "Video call" },
  { value: "call", text: "Phone call" },
  { value: "e-mail", text: "E-mail" },
  { value: "letter", text: "Letter" },
  { value: "message", text: "Short message" },
];

/** P7 to P13: the talk itself. */
export const TALK_FORMS = {
  contact: {
    menu: "I called, wrote or visited",
    button: "Note a contact",
    title: "A contact",
    fields: {
      way: { ask: "menu", label: "How", choices: WAY_CHOICES },
      outcome: {
        ask: "choice",
        label: "What came of it?",
        choices: [
          { value: "reached", text: "We talked" },
          { value: "meeting-agreed", text: "We agreed to meet" },
          { value: "no-answer", text: "No answer" },
          { value: "asked-to-wait", text: "They asked us to wait" },
          { value: "asked-to-stop", text: "They asked us to leave them alone" },
        ],
      },
      on: { ask: "day", is: "past", label: "When" },
      meetingOn: { ask: "day", is: "ahead", label: "Day of the meeting", optional: true },
      isNew: {
        ask: "words",
        label: "What was new in it for them?",
        hint: "A further try needs something new: an answer, a fix, an idea.",
        optional: true,
      },
      note: { ask: "words", label: "Note", optional: true, lines: true },
    },
    check: ({ outcome, meetingOn }) =>
      outcome === "meeting-agreed" && meetingOn === null
        ? { meetingOn: "Choose the day you agreed on." }
        : {},
  } satisfies ActForm<"contact">,
  apologised: {
    menu: "I apologised",
    button: "Note the apology",
    title: "The apology",
    tip: "Once, without excuses, and only for what we did. No offer in the same breath.",
    fields: {
      way: { ask: "menu", label: "How", choices: WAY_CHOICES },
      on: { ask: "day", is: "past", label: "When" },
      owned: {
        ask: "yes-no",
        label: "Did you say that it was our mistake?",
        yes: "Yes, in so many words",
        no: "No, only that we are sorry it came to this",
      },
    },
  } satisfies ActForm<"apologised">,
  evasive: {
    menu: "They gave no real answer",
    button: "They gave no real answer",
    title: "No real answer yet",
    tip: "Do not press. Ask again later about one concrete order, or let a colleague ask.",
    fields: { said: { ask: "words", label: "What did they say?", optional: true, lines: true } },
  } satisfies ActForm<"evasive">,
  "false-claim": {
    menu: "They heard something untrue about us",
    button: "Note the untrue claim",
    title: "An untrue claim",
    tip: "Stay calm and do not argue. First find out where it comes from.",
    fields: { claim: { ask: "words", label: "What do they believe?", lines: true } },
  } satisfies ActForm<"false-claim">,
  "claim-source": {
    menu: "Where the untrue claim comes from",
    button: "Note who told them",
    title: "Who told them?",
    tip: "Ask kindly: when was it, and from whom? Leave the source empty if they will not say.",
    fields: {
      source: { ask: "words", label: "Who told them", optional: true },
      heardOn: { ask: "words", label: "When they heard it", optional: true },
    },
  } satisfies ActForm<"claim-source">,
  "claim-disproved": {
    menu: "I showed that the claim is untrue",
    button: "Note the proof",
    title: "Shown to be untrue",
    tip: "One claim, one proof, then let it rest. Nothing bad about whoever said it.",
    fields: { proof: { ask: "words", label: "What did you show them?", lines: true } },
  } satisfies ActForm<"claim-disproved">,
  empathy: {
    menu: "I said that I understand them",
    button: "Note that you listened",
    title: "Understanding",
    tip: "Say that you understand and might have done the same. An offer comes after that.",
    fields: {
      calm: {
        ask: "yes-no",
        label: "Are they calmer now?",
        yes: "Yes, we can talk on",
        no: "No, still angry",
      },
    },
  } satisfies ActForm<"empathy">,
  wishes: {
    menu: "What they would want from us",
    button: "Note their wishes",
    title: "Their wishes",
    tip: "Ask: in my place, what would you do to win yourself back?",
    fields: {
      wishes: {
        ask: "list",
        label: "One wish a line",
        hint: "Leave it empty if they could not name any.",
        optional: true,
      },
    },
  } satisfies ActForm<"wishes">,
  feasible: {
    menu: "What we can do of their wishes",
    button: "Say what we can do",
    title: "What can we do?",
    tip: "Check with your manager before you ask the client anything more.",
    fields: {
      can: {
        ask: "choice",
        label: "Can we do what they wish?",
        choices: [
          { value: "yes", text: "Yes" },
          { value: "partly", text: "In part: we look for a compromise" },
          { value: "no", text: "No, and I will say so honestly" },
        ],
      },
      note: { ask: "words", label: "Note", optional: true, lines: true },
    },
    check: ({ can, note }) =>
      can === "partly" && note === null ? { note: "Say which part we can do." } : {},
  } satisfies ActForm<"feasible">,
  "changes-shown": {
    menu: "I showed what we changed",
    button: "Show what changed",
    title: "What we changed",
    fields: {
      understood: {
        ask: "yes-no",
        label: "Did they see that it is different now?",
        yes: "Yes",
        no: "Not yet",
      },
      secondMeetingOn: {
        ask: "day",
        is: "ahead",
        label: "Second meeting",
        hint: "When the changes are not ready to be seen.",
        optional: true,
      },
    },
  } satisfies ActForm<"changes-shown">,
} as const;
