import { z } from "zod";
import { Prisma } from "../generated/client.ts";

const RAW_QUERY_FAILED = "P2010";
const UNIQUE_VIOLATION = "23505";
const FOREIGN_KEY_VIOLATION = "23503";

const Violation = z.object({
  driverAdapterError: z.object({
    cause: z.object({ originalCode: z.enum([UNIQUE_VIOLATION, FOREIGN_KEY_VIOLATION]) }),
  }),
});

/**
 * Whether rows could not be added because one is there already, or its client is not. Statements that pass over such rows
 * (`on conflict`) or look first take half as long again, so a long import takes both for granted until it turns out wrong.
 */
export function wasTakenForGranted(fault: unknown): boolean {
  if (!(fault instanceof Prisma.PrismaClientKnownRequestError)) return false;
  return fault.code === RAW_QUERY_FAILED && Violation.safeParse(fault.meta).success;
}
