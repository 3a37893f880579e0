import { addDays, type Day, daysBetween } from "../day.ts";
import type { MethodPolicy } from "../method-policy.ts";
import type { CareClient, GrowingClient, UntoldClient } from "./care-client.ts";
import type { ErrandMatter, PlannedErrand } from "./errand.ts";
import { nameOccasion, occasionOn, yearlyDay } from "./occasions.ts";
import { suggestGrowth } from "./suggest-growth.ts";

/** An errand that would be right today, before it is known whether somebody has the time. */
export type WantedErrand = PlannedErrand & { readonly yearValueMinor: number };

export type CareLook = {
  readonly today: Day;
  readonly policy: MethodPolicy;
  /** Whether the company writes down its contacts: without, nobody can tell who was left alone. */
  readonly recordsTouches: boolean;
};

/** All that could be done for a client today; nothing for whom nobody is to disturb. */
export function errandsFor(client: CareClient, look: CareLook): WantedErrand[] {
  if (client.isLeftAlone) return [];
  return [
    ...afterDelivery(client, look),
    ...toldDates(client, look),
    ...touchGap(client, look),
    ...thanks(client, look),
  ];
}

type Wanted = { readonly key: string; readonly dueOn: Day; readonly matter: ErrandMatter };

function want(client: CareClient, { key, dueOn, matter }: Wanted): WantedErrand[] {
  const { clientId, carerId: ownerId, yearValueMinor } = client;
  return [{ key, clientId, caseId: null, ownerId, dueOn, matter, yearValueMinor }];
}

const CHECK_LATEST_DAYS = 3; // after the order (BG-03)

/** BG-03, for gold: the sale was not all we wanted. Not after every order of one who orders daily. */
function afterDelivery(client: CareClient, { today, policy }: CareLook): WantedErrand[] {
  const { lastOrderOn, lastOrderRef, lastCheckOn, isWatched, hasOpenCase, tier } = client;
  if (tier !== "gold" || isWatched || hasOpenCase || lastOrderRef === null) return [];
  const dueOn = addDays(lastOrderOn, policy.prevention.checkAfterDeliveryDays);
  const isTime = today >= dueOn && daysBetween(lastOrderOn, today) <= CHECK_LATEST_DAYS;
  const checked = lastCheckOn !== null && daysBetween(lastCheckOn, today) < gapOf(client, policy);
  if (!isTime || checked) return [];
  return want(client, {
    key: `after-delivery:${client.clientId}:${lastOrderRef}`,
    dueOn,
    matter: { kind: "after-delivery", orderRef: lastOrderRef, orderedOn: lastOrderOn },
  });
}

/** BG-12, BG-13: on the day, told the working day before at the latest. */
function toldDates(client: CareClient, { today }: CareLook): WantedErrand[] {
  return client.dates.flatMap((date) => {
    const on = yearlyDay(today, date);
    const ahead = daysBetween(today, on);
    if (ahead < 0 || ahead > DATE_AHEAD_DAYS) return [];
    const { what, contactName, dateId } = date;
    return want(client, {
      key: `date:${dateId}:${on.slice(0, 4)}`,
      dueOn: on,
      matter: { kind: "date", what, contactName },
    });
  });
}

const DATE_AHEAD_DAYS = 3; // over a weekend

/** FI-161: before the gap is so wide that another reaches in. Says nothing about one who has been forgotten for long. */
function touchGap(client: CareClient, { today, policy, recordsTouches }: CareLook): WantedErrand[] {
  if (!recordsTouches || client.hasOpenCase || client.isWatched) return [];
  const { lastTouchOn, lastOrderOn } = client;
  const last = lastTouchOn !== null && lastTouchOn > lastOrderOn ? lastTouchOn : lastOrderOn;
  const gap = gapOf(client, policy);
  const reachedOn = addDays(last, gap);
  const warnOn = addDays(reachedOn, -Math.max(1, Math.round(gap * WARN_SHARE)));
  if (today < warnOn || today > addDays(reachedOn, WARN_UNTIL_DAYS)) return [];
  return want(client, {
    key: `touch-gap:${client.clientId}:${last}`,
    dueOn: reachedOn,
    matter: { kind: "touch-gap", lastContactOn: last, reachedOn },
  });
}

const WARN_SHARE = 0.1; // of the gap, before it is reached
const WARN_UNTIL_DAYS = 14; // after that it is no warning any more

/** Days between contacts: somebody's own choice, else the tier's. */
function gapOf({ touchEveryDays, tier }: CareClient, policy: MethodPolicy): number {
  return touchEveryDays ?? policy.contact.gapDays[tier];
}

/** BG-10, BG-14, FI-156: gold clients, and not while something is wrong between us. */
function thanks(client: CareClient, { today, policy }: CareLook): WantedErrand[] {
  if (client.tier !== "gold" || client.hasOpenCase || client.hasOpenComplaint) return [];
  const occasion = occasionOn(today, policy.prevention.thankEvery);
  if (occasion === null) return [];
  return want(client, {
    key: `thanks:${client.clientId}:${occasion.key}`,
    dueOn: today,
    matter: { kind: "thanks", occasion: nameOccasion(occasion, client.country) },
  });
}

const GROWTH_AFTER_DAYS = 7; // of peace after the last watched order

/** BG-28: only once the second chance has passed. */
export function growthErrand(client: GrowingClient, today: Day): WantedErrand[] {
  const dueOn = addDays(client.passedOn, GROWTH_AFTER_DAYS);
  if (today < dueOn) return [];
  const { clientId, caseId, carerId: ownerId, watchId } = client;
  const matter = suggestGrowth(client);
  const key = `growth:${watchId}`;
  return [{ key, clientId, caseId, ownerId, dueOn, matter, yearValueMinor: client.recentMinor }];
}

/** FI-111: who has not confirmed by half time is rung. */
export function noticeErrand(client: UntoldClient, today: Day): WantedErrand {
  const { noticeId, change, clientId, carerId: ownerId, yearValueMinor } = client;
  const matter = { kind: "notice-call", noticeId, change } as const;
  const key = `notice-call:${noticeId}:${clientId}`;
  return { key, clientId, caseId: null, ownerId, dueOn: today, matter, yearValueMinor };
}
