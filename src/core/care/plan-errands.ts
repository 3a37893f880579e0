import type { Day } from "../day.ts";
import type { MethodPolicy } from "../method-policy.ts";
import type { CareClient, GrowingClient, UntoldClient } from "./care-client.ts";
import { chooseErrands, type Room } from "./choose-errands.ts";
import type { PlannedErrand } from "./errand.ts";
import { checksDueBy, managerChecks } from "./manager-checks.ts";
import { errandsFor, growthErrand, noticeErrand } from "./wanted-errands.ts";

/** All that a day's prevention is planned from. */
export type CareGround = {
  readonly clients: readonly CareClient[];
  readonly growing: readonly GrowingClient[];
  readonly untold: readonly UntoldClient[];
  readonly managerIds: readonly string[];
  readonly recordsTouches: boolean;
  readonly openOf: ReadonlyMap<string, number>;
  readonly plannedKeys: ReadonlySet<string>;
  readonly busyClients: ReadonlySet<string>;
};

/** Prevention's errands of a day; a second plan of the same day adds nothing. */
export function planErrands(
  ground: CareGround,
  { today, policy }: { today: Day; policy: MethodPolicy },
): PlannedErrand[] {
  const { clients, growing, untold, managerIds, recordsTouches } = ground;
  const { managerChecksAMonth: aMonth, careTasksADay: aDay } = policy.prevention;
  const month = `manager-check:${today.slice(0, 7)}:`;
  const plannedThisMonth = [...ground.plannedKeys].filter((key) => key.startsWith(month)).length;
  const wanted = [
    ...untold.map((client) => noticeErrand(client, today)),
    ...managerChecks(clients, { today, managerIds, plannedThisMonth }),
    ...clients.flatMap((client) => errandsFor(client, { today, policy, recordsTouches })),
    ...growing.flatMap((client) => growthErrand(client, today)),
  ];
  const noticeEnds = new Map(untold.map(({ noticeId, effectiveOn }) => [noticeId, effectiveOn]));
  const { openOf, plannedKeys, busyClients } = ground;
  const checks = Math.max(0, checksDueBy(today, aMonth) - plannedThisMonth);
  const room: Room = { aDay, checks, today, openOf, plannedKeys, busyClients, noticeEnds };
  return chooseErrands(wanted, room);
}
