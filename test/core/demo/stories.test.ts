import { describe, expect, test } from "vitest";
import { type Day, daysBetween, parseDay } from "#src/core/day.ts";
import { makeDemoCompany } from "#src/core/demo/make-demo-company.ts";
import { type StoryKind, storyGroupOf, storyKinds } from "#src/core/demo/story-kind.ts";
import { averageOf, type History, historiesOf, valueOf } from "./history.ts";

const occasions = [
  { seed: 1, day: "2026-11-23" },
  { seed: 2, day: "2026-01-01" },
  { seed: 3, day: "2028-02-29" },
  { seed: 77, day: "2027-12-31" },
  { seed: 123, day: "2026-06-21" },
  { seed: 9, day: "2026-08-12" },
];

const onlyOnce: readonly StoryKind[] = [
  "sister-company",
  "school-break",
  "moved-to-sister",
  "closed-down",
  "known-pause",
];

test("every sign of a loss is told at least twice, every false friend at least once", () => {
  const { stories } = makeDemoCompany({ seed: 1, today: parseDay("2026-11-23") });
  const counts = Map.groupBy(stories, (told) => told.story);
  const scarce = storyKinds.filter(
    (kind) => (counts.get(kind)?.length ?? 0) < (onlyOnce.includes(kind) ? 1 : 2),
  );
  expect(scarce).toEqual([]);
});

test("most clients buy as they always did", () => {
  const { stories, rows } = makeDemoCompany({ seed: 1, today: parseDay("2026-11-23") });
  const troubled = stories.filter((told) =>
    ["silent", "turning", "sign"].includes(storyGroupOf(told.story)),
  );
  const clients = rows.filter((row) => row.kind === "client").length;
  expect(new Set(troubled.map((told) => told.clientRef)).size).toBeLessThan(clients / 2);
});

test("the three clients of the examples have their stories", () => {
  const { stories, rows } = makeDemoCompany({ seed: 1, today: parseDay("2026-11-23") });
  const told = (name: string): StoryKind[] => {
    const client = rows.find((row) => row.kind === "client" && row.name === name);
    return stories.filter((s) => s.clientRef === client?.clientRef).map((s) => s.story);
  };
  expect(told("Aurora Catering")).toContain("price");
  expect(told("Kask OÜ")).toContain("bad-service");
  expect(told("Kohvik Põhja")).toContain("discontinued-product");
});

