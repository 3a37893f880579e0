import type { KnownBlock } from "@slack/types";
import { type Day, dayOfUtc, daysBetween } from "#src/core/day.ts";
import type { Freshness, ImportGlance } from "#src/core/home/data-health.ts";
import type { RowKind } from "#src/core/import/fields.ts";
import type { DataHome } from "#src/flows/show-home-data.ts";
import { ACTION, LIMIT } from "../vocabulary.ts";
import { clip, context, escapeMrkdwn, plain, section } from "./mrkdwn.ts";
import { button } from "./practice-buttons.ts";
import { count, sayDay } from "./say-day.ts";

/** An admin's: how fresh the data is, what the last imports brought, what the model costs, whether all runs. */
export function presentDataHome(home: DataHome, today: Day): KnownBlock[] {
  return [
    { type: "header", text: plain("Data and health", LIMIT.headerText) },
    section(sayFreshness(home, today)),
    { type: "divider" },
    section(sayImports(home.health.imports, today)),
    { type: "divider" },
    { ...section(sayModel(home)), accessory: button(ACTION.openModelUse, "Details", "month") },
    { type: "divider" },
    section(sayHealth(home)),
    context("`npm run doctor` on the server checks the connections one by one."),
  ];
}

const KIND: Readonly<Record<Freshness["kind"], string>> = {
  order: "Last order",
  request: "Last request",
  touch: "Last contact",
  complaint: "Last complaint",
  invoice: "Last payment",
};

const STALE_DAYS = 3; // a weekend and a day

function sayFreshness({ health }: DataHome, today: Day): string {
  const { clients, freshness, lastMorning } = health;
  const morning =
    lastMorning === null
      ? "I have not looked at the clients yet"
      : `Last look at all clients: *${sayAge(lastMorning.day, today)}*, ${count(lastMorning.newAlerts, "new card")}`;
  return [
    `*How fresh the data is*  ·  ${count(clients, "client")}`,
    `${markOf(lastMorning?.day ?? null, today)} ${morning}`,
    ...freshness.map((one) => sayKind(one, today)),
  ].join("\n");
}

function sayKind({ kind, last, importedAt }: Freshness, today: Day): string {
  const mark = kind === "order" ? markOf(last, today) : last === null ? "⚪" : "▫️";
  const came = importedAt === null ? "" : `  ·  last file ${sayAge(dayOfUtc(importedAt), today)}`;
  return `${mark} ${KIND[kind]}: ${last === null ? "none on record" : `*${sayAge(last, today)}*`}${came}`;
}

/** Only what everything else rests on calls for a warning. */
function markOf(day: Day | null, today: Day): string {
  if (day === null) return "⚠️";
  return daysBetween(day, today) > STALE_DAYS ? "⚠️" : "🟢";
}

function sayAge(day: Day, today: Day): string {
  const days = daysBetween(day, today);
  if (days < 0) return sayDay(day, today);
  if (days === 0) return "today";
  return days === 1 ? "yesterday" : `${count(days, "day")} ago (${sayDay(day, today)})`;
}

const ROWS: Readonly<Record<RowKind, string>> = {
  client: "clients",
  order: "orders",
  "order-line": "order lines",
  request: "requests",
  touch: "contacts",
  complaint: "complaints",
  invoice: "invoices",
};

const SOURCE: Readonly<Record<string, string>> = {
  terminal: "from the terminal",
  drop: "dropped in Slack",
  "pick-up": "picked up at night",
  endpoint: "by the orders endpoint",
};

const NAME_SHOWN = 80;

function sayImports(imports: readonly ImportGlance[], today: Day): string {
  const lines = imports.map((one) => {
    const { fileName, source, startedAt } = one;
    const name = escapeMrkdwn(clip(fileName, NAME_SHOWN));
    const from = SOURCE[source] ?? escapeMrkdwn(source);
    const { mark, result } = sayOutcome(one);
    return `${mark} *${name}*  ·  ${sayAge(dayOfUtc(startedAt), today)} ${from}\n      ${result}`;
  });
  return ["*Last imports*", ...(lines.length === 0 ? ["Nothing was imported yet."] : lines)].join(
    "\n",
  );
}

function sayOutcome({ kind, isFinished, isUnreadable, ...counts }: ImportGlance): {
  readonly mark: string;
  readonly result: string;
} {
  if (!isFinished) return { mark: "⏳", result: "not finished" };
  if (isUnreadable) return { mark: "⚠️", result: "*could not be read*: nothing of it went in" };
  const { imported, unchanged, rejected } = counts;
  const rows = kind === null ? "rows" : ROWS[kind];
  const went = `${number(imported)} ${rows} new or changed, ${number(unchanged)} as before`;
  return rejected === 0
    ? { mark: "🟢", result: went }
    : { mark: "⚠️", result: `${went}, *${number(rejected)} rejected*` };
}

function sayModel({ modelUse, program }: DataHome): string {
  const { calls, failed, priced, costMicroUsd } = modelUse;
  const name = program.model === null ? "none: the playbook writes" : escapeMrkdwn(program.model);
  if (calls === 0) return `*The model*  ·  ${name}\nNothing was asked this month.`;
  const dollars = new Intl.NumberFormat("en", { style: "currency", currency: "USD" });
  const cost =
    priced === 0
      ? "of no known price"
      : `*${dollars.format(costMicroUsd / 1e6)}*${priced === calls ? "" : ` for ${number(priced)} of them`}`;
  const broken = failed === 0 ? "" : `, ${number(failed)} failed`;
  return `*The model*  ·  ${name}\nThis month: ${count(calls, "call")}${broken}, ${cost}`;
}

const SLACK = {
  local: "the local workspace",
  socket: "Slack over Socket Mode",
  http: "Slack over HTTP",
  install: "Slack over HTTP",
} as const;

const DATABASE = { pglite: "embedded (PGlite)", postgres: "PostgreSQL" } as const;

function sayHealth({ health, program }: DataHome): string {
  const { outbox, jobs, databaseBytes } = health;
  const bad = outbox.failed > 0 || jobs.failed > 0;
  return [
    `*Health*  ·  version ${escapeMrkdwn(program.version)}`,
    `${bad ? "⚠️" : "🟢"} Messages: ${number(outbox.waiting)} waiting, ${number(outbox.failed)} failed  ·  jobs: ${number(jobs.waiting)} waiting, ${number(jobs.active)} running, ${number(jobs.failed)} failed`,
    `▫️ Database: ${DATABASE[program.database]}, ${sayBytes(databaseBytes)}`,
    `▫️ Connected to ${SLACK[program.slack]}`,
  ].join("\n");
}

function sayBytes(bytes: number): string {
  const mb = bytes / 1_000_000;
  return mb < 1000 ? `${Math.round(mb)} MB` : `${(mb / 1000).toFixed(1)} GB`;
}

function number(value: number): string {
  return new Intl.NumberFormat("en").format(value);
}
