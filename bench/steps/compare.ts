import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { z } from "zod";
import { openStore } from "#src/store/open.ts";
import { differences, figureOf, keptFigures } from "../compare-figures.ts";
import { tell } from "../run-step.ts";
import { compareGiven } from "../step-schemas.ts";

const clientSchema = z.object({ client: z.number() }).catchall(z.unknown());

const given = compareGiven.parse(JSON.parse(process.argv[2] ?? ""));
const others = new Map<number, Map<string, ReturnType<typeof figureOf>>>();
for await (const line of createInterface(createReadStream(given.file))) {
  const { client, ...figures } = clientSchema.parse(JSON.parse(line));
  others.set(
    client,
    new Map(Object.entries(figures).map(([name, value]) => [name, figureOf(value)])),
  );
}
const store = await openStore(given.place);
const difference = differences(await keptFigures(store), others);
await store.close();
tell({ differences: difference });
