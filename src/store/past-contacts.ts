import { z } from "zod";
import { readActed } from "#src/core/case/case-event.ts";
import type { PastContacts } from "#src/core/contact/count-fruitless.ts";
import { type Day, dayOfUtc, utcDateOf } from "#src/core/day.ts";
import type { Prisma } from "./generated/client.ts";

const detailSchema = z.record(z.string(), z.unknown());

type Query = {
  readonly clientId: string;
  readonly today: Day;
  readonly lastPurchaseOn: Day | null; // nothing older counts; null: everything does
};

/** Contacts up to that day: what was imported, sent or reported in a case. */
export async function loadPastContacts(
  tx: Prisma.TransactionClient,
  { clientId, today, lastPurchaseOn }: Query,
): Promise<PastContacts> {
  const upTo = { lte: utcDateOf(today) };
  const since = lastPurchaseOn === null ? {} : { gte: utcDateOf(lastPurchaseOn) };
  const touches = await tx.touch.findMany({
    where: { clientId, happenedOn: { ...upTo, ...since } },
    select: { happenedOn: true, incoming: true },
  });
  const request = await tx.request.findFirst({
    where: { clientId, askedOn: upTo },
    orderBy: { askedOn: "desc" },
    select: { askedOn: true },
  });
  const learned = await tx.reason.findMany({
    where: { case: { clientId }, source: "client-words" },
    select: { recordedAt: true },
  });
  const reported = await loadReported(tx, clientId);
  return {
    ours: [...touches.filter(({ incoming }) => !incoming).map(dayOf), ...reported.tries],
    fruits: [
      ...touches.filter(({ incoming }) => incoming).map(dayOf),
      ...(lastPurchaseOn === null ? [] : [lastPurchaseOn]),
      ...(request === null ? [] : [dayOfUtc(request.askedOn)]),
      ...learned.map(({ recordedAt }) => dayOfUtc(recordedAt)),
      ...reported.talks,
    ],
  };
}

/** Contacts that were reported in the client's cases; a talk is one that reached somebody. */
async function loadReported(
  tx: Prisma.TransactionClient,
  clientId: string,
): Promise<{ readonly tries: Day[]; readonly talks: Day[] }> {
  const events = await tx.caseEvent.findMany({
    where: { case: { clientId }, what: "acted" },
    select: { detail: true },
  });
  const acts = events.flatMap(({ detail }) => {
    const act = readActed({ what: "acted", detail: detailSchema.parse(detail) })?.act;
    return act?.act === "contact" ? [act] : [];
  });
  const reached = acts.filter(
    ({ outcome }) => outcome === "reached" || outcome === "meeting-agreed",
  );
  return { tries: acts.map(({ on }) => on), talks: reached.map(({ on }) => on) };
}

function dayOf({ happenedOn }: { readonly happenedOn: Date }): Day {
  return dayOfUtc(happenedOn);
}
