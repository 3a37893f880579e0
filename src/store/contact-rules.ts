import { actIn } from "#src/core/access/scope.ts";
import { type ContactRule, personOf, refusalToSetRule } from "#src/core/contact/contact-rule.ts";
import type { ContactRuleOutcome } from "#src/core/contact/contact-rule-outcome.ts";
import { type Day, utcDateOf } from "#src/core/day.ts";
import type { QueuePosting } from "./announce-morning.ts";
import { findViewer, isCaseSeen } from "./case-sight.ts";
import { changeCaseIn } from "./cases.ts";
import type { Contact, Prisma, PrismaClient } from "./generated/client.ts";

export type ContactRuleToSave = {
  readonly workspaceId: string;
  readonly caseId: string;
  readonly by: string; // Slack user id
  readonly today: Day;
  readonly rule: ContactRule;
};

/** Sets one rule and notes in the case who did it and why, together. */
export async function saveContactRule(
  prisma: PrismaClient,
  queuePosting: QueuePosting,
  given: ContactRuleToSave,
): Promise<ContactRuleOutcome> {
  const { workspaceId, caseId, by, rule, today } = given;
  return prisma.$transaction(async (tx) => {
    const found = await tx.case.findFirst({
      where: { id: caseId, client: { workspaceId } },
      select: { clientId: true, client: { select: { owner: { select: { teamId: true } } } } },
    });
    if (found === null) return { ok: false, why: "no-such-case" };
    if (!(await isCaseSeen(tx, { workspaceId, caseId, slackUserId: by })))
      return { ok: false, why: "handled-by-manager" };
    const { clientId } = found;
    const contact = await findPerson(tx, clientId, rule);
    if (contact === "not-there") return { ok: false, why: "no-such-contact" };
    const role = await roleIn(tx, given, found.client.owner);
    const why = refusalToSetRule(rule, { role, today, hasObjected: contact?.objectedOn != null });
    if (why !== null) return { ok: false, why };
    await apply(tx, clientId, rule);
    const detail = { rule: rule.rule, whom: contact?.name ?? null, words: rule.words };
    const action = { type: "note", what: "contact-rules-changed", detail } as const;
    const noted = await changeCaseIn(tx, { workspaceId, caseId, by, today, action });
    if (!noted.ok) throw new Error(`case ${caseId} took no note of a contact rule: ${noted.why}`);
    await queuePosting(tx);
    return { ok: true };
  });
}

/** Another team's manager lifts nothing here. */
async function roleIn(
  tx: Prisma.TransactionClient,
  { workspaceId, by }: ContactRuleToSave,
  owner: { readonly teamId: string | null } | null,
) {
  const asker = await findViewer(tx, { workspaceId, slackUserId: by });
  return actIn(asker, owner?.teamId ?? null).role;
}

async function findPerson(
  tx: Prisma.TransactionClient,
  clientId: string,
  rule: ContactRule,
): Promise<Contact | null | "not-there"> {
  const id = personOf(rule);
  if (id === null) return null;
  return (await tx.contact.findFirst({ where: { id, clientId } })) ?? "not-there";
}

async function apply(
  tx: Prisma.TransactionClient,
  clientId: string,
  rule: ContactRule,
): Promise<void> {
  if ("contactId" in rule)
    await tx.contact.update({ where: { id: rule.contactId }, data: personData(rule) });
  else await tx.client.update({ where: { id: clientId }, data: clientData(rule) });
}

type PersonRule = Extract<ContactRule, { contactId: string }>;
type ClientRule = Exclude<ContactRule, PersonRule>;

/** A yes takes the books' word and an earlier no away; a no leaves the yes to be seen beside it. */
function personData(rule: PersonRule): Prisma.ContactUpdateInput {
  switch (rule.rule) {
    case "consent":
      return {
        consentOn: utcDateOf(rule.on),
        consentHow: rule.words,
        mailOk: true,
        objectedOn: null,
        objectedHow: null,
      };
    case "objection":
      return { objectedOn: utcDateOf(rule.on), objectedHow: rule.words };
    case "person-stop":
      return { doNotContact: true };
    case "lift-objection":
      return { objectedOn: null, objectedHow: null, mailOk: true };
    case "lift-person-stop":
      return { doNotContact: false };
  }
}

function clientData(rule: ClientRule): Prisma.ClientUpdateInput {
  switch (rule.rule) {
    case "client-stop":
      return { doNotContact: true };
    case "lift-client-stop":
      return { doNotContact: false };
    case "too-much":
      return { tooMuchOn: utcDateOf(rule.on) };
    case "lift-too-much":
      return { tooMuchOn: null };
    case "interval":
      return { touchEveryDays: rule.days, touchEveryWhy: rule.words };
    case "interval-reckoned":
      return { touchEveryDays: null, touchEveryWhy: null };
  }
}
