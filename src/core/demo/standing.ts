import { addDays, type Day } from "../day.ts";
import { type ClientStanding, NO_STANDING } from "../import/rows.ts";
import type { CastMember } from "./cast/cast-table.ts";
import type { StoryKind } from "./story-kind.ts";

type Times = { readonly lastOrderOn: Day; readonly today: Day };

const NOTICE_DAYS: readonly number[] = [10, 6]; // as in the scripts: one notice each

const standings: Partial<
  Record<StoryKind, (member: CastMember, times: Times, turn: number) => Partial<ClientStanding>>
> = {
  "closed-down": (_, { lastOrderOn }) => ({ closedOn: addDays(lastOrderOn, 15) }),
  "known-pause": (_, { lastOrderOn }) => ({
    pausedFrom: addDays(lastOrderOn, 1),
    pausedWhy: "Rebuilding; they ring when the doors open",
  }),
  "long-cycle": (member) => ({ usualMonths: Math.round(member.usualGapDays / 30) }),
  cancelled: (_, { today }, turn) => ({ cancelledOn: addDays(today, -(NOTICE_DAYS[turn] ?? 6)) }),
};

/** What the clients file says of a client for good, beyond the name and the address. */
export function standingOf(member: CastMember, times: Times, turn: number): ClientStanding {
  return member.stories.reduce(
    (known, story) => ({ ...known, ...standings[story]?.(member, times, turn) }),
    NO_STANDING,
  );
}
