import { openStore } from "#src/store/open.ts";
import { ownPeak, peakMemory, processorTime, since } from "../peak-memory.ts";
import { tell } from "../run-step.ts";
import { mornings } from "../step-schemas.ts";
import { takeMorning } from "../take-morning.ts";

/** One after the other in one process, as an app that goes on running takes them. */
const { place, workspaceId, days } = mornings.given.parse(JSON.parse(process.argv[2] ?? ""));
const store = await openStore(place);
const opened = ownPeak();
const taken: object[] = [];
for (const day of days) {
  const before = await processorTime(store);
  const times = await takeMorning(store, { workspaceId, day });
  const processor = since(before, await processorTime(store));
  taken.push({ ...times, processor, memory: await peakMemory(store, opened) });
}
await store.close();
tell(taken);
