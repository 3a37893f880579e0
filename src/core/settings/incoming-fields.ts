import { QUESTION_IDS, QUESTION_TITLES } from "../survey/survey-questions.ts";
import type { SettingsPart } from "./setting-field.ts";

/** Data that come by themselves, and what clients are asked. */
export const INCOMING_PARTS: readonly SettingsPart[] = [
  {
    id: "pick-up",
    title: "Files picked up at night",
    fields: [
      {
        path: "data.pickUpHour",
        title: "Look for files from this hour on",
        hint: "Where a folder or an address is configured.",
        kind: { is: "number", unit: "hour" },
      },
      {
        path: "data.silentAfterDays",
        title: "Tell admins when nothing new has come for",
        kind: { is: "number", unit: "days" },
      },
    ],
  },
  {
    id: "survey",
    title: "Monthly survey",
    fields: [
      {
        path: "survey.on",
        title: "Ask clients every month, from the 1st to the 5th",
        hint: "Managers are told when it is ready; nothing goes to a client by itself.",
        kind: { is: "switch" },
      },
      {
        path: "survey.questions",
        title: "Three to five questions",
        kind: {
          is: "some",
          options: QUESTION_IDS.map((value) => ({ value, label: QUESTION_TITLES[value] })),
        },
      },
      {
        path: "survey.everyMonths",
        title: "Months between two surveys of the same client",
        kind: { is: "number", unit: "times" },
      },
      {
        path: "survey.gift",
        title: "What everybody who answers gets",
        hint: "Said on the page, in these words. Empty: nothing is promised.",
        kind: { is: "text", longest: 120 },
      },
    ],
  },
];
