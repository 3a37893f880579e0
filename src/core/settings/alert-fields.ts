import type { SettingsPart } from "./setting-field.ts";

/** Which alerts are shown, and what gold, silver and copper mean. */
export const ALERT_PARTS = [
  {
    id: "alerts",
    title: "Alerts: how sure, how many",
    fields: [
      {
        path: "alerts.cardsPerRep",
        title: "New cards a rep, each morning",
        hint: "The others wait for the next mornings and are counted.",
        kind: { is: "number", unit: "times" },
      },
      {
        path: "alerts.goldBeyondCap",
        title: "Gold clients beyond that number",
        kind: { is: "switch" },
      },
      {
        path: "alerts.minPrecision",
        title: "Only tell us when you are at least this sure",
        hint: "0 leaves it to each rule.",
        kind: { is: "number", unit: "share" },
      },
      {
        path: "alerts.holdOut.on",
        title: "Hold out some copper alerts, to measure what alerts bring",
        kind: { is: "switch" },
      },
      {
        path: "alerts.holdOut.share",
        title: "So large a part of them",
        kind: { is: "number", unit: "share" },
      },
      {
        path: "alerts.marginShare",
        title: "Our margin: losses are counted in it",
        hint: "Left empty, losses are counted in revenue.",
        kind: { is: "number", unit: "share" },
      },
    ],
  },
  {
    id: "tiers",
    title: "Gold, silver and copper",
    fields: [
      {
        path: "tiers.goldShare",
        title: "So many of the clients are gold",
        hint: "The most valuable ones of the last year. It holds from the next morning on.",
        kind: { is: "number", unit: "share" },
      },
      {
        path: "tiers.silverShare",
        title: "So many, next in value, are silver",
        hint: "All the others are copper.",
        kind: { is: "number", unit: "share" },
      },
    ],
  },
] as const satisfies readonly SettingsPart[];
