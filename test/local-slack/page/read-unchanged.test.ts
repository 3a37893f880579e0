import { expect, test } from "vitest";
import { readUnchanged } from "#src/local-slack/page/workspace/read-unchanged.ts";

test("a list that was overtaken by a change is read again", async () => {
  const held = ["Writing …"];
  let changes = 0;
  let reads = 0;
  const read = async (): Promise<string[]> => {
    reads += 1;
    const list = [...held];
    if (reads === 1) {
      held[0] = "Dear Liis";
      changes += 1;
    }
    return list;
  };
  expect(await readUnchanged(read, () => changes)).toEqual(["Dear Liis"]);
  expect(reads).toBe(2);
});
