import { employeeReasonOf } from "#src/core/reason/employee-meant.ts";
import { reasonEntrySchema } from "#src/core/reason/reason-entry.ts";
import type { Prisma, PrismaClient } from "./generated/client.ts";

/** RU-31: the members because of whom the client left, now or before. */
export async function loadBarredIds(
  prisma: PrismaClient | Prisma.TransactionClient,
  clientId: string,
): Promise<string[]> {
  const cases = await prisma.case.findMany({
    where: { clientId, isRestricted: true },
    select: { barredId: true, reasons: true },
  });
  const ids = cases.flatMap(({ barredId, reasons }) => [
    barredId,
    ...reasons.map((row) => (isAboutEmployee(row) ? row.aboutId : null)),
  ]);
  return [...new Set(ids.flatMap((id) => id ?? []))];
}

function isAboutEmployee(row: unknown): boolean {
  const entry = reasonEntrySchema.safeParse(row);
  return entry.success && employeeReasonOf(entry.data) !== null;
}
