import type { SettingsPart } from "./setting-field.ts";

const LANGUAGES = [
  { value: "en", label: "English" },
  { value: "et", label: "Estonian" },
  { value: "fi", label: "Finnish" },
  { value: "ru", label: "Russian" },
  { value: "bg", label: "Bulgarian" },
  { value: "el", label: "Greek" },
] as const;

/** What the company is, when it works, where it is told, and how it writes. */
export const COMPANY_PARTS = [
  {
    id: "company",
    title: "Company",
    fields: [
      {
        path: "company.name",
        title: "Name",
        hint: "Stands in what is written to clients.",
        kind: { is: "text", longest: 120 },
      },
      {
        path: "company.timeZone",
        title: "Time zone",
        kind: { is: "search", among: "time-zones" },
      },
      {
        path: "company.currency",
        title: "Currency",
        hint: "Amounts that are kept already are not converted.",
        kind: { is: "search", among: "currencies" },
      },
    ],
  },
  {
    id: "mornings",
    title: "Mornings and days off",
    fields: [
      {
        path: "company.morningHour",
        title: "The morning's look comes at",
        kind: { is: "number", unit: "hour" },
      },
      { path: "company.workingDays", title: "Working days", kind: { is: "weekdays" } },
      {
        path: "calendar.holidaysOf",
        title: "Public holidays of",
        hint: "A country's two letters, such as EE. Left empty, none are days off.",
        kind: { is: "text", longest: 2 },
      },
      {
        path: "calendar.daysOff",
        title: "Own days off",
        hint: "One a line: 2026-12-24, or 2026-12-27 to 2027-01-02. No morning comes on them.",
        kind: { is: "days-off" },
      },
    ],
  },
  {
    id: "channels",
    title: "Channels and reports",
    fields: [
      { path: "company.alertChannel", title: "Alerts go to", kind: { is: "channel" } },
      {
        path: "reports.managersChannel",
        title: "Reports for managers go to",
        hint: "Left empty, no reports are posted.",
        kind: { is: "channel" },
      },
      { path: "reports.weekly", title: "A digest every week", kind: { is: "switch" } },
      { path: "reports.quarterly", title: "A report every quarter", kind: { is: "switch" } },
      {
        path: "reports.daily",
        title: "A short digest every day, with the alerts",
        kind: { is: "switch" },
      },
    ],
  },
  {
    id: "languages",
    title: "Languages",
    fields: [
      {
        path: "languages.offered",
        title: "Clients are written to in",
        kind: { is: "some", options: LANGUAGES },
      },
      {
        path: "languages.byCountry",
        title: "By country, where the client’s language is not known",
        hint: "One a line: LV ru. Other countries have the language that is usual there.",
        kind: { is: "languages" },
      },
    ],
  },
  {
    id: "practice",
    title: "Practice",
    fields: [{ path: "practice.league", title: "A league of teams", kind: { is: "switch" } }],
  },
] as const satisfies readonly SettingsPart[];
