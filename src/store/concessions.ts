import { randomUUID } from "node:crypto";
import type { ConcessionAsk, PlannedConcession } from "#src/core/concession/concession-ask.ts";
import type { ConcessionRefusal } from "#src/core/concession/concession-refusal.ts";
import type { Concession } from "#src/core/concession/concession.ts";
import type { Route } from "#src/core/concession/choose-route.ts";
import { type ConcessionPlan, planConcession } from "#src/core/concession/plan-concession.ts";
import { utcDateOf } from "#src/core/day.ts";
import type { QueuePosting } from "./announce-morning.ts";
import { changeCaseIn } from "./cases.ts";
import { refreshCaseScreens } from "./case-screens.ts";
import {
  type ConcessionActor,
  type ConcessionAskPlace,
  type ConcessionCase,
  loadConcessionCase,
} from "./concession-ground.ts";
import { findApprovers } from "./concession-approvers.ts";
import type { Prisma, PrismaClient } from "./generated/client.ts";

export type ConcessionToAsk = ConcessionAskPlace & {
  readonly ask: ConcessionAsk;
  /** Names the one act, so that a form sent twice is one concession. */
  readonly actId: string;
};

export type AskOutcome =
  | {
      readonly ok: true;
      readonly planned: PlannedConcession;
      readonly route: Route;
      readonly approvers: readonly string[]; // names of who was asked
    }
  | { readonly ok: false; readonly why: "no-such-case" | "repeated" | "nobody-to-ask" }
  | { readonly ok: false; readonly why: "refused"; readonly refusal: ConcessionRefusal };

/** Keeps what is to be given, approved at once or with its approvers told; two asks at once go one after the other. */
export async function askForConcession(
  prisma: PrismaClient,
  queuePosting: QueuePosting,
  { ask, actId, ...place }: ConcessionToAsk,
): Promise<AskOutcome> {
  return prisma.$transaction(async (tx) => {
    await tx.$queryRaw`select 1 as locked from "Case" where id = ${place.caseId}::uuid for update`;
    const about = await loadConcessionCase(tx, place);
    if (about === null) return { ok: false, why: "no-such-case" };
    const key = `concession:${actId}`;
    const before = await tx.claim.findUnique({ where: { key } });
    if (before !== null) return { ok: false, why: "repeated" };
    const plan = planConcession(ask, about.ground);
    if (!plan.ok) return { ok: false, why: "refused", refusal: plan.refusal };
    const approvers = await findApprovers(tx, { ...place, about, to: plan.route.to });
    if (plan.route.to !== "free" && approvers.length === 0)
      return { ok: false, why: "nobody-to-ask" };
    await tx.claim.create({ data: { key } });
    await savePlanned(tx, {
      place,
      about,
      plan,
      approvers: approvers.map((one) => one.slackUserId),
    });
    await queuePosting(tx);
    const { planned, route } = plan;
    return { ok: true, planned, route, approvers: approvers.map(({ name }) => name) };
  });
}

type Saving = {
  readonly place: ConcessionAskPlace;
  readonly about: ConcessionCase;
  readonly plan: Extract<ConcessionPlan, { ok: true }>;
  readonly approvers: readonly string[]; // Slack user ids
};

async function savePlanned(tx: Prisma.TransactionClient, saving: Saving): Promise<void> {
  const { place, about, plan, approvers } = saving;
  const { workspaceId, caseId, by, today } = place;
  const id = randomUUID();
  const { amountMinor, problemOrderMinor, validUntil, item, ...planned } = plan.planned;
  await tx.concession.create({
    data: {
      ...planned,
      id,
      clientId: about.clientId,
      caseId,
      allowance: item,
      amountMinor,
      askedMinor: amountMinor,
      problemOrderMinor,
      validUntil: validUntil === null ? null : utcDateOf(validUntil),
      askedBy: by.slackUserId,
      askedAt: utcDateOf(today),
      grounds: plan.grounds,
      ...decisionOf(plan.route, place),
    },
  });
  await tx.outboxMessage.createMany({
    data: approvers.map((channel) => ({
      workspaceId,
      channel,
      key: `concession:${id}/${channel}`,
    })),
  });
  const { kind } = plan.planned;
  const isFree = plan.route.to === "free";
  await noteInCase(tx, place, {
    what: "concession-asked",
    detail: { concessionId: id, kind, amountMinor, state: isFree ? "approved" : "asked" },
  });
}

/** Within the free limit nobody decides; a manager within theirs has decided by asking. */
function decisionOf(
  { to }: Route,
  { by, today }: Pick<ConcessionAskPlace, "by" | "today">,
): Pick<Prisma.ConcessionUncheckedCreateInput, "state" | "decidedBy" | "decidedAt"> {
  if (to !== "free") return { state: "asked" };
  const decidedBy = by.role === "rep" ? null : by.slackUserId;
  return { state: "approved", decidedBy, decidedAt: utcDateOf(today) };
}

export type ConcessionNote = {
  readonly what:
    | "concession-asked"
    | "concession-decided"
    | "concession-given"
    | "concession-used"
    | "concession-expired";
  readonly detail: {
    readonly concessionId: string;
    readonly kind: Concession["kind"];
    readonly amountMinor: number;
    readonly state: Concession["state"];
  };
};

type NotePlace = Pick<ConcessionAskPlace, "workspaceId" | "caseId" | "today"> & {
  readonly by: Pick<ConcessionActor, "slackUserId"> | null;
};

/** Enters it in the case's history and has all that shows the case drawn anew. */
export async function noteInCase(
  tx: Prisma.TransactionClient,
  { workspaceId, caseId, by, today }: NotePlace,
  note: ConcessionNote,
): Promise<void> {
  await changeCaseIn(tx, {
    workspaceId,
    caseId,
    by: by?.slackUserId ?? null,
    today,
    action: { type: "note", ...note },
  });
  await refreshCaseScreens(tx, { workspaceId, caseId });
}
