import { once } from "node:events";
import { connect } from "node:net";
import { expect, test } from "vitest";
import { startHttp } from "#src/http/start-http.ts";

test("who sends a request drop by drop is cut off, and others are answered meanwhile", async () => {
  const door = {
    method: "POST" as const,
    path: /^\/v1\/orders$/u,
    mostBytes: 100,
    answer: async () => ({ status: 200, body: "taken" }),
  };
  const server = await startHttp({
    port: 0,
    doors: [door],
    onFault: () => {},
    slowestRequestMs: 200,
  });
  const begin = async (head: string) => {
    const socket = connect(server.port, "127.0.0.1");
    await once(socket, "connect");
    socket.write(head);
    const drops = setInterval(() => socket.write("x"), 20);
    socket.on("error", () => {}).on("close", () => clearInterval(drops));
    socket.resume();
    // A connection reset is a cut too: a drop was on its way when the server hung up.
    return new Promise((resolve) => socket.on("close", resolve));
  };
  const slow = [
    begin("POST /v1/orders HTTP/1.1\r\nHost: a\r\nX-"),
    begin("POST /v1/orders HTTP/1.1\r\nHost: a\r\nContent-Length: 90\r\n\r\n"),
  ];
  const quick = await fetch(`http://127.0.0.1:${server.port}/v1/orders`, { method: "POST" });
  expect(await quick.text()).toBe("taken");
  await Promise.all(slow);
  await server.close();
});
