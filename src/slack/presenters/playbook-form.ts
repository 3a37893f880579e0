import type { InputBlock, KnownBlock, ModalView, PlainTextOption } from "@slack/types";
import { mailCustomOf } from "#src/core/contact/country-customs.ts";
import type { Line } from "#src/core/playbook/entry.ts";
import { LINE_CONDITIONS } from "#src/core/playbook/entry.ts";
import { defaultEntry } from "#src/core/playbook/entries.ts";
import { METHOD_CHOICES } from "#src/core/playbook/method-choices.ts";
import { METHOD_NUMBERS, type NumberName } from "#src/core/playbook/method-numbers.ts";
import { METHOD_IDS } from "#src/core/playbook/methods.ts";
import type { PlaybookItem } from "#src/core/playbook/playbook-item.ts";
import { unfilledEntry } from "#src/core/playbook/playbook.ts";
import { METHODS_BY_SIGN } from "#src/core/playbook/signs.ts";
import { CONTACT_BY } from "#src/core/reason/taxonomy/reason-kind.ts";
import { type ReasonId, REASONS } from "#src/core/reason/taxonomy.ts";
import { LIMIT, VIEW } from "../vocabulary.ts";
import { context, plain } from "./mrkdwn.ts";
import { type Reading, titleOf } from "./playbook-item.ts";
import { MAIL_WORDS } from "./playbook-words.ts";
import { toTyped } from "./playbook-units.ts";
import { PLAYBOOK_TITLE } from "./playbook-window.ts";
import { sayContactBy } from "./say-advice.ts";

/** block_id of each input; each has one element with this action_id. */
export const PLAYBOOK_INPUT = {
  advice: "advice",
  say: "say",
  avoid: "avoid",
  value: "value",
} as const;
export const PLAYBOOK_ACTION = "typed";

/** The value of the choice that leaves who makes the contact to the method. */
export const AS_SHIPPED = "as-shipped";

const LONGEST_TYPED = 3000;

/** The form in which a manager changes an item; its private_metadata is the item's key. */
export function presentPlaybookForm(key: string, item: PlaybookItem, reading: Reading): ModalView {
  return {
    type: "modal",
    callback_id: VIEW.changePlaybook,
    title: plain(PLAYBOOK_TITLE, LIMIT.modalTitle),
    submit: plain("Save", LIMIT.modalTitle),
    close: plain("Cancel", LIMIT.modalTitle),
    private_metadata: key,
    blocks: [
      { type: "header", text: plain(titleOf(item), LIMIT.headerText) },
      ...presentInputs(item, reading),
    ],
  };
}

function presentInputs(item: PlaybookItem, reading: Reading): KnownBlock[] {
  switch (item.is) {
    case "entry":
      return entryInputs(item, reading);
    case "sign":
      return [signInput(item, reading)];
    case "number":
      return [numberInput(item.name, reading)];
    case "choice": {
      const { title, options, read } = METHOD_CHOICES[item.name];
      const all = options.map(({ value, label }) => option(value, label));
      return [selectInput(title, all, read(reading.settings.method))];
    }
    case "again":
      return [againInput(item.reason, reading)];
    case "country": {
      const all = [option("opt-out", MAIL_WORDS["opt-out"]), option("consent", MAIL_WORDS.consent)];
      const now = mailCustomOf(item.country, reading.settings.method.consent.byCountry);
      return [selectInput("A former client may be mailed", all, now)];
    }
    case "lines": {
      const { serviceLines } = reading.settings.method.contact;
      const hint = "As your order lines name them.";
      return [
        textInput({
          block_id: PLAYBOOK_INPUT.value,
          label: "Product lines, one a line",
          value: serviceLines.join("\n"),
          hint,
        }),
      ];
    }
    case "who": {
      const all = [
        option(AS_SHIPPED, "As it ships"),
        ...CONTACT_BY.map((by) => option(by, sayContactBy(by))),
      ];
      const own = reading.settings.method.whoContacts[item.reason] ?? AS_SHIPPED;
      return [selectInput(`Makes the contact: ${REASONS[item.reason].label}`, all, own)];
    }
  }
}

