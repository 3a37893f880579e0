import { open } from "node:fs/promises";
import { openStore } from "#src/store/open.ts";
import { copyOut } from "../copy-out.ts";
import { tell } from "../run-step.ts";
import { copyOutGiven } from "../step-schemas.ts";

const given = copyOutGiven.parse(JSON.parse(process.argv[2] ?? ""));
const store = await openStore(given.place);
const begun = performance.now();
const file = await open(given.file, "w");
await copyOut(store, given.workspaceId, file);
await file.close();
const seconds = (performance.now() - begun) / 1000;
await store.close();
tell({ seconds });
