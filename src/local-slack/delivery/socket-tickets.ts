import { randomUUID } from "node:crypto";

const ticketMs = 30_000;

export type SocketTickets = {
  readonly issue: () => string;
  /** True once for each ticket, within half a minute. */
  readonly consume: (ticket: string) => boolean;
};

/** Rights to open one socket each. */
export function createSocketTickets(): SocketTickets {
  const open = new Map<string, number>();
  return {
    issue: () => {
      const ticket = randomUUID();
      open.set(ticket, Date.now() + ticketMs);
      return ticket;
    },
    consume: (ticket) => {
      const until = open.get(ticket) ?? 0;
      open.delete(ticket);
      return until > Date.now();
    },
  };
}
