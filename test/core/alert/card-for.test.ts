import { expect, test } from "vitest";
import type { AlertCard } from "#src/core/alert/alert-card.ts";
import { cardFor, publicCard } from "#src/core/alert/card-for.ts";
import { parseDay } from "#src/core/day.ts";
import { presentAlert } from "#src/slack/presenters/alert.ts";
import { presentClientCard } from "#src/slack/presenters/client-card.ts";

const today = parseDay("2026-05-04");
const card = (isRestricted: boolean): AlertCard => ({
  alertId: "a",
  caseId: "01990000-0000-7000-8000-000000000001",
  clientId: "01990000-0000-7000-8000-000000000002",
  clientName: "Kask & Pojad",
  tier: "gold",
  atRisk: { minor: 100_000, currency: "EUR" },
  signals: [],
  accountOwner: { name: "Mari", slackUserId: "U1" },
  takenBy: { name: "Vello", slackUserId: "U3" },
  rings: ["U1", "U3"],
  lastTouch: { on: today, incoming: true, channel: "call", memberName: "Mari" },
  state: { is: "taken" },
  latestReason: { stated: "B2", real: null, source: "client-words" },
  step: "P9",
  privacy: { isRestricted, barredId: isRestricted ? "mari" : null, ownerId: "vello", teamId: null },
  watch: null,
  leftTwiceOn: null,
  isHidden: false,
});

test("an ordinary card is the same for everybody", () => {
  expect(publicCard(card(false))).toEqual(card(false));
  expect(cardFor(card(false), { memberId: "mari", role: "rep", teamId: null })).toEqual(
    card(false),
  );
});

test("in the channel a restricted card says a name and that a manager has it, and nothing can be pressed", () => {
  const { text, blocks } = presentAlert(publicCard(card(true)), today);
  const drawn = `${text} ${JSON.stringify(blocks)}`;
  expect(drawn).toContain("Kask &amp; Pojad* · handled by a manager");
  for (const secret of ["Mari", "Vello", "U1", "U3", "price", "1,000", "action_id"])
    expect(drawn).not.toContain(secret);
});

test("the manager sees it whole, the barred employee as the channel does", () => {
  expect(cardFor(card(true), { memberId: "vello", role: "manager", teamId: null })).toEqual(
    card(true),
  );
  const theirs = cardFor(card(true), { memberId: "mari", role: "manager", teamId: null });
  expect(JSON.stringify(presentClientCard(theirs, today))).not.toContain("action_id");
});

test("that the client came back is told to all, but not for how much", () => {
  const order = { minor: 5_000, currency: "EUR" };
  const state = { is: "returned", by: "order", on: today, order } as const;
  const { blocks } = presentAlert(publicCard({ ...card(true), state }), today);
  expect(JSON.stringify(blocks)).toContain("Ordered again* on 4 May");
  expect(JSON.stringify(blocks)).not.toContain("50");
});
