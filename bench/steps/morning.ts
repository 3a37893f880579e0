import { openStore } from "#src/store/open.ts";
import { ownPeak, peakMemory } from "../peak-memory.ts";
import { tell } from "../run-step.ts";
import { morningGiven } from "../step-schemas.ts";
import { takeMorning } from "../take-morning.ts";

const { place, workspaceId, day } = morningGiven.parse(JSON.parse(process.argv[2] ?? ""));
const store = await openStore(place);
await store.prisma.workspace.count(); // when the morning comes, the app has been running and Prisma is awake
const opened = ownPeak();
const times = await takeMorning(store, { workspaceId, day });
const memory = await peakMemory(store, opened);
await store.close();
tell({ ...times, memory });
