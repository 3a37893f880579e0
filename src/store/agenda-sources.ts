import type { AgendaAsk, AgendaEntry } from "#src/core/agenda/agenda-item.ts";
import { loadApprovalEntries } from "./approval-entries.ts";
import type { PrismaClient } from "./generated/client.ts";
import { loadErrandEntries } from "./errand-rows.ts";
import { loadPromiseEntries } from "./promise-entries.ts";
import { loadCaseBackEntries } from "./rested-cases.ts";
import { loadWatchEntries } from "./watch-entries.ts";

type AgendaSource = (prisma: PrismaClient, ask: AgendaAsk) => Promise<AgendaEntry[]>;

/** Everything that an agenda may hold; each part of the method adds its own. */
export const AGENDA_SOURCES: readonly AgendaSource[] = [
  loadPromiseEntries,
  loadErrandEntries,
  loadWatchEntries,
  loadApprovalEntries,
  loadCaseBackEntries,
];