describe.each(occasions)("seed $seed on $day", ({ seed, day }) => {
  const today = parseDay(day);
  const histories = historiesOf(makeDemoCompany({ seed, today }), today);
  const having = (kind: StoryKind): History[] =>
    histories.filter((history) => history.stories.includes(kind));
  const inGroup = (group: string): History[] =>
    histories.filter((history) => history.stories.some((kind) => storyGroupOf(kind) === group));

  test("a healthy client is within the usual gap", () => {
    const late = having("healthy").filter(
      ({ silentDays, medianGapDays }) => silentDays > medianGapDays + 6,
    );
    expect(refs(late)).toEqual([]);
  });

  test("a client with a sign still buys", () => {
    const signs = inGroup("sign").filter((found) => !inGroup("silent").includes(found));
    const late = signs.filter(({ silentDays, medianGapDays }) => silentDays > medianGapDays * 1.6);
    expect(refs(late)).toEqual([]);
  });

  test("a silent client is well past twice the usual gap, or three months without a rhythm", () => {
    const early = inGroup("silent").filter(({ stories, silentDays, medianGapDays }) =>
      stories.includes("no-rhythm")
        ? silentDays <= 92
        : silentDays < Math.max(45, 3.5 * medianGapDays),
    );
    expect(refs(early)).toEqual([]);
  });

  test("8 to 14 clients are to be alerted for silence, at most 5 of a rep", () => {
    const due = [...inGroup("silent"), ...inGroup("turning")].filter(
      ({ stories, silentDays, medianGapDays }) =>
        stories.includes("no-rhythm") || silentDays >= 2 * medianGapDays,
    );
    expect(due.length).toBeGreaterThanOrEqual(8);
    expect(due.length).toBeLessThanOrEqual(14);
    const byRep = Map.groupBy(due, ({ client }) => client.ownerName);
    expect(byRep.size).toBe(3);
    expect(Math.max(...[...byRep.values()].map((mine) => mine.length))).toBeLessThanOrEqual(5);
  });

  test.each([1.75, 2, 2.5, 3])(
    "with a threshold of %s usual gaps, new clients cross it on more than one of the next days",
    (factor) => {
      const crossings = inGroup("turning").map(({ silentDays, medianGapDays }) =>
        Math.ceil(factor * medianGapDays - silentDays),
      );
      const soon = crossings.filter((days) => days > 0 && days <= 45);
      expect(new Set(soon).size).toBeGreaterThanOrEqual(2);
    },
  );

  test("three requests in a row came to nothing only where that is the story (FI-119)", () => {
    const refused = histories.filter(
      ({ requests, orders }) =>
        requests.filter((ask) => ask.askedOn > (orders.at(-1)?.placedOn ?? "")).length >= 3,
    );
    expect(refs(refused)).toEqual(refs(having("three-requests")));
    for (const { requests } of refused) expect(requests.at(-1)?.orderRef).toBeNull();
  });

  test("three invitations on two channels, a call among them, got no answer only where that is the story (FI-121)", () => {
    const deaf = histories.filter(({ touches }) => {
      const answered = touches.findLastIndex((touch) => touch.incoming);
      const tried = touches.slice(answered + 1).filter((touch) => touch.invitesAnswer);
      const channels = new Set(tried.map((touch) => touch.channel));
      return tried.length >= 3 && channels.size >= 2 && channels.has("call");
    });
    expect(refs(deaf)).toEqual(refs(having("no-reply")));
  });

  test("sharply smaller or rarer orders than before (FI-122)", () => {
    const usualSize = having("smaller-orders").filter(
      ({ between }) => averageOf(between(0, 75)) > 0.6 * averageOf(between(90, 365)),
    );
    expect(refs(usualSize)).toEqual([]);
    const usualPace = having("rarer-orders").filter(
      ({ between }) => between(0, 100).length > 0.6 * (between(120, 420).length / 3),
    );
    expect(refs(usualPace)).toEqual([]);
  });

  test("a slow drift leads down over nine months (FI-064)", () => {
    const steadyPace = having("slow-drift-frequency").filter(({ between }) => {
      const now = between(0, 120).length / 120;
      const middle = between(120, 240).length / 120;
      const before = between(270, 630).length / 360;
      return now > 0.75 * before || middle <= now;
    });
    expect(refs(steadyPace)).toEqual([]);
    const steadySize = having("slow-drift-value").filter(
      ({ between }) => averageOf(between(0, 90)) > 0.75 * averageOf(between(300, 660)),
    );
    expect(refs(steadySize)).toEqual([]);
  });

  test("a complaint is open only where somebody was let down (FI-123)", () => {
    const open = histories.filter(({ complaints }) =>
      complaints.some((complaint) => complaint.resolvedOn === null),
    );
    const letDown: readonly StoryKind[] = ["bad-service", "dissatisfied", "one-employee"];
    const meant = histories.filter(({ stories }) => stories.some((kind) => letDown.includes(kind)));
    expect(refs(open)).toEqual(refs(meant));
  });

  test("several open complaints follow a talk with one and the same person", () => {
    const blamed = histories.filter(
      ({ touches, complaints }) =>
        complaints.some(
          (complaint) => complaint.about === "service" && complaint.resolvedOn === null,
        ) &&
        touches.some(
          (touch) => touch.memberName === "Rain Mets" && daysBetween(touch.happenedOn, today) <= 90,
        ),
    );
    expect(refs(blamed)).toEqual(expect.arrayContaining(refs(having("one-employee"))));
    expect(having("one-employee").length).toBeGreaterThanOrEqual(4);
  });

  test("a product line is dropped while the rest goes on", () => {
    for (const { lines, between } of having("dropped-line")) {
      const ago = (line: { readonly placedOn: Day }): number => daysBetween(line.placedOn, today);
      const before = new Set(lines.filter((line) => ago(line) > 120).map(lineOf));
      const now = new Set(lines.filter((line) => ago(line) < 110).map(lineOf));
      expect([...before].filter((line) => !now.has(line))).toHaveLength(1);
      expect(averageOf(between(0, 110))).toBeGreaterThan(0.65 * averageOf(between(120, 365)));
    }
  });

  test("a discontinued product made most of what its buyers bought", () => {
    for (const { lines } of having("discontinued-product")) {
      const last = lines.findLast(isRoast)?.placedOn ?? "";
      const before = lines.filter((line) => line.placedOn <= last);
      expect(amountOf(before.filter(isRoast))).toBeGreaterThan(0.5 * amountOf(before));
    }
  });

  test("who cancelled or is short of money has said so lately", () => {
    expect(refs(saying(histories, today, /close our account|ends the standing order/))).toEqual(
      refs(having("cancelled")),
    );
    expect(refs(saying(histories, today, /asks to pay|overdraft/))).toEqual(
      refs(having("money-trouble")),
    );
  });

  test("nobody called a neglected client", () => {
    const uncalled = histories.filter(
      ({ touches, orders }) => orders.length > 1 && touches.every((touch) => touch.incoming),
    );
    expect(refs(uncalled)).toEqual(refs(having("neglected")));
  });

  test("seasonal clients buy in season only, in at least two years", () => {
    expect(monthsOf(having("summer-season"))).toEqual(new Set(["05", "06", "07"]));
    expect(monthsOf(having("christmas-season"))).toEqual(new Set(["11", "12"]));
    expect(monthsOf(having("school-break")).has("07")).toBe(false);
    for (const { orders } of [...having("summer-season"), ...having("christmas-season")])
      expect(
        new Set(orders.map((order) => order.placedOn.slice(0, 4))).size,
      ).toBeGreaterThanOrEqual(2);
  });

  test("the other false friends are what they are called", () => {
    for (const { orders } of having("one-time")) expect(orders).toHaveLength(1);
    for (const { client } of having("do-not-contact")) expect(client.doNotContact).toBe(true);
    expect(histories.filter(({ client }) => client.doNotContact)).toEqual(having("do-not-contact"));
    for (const history of having("very-small"))
      expect(valueOf(history.between(0, 365))).toBeLessThan(30_000);
    for (const { silentDays, medianGapDays } of having("long-cycle")) {
      expect(silentDays).toBeGreaterThan(92);
      expect(silentDays).toBeLessThan(medianGapDays * 1.3);
    }
    for (const kind of ["closed-down", "known-pause"] as const)
      for (const { client, touches, silentDays } of having(kind)) {
        expect(silentDays).toBeGreaterThan(60);
        expect(touches.at(-1)?.note).toMatch(/last invoice is paid|will ring when/);
        expect(client.note).toMatch(/Closed for good|asked us to wait/);
      }
  });

  test("who moved to a sister company is bought for by it from then on (FI-031)", () => {
    const [moved] = having("moved-to-sister");
    const sister = histories.find(({ client }) => client.clientRef === moved?.client.successorRef);
    expect(sister?.stories).toContain("sister-company");
    const change = daysBetween(
      moved?.orders.at(-1)?.placedOn ?? today,
      sister?.orders[0]?.placedOn ?? today,
    );
    expect(change).toBeGreaterThan(0);
    expect(change).toBeLessThan(45);
  });
});

function lineOf(line: { readonly sku: string }): string {
  return line.sku.slice(0, 2);
}

function isRoast(line: { readonly sku: string }): boolean {
  return lineOf(line) === "HR";
}

function amountOf(lines: readonly { readonly amountMinor: number }[]): number {
  return lines.reduce((sum, line) => sum + line.amountMinor, 0);
}

function refs(found: readonly History[]): string[] {
  return found.map(({ client }) => client.clientRef);
}

/** Months of the year, 01 to 12, with an order. */
function monthsOf(found: readonly History[]): Set<string> {
  return new Set(found.flatMap(({ orders }) => orders.map((order) => order.placedOn.slice(5, 7))));
}

/** Who has used these words to us within three months. */
function saying(found: readonly History[], today: Day, words: RegExp): History[] {
  return found.filter(({ touches }) =>
    touches.some(
      ({ incoming, happenedOn, note }) =>
        incoming && daysBetween(happenedOn, today) <= 90 && words.test(note ?? ""),
    ),
  );
}
