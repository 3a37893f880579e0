import { viewerOf } from "#src/core/access/scope.ts";
import { whoIsTold } from "#src/core/access/who-is-told.ts";
import { closedAsSchema } from "#src/core/case/closed-as.ts";
import { z } from "zod";
import type { AlertCard, CardState } from "#src/core/alert/alert-card.ts";
import { cardFor, publicCard } from "#src/core/alert/card-for.ts";
import type { CaseViewer } from "#src/core/case/may-see-case.ts";
import { isStepId } from "#src/core/case/step.ts";
import { dayOfUtc } from "#src/core/day.ts";
import { RETURNED_BY } from "#src/core/lapse/matter-over.ts";
import { lapseSignalSchema } from "#src/core/lapse/signal.ts";
import { tierSchema } from "#src/core/lapse/tier.ts";
import { glanceAt } from "#src/core/watch/watch-view.ts";
import { readPrivacy } from "./case-privacy.ts";
import type { Prisma, PrismaClient } from "./generated/client.ts";
import { readWatch, watchParts } from "./watch-rows.ts";

const returnedBySchema = z.enum(RETURNED_BY);

const person = { select: { name: true, slackUserId: true, teamId: true } } as const;
const member = {
  select: { id: true, role: true, name: true, slackUserId: true, teamId: true },
} as const;

const cardParts = {
  lapse: {
    include: {
      signals: { orderBy: { id: "asc" } },
      client: {
        include: {
          owner: person,
          workspace: {
            select: {
              currency: true,
              members: { where: { role: "manager", deactivatedAt: null } },
            },
          },
          touches: { orderBy: [{ happenedOn: "desc" }, { id: "desc" }], take: 1 },
        },
      },
      case: {
        include: {
          owner: member,
          reasons: { orderBy: { recordedAt: "desc" }, take: 1 },
          events: { where: { what: "draft-sent" }, orderBy: { at: "desc" }, take: 1 },
          watch: { include: watchParts },
        },
      },
    },
  },
} as const satisfies Prisma.AlertInclude;

type CardRow = Prisma.AlertGetPayload<{ include: typeof cardParts }>;

/** The card of an alert for the alerts' channel, as things stand now; null when the alert is not there any more. */
export async function loadAlertCard(
  prisma: PrismaClient,
  alertId: string,
): Promise<AlertCard | null> {
  const row = await prisma.alert.findUnique({ where: { id: alertId }, include: cardParts });
  const card = row === null ? null : readCard(row);
  return card === null ? null : publicCard(card);
}

/** The card of the case as this person may see it. */
export async function loadCaseCard(
  prisma: PrismaClient,
  caseId: string,
  viewer: CaseViewer,
): Promise<AlertCard | null> {
  const row = await findCaseRow(prisma, caseId);
  const card = row === null ? null : readCard(row);
  return card === null ? null : cardFor(card, viewer);
}

/** The cards of several cases, as this person may see them, by the case's id. */
export async function loadCaseCards(
  prisma: PrismaClient,
  caseIds: readonly string[],
  viewer: CaseViewer,
): Promise<ReadonlyMap<string, AlertCard>> {
  const rows = await prisma.alert.findMany({
    where: { lapse: { case: { id: { in: [...caseIds] } } } },
    include: cardParts,
  });
  const cards = rows.flatMap((row) => readCard(row) ?? []);
  return new Map(cards.map((card) => [card.caseId, cardFor(card, viewer)]));
}

/** The card of the case for whoever works on it; while nobody does, as everybody may see it. */
export async function loadOwnersCard(
  prisma: PrismaClient,
  caseId: string,
): Promise<AlertCard | null> {
  const row = await findCaseRow(prisma, caseId);
  const card = row === null ? null : readCard(row);
  if (row === null || card === null) return null;
  const owner = row.lapse.case?.owner ?? null;
  return owner === null ? publicCard(card) : cardFor(card, viewerOf(owner));
}

function findCaseRow(prisma: PrismaClient, caseId: string): Promise<CardRow | null> {
  return prisma.alert.findFirst({
    where: { lapse: { case: { id: caseId } } },
    include: cardParts,
  });
}

