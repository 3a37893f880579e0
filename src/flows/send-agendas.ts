import type { AgendaAsk, AgendaEntry } from "#src/core/agenda/agenda-item.ts";
import { isWorthSending, planAgenda } from "#src/core/agenda/plan-agenda.ts";
import { isWorkingDay, lookAheadTo } from "#src/core/agenda/working-day.ts";
import type { Day } from "#src/core/day.ts";
import type { MethodPolicy } from "#src/core/method-policy.ts";
import { remindedOn } from "#src/core/practice/practice-line.ts";

/** One morning's rounds: the company, the day and what it has set. */
export type Round = {
  readonly workspaceId: string;
  readonly day: Day;
  readonly policy: MethodPolicy;
  readonly workingDays: readonly number[]; // ISO: Monday is 1
};

export type SendAgendasDeps = {
  loadAgendaEntries(ask: AgendaAsk): Promise<readonly AgendaEntry[]>;
  /** Members with practice that a manager asked for, due on one of these days. */
  findPracticeReminders(given: {
    readonly workspaceId: string;
    readonly from: Day;
    readonly until: Day;
  }): Promise<readonly string[]>;
  /** Has each of them told in private, once a day; returns how many are told anew. */
  saveAgendas(given: {
    readonly workspaceId: string;
    readonly day: Day;
    readonly memberIds: readonly string[];
  }): Promise<number>;
};

/** One message a person and working day, and only to whom there is something to say; returns how many. */
export async function sendAgendas(deps: SendAgendasDeps, round: Round): Promise<number> {
  const { workspaceId, day, policy, workingDays } = round;
  if (!isWorkingDay(day, workingDays)) return 0;
  const until = lookAheadTo(day, policy.promises.remindDaysBefore, workingDays);
  const entries = await deps.loadAgendaEntries({ workspaceId, memberId: null, day, until, policy });
  const byMember = Map.groupBy(entries, ({ memberId }) => memberId);
  const withWork = [...byMember]
    .filter(([, found]) => isWorthSending(planAgenda(found.map(({ item }) => item))))
    .map(([memberId]) => memberId);
  const memberIds = [...new Set([...withWork, ...(await findReminded(deps, round))])];
  return memberIds.length === 0 ? 0 : deps.saveAgendas({ workspaceId, day, memberIds });
}

/** Practice that was asked for is worth a message on its day; what comes up again by itself is not. */
async function findReminded(deps: SendAgendasDeps, round: Round): Promise<readonly string[]> {
  const days = remindedOn(round);
  return days === null
    ? []
    : deps.findPracticeReminders({ workspaceId: round.workspaceId, ...days });
}
