import { createReadStream } from "node:fs";
import { addDays } from "#src/core/day.ts";
import { importFiles } from "#src/flows/import-files.ts";
import { openBooks } from "#src/store/import-books.ts";
import { openStore } from "#src/store/open.ts";
import { LAST_DAY } from "../fill-database.ts";
import { ownPeak, processorTime, since } from "../peak-memory.ts";
import { tell } from "../run-step.ts";
import { importFileSteps } from "../speed/step-schemas.ts";

/** The product's own import of one file into an empty company. */
const { place, path } = importFileSteps.given.parse(JSON.parse(process.argv[2] ?? ""));
const store = await openStore(place);
const { id } = await store.prisma.workspace.create({ data: { name: "Bench" } });
const books = await openBooks(store.prisma, id);
const opened = ownPeak();
const before = await processorTime(store);
const begun = performance.now();
let surveyed = begun;
const { tallies } = await importFiles(
  {
    books,
    today: addDays(LAST_DAY, 1),
    openRejects: () => {
      throw new Error("the bench's own file has a bad row");
    },
    tell({ what }) {
      if (what === "understood") surveyed = performance.now();
    },
  },
  {
    files: [{ name: "orders.csv", open: () => createReadStream(path) }],
    kind: null,
    mappings: [],
    sheet: null,
    notGoods: [],
    dryRun: false,
  },
);
const seconds = (performance.now() - begun) / 1000;
const processor = since(before, await processorTime(store));
const [tally] = tallies;
await store.close();
tell({
  rows: tally?.imported ?? 0,
  seconds,
  processor,
  surveying: (surveyed - begun) / 1000,
  memory: { opened, program: ownPeak() },
});