/** The card of the case that an entry of its history belongs to, for whoever works on it. */
export async function loadEventCard(
  prisma: PrismaClient,
  eventId: string,
): Promise<AlertCard | null> {
  const event = await prisma.caseEvent.findUnique({
    where: { id: eventId },
    select: { caseId: true },
  });
  return event === null ? null : loadOwnersCard(prisma, event.caseId);
}

function readCard(row: CardRow): AlertCard | null {
  const { lapse } = row;
  const { client } = lapse;
  if (lapse.case === null) return null;
  const [touch] = client.touches;
  const [reason] = lapse.case.reasons;
  return {
    alertId: row.id,
    caseId: lapse.case.id,
    clientId: client.id,
    clientName: client.name,
    tier: tierSchema.parse(row.tier),
    atRisk: { minor: Number(row.atRiskMinor), currency: client.workspace.currency },
    signals: lapse.signals.map((signal) => lapseSignalSchema.parse(signal.evidence)),
    accountOwner: readPerson(client.owner),
    takenBy: readPerson(lapse.case.owner),
    rings: row.tier === "gold" ? readRings(client) : [],
    lastTouch:
      touch === undefined
        ? null
        : {
            on: dayOfUtc(touch.happenedOn),
            incoming: touch.incoming,
            channel: touch.channel,
            memberName: touch.memberName,
          },
    state: readState(row),
    step: lapse.case.ownerId !== null && isStepId(lapse.case.step) ? lapse.case.step : null,
    latestReason:
      reason === undefined
        ? null
        : { stated: reason.stated, real: reason.real, source: reason.source },
    watch: lapse.case.watch === null ? null : glanceAt(readWatch(lapse.case.watch)),
    leftTwiceOn: client.leftTwiceOn === null ? null : dayOfUtc(client.leftTwiceOn),
    privacy: readPrivacy({ ...lapse.case, client }),
    isHidden: false,
  };
}

function readPerson(found: AlertCard["takenBy"]): AlertCard["takenBy"] {
  return found === null ? null : { name: found.name, slackUserId: found.slackUserId };
}

/** The owner, then the team's managers by name; those whom Slack knows, each once. */
function readRings({ owner, workspace }: CardRow["lapse"]["client"]): string[] {
  const managers = whoIsTold(workspace.members, owner?.teamId ?? null);
  const people = [owner, ...managers.toSorted((a, b) => (a.name < b.name ? -1 : 1))];
  return [...new Set(people.flatMap((one) => one?.slackUserId ?? []))];
}

function readState({ lapse }: CardRow): CardState {
  const found = lapse.case;
  if (found === null) return { is: "unowned" };
  if (found.state === "regained") return readReturn(lapse);
  if (found.state === "dismissed") return { is: "dismissed", why: lapse.dismissedWhy ?? "other" };
  if (found.state === "closed")
    return { is: "closed", as: closedAsSchema.parse(found.closedAs ?? "parted-as-friends") };
  if (found.snoozedUntil !== null) return { is: "snoozed", until: dayOfUtc(found.snoozedUntil) };
  return found.state === "contacted" ? readContact(lapse, found) : { is: found.state };
}

/** The touch's day is the company's; an event's moment is the clock's. */
function readContact(
  { client }: CardRow["lapse"],
  found: NonNullable<CardRow["lapse"]["case"]>,
): CardState {
  const [touch] = client.touches;
  const [sent] = found.events;
  const on = touch?.incoming === false ? touch.happenedOn : (sent?.at ?? found.openedAt);
  return { is: "contacted", on: dayOfUtc(on) };
}

function readReturn(lapse: CardRow["lapse"]): CardState {
  const minor = lapse.returnOrderMinor;
  return {
    is: "returned",
    by: returnedBySchema.parse(lapse.returnedBy ?? "order"),
    on: dayOfUtc(lapse.closedOn ?? lapse.openedOn),
    order:
      minor === null ? null : { minor: Number(minor), currency: lapse.client.workspace.currency },
  };
}
