import { z } from "zod";
import { type Day, dayOfUtc, utcDateOf } from "#src/core/day.ts";
import type { KeptModel } from "#src/core/lapse/model/kept-model.ts";
import { type LapseModel, lapseModelSchema } from "#src/core/lapse/model/lapse-model.ts";
import type { PrismaClient } from "./generated/client.ts";

/** The model of the last fit. */
export async function loadLapseModel(
  prisma: PrismaClient,
  workspaceId: string,
): Promise<KeptModel> {
  const row = await prisma.lapseModel.findUnique({ where: { workspaceId } });
  if (row === null) return { kind: "none" };
  const { success, data } = lapseModelSchema.safeParse(row.model);
  return success
    ? { kind: "kept", fittedOn: dayOfUtc(row.fittedOn), model: data }
    : { kind: "broken" };
}

const anObject = z.record(z.string(), z.json());

/** Takes the place of the model before it. */
export async function saveLapseModel(
  prisma: PrismaClient,
  given: {
    readonly workspaceId: string;
    readonly fittedOn: Day;
    readonly fittedInMs: number;
    readonly model: LapseModel;
  },
): Promise<void> {
  const { workspaceId, fittedInMs } = given;
  const row = {
    fittedOn: utcDateOf(given.fittedOn),
    fittedInMs: Math.round(fittedInMs),
    model: anObject.parse(given.model),
  };
  await prisma.lapseModel.upsert({
    where: { workspaceId },
    create: { workspaceId, ...row },
    update: row,
  });
}
