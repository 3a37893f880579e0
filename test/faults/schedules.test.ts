import { afterAll, beforeAll, expect, test } from "vitest";
import { lendClocks } from "./support/clock.ts";
import { drawTable, isFaulty } from "./support/fault-table.ts";
import { sayEnding } from "./support/say-ending.ts";
import { runSchedules } from "./support/run-schedules.ts";
import { chosenSeeds, isGate } from "./support/seeds.ts";
import { keepPart } from "./support/table-part.ts";

let giveBack: () => void;
beforeAll(() => {
  giveBack = lendClocks();
});
afterAll(() => giveBack());

const seeds = chosenSeeds();

/** Not mended yet (docs/decisions/0007); asked for by number, they fail too. */
const STILL_WRONG: readonly number[] = isGate() ? [17, 25] : [];

test(
  "whatever goes wrong, nothing is lost, nothing comes twice, threads keep their order, and everybody is answered or told",
  async () => {
    const endings = await runSchedules({ seeds, lanes: 6, aCompany: 25 });
    await keepPart("schedules", drawTable(endings));
    expect(endings).toHaveLength(seeds.length);
    const wrong = endings.filter(isFaulty);
    for (const one of wrong) process.stderr.write(`${sayEnding(one)}\n`);
    const unknown = wrong.filter(({ plan }) => !STILL_WRONG.includes(plan.seed));
    expect(unknown.map(sayEnding)).toEqual([]);
  },
  120_000 + seeds.length * 3_000,
);
