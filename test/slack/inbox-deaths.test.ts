import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import type { App } from "@slack/bolt";
import { ALERTS, MARI } from "../support/coach.ts";
import {
  answering,
  brought,
  direct,
  DM,
  type Inboxes,
  never,
  nextTs,
  openInboxes,
  say,
} from "../support/inboxes.ts";

let inboxes: Inboxes;
beforeAll(async () => {
  inboxes = await openInboxes();
});
afterEach(() => inboxes.endAll());
afterAll(() => inboxes.close());

/** What the first process does until it dies; the other does all of it. */
const taken = async (
  die: (app: App) => Promise<unknown>,
  whole: (app: App) => Promise<unknown>,
) => {
  const dying = await inboxes.start(
    answering(async (_text, app) => {
      await die(app);
      dying.die();
      await never();
    }),
  );
  await dying.take(direct({ text: "anything", ts: nextTs() }).request);
  await dying.isGone; // or the other would be the first to find it
  await inboxes.start(answering((_text, app) => whole(app)));
};

const whisper = (app: App) =>
  app.client.chat.postEphemeral({ channel: ALERTS, user: MARI, text: "for you alone" });

const whispering = (more: () => Promise<unknown>) => (app: App) => {
  app.event("app_mention", async () => {
    await whisper(app);
    await more();
  });
};

describe("a process that dies in the middle of an event", () => {
  test("before it said anything: another answers", async () => {
    const heard = inboxes.listening();
    await taken(
      async () => {},
      (app) => say(app, "the answer"),
    );
    await inboxes.ends("done");
    expect(heard()).toEqual(["the answer"]);
  });

  test("after its answer: nothing is said again", async () => {
    const heard = inboxes.listening();
    await taken(
      (app) => say(app, "the answer"),
      (app) => say(app, "the answer"),
    );
    await inboxes.ends("done");
    expect(heard()).toEqual(["the answer"]);
  });

  test("while a message says that the answer is being written: the answer takes its place", async () => {
    const heard = inboxes.listening();
    await taken(
      (app) => say(app, "⏳ Writing …"),
      async (app) => {
        const { ts } = await say(app, "⏳ Writing …");
        await app.client.chat.update({ channel: DM, ts: ts ?? "", text: "the draft" });
        await say(app, "and a word about it");
      },
    );
    await inboxes.ends("done");
    expect(heard()).toEqual(["the draft", "and a word about it"]);
  });

  test("after it told of a failure: the answer of the other takes the place of that word", async () => {
    const heard = inboxes.listening();
    const dying = await inboxes.start(
      answering(async () => {
        inboxes.slack.faults.next("chat.postMessage", { fault: "timeout-after-delivery" });
        throw new TypeError("a fault that does not pass");
      }),
    );
    await dying.take(direct({ text: "anything", ts: nextTs() }).request);
    await vi.waitFor(() => expect(heard()).toHaveLength(1));
    dying.die();
    await dying.isGone;
    await inboxes.start(answering((_text, app) => say(app, "the answer")));
    await inboxes.ends("done");
    expect(heard()).toEqual(["the answer"]);
  });

  test("after a whisper, which nobody can look up: it is not repeated, and the person hears why", async () => {
    const before = inboxes.said(ALERTS).length;
    const dying = await inboxes.start(
      whispering(async () => {
        dying.die();
        await never();
      }),
    );
    const mention = {
      type: "app_mention",
      channel: ALERTS,
      user: MARI,
      text: "hi",
      ts: nextTs(),
    };
    await dying.take(brought(mention).request);
    await dying.isGone;
    await inboxes.start(whispering(async () => {}));
    await inboxes.ends("told");
    const now = inboxes
      .said(ALERTS)
      .slice(before)
      .map(({ text }) => text);
    expect(now).toEqual([
      "for you alone",
      expect.stringMatching(/cannot tell whether my answer reached you/u),
    ]);
  });
});
