import { type Day, daysBetween } from "../day.ts";
import type { ErrandKind, PlannedErrand } from "./errand.ts";
import type { WantedErrand } from "./wanted-errands.ts";

/** What comes first where there is time for few. */
const RANK: Readonly<Record<ErrandKind, number>> = {
  "notice-call": 0,
  date: 1,
  "after-delivery": 2,
  "manager-check": 3,
  "light-touch": 4,
  "touch-gap": 5,
  thanks: 6,
  growth: 7,
  "claim-source": 8,
  "follow-up": 9, // planned when a draft goes out, not in the morning
  "survey-mark": 9, // planned when the answer comes
};

export type Room = {
  readonly aDay: number; // errands for one person, so that prevention does not crowd out win-back
  readonly checks: number; // by managers, that are still to be planned today (FI-063)
  readonly today: Day;
  readonly openOf: ReadonlyMap<string, number>; // by member: errands they have open
  readonly plannedKeys: ReadonlySet<string>; // all that was ever planned
  readonly busyClients: ReadonlySet<string>; // clients with an open errand: one at a time
  /** By notice: its last day. */
  readonly noticeEnds: ReadonlyMap<string, Day>;
};

/**
 * Of all that would be right today, what people have time for: so many a person, one a client, the pressing first and
 * then the client who is worth most. Calls about a change may not all fit under the cap before it comes: then as many
 * more as the days left demand.
 */
export function chooseErrands(wanted: readonly WantedErrand[], room: Room): PlannedErrand[] {
  const fresh = wanted
    .filter(({ key }) => !room.plannedKeys.has(key))
    .toSorted((a, b) => rankOf(a) - rankOf(b) || b.yearValueMinor - a.yearValueMinor);
  const load = new Map(room.openOf);
  const busy = new Set(room.busyClients);
  const roomOf = roomForCalls(fresh, room);
  let checks = 0;
  const chosen: PlannedErrand[] = [];
  for (const errand of fresh) {
    const { ownerId, clientId, matter } = errand;
    const isCheck = matter.kind === "manager-check";
    const isPressing = matter.kind === "notice-call"; // the change does not wait
    const taken = load.get(ownerId) ?? 0;
    if (taken >= roomOf(errand) || (busy.has(clientId) && !isPressing)) continue;
    if (isCheck && checks >= room.checks) continue;
    checks += isCheck ? 1 : 0;
    load.set(ownerId, taken + 1);
    busy.add(clientId);
    const { yearValueMinor: _, ...planned } = errand;
    chosen.push(planned);
  }
  return chosen;
}

function rankOf({ matter }: WantedErrand): number {
  return RANK[matter.kind];
}

function nameOf(noticeId: string, ownerId: string): string {
  return `${noticeId} ${ownerId}`;
}

function roomForCalls(
  wanted: readonly WantedErrand[],
  { aDay, today, noticeEnds }: Room,
): (errand: WantedErrand) => number {
  const calls = new Map<string, number>(); // by notice and person
  for (const { matter, ownerId } of wanted)
    if (matter.kind === "notice-call") {
      const name = nameOf(matter.noticeId, ownerId);
      calls.set(name, (calls.get(name) ?? 0) + 1);
    }
  return ({ matter, ownerId }) => {
    if (matter.kind !== "notice-call") return aDay;
    const ends = noticeEnds.get(matter.noticeId) ?? today;
    const workdays = Math.max(1, Math.floor((daysBetween(today, ends) * 5) / 7));
    const needed = Math.ceil((calls.get(nameOf(matter.noticeId, ownerId)) ?? 0) / workdays);
    return Math.max(aDay, needed);
  };
}
