import { readdir, readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";

const MIGRATIONS = new URL("../prisma/migrations/", import.meta.url);
const FIRST = "20261122193350_trust"; // older ones were made before anybody had a server

/** Statements that may stand although a rule speaks against them, each with the reason. */
const ALLOWED: Readonly<Record<string, string>> = {};

/** What the version before, which runs on beside the new one, could not bear, or what would hold it up. */
const RULES: readonly { readonly why: string; readonly is: RegExp }[] = [
  { why: "drops a table", is: /\bdrop\s+table\b/u },
  { why: "drops a column", is: /\bdrop\s+column\b/u },
  { why: "renames", is: /\brename\s+(?:to|column|constraint|value)\b|\brename\s+"/u },
  { why: "changes a type", is: /\balter\s+column\s+\S+\s+(?:set\s+data\s+)?type\b/u },
  {
    why: "forbids nulls in a column that is there",
    is: /\balter\s+column\s+\S+\s+set\s+not\s+null\b/u,
  },
  {
    why: "adds a column that older programs do not fill",
    is: /\badd\s+column\s+(?:if\s+not\s+exists\s+)?"?\w+"?\s+(?![^,;]*\bdefault\b)[^,;]*\bnot\s+null\b/u,
  },
  { why: "narrows an enum or drops a type", is: /\bdrop\s+type\b/u },
  { why: "rewrites a table that may be large", is: /\b(?:vacuum\s+full|cluster)\b/u },
];

/** Tables with so many rows that an index on them holds up writing for long; theirs are made concurrently. */
const LARGE = ["Order", "OrderLine", "Touch", "Request", "Invoice", "AuditEntry"];

function findFaults(sql: string): string[] {
  const bare = sql.replaceAll(/--[^\n]*|\/\*.*?\*\//gsu, " ");
  const made = [...bare.matchAll(/create\s+table\s+(?:if\s+not\s+exists\s+)?"(\w+)"/giu)].map(
    ([, t]) => t,
  );
  return bare.split(";").flatMap((statement) => {
    const text = statement.trim().toLowerCase().replaceAll(/\s+/gu, " ");
    const broken = RULES.filter(({ is }) => is.test(text)).map(({ why }) => why);
    const [, table] =
      /create\s+(?:unique\s+)?index\s+(?!concurrently).*?\bon\s+"(\w+)"/isu.exec(statement) ?? [];
    const isHeavy = table !== undefined && LARGE.includes(table) && !made.includes(table);
    if (isHeavy) broken.push("holds up writing while it makes an index");
    return broken.filter(() => ALLOWED[text] === undefined).map((why) => `${why}: ${text}`);
  });
}

test("no migration breaks the version before it (docs/decisions/0007)", async () => {
  const names = (await readdir(MIGRATIONS)).filter((name) => /^\d/u.test(name) && name >= FIRST);
  expect(names).toContain(FIRST);
  for (const name of names) {
    const sql = await readFile(new URL(`${name}/migration.sql`, MIGRATIONS), "utf8");
    expect({ name, faults: findFaults(sql) }).toEqual({ name, faults: [] });
  }
});

describe("the rule", () => {
  test.each([
    'ALTER TABLE "Client" DROP COLUMN "note";',
    'DROP TABLE "Claim";',
    'ALTER TABLE "Client" RENAME COLUMN "note" TO "remark";',
    'ALTER TABLE "Client" RENAME TO "Customer";',
    'ALTER TABLE "Order" ALTER COLUMN "totalMinor" SET DATA TYPE BIGINT;',
    'ALTER TABLE "Client" ALTER COLUMN "note" SET NOT NULL;',
    'ALTER TABLE "Client" ADD COLUMN "size" INTEGER NOT NULL;',
    'ALTER TABLE "Client" ADD COLUMN "a" TEXT DEFAULT \'x\', ADD COLUMN "size" INTEGER NOT NULL;',
    'CREATE INDEX "Order_x" ON "Order"("x");',
    'DROP TYPE "CaseState";',
  ])("refuses %s", (sql) => expect(findFaults(sql)).toHaveLength(1));

  test.each([
    'ALTER TABLE "Client" ADD COLUMN "size" INTEGER;',
    'ALTER TABLE "Client" ADD COLUMN "size" INTEGER NOT NULL DEFAULT 0;',
    'CREATE TABLE "Order" ("id" UUID NOT NULL); CREATE INDEX "Order_x" ON "Order"("x");',
    'CREATE INDEX CONCURRENTLY "Order_x" ON "Order"("x");',
    'CREATE INDEX "Draft_x" ON "Draft"("x");',
    '-- DROP TABLE "Claim";',
  ])("lets pass %s", (sql) => expect(findFaults(sql)).toEqual([]));
});
