import { Worker } from "node:worker_threads";
import { z } from "zod";
import { lapseModelSchema } from "../core/lapse/model/lapse-model.ts";
import type { OrderHistory } from "../core/lapse/model/order-history.ts";
import type { FittedModel } from "../flows/refit-model.ts";

const ENTRY = new URL("./fit-thread.ts", import.meta.url);

const answerSchema = z.object({ model: lapseModelSchema, fittedInMs: z.number() });

/** Fits in a thread of its own: the seconds it takes would hold up every click in Slack. `today` is a day number. */
export async function fitInThread(
  histories: readonly OrderHistory[],
  today: number,
): Promise<FittedModel> {
  const worker = new Worker(ENTRY, { workerData: { histories, today }, execArgv: [] });
  const answer: unknown = await new Promise((resolve, reject) => {
    worker.once("message", resolve);
    worker.once("error", reject);
    worker.once("exit", (code) => {
      reject(new Error(`the thread that fits the model ended with code ${code} and no answer`));
    });
  });
  return answerSchema.parse(answer);
}
