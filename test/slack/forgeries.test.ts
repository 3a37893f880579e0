import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ACTION, VIEW } from "#src/slack/vocabulary.ts";
import { forgedClick, forgedView } from "../support/forged-requests.ts";
import { IN_CASES } from "../support/forgeries-in-cases.ts";
import { IN_COMPANY } from "../support/forgeries-in-company.ts";
import {
  ACTORS,
  type Actor,
  become,
  changes,
  type Ground,
  openForgeryGround,
  SECRET,
} from "../support/forgery-ground.ts";
import { CASEWORK, LOOKS, OWN_THINGS } from "../support/harmless-actions.ts";

let ground: Ground;

beforeAll(async () => {
  ground = await openForgeryGround();
});
afterAll(async () => {
  await ground.forger.close();
  await ground.coach.close();
});

type Row = { readonly title: string; readonly ids: readonly string[]; readonly cells: string[] };

const page = await readFile(new URL("../../docs/roles.md", import.meta.url), "utf8");
const ROWS: readonly Row[] = page
  .split("\n")
  .filter((line) => /^\| .+\| `[a-z-]+:/u.test(line))
  .map((line) => {
    const [title = "", ids = "", ...cells] = line
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim());
    return { title, ids: [...ids.matchAll(/`([^`]+)`/gu)].map(([, id = ""]) => id), cells };
  });

const FORGERIES = [...IN_CASES, ...IN_COMPANY];
const EVERY_ID = new Set<string>([...Object.values(ACTION), ...Object.values(VIEW)]);

function cellOf(title: string, actor: Actor): string | undefined {
  return ROWS.find((row) => row.title === title)?.cells[ACTORS.indexOf(actor)];
}

describe("the table of docs/roles.md", () => {
  test("names actions that there are, and says of everybody whether they may", () => {
    expect(ROWS.length).toBeGreaterThan(10);
    expect(ROWS.flatMap(({ ids }) => ids).filter((id) => !EVERY_ID.has(id))).toEqual([]);
    for (const { cells } of ROWS) {
      expect(cells).toHaveLength(ACTORS.length);
      expect(cells.filter((cell) => !["yes", "no", "own"].includes(cell))).toEqual([]);
    }
  });

  test("has every action that changes something for others", () => {
    const known = new Set([
      ...ROWS.flatMap(({ ids }) => ids),
      ...LOOKS,
      ...CASEWORK,
      ...OWN_THINGS,
    ]);
    expect([...EVERY_ID].filter((id) => !known.has(id))).toEqual([]);
    expect([...known].filter((id) => !EVERY_ID.has(id))).toEqual([]);
  });

  test("is tried row by row", () => {
    const tried = new Set(FORGERIES.map(({ row }) => row));
    expect(ROWS.map(({ title }) => title).filter((title) => !tried.has(title))).toEqual([]);
    expect([...tried].filter((row) => !ROWS.some(({ title }) => title === row))).toEqual([]);
  });
});

const idIn = (payload: object): string =>
  /"(?:action|callback)_id":"([^"]+)"/u.exec(JSON.stringify(payload))?.[1] ?? "";

describe.each(FORGERIES.map((forgery, at) => ({ ...forgery, at })))(
  "forged: $row ($at)",
  ({ row, forge }) => {
    test.each(ACTORS)("by a %s", { timeout: 30_000 }, async (actor) => {
      const may = cellOf(row, actor);
      for (const own of may === "own" ? [false, true] : [false]) {
        const by = await become(ground, actor);
        const payload = await forge(ground, { by, own });
        expect(ROWS.find(({ title }) => title === row)?.ids).toContain(idIn(payload));
        const expected = may === "yes" || own;
        expect(await changes(ground, payload, expected)).toBe(expected);
      }
    });
  },
);

const filter = (repId: string) => ({
  tab: "cases",
  page: 0,
  filter: { repId, tier: null, standing: null, step: null, group: null, overdueOnly: false },
});
const home = (by: string, actionId: string) => ({
  ...forgedClick({ by, actionId, value: ground.mari }),
  view: { id: "V0", type: "home", private_metadata: JSON.stringify(filter(ground.mari)) },
  container: { type: "view", view_id: "V0" },
});
const shownAt = (by: string) => {
  const person = ground.coach.slack.as(by);
  return JSON.stringify([person.home(), ...person.modals().map(({ blocks }) => blocks)]);
};

