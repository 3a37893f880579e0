import type { DailyRoundsDeps } from "../flows/daily-rounds.ts";
import { loadAgendaEntries, loadWorkingDays, saveAgendas } from "../store/agendas.ts";
import type { QueuePosting } from "../store/announce-morning.ts";
import { changeCase } from "../store/cases.ts";
import { expireConcessions, markUsedByOrders } from "../store/close-concessions.ts";
import type { PrismaClient } from "../store/generated/client.ts";
import { loadColleagues } from "../store/colleagues.ts";
import { findPracticeReminders } from "../store/practice-lines.ts";
import { findTracedClaims } from "../store/traced-claims.ts";
import { findRestedCases, findRestingCases } from "../store/rested-cases.ts";
import { loadSettings } from "../store/settings.ts";
import { careRounds } from "./care-rounds.ts";

/** What the morning's rounds read and write. */
export function roundsDeps(prisma: PrismaClient, queuePosting: QueuePosting): DailyRoundsDeps {
  return {
    loadSettings: (workspaceId) => loadSettings(prisma, workspaceId),
    loadWorkingDays: (workspaceId) => loadWorkingDays(prisma, workspaceId),
    ...careRounds(prisma, queuePosting),
    findRestedCases: (here) => findRestedCases(prisma, here),
    findTracedClaims: (here) => findTracedClaims(prisma, here),
    loadColleagues: (workspaceId) => loadColleagues(prisma, workspaceId),
    findRestingCases: (here) => findRestingCases(prisma, here),
    changeCase: (change) => changeCase(prisma, queuePosting, change),
    markUsedByOrders: (here) => markUsedByOrders(prisma, queuePosting, here),
    expireConcessions: (here) => expireConcessions(prisma, queuePosting, here),
    loadAgendaEntries: (ask) => loadAgendaEntries(prisma, ask),
    findPracticeReminders: (given) => findPracticeReminders(prisma, given),
    saveAgendas: (given) => saveAgendas(prisma, queuePosting, given),
  };
}
