import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { isPassing } from "#src/slack/passing-fault.ts";
import type { Store } from "#src/store/open.ts";
import { ENGINES, openTestStore } from "../support/store.ts";

/** What PostgreSQL says when a row is written, by its code. */
const CODES = [
  { code: "53100", what: "the disk is full", passes: true },
  { code: "53200", what: "out of memory", passes: true },
  { code: "40001", what: "met another transaction", passes: true },
  { code: "40P01", what: "a deadlock", passes: true },
  { code: "58030", what: "an input or output error", passes: true },
  { code: "57014", what: "cancelled", passes: false },
  { code: "23514", what: "a rule of the table is broken", passes: false },
  { code: "23505", what: "there is such a row", passes: false },
  { code: "22001", what: "a text is too long", passes: false },
  { code: "42703", what: "no such column", passes: false },
];

describe.each(ENGINES)("on %s", (engine) => {
  let store: Store;
  beforeAll(async () => {
    store = await openTestStore(engine);
    await store.prisma.$executeRawUnsafe(`
      create function refuse() returns trigger language plpgsql as
        $f$ begin raise exception 'refused' using errcode = new.key; end $f$`);
    await store.prisma.$executeRawUnsafe(
      `create trigger refuse before insert on "Claim" for each row execute function refuse()`,
    );
  });
  afterAll(() => store.close());

  const WAYS: Record<string, (key: string) => Promise<unknown>> = {
    "a statement": (key) => store.prisma.claim.createMany({ data: { key } }),
    "a statement of a transaction": (key) =>
      store.prisma.$transaction((tx) => tx.claim.create({ data: { key } })),
    "a statement of our own": (key) =>
      store.prisma.$executeRaw`insert into "Claim" ("key") values (${key})`,
  };

  describe.each(Object.entries(WAYS))("%s", (_way, write) => {
    test.each(CODES)("$code, $what: passes $passes", async ({ code, passes }) => {
      const fault: unknown = await write(code).catch((thrown: unknown) => thrown);
      expect(fault).toBeInstanceOf(Error);
      expect(isPassing(fault)).toBe(passes);
    });
  });
});
