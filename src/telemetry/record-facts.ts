import type { Attributes, Counter, Histogram, Meter } from "@opentelemetry/api";
import type { Fact, Work } from "./around.ts";
import { METRICS, type MetricName } from "./metrics.ts";

export type Recorder = {
  readonly fact: (fact: Fact) => void;
  readonly worked: (work: Work, ms: number, outcome: "ok" | "failed") => void;
  readonly requested: (request: {
    readonly to: string; // a method of Slack's, or another server's name
    readonly status: number; // of HTTP; 0: no answer came
    readonly ms: number;
  }) => void;
};

// From an ack of a millisecond to a message that waited for an hour.
const SECONDS = [
  0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 120, 300, 900, 3600,
];

/** Turns what happens into figures of the meter. */
export function recordFacts(meter: Meter): Recorder {
  const seconds = (name: MetricName) => {
    const histogram = makeHistogram(meter, name);
    return (ms: number, attributes: Attributes) => histogram.record(ms / 1000, attributes);
  };
  const alertLatency = seconds("winback.alert.latency");
  const postLatency = seconds("winback.post.latency");
  const ack = seconds("winback.slack.ack.duration");
  const listener = seconds("winback.slack.listener.duration");
  const job = seconds("winback.job.duration");
  const request = seconds("winback.http.client.duration");
  const model = seconds("winback.model.duration");
  const cost = makeCounter(meter, "winback.model.cost");
  const limited = makeCounter(meter, "winback.slack.rate_limited");
  const errors = makeCounter(meter, "winback.errors");
  return {
    fact(fact) {
      switch (fact.kind) {
        case "acked":
          return ack(fact.ms, { name: fact.name });
        case "posted":
          if (fact.about === "alert") alertLatency(fact.waitedMs, {});
          return postLatency(fact.waitedMs, { about: fact.about });
        case "model-asked": {
          const { feature, model: name, outcome, ms, costMicroUsd } = fact;
          model(ms, { feature, model: name, outcome });
          return cost.add((costMicroUsd ?? 0) / 1_000_000, { feature, model: name });
        }
        case "fault":
          return errors.add(1, { event: fact.event });
      }
    },
    worked({ kind, name }, ms, outcome) {
      if (kind === "listener") listener(ms, { name, outcome });
      if (kind === "job") job(ms, { name, outcome });
    },
    requested({ to, status, ms }) {
      request(ms, { to, status });
      if (status === 429) limited.add(1, { to });
    },
  };
}

function makeHistogram(meter: Meter, name: MetricName): Histogram {
  const { unit, says: description } = METRICS[name];
  const advice = { explicitBucketBoundaries: SECONDS };
  return meter.createHistogram(name, { unit, description, advice });
}

function makeCounter(meter: Meter, name: MetricName): Counter {
  const { unit, says: description } = METRICS[name];
  return meter.createCounter(name, { unit, description });
}
