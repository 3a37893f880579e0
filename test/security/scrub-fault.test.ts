import { expect, test } from "vitest";
import { z } from "zod";
import { maskSecrets, scrubFault } from "#src/scrub-fault.ts";

const PRIVATE = /Kask|Mari|5551234|xox|xapp|sk-|hunter2|@|tere/iu;

function faultOf(act: () => unknown): Error {
  try {
    act();
  } catch (fault) {
    if (fault instanceof Error) return fault;
  }
  throw new Error("there was no fault");
}

const named = (name: string, message: string): Error => Object.assign(new Error(message), { name });

test.each([
  ["a text that is not JSON", faultOf(() => JSON.parse('{"name":"Kask OÜ","note":"tere'))],
  ["a value in single quotes", new Error("'Kask' is not a calendar day (YYYY-MM-DD)")],
  ["a value with quotes within", new Error(`a click carried 'Mari's "Kask"' where an id belongs`)],
  ["a value for PostgreSQL", named("error", 'invalid input syntax for type uuid: "Kask OÜ"')],
  [
    "a row that Prisma repeats",
    named("PrismaClientKnownRequestError", "Invalid `create`: name: Kask"),
  ],
  ["a shape", faultOf(() => z.object({ kind: z.literal("a") }).parse({ kind: "Kask" }))],
  ["a key of data", faultOf(() => z.record(z.string(), z.number()).parse({ "Kask OÜ": "Mari" }))],
  ["tokens", new Error("Slack refused xoxb-1-5551234-abc, xoxe.xoxb-1-Kask and xapp-1-A-Kask")],
  ["a model's key", new Error("401 Incorrect API key provided: sk-proj-Kask5551234")],
  ["a header", new Error("sent authorization: Bearer Kask.Mari")],
  ["a database's address", new Error("cannot reach postgresql://winback:hunter2@db/Kask?x=1")],
  ["a client's own link", new Error("GET https://crm.example/s/Kask5551234 answered 500")],
  ["an e-mail address", new Error("no person with mari.tamm@kask.example there")],
  ["a setting", new Error("the configuration holds password=hunter2; secret: hunter2")],
])("%s stays out of the log", (_, fault) => {
  expect(scrubFault(fault) ?? "").not.toMatch(PRIVATE);
});

test.each([
  ["connect ECONNREFUSED 127.0.0.1:5432", "connect ECONNREFUSED 127.0.0.1:5432"],
  ["An API error occurred: channel_not_found", "An API error occurred: channel_not_found"],
  ['violates unique constraint "Client_name_key"', 'violates unique constraint "…"'],
  ['there is no job "outbox.post"', 'there is no job "outbox.post"'],
  ["the case 'case:take' is not there", "the case 'case:take' is not there"],
])("what helps stays: %s", (message, said) => {
  expect(scrubFault(new Error(message))).toBe(said);
});

test("of a shape the place and the kind of fault are told", () => {
  const shape = z.object({ user: z.object({ id: z.string() }), at: z.array(z.number()) });
  const fault = faultOf(() => shape.parse({ user: { id: 5 }, at: [1, "Kask"] }));
  expect(scrubFault(fault)).toBe("user.id: invalid_type; at.1: invalid_type");
});

test("an ordinary line is left as it is", () => {
  expect(maskSecrets("alert.posted T0LOCAL C0ALERTS 1712.000100")).toBe(
    "alert.posted T0LOCAL C0ALERTS 1712.000100",
  );
});

test("a message of a million characters is scrubbed as quickly as its first thousand", () => {
  for (const part of ["'", '"', "a@", "x-", "://", "password=", "Bearer "])
    expect(scrubFault(new Error(part.repeat(200_000)))?.length).toBeLessThanOrEqual(300);
});
