import type { AgendaAsk, AgendaEntry } from "../agenda/agenda-item.ts";
import type { Day } from "../day.ts";

/** A case that time has opened again. */
export type CaseBack = {
  readonly caseId: string;
  readonly clientId: string;
  readonly clientName: string;
  readonly memberId: string | null; // who works on it, else who looks after the client
  readonly backOn: Day;
  readonly angle: string; // what to begin with
  readonly contactedOn: Day | null; // our last contact in the case
};

/** On the agenda until somebody has been in touch, and for the rest of that day; nobody's case is on nobody's. */
export function caseBackEntries(back: CaseBack, { day }: Pick<AgendaAsk, "day">): AgendaEntry[] {
  const { memberId, caseId, clientId, clientName, backOn, angle, contactedOn } = back;
  const isDone = contactedOn !== null && contactedOn >= backOn;
  if (memberId === null || (isDone && contactedOn < day)) return [];
  return [
    {
      memberId,
      item: {
        kind: "case-back",
        ref: caseId,
        clientId,
        clientName,
        caseId,
        dueOn: backOn,
        what: "they have had their time: get back to them",
        detail: angle,
        done: isDone ? "contacted" : null,
      },
    },
  ];
}
