import { z } from "zod";
import { dayOfUtc, utcDateOf } from "#src/core/day.ts";
import type { DigestGround } from "#src/core/digest/digest-figures.ts";
import type { Span } from "#src/core/digest/lapse-fact.ts";
import { HOLD_BACK_CAUSES } from "#src/core/lapse/hold-back.ts";
import type { PrismaClient } from "./generated/client.ts";

const heldBackSchema = z.partialRecord(z.enum(HOLD_BACK_CAUSES), z.number().int());

/** The mornings of a span, and since when there are any. */
export async function loadDigestMornings(
  prisma: PrismaClient,
  { workspaceId, span }: { readonly workspaceId: string; readonly span: Span },
): Promise<DigestGround["mornings"]> {
  const day = { gte: utcDateOf(span.from), lte: utcDateOf(span.to) };
  const [first, last, count] = await Promise.all([
    prisma.morning.findFirst({ where: { workspaceId }, orderBy: { day: "asc" } }),
    prisma.morning.findFirst({ where: { workspaceId, day }, orderBy: { day: "desc" } }),
    prisma.morning.count({ where: { workspaceId, day } }),
  ]);
  return {
    firstOn: first === null ? null : dayOfUtc(first.day),
    count,
    heldBack: heldBackSchema.parse(last?.heldBack ?? {}),
  };
}
