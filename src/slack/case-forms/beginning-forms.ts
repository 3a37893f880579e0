import type { ActForm } from "./act-form.ts";

/** P0 to P6: before the client is spoken to. */
export const BEGINNING_FORMS = {
  situation: {
    menu: "How it began",
    button: "Say how it began",
    title: "How did it begin?",
    tip: "This decides the first step: to apologise, to let it cool down, or to find the reason.",
    fields: {
      situation: {
        ask: "choice",
        label: "What do we know?",
        choices: [
          { value: "blunder", text: "We made a bad mistake just now" },
          { value: "offended", text: "They are deeply offended and want no more of us" },
          { value: "unknown", text: "Nobody knows why they stopped" },
        ],
      },
    },
  } satisfies ActForm<"situation">,
  "contact-found": {
    menu: "I found whom to talk to",
    button: "Name the person",
    title: "Whom to talk to",
    tip: "The person who decides now. People change jobs: check before you call.",
    fields: {
      name: { ask: "words", label: "Name" },
      phone: { ask: "words", label: "Phone", optional: true },
      email: { ask: "words", label: "E-mail", optional: true },
      from: {
        ask: "choice",
        label: "Where did you find them?",
        choices: [
          { value: "own-records", text: "In our own records" },
          { value: "former-rep", text: "From whoever looked after them before" },
          { value: "client-site", text: "On the client's own page" },
          { value: "directory", text: "In a public register or directory" },
        ],
      },
    },
    check: ({ phone, email }) =>
      phone === null && email === null
        ? { phone: "Give a phone number or an e-mail address." }
        : {},
  } satisfies ActForm<"contact-found">,
  unreachable: {
    menu: "Nobody can be reached",
    button: "Nobody can be reached",
    title: "Nobody can be reached",
    tip: "Only after our own records, the former rep, their page and a public register.",
    fields: { note: { ask: "words", label: "What did you try?", optional: true, lines: true } },
  } satisfies ActForm<"unreachable">,
  worth: {
    menu: "Whether it is worth the effort",
    button: "Weigh the effort",
    title: "Worth the effort?",
    fields: {
      need: {
        ask: "choice",
        label: "Do they still need what we sell?",
        choices: [
          { value: "large", text: "Yes, much of it" },
          { value: "some", text: "Some of it" },
          { value: "none", text: "No" },
          { value: "unknown", text: "I do not know" },
        ],
      },
      means: {
        ask: "choice",
        label: "Can they pay for it?",
        choices: [
          { value: "yes", text: "Yes" },
          { value: "no", text: "No" },
          { value: "unknown", text: "I do not know" },
        ],
      },
      goOn: {
        ask: "yes-no",
        label: "Shall we go on?",
        yes: "Yes, win them back",
        no: "No, let them go in peace",
      },
      why: { ask: "words", label: "Why", optional: true },
    },
    check: ({ goOn, why }) =>
      goOn || why !== null ? {} : { why: "Say in a few words why we let them go." },
  } satisfies ActForm<"worth">,
  fault: {
    menu: "Whose fault it was",
    button: "Say whose fault it was",
    title: "Whose fault was it?",
    tip: "What our own books and colleagues say, before the client is asked.",
    fields: {
      by: {
        ask: "choice",
        label: "Whose fault?",
        choices: [
          { value: "us", text: "Ours" },
          { value: "client", text: "The client's" },
          { value: "both", text: "Both sides'" },
          { value: "nobody", text: "Nobody's" },
          { value: "unknown", text: "I do not know yet" },
        ],
      },
      what: { ask: "words", label: "What went wrong", optional: true, lines: true },
      orderRef: {
        ask: "order",
        label: "The order it went wrong with",
        hint: "What harm is made good is counted from this order.",
        optional: true,
      },
      promised: { ask: "words", label: "What we had promised", optional: true },
      delivered: { ask: "words", label: "What they got", optional: true },
      whoSuffered: { ask: "words", label: "Who suffered from it, there", optional: true },
    },
    check: ({ by, what }) =>
      (by === "us" || by === "both") && what === null
        ? { what: "Say in plain words what we did wrong." }
        : {},
  } satisfies ActForm<"fault">,
  prepared: {
    menu: "I am prepared for the talk",
    button: "Prepare for the talk",
    title: "Before you talk to them",
    tip: "A minute for yourself. Only you see what you write here.",
    fields: {
      likes: {
        ask: "words",
        label: "What do you like about this person?",
        optional: true,
      },
      matters: {
        ask: "words",
        label: "Why do they matter to us, beside the money?",
        optional: true,
      },
    },
    check: ({ likes, matters }) =>
      likes === null && matters === null ? { likes: "Answer at least one of the two." } : {},
  } satisfies ActForm<"prepared">,
} as const;
