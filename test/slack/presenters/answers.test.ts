import { describe, expect, test } from "vitest";
import type { Due } from "#src/core/case/what-is-due.ts";
import { parseDay } from "#src/core/day.ts";
import type { BoardCase } from "#src/core/home/case-board.ts";
import { presentClientChoice, presentSuggestions } from "#src/slack/presenters/client-choice.ts";
import { presentGlance } from "#src/slack/presenters/client-glance.ts";
import { readCarriedAsk, readOpenAsk } from "#src/slack/presenters/carried-ask.ts";
import { sayDue } from "#src/slack/presenters/say-due.ts";
import { suggestPrompts } from "#src/slack/presenters/suggested-prompts.ts";
import { presentToday } from "#src/slack/presenters/today-list.ts";
import { ACTION } from "#src/slack/vocabulary.ts";

const TODAY = parseDay("2026-05-20");
const ID = "01990000-0000-7000-8000-000000000001";

const open = (change: Partial<BoardCase> = {}): BoardCase => ({
  caseId: ID,
  clientId: ID,
  clientName: "Kask & <Pojad>",
  tier: "gold" as const,
  atRisk: { minor: 500_000, currency: "EUR" },
  state: "taken" as const,
  since: TODAY,
  ownerName: "Mari",
  snoozedUntil: null,
  restsUntil: null,
  againDays: null,
  reason: null,
  privacy: { isRestricted: false, barredId: null, ownerId: null, teamId: null },
  due: { is: "due", what: "contact", days: 3 },
  step: "P7",
  holderName: "Mari",
  lateDays: 0,
  ...change,
});
type Seen = { due?: number; later?: number; snoozed?: number; isTeam?: boolean };

const amount = (lapses: number) => ({ lapses, minor: lapses * 500_000 });

/** As many of each as said; the list holds the first eight. */
function list({ due = 0, later = 0, snoozed = 0, isTeam = false }: Seen) {
  const waiting = open({ due: { is: "waiting", until: parseDay("2026-06-01") } });
  const all = [
    ...Array.from({ length: due }, () => open()),
    ...Array.from({ length: later }, () => waiting),
  ];
  const counts = {
    atRisk: amount(due + later + snoozed),
    hidden: 0,
    due: amount(due),
    later: amount(later),
    snoozed: amount(snoozed),
    nobodys: amount(0),
    overdue: amount(0),
  };
  return presentToday({ counts, currency: "EUR", top: all.slice(0, 8), isTeam }, TODAY);
}

describe("today's list", () => {
  test("counts the clients and the money, and escapes names", () => {
    const { text, blocks } = list({ due: 2 });
    expect(text).toBe("*2 clients* need you today, €10,000 a year at risk.");
    expect(JSON.stringify(blocks)).toContain(
      "*Kask &amp; &lt;Pojad&gt;*  ·  €5,000 a year  ·  Mari",
    );
  });

  test("one client needs, many need", () => {
    expect(list({ due: 1 }).text).toContain("*1 client* needs you");
    expect(list({ due: 1, isTeam: true }).text).toContain("needs the team");
  });

  test("shows eight and counts the rest", () => {
    const { blocks } = list({ due: 11, later: 1, snoozed: 2 });
    expect(blocks.filter((block) => JSON.stringify(block).includes(ACTION.askClient))).toHaveLength(
      8,
    );
    expect(JSON.stringify(blocks)).toContain(
      "3 more on my Home tab  ·  1 case can wait  ·  2 snoozed",
    );
  });

  test("what can wait is counted and not listed", () => {
    const { blocks } = list({ due: 2, later: 3 });
    expect(blocks.filter((block) => JSON.stringify(block).includes(ACTION.askClient))).toHaveLength(
      2,
    );
  });

  test.each<[Seen, string]>([
    [{}, "You have no open cases. Enjoy it."],
    [{ isTeam: true }, "The team has no open cases."],
    [{ later: 1 }, "Nothing is due for you today."],
  ])("without anything due: %#", (view, text) => {
    expect(list(view).text).toBe(text);
  });
});

