import { ErrorCode } from "@slack/web-api";
import { z } from "zod";
import { readFault } from "./slack-fault.ts";

const Fault = z.looseObject({
  name: z.string().default("").catch(""),
  message: z.string().default("").catch(""),
  code: z.string().default("").catch(""), // some have numbers
  cause: z.unknown().optional(),
  original: z.unknown().optional(), // Bolt wraps what listeners throw
  originals: z.array(z.unknown()).optional().catch(undefined),
  meta: z.unknown().optional(),
});

/** Where Prisma puts PostgreSQL's own code when it has none for it. */
const OfDatabase = z.object({
  driverAdapterError: z.object({ cause: z.object({ originalCode: z.string() }) }),
});

/** Of Slack's client: no proper answer came. */
const SLACK_SILENT: readonly string[] = [
  ErrorCode.RequestError,
  ErrorCode.HTTPError,
  ErrorCode.RateLimitedError,
];

const SLACK_SAYS_NO: string = ErrorCode.PlatformError;

/** Of the network, as Node names it. */
const NETWORK =
  /^(ECONNREFUSED|ECONNRESET|ECONNABORTED|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|ENOSPC|UND_ERR_.*)$/u;

/** Of PostgreSQL: connection, resources and disk, what an operator does, and transactions that met another. */
const DATABASE = /^(08|53|57P|58|40)[0-9A-Z]{3}$|^57P0[0-9]$/u;

/** Of Prisma: no connection, no free one in time, a transaction that timed out or met another. */
const PRISMA = /^(P1\d{3}|P2024|P2028|P2034|P2037)$/u;

const PRISMA_WITHOUT_CODE: readonly string[] = [
  "PrismaClientInitializationError",
  "PrismaClientUnknownRequestError",
  "PrismaClientRustPanicError",
  "DriverAdapterError",
];

/** Of the driver, which gives a connection that broke no code. */
const BROKEN_CONNECTION =
  /^(Connection terminated\b|timeout exceeded when trying to connect|Client has encountered a connection error)/u;

const DEEPEST = 6;

/** Whether the same may go well in a while: the database or Slack was away. A fault of the program does not pass. */
export function isPassing(fault: unknown, depth = 0): boolean {
  if (depth > DEEPEST) return false;
  const read = Fault.safeParse(fault);
  if (!read.success) return false;
  const { name, message, code, cause, original, originals, meta } = read.data;
  if (PRISMA_WITHOUT_CODE.includes(name) || BROKEN_CONNECTION.test(message)) return true;
  if (isPassingCode(code, fault) || DATABASE.test(codeInDatabase(meta))) return true;
  return [cause, original, ...(originals ?? [])].some(
    (inner) => inner !== undefined && isPassing(inner, depth + 1),
  );
}

function codeInDatabase(meta: unknown): string {
  return OfDatabase.safeParse(meta).data?.driverAdapterError.cause.originalCode ?? "";
}

function isPassingCode(code: string, fault: unknown): boolean {
  if (code === SLACK_SAYS_NO) return readFault(fault).kind !== "refused";
  return (
    SLACK_SILENT.includes(code) || NETWORK.test(code) || DATABASE.test(code) || PRISMA.test(code)
  );
}
