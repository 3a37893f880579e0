import type { Day } from "../day.ts";
import type { CareClient } from "./care-client.ts";
import { lastDayOfMonth } from "./occasions.ts";
import type { WantedErrand } from "./wanted-errands.ts";

type Checking = {
  readonly today: Day;
  readonly managerIds: readonly string[]; // known to Slack, by name
  readonly plannedThisMonth: number;
};

/**
 * FI-063: gold clients whom managers may hear themselves, whoever was heard longest ago first; a few of them a month. A
 * manager does not check a client of their own.
 */
export function managerChecks(
  clients: readonly CareClient[],
  { today, managerIds, plannedThisMonth }: Checking,
): WantedErrand[] {
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
    });
}

/** How many of a month's checks have come up by the day, spread evenly. */
export function checksDueBy(today: Day, aMonth: number): number {
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
