import type { Day } from "../day.ts";
import type { ClientRow, ImportRow } from "../import/rows.ts";
import { cast, successorRefs } from "./cast/cast.ts";
import type { CastMember } from "./cast/cast-table.ts";
import { everydayTalkOf } from "./everyday-talk.ts";
import { habitNotes } from "./everyday-words.ts";
import { ordersOf, type Times } from "./order-rows.ts";
import { type DemoFirm, type DemoPerson, demoFirm, demoPeople } from "./people.ts";
import { rangeChangesAt } from "./products.ts";
import { makeRandom, type Random, seedFor } from "./random.ts";
import { standingNotes } from "./scripts/false-friend-scripts.ts";
import { starScripts } from "./scripts/stars.ts";
import type { StoryKind } from "./story-kind.ts";
import { storyTalkOf } from "./story-talk.ts";
import { talkRows } from "./talk.ts";

export type DemoCompany = {
  readonly company: DemoFirm;
  readonly people: readonly DemoPerson[]; // three reps and their manager
  /** Clients first, then each client's orders (each followed by its lines), requests, touches, complaints. */
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
  const history = cast.flatMap((member) => {
    const random = makeRandom(seedFor(seed, member.clientRef));
    return historyOf(member, times, random);
  });
  return {
    company: demoFirm,
    people: demoPeople,
    rows: [...cast.map(clientRow), ...history],
    stories: cast.flatMap(({ clientRef, stories }) =>
      stories.map((story) => ({ clientRef, story })),
    ),
  };
}

function historyOf(member: CastMember, times: Times, random: Random): ImportRow[] {
  const orders = ordersOf(member, times, random);
  const scene = { today: times.today, orders, turnOf: (story: StoryKind) => turnOf(member, story) };
  return [
    ...orders.flatMap(({ order, lines }) => [order, ...lines]),
    ...talkRows(member.clientRef, [
      everydayTalkOf(member, scene, random),
      storyTalkOf(member, scene),
    ]),
  ];
}

/** Clients before this one with the same story; a client with words of its own takes no turn. */
function turnOf(member: CastMember, story: StoryKind): number {
  const before = cast.slice(0, cast.indexOf(member));
  const sharing = before.filter((other) => other.stories.includes(story));
  return sharing.filter((other) => starScripts[other.clientRef] === undefined).length;
}

function clientRow(member: CastMember, place: number): ClientRow {
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
    note: standing[0] ?? habit,
  };
}
