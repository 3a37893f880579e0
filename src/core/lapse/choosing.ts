import type { ReasonFamily } from "../reason/reason-family.ts";
import { type AlertSettings, DEFAULT_ALERT_SETTINGS } from "./alert-settings.ts";
import { DEFAULT_TIERS, type TierSettings } from "../settings/tier-settings.ts";
import type { LapseModel } from "./model/lapse-model.ts";
import { DEFAULT_RULES, type RuleSettings } from "./rule-settings.ts";
import type { RuleRecords } from "./rule-precision.ts";
import type { WinBackCount } from "./win-back-chance.ts";

/** What a company has set and learned about its alerts before this morning. */
export type Choosing = {
  readonly settings: AlertSettings;
  readonly rules: RuleSettings;
  readonly tiers: TierSettings;
  readonly seed: string; // of the hold-out's draw; the same every morning
  readonly pausedRules: ReadonlySet<string>;
  readonly records: RuleRecords;
  readonly model: LapseModel | null; // null: the rules of thumb watch over silences
  readonly winBack: readonly WinBackCount[];
  /** Families of the clients' latest reasons that are facts, by client id. */
  readonly families: ReadonlyMap<string, ReasonFamily>;
};

/** A company that has set and learned nothing yet. */
export const NOTHING_LEARNED: Choosing = {
  settings: DEFAULT_ALERT_SETTINGS,
  rules: DEFAULT_RULES,
  tiers: DEFAULT_TIERS,
  seed: "",
  pausedRules: new Set(),
  records: new Map(),
  model: null,
  winBack: [],
  families: new Map(),
};
