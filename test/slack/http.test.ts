import { createHmac } from "node:crypto";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { parseDay } from "#src/core/day.ts";
import { ACTION } from "#src/slack/vocabulary.ts";
import {
  ALERTS,
  clientWithRhythm,
  MARI,
  startTestCoach,
  type TestCoach,
} from "../support/coach.ts";
import { TEST_TOKENS } from "../support/test-tokens.ts";

let coach: TestCoach;
beforeAll(async () => {
  coach = await startTestCoach({
    way: "http",
    today: parseDay("2026-03-10"),
    rows: clientWithRhythm({
      clientRef: "1",
      name: "Kask OÜ",
      lastOrderOn: parseDay("2026-01-12"),
      gapDays: 14,
    }),
  });
});
afterAll(() => coach.close());

const card = () =>
  coach.slack
    .as(MARI)
    .messages(ALERTS)
    .find((message) => message.text.startsWith("Kask OÜ"));

test("over signed HTTP a card is posted and can be taken", async () => {
  const ts = card()?.ts ?? "";
  const clicked = await coach.slack
    .as(MARI)
    .click({ channel: ALERTS, ts, actionId: ACTION.takeCase });
  expect(clicked).toMatchObject({ ok: true });
  await vi.waitFor(() => expect(JSON.stringify(card()?.blocks)).toContain("Taken by Mari Tamm"));
});

test.each([
  { signed: "now", offsetSeconds: 0, secret: TEST_TOKENS.signingSecret, isHeard: true },
  {
    signed: "ten minutes ago",
    offsetSeconds: -600,
    secret: TEST_TOKENS.signingSecret,
    isHeard: false,
  },
  {
    signed: "in ten minutes",
    offsetSeconds: 600,
    secret: TEST_TOKENS.signingSecret,
    isHeard: false,
  },
  { signed: "with another secret", offsetSeconds: 0, secret: "another-secret", isHeard: false },
])("a request signed $signed is heard: $isHeard", async ({ offsetSeconds, secret, isHeard }) => {
  const before = await coach.store.prisma.delivery.count();
  const eventId = `Ev${offsetSeconds}${secret.length}`;
  const body = JSON.stringify({
    type: "event_callback",
    team_id: "T1",
    api_app_id: "A1",
    event_id: eventId,
    event: {
      type: "app_mention",
      user: MARI,
      text: "hello",
      channel: ALERTS,
      ts: `${offsetSeconds}.${secret.length}`,
    },
    authorizations: [{ team_id: "T1", is_enterprise_install: false }],
  });
  const time = String(Math.floor(Date.now() / 1000) + offsetSeconds);
  const signature = createHmac("sha256", secret).update(`v0:${time}:${body}`).digest("hex");
  await fetch(coach.eventsUrl ?? "", {
    method: "POST",
    body,
    headers: {
      "content-type": "application/json",
      "x-slack-request-timestamp": time,
      "x-slack-signature": `v0=${signature}`,
    },
  });
  expect((await coach.store.prisma.delivery.count()) > before).toBe(isHeard);
});
