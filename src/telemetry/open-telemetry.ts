import {
  context,
  diag,
  type DiagLogger,
  DiagLogLevel,
  SpanKind,
  SpanStatusCode,
  trace,
  type Tracer,
} from "@opentelemetry/api";
import { AsyncLocalStorageContextManager } from "@opentelemetry/context-async-hooks";
import { OTLPMetricExporter } from "@opentelemetry/exporter-metrics-otlp-http";
import { OTLPTraceExporter } from "@opentelemetry/exporter-trace-otlp-http";
import { resourceFromAttributes } from "@opentelemetry/resources";
import { MeterProvider, PeriodicExportingMetricReader } from "@opentelemetry/sdk-metrics";
import { BatchSpanProcessor, TracerProvider } from "@opentelemetry/sdk-trace";
import { currentIds, type Watcher, watchWork, type Work } from "./around.ts";
import { observeStanding, type StandingFigure } from "./observe-standing.ts";
import { type Recorder, recordFacts } from "./record-facts.ts";
import { type OnRequest, watchRequests } from "./watch-requests.ts";

export type Telemetry = {
  /** Sends what is still here, and ends. Never rejects. */
  readonly close: () => Promise<void>;
};

type Opening = {
  readonly otlpUrl: string; // without /v1/traces
  readonly version: string;
  readonly instance: string; // tells the processes apart
  readonly readStanding: () => Promise<readonly StandingFigure[]>;
  readonly onFault: (fault: unknown) => void; // figures that could not be read or sent
  readonly everyMs?: number;
};

const EVERY_MS = 30_000;
const LAST_WORDS_MS = 3000;

/** Sends traces and metrics over OTLP/HTTP from now on. One at a time in a process. */
export function openTelemetry(opening: Opening): Telemetry {
  const { otlpUrl, version, instance, onFault } = opening;
  diag.setLogger(tellOf(onFault), { logLevel: DiagLogLevel.ERROR, suppressOverrideMessage: true });
  const resource = resourceFromAttributes({
    "service.name": "win-back-coach",
    "service.version": version,
    "service.instance.id": instance,
  });
  const traces = new OTLPTraceExporter({ url: `${otlpUrl}/v1/traces` });
  const tracing = new TracerProvider({
    resource,
    spanProcessors: [new BatchSpanProcessor({ exporter: traces })],
  });
  const metering = new MeterProvider({
    resource,
    readers: [
      new PeriodicExportingMetricReader({
        exporter: new OTLPMetricExporter({ url: `${otlpUrl}/v1/metrics` }),
        exportIntervalMillis: opening.everyMs ?? EVERY_MS,
        exportTimeoutMillis: Math.min(opening.everyMs ?? EVERY_MS, 10_000),
      }),
    ],
  });
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
  const tracer = tracing.getTracer("win-back-coach", version);
  const meter = metering.getMeter("win-back-coach", version);
  const recorder = recordFacts(meter);
  observeStanding(meter, opening.readStanding, onFault);
  const stopWatching = watchWork(makeWatcher(tracer, recorder));
  const stopRequests = watchRequests(spanRequests(tracer, recorder));
  return {
    async close() {
      stopWatching();
      stopRequests();
      const ending = Promise.allSettled([tracing.shutdown(), metering.shutdown()]);
      await Promise.race([ending, new Promise((done) => setTimeout(done, LAST_WORDS_MS).unref())]);
      context.disable();
      diag.disable();
    },
  };
}

const TELL_EVERY_MS = 60_000;

function beSilent(): void {}

/** A collector that is away is told of once a minute; what the packages say of it may hold addresses, so not their words. */
function tellOf(onFault: (fault: unknown) => void): DiagLogger {
  let toldAt = Number.NEGATIVE_INFINITY;
  return {
    error() {
      if (performance.now() - toldAt < TELL_EVERY_MS) return;
      toldAt = performance.now();
      onFault(new Error("traces or metrics could not be sent"));
    },
    warn: beSilent,
    info: beSilent,
    debug: beSilent,
    verbose: beSilent,
  };
}

const SPAN_KIND = {
  delivery: SpanKind.SERVER,
  listener: SpanKind.INTERNAL,
  job: SpanKind.CONSUMER,
  model: SpanKind.CLIENT,
} as const satisfies Record<Work["kind"], SpanKind>;

function makeWatcher(tracer: Tracer, recorder: Recorder): Watcher {
  return {
    note: recorder.fact,
    around(work, run) {
      const options = { kind: SPAN_KIND[work.kind], attributes: attributesOf(work) };
      return tracer.startActiveSpan(`${work.kind} ${work.name}`, options, async (span) => {
        const beganAt = performance.now();
        let outcome: "ok" | "failed" = "failed";
        try {
          const value = await run();
          outcome = "ok";
          return value;
        } catch (fault) {
          // A fault's message may hold what a client wrote: its name must do.
          const message = fault instanceof Error ? fault.name : typeof fault;
          span.setStatus({ code: SpanStatusCode.ERROR, message });
          throw fault;
        } finally {
          span.end();
          recorder.worked(work, performance.now() - beganAt, outcome);
        }
      });
    },
  };
}

/** The ids that the log's lines carry too. */
function attributesOf(work: Work): Record<string, string> {
  const ids = currentIds();
  const workId = work.id ?? ids?.workId;
  const workspaceId = work.workspaceId ?? ids?.workspaceId;
  return {
    ...(workId === undefined ? {} : { "winback.work_id": workId }),
    ...(workspaceId === undefined ? {} : { "winback.workspace_id": workspaceId }),
  };
}

/** A request gets a span within a piece of work only: two sockets' own calls are nobody's story. */
function spanRequests(tracer: Tracer, recorder: Recorder): OnRequest {
  return (to) => {
    const isWithinWork = trace.getActiveSpan() !== undefined;
    const span = isWithinWork
      ? tracer.startSpan(`request ${to}`, { kind: SpanKind.CLIENT })
      : undefined;
    return ({ status, ms }) => {
      span?.setAttribute("http.response.status_code", status);
      if (status === 0 || status >= 400) span?.setStatus({ code: SpanStatusCode.ERROR });
      span?.end();
      recorder.requested({ to, status, ms });
    };
  };
}
