import type { RunMorningDeps } from "#src/flows/run-morning.ts";
import type { QueuePosting } from "#src/store/announce-morning.ts";
import { changeCase, findSnoozedCases } from "#src/store/cases.ts";
import { loadClientsForMorning } from "#src/store/clients-for-morning.ts";
import type { PrismaClient } from "#src/store/generated/client.ts";
import { findMorning, saveMorning } from "#src/store/mornings.ts";
import { savePause } from "#src/store/rule-pauses.ts";
import { loadOpenMatters } from "#src/store/open-matters.ts";
import { loadTeamContacts } from "#src/store/team-contacts.ts";
import { saveFinding } from "#src/store/team-findings.ts";
import { findReturns, saveReturn } from "#src/store/returns.ts";
import { modelOver } from "./model-over.ts";
import { choosingDeps } from "#src/wiring/choosing-deps.ts";
import { roundsDeps } from "#src/wiring/rounds-deps.ts";

/** The morning over a real store, with the asking for posts left to the test. */
export function morningOver(prisma: PrismaClient, queuePosting: QueuePosting): RunMorningDeps {
  return {
    ...choosingDeps({ prisma }),
    ...modelOver(prisma),
    ...roundsDeps(prisma, queuePosting),
    savePause: (pause) => savePause(prisma, queuePosting, pause),
    findMorning: (here) => findMorning(prisma, here),
    loadClients: (query) => loadClientsForMorning(prisma, query),
    saveMorning: (given) => saveMorning(prisma, queuePosting, given),
    findReturns: (here) => findReturns(prisma, here),
    loadOpenMatters: (here) => loadOpenMatters(prisma, here),
    loadContacts: (query) => loadTeamContacts(prisma, query),
    saveFinding: (given) => saveFinding(prisma, queuePosting, given),
    saveReturn: (given) => saveReturn(prisma, queuePosting, given),
    findSnoozedCases: (here) => findSnoozedCases(prisma, here),
    changeCase: (change) => changeCase(prisma, queuePosting, change),
  };
}
