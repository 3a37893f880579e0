import type { MethodPolicy } from "../method-policy.ts";
import type { RegisterId } from "./register-id.ts";

type Option = { readonly value: string; readonly label: string };

/** Where the method's sources differ and a company chooses (register C); kept under `method` in its settings. */
export type MethodChoice = {
  readonly title: string; // at most 75 characters
  readonly options: readonly [Option, ...Option[]];
  readonly path: readonly [string, ...string[]]; // within settings.method
  readonly read: (policy: MethodPolicy) => string;
  readonly isYesNo: boolean; // kept as a boolean
  readonly from: readonly [RegisterId, ...RegisterId[]];
};

const WAYS = [
  { value: "visit", label: "A visit" },
  { value: "call", label: "A call" },
  { value: "letter", label: "A letter" },
] as const;

const YES_NO = [
  { value: "yes", label: "Yes" },
  { value: "no", label: "No" },
] as const;

function yesNo(isOn: boolean): string {
  return isOn ? "yes" : "no";
}

const CHOICES = {
  reasonTiming: {
    title: "When the client is asked for the reason",
    options: [
      { value: "ask-now", label: "At once, one to one" },
      { value: "with-offer", label: "Only with an offer ready" },
    ],
    path: ["reasonTiming"],
    read: ({ reasonTiming }) => reasonTiming,
    isYesNo: false,
    from: ["FI-020", "FI-021", "FI-164", "ET-10"],
  },
  apologyMode: {
    title: "How a mistake of ours is admitted",
    options: [
      { value: "auto", label: "Plainly, once it is known to be ours" },
      { value: "soft", label: "Softly, until a manager says so" },
    ],
    path: ["apologyMode"],
    read: ({ apologyMode }) => apologyMode,
    isYesNo: false,
    from: ["ET-09", "BG-23"],
  },
  goldWay: {
    title: "First contact with a gold client",
    options: WAYS,
    path: ["channelByTier", "gold"],
    read: ({ channelByTier }) => channelByTier.gold,
    isYesNo: false,
    from: ["FI-026"],
  },
  silverWay: {
    title: "First contact with a silver client",
    options: WAYS,
    path: ["channelByTier", "silver"],
    read: ({ channelByTier }) => channelByTier.silver,
    isYesNo: false,
    from: ["FI-026"],
  },
  copperWay: {
    title: "First contact with a copper client",
    options: WAYS,
    path: ["channelByTier", "copper"],
    read: ({ channelByTier }) => channelByTier.copper,
    isYesNo: false,
    from: ["FI-026"],
  },
  ownFaultWay: {
    title: "First contact with a client we let down",
    options: WAYS,
    path: ["channelByTier", "ownFault"],
    read: ({ channelByTier }) => channelByTier.ownFault,
    isYesNo: false,
    from: ["EL-05"],
  },
  appeal: {
    title: "May a rep say “you will have had a slip yourself”?",
    options: YES_NO,
    path: ["appealToBetterNature"],
    read: ({ appealToBetterNature }) => yesNo(appealToBetterNature),
    isYesNo: true,
    from: ["EL-19"],
  },
  thankEvery: {
    title: "How often gold clients are thanked",
    options: [
      { value: "never", label: "Never" },
      { value: "month", label: "At the end of a month" },
      { value: "quarter", label: "At the end of a quarter" },
      { value: "half-year", label: "At the end of a half-year" },
    ],
    path: ["prevention", "thankEvery"],
    read: ({ prevention }) => prevention.thankEvery,
    isYesNo: false,
    from: ["FI-156"],
  },
  secondLoss: {
    title: "Win back clients who left for the second time?",
    options: YES_NO,
    path: ["secondLossCampaign"],
    read: ({ secondLossCampaign }) => yesNo(secondLossCampaign),
    isYesNo: true,
    from: ["FI-089"],
  },
} as const satisfies Record<string, MethodChoice>;

export type ChoiceName = keyof typeof CHOICES;

export const METHOD_CHOICES: Readonly<Record<ChoiceName, MethodChoice>> = CHOICES;

function isChoiceName(text: string): text is ChoiceName {
  return Object.hasOwn(CHOICES, text);
}

export const CHOICE_NAMES: readonly ChoiceName[] = Object.keys(CHOICES).filter(isChoiceName);
