import { expect, test } from "vitest";
import { makeInOrder } from "#src/slack/in-order.ts";

/** Work that is done when the test says so. */
function makeWork(done: string[], name: string) {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const work = async (): Promise<void> => {
    done.push(`${name} begins`);
    await promise;
    done.push(`${name} ends`);
  };
  return { work, finish: resolve, fail: reject };
}

const settle = () => new Promise((resolve) => setImmediate(resolve));

test("work of one key goes one after the other, work of another key does not wait", async () => {
  const done: string[] = [];
  const inOrder = makeInOrder();
  const [first, second, other] = [
    makeWork(done, "first"),
    makeWork(done, "second"),
    makeWork(done, "other"),
  ];
  const all = [inOrder("a", first.work), inOrder("a", second.work), inOrder("b", other.work)];
  await settle();
  expect(done).toEqual(["first begins", "other begins"]);
  second.finish();
  other.finish();
  await settle();
  expect(done.at(-1)).toBe("other ends");
  first.finish();
  await Promise.all(all);
  expect(done.slice(-3)).toEqual(["first ends", "second begins", "second ends"]);
});

test("work that fails is told to its own caller, and the next goes on", async () => {
  const done: string[] = [];
  const inOrder = makeInOrder();
  const [first, second] = [makeWork(done, "first"), makeWork(done, "second")];
  const failing = inOrder("a", first.work);
  const next = inOrder("a", second.work);
  first.fail(new Error("no"));
  second.finish();
  await expect(failing).rejects.toThrow("no");
  await next;
  expect(done).toEqual(["first begins", "second begins", "second ends"]);
});
