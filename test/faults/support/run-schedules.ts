import { openCompany, moveOn, type Way } from "./company.ts";
import { type House, openHouse } from "./house.ts";
import { makePlan } from "./plan.ts";
import { readAnswers } from "./read-answers.ts";
import { type Ending, type Memory, runSchedule } from "./run-schedule.ts";

type Runs = {
  readonly seeds: readonly number[];
  /** Companies that live side by side. */
  readonly lanes: number;
  /** Schedules after which a company makes room for a new one. */
  readonly aCompany: number;
};

/** Runs all schedules; each company takes some of them, one after another. */
export async function runSchedules({ seeds, lanes, aCompany }: Runs): Promise<readonly Ending[]> {
  const endings: Ending[] = [];
  const heaps = Array.from({ length: Math.ceil(seeds.length / aCompany) }, (_, at) =>
    seeds.slice(at * aCompany, (at + 1) * aCompany),
  );
  const work = async (): Promise<void> => {
    for (let heap = heaps.shift(); heap !== undefined; heap = heaps.shift())
      endings.push(...(await runInOneCompany(heap, heaps.length % 3 === 0 ? "http" : "socket")));
  };
  await Promise.all(Array.from({ length: lanes }, work));
  return endings;
}

async function runInOneCompany(seeds: readonly number[], way: Way): Promise<readonly Ending[]> {
  const house = await openHouse(await openCompany(way));
  try {
    const memory = await begin(house);
    const endings: Ending[] = [];
    for (const seed of seeds) endings.push(await runSchedule(house, memory, makePlan(seed)));
    return await lookOnceMore(house, endings);
  } finally {
    await house.close();
  }
}

/** Some clients are slipping away already, with cards in the channel. */
async function begin({ company }: House): Promise<Memory> {
  let words = 0;
  const newWord = (): string => `Zz${(words += 1).toString(36)}q`;
  const lapsed = Array.from({ length: 5 }, () => `${newWord()} AS`);
  await moveOn(company, lapsed);
  await company.queue.send("morning.run", { workspaceId: company.workspaceId });
  await company.slack.waitFor(
    () =>
      company.slack.calls.filter(
        ({ method, answer }) => method === "chat.postMessage" && answer !== null,
      ).length > lapsed.length,
    { timeoutMs: 120_000, what: "the first cards" },
  );
  const doing = { company, newWord, lapsed: [...lapsed], untaken: [...lapsed] };
  return { doing, seenRows: new Set() };
}

/** What came only after its schedule was over counts as well. */
async function lookOnceMore(house: House, endings: readonly Ending[]): Promise<readonly Ending[]> {
  const late: Ending[] = [];
  for (const ending of endings) {
    const expected = ending.readings.map((reading) => reading.expected);
    const again = await readAnswers(house.company, expected);
    const readings = ending.readings.map((before, at) => {
      const after = again[at] ?? before;
      return after.got === "twice" ? after : before;
    });
    late.push({ ...ending, readings });
  }
  return late;
}
