import type { InputBlock, KnownBlock, ModalView, PlainTextOption } from "@slack/types";
import type { ContactRuleName } from "#src/core/contact/contact-rule.ts";
import type { Person } from "#src/core/contact/contact-verdict.ts";
import type { ContactRulesView } from "#src/flows/show-contact-rules.ts";
import { LIMIT, VIEW } from "../vocabulary.ts";
import { plain, section } from "./mrkdwn.ts";

export const RULE_LABEL: Readonly<Record<ContactRuleName, string>> = {
  consent: "They agreed to e-mail",
  objection: "They want no more e-mail",
  "person-stop": "Leave one person alone entirely",
  "client-stop": "Leave the whole client alone",
  "too-much": "They say we ring or write too often",
  interval: "Be in touch more or less often",
  "interval-reckoned": "Back to the usual interval",
  "lift-objection": "Lift an objection to e-mail",
  "lift-person-stop": "Allow contact with one person again",
  "lift-client-stop": "Allow contact with the client again",
  "lift-too-much": "Lift “too often”",
};

export function isContactRule(text: string): text is ContactRuleName {
  return Object.hasOwn(RULE_LABEL, text);
}

const WORDS_LABEL: Readonly<Record<ContactRuleName, string>> = {
  consent: "How did they say so?",
  objection: "How did they say so?",
  "person-stop": "Why?",
  "client-stop": "Why?",
  "too-much": "What did they say?",
  interval: "Why?",
  "interval-reckoned": "Why?",
  "lift-objection": "Why may it be lifted?",
  "lift-person-stop": "Why may it be lifted?",
  "lift-client-stop": "Why may it be lifted?",
  "lift-too-much": "Why may it be lifted?",
};

/** block_id of each input. */
export const CONTACT_INPUT = { whom: "whom", on: "on", days: "days", words: "words" } as const;
export const CONTACT_VALUE = "value"; // action_id of all

export const PERSONAL: readonly ContactRuleName[] = [
  "consent",
  "objection",
  "person-stop",
  "lift-objection",
  "lift-person-stop",
];
export const DATED: readonly ContactRuleName[] = ["consent", "objection", "too-much"];

const MOST_OPTIONS = 100; // of a select

/** The form for one rule: whom it is about, since when, and how or why. */
export function presentContactRuleForm(rules: ContactRulesView, rule: ContactRuleName): ModalView {
  return {
    type: "modal",
    callback_id: VIEW.contactRule,
    private_metadata: JSON.stringify({ caseId: rules.caseId, rule }),
    title: plain("Contact rules", LIMIT.modalTitle),
    submit: plain("Save", LIMIT.modalTitle),
    close: plain("Cancel", LIMIT.modalTitle),
    blocks: [
      section(`*${RULE_LABEL[rule]}*`),
      ...(PERSONAL.includes(rule) ? [askWhom(rules, rule)] : []),
      ...(DATED.includes(rule) ? [askDay(rules)] : []),
      ...(rule === "interval" ? [askDays(rules)] : []),
      askWords(rule),
    ],
  };
}

function askWhom({ ground }: ContactRulesView, rule: ContactRuleName): InputBlock {
  const options = ground.persons
    .filter((person) => isAbout(person, rule))
    .slice(0, MOST_OPTIONS)
    .map(({ contactId, name }): PlainTextOption => ({
      text: plain(name, LIMIT.optionText),
      value: contactId,
    }));
  const [only, ...others] = options;
  return {
    type: "input",
    block_id: CONTACT_INPUT.whom,
    label: plain("Who?"),
    element: {
      type: "static_select",
      action_id: CONTACT_VALUE,
      options,
      ...(only !== undefined && others.length === 0 ? { initial_option: only } : {}),
    },
  };
}

/** Those for whom the rule would change something. */
export function isAbout(person: Person, rule: ContactRuleName): boolean {
  if (rule === "lift-objection") return person.objectedOn !== null;
  if (rule === "objection") return person.objectedOn === null;
  if (rule === "lift-person-stop") return person.doNotContact;
  return rule === "person-stop" ? !person.doNotContact : true;
}

function askDay({ moment }: ContactRulesView): InputBlock {
  return {
    type: "input",
    block_id: CONTACT_INPUT.on,
    label: plain("When?"),
    element: { type: "datepicker", action_id: CONTACT_VALUE, initial_date: moment.today },
  };
}

function askDays({ ground }: ContactRulesView): InputBlock {
  return {
    type: "input",
    block_id: CONTACT_INPUT.days,
    label: plain("Days between two contacts of ours"),
    hint: plain("From 1 to 365."),
    element: {
      type: "number_input",
      action_id: CONTACT_VALUE,
      is_decimal_allowed: false,
      initial_value: String(ground.touches.interval.days),
    },
  };
}

function askWords(rule: ContactRuleName): KnownBlock {
  return {
    type: "input",
    block_id: CONTACT_INPUT.words,
    label: plain(WORDS_LABEL[rule]),
    element: {
      type: "plain_text_input",
      action_id: CONTACT_VALUE,
      max_length: 500,
    },
  };
}
