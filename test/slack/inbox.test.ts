import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { stepAside } from "#src/slack/inbox-scope.ts";
import {
  answering,
  direct,
  type Inboxes,
  nextTs,
  openInboxes,
  PATIENCE,
  say,
} from "../support/inboxes.ts";

let inboxes: Inboxes;
beforeAll(async () => {
  inboxes = await openInboxes();
});
afterEach(() => inboxes.endAll());
afterAll(() => inboxes.close());

describe("an event", () => {
  test("is kept before Slack hears that it came, and answered after", async () => {
    const heard = inboxes.listening();
    const kept: number[] = [];
    const process = await inboxes.start(answering((text, app) => say(app, `re: ${text}`)));
    const { request } = direct({ text: "hello", ts: nextTs() });
    const ack = async () => void kept.push(await inboxes.store.prisma.delivery.count());
    await process.take({ ...request, ack });
    expect(kept).toEqual([1]);
    await inboxes.ends("done");
    expect(heard()).toEqual(["re: hello"]);
    const row = await inboxes.store.prisma.delivery.findFirstOrThrow();
    expect(row.body).toBeNull();
  });

  test("that could not be kept is not acknowledged, so that Slack brings it again", async () => {
    const process = await inboxes.start(() => {});
    await inboxes.store.prisma.$executeRaw`alter table "Delivery" rename to "Gone"`;
    const { request, acks } = direct({ text: "hello", ts: nextTs() });
    await expect(process.take(request)).rejects.toThrow(/Delivery/u);
    await inboxes.store.prisma.$executeRaw`alter table "Gone" rename to "Delivery"`;
    expect(acks).toEqual([]);
  });

  test("that Slack brings three times, twice at once, is answered once and acknowledged each time", async () => {
    const heard = inboxes.listening();
    const [one, other] = [
      await inboxes.start(answering((text, app) => say(app, text))),
      await inboxes.start(answering((text, app) => say(app, text))),
    ];
    const ts = nextTs();
    const again = () => direct({ text: "once", ts }, "EvSame");
    const all = [again(), again(), again()] as const;
    await Promise.all([one.take(all[0].request), other.take(all[1].request)]);
    await inboxes.ends("done");
    await one.take(all[2].request);
    await inboxes.ends("done");
    expect(all.map(({ acks }) => acks.length)).toEqual([1, 1, 1]);
    expect(heard()).toEqual(["once"]);
  });

  test("from the future is refused before anything is kept", async () => {
    const process = await inboxes.start(() => {});
    const { request } = direct({ text: "later", ts: nextTs() });
    const sentAt = Date.now() / 1000 + 400;
    await expect(process.take({ ...request, customProperties: { sentAt } })).rejects.toThrow(
      "future",
    );
    expect(await inboxes.statesOf()).toEqual({});
  });
});

describe("the order in a conversation", () => {
  test("holds over two processes, whichever of them each message came to", async () => {
    const heard = inboxes.listening();
    let atOnce = 0;
    const slowly = answering(async (text, app) => {
      atOnce += 1;
      expect(atOnce).toBe(1);
      await new Promise((resolve) => setTimeout(resolve, 30));
      await say(app, text);
      atOnce -= 1;
    });
    const processes = [await inboxes.start(slowly), await inboxes.start(slowly)];
    const texts = Array.from({ length: 8 }, (_, at) => `message ${at}`);
    for (const [at, text] of texts.entries())
      await processes[at % 2]?.take(direct({ text, ts: nextTs() }).request);
    await vi.waitFor(async () => expect(await inboxes.statesOf()).toEqual({ done: 8 }), PATIENCE);
    expect(heard()).toEqual(texts);
    expect(processes.flatMap(({ faults }) => faults)).toEqual([]);
  });

  test("is that of Slack's time stamps when two messages come at the same moment", async () => {
    const heard = inboxes.listening();
    const process = await inboxes.start(answering((text, app) => say(app, text)));
    const [first, second] = [nextTs(), nextTs()];
    await Promise.all([
      process.take(direct({ text: "second", ts: second }).request),
      process.take(direct({ text: "first", ts: first }).request),
    ]);
    await vi.waitFor(() => expect(heard()).toEqual(["first", "second"]), PATIENCE);
  });

  test("another conversation does not wait, nor does the next of one that has stepped aside", async () => {
    const heard = inboxes.listening();
    const { promise: held, resolve: letGo } = Promise.withResolvers<void>();
    const process = await inboxes.start(
      answering(async (text, app) => {
        await say(app, `begin ${text}`);
        if (text === "long") {
          await stepAside();
          await held;
          await say(app, "long is over");
        }
      }),
    );
    await process.take(direct({ text: "long", ts: nextTs() }).request);
    await vi.waitFor(() => expect(heard()).toEqual(["begin long"]), PATIENCE);
    await process.take(direct({ text: "short", ts: nextTs() }).request);
    await vi.waitFor(() => expect(heard()).toEqual(["begin long", "begin short"]), PATIENCE);
    letGo();
    await vi.waitFor(() => expect(heard().at(-1)).toBe("long is over"), PATIENCE);
  });
});

