import { addDays, type Day, daysBetween } from "../day.ts";
import type { CastMember } from "./cast/cast-table.ts";
import { incomingNotes, invitations, outgoingNotes, settledComplaints } from "./everyday-words.ts";
import type { DemoOrder } from "./order-rows.ts";
import { orderDesk } from "./people.ts";
import type { Random } from "./random.ts";
import { storyGroupOf } from "./story-kind.ts";
import type { Talk } from "./talk.ts";
import { workdayOnOrBefore } from "./workday.ts";

const REQUEST_SHARE = 0.25; // of orders that begin with a written request
const IDLE_REQUEST_SHARE = 0.06; // of orders followed by a request that comes to nothing
const SIGN_DAYS = 45; // what is told about a sign is told in its script
const LAPSE_DAYS = 70; // and so is what led to a silence, before the last order
const SETTLING_DAYS = 30;

type Span = { readonly from: Day; readonly to: Day };

/** What is said and asked when nothing is wrong; it stops where a story takes over. */
export function everydayTalkOf(
  member: CastMember,
  scene: { readonly today: Day; readonly orders: readonly DemoOrder[] },
  random: Random,
): Talk {
  const from = scene.orders[0]?.order.placedOn;
  if (from === undefined) return { touches: [], requests: [], complaints: [] };
  const span = { from, to: endOf(member, scene.today, scene.orders) };
  return {
    touches: touchesIn(span, member, random),
    requests: requestsFor(scene.orders, span, random),
    complaints: complaintsIn(scene.orders, span, random),
  };
}

function endOf(member: CastMember, today: Day, orders: readonly DemoOrder[]): Day {
  const groups = member.stories.map(storyGroupOf);
  const lastOrderOn = orders.at(-1)?.order.placedOn ?? today;
  if (groups.includes("silent")) return addDays(lastOrderOn, -LAPSE_DAYS);
  if (member.quietDays !== null) return lastOrderOn;
  return groups.includes("sign") ? addDays(today, -SIGN_DAYS) : today;
}

function touchesIn(span: Span, member: CastMember, random: Random): Talk["touches"] {
  const touches: Talk["touches"][number][] = [];
  let day = addDays(span.from, random.int(5, 40));
  while (day <= span.to) {
    const comes =
      member.stories.includes("neglected") || (touches.length > 0 && random.chance(0.35));
    touches.push(
      ...(comes ? incomingOn(day, member, random) : outgoingOn(day, span, member, random)),
    );
    day = addDays(day, random.int(35, 90));
  }
  return touches;
}

function incomingOn(day: Day, member: CastMember, random: Random): Talk["touches"] {
  const memberName = random.chance(0.3) ? random.pick(orderDesk) : member.ownerName;
  return [
    {
      happenedOn: workdayOnOrBefore(day),
      incoming: true,
      channel: random.pick(["call", "e-mail"]),
      memberName,
      invitesAnswer: false,
      agreed: false,
      note: random.pick(incomingNotes),
    },
  ];
}

function outgoingOn(day: Day, span: Span, member: CastMember, random: Random): Talk["touches"] {
  const told = {
    memberName: member.ownerName,
    happenedOn: workdayOnOrBefore(day),
    agreed: false,
  };
  const answeredOn = workdayOnOrBefore(addDays(day, random.int(1, 4)));
  if (!random.chance(0.35) || answeredOn > span.to) {
    const channel = random.pick(["call", "call", "e-mail", "visit"] as const);
    const note = random.pick(outgoingNotes);
    return [{ ...told, incoming: false, channel, invitesAnswer: false, note }];
  }
  const { asked, reply } = random.pick(invitations);
  const first = member.contactName.split(" ")[0] ?? member.contactName;
  const say = (words: string): string => words.replaceAll("{first}", first);
  return [
    { ...told, incoming: false, channel: "e-mail", invitesAnswer: true, note: say(asked) },
    {
      ...told,
      happenedOn: answeredOn,
      incoming: true,
      channel: "e-mail",
      invitesAnswer: false,
      note: say(reply),
    },
  ];
}

/** Requests that became an order, and now and then one that came to nothing before the next order. */
function requestsFor(orders: readonly DemoOrder[], span: Span, random: Random): Talk["requests"] {
  return orders.flatMap(({ order, lines }, i) => {
    const main = lines[0];
    if (main === undefined || order.placedOn > span.to) return [];
    const about = `${main.quantity} × ${main.description ?? main.sku}: price and delivery day`;
    const requests: Talk["requests"][number][] = [];
    const askedOn = workdayOnOrBefore(addDays(order.placedOn, -random.int(1, 4)));
    if (random.chance(REQUEST_SHARE))
      requests.push({ askedOn, about, amountMinor: order.totalMinor, orderRef: order.orderRef });
    const next = orders[i + 1]?.order.placedOn;
    const between = next === undefined ? 0 : Math.floor(daysBetween(order.placedOn, next) / 2);
    if (between >= 3 && random.chance(IDLE_REQUEST_SHARE)) {
      const idleOn = workdayOnOrBefore(addDays(order.placedOn, between));
      requests.push({ askedOn: idleOn, about, amountMinor: null, orderRef: null });
    }
    return requests;
  });
}

/** At most one complaint, long settled. */
function complaintsIn(
  orders: readonly DemoOrder[],
  span: Span,
  random: Random,
): Talk["complaints"] {
  const old = orders.filter(({ order }) => daysBetween(order.placedOn, span.to) > SETTLING_DAYS);
  if (old.length === 0 || !random.chance(0.5)) return [];
  const { order } = random.pick(old);
  const madeOn = workdayOnOrBefore(addDays(order.placedOn, random.int(1, 4)));
  const resolvedOn = workdayOnOrBefore(addDays(madeOn, random.int(2, 14)));
  const { about, text } = random.pick(settledComplaints);
  return [{ madeOn, about, text, orderRef: order.orderRef, resolvedOn }];
}
