import * as fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parseDay } from "#src/core/day.ts";
import { ACTION, VIEW } from "#src/slack/vocabulary.ts";
import { ALERTS, MARI, startTestCoach, type TestCoach, VELLO } from "../support/coach.ts";
import { fingerprint, forgedClick, forgedView } from "../support/forged-requests.ts";
import { fuzzing, nastyJson, nastyText } from "../support/fuzzing.ts";
import { saidBody, signedRequest } from "../support/signed-request.ts";

const FORM = "application/x-www-form-urlencoded";
const unhandled: unknown[] = [];
const note = (fault: unknown): void => void unhandled.push(fault);

let coach: TestCoach;
beforeAll(async () => {
  process.on("unhandledRejection", note);
  coach = await startTestCoach({ way: "http", today: parseDay("2026-03-10"), rows: [] });
  await coach.store.prisma.$executeRaw`delete from pgboss.schedule`; // nothing changes by the clock
});
afterAll(async () => {
  process.off("unhandledRejection", note);
  await coach.close();
});

/** What the coach writes at its start by itself, and people, who are looked at one by one. */
const BY_ITSELF = /^(?:Member|ClientBaseMonth|LapseModel|Morning):/u;

/** Everything but how a person last looked at the Home tab and what Slack says of them, which is their own. */
async function held(): Promise<string> {
  const people = await coach.store.prisma.member.findMany({
    select: { id: true, role: true, teamId: true, name: true, email: true, deactivatedAt: true },
    orderBy: { id: "asc" },
  });
  const sums = (await fingerprint(coach.store)).split("\n");
  return [...sums.filter((sum) => !BY_ITSELF.test(sum)), JSON.stringify(people)].join("\n");
}

/** Nobody waits for an answer: some shapes are acknowledged by nobody, which takes 3 seconds. */
async function send(body: string, type: typeof FORM | "application/json"): Promise<void> {
  const cut = AbortSignal.timeout(500);
  await fetch(coach.eventsUrl ?? "", { ...signedRequest({ body, type }), signal: cut }).catch(
    () => null,
  );
}
const sendPayload = (payload: object): Promise<void> =>
  send(new URLSearchParams({ payload: JSON.stringify(payload) }).toString(), FORM);

const carried = fc.oneof(
  nastyText,
  nastyJson.map((value) => JSON.stringify(value)),
);
const by = fc.constantFrom(MARI, VELLO, "U0NOBODY");
const click = fc
  .record({ by, actionId: fc.constantFrom(...Object.values(ACTION)), value: carried })
  .map(forgedClick);
const view = fc
  .record({
    by,
    callbackId: fc.constantFrom(...Object.values(VIEW)),
    metadata: carried,
    values: fc.dictionary(nastyText, fc.dictionary(nastyText, nastyJson, { maxKeys: 2 }), {
      maxKeys: 3,
    }),
  })
  .map(forgedView);
const torn = fc
  .tuple(fc.oneof(click, view), nastyText, nastyJson)
  .map(([payload, key, value]) => ({ ...payload, user: value, [key]: value, actions: value }));

describe("what comes signed as from Slack, in any shape", () => {
  test.each([
    ["clicks with anything for a value", click],
    ["windows with anything in their fields", view],
    ["what was torn", torn],
  ])("%s: nothing is written and the coach goes on", async (_, payload) => {
    const before = await held();
    const some = fc.sample(payload, fuzzing(60));
    for (let at = 0; at < some.length; at += 10)
      await Promise.all(some.slice(at, at + 10).map(sendPayload));
    expect(unhandled).toEqual([]);
    expect(await held()).toBe(before);
  });

  test("events and commands of any shape end nothing, and a question is answered after them", async () => {
    const event = fc.record({
      type: fc.constant("event_callback"),
      team_id: fc.oneof(fc.constant("T1"), nastyJson),
      event_id: fc.oneof(fc.uuid(), nastyJson),
      event: fc.oneof(
        nastyJson,
        fc.record({
          type: fc.constantFrom(
            "message",
            "app_mention",
            "app_home_opened",
            "member_joined_channel",
          ),
          user: fc.oneof(by, nastyJson),
          channel: nastyJson,
          text: nastyJson,
          ts: nastyJson,
        }),
      ),
    });
    const command = fc.dictionary(
      fc.constantFrom("command", "text", "user_id", "team_id", "channel_id", "trigger_id"),
      nastyText,
    );
    await Promise.all(
      fc.sample(event, fuzzing(50)).map((body) => send(JSON.stringify(body), "application/json")),
    );
    await Promise.all(
      fc
        .sample(command, fuzzing(50))
        .map((fields) => send(new URLSearchParams(fields).toString(), FORM)),
    );
    expect(unhandled).toEqual([]);
    const person = coach.slack.as(MARI);
    const { dm } = person;
    const count = person.messages(dm).length;
    await person.say(dm, "help");
    await coach.slack.waitFor(() => person.messages(dm).length > count + 1, { timeoutMs: 20_000 });
    const said = saidBody({
      eventId: "EvLAST",
      user: MARI,
      channel: ALERTS,
      text: "help",
      ts: "9.1",
    });
    expect((await fetch(coach.eventsUrl ?? "", signedRequest({ body: said }))).status).toBe(200);
  });
});
