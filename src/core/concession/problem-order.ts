import { addDays, type Day } from "../day.ts";

/** An order of the client, net of what came back of it. */
export type PastOrder = {
  readonly orderRef: string;
  readonly placedOn: Day;
  readonly netMinor: number;
};

export type KnownComplaint = {
  readonly madeOn: Day;
  readonly orderRef: string | null;
};

export type ProblemGround = {
  readonly orders: readonly PastOrder[]; // newest first
  readonly complaints: readonly KnownComplaint[];
  readonly faultOrderRef: string | null; // as somebody recorded the fault
};

export type SuggestedOrder = {
  readonly order: PastOrder;
  readonly because: "fault" | "complaint" | "before-complaint";
};

const COMPLAINT_FOLLOWS_DAYS = 60; // our choice: an older order is hardly what a complaint is about

/**
 * The order that went wrong, for FI-145: as the fault names it, else as the newest complaint does, else the last order
 * before that complaint. Null: nobody knows, so a person has to choose.
 */
export function suggestProblemOrder(ground: ProblemGround): SuggestedOrder | null {
  const { orders, complaints, faultOrderRef } = ground;
  const byRef = (ref: string | null) => findOrder(orders, ref);
  const named = byRef(faultOrderRef);
  if (named !== null) return { order: named, because: "fault" };
  const newest = complaints.toSorted((a, b) => (a.madeOn < b.madeOn ? 1 : -1));
  for (const complaint of newest) {
    const order = byRef(complaint.orderRef);
    if (order !== null) return { order, because: "complaint" };
    const before = lastBefore(orders, complaint.madeOn);
    if (before !== null) return { order: before, because: "before-complaint" };
  }
  return null;
}

/** By its number, however it was typed; null when the client has no such order. */
export function findOrder(orders: readonly PastOrder[], ref: string | null): PastOrder | null {
  if (ref === null) return null;
  const wanted = fold(ref);
  return orders.find(({ orderRef }) => fold(orderRef) === wanted) ?? null;
}

function fold(ref: string): string {
  return ref.trim().toLowerCase();
}

function lastBefore(orders: readonly PastOrder[], day: Day): PastOrder | null {
  const earliest = addDays(day, -COMPLAINT_FOLLOWS_DAYS);
  const near = orders.filter(({ placedOn }) => placedOn <= day && placedOn >= earliest);
  return near.toSorted((a, b) => (a.placedOn < b.placedOn ? 1 : -1))[0] ?? null;
}