function entryInputs(
  { id }: Extract<PlaybookItem, { is: "entry" }>,
  { settings }: Reading,
): KnownBlock[] {
  const { advice, say, avoid } = unfilledEntry(id, settings.playbook);
  const conditions = LINE_CONDITIONS.map((when) => `[${when}]`).join(" ");
  return [
    textInput({
      block_id: PLAYBOOK_INPUT.advice,
      label: "What to do",
      value: advice,
      hint: "Figures in braces follow your numbers.",
    }),
    textInput({
      block_id: PLAYBOOK_INPUT.say,
      label: "Lines to say, one each",
      value: say.map(typeLine).join("\n"),
      hint: `A line that only fits sometimes begins with one of ${conditions}`,
    }),
    textInput({
      block_id: PLAYBOOK_INPUT.avoid,
      label: "What to leave, one a line",
      value: avoid.join("\n"),
    }),
    context(`As it ships: ${clipped(defaultEntry(id).advice)}`),
  ];
}

function clipped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

function typeLine({ text, when }: Line): string {
  return when === null ? text : `[${when}] ${text}`;
}

type TextField = {
  readonly block_id: string;
  readonly label: string;
  readonly value: string;
  readonly hint?: string;
};

function textInput({ block_id, label, value, hint }: TextField): InputBlock {
  return {
    type: "input",
    block_id,
    optional: block_id !== PLAYBOOK_INPUT.advice,
    label: plain(label, LIMIT.headerText),
    ...(hint === undefined ? {} : { hint: plain(hint, LIMIT.sectionText) }),
    element: {
      type: "plain_text_input",
      action_id: PLAYBOOK_ACTION,
      multiline: true,
      max_length: LONGEST_TYPED,
      ...(value === "" ? {} : { initial_value: value }),
    },
  };
}

function signInput(
  { sign }: Extract<PlaybookItem, { is: "sign" }>,
  { settings }: Reading,
): InputBlock {
  const all = METHOD_IDS.map((id) => option(id, unfilledEntry(id, settings.playbook).title));
  const now = settings.playbook.methodsBySign[sign] ?? METHODS_BY_SIGN[sign];
  return {
    type: "input",
    block_id: PLAYBOOK_INPUT.value,
    label: plain("What to come with", LIMIT.headerText),
    hint: plain("In the order in which you choose them, at most five.", LIMIT.sectionText),
    element: {
      type: "multi_static_select",
      action_id: PLAYBOOK_ACTION,
      max_selected_items: 5,
      options: all,
      initial_options: now.flatMap((id) => all.find(({ value }) => value === id) ?? []),
    },
  };
}

const UNIT_HINT = {
  days: "Days",
  hours: "Hours",
  hour: "Full hour of the day, 0 to 24",
  times: "A whole number",
  share: "Per cent",
  money: "An amount of money",
  factor: "Times as long",
} as const;

function numberInput(name: NumberName, { settings, currency }: Reading): InputBlock {
  const { title, unit, read } = METHOD_NUMBERS[name];
  return {
    type: "input",
    block_id: PLAYBOOK_INPUT.value,
    label: plain(title, LIMIT.headerText),
    hint: plain(unit === "money" ? `${UNIT_HINT.money}, in ${currency}` : UNIT_HINT[unit]),
    element: {
      type: "number_input",
      action_id: PLAYBOOK_ACTION,
      is_decimal_allowed: unit === "money" || unit === "share" || unit === "factor",
      initial_value: toTyped(unit, read(settings.method), currency),
    },
  };
}

/** Left empty: the cooling time. */
function againInput(reason: ReasonId, { settings }: Reading): InputBlock {
  const own = settings.method.tryAgainDays[reason] ?? null;
  return {
    type: "input",
    block_id: PLAYBOOK_INPUT.value,
    optional: true,
    label: plain("Days until the next try after a clear no", LIMIT.headerText),
    hint: plain("Leave it empty for the cooling time."),
    element: {
      type: "number_input",
      action_id: PLAYBOOK_ACTION,
      is_decimal_allowed: false,
      ...(own === null ? {} : { initial_value: String(own) }),
    },
  };
}

function selectInput(label: string, options: PlainTextOption[], value: string): InputBlock {
  const initial = options.find((one) => one.value === value);
  return {
    type: "input",
    block_id: PLAYBOOK_INPUT.value,
    label: plain(label, LIMIT.headerText),
    element: {
      type: "static_select",
      action_id: PLAYBOOK_ACTION,
      options,
      ...(initial === undefined ? {} : { initial_option: initial }),
    },
  };
}

function option(value: string, text: string): PlainTextOption {
  return { text: plain(text, LIMIT.optionText), value };
}
