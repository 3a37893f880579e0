import { type Day, dayOfUtc, utcDateOf } from "#src/core/day.ts";
import type { ChangeKind, CompanyChange } from "#src/core/report/company-change.ts";
import type { PrismaClient } from "./generated/client.ts";

type Here = { readonly workspaceId: string };

const LISTED = 10;

/** The latest ones, newest first. */
export async function loadCompanyChanges(
  prisma: PrismaClient,
  { workspaceId }: Here,
): Promise<CompanyChange[]> {
  const rows = await prisma.companyChange.findMany({
    where: { workspaceId },
    orderBy: [{ happenedOn: "desc" }, { id: "desc" }],
    take: LISTED,
  });
  return rows.map(({ id, kind, what, happenedOn }) => ({
    id,
    kind,
    what,
    on: dayOfUtc(happenedOn),
  }));
}

export async function addCompanyChange(
  prisma: PrismaClient,
  given: Here & { kind: ChangeKind; what: string; on: Day; by: string },
): Promise<void> {
  const { workspaceId, kind, what, on, by } = given;
  await prisma.companyChange.create({
    data: { workspaceId, kind, what, happenedOn: utcDateOf(on), recordedBy: by },
  });
}

/** False when the company has no such change (any more). */
export async function removeCompanyChange(
  prisma: PrismaClient,
  { workspaceId, id }: Here & { readonly id: string },
): Promise<boolean> {
  return (await prisma.companyChange.deleteMany({ where: { id, workspaceId } })).count > 0;
}
