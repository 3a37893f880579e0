import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import type { App } from "@slack/bolt";
import { ALERTS, MARI } from "../support/coach.ts";
import { type Inboxes, never, openInboxes, pressed } from "../support/inboxes.ts";

let inboxes: Inboxes;
beforeAll(async () => {
  inboxes = await openInboxes();
});
afterEach(() => inboxes.endAll());
afterAll(() => inboxes.close());

describe("a click", () => {
  const TAKE = "test:take";
  const UNHEARD = "test:unheard";

  test("whose process dies in the middle is not done again, and the person is asked to press again", async () => {
    const done: string[] = [];
    const before = inboxes.said(ALERTS).length;
    const listen = (work: () => Promise<void>) => (app: App) => {
      app.action(TAKE, async ({ ack }) => {
        await ack();
        done.push("begun");
        await work();
      });
    };
    const dying = await inboxes.start(
      listen(async () => {
        dying.die();
        await never();
      }),
    );
    await inboxes.start(listen(async () => {}));
    void dying.take(pressed(TAKE, "t.1").request);
    await inboxes.ends("told");
    expect(done).toEqual(["begun"]);
    const now = inboxes.said(ALERTS).slice(before);
    expect(now.map(({ text }) => text)).toEqual([
      expect.stringMatching(/interrupted.*press again/u),
    ]);
    expect(now[0]?.ephemeral).toBe(true);
  });

  const waiting = async (triggerId: string): Promise<void> => {
    const listen = (work: (app: App) => Promise<void>) => (app: App) => {
      app.action(TAKE, async ({ ack }) => {
        await ack();
        await work(app);
      });
    };
    const dying = await inboxes.start(
      listen(async (app) => {
        await app.client.chat.postMessage({ channel: MARI, text: "⏳ Writing …" });
        dying.die();
        await never();
      }),
    );
    await inboxes.start(listen(async () => {}));
    void dying.take(pressed(TAKE, triggerId).request);
    await inboxes.ends("told");
  };

  test("that leaves a message waiting for a draft has that message say that nothing comes", async () => {
    const heard = inboxes.listening();
    await waiting("t.2");
    expect(heard()).toEqual([expect.stringMatching(/interrupted/u)]);
  });

  test("that leaves a message waiting that Slack lets nobody change is told where it was pressed", async () => {
    const before = inboxes.said(ALERTS).length;
    inboxes.slack.faults.next("chat.update", { fault: "refused", error: "edit_window_closed" });
    await waiting("t.8");
    const now = inboxes.said(ALERTS).slice(before);
    expect(now.map(({ text }) => text)).toEqual([expect.stringMatching(/interrupted/u)]);
  });

  test("that fails after it was acknowledged is told; one that was not is left to Slack", async () => {
    const before = inboxes.said(ALERTS).length;
    const process = await inboxes.start((app) => {
      app.action(TAKE, async ({ ack }) => {
        await ack();
        throw new TypeError("a mistake");
      });
      app.action(UNHEARD, async () => {
        throw new TypeError("a mistake before anything");
      });
    });
    await process.take(pressed(TAKE, "t.3").request);
    await inboxes.ends("told");
    await process.take(pressed(UNHEARD, "t.4").request);
    const now = inboxes.said(ALERTS).slice(before);
    expect(now.map(({ text }) => text)).toEqual([expect.stringMatching(/what you pressed/u)]);
  });

  test("that fails is told, also when nothing can be written down about the telling", async () => {
    const before = inboxes.said(ALERTS).length;
    const process = await inboxes.start(
      (app) => {
        app.action(TAKE, async ({ ack }) => {
          await ack();
          throw new TypeError("a mistake");
        });
      },
      async () => {
        throw new TypeError("no row of any kind can be written");
      },
    );
    await process.take(pressed(TAKE, "t.7").request);
    await inboxes.ends("told");
    expect(inboxes.said(ALERTS).slice(before)).toHaveLength(1);
  });

  test("that comes twice does its work once", async () => {
    let done = 0;
    const process = await inboxes.start((app) => {
      app.action(TAKE, async ({ ack }) => {
        await ack();
        done += 1;
      });
    });
    const [first, second] = [pressed(TAKE, "t.5"), pressed(TAKE, "t.5")];
    await process.take(first.request);
    await process.take(second.request);
    expect(done).toBe(1);
    expect(second.acks).toHaveLength(1);
  });
});

test("a click that cannot be kept is not answered, so that Slack shows that it failed", async () => {
  let done = 0;
  const process = await inboxes.start((app) => {
    app.action("test:take", async ({ ack }) => {
      await ack();
      done += 1;
    });
  });
  await inboxes.store.prisma.$executeRaw`alter table "Delivery" rename to "Gone"`;
  const { request, acks } = pressed("test:take", "t.6");
  await expect(process.take(request)).rejects.toThrow("the database is away");
  await inboxes.store.prisma.$executeRaw`alter table "Gone" rename to "Delivery"`;
  expect({ done, acks }).toEqual({ done: 0, acks: [] });
});
