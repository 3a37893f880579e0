import type { FiledConcession, FiledPromise, FiledWatch } from "#src/core/case/case-file.ts";
import type { Day } from "#src/core/day.ts";
import { formatMoney } from "#src/core/money.ts";
import { clip, escapeMrkdwn } from "./mrkdwn.ts";
import { count, sayDay } from "./say-day.ts";

const SHOWN = 5; // entries of a kind: a sheet is read in a minute
const LONGEST = 160; // characters of what somebody typed

/** A heading with its lines; empty when there are none. */
export function listUnder(heading: string, lines: readonly string[]): string[] {
  if (lines.length === 0) return [];
  const more = lines.length - SHOWN;
  const rest = more > 0 ? [`and ${more} more`] : [];
  return [
    [`*${heading}*`, ...lines.slice(0, SHOWN).map((line) => `• ${line}`), ...rest].join("\n"),
  ];
}

const PROMISE: Readonly<Record<string, string>> = {
  "to-client": "To them",
  fix: "Fix",
  prevention: "So that it stays away",
  "by-client": "By them",
};

/** Open ones first, then how the others ended. */
export function sayPromises(promises: readonly FiledPromise[], today: Day): string[] {
  const shown = promises.filter(({ state }) => state !== "withdrawn");
  const open = shown.filter(({ state }) => state === "open");
  const over = shown.filter(({ state }) => state !== "open").toReversed();
  return [...open, ...over].map((promise) => sayPromise(promise, today));
}

function sayPromise(promise: FiledPromise, today: Day): string {
  const kind = PROMISE[promise.kind] ?? promise.kind;
  const what = `${kind}: ${quote(promise.what)}`;
  const owner = escapeMrkdwn(promise.owner.name);
  const on = promise.settledOn === null ? "" : ` on ${sayDay(promise.settledOn, today)}`;
  switch (promise.state) {
    case "kept":
      return `✅ ${what} · kept${on}`;
    case "broken":
      return `❌ ${what} · broken${on}. Mention it before they do.`;
    case "withdrawn":
      return `${what} · withdrawn${on}`;
    case "open": {
      const isLate = promise.dueOn < today;
      return `${isLate ? "⚠️ " : ""}${what} · ${owner}, ${isLate ? "was due" : "by"} ${sayDay(promise.dueOn, today)}`;
    }
  }
}

const CONCESSION: Readonly<Record<FiledConcession["state"], string>> = {
  asked: "waits for a manager; do not mention it yet",
  approved: "approved; you may offer it",
  declined: "declined",
  given: "told to them",
  used: "used",
  expired: "expired",
  withdrawn: "withdrawn",
};

export function sayConcessions(concessions: readonly FiledConcession[], today: Day): string[] {
  return concessions
    .filter(({ state }) => state !== "withdrawn")
    .map(({ what, amount, state, validUntil, decisionNote }) => {
      const until =
        validUntil === null || (state !== "approved" && state !== "given")
          ? ""
          : `, until ${sayDay(validUntil, today)}`;
      const note = decisionNote === null ? "" : ` “${quote(decisionNote)}”`;
      const money = amount.minor === 0 ? "" : ` · ${formatMoney(amount, "en")}`;
      return `${quote(what)}${money} · ${CONCESSION[state]}${until}${note}`;
    });
}

export function sayWatchedOrders(watch: FiledWatch | null): string[] {
  if (watch === null) return [];
  const head = WATCH[watch.state].replace("N", count(watch.orders, "order"));
  return [head, ...watch.watched.map((order) => sayWatched(order, watch.orders))];
}

const WATCH: Readonly<Record<FiledWatch["state"], string>> = {
  open: "Their first N are followed at every stage",
  passed: "✅ Their first N went well",
  slipped: "⚠️ Something went wrong with an order after they came back",
  ended: "The orders are not followed any more",
};

function sayWatched(order: FiledWatch["watched"][number], of: number): string {
  const stages = [
    ["confirmed", order.confirmedOn],
    ["sent", order.sentOn],
    ["delivered", order.deliveredOn],
    ["asked", order.askedOn],
  ] as const;
  const done = stages.map(([name, on]) => `${on === null ? "⬜" : "✅"} ${name}`).join(" ");
  const slip = order.slip === null ? "" : ` · ⚠️ ${quote(order.slip)}`;
  return `${order.number} of ${of} (${quote(order.orderRef)}): ${done}${slip}`;
}

function quote(text: string): string {
  return escapeMrkdwn(clip(text, LONGEST).replaceAll("\n", " "));
}