async function isShown(by: string, payload: object, expected: boolean): Promise<boolean> {
  await ground.forger.send(payload, 500);
  const until = Date.now() + (expected ? 6_000 : 100); // the coach is done with it by then
  while (Date.now() < until && shownAt(by).includes(SECRET) !== expected)
    await new Promise((resolve) => setTimeout(resolve, 50));
  return shownAt(by).includes(SECRET);
}

/** A window of their own, in which something else is asked for. */
async function windowOf(by: string): Promise<{ id: string; type: string }> {
  const person = ground.coach.slack.as(by);
  for (const { id } of person.modals()) await person.close(id);
  await person.command("C0ALERTS", "/winback practice");
  const isFilled = (): boolean =>
    person.modals().length === 1 && !JSON.stringify(person.modal().blocks).includes("One moment");
  await ground.coach.slack.waitFor(isFilled, { what: "the window with what was looked up" });
  return { id: person.modal().id, type: "modal" };
}

const viewIn = (payload: object): object =>
  "view" in payload && typeof payload.view === "object" ? (payload.view ?? {}) : {};

describe("forged windows show nothing of another team", () => {
  test.each(ACTORS)("the Home tab with another's filter, for a %s", async (actor) => {
    await ground.prisma.case.updateMany({ data: { isRestricted: false } });
    const by = await become(ground, actor);
    const expected = actor !== "rep" && actor !== "manager of another team";
    for (const actionId of [ACTION.filterRep, ACTION.homeCases])
      expect(await isShown(by, home(by, actionId), expected)).toBe(expected);
  });

  test.each(ACTORS)("the list of what waits, forged by a %s", async (actor) => {
    const { prisma, caseId, clientId, mari: ownerId } = ground;
    await prisma.case.updateMany({ data: { isRestricted: false, state: "taken", ownerId } });
    await prisma.promise.deleteMany();
    const late = { dueOn: new Date("2026-02-20"), kind: "to-client", what: "Call" } as const;
    const made = { madeBy: "U0MARI", madeAt: new Date("2026-02-10") };
    await prisma.promise.create({ data: { clientId, caseId, ownerId, ...late, ...made } });
    const by = await become(ground, actor);
    const expected = actor !== "rep" && actor !== "manager of another team";
    const value = JSON.stringify({ kind: null, page: 0 }); // whose it is follows from who asks
    const click = forgedClick({ by, actionId: ACTION.waitingLater, value });
    const payload = { ...click, view: await windowOf(by) };
    await ground.forger.send(payload, 1_000);
    const modal = () => JSON.stringify(ground.coach.slack.as(by).modal().blocks);
    if (expected) await ground.coach.slack.waitFor(() => modal().includes(SECRET));
    expect(modal().includes(SECRET)).toBe(expected);
  });

  test.each(ACTORS)("the first step of an erasure, for a %s", async (actor) => {
    const by = await become(ground, actor);
    const expected = actor === "admin" || actor === "manager of all";
    const value = `client:${ground.clientId}`;
    const click = forgedClick({ by, actionId: ACTION.privacyErase, value });
    await ground.forger.send({ ...click, view: await windowOf(by) }, 1_000);
    const modal = () => JSON.stringify(ground.coach.slack.as(by).modal().blocks);
    if (expected) await ground.coach.slack.waitFor(() => modal().includes(SECRET));
    expect(modal().includes(SECRET)).toBe(expected);
  });

  test.each(ACTORS)("who is meant, asked by a %s", async (actor) => {
    const by = await become(ground, actor);
    const { id } = await windowOf(by);
    const payload = forgedView({
      by,
      callbackId: VIEW.findPrivacy,
      metadata: "",
      values: {
        kind: { kind: { selected_option: { value: "client" } } },
        who: { who: { value: "Kask" } },
      },
    });
    const expected = actor === "admin" || actor === "manager of all";
    await ground.forger.send({ ...payload, view: { ...viewIn(payload), id } }, 1_000);
    const modal = () => JSON.stringify(ground.coach.slack.as(by).modal().blocks);
    if (expected) await ground.coach.slack.waitFor(() => modal().includes(SECRET));
    expect(modal().includes(SECRET)).toBe(expected);
  });
});
