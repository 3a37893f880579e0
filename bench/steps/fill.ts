import { openStore } from "#src/store/open.ts";
import { rebuildFigures } from "#src/store/refresh-figures.ts";
import { fillDatabase } from "../fill-database.ts";
import { tell } from "../run-step.ts";
import { fillGiven } from "../step-schemas.ts";

const { place, size } = fillGiven.parse(JSON.parse(process.argv[2] ?? ""));
const store = await openStore(place);
const begun = performance.now();
const workspaceId = await fillDatabase(store.prisma, size);
const filled = performance.now();
await rebuildFigures(store.prisma, workspaceId);
const rebuilt = performance.now();
await store.prisma.$executeRaw`analyze "ClientFigures"`;
await store.close();
tell({ workspaceId, filling: (filled - begun) / 1000, rebuilding: (rebuilt - filled) / 1000 });
