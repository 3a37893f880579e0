import type { KnownBlock, ModalView } from "@slack/types";
import { costEach, type ModelUse } from "#src/core/model-use.ts";
import type { ModelUseView } from "#src/flows/show-model-use.ts";
import { LIMIT } from "../vocabulary.ts";
import { sayFailure } from "./draft-notices.ts";
import { context, escapeMrkdwn, plain, section } from "./mrkdwn.ts";
import { count } from "./say-day.ts";

export const MODEL_USE_TITLE = "The model";

type Shown = { readonly view: ModelUseView; readonly inUse: string | null }; // the model's name; null: none is set

/** What the model was asked for, what it cost and how it ended; for managers. */
export function presentModelUse({ view, inUse }: Shown): ModalView {
  return {
    type: "modal",
    title: plain(MODEL_USE_TITLE, LIMIT.modalTitle),
    close: plain("Close", LIMIT.modalTitle),
    blocks: view.ok ? presentReport(view, inUse) : [section(MANAGERS_ONLY)],
  };
}

const MANAGERS_ONLY = "What the model is asked for and what it costs is for managers to see.";
const NO_MODEL =
  "No model is set: the playbook writes every draft and speaks in every rehearsal. `OPENAI_API_KEY`, or `LLM_BASE_URL` with `LLM_MODEL`, would set one.";

type Report = Extract<ModelUseView, { ok: true }>;

function presentReport({ report, days }: Report, inUse: string | null): KnownBlock[] {
  const now = inUse === null ? NO_MODEL : `In use: *${escapeMrkdwn(inUse)}*.`;
  const { total, features, outcomes } = report;
  if (total.calls === 0) return [section(now), section(`Nothing was asked in ${days} days.`)];
  const others = report.models.filter((one) => one !== inUse);
  const was = others.length === 0 ? "" : `\nAnswered in these days: ${say(others)}.`;
  return [
    section(`${now}${was}`),
    section(`*The last ${days} days*: ${sayUse(total)}`),
    ...features.map((one) =>
      section(`*${FEATURE_LABEL[one.feature] ?? escapeMrkdwn(one.feature)}*: ${sayUse(one)}`),
    ),
    section(`*How it ended*\n${outcomes.map(sayOutcome).join("\n")}`),
    context(
      "Prices are those of the provider's public list that came with this version. A failed call leaves the playbook's text.",
    ),
  ];
}

const FEATURE_LABEL: Readonly<Record<string, string>> = {
  draft: "Drafts",
  gloss: "What a draft says, in another language",
  reply: "Reading replies",
  rehearsal: "Rehearsals",
};

function sayUse(use: ModelUse): string {
  const { calls, asked, inputTokens, cachedTokens, outputTokens } = use;
  const mended = calls === asked ? "" : `, ${calls - asked} of them to mend an answer`;
  const tokens = `${sayNumber(inputTokens)} tokens in (${sayNumber(cachedTokens)} cached), ${sayNumber(outputTokens)} out`;
  return `${count(calls, "call")}${mended}; ${tokens}; ${sayCost(use)}.`;
}

function sayCost(use: ModelUse): string {
  const each = costEach(use);
  if (each === null) return "nobody knows the price";
  const unpriced = use.calls - use.priced;
  const part = unpriced === 0 ? "" : `, and ${count(unpriced, "call")} of which nobody knows it`;
  return `${sayDollars(use.costMicroUsd)}, ${sayDollars(each)} each${part}`;
}

function sayOutcome({ outcome, calls }: { outcome: string; calls: number }): string {
  return outcome === "ok"
    ? `${sayNumber(calls)} answered`
    : `${sayNumber(calls)}: the model ${sayFailure(outcome)}`;
}

function say(names: readonly string[]): string {
  return names.map(escapeMrkdwn).join(", ");
}

const NUMBER = new Intl.NumberFormat("en");
const sayNumber = (value: number): string => NUMBER.format(value);

const MICRO = 1_000_000;
const DOLLARS = new Intl.NumberFormat("en", {
  style: "currency",
  currency: "USD",
  maximumSignificantDigits: 3,
});

function sayDollars(microUsd: number): string {
  return DOLLARS.format(microUsd / MICRO);
}
