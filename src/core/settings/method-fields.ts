import { CHOICE_NAMES, METHOD_CHOICES } from "../playbook/method-choices.ts";
import { METHOD_NUMBERS, NUMBER_NAMES } from "../playbook/method-numbers.ts";
import type { SettingField, SettingsPart } from "./setting-field.ts";

/** The method's numbers and choices that begin so, in the playbook's order. */
function under(...beginnings: readonly string[]): SettingField[] {
  return ALL.filter(({ path }) => beginnings.some((one) => path.startsWith(`method.${one}`)));
}

const ALL: readonly SettingField[] = [
  ...CHOICE_NAMES.map((name): SettingField => {
    const { title, path, options, isYesNo } = METHOD_CHOICES[name];
    const kind = isYesNo ? ({ is: "switch" } as const) : ({ is: "choice", options } as const);
    return { path: ["method", ...path].join("."), title, kind };
  }),
  ...NUMBER_NAMES.map((name): SettingField => {
    const { title, path, unit } = METHOD_NUMBERS[name];
    return { path: ["method", ...path].join("."), title, kind: { is: "number", unit } };
  }),
];

/** How the company follows the method. */
export const METHOD_PARTS: readonly SettingsPart[] = [
  {
    id: "first-contact",
    title: "First contact",
    fields: [
      ...under("channelByTier", "firstResponse", "reasonTiming", "apologyMode", "appealToBetter"),
      {
        path: "method.whoContacts",
        title: "Who makes the contact, by reason",
        kind: { is: "playbook", key: "who.B4" },
      },
    ],
  },
  {
    id: "persistence",
    title: "After a no",
    fields: [
      ...under("persistence", "secondLossCampaign"),
      {
        path: "method.tryAgainDays",
        title: "Days until the next try, by reason",
        kind: { is: "playbook", key: "again.B4" },
      },
    ],
  },
  { id: "concessions", title: "Concessions and their limits", fields: under("concessions") },
  {
    id: "contact",
    title: "How often, and when",
    fields: [
      ...under("contact"),
      {
        path: "method.contact.serviceLines",
        title: "Product lines that take explaining or servicing",
        hint: "As your order lines name them, one a line.",
        kind: { is: "lines" },
      },
    ],
  },
  {
    id: "consent",
    title: "Mail to former clients",
    fields: [
      ...under("consent"),
      {
        path: "method.consent.byCountry",
        title: "May they be mailed, by country",
        kind: { is: "playbook", key: "country.EE" },
      },
    ],
  },
  { id: "watch", title: "After a return", fields: under("watch") },
  { id: "promises", title: "Promises", fields: under("promises") },
  { id: "prevention", title: "Prevention", fields: under("prevention") },
  {
    id: "templates",
    title: "Advice and templates",
    fields: [
      {
        path: "playbook.texts",
        title: "Your own words for the playbook’s entries",
        kind: { is: "playbook", key: "step.P7" },
      },
      {
        path: "playbook.methodsBySign",
        title: "What to come with, by sign",
        kind: { is: "playbook", key: "sign.no-inquiry" },
      },
    ],
  },
];
