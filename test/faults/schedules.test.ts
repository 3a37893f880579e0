import { afterAll, beforeAll, expect, test } from "vitest";
import { lendClocks } from "./support/clock.ts";
import { drawTable, isFaulty } from "./support/fault-table.ts";
import { sayEnding } from "./support/say-ending.ts";
import { runSchedules } from "./support/run-schedules.ts";
import { chosenSeeds } from "./support/seeds.ts";
import { keepPart } from "./support/table-part.ts";

let giveBack: () => void;
beforeAll(() => {
  giveBack = lendClocks();
});
afterAll(() => giveBack());

const seeds = chosenSeeds();

test(
  "whatever goes wrong, nothing is lost, nothing comes twice, threads keep their order, and everybody is answered or told",
  async () => {
    const endings = await runSchedules({ seeds, lanes: 6, aCompany: 25 });
    await keepPart("schedules", drawTable(endings));
    expect(endings).toHaveLength(seeds.length);
    const wrong = endings.filter(isFaulty);
    for (const one of wrong) process.stderr.write(`${sayEnding(one)}\n`);
    expect(wrong.map(sayEnding)).toEqual([]);
  },
  120_000 + seeds.length * 3_000,
);
