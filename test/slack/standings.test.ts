import { expect, test } from "vitest";
import type { Standing } from "#src/core/access/standing.ts";
import { makeStandings, type Standings } from "#src/slack/standings.ts";

type Company = { is: Standing; may: "may" | "may-not" | null; asked: number; isAway: boolean };

/** One process of the company: what Slack says and what the database says are everybody's. */
function processOf(company: Company): Standings {
  return makeStandings({
    ask: async () => {
      company.asked += 1;
      return company.is;
    },
    recall: async () => {
      if (company.isAway) throw new Error("the database is away");
      return company.may;
    },
    note: async (_, standing) => void (company.may = standing === "colleague" ? "may" : "may-not"),
    noteFault: () => {},
    now: () => 0,
  });
}

test("who has left is refused at once in every process, whichever heard of it", async () => {
  const company: Company = { is: "colleague", may: "may", asked: 0, isAway: false };
  const [first, second] = [processOf(company), processOf(company)];
  expect(await first.of("U1")).toBe("colleague");
  expect(await second.of("U1")).toBe("colleague");
  company.is = "left";
  await first.learn("U1", "left");
  expect(await second.of("U1")).toBe("left");
});

test("who is back is let in at once in every process", async () => {
  const company: Company = { is: "left", may: "may-not", asked: 0, isAway: false };
  const [first, second] = [processOf(company), processOf(company)];
  expect(await second.of("U1")).toBe("left");
  company.is = "colleague";
  await first.learn("U1", "colleague");
  expect(await second.of("U1")).toBe("colleague");
});

test("as long as both say the same, Slack is asked once", async () => {
  const company: Company = { is: "colleague", may: "may", asked: 0, isAway: false };
  const one = processOf(company);
  await one.of("U1");
  await one.of("U1");
  expect(company.asked).toBe(1);
});

test("while the database is away, what was known counts", async () => {
  const company: Company = { is: "colleague", may: "may", asked: 0, isAway: false };
  const one = processOf(company);
  await one.of("U1");
  company.isAway = true;
  expect(await one.of("U1")).toBe("colleague");
});
