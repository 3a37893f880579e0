import { expect, test } from "vitest";
import { HOLD_BACK_CAUSES } from "#src/core/lapse/hold-back.ts";
import type { HeldBackView } from "#src/flows/list-held-back.ts";
import { checkBlocks } from "#src/local-slack/blocks/check-blocks.ts";
import { presentHeldBack } from "#src/slack/presenters/held-back-list.ts";
import { readHeldBackPlace } from "#src/slack/presenters/held-back-place.ts";
import { EVERY_SIGNAL, PROOF_DAY } from "../../support/alert-proofs.ts";

const READING = { today: PROOF_DAY, currency: "EUR" };

const viewOf = (change: Partial<HeldBackView> = {}): HeldBackView => ({
  day: PROOF_DAY,
  cause: null,
  counts: Object.fromEntries(HOLD_BACK_CAUSES.map((cause) => [cause, 3])),
  clients: HOLD_BACK_CAUSES.slice(0, 10).map((cause, at) => ({
    clientId: String(at),
    clientName: "<!channel>".repeat(400),
    ownerId: "m",
    successorId: "s",
    cause,
    signals: EVERY_SIGNAL,
    yearValueMinor: 120_000,
  })),
  total: 48,
  page: 1,
  pages: 5,
  names: new Map([
    ["m", "<@U1>"],
    ["s", "Heir & Co"],
  ]),
  unnamed: 3,
  ...change,
});

test("a page of long names and ten signs each keeps within Slack's limits, and mentions nobody", () => {
  const { blocks } = presentHeldBack(viewOf(), READING);
  expect(checkBlocks(blocks, "modal")).toEqual([]);
  const text = JSON.stringify(blocks);
  expect(text).not.toMatch(/<!channel>|<@U1>/);
  expect(text).toContain("buys as Heir &amp; Co");
  expect(text).toContain("11 to 20 of 48");
  expect(text).toContain(`*${3 * HOLD_BACK_CAUSES.length} clients held back*`);
});

test("nobody held back is said without a menu", () => {
  const none = { counts: {}, clients: [], total: 0, page: 0, pages: 1, unnamed: 0 };
  const { blocks } = presentHeldBack(viewOf(none), READING);
  expect(JSON.stringify(blocks)).toContain("*0 clients held back*");
  expect(blocks).toHaveLength(1);
});

test("a value that no button of ours carries is refused", () => {
  for (const value of ["{}", '{"day":"yesterday","cause":null,"page":0}', undefined])
    expect(() => readHeldBackPlace(value)).toThrow(/invalid/i);
});
