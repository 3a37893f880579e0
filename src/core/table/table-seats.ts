import { haveAllPraised } from "./count-votes.ts";
import type { TableOutcome } from "./table-act.ts";
import { isAtTable, MOST_SEATS, nextAfter, peopleAt, type Table } from "./table.ts";
import { closeTurn, endTable } from "./table-stages.ts";

/** Takes a seat, behind everybody else also when one comes back; a table whose clock stands goes on with them. */
export function joinTable(table: Table, by: string, at: number): TableOutcome {
  if (isAtTable(table, by)) return { ok: false, why: "seated" };
  if (peopleAt(table).length >= MOST_SEATS) return { ok: false, why: "full" };
  const place = Math.max(0, ...table.seats.map((seat) => seat.place)) + 1;
  const others = table.seats.filter((seat) => seat.by !== by);
  const seats = [...others, { by, place, isHere: true }];
  return { ok: true, table: wake({ ...table, seats }, by, at) };
}

function wake(table: Table, by: string, at: number): Table {
  const { stage, way, turnSeconds } = table;
  if (stage.is !== "playing" || stage.endsAt !== null) return table;
  const endsAt = at + turnSeconds * 1000;
  const asked = way === "turns" ? by : null;
  return { ...table, stage: { ...stage, endsAt, asked, passes: 0 } };
}

/** What waits for this person goes on without them. */
export function leaveTable(table: Table, by: string, at: number): TableOutcome {
  if (!isAtTable(table, by)) return { ok: false, why: "not-seated" };
  const seats = table.seats.map((seat) => (seat.by === by ? { ...seat, isHere: false } : seat));
  const left = { ...table, seats };
  return { ok: true, table: goOn(left, by, at) };
}

function goOn(table: Table, by: string, at: number): Table {
  const { stage, way, turnSeconds } = table;
  if (stage.is === "best-line") return haveAllPraised(table) ? endTable(table, "played") : table;
  if (stage.is !== "playing") return table;
  if (peopleAt(table).length === 0)
    return { ...table, stage: { ...stage, asked: null, endsAt: null, passes: 0 } };
  if (way === "votes") return closeTurn(table, at);
  if (stage.asked !== by) return table;
  const endsAt = at + turnSeconds * 1000;
  return { ...table, stage: { ...stage, asked: nextAfter(table, by), endsAt } };
}
