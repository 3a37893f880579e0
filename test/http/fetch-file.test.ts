import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { createServer, type RequestListener, request as requestHttp } from "node:http";
import { once } from "node:events";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { fetchFile, type FetchFileDeps } from "#src/http/fetch-file.ts";
import { isPublicAddress } from "#src/http/public-address.ts";

let folder: string;
let port = 0;
let answer: RequestListener;
const server = createServer((request, response) => answer(request, response));

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "winback-fetch-"));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  port = typeof address === "object" && address !== null ? address.port : 0;
});
afterEach(async () => {
  server.closeAllConnections();
  server.close();
  await rm(folder, { recursive: true });
});

/** Speaks plain HTTP where the program speaks TLS; all else is as it is. */
const send: FetchFileDeps["send"] = (url, options, onAnswer) =>
  requestHttp(new URL(url.href.replace("https:", "http:")), options, onAnswer);

function fetchIt(
  path: string,
  more: {
    readonly isAllowed?: (address: string) => boolean;
    readonly host?: string;
    readonly mostBytes?: number;
    readonly longestMs?: number;
  } = {},
) {
  const {
    isAllowed = () => true,
    host = "localhost",
    mostBytes = 1_000_000,
    longestMs = 5_000,
  } = more;
  const url = `https://${host}:${port}${path}`;
  return fetchFile({ url, secret: "s3cret", folder, mostBytes, longestMs }, { send, isAllowed });
}

test("a file is fetched with the secret and lies under its name", async () => {
  let seen: string | undefined;
  answer = (request, response) => {
    seen = request.headers.authorization;
    response.end("order,client\n");
  };
  const got = await fetchIt("/export/orders.csv?day=today");
  expect(got).toEqual({ ok: true, name: "orders.csv", path: join(folder, "orders.csv") });
  expect(await readFile(join(folder, "orders.csv"), "utf8")).toBe("order,client\n");
  expect(seen).toBe("Bearer s3cret");
});

test.each([
  ["/..%2f..%2fetc%2fpasswd", ".._2f"],
  ["/", "download"],
  ["/.hidden", "hidden"],
])("the name of %s stays in the folder", async (path) => {
  answer = (_request, response) => response.end("x");
  const got = await fetchIt(path);
  expect(got.ok && got.path.startsWith(folder) && !got.name.includes("/")).toBe(true);
  expect((await readdir(folder)).length).toBe(1);
});

describe("what is not fetched says why and leaves nothing behind", () => {
  test("a size over the limit", async () => {
    answer = (_request, response) => response.end("x".repeat(2_000_001));
    expect(await fetchIt("/a.csv", { mostBytes: 2_000_000 })).toMatchObject({
      ok: false,
      why: "the file is larger than 2 MB",
    });
    expect(await readdir(folder)).toEqual([]);
  });

  test("a server that takes too long, before and within its answer", async () => {
    answer = () => {};
    expect(await fetchIt("/a.csv", { longestMs: 100 })).toMatchObject({ ok: false });
    answer = (_request, response) => void response.write("beginning");
    const got = await fetchIt("/a.csv", { longestMs: 300 });
    expect(got).toMatchObject({ ok: false, why: expect.stringContaining("longer than") });
    expect(await readdir(folder)).toEqual([]);
  });

  test("an answer that is cut off", async () => {
    answer = (_request, response) => {
      response.writeHead(200, { "content-length": "100" });
      response.write("short");
      setTimeout(() => response.destroy(), 20);
    };
    expect(await fetchIt("/a.csv")).toMatchObject({ ok: false });
    expect(await readdir(folder)).toEqual([]);
  });

  test("another status", async () => {
    answer = (_request, response) => void response.writeHead(403).end();
    expect(await fetchIt("/a.csv")).toEqual({ ok: false, why: "the server answered 403" });
  });

  test("another host, plain HTTP, and a chain without an end", async () => {
    for (const location of ["https://example.com/x.csv", `http://localhost:${port}/x.csv`]) {
      answer = (_request, response) => void response.writeHead(302, { location }).end();
      const got = await fetchIt("/a.csv");
      expect(got).toMatchObject({ ok: false, why: expect.stringContaining("another host") });
    }
    let asked = 0;
    answer = (_request, response) => {
      asked += 1;
      response.writeHead(302, { location: "/again" }).end();
    };
    expect(await fetchIt("/a.csv")).toMatchObject({ ok: false });
    expect(asked).toBe(4);
  });

  test("a host in a private network, by name and by number, without asking it", async () => {
    let asked = 0;
    answer = (_request, response) => {
      asked += 1;
      response.end("secret");
    };
    for (const host of ["localhost", "127.0.0.1", "[::1]", "0x7f.1", "2130706433"]) {
      const got = await fetchIt("/a.csv", { host, isAllowed: isPublicAddress });
      expect(got).toMatchObject({ ok: false, why: expect.stringContaining("private network") });
    }
    expect(asked).toBe(0);
  });
});

test("a redirect within the host is followed", async () => {
  answer = (request, response) => {
    if (request.url === "/new.csv") response.end("moved");
    else response.writeHead(301, { location: "/new.csv" }).end();
  };
  expect(await fetchIt("/a.csv")).toMatchObject({ ok: true });
  expect(await readFile(join(folder, "a.csv"), "utf8")).toBe("moved");
});

test.each([
  ["8.8.8.8", true],
  ["9.255.255.255", true],
  ["10.0.0.0", false],
  ["10.255.255.255", false],
  ["11.0.0.0", true],
  ["100.63.255.255", true],
  ["100.64.0.1", false],
  ["127.0.0.1", false],
  ["169.254.169.254", false],
  ["172.15.255.255", true],
  ["172.16.0.1", false],
  ["172.31.255.255", false],
  ["172.32.0.0", true],
  ["192.168.1.1", false],
  ["224.0.0.1", false],
  ["255.255.255.255", false],
  ["0.0.0.0", false],
  ["::1", false],
  ["::", false],
  ["fe80::1", false],
  ["fc00::1", false],
  ["::ffff:10.0.0.1", false],
  ["64:ff9b::a00:1", false],
  ["2002:a00:1::", false],
  ["2001:db8::1", false],
  ["2a00:1450:4010::1", true],
  ["no address", false],
])("%s is public: %s", (address, isPublic) => {
  expect(isPublicAddress(address)).toBe(isPublic);
});
