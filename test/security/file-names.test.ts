import {
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  symlink,
  utimes,
  writeFile,
} from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { RejectsFolder } from "#src/cli/rejects-folder.ts";
import { fetchFile } from "#src/http/fetch-file.ts";
import { lookInFolder } from "#src/wiring/look-in-folder.ts";

let root: string;
let folder: string;
let secret: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "winback-names-"));
  folder = join(root, "pick-up");
  secret = join(root, "secret.csv");
  await mkdir(folder);
  await writeFile(secret, "token\nxoxb\n");
});
afterEach(() => rm(root, { recursive: true }));

const LONG_AGO = new Date("2026-01-01");
const REJECT = { file: "o.csv", line: 2, column: "total", value: "x", expected: "a number" };

test("links in the pick-up folder are passed over, and so is what becomes one between two looks", async () => {
  await symlink(secret, join(folder, "orders.csv"));
  await symlink(root, join(folder, "deeper.csv"));
  const real = join(folder, "real.csv");
  await writeFile(real, "order\n1\n");
  await utimes(real, LONG_AGO, LONG_AGO);
  const { files } = await lookInFolder(folder, Date.now());
  expect(files.map(({ file }) => file.name)).toEqual(["real.csv"]);
  await rm(real);
  await symlink(secret, real);
  const read = async () => {
    for await (const chunk of files[0]?.file.open() ?? []) void chunk;
  };
  await expect(read()).rejects.toMatchObject({ code: "ELOOP" });
});

test("rejects are not written through a link", async () => {
  await symlink(secret, join(folder, "rejects-o.csv"));
  const sink = await new RejectsFolder(folder).open("o.csv");
  await sink.add(REJECT);
  await sink.close();
  expect(await readFile(secret, "utf8")).toBe("token\nxoxb\n");
  expect(await readFile(join(folder, "rejects-o.csv"), "utf8")).toContain("a number");
});

test.each([
  "../secret.csv",
  "x/../../secret.csv",
  "/etc/passwd",
  "..\\secret.csv",
  "a\0b.csv",
  "..",
])("rejects of a file called %j stay in the folder", async (name) => {
  const sink = await new RejectsFolder(folder).open(name);
  await sink.add(REJECT);
  const written = await sink.close();
  expect(await readdir(folder)).toEqual([written]);
  expect((await readdir(root)).toSorted()).toEqual(["pick-up", "secret.csv"]);
  expect(await readFile(secret, "utf8")).toBe("token\nxoxb\n");
});

function send(): never {
  throw Object.assign(new Error("no line"), { code: "ENOLINE" });
}

test("what an address is fetched under is a plain name in the folder", async () => {
  for (const path of [
    "/..%2f..%2fsecret.csv",
    "/%2e%2e/%2e%2e/secret.csv",
    "/a/../../secret.csv",
  ]) {
    const url = `https://host.example${path}`;
    const limits = { mostBytes: 1_000, longestMs: 1_000 };
    const got = await fetchFile(
      { url, secret: null, folder, ...limits },
      { send, isAllowed: () => true },
    );
    expect(got).toEqual({ ok: false, why: "the server could not be asked (ENOLINE)" });
  }
  expect(await readFile(secret, "utf8")).toBe("token\nxoxb\n");
  expect(await readdir(folder)).toEqual([]);
});
