import { openStore } from "#src/store/open.ts";
import { differences, keptFigures, recomputedFigures } from "../compare-figures.ts";
import { ownPeak, peakMemory, processorTime, since } from "../peak-memory.ts";
import { recompute } from "../recompute.ts";
import { tell } from "../run-step.ts";
import { recomputeGiven } from "../step-schemas.ts";

const { place } = recomputeGiven.parse(JSON.parse(process.argv[2] ?? ""));
const store = await openStore(place);
const opened = ownPeak();
const before = await processorTime(store);
const seconds = await recompute(store);
const processor = since(before, await processorTime(store));
const memory = await peakMemory(store, opened);
const difference = differences(await keptFigures(store), await recomputedFigures(store));
await store.close();
tell({ seconds, processor, memory, differences: difference });
