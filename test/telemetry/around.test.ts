import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setImmediate as soon } from "node:timers/promises";
import { afterAll, expect, test } from "vitest";
import { z } from "zod";
import { openLog } from "#src/log.ts";
import { around, type Fact, note, watchWork } from "#src/telemetry/around.ts";

const folder = await mkdtemp(join(tmpdir(), "winback-log-"));
afterAll(() => rm(folder, { recursive: true, force: true }));

const Line = z.object({
  event: z.string(),
  workId: z.string().optional(),
  workspaceId: z.string().optional(),
});

async function readLines(file: string): Promise<z.infer<typeof Line>[]> {
  const lines = (await readFile(file, "utf8")).trim().split("\n");
  return lines.map((line) => Line.parse(JSON.parse(line)));
}

test("all lines of a piece of work carry its id, those of the work within it too, and no others", async () => {
  const file = join(folder, "ids.jsonl");
  const log = openLog({ level: "info", file });
  const work = async (id: string, workspaceId: string): Promise<void> => {
    await around({ kind: "job", name: "morning.run", id, workspaceId }, async () => {
      log.info({ event: `${id}.began` });
      await soon();
      await around({ kind: "model", name: "draft" }, async () =>
        log.info({ event: `${id}.asked` }),
      );
    });
  };
  await Promise.all([work("a", "w1"), work("b", "w2")]);
  log.info({ event: "outside" });
  const lines = await readLines(file);
  expect(lines.map(({ event, ...ids }) => [event, ids])).toEqual([
    ["a.began", { workId: "a", workspaceId: "w1" }],
    ["b.began", { workId: "b", workspaceId: "w2" }],
    ["a.asked", { workId: "a", workspaceId: "w1" }],
    ["b.asked", { workId: "b", workspaceId: "w2" }],
    ["outside", {}],
  ]);
});

test("work that has no id gets one of its own", async () => {
  const file = join(folder, "fresh.jsonl");
  const log = openLog({ level: "info", file });
  const work = { kind: "job", name: "outbox.post" } as const;
  for (const event of ["first", "second"]) await around(work, async () => log.info({ event }));
  const [first, second] = await readLines(file);
  expect(first?.workId).toMatch(/^[0-9a-f-]{36}$/u);
  expect(second?.workId).not.toBe(first?.workId);
});

test("who watches sees work from around and each fault that is logged, until they stop", async () => {
  const seen: string[] = [];
  const facts: Fact[] = [];
  const stop = watchWork({
    async around(work, run) {
      seen.push(`${work.name} begins`);
      try {
        return await run();
      } finally {
        seen.push(`${work.name} ends`);
      }
    },
    note: (fact) => void facts.push(fact),
  });
  const log = openLog({ level: "silent", file: null });
  const failing = around({ kind: "job", name: "drop.work" }, async () => {
    log.error({ event: "job.failed" }, new Error("no"));
    throw new Error("no");
  });
  await expect(failing).rejects.toThrow("no");
  expect(await around({ kind: "job", name: "claims.sweep" }, async () => 7)).toBe(7);
  stop();
  await around({ kind: "job", name: "unseen" }, async () => {});
  note({ kind: "fault", event: "unseen" });
  expect(seen).toEqual([
    "drop.work begins",
    "drop.work ends",
    "claims.sweep begins",
    "claims.sweep ends",
  ]);
  expect(facts).toEqual([{ kind: "fault", event: "job.failed" }]);
});
