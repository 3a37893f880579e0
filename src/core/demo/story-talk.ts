import { addDays, type Day } from "../day.ts";
import type { CastMember } from "./cast/cast-table.ts";
import type { DemoOrder } from "./order-rows.ts";
import { falseFriendScripts } from "./scripts/false-friend-scripts.ts";
import { lapseScripts } from "./scripts/lapse-scripts.ts";
import { type Beat, readScript, type When } from "./scripts/script.ts";
import { signScripts } from "./scripts/sign-scripts.ts";
import { starScripts } from "./scripts/stars.ts";
import type { StoryKind } from "./story-kind.ts";
import type { Talk } from "./talk.ts";
import { workdayOnOrBefore } from "./workday.ts";

const scripts = { ...lapseScripts, ...signScripts, ...falseFriendScripts };

export type StoryScene = {
  readonly today: Day;
  readonly orders: readonly DemoOrder[]; // oldest first
  /** How many clients before this one have the same story: they do not share their words. */
  readonly turnOf: (story: StoryKind) => number;
};

/** What the client's stories say was said and done. */
export function storyTalkOf(member: CastMember, scene: StoryScene): Talk {
  const beats = scriptsOf(member, scene).flatMap(readScript);
  const lastOrderOn = scene.orders.at(-1)?.order.placedOn ?? scene.today;
  const told = beats.map((beat) => ({
    what: beat.what,
    day: dayOf(beat, lastOrderOn, scene.today),
  }));
  const first = member.contactName.split(" ")[0] ?? member.contactName;
  const say = (words: string): string => words.replaceAll("{first}", first);
  return {
    touches: told.flatMap(({ what, day }) => {
      if (what.kind !== "touch") return [];
      const { incoming, channel, invitesAnswer } = what;
      const memberName = what.memberName ?? member.ownerName;
      return [
        {
          happenedOn: day,
          incoming,
          channel,
          memberName,
          invitesAnswer,
          agreed: invitesAnswer && channel === "call", // as its notes say
          note: say(what.note),
        },
      ];
    }),
    requests: told.flatMap(({ what, day }) =>
      what.kind === "request"
        ? [{ askedOn: day, about: what.about, amountMinor: null, orderRef: null }]
        : [],
    ),
    complaints: told.flatMap(({ what, day }) => {
      if (what.kind !== "complaint") return [];
      const { about, settledAfterDays } = what;
      const resolvedOn =
        settledAfterDays === null ? null : workdayOnOrBefore(addDays(day, settledAfterDays));
      const orderRef = orderBefore(scene.orders, day);
      return [{ madeOn: day, about, text: say(what.text), orderRef, resolvedOn }];
    }),
  };
}

function scriptsOf(member: CastMember, scene: StoryScene): string[] {
  const own = starScripts[member.clientRef];
  if (own !== undefined) return [own];
  return member.stories.flatMap((story) => {
    const shared = scripts[story];
    if (shared === undefined) return [];
    return shared[scene.turnOf(story) % shared.length] ?? [];
  });
}

function dayOf(beat: Beat, lastOrderOn: Day, today: Day): Day {
  const day = workdayOnOrBefore(dayAt(beat.when, lastOrderOn, today));
  if (day > today) throw new Error(`a demo script reaches past ${today}: ${JSON.stringify(beat)}`);
  return day;
}

function dayAt(when: When, lastOrderOn: Day, today: Day): Day {
  return "daysAgo" in when
    ? addDays(today, -when.daysAgo)
    : addDays(lastOrderOn, when.afterLastOrder);
}

/** The order that a complaint is about: the latest one before it. */
function orderBefore(orders: readonly DemoOrder[], day: Day): string | null {
  return orders.findLast(({ order }) => order.placedOn <= day)?.order.orderRef ?? null;
}
