import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { openStore } from "#src/store/open.ts";
import { makeDraftPage } from "./draft-page/make-draft-page.ts";

const store = await openStore({ engine: "pglite", folder: null });
const page = await makeDraftPage(store.prisma);
await writeFile(join(import.meta.dirname, "../docs/drafts.md"), page);
await store.close();
