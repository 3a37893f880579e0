import { z } from "zod";
import { Prisma } from "../generated/client.ts";

/** Orders that were taken for new are there: the batch must be written again, with a look. */
export class KnownOrderError extends Error {
  override readonly name = "KnownOrderError";
}

const RAW_QUERY_FAILED = "P2010";
const Duplicate = z.object({
  driverAdapterError: z.object({ cause: z.object({ originalCode: z.literal("23505") }) }), // unique_violation
});

/**
 * Waits for a statement that adds orders; throws KnownOrderError when one is there already, and the transaction is over
 * then. A statement that skips those (`on conflict`) takes half as long again.
 */
export async function unlessKnown<T>(adding: Promise<T>): Promise<T> {
  try {
    return await adding;
  } catch (fault) {
    if (!(fault instanceof Prisma.PrismaClientKnownRequestError)) throw fault;
    if (fault.code !== RAW_QUERY_FAILED || !Duplicate.safeParse(fault.meta).success) throw fault;
    throw new KnownOrderError("an order is there already", { cause: fault });
  }
}
