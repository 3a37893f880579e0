import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { scanCommand, type ScanCommandDeps } from "#src/cli/scan.ts";
import { parseDay } from "#src/core/day.ts";
import { runMorning } from "#src/flows/run-morning.ts";
import { loadClientsForMorning } from "#src/store/clients-for-morning.ts";
import type { Prisma } from "#src/store/generated/client.ts";
import type { Store } from "#src/store/open.ts";
import { saveSettings } from "#src/store/settings.ts";
import { choosingDeps } from "#src/wiring/choosing-deps.ts";
import { modelOver } from "../support/model-over.ts";
import { morningOver } from "../support/morning-over.ts";
import { addClient, daysUpTo } from "../support/clients.ts";
import { every } from "../support/client-history.ts";
import { addWorkspace, ENGINES, openTestStore } from "../support/store.ts";

const DAY = parseDay("2026-05-04");

describe.each(ENGINES)("scan on %s", (engine) => {
  let store: Store;
  let workspaceId: string;

  beforeAll(async () => {
    store = await openTestStore(engine);
    workspaceId = await addWorkspace(store);
    const { id: ownerId } = await store.prisma.member.create({
      data: { workspaceId, name: "Mari" },
    });
    const silent = daysUpTo("2026-03-02", every(14, 12));
    for (const n of [1, 2, 3, 4, 5, 6])
      await addClient(store, {
        workspaceId,
        name: `Silent ${n}\u001B[2J`,
        ownerId,
        orderDays: silent,
        orderMinor: n * 1000,
      });
    await addClient(store, { workspaceId, name: "Once", orderDays: ["2025-12-01"] });
    await addClient(store, {
      workspaceId,
      name: "Back",
      orderDays: ["2025-12-01", "2026-01-20", "2026-05-20"],
    });
  });
  afterAll(() => store.close());

  async function run(argv: string[], today = DAY) {
    const lines: string[] = [];
    const complaints: string[] = [];
    const deps: ScanCommandDeps = {
      ...choosingDeps(store),
      ...modelOver(store.prisma),
      workspaceId,
      currency: "EUR",
      today,
      loadClients: (query) => loadClientsForMorning(store.prisma, query),
      loadOwnerNames: async () =>
        new Map((await store.prisma.member.findMany()).map(({ id, name }) => [id, name])),
      write: (line) => lines.push(line),
      complain: (line) => complaints.push(line),
    };
    const code = await scanCommand(deps, argv);
    return { code, complaints, lines };
  }

  const set = (alerts: Readonly<Record<string, number>>) =>
    saveSettings(store.prisma, { workspaceId, change: { alerts } });
  const keep = (settings: Prisma.InputJsonObject) =>
    store.prisma.workspace.update({ where: { id: workspaceId }, data: { settings } });

  test("shows the chosen, most money first, with the totals and causes below", async () => {
    const { code, lines } = await run([]);
    expect(code).toBe(0);
    expect(lines.slice(0, 3)).toEqual([
      "Client        Owner  Tier    Silent  Usual  At risk a year  Sure  Expected loss  Rule",
      "Silent 6 [2J  Mari   gold      63 d   14 d            €780  60 %           €164  rhythm-break",
      "    Silent for 63 days. Usually orders every 14 days. Last order 2 Mar 2026, 13 orders so far.",
    ]);
    expect(lines.slice(-4)).toEqual([
      "Morning of 4 May 2026: 8 clients looked at. Nothing was saved or posted.",
      "New cards:  6, €2,800 a year at risk",
      "Waiting:    1, €130 a year at risk",
      "Held back:  1 bought on one day only",
    ]);
    expect(lines.join("\n")).not.toContain("\u001B");
  });

  test("what the company's settings keep back is counted, and named with --all", async () => {
    await set({ minPrecision: 1 });
    const { lines } = await run(["--all"]);
    await set({ minPrecision: 0 });
    expect(lines[0]).toBe("Not brought to a rep  Owner  Why              Rule");
    expect(lines).toContain("Silent 6 [2J          Mari   not sure enough  rhythm-break");
    expect(lines.at(-1)).toBe("Held back:  1 bought on one day only, 7 not sure enough");
    expect((await run([])).lines.at(-1)).toBe("Held back:  1 bought on one day only");
  });

  test("broken settings are named, and the scan goes on with the defaults", async () => {
    await keep({ alerts: { cardsPerRep: 0 } });
    const { code, complaints, lines } = await run([]);
    await keep({});
    expect(code).toBe(0);
    expect(complaints.join("\n")).toMatch(
      /^The stored setting alerts\.cardsPerRep is broken and its default is used: found 0\. .+ Set it anew\.$/,
    );
    expect(lines).toContain("Waiting:    1, €130 a year at risk");
  });

  test("a past day knows only the orders up to it", async () => {
    const before = await run(["--day", "2026-04-20"]);
    expect(before.lines.join("\n")).toContain("Last order 20 Jan 2026, 2 orders so far");
    const after = await run(["--day", "2026-05-20"]);
    expect(after.lines.join("\n")).not.toContain("Back");
  });

  test.each([
    { argv: ["--limit", "2"], clients: 2, more: "… and 4 more (--limit 6 shows them)" },
    { argv: ["--limit", "6"], clients: 6, more: null },
    { argv: ["--all"], clients: 7, more: null },
    { argv: ["--all", "--limit", "6"], clients: 6, more: "… and 1 more (--limit 7 shows them)" },
  ])("$argv", async ({ argv, clients, more }) => {
    const { lines } = await run(argv);
    expect(lines.filter((line) => line.startsWith("    ")).length).toBe(clients);
    expect(lines.find((line) => line.startsWith("…")) ?? null).toBe(more);
  });

  test.each([
    [
      ["--day", "2026-02-30"],
      "--day '2026-02-30' is not a calendar day as 2011-09-10. Try --help.",
    ],
    [["--limit", "0"], "--limit '0' is not a number from 1 up. Try --help."],
    [["--limit", "many"], "--limit 'many' is not a number from 1 up. Try --help."],
    [["--post"], "Unknown option '--post'. Try --help."],
    [["2026-05-04"], "Unexpected argument '2026-05-04'. Try --help."],
    [["--day", "2001-01-01"], "There is no client with an order on or before 2001-01-01."],
  ])("%j is refused with exit code 1", async (argv, complaint) => {
    const { code, complaints, lines } = await run(argv);
    expect({ code, lines }).toEqual({ code: 1, lines: [] });
    expect(complaints.join("\n")).toContain(complaint);
  });

  test("--help says what there is", async () => {
    const { code, lines } = await run(["--help"]);
    expect(code).toBe(0);
    for (const option of ["--day", "--all", "--limit", "--help"])
      expect(lines.join("\n")).toContain(option);
  });

  test("saves nothing, and shows the same after that day's morning has run", async () => {
    const before = await run(["--all"]);
    expect(await store.prisma.lapse.count()).toBe(0);
    await runMorning(
      morningOver(store.prisma, async () => {}),
      { workspaceId, day: DAY },
    );
    expect((await run(["--all"])).lines).toEqual(before.lines);
    const next = await run(["--day", "2026-05-05"]);
    expect(next.lines.slice(-3)).toEqual([
      "New cards:  1, €130 a year at risk",
      "Waiting:    0",
      "Held back:  1 bought on one day only, 6 already on a card",
    ]);
  });
});
