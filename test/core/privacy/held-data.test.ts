import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { HELD_DATA } from "#src/core/privacy/held-data.ts";

const models = async (): Promise<string[]> => {
  const schema = await readFile("prisma/schema.prisma", "utf8");
  return [...schema.matchAll(/^model (\w+) \{/gm)].map(([, name = ""]) => name).toSorted();
};

test("it is said of every kind of row what an erasure does to it", async () => {
  expect(Object.keys(HELD_DATA).toSorted()).toEqual(await models());
});

const cell = (fate: string | null): string => fate ?? "";

test("the page for users says the same", async () => {
  const page = (await readFile("docs/privacy.md", "utf8")).replaceAll(/ +/gu, " ");
  const missing = Object.entries(HELD_DATA).filter(([name, { client, contact, user }]) => {
    const row = [name, cell(client), cell(contact), cell(user)];
    return !page.includes(`| ${row.join(" | ")} |`.replaceAll(/ +/gu, " "));
  });
  expect(missing).toEqual([]);
});