describe("a listener that fails", () => {
  const passing = Object.assign(new Error("the database is gone"), { code: "ECONNREFUSED" });

  test("for a reason that passes is tried again, and the person hears only the answer", async () => {
    const heard = inboxes.listening();
    let tries = 0;
    const process = await inboxes.start(
      answering(async (_text, app) => {
        tries += 1;
        if (tries < 3) throw passing;
        await say(app, "at last");
      }),
    );
    await process.take(direct({ text: "hello", ts: nextTs() }).request);
    await inboxes.ends("done");
    expect(heard()).toEqual(["at last"]);
    expect(process.faults).toHaveLength(2);
  });

  test.each([
    { why: "that passes, each time", fault: passing, tries: 3 },
    { why: "that does not pass", fault: new TypeError("a mistake in the program"), tries: 1 },
  ])("for a reason $why: the person is told once what to do", async ({ fault, tries }) => {
    const heard = inboxes.listening();
    let tried = 0;
    const process = await inboxes.start(
      answering(async () => {
        tried += 1;
        throw fault;
      }),
    );
    await process.take(direct({ text: "hello", ts: nextTs() }).request);
    await inboxes.ends("told");
    expect(tried).toBe(tries);
    expect(heard()).toEqual([
      expect.stringMatching(/something failed on my side.*write it again/u),
    ]);
  });

  test("in a thread that Slack lets nobody write in any more: the person is told outside of it", async () => {
    const heard = inboxes.listening();
    const process = await inboxes.start(
      answering(async () => {
        inboxes.slack.faults.next("chat.postMessage", {
          fault: "refused",
          error: "thread_not_found",
        });
        throw new TypeError("a mistake in the program");
      }),
    );
    await process.take(direct({ text: "hello", ts: nextTs(), threadTs: nextTs() }).request);
    await inboxes.ends("told");
    expect(heard()).toEqual([expect.stringMatching(/something failed on my side/u)]);
  });
});

test("what a process has begun when it is stopped is finished, and what it has not is left to others", async () => {
  const heard = inboxes.listening();
  const { promise: held, resolve: letGo } = Promise.withResolvers<void>();
  const stopping = await inboxes.start(
    answering(async (text, app) => {
      await held;
      await say(app, `first: ${text}`);
    }),
  );
  await stopping.take(direct({ text: "one", ts: nextTs() }).request);
  await stopping.take(direct({ text: "two", ts: nextTs() }).request);
  await vi.waitFor(async () => expect((await inboxes.statesOf())["working"]).toBe(1), PATIENCE);
  const stopped = stopping.stop();
  letGo();
  await stopped;
  expect(heard()).toEqual(["first: one"]);
  await expect(stopping.take(direct({ text: "three", ts: nextTs() }).request)).rejects.toThrow(
    "shut",
  );
  await inboxes.start(answering((text, app) => say(app, `second: ${text}`)));
  await vi.waitFor(() => expect(heard()).toEqual(["first: one", "second: two"]), PATIENCE);
});
