import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { z } from "zod";

const read = (path: string): Promise<string> =>
  readFile(new URL(`../../${path}`, import.meta.url), "utf8");

const versions = z.record(z.string(), z.string());
const Package = z.object({
  dependencies: versions,
  devDependencies: versions,
  scripts: versions,
  allowScripts: z.record(z.string(), z.boolean()),
});
const Lock = z.object({
  packages: z.record(
    z.string(),
    z.looseObject({ integrity: z.string().optional(), optional: z.boolean().optional() }),
  ),
});
const Workflow = z.object({
  permissions: versions,
  jobs: z.record(
    z.string(),
    z.object({ steps: z.array(z.looseObject({ run: z.string().optional() })) }),
  ),
});

const own = Package.parse(JSON.parse(await read("package.json")));
const lock = Lock.parse(JSON.parse(await read("package-lock.json")));
const installed = Object.entries(lock.packages).filter(([path]) => path !== "");

test("every package has one exact version, and its hash in the lock file", () => {
  const wanted = Object.values({ ...own.dependencies, ...own.devDependencies });
  expect(wanted.filter((version) => !/^\d+\.\d+\.\d+(?:-[\w.-]+)?$/u.test(version))).toEqual([]);
  expect(installed.length).toBeGreaterThan(100);
  const unhashed = installed.filter(
    ([, { integrity = "", optional = false }]) => !optional && !integrity.startsWith("sha512-"),
  );
  expect(unhashed.map(([path]) => path)).toEqual([]);
});

test("the workflow runs the gate, the audit and the bill of materials, with leave to read alone", async () => {
  const { permissions, jobs } = Workflow.parse(parse(await read(".github/workflows/ci.yml")));
  const steps = Object.values(jobs).flatMap(({ steps: each }) => each.map(({ run = "" }) => run));
  expect(permissions).toEqual({ contents: "read" });
  expect(steps).toContain("npm test");
  expect(steps.some((run) => run.includes("run --silent audit"))).toBe(true);
  expect(steps.some((run) => run.includes("run --silent sbom"))).toBe(true);
  expect(own.scripts["audit"]).toContain("--audit-level=high");
  expect(own.scripts["sbom"]).toContain("cyclonedx");
});

test("the workflow's Node is the one that the tests run on", async () => {
  expect(await read(".github/workflows/ci.yml")).toContain(
    `node-version: ${own.devDependencies["node"]}`,
  );
});
