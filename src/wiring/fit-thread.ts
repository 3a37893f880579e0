/** The thread that `fitInThread` starts. */
import { parentPort, workerData } from "node:worker_threads";
import { z } from "zod";
import { fitLapseModel } from "../core/lapse/model/fit-lapse-model.ts";

const givenSchema = z.object({
  histories: z.array(
    z.object({
      clientId: z.string(),
      days: z.instanceof(Int32Array),
      values: z.instanceof(Float64Array),
    }),
  ),
  today: z.number().int(),
});

const given = givenSchema.safeParse(workerData);
if (!given.success) throw new Error(z.prettifyError(given.error)); // zod's own words get lost between threads
const { histories, today } = given.data;
const begun = performance.now();
const model = fitLapseModel(histories, today);
parentPort?.postMessage({ model, fittedInMs: performance.now() - begun });