test.each<[Due, string]>([
  [{ is: "due", what: "take", days: 0 }, "Nobody has it yet"],
  [{ is: "due", what: "take", days: 1 }, "Nobody has it, for 1 day now"],
  [{ is: "due", what: "contact", days: 0 }, "Taken today, not contacted yet"],
  [{ is: "due", what: "try-again", days: 14 }, "Contacted 14 days ago: time to try again"],
  [{ is: "waiting", until: parseDay("2026-06-01") }, "Contacted. Try again on 1 Jun"],
  [{ is: "open", on: "when the product comes in" }, "Contacted. Next: when the product comes in"],
  [{ is: "open", on: null }, "Contacted. Nothing more is planned"],
])("a case that is %j", (due, text) => {
  expect(sayDue(due, TODAY)).toBe(text);
});

const client = (name: string) => ({ id: ID, name, externalId: "1001" });

describe("a choice of clients", () => {
  const ask = {
    do: "draft",
    intent: "reason-finding",
    channel: "phone-script",
    language: "et",
  } as const;

  test("carries what was asked in its buttons and in its search field", () => {
    const { blocks } = presentClientChoice({ ask, typed: "kask", clients: [client("Kask OÜ")] });
    const button = blocks.find(
      (block) => block.type === "section" && block.accessory !== undefined,
    );
    const accessory = button?.type === "section" ? button.accessory : undefined;
    expect(accessory?.type === "button" ? readCarriedAsk(accessory.value) : null).toEqual({
      ask,
      clientId: ID,
    });
    const blockId = blocks.at(-1)?.block_id ?? "";
    expect(readOpenAsk(blockId)).toEqual(ask);
    expect(blockId.length).toBeLessThanOrEqual(255);
  });

  test.each([
    ["kask", 0, "I know no client called “kask”"],
    ["kask", 1, "By “kask”, do you mean this client?"],
    ["kask", 2, "Which client is “kask”?"],
    [null, 0, "Which client is it about?"],
    ["<!channel>", 0, "“&lt;!channel&gt;”"],
    ["x".repeat(500), 0, `“${"x".repeat(79)}…”`],
  ])("for %s with %s candidates", (typed, candidates, text) => {
    const clients = Array.from({ length: candidates }, () => client("Kask OÜ"));
    expect(presentClientChoice({ ask, typed, clients }).text).toContain(text);
  });

  test("a button that is not ours is refused", () => {
    expect(() => readCarriedAsk("{}")).toThrow("clientId");
    expect(() => readCarriedAsk(undefined)).toThrow("expected object");
    expect(() => readOpenAsk("ask:{}")).toThrow("do");
  });

  test("suggestions fit an option and keep the number", () => {
    const [long, same] = presentSuggestions([
      client("y".repeat(200)),
      { id: ID, name: "7", externalId: "7" },
    ]);
    expect(long?.text.text).toHaveLength(75);
    expect(long?.text.text).toMatch(/… · 1001$/);
    expect(same?.text.text).toBe("7");
  });
});

describe("a client who has no card", () => {
  const glance = {
    clientId: ID,
    clientName: "Kohvik Põhja",
    ownerName: null,
    lastOrderOn: parseDay("2025-12-01"),
    orderCount: 1,
    doNotContact: false,
    closedOn: null,
  };
  const shown = (change: object) =>
    JSON.stringify(presentGlance({ ...glance, ...change }, TODAY).blocks);

  test("is shown with the last order and what can be done", () => {
    expect(shown({})).toContain("Last order 1 Dec 2025, 1 order so far.");
    expect(shown({})).toContain(ACTION.askDraft);
  });

  test("who must not be contacted, or is no more, gets no draft", () => {
    expect(shown({ doNotContact: true })).toContain("Not to be contacted");
    expect(shown({ doNotContact: true })).not.toContain(ACTION.askDraft);
    expect(shown({ closedOn: TODAY })).toContain("Closed down on 20 May");
    expect(shown({ closedOn: TODAY })).not.toContain(ACTION.askDraft);
  });

  test("without orders says so", () => {
    expect(shown({ lastOrderOn: null, orderCount: 0 })).toContain("No order on record.");
  });
});

test("four prompts are suggested, with a client or without", () => {
  expect(suggestPrompts(null)).toHaveLength(4);
  const prompts = suggestPrompts("K".repeat(90));
  expect(prompts).toHaveLength(4);
  expect(prompts[1]).toEqual({
    title: `Why did ${"K".repeat(39)}… leave?`,
    message: `Why did ${"K".repeat(90)} leave?`,
  });
});
