import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { makeRehearsalPage } from "./rehearsal-page/make-rehearsal-page.ts";

await writeFile(join(import.meta.dirname, "../docs/rehearsals.md"), makeRehearsalPage());
