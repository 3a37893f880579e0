import type { Day } from "../day.ts";
import type { CareClient } from "./care-client.ts";
import { lastDayOfMonth } from "./occasions.ts";
import type { WantedErrand } from "./wanted-errands.ts";

type Checking = {
  readonly today: Day;
  readonly managerIds: readonly string[]; // known to Slack, by name
  readonly aMonth: number; // of all managers together
  readonly plannedThisMonth: number;
};

/**
 * FI-063: managers hear some gold clients themselves, a few a month, spread over it; first whoever was heard longest ago.
 * A manager does not check a client of their own.
 */
export function managerChecks(
  clients: readonly CareClient[],
  { today, managerIds, aMonth, plannedThisMonth }: Checking,
): WantedErrand[] {
  const missing = dueByNow(today, aMonth) - plannedThisMonth;
  if (missing <= 0 || managerIds.length === 0) return [];
  return clients
    .filter(({ tier, isLeftAlone, hasOpenCase }) => tier === "gold" && !isLeftAlone && !hasOpenCase)
    .toSorted(longestAgoFirst)
    .flatMap((client, at): WantedErrand[] => {
      const others = managerIds.filter((id) => id !== client.carerId);
      const ownerId = others[(plannedThisMonth + at) % others.length];
      if (ownerId === undefined) return [];
      return [
        {
          key: `manager-check:${today.slice(0, 7)}:${client.clientId}`,
          clientId: client.clientId,
          caseId: null,
          ownerId,
          dueOn: today,
          matter: { kind: "manager-check", repMood: client.repMood },
          yearValueMinor: client.yearValueMinor,
        },
      ];
    })
    .slice(0, missing);
}

/** How many of a month's checks have come up by the day, spread evenly. */
function dueByNow(today: Day, aMonth: number): number {
  const days = Number(
    lastDayOfMonth(Number(today.slice(0, 4)), Number(today.slice(5, 7))).slice(8),
  );
  return Math.ceil((aMonth * Number(today.slice(8))) / days);
}

function longestAgoFirst(a: CareClient, b: CareClient): number {
  const before = a.lastManagerCheckOn ?? "";
  const after = b.lastManagerCheckOn ?? "";
  if (before !== after) return before < after ? -1 : 1;
  return b.yearValueMinor - a.yearValueMinor || (a.clientId < b.clientId ? -1 : 1);
}
