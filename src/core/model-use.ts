/** One question to a model, as it is kept: what it cost and how it ended. No texts, no names. */
export type ModelCall = {
  readonly feature: string; // what it was asked for: draft, gloss, reply, rehearsal
  readonly promptId: string;
  readonly promptVersion: number;
  readonly promptHash: string;
  readonly model: string;
  readonly transport: string;
  readonly outcome: string; // "ok", or why there was no answer
  readonly tries: number;
  readonly ms: number;
  readonly firstWordMs: number | null; // null: no word came
  readonly inputTokens: number;
  readonly cachedTokens: number; // of the input
  readonly outputTokens: number;
  readonly reasoningTokens: number; // of the output
  readonly costMicroUsd: number | null; // millionths of a US dollar; null: nobody knows
};

/** Calls that are alike, added up. */
export type ModelCallGroup = Pick<
  ModelCall,
  | "feature"
  | "promptId"
  | "model"
  | "outcome"
  | "inputTokens"
  | "cachedTokens"
  | "outputTokens"
  | "reasoningTokens"
> & {
  readonly calls: number;
  readonly priced: number; // calls whose price is known
  readonly costMicroUsd: number; // of the priced ones
};

export type ModelUse = {
  readonly calls: number;
  readonly asked: number; // without those that mended an answer
  readonly failed: number;
  readonly inputTokens: number;
  readonly cachedTokens: number;
  readonly outputTokens: number;
  readonly priced: number;
  readonly costMicroUsd: number;
};

export type ModelUseReport = {
  readonly total: ModelUse;
  readonly features: readonly (ModelUse & { readonly feature: string })[]; // the dearest first
  readonly outcomes: readonly { readonly outcome: string; readonly calls: number }[]; // most often first
  readonly models: readonly string[];
};

const NOTHING: ModelUse = {
  calls: 0,
  asked: 0,
  failed: 0,
  inputTokens: 0,
  cachedTokens: 0,
  outputTokens: 0,
  priced: 0,
  costMicroUsd: 0,
};

/** What the model was asked for, how often it helped, and what that cost. */
export function reportModelUse(groups: readonly ModelCallGroup[]): ModelUseReport {
  const features = unique(groups.map(({ feature }) => feature)).map((feature) => ({
    feature,
    ...addUp(groups.filter((one) => one.feature === feature)),
  }));
  const outcomes = unique(groups.map(({ outcome }) => outcome)).map((outcome) => ({
    outcome,
    calls: addUp(groups.filter((one) => one.outcome === outcome)).calls,
  }));
  return {
    total: addUp(groups),
    features: features.toSorted((a, b) => b.costMicroUsd - a.costMicroUsd || b.calls - a.calls),
    outcomes: outcomes.toSorted((a, b) => b.calls - a.calls),
    models: unique(groups.map(({ model }) => model)).toSorted((a, b) => a.localeCompare(b)),
  };
}

/** What one thing that was asked for cost, its mending included; null when no price is known. */
export function costEach({ costMicroUsd, asked, priced }: ModelUse): number | null {
  return asked === 0 || priced === 0 ? null : Math.round(costMicroUsd / asked);
}

function addUp(groups: readonly ModelCallGroup[]): ModelUse {
  return groups.reduce<ModelUse>(
    (sum, one) => ({
      calls: sum.calls + one.calls,
      asked: sum.asked + (one.promptId.endsWith(".repair") ? 0 : one.calls),
      failed: sum.failed + (one.outcome === "ok" ? 0 : one.calls),
      inputTokens: sum.inputTokens + one.inputTokens,
      cachedTokens: sum.cachedTokens + one.cachedTokens,
      outputTokens: sum.outputTokens + one.outputTokens,
      priced: sum.priced + one.priced,
      costMicroUsd: sum.costMicroUsd + one.costMicroUsd,
    }),
    NOTHING,
  );
}

function unique(names: readonly string[]): string[] {
  return [...new Set(names)];
}
