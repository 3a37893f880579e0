import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { openStore } from "#src/store/open.ts";
import { makeReplayPage } from "./replay-page/make-replay-page.ts";

const store = await openStore({ engine: "pglite", folder: null });
const page = await makeReplayPage(store);
await writeFile(join(import.meta.dirname, "../docs/replayed-month.md"), page);
await store.close();
