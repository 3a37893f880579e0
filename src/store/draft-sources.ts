import { countryOfZone } from "#src/core/contact/country-customs.ts";
import { mailConsent } from "#src/core/contact/mail-consent.ts";
import { addDays, type Day, dayOfUtc, daysBetween, utcDateOf } from "#src/core/day.ts";
import { chooseComplaint } from "#src/core/draft/choose-complaint.ts";
import { chooseGoods } from "#src/core/draft/choose-goods.ts";
import { chooseLanguage, guessLanguages } from "#src/core/draft/choose-language.ts";
import { cleanName } from "#src/core/draft/clean-name.ts";
import { applyCorrections, newestOfEach } from "#src/core/draft/corrected-facts.ts";
import type { DraftSource } from "#src/core/draft/draft-record.ts";
import { complaintAboutSchema, type FactSheet } from "#src/core/draft/fact-sheet.ts";
import { isFact, reasonEntrySchema } from "#src/core/reason/reason-entry.ts";
import { maySeeEntry, type Reader } from "#src/core/reason/reason-privacy.ts";
import { readSettings } from "#src/core/workspace-settings.ts";
import { findReader, mayWorkOnClient } from "./case-sight.ts";
import { loadCorrections } from "./fact-corrections.ts";
import { loadOwedPromises } from "./find-promises.ts";
import { loadApprovedTerms } from "./approved-terms.ts";
import type { Prisma, PrismaClient } from "./generated/client.ts";
import { findApology, findLastTalk, findReturnDay } from "./talk-facts.ts";

type Ask = {
  readonly workspaceId: string;
  readonly clientId: string;
  readonly caseId: string | null;
  readonly askedBy: string; // Slack user id
  readonly today: Day;
};

const clientParts = {
  workspace: { select: { name: true, settings: true, timeZone: true } },
  owner: { select: { name: true } },
  contacts: { orderBy: { name: "asc" } },
  complaints: true,
  figures: true,
} as const satisfies Prisma.ClientInclude;

type ClientRow = Prisma.ClientGetPayload<{ include: typeof clientParts }>;

const caseParts = {
  lapse: { select: { since: true } },
  reasons: { orderBy: [{ recordedAt: "desc" }, { id: "desc" }] },
} as const satisfies Prisma.CaseInclude;

type CaseRow = Prisma.CaseGetPayload<{ include: typeof caseParts }>;

/** What is known of the client on that day, as far as the asker may know it; null when there is no such client. */
export async function loadDraftSource(prisma: PrismaClient, ask: Ask): Promise<DraftSource | null> {
  const { workspaceId, clientId } = ask;
  const client = await prisma.client.findFirst({
    where: { id: clientId, workspaceId },
    include: clientParts,
  });
  if (client === null) return null;
  const found = await findCase(prisma, ask);
  if (found === null && ask.caseId !== null) return null;
  const caseId = found?.id ?? null;
  const recorded = await readSheet(prisma, ask, { client, found });
  const corrections = await loadCorrections(prisma, { workspaceId, clientId, caseId });
  const sheet = applyCorrections(recorded, corrections);
  const since = latest(apologyCounts(found, ask.today), sheet.complaint?.madeOn ?? null);
  return {
    sheet: { ...sheet, apologySentOn: await findApology(prisma, { clientId, since }) },
    recorded,
    corrections,
    caseId,
    ...languagesOf(client, corrections),
    mayContact: await findPermission(prisma, client, ask),
  };
}

/** What somebody chose for this client goes before what the company has set. */
function languagesOf(
  client: ClientRow,
  corrections: DraftSource["corrections"],
): Pick<DraftSource, "language" | "languageGuesses"> {
  const chosen = newestOfEach(corrections).find(({ fact }) => fact === "language");
  if (chosen?.fact === "language") return { language: chosen.value, languageGuesses: null };
  const { languages } = readSettings(client.workspace.settings).settings;
  return {
    language: chooseLanguage(client, languages),
    languageGuesses: guessLanguages(client, languages),
  };
}

type Rows = { readonly client: ClientRow; readonly found: CaseRow | null };

async function readSheet(
  prisma: PrismaClient,
  ask: Ask,
  { client, found }: Rows,
): Promise<FactSheet> {
  const { clientId } = ask;
  const figures = readFigures(client, ask.today);
  return {
    today: ask.today,
    client: { id: clientId, name: cleanName(client.name) ?? client.externalId },
    contact: readContact(client, ask.today),
    sender: cleanName(client.owner?.name),
    company: cleanName(client.workspace.name),
    ...figures,
    goods: await loadGoods(prisma, clientId, figures.lastOrderOn),
    complaint: readComplaint(client, ask.today),
    reason: readReason(found, await findReader(prisma, { ...ask, slackUserId: ask.askedBy })),
    apologySentOn: null, // hangs on what went wrong, which somebody may have corrected
    concessions: await loadApprovedTerms(prisma, { caseId: found?.id ?? null, today: ask.today }),
    promises: await loadOwedPromises(prisma, ask),
    changed: null,
    lastTalkOn: await findLastTalk(prisma, ask),
    returnedOn: await findReturnDay(prisma, ask),
    competitor: null,
  };
}

async function findCase(prisma: PrismaClient, ask: Ask): Promise<CaseRow | null> {
  const { caseId, clientId } = ask;
  return prisma.case.findFirst({
    where:
      caseId === null
        ? { clientId, state: { in: ["unowned", "taken", "contacted"] } }
        : { id: caseId, clientId },
    orderBy: { openedAt: "desc" },
    include: caseParts,
  });
}

