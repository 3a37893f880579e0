import { setTimeout as wait } from "node:timers/promises";
import { startDemo } from "./demo-process.ts";

export type Started = {
  readonly readySeconds: number; // until the page's address is said
  readonly alertSeconds: number; // until the first alert stands in its channel
};

/** Starts and stops it. */
export async function measureStart(folder: string): Promise<Started> {
  const demo = await startDemo(folder);
  try {
    return { readySeconds: demo.readySeconds, alertSeconds: await demo.firstAlert() };
  } finally {
    await demo.stop();
  }
}

/** MB that stay resident when nobody does anything for so long. */
export async function measureRest(folder: string, restMs: number): Promise<number> {
  const demo = await startDemo(folder);
  try {
    await wait(restMs);
    return await demo.residentMb();
  } finally {
    await demo.stop();
  }
}
