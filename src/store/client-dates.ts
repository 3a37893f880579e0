import { privacyParts, readPrivacy } from "./case-privacy.ts";
import type { CasePrivacy } from "#src/core/case/may-see-case.ts";
import type { ToldDate } from "#src/core/care/care-client.ts";
import { type NewToldDate, yearlyOf } from "#src/core/care/told-date.ts";
import { type Day, utcDateOf } from "#src/core/day.ts";
import type { PrismaClient } from "./generated/client.ts";

/** A client with the days they told us of. */
export type ClientDates = {
  readonly clientId: string;
  readonly clientName: string;
  readonly dates: readonly ToldDate[]; // in the order of the year
  readonly contacts: readonly { readonly contactId: string; readonly name: string }[];
  readonly privacy: CasePrivacy; // of the case they were asked for
};

/** Null when the company has no such case. */
export async function loadClientDates(
  prisma: PrismaClient,
  { workspaceId, caseId }: { workspaceId: string; caseId: string },
): Promise<ClientDates | null> {
  const found = await prisma.case.findFirst({
    where: { id: caseId, client: { workspaceId } },
    select: {
      ...privacyParts,
      client: {
        select: {
          owner: { select: { teamId: true } },
          id: true,
          name: true,
          contacts: { where: { doNotContact: false }, orderBy: { name: "asc" } },
          dates: {
            include: { contact: { select: { name: true } } },
            orderBy: [{ month: "asc" }, { dayOfMonth: "asc" }],
          },
        },
      },
    },
  });
  if (found === null) return null;
  const { client } = found;
  return {
    clientId: client.id,
    clientName: client.name,
    contacts: client.contacts.map(({ id: contactId, name }) => ({ contactId, name })),
    dates: client.dates.map(({ id: dateId, what, month, dayOfMonth, contact }) => {
      return { dateId, what, month, dayOfMonth, contactName: contact?.name ?? null };
    }),
    privacy: readPrivacy(found),
  };
}

export async function addClientDate(
  prisma: PrismaClient,
  given: { clientId: string; by: string; today: Day; date: NewToldDate },
): Promise<void> {
  const { clientId, by, today, date } = given;
  const { what, on, contactId } = date;
  await prisma.clientDate.create({
    data: {
      clientId,
      contactId,
      what: what.trim(),
      ...yearlyOf(on),
      toldOn: utcDateOf(today),
      recordedBy: by,
    },
  });
}

/** Nothing when it is not one of the client's. */
export async function removeClientDate(
  prisma: PrismaClient,
  { clientId, dateId }: { clientId: string; dateId: string },
): Promise<void> {
  await prisma.clientDate.deleteMany({ where: { id: dateId, clientId } });
}
