import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { parse, parseAllDocuments } from "yaml";
import { z } from "zod";
import {
  METRICS,
  type MetricName,
  type MetricSpec,
  prometheusName,
} from "#src/telemetry/metrics.ts";

const read = (path: string): Promise<string> =>
  readFile(new URL(`../${path}`, import.meta.url), "utf8");
const Package = z.object({
  version: z.string(),
  scripts: z.record(z.string(), z.string()),
  devDependencies: z.object({ node: z.string() }),
});
const readPackage = async () => Package.parse(JSON.parse(await read("package.json")));
const readExample = async () => new Set((await read(".env.example")).match(/^[A-Z_]+(?==)/gmu));

describe("the Dockerfile", () => {
  test("copies only what is there, and all that the program reads", async () => {
    const lines = (await read("Dockerfile")).split("\n").filter((line) => line.startsWith("COPY "));
    const own = lines.filter((line) => !line.includes("--from="));
    const copied = own.flatMap((line) => line.split(/\s+/u).slice(1, -1));
    expect(copied.filter((path) => !existsSync(new URL(`../${path}`, import.meta.url)))).toEqual(
      [],
    );
    expect(copied).toEqual(
      expect.arrayContaining([
        "package.json",
        "package-lock.json",
        "prisma",
        "prompts",
        "src",
        "manifest.yml",
      ]),
    );
    const ignored = (await read(".dockerignore")).split("\n");
    expect(copied.filter((path) => ignored.includes(path))).toEqual([]);
  });

  test("has the Node of the tests in every stage, and is not run by root", async () => {
    const text = await read("Dockerfile");
    const { devDependencies } = await readPackage();
    const bases = [...text.matchAll(/^FROM (\S+)/gmu)].map(([, base]) => base);
    expect(new Set(bases)).toEqual(new Set([`node:${devDependencies.node}-bookworm-slim`]));
    const last = text.slice(text.lastIndexOf("FROM "));
    expect(last).toMatch(/^USER node$/mu);
    expect(last.indexOf("USER node")).toBeLessThan(last.search(/^CMD \["node"/mu));
    expect(text).not.toMatch(/(?:TOKEN|SECRET|PASSWORD|KEYS)=/u);
  });

  test("keeps secrets and data out of what is sent to the builder", async () => {
    const ignored = (await read(".dockerignore")).split("\n");
    expect(ignored).toEqual(expect.arrayContaining([".env", ".git", "data", "node_modules"]));
  });
});

const Service = z.object({
  image: z.string(),
  environment: z.record(z.string(), z.string()),
  healthcheck: z.unknown().optional(),
  read_only: z.boolean().optional(),
  depends_on: z.record(z.string(), z.object({ condition: z.string() })).optional(),
});

test("compose starts the coach read-only after a healthy database, with variables that it knows", async () => {
  const file = z
    .object({ services: z.object({ coach: Service, database: Service }) })
    .parse(parse(await read("compose.yaml")));
  const { coach, database } = file.services;
  expect(coach.read_only).toBe(true);
  expect(coach.depends_on).toEqual({ database: { condition: "service_healthy" } });
  expect(database.healthcheck).toBeDefined();
  const known = await readExample();
  const unknown = Object.keys(coach.environment).filter((name) => !known.has(name));
  expect(unknown).toEqual(["POSTGRES_PASSWORD"]); // emptied: the database's alone
});

const Deployment = z.object({
  kind: z.literal("Deployment"),
  spec: z.object({
    replicas: z.number(),
    template: z.object({
      spec: z.object({
        securityContext: z.object({ runAsNonRoot: z.literal(true) }).loose(),
        containers: z.tuple([
          z
            .object({
              image: z.string(),
              env: z.array(z.object({ name: z.string(), value: z.string() })),
              securityContext: z.object({ readOnlyRootFilesystem: z.literal(true) }).loose(),
              readinessProbe: z
                .object({ httpGet: z.object({ path: z.literal("/ready") }).loose() })
                .loose(),
              livenessProbe: z
                .object({ httpGet: z.object({ path: z.literal("/health") }).loose() })
                .loose(),
            })
            .loose(),
        ]),
      }),
    }),
  }),
});

test("Kubernetes gets two replicas with probes, a budget, and a secret of known variables", async () => {
  const documents = parseAllDocuments(await read("deploy/kubernetes.yaml"));
  expect(documents.flatMap(({ errors }) => errors)).toEqual([]);
  const things = documents.map((document) =>
    z.object({ kind: z.string() }).loose().parse(document.toJS()),
  );
  const kinds = things.map(({ kind }) => kind);
  expect(kinds).toEqual(["Namespace", "Secret", "Deployment", "Service", "PodDisruptionBudget"]);
  const deployment = Deployment.parse(things[2]);
  expect(deployment.spec.replicas).toBe(2);
  const [container] = deployment.spec.template.spec.containers;
  expect(container.image).toContain(`:${(await readPackage()).version}`);
  const secret = z.object({ stringData: z.record(z.string(), z.string()) }).parse(things[1]);
  const known = await readExample();
  const names = [...Object.keys(secret.stringData), ...container.env.map(({ name }) => name)];
  expect(names.filter((name) => !known.has(name))).toEqual([]);
});

test("systemd runs commands that there are, as a user of its own", async () => {
  const main = await read("src/main.ts");
  for (const unit of ["winback.service", "winback-backup.service"]) {
    const text = await read(`deploy/${unit}`);
    expect(text).toMatch(/^User=winback$/mu);
    const [, command] = /src\/main\.ts (\w+)/u.exec(text) ?? [];
    expect(main).toContain(`  ${command}: async`);
  }
});

const Rules = z.object({
  groups: z.array(
    z.object({
      rules: z.array(
        z.object({
          alert: z.string(),
          expr: z.string(),
          annotations: z.object({ summary: z.string() }),
        }),
      ),
    }),
  ),
});

describe("the alert rules", async () => {
  const rules = Rules.parse(parse(await read("deploy/alerts.yaml"))).groups.flatMap((g) => g.rules);

  test("ask for metrics that there are", () => {
    const known = new Set<string>();
    for (const name of Object.keys(METRICS).filter((one): one is MetricName => one in METRICS)) {
      const spec: MetricSpec = METRICS[name];
      const series = spec.kind === "histogram" ? ["_bucket", "_count", "_sum"] : [""];
      for (const suffix of series) known.add(`${prometheusName(name)}${suffix}`);
    }
    const asked = rules.flatMap(({ expr }) => expr.match(/winback_[a-z_]+/gu) ?? []);
    expect(asked.length).toBeGreaterThan(15);
    expect(asked.filter((name) => !known.has(name))).toEqual([]);
  });

  test("have each a section of the runbook, and it has no others", async () => {
    const sections = [...(await read("docs/runbook.md")).matchAll(/^## (\w+)$/gmu)].map(
      ([, one]) => one,
    );
    expect(sections).toEqual(rules.map(({ alert }) => alert));
  });
});
