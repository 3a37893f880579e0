import { once } from "node:events";
import { createServer } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { around, note } from "#src/telemetry/around.ts";
import { METRICS, prometheusName } from "#src/telemetry/metrics.ts";
import { openTelemetry } from "#src/telemetry/open-telemetry.ts";

const Attributes = z.array(
  z.object({
    key: z.string(),
    value: z.object({ stringValue: z.string().optional(), intValue: z.coerce.number().optional() }),
  }),
);
const Traces = z.object({
  resourceSpans: z.array(
    z.object({
      scopeSpans: z.array(
        z.object({
          spans: z.array(
            z.object({
              name: z.string(),
              traceId: z.string(),
              spanId: z.string(),
              parentSpanId: z.string().optional(),
              attributes: Attributes,
            }),
          ),
        }),
      ),
    }),
  ),
});
const Points = z
  .object({ dataPoints: z.array(z.object({ attributes: Attributes }).loose()) })
  .optional();
const Metrics = z.object({
  resourceMetrics: z.array(
    z.object({
      scopeMetrics: z.array(
        z.object({
          metrics: z.array(
            z.object({ name: z.string(), sum: Points, gauge: Points, histogram: Points }),
          ),
        }),
      ),
    }),
  ),
});

/** A collector that keeps what it was sent, and a server that is asked for something. */
const taken: { path: string; body: unknown }[] = [];
const server = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on("data", (chunk: Buffer) => chunks.push(chunk));
  request.on("end", () => {
    const path = request.url ?? "";
    if (path.startsWith("/v1/"))
      taken.push({ path, body: JSON.parse(Buffer.concat(chunks).toString()) });
    response.writeHead(path.startsWith("/api/busy") ? 429 : 200).end("{}");
  });
});
let url = "";
beforeAll(async () => {
  await once(server.listen(0, "127.0.0.1"), "listening");
  const address = server.address();
  url = `http://127.0.0.1:${typeof address === "object" ? (address?.port ?? 0) : 0}`;
});
afterAll(() => void server.close());

function readSpans() {
  const traces = taken.filter(({ path }) => path === "/v1/traces");
  return traces.flatMap(({ body }) =>
    Traces.parse(body).resourceSpans.flatMap(({ scopeSpans }) =>
      scopeSpans.flatMap((s) => s.spans),
    ),
  );
}

function readMetrics() {
  const metrics = taken.filter(({ path }) => path === "/v1/metrics");
  const all = metrics.flatMap(({ body }) =>
    Metrics.parse(body).resourceMetrics.flatMap(({ scopeMetrics }) =>
      scopeMetrics.flatMap((scope) => scope.metrics),
    ),
  );
  return new Map(all.map((metric) => [metric.name, metric]));
}

test("a story's work, requests and figures reach the collector, and nothing after the end", async () => {
  const faults: unknown[] = [];
  const telemetry = openTelemetry({
    otlpUrl: url,
    version: "1.0.0",
    instance: "test",
    readStanding: async () => [
      { metric: "winback.outbox.depth", value: 3 },
      { metric: "winback.jobs.depth", of: "drop.work", value: 2 },
    ],
    onFault: (fault) => void faults.push(fault),
    everyMs: 60_000,
  });
  const job = { kind: "job", name: "drop.work", id: "job-1", workspaceId: "w1" } as const;
  await around(job, async () => {
    await wait(1);
    await fetch(`${url}/api/chat.postMessage?token=hidden`);
    await around({ kind: "model", name: "draft" }, () => fetch(`${url}/v2/hidden`));
  });
  const failing = around({ kind: "listener", name: "message", id: "Ev1" }, async () => {
    throw new Error("Kask OÜ is hidden");
  });
  await expect(failing).rejects.toThrow("hidden");
  await fetch(`${url}/api/busy.method`);
  note({ kind: "acked", name: "message", ms: 12 });
  note({ kind: "posted", about: "alert", waitedMs: 1500 });
  note({ kind: "fault", event: "job.failed" });
  await telemetry.close();
  await around({ kind: "job", name: "unseen", id: "job-2" }, async () => {});

  const spans = new Map(readSpans().map((span) => [span.name, span]));
  const host = new URL(url).host;
  expect([...spans.keys()].toSorted()).toEqual(
    [
      "job drop.work",
      "listener message",
      "model draft",
      "request chat.postMessage",
      `request ${host}`,
    ].toSorted(),
  );
  const root = spans.get("job drop.work");
  expect(spans.get("request chat.postMessage")?.parentSpanId).toBe(root?.spanId);
  expect(spans.get(`request ${host}`)?.traceId).toBe(root?.traceId);
  const ids = root?.attributes.map(({ key, value }) => [key, value.stringValue]);
  expect(ids).toEqual([
    ["winback.work_id", "job-1"],
    ["winback.workspace_id", "w1"],
  ]);

  const metrics = readMetrics();
  expect([...metrics.keys()]).toEqual(
    expect.arrayContaining([
      "winback.alert.latency",
      "winback.errors",
      "winback.http.client.duration",
      "winback.job.duration",
      "winback.jobs.depth",
      "winback.outbox.depth",
      "winback.slack.ack.duration",
      "winback.slack.listener.duration",
      "winback.slack.rate_limited",
    ]),
  );
  const limited = metrics.get("winback.slack.rate_limited")?.sum?.dataPoints[0]?.attributes;
  expect(limited?.map(({ value }) => value.stringValue)).toEqual(["busy.method"]);
  expect(JSON.stringify(taken)).not.toMatch(/hidden|Kask|unseen/u);
  expect(faults).toEqual([]);
});

test("a collector that is away harms nothing and is told of once", async () => {
  const faults: unknown[] = [];
  const telemetry = openTelemetry({
    otlpUrl: "http://127.0.0.1:9", // nobody listens there
    version: "1.0.0",
    instance: "test",
    readStanding: async () => {
      throw new Error("the database is away");
    },
    onFault: (fault) => void faults.push(fault),
    everyMs: 60_000,
  });
  expect(await around({ kind: "job", name: "outbox.post" }, async () => "done")).toBe("done");
  await telemetry.close();
  expect(faults).toContainEqual(new Error("the database is away"));
});

test("names are translated for Prometheus as its own receiver does it", () => {
  expect(prometheusName("winback.slack.ack.duration")).toBe("winback_slack_ack_duration_seconds");
  expect(prometheusName("winback.model.cost")).toBe("winback_model_cost_total");
  expect(prometheusName("winback.rule.precision")).toBe("winback_rule_precision_ratio");
  expect(Object.keys(METRICS).every((name) => name.startsWith("winback."))).toBe(true);
});
