import { utcDateOf } from "#src/core/day.ts";
import { ASSIGN_INPUT } from "#src/slack/presenters/assignment-form.ts";
import { HAND_OVER_INPUT } from "#src/slack/presenters/hand-over-form.ts";
import { ACTION, VIEW } from "#src/slack/vocabulary.ts";
import { MARI } from "./coach.ts";
import { forgedClick, forgedView } from "./forged-requests.ts";
import { FORGERY_DAY, type Ground } from "./forgery-ground.ts";
import { addWaitingConcession } from "./waiting-concession.ts";

/** Something forged with true ids: puts there what it is done to, and gives the request. */
export type Forgery = {
  readonly row: string; // of the table in docs/roles.md
  readonly forge: (
    g: Ground,
    act: { readonly by: string; readonly own: boolean },
  ) => Promise<object>;
};

export const option = (value: string) => ({ value: { selected_option: { value } } });
export const typed = (value: string) => ({ value: { value } });
const today = utcDateOf(FORGERY_DAY);

/** The case in hand, as every colleague may see it. */
async function inHand({ prisma, mari }: Ground): Promise<void> {
  await prisma.case.updateMany({
    data: { isRestricted: false, state: "taken", ownerId: mari },
  });
}

async function waitingConcession(g: Ground): Promise<string> {
  const { prisma, caseId, clientId } = g;
  await prisma.concession.deleteMany();
  await inHand(g);
  await addWaitingConcession(prisma, { id: caseId, clientId, askedBy: MARI });
  return (await prisma.concession.findFirstOrThrow()).id;
}

async function promiseOfMari(g: Ground): Promise<string> {
  const { prisma, clientId, caseId, mari } = g;
  await inHand(g);
  await prisma.promise.deleteMany();
  const of = { clientId, caseId, ownerId: mari, madeBy: MARI, madeAt: today };
  const promise = { kind: "to-client", what: "Call back", dueOn: today } as const;
  return (await prisma.promise.create({ data: { ...of, ...promise } })).id;
}

async function errandOfMari({ prisma, workspaceId, clientId, mari }: Ground): Promise<string> {
  await prisma.errand.deleteMany();
  const matter = { kind: "thanks", detail: { occasion: "ten years" }, key: crypto.randomUUID() };
  const of = { workspaceId, clientId, ownerId: mari, dueOn: today };
  return (await prisma.errand.create({ data: { ...of, ...matter } })).id;
}

async function restrict({ prisma, caseId, mari }: Ground, isOpen: boolean): Promise<void> {
  await prisma.case.update({
    where: { id: caseId },
    data: isOpen
      ? { isRestricted: true, ownerId: null, state: "unowned" }
      : { isRestricted: true, ownerId: mari, state: "taken" },
  });
}

/** What is done to another team's cases and people. */
export const IN_CASES: readonly Forgery[] = [
  {
    row: "decide on a concession",
    forge: async (g, { by }) =>
      forgedClick({ by, actionId: ACTION.approveConcession, value: await waitingConcession(g) }),
  },
  {
    row: "decide on a concession",
    forge: async (g, { by }) =>
      forgedView({
        by,
        callbackId: VIEW.declineConcession,
        metadata: await waitingConcession(g),
        values: { note: typed("Too much") },
      }),
  },
  {
    row: "decide on a concession",
    forge: async (g, { by }) =>
      forgedView({
        by,
        callbackId: VIEW.counterConcession,
        metadata: await waitingConcession(g),
        values: { amount: typed("40"), note: typed("Half of it") },
      }),
  },
  {
    row: "settle a promise",
    forge: async (g, { by }) =>
      forgedClick({ by, actionId: ACTION.promiseKept, value: await promiseOfMari(g) }),
  },
  {
    row: "settle an errand",
    forge: async (g, { by }) =>
      forgedClick({ by, actionId: ACTION.errandSkip, value: await errandOfMari(g) }),
  },
  {
    row: "settle an errand",
    forge: async (g, { by }) =>
      forgedView({
        by,
        callbackId: VIEW.errandDone,
        metadata: await errandOfMari(g),
        values: { way: option("call"), words: typed("Thanked them for ten years, by name") },
      }),
  },
  {
    row: "lift what a client asked for",
    async forge(g, { by }) {
      await inHand(g);
      await g.prisma.client.update({ where: { id: g.clientId }, data: { doNotContact: true } });
      return forgedView({
        by,
        callbackId: VIEW.contactRule,
        metadata: JSON.stringify({ caseId: g.caseId, rule: "lift-client-stop" }),
        values: { words: typed("They rang us themselves") },
      });
    },
  },
  {
    row: "work on a case that one of ours caused",
    async forge(g, { by }) {
      await restrict(g, true);
      return forgedClick({ by, actionId: ACTION.takeCase, value: g.caseId });
    },
  },
  {
    row: "work on a case that one of ours caused",
    async forge(g, { by }) {
      await restrict(g, false);
      return forgedView({
        by,
        callbackId: VIEW.handOver,
        metadata: g.caseId,
        values: {
          [HAND_OVER_INPUT.to]: option(g.jaan),
          [HAND_OVER_INPUT.why]: typed("He knows them"),
        },
      });
    },
  },
  {
    row: "ask somebody to practise",
    forge: async (_, { by }) => {
      const { to, objection, difficulty, client, dueOn, note } = ASSIGN_INPUT;
      const view = forgedView({
        by,
        callbackId: VIEW.assignPractice,
        metadata: "",
        values: {
          [to]: { value: { selected_users: [MARI] } },
          [objection]: option("price"),
          [difficulty]: option("medium"),
          [client]: { [ACTION.assignClient]: { selected_option: null } },
          [dueOn]: { value: { selected_date: "2026-03-20" } },
          [note]: typed(""),
        },
      });
      return withHash(view);
    },
  },
  {
    row: "ask somebody to practise",
    async forge({ prisma, workspaceId }, { by }) {
      await prisma.practiceAssignment.deleteMany();
      const who = { workspaceId, assignedBy: "U0OTHER", assignedTo: MARI };
      const what = { objection: "price", difficulty: "medium", dueOn: today };
      const { id } = await prisma.practiceAssignment.create({ data: { ...who, ...what } });
      return forgedClick({ by, actionId: ACTION.withdrawAssignment, value: id });
    },
  },
];

/** A form that is sent for the first time. */
function withHash(payload: object): object {
  const hash = crypto.randomUUID();
  return "view" in payload && typeof payload.view === "object"
    ? { ...payload, view: { ...payload.view, hash } }
    : payload;
}
