import type { MethodNumber } from "./method-number.ts";

/** When to come back, how soon to answer, and when a promise is brought up. */
export const NUMBERS_TIME = {
  coolingDays: {
    title: "Cooling time after a clear no",
    unit: "days",
    path: ["persistence", "coolingDays"],
    read: ({ persistence }) => persistence.coolingDays,
    from: ["ET-17"],
  },
  mostAttempts: {
    title: "Sales talks at most, each with something new",
    unit: "times",
    path: ["persistence", "mostAttempts"],
    read: ({ persistence }) => persistence.mostAttempts,
    from: ["EL-16"],
  },
  lightTouches: {
    title: "Light contacts a quarter while a case cools",
    unit: "times",
    path: ["persistence", "lightTouchesAQuarter"],
    read: ({ persistence }) => persistence.lightTouchesAQuarter,
    from: ["ET-23"],
  },
  overPromiseDays: {
    title: "When a rival's promise without a day is looked at",
    unit: "days",
    path: ["persistence", "overPromiseDays"],
    read: ({ persistence }) => persistence.overPromiseDays,
    from: ["FI-095", "FI-096"],
  },
  unreachedAttempts: {
    title: "Tries before a client counts as unreachable",
    unit: "times",
    path: ["persistence", "unreachedAttempts"],
    read: ({ persistence }) => persistence.unreachedAttempts,
    from: ["FI-019"],
  },
  contactWithinDays: {
    title: "First contact after a mistake of ours, within",
    unit: "days",
    path: ["firstResponse", "contactWithinDays"],
    read: ({ firstResponse }) => firstResponse.contactWithinDays,
    from: ["EL-02", "EL-03"],
  },
  panicHours: {
    title: "No offer to a gold client before",
    unit: "hours",
    path: ["firstResponse", "panicHours"],
    read: ({ firstResponse }) => firstResponse.panicHours,
    from: ["ET-19"],
  },
  remindDaysBefore: {
    title: "A promise is brought up before its day by",
    unit: "days",
    path: ["promises", "remindDaysBefore"],
    read: ({ promises }) => promises.remindDaysBefore,
    from: ["BG-08"],
  },
  escalateAfterDays: {
    title: "An overdue promise goes to the manager after",
    unit: "days",
    path: ["promises", "escalateAfterDays"],
    read: ({ promises }) => promises.escalateAfterDays,
    from: ["BG-08"],
  },
  mostOpen: {
    title: "Open promises of one person before a new one is warned of",
    unit: "times",
    path: ["promises", "mostOpen"],
    read: ({ promises }) => promises.mostOpen,
    from: ["FI-091"],
  },
  leastOnTime: {
    title: "Kept on time below this share: a new promise is warned of",
    unit: "share",
    path: ["promises", "leastOnTimeShare"],
    read: ({ promises }) => promises.leastOnTimeShare,
    from: ["FI-091"],
  },
} as const satisfies Record<string, MethodNumber>;
