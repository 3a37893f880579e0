type MetricKind = "histogram" | "counter" | "gauge";

export type MetricSpec = {
  readonly kind: MetricKind;
  readonly unit: string; // of UCUM; in braces: a count of that
  readonly says: string;
};

/** Everything that is measured. Gauges that are read from the database are the same in every process. */
export const METRICS = {
  "winback.alert.latency": {
    kind: "histogram",
    unit: "s",
    says: "from the moment an alert is chosen until its card stands in Slack",
  },
  "winback.post.latency": {
    kind: "histogram",
    unit: "s",
    says: "from the moment any message is to be posted until it stands in Slack, by what it is about",
  },
  "winback.slack.ack.duration": {
    kind: "histogram",
    unit: "s",
    says: "from the moment Slack brings something until it is told that it arrived",
  },
  "winback.slack.listener.duration": {
    kind: "histogram",
    unit: "s",
    says: "work on what Slack brought",
  },
  "winback.http.client.duration": {
    kind: "histogram",
    unit: "s",
    says: "a request to Slack (by method) or to another server, by status",
  },
  "winback.slack.rate_limited": {
    kind: "counter",
    unit: "{request}",
    says: "requests that Slack answered with 'not now'",
  },
  "winback.job.duration": { kind: "histogram", unit: "s", says: "a job, by name and outcome" },
  "winback.model.duration": { kind: "histogram", unit: "s", says: "a question to the model" },
  "winback.model.cost": {
    kind: "counter",
    unit: "{USD}",
    says: "what the model's answers cost, where the price is known",
  },
  "winback.errors": {
    kind: "counter",
    unit: "{error}",
    says: "lines of level error in the log, by event",
  },
  "winback.outbox.depth": {
    kind: "gauge",
    unit: "{message}",
    says: "messages that are not in Slack yet",
  },
  "winback.outbox.oldest.age": { kind: "gauge", unit: "s", says: "how long the oldest one waits" },
  "winback.inbox.depth": {
    kind: "gauge",
    unit: "{delivery}",
    says: "what Slack brought and is not worked on to its end",
  },
  "winback.inbox.oldest.age": { kind: "gauge", unit: "s", says: "how long the oldest one waits" },
  "winback.inbox.told": {
    kind: "gauge",
    unit: "{delivery}",
    says: "of the last hour's deliveries, those that failed for good and whose sender was told",
  },
  "winback.jobs.depth": { kind: "gauge", unit: "{job}", says: "jobs that are due, by name" },
  "winback.jobs.oldest.age": {
    kind: "gauge",
    unit: "s",
    says: "how long the oldest due job waits, by name",
  },
  "winback.jobs.failed": {
    kind: "gauge",
    unit: "{job}",
    says: "jobs that failed for good within the last hour, by name",
  },
  "winback.morning.overdue": {
    kind: "gauge",
    unit: "{company}",
    says: "companies whose working day began more than an hour ago without a look at the clients",
  },
  "winback.rule.precision": {
    kind: "gauge",
    unit: "1",
    says: "share of right alerts among the last verdicts, by rule",
  },
  "winback.rule.verdicts": {
    kind: "gauge",
    unit: "{verdict}",
    says: "verdicts that the precision rests on, by rule",
  },
  "winback.rules.paused": { kind: "gauge", unit: "{rule}", says: "alert rules that are paused" },
  "winback.import.rows": {
    kind: "gauge",
    unit: "{row}",
    says: "rows of the last day's imports, by outcome: imported, unchanged, rejected",
  },
  "winback.companies": { kind: "gauge", unit: "{company}", says: "companies in the database" },
  "winback.process.memory": { kind: "gauge", unit: "By", says: "resident memory of the process" },
  "winback.process.loop.delay": {
    kind: "gauge",
    unit: "s",
    says: "longest hold-up of the process since the last look",
  },
} as const satisfies Record<string, MetricSpec>;

export type MetricName = keyof typeof METRICS;

/** The name under which Prometheus keeps it, as its own translation of OpenTelemetry's names makes it. */
export function prometheusName(name: MetricName): string {
  const { kind, unit }: MetricSpec = METRICS[name];
  const suffix = { s: "_seconds", By: "_bytes", "1": kind === "gauge" ? "_ratio" : "" }[unit] ?? "";
  return `${name.replaceAll(".", "_")}${suffix}${kind === "counter" ? "_total" : ""}`;
}
