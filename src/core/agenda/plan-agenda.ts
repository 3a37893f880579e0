import { AGENDA_KINDS, type AgendaItem } from "./agenda-item.ts";

/** More would not be read; the rest is counted. */
const MOST_ITEMS = 8;

export type Agenda = {
  readonly items: readonly AgendaItem[]; // what is to be done first, then what is done
  readonly more: number; // open items that are not among them
};

/** A person's agenda: the longest overdue first, what is done last; null when nothing is to be done. */
export function planAgenda(items: readonly AgendaItem[]): Agenda | null {
  const open = items.filter(({ done }) => done === null).toSorted(inOrder);
  const done = items.filter((item) => item.done !== null).toSorted(inOrder);
  if (open.length === 0 && done.length === 0) return null;
  const shown = open.slice(0, MOST_ITEMS);
  return {
    items: [...shown, ...done.slice(0, MOST_ITEMS - shown.length)],
    more: open.length - shown.length,
  };
}

/** Whether an agenda is worth a message: something is still to be done. */
export function isWorthSending(agenda: Agenda | null): boolean {
  return agenda !== null && agenda.items.some(({ done }) => done === null);
}

function inOrder(a: AgendaItem, b: AgendaItem): number {
  if (a.dueOn !== b.dueOn) return a.dueOn < b.dueOn ? -1 : 1;
  const byKind = AGENDA_KINDS.indexOf(a.kind) - AGENDA_KINDS.indexOf(b.kind);
  return byKind === 0 ? a.clientName.localeCompare(b.clientName) : byKind;
}
