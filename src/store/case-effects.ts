import type { ActName, ActOf, MethodAct } from "#src/core/case/method-act.ts";
import { type Day, utcDateOf } from "#src/core/day.ts";
import type { Prisma } from "./generated/client.ts";

/** An act that was accepted, of the case's client. */
export type ReportedAct = {
  readonly clientId: string;
  readonly eventId: string;
  readonly act: MethodAct;
  readonly by: string | null; // Slack user id
  readonly byName: string | null;
  readonly today: Day;
};

/** Keeps what an act says of the client, beyond the case: talks, persons to talk to, who is not to be won back. */
export async function keepEffects(
  tx: Prisma.TransactionClient,
  { act, ...rest }: ReportedAct,
): Promise<void> {
  if (act.act === "contact" || act.act === "apologised") await keepTouch(tx, { ...rest, act });
  if (act.act === "contact-found") await keepContact(tx, rest.clientId, act);
  if (act.act === "close") await keepEnding(tx, { ...rest, act });
}

type Of<K extends ActName> = Omit<ReportedAct, "act"> & { readonly act: ActOf<K> };

/** FI-121 counts letters that nobody answers; of a talk nobody waits for an answer. */
async function keepTouch(
  tx: Prisma.TransactionClient,
  { clientId, eventId, byName, act }: Of<"contact" | "apologised">,
): Promise<void> {
  const isTalk = act.act === "contact" && act.outcome !== "no-answer";
  await tx.touch.create({
    data: {
      clientId,
      externalId: `act:${eventId}`,
      happenedOn: utcDateOf(act.on),
      incoming: false,
      channel: act.way,
      memberName: byName,
      invitesAnswer: !isTalk,
      note: act.act === "contact" ? act.note : null,
    },
  });
  if (act.act === "contact" && act.outcome === "asked-to-stop")
    await tx.client.update({ where: { id: clientId }, data: { tooMuchOn: utcDateOf(act.on) } }); // BG-06: it holds beyond this case
}

/** RU-09: what was found is kept with the client; what was known of the same person is not wiped out. */
async function keepContact(
  tx: Prisma.TransactionClient,
  clientId: string,
  { name, phone, email }: ActOf<"contact-found">,
): Promise<void> {
  const found = { ...(phone === null ? {} : { phone }), ...(email === null ? {} : { email }) };
  await tx.contact.upsert({
    where: { clientId_name: { clientId, name } },
    create: { clientId, name, ...found },
    update: found,
  });
}

/** EL-22, FI-078: who is let go stays on the list, with who decided it and when it is looked at again. */
async function keepEnding(
  tx: Prisma.TransactionClient,
  { clientId, by, today, act: { as, why, againOn } }: Of<"close">,
): Promise<void> {
  if (as === "behaviour" || as === "outside-target")
    await tx.client.update({
      where: { id: clientId },
      data: {
        noWinBackWhy: why,
        noWinBackBy: by,
        noWinBackReviewOn: againOn === null ? null : utcDateOf(againOn),
      },
    });
  if (as === "closed-down")
    await tx.client.updateMany({
      where: { id: clientId, closedOn: null },
      data: { closedOn: utcDateOf(today) },
    });
}