/** Whom the draft turns to: of those who may be turned to the first who may be mailed; `mailOk` says whether they may. */
function readContact(client: ClientRow, today: Day): FactSheet["contact"] {
  const open = client.contacts
    .filter(({ doNotContact }) => !doNotContact)
    .map((contact) => ({ ...contact, mailOk: mayBeMailed(contact, client, today) }));
  const contact = open.find(({ email, mailOk }) => email !== null && mailOk) ?? open[0];
  const name = cleanName(contact?.name);
  if (contact === undefined || name === null) return null;
  const { formal, mailOk } = contact;
  return { name, formal, mailOk, email: cleanName(contact.email), phone: cleanName(contact.phone) };
}

function mayBeMailed(
  { mailOk, consentOn, objectedOn }: ClientRow["contacts"][number],
  { workspace, country, figures }: ClientRow,
  today: Day,
): boolean {
  const consent = mailConsent({
    wish: { mailOk, consentOn: maybeDay(consentOn), objectedOn: maybeDay(objectedOn) },
    country: country ?? countryOfZone(workspace.timeZone),
    lastPurchaseOn: maybeDay(figures?.lastOrderOn ?? null),
    today,
    policy: readSettings(workspace.settings).settings.method.consent,
  });
  return consent.may === "yes";
}

function maybeDay(date: Date | null): Day | null {
  return date === null ? null : dayOfUtc(date);
}

type Figures = Pick<FactSheet, "usualGapDays" | "lastOrderOn" | "silentDays">;
const LEAST_ORDER_DAYS = 4; // three gaps: fewer say nothing about a rhythm

function readFigures({ figures }: ClientRow, today: Day): Figures {
  const lastOrderOn = figures === null ? null : dayOfUtc(figures.lastOrderOn);
  if (figures === null || lastOrderOn === null || lastOrderOn > today)
    return { usualGapDays: null, lastOrderOn: null, silentDays: null };
  const gap = Math.round(figures.medianGapDays ?? 0);
  const hasRhythm = figures.orderDayCount >= LEAST_ORDER_DAYS && gap >= 1;
  return {
    usualGapDays: hasRhythm ? gap : null,
    lastOrderOn,
    silentDays: daysBetween(lastOrderOn, today),
  };
}

function readComplaint({ complaints }: ClientRow, today: Day): FactSheet["complaint"] {
  const dated = complaints.map(({ about, text, ...row }) => ({
    about: complaintAboutSchema.catch("other").parse(about),
    words: text,
    madeOn: dayOfUtc(row.madeOn),
    resolvedOn: row.resolvedOn === null ? null : dayOfUtc(row.resolvedOn),
  }));
  return chooseComplaint(dated, today);
}

/** The newest fact, else the newest guess, of those the asker may see. */
function readReason(found: CaseRow | null, reader: Reader): FactSheet["reason"] {
  const visible = (found?.reasons ?? []).flatMap((row) => {
    const entry = reasonEntrySchema.safeParse(row);
    if (!entry.success) return [];
    return maySeeEntry({ ...entry.data, recordedBy: row.recordedBy }, reader) ? [entry.data] : [];
  });
  const entry = visible.find(isFact) ?? visible[0];
  const id = entry?.real ?? entry?.stated;
  if (entry === undefined || id === null || id === undefined) return null;
  return { id, source: entry.source, confidence: entry.confidence };
}

const GOODS_WITHIN_DAYS = 365; // before the last order

/** Descriptions of what was ordered most often, best first. */
async function loadGoods(
  prisma: PrismaClient,
  clientId: string,
  lastOrderOn: Day | null,
): Promise<string[]> {
  if (lastOrderOn === null) return [];
  const from = utcDateOf(addDays(lastOrderOn, -GOODS_WITHIN_DAYS));
  const rows = await prisma.$queryRaw<{ description: string }[]>`
    select max(line.description) as description
    from "OrderLine" line join "Order" o on o.id = line."orderId"
    where o."clientId" = ${clientId}::uuid and o."placedOn" >= ${from}
      and line.quantity > 0 and line.description is not null
    group by line.sku
    order by count(distinct o.id) desc, sum(line."amountMinor") desc, line.sku
    limit 12`;
  return chooseGoods(rows.map(({ description }) => description));
}

const APOLOGY_DAYS = 180; // without a case, an older apology belongs to another matter

/** An apology of before the silence was for something else. */
function apologyCounts(found: CaseRow | null, today: Day): Day {
  return found === null ? addDays(today, -APOLOGY_DAYS) : dayOfUtc(found.lapse.since);
}

function latest(a: Day, b: Day | null): Day {
  return b !== null && b > a ? b : a;
}

async function findPermission(
  prisma: PrismaClient,
  client: ClientRow,
  ask: Ask,
): Promise<DraftSource["mayContact"]> {
  const maySee = await mayWorkOnClient(prisma, { ...ask, slackUserId: ask.askedBy });
  return maySee ? readPermission(client, ask.today) : "handled-by-manager";
}

function readPermission(client: ClientRow, today: Day): DraftSource["mayContact"] {
  const { contacts } = client;
  if (client.doNotContact) return "do-not-contact";
  if (contacts.length > 0 && contacts.every((one) => one.doNotContact)) return "nobody-left";
  if (client.closedOn !== null && dayOfUtc(client.closedOn) <= today) return "closed-down";
  return "yes";
}
