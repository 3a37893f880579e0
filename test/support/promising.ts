import { addDays, type Day, parseDay } from "#src/core/day.ts";
import type { Agenda } from "#src/core/agenda/plan-agenda.ts";
import type { PromiseAction } from "#src/core/promise/settle-promise.ts";
import { dailyRounds } from "#src/flows/daily-rounds.ts";
import { endPromise, type EndPromiseOutcome } from "#src/flows/end-promise.ts";
import {
  makePromise,
  type MakePromiseOutcome,
  type PromiseAsked,
} from "#src/flows/make-promise.ts";
import { loadAgenda } from "#src/store/agendas.ts";
import { findPromiseCase, loadOwners } from "#src/store/find-promises.ts";
import type { Store } from "#src/store/open.ts";
import { addPromise, changePromise } from "#src/store/promises.ts";
import { loadSettings } from "#src/store/settings.ts";
import { roundsDeps } from "#src/wiring/rounds-deps.ts";
import { addCompany, inCompany, type InCompany } from "./choosing.ts";
import { addClient } from "./clients.ts";
import { addCase } from "./wronged-client.ts";

export const MONDAY = parseDay("2026-05-04");
export const TUESDAY = addDays(MONDAY, 1);
export const WEDNESDAY = addDays(MONDAY, 2);
export const THURSDAY = addDays(MONDAY, 3);
export const FRIDAY = addDays(MONDAY, 4);
export const SATURDAY = addDays(MONDAY, 5);

const queue = async (): Promise<void> => {};

/** What tests of promises do in a company with a second rep, U-Jaan, and one case. */
export type Promising = {
  readonly findMember: InCompany["findMember"];
  readonly posts: InCompany["posts"];
  readonly workspaceId: string;
  readonly caseId: string;
  /** Mari's own on Monday, due on Wednesday, unless said otherwise. */
  make(changes?: Partial<PromiseAsked>): Promise<MakePromiseOutcome>;
  /** Of the only promise; by Mari on Monday unless said otherwise. */
  end(action: PromiseAction, by?: string, today?: Day): Promise<EndPromiseOutcome>;
  rounds(day: Day): Promise<void>;
  agendaOf(slackUserId: string, day: Day): Promise<Agenda | null>;
  /** For managers only from now on, and never again for the barred. */
  restrict(barred: string | null): Promise<void>;
};

export async function promising(store: Store): Promise<Promising> {
  const { prisma } = store;
  const workspaceId = await addCompany(store);
  const company = inCompany(store, workspaceId);
  const findMember = (slackUserId: string) => company.findMember(slackUserId);
  await prisma.member.create({ data: { workspaceId, name: "Jaan", slackUserId: "U-Jaan" } });
  const clientId = await addClient(store, { workspaceId, name: "Kohvik", orderDays: [] });
  const caseId = await addCase(store, clientId);
  const deps = {
    findMember,
    findPromiseCase: (id: string) => findPromiseCase(prisma, { workspaceId, caseId: id }),
    loadOwners: (memberId: string) => loadOwners(prisma, { memberId, today: MONDAY }),
    loadSettings: (id: string) => loadSettings(prisma, id),
    loadWorkingDays: async () => [1, 2, 3, 4, 5],
    addPromise: addPromise.bind(null, prisma, queue),
    changePromise: changePromise.bind(null, prisma, queue),
  };
  const usual = { kind: "to-client", what: "the missing boxes", dueOn: WEDNESDAY } as const;
  const maris = { workspaceId, caseId, by: "U-Mari", owner: "U-Mari", today: MONDAY, warnedOf: [] };
  return {
    workspaceId,
    caseId,
    findMember,
    posts: (about) => company.posts(about),
    make: (changes) =>
      makePromise(deps, { ...usual, ...maris, actId: crypto.randomUUID(), ...changes }),
    async end(action, by = "U-Mari", today = MONDAY) {
      const { id: promiseId } = await prisma.promise.findFirstOrThrow();
      return endPromise(deps, { workspaceId, promiseId, by, today, action });
    },
    rounds: (day) => dailyRounds(roundsDeps(prisma, queue), { workspaceId, day }),
    async agendaOf(slackUserId, day) {
      const { id } = await findMember(slackUserId);
      return (await loadAgenda(prisma, `${id}/${day}`))?.agenda ?? null;
    },
    async restrict(barred) {
      const barredId = barred === null ? null : (await findMember(barred)).id;
      await prisma.case.update({ where: { id: caseId }, data: { isRestricted: true, barredId } });
    },
  };
}
