import type { Day } from "../day.ts";
import type { ClientRow, ImportRow } from "../import/rows.ts";
import { cast, successorRefs } from "./cast/cast.ts";
import type { CastMember } from "./cast/cast-table.ts";
import { everydayTalkOf } from "./everyday-talk.ts";
import { habitNotes } from "./everyday-words.ts";
import { invoicesOf } from "./invoice-rows.ts";
import { type DemoOrder, ordersOf } from "./order-rows.ts";
import { type DemoFirm, type DemoPerson, demoFirm, demoPeople } from "./people.ts";
import { rangeChangesAt } from "./products.ts";
import { makeRandom, type Random, seedFor } from "./random.ts";
import { standingNotes } from "./scripts/false-friend-scripts.ts";
import { standingOf } from "./standing.ts";
import { starScripts } from "./scripts/stars.ts";
import type { StoryKind } from "./story-kind.ts";
import { storyTalkOf } from "./story-talk.ts";
import { talkRows } from "./talk.ts";

export type DemoCompany = {
  readonly company: DemoFirm;
  readonly people: readonly DemoPerson[]; // three reps and their manager
  /** Clients first, then each client's orders (each followed by its lines), requests, touches, complaints, invoices. */
  readonly rows: readonly ImportRow[];
  /** What the generator meant; a client may have several. Not part of the data that the product reads. */
  readonly stories: readonly { readonly clientRef: string; readonly story: StoryKind }[];
};

/**
 * The invented wholesaler of docs/demo-company.md: 30 months of trade that end on `today`.
 * The same seed and day give the same company; another seed changes days and amounts, not the cast.
 */
export function makeDemoCompany({ seed, today }: { seed: number; today: Day }): DemoCompany {
  const times = { today, changes: rangeChangesAt(today) };
  const histories = cast.map((member) => {
    const random = makeRandom(seedFor(seed, member.clientRef));
    const orders = ordersOf(member, times, random);
    const talk = talkOf(member, { today, orders }, random);
    const invoices = invoicesOf(member, { today, orders }, random);
    return { member, orders, rows: [...orders.flatMap(rowsOfOrder), ...talk, ...invoices] };
  });
  return {
    company: demoFirm,
    people: demoPeople,
    rows: [
      ...histories.map(({ member, orders }, place) => {
        const lastOrderOn = orders.at(-1)?.order.placedOn ?? today;
        return clientRow(member, place, { lastOrderOn, today });
      }),
      ...histories.flatMap(({ rows }) => rows),
    ],
    stories: cast.flatMap(({ clientRef, stories }) =>
      stories.map((story) => ({ clientRef, story })),
    ),
  };
}

function rowsOfOrder({ order, lines }: DemoOrder): ImportRow[] {
  return [order, ...lines];
}

function talkOf(
  member: CastMember,
  known: { readonly today: Day; readonly orders: readonly DemoOrder[] },
  random: Random,
): ImportRow[] {
  const scene = { ...known, turnOf: (story: StoryKind) => turnOf(member, story) };
  return talkRows(member.clientRef, [
    everydayTalkOf(member, scene, random),
    storyTalkOf(member, scene),
  ]);
}

/** Clients before this one with the same story; a client with words of its own takes no turn. */
function turnOf(member: CastMember, story: StoryKind): number {
  const before = cast.slice(0, cast.indexOf(member));
  const sharing = before.filter((other) => other.stories.includes(story));
  return sharing.filter((other) => starScripts[other.clientRef] === undefined).length;
}

function clientRow(
  member: CastMember,
  place: number,
  known: { readonly lastOrderOn: Day; readonly today: Day },
): ClientRow {
  const standing = member.stories.flatMap((story) => standingNotes[story] ?? []);
  const habit = place % 3 === 0 ? (habitNotes[(place / 3) % habitNotes.length] ?? null) : null;
  return {
    kind: "client",
    clientRef: member.clientRef,
    name: member.name,
    country: member.country,
    language: member.language,
    ownerName: member.ownerName,
    contactName: member.contactName,
    contactRole: member.contactRole,
    email: member.email,
    phone: member.phone,
    doNotContact: member.stories.includes("do-not-contact"),
    successorRef: successorRefs[member.clientRef] ?? null,
    standing: standingOf(member, known, turnOf(member, member.stories[0] ?? "healthy")),
    note: standing[0] ?? habit,
  };
}
