import { OPEN_CASE_STATES } from "#src/core/case/case-state.ts";
import { buyingYear } from "#src/core/contact/buying-year.ts";
import { NO_PROGRESS } from "#src/core/case/progress.ts";
import {
  CAMPAIGN_ENDS,
  type CampaignEnd,
  type ContactGround,
  type Person,
} from "#src/core/contact/contact-verdict.ts";
import { countFruitless, newest, type PastContacts } from "#src/core/contact/count-fruitless.ts";
import { countryOfZone } from "#src/core/contact/country-customs.ts";
import { planTouches, type TouchPlan } from "#src/core/contact/touch-brake.ts";
import { touchInterval, type TouchInputs } from "#src/core/contact/touch-interval.ts";
import { type Day, dayOfUtc } from "#src/core/day.ts";
import { tierSchema } from "#src/core/lapse/tier.ts";
import type { MethodPolicy } from "#src/core/method-policy.ts";
import { isFact, reasonEntrySchema } from "#src/core/reason/reason-entry.ts";
import { readSettings } from "#src/core/workspace-settings.ts";
import type { Prisma } from "./generated/client.ts";
import { readProgress } from "./read-case.ts";
import { loadPastContacts } from "./past-contacts.ts";

export type ContactRecord = {
  readonly clientName: string;
  readonly ownZone: string; // IANA
  readonly policy: MethodPolicy;
  readonly ground: ContactGround;
};

const clientParts = {
  workspace: { select: { settings: true, timeZone: true } },
  contacts: { orderBy: { name: "asc" } },
  figures: { select: { lastOrderOn: true, monthValues: true, monthOrderDays: true } },
  productLines: { select: { line: true } },
  lapses: {
    where: { alert: { isNot: null } },
    orderBy: [{ openedOn: "desc" }, { id: "desc" }],
    take: 1,
    select: { alert: { select: { tier: true } } },
  },
  cases: {
    where: { state: { in: [...OPEN_CASE_STATES] } },
    orderBy: { openedAt: "desc" },
    take: 1,
    select: {
      id: true,
      coolingUntil: true,
      progress: true,
      reasons: { orderBy: [{ recordedAt: "desc" }, { id: "desc" }] },
    },
  },
} as const satisfies Prisma.ClientInclude;

type ClientRow = Prisma.ClientGetPayload<{ include: typeof clientParts }>;

type Where = { readonly workspaceId: string; readonly clientId: string; readonly today: Day };

/** What speaks for or against turning to a client on that day; null when there is no such client. */
export async function loadContactRecord(
  tx: Prisma.TransactionClient,
  where: Where,
): Promise<ContactRecord | null> {
  const { workspaceId, clientId, today } = where;
  const client = await tx.client.findFirst({
    where: { id: clientId, workspaceId },
    include: clientParts,
  });
  if (client === null) return null;
  const { settings, timeZone } = client.workspace;
  const policy = readSettings(settings).settings.method;
  const lastPurchaseOn = maybeDay(client.figures?.lastOrderOn ?? null);
  const past = await loadPastContacts(tx, { ...where, lastPurchaseOn });
  return {
    clientName: client.name,
    ownZone: timeZone,
    policy,
    ground: {
      doNotContact: client.doNotContact,
      isClosedDown: client.closedOn !== null && dayOfUtc(client.closedOn) <= today,
      country: client.country ?? countryOfZone(timeZone),
      ended: readEnd(client, policy),
      lastPurchaseOn,
      coolingUntil: maybeDay(client.cases[0]?.coolingUntil ?? null),
      persons: client.contacts.map(readPerson),
      touches: readTouches(client, past, policy.contact),
    },
  };
}

function readPerson(row: ClientRow["contacts"][number]): Person {
  const { id, name, email, phone, doNotContact, mailOk, consentOn, objectedOn } = row;
  return {
    contactId: id,
    name,
    email,
    phone,
    doNotContact,
    mailOk,
    consentOn: maybeDay(consentOn),
    objectedOn: maybeDay(objectedOn),
  };
}

/** What ends the campaign of the open case, or of the client where none is open; not what a manager has let through. */
function readEnd(client: ClientRow, policy: MethodPolicy): CampaignEnd | null {
  const [open] = client.cases;
  const { stopAskedOn, overruled } =
    open === undefined ? NO_PROGRESS : readProgress(open.id, open.progress);
  const holds: Readonly<Record<CampaignEnd, boolean>> = {
    "asked-to-stop": stopAskedOn !== null,
    "left-twice": client.leftTwiceOn !== null && !policy.secondLossCampaign,
    "no-win-back": client.noWinBackWhy !== null,
  };
  return CAMPAIGN_ENDS.find((end) => holds[end] && !overruled.includes(end)) ?? null;
}

function readTouches(
  client: ClientRow,
  past: PastContacts,
  policy: MethodPolicy["contact"],
): TouchPlan {
  const { touchEveryDays: days, touchEveryWhy: why } = client;
  const interval = touchInterval(
    readInputs(client, policy),
    policy,
    days === null ? null : { days, why },
  );
  return planTouches(
    interval,
    {
      fruitless: countFruitless(past),
      lastTouchOn: newest(past.ours),
      tooMuchOn: maybeDay(client.tooMuchOn),
      hasFloor: isLostToPersistence(client),
    },
    policy,
  );
}

/** The tier of the last alert; a client who never had one counts as the middle one. */
function readInputs(client: ClientRow, { serviceLines }: MethodPolicy["contact"]): TouchInputs {
  const { figures, productLines } = client;
  const lines = productLines.map(({ line }) => line);
  return {
    tier: tierSchema.catch("silver").parse(client.lapses[0]?.alert?.tier),
    ...buyingYear({
      values: figures?.monthValues.map(Number) ?? [],
      orderDays: figures?.monthOrderDays ?? [],
    }),
    productLines: lines.length,
    needsService: lines.some((line) => serviceLines.includes(line)),
  };
}

/** FI-167 holds where the newest fact says that a rival was more persistent; a guess changes nothing. */
function isLostToPersistence({ cases }: ClientRow): boolean {
  const facts = (cases[0]?.reasons ?? []).flatMap((row) => {
    const entry = reasonEntrySchema.safeParse(row);
    return entry.success && isFact(entry.data) ? [entry.data] : [];
  });
  const [newestFact] = facts;
  return newestFact !== undefined && (newestFact.real ?? newestFact.stated) === "C3";
}

function maybeDay(date: Date | null): Day | null {
  return date === null ? null : dayOfUtc(date);
}
