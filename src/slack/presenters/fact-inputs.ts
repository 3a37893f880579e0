import type { InputBlock } from "@slack/types";
import {
  LEAVABLE,
  type Leavable,
  LONGEST_CHANGE,
  LONGEST_LINE,
} from "#src/core/draft/corrected-facts.ts";
import type { CorrectionFault } from "#src/core/draft/correction-fault.ts";
import { draftLanguageSchema } from "#src/core/draft/draft-terms.ts";
import type { FactForm } from "#src/core/draft/fact-form.ts";
import { type ComplaintAbout, complaintAboutSchema } from "#src/core/draft/fact-sheet.ts";
import { sayLanguage } from "./draft-words.ts";
import {
  boxesInput,
  type Choice,
  dayInput,
  lineInput,
  radioInput,
  selectInput,
} from "./form-inputs.ts";

/** block_id of every field of the facts. */
export const FACT_FIELD = {
  contactName: "contact-name",
  form: "form-of-address",
  email: "e-mail",
  phone: "phone",
  language: "language",
  about: "incident-about",
  madeOn: "incident-day",
  resolvedOn: "incident-settled",
  changedText: "changed-text",
  changedLanguage: "changed-language",
  changedOn: "changed-day",
  sender: "sender",
  goods: "goods",
  lastTalk: "last-talk",
  competitor: "competitor",
  leftOut: "left-out",
} as const;

/** Value of the menu that says that nothing went wrong. */
export const NOTHING_WRONG = "nothing";

const ABOUT: Readonly<Record<ComplaintAbout, string>> = {
  delivery: "A delivery",
  quality: "Goods that were not as they should be",
  service: "How they were served or spoken to",
  price: "A price",
  product: "A product we did not have",
  other: "Something else",
};

export const LANGUAGES: readonly Choice[] = draftLanguageSchema.options.map((value) => ({
  value,
  text: sayLanguage(value),
}));

/** Says where a value comes from, for the hint beneath its field. */
export type Origin = (fact: keyof FactForm) => string;

export function contactInputs(form: FactForm, origin: Origin): InputBlock[] {
  const longest = LONGEST_LINE;
  const line = (id: "contact-name" | "e-mail" | "phone", label: string): InputBlock =>
    lineInput({ id, label, longest, value: form[id], hint: origin(id) });
  return [
    line(FACT_FIELD.contactName, "Contact's name"),
    radioInput({
      id: FACT_FIELD.form,
      label: "How they are addressed",
      hint: origin("form-of-address"),
      value: form["form-of-address"],
      choices: [
        { value: "formal", text: "Formally (Teie, te, Вы, Вие, εσείς)" },
        { value: "informal", text: "Informally (sina, sinä, ты, ти, εσύ)" },
      ],
    }),
    selectInput({
      id: FACT_FIELD.language,
      label: "Language they read",
      hint: origin("language"),
      value: form.language,
      choices: LANGUAGES,
    }),
    line(FACT_FIELD.email, "E-mail"),
    line(FACT_FIELD.phone, "Phone"),
  ];
}

/** What went wrong, and when. */
export function incidentInputs(
  { incident }: Pick<FactForm, "incident">,
  hint: string,
): InputBlock[] {
  const nothing = { value: NOTHING_WRONG, text: "Nothing that we know of" };
  const abouts = complaintAboutSchema.options.map((value) => ({ value, text: ABOUT[value] }));
  return [
    selectInput({
      id: FACT_FIELD.about,
      label: "What went wrong",
      hint,
      value: incident?.about ?? NOTHING_WRONG,
      choices: [...abouts, nothing],
    }),
    dayInput({
      id: FACT_FIELD.madeOn,
      label: "On which day",
      value: incident?.madeOn ?? null,
    }),
    dayInput({
      id: FACT_FIELD.resolvedOn,
      label: "Put right for them on",
      hint: "Empty: it is still open.",
      value: incident?.resolvedOn ?? null,
    }),
  ];
}

type Changing = Pick<FactForm, "changed" | "language">;

/** What has been put right since, in a sentence that goes out as it stands. */
export function changedInputs({ changed, language }: Changing, hint: string): InputBlock[] {
  return [
    lineInput({
      id: FACT_FIELD.changedText,
      label: "What we have changed since, in one sentence",
      hint: `Goes to the client word for word. ${hint}`,
      longest: LONGEST_CHANGE,
      isLong: true,
      value: changed?.text ?? null,
    }),
    selectInput({
      id: FACT_FIELD.changedLanguage,
      label: "That sentence is in",
      value: changed?.language ?? language,
      choices: LANGUAGES,
    }),
    dayInput({ id: FACT_FIELD.changedOn, label: "Changed on", value: changed?.on ?? null }),
  ];
}

export function otherInputs(form: FactForm, origin: Origin): InputBlock[] {
  const longest = LONGEST_LINE;
  return [
    lineInput({
      id: FACT_FIELD.sender,
      label: "Signed by",
      hint: origin("sender"),
      longest,
      value: form.sender,
    }),
    lineInput({
      id: FACT_FIELD.goods,
      label: "What they order most",
      hint: `Up to three, a comma between. ${origin("goods")}`,
      longest: longest * 3,
      value: form.goods.join(", "),
    }),
    dayInput({
      id: FACT_FIELD.lastTalk,
      label: "Last contact with them",
      hint: origin("last-talk"),
      value: form["last-talk"],
    }),
    lineInput({
      id: FACT_FIELD.competitor,
      label: "A competitor they have gone to",
      hint: `Never named in a draft. ${origin("competitor")}`,
      longest,
      value: form.competitor,
    }),
    boxesInput({
      id: FACT_FIELD.leftOut,
      label: "Leave out of every text",
      hint: origin("left-out"),
      values: form["left-out"],
      choices: LEAVABLE.map((value) => ({ value, text: LEAVE_OUT[value] })),
    }),
  ];
}

const LEAVE_OUT: Readonly<Record<Leavable, string>> = {
  rhythm: "How often they used to order",
  "last-order": "The day of their last order",
  goods: "What they order",
  complaint: "What went wrong",
  "last-talk": "The day of our last contact",
  returned: "That they have come back",
  changed: "What we have changed",
};

export const CORRECTION_FAULT: Readonly<Record<CorrectionFault, string>> = {
  "day-ahead": "This day has not come yet. Choose today or an earlier one.",
  "settled-before": "It cannot have been put right before it happened.",
  "not-plain":
    "Plain words only: no links, no mentions, no brackets. It goes to the client as it stands.",
  "no-address": "This is not an e-mail address.",
  "other-language":
    "This sentence is not in the language chosen for it. Choose the other one, or write it anew.",
};
