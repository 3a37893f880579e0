import { afterEach, expect, test } from "vitest";
import { healthDoors } from "#src/http/health.ts";
import { makeReadiness, type Readiness } from "#src/http/readiness.ts";
import { type HttpServer, startHttp } from "#src/http/start-http.ts";

let server: HttpServer | null = null;
afterEach(() => server?.close());

async function ask(readiness: Readiness, path: string): Promise<{ status: number; body: unknown }> {
  server = await startHttp({ port: 0, doors: healthDoors(readiness), onFault: () => {} });
  const response = await fetch(`http://127.0.0.1:${server.port}${path}`);
  const body: unknown = await response.json();
  return { status: response.status, body };
}

const well = async (): Promise<null> => null;

test("a process that is starting lives, and is not ready until each part is well", async () => {
  const readiness = makeReadiness(["database", "Slack"]);
  expect(await ask(readiness, "/health")).toMatchObject({ status: 200, body: { alive: true } });
  expect(await readiness.look()).toEqual([
    { part: "database", says: "is starting" },
    { part: "Slack", says: "is starting" },
  ]);
  readiness.add("database", well);
  expect(await readiness.look()).toEqual([{ part: "Slack", says: "is starting" }]);
  readiness.add("Slack", well);
  expect(await ask(readiness, "/ready")).toEqual({
    status: 200,
    body: { ready: true, missing: [] },
  });
});

test("what is missing is named without its secrets, and a part that hangs is missing", async () => {
  const readiness = makeReadiness([], 50);
  readiness.add("database", () =>
    Promise.reject(new Error("postgresql://user:secret@host refused")),
  );
  readiness.add("Slack", () => new Promise(() => {}));
  const { status, body } = await ask(readiness, "/ready");
  expect(status).toBe(503);
  expect(body).toEqual({
    ready: false,
    missing: [
      { part: "database", says: "does not answer" },
      { part: "Slack", says: "did not answer within 50 ms" },
    ],
  });
});

test("a process that was told to stop is not ready, though it lives and all is well", async () => {
  const readiness = makeReadiness(["database"]);
  readiness.add("database", well);
  readiness.stop();
  expect(await ask(readiness, "/ready")).toMatchObject({
    status: 503,
    body: { missing: [{ part: "process", says: "is stopping" }] },
  });
});
