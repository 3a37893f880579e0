import type { Retained } from "../privacy/retention-settings.ts";
import type { SettingField, SettingsPart } from "./setting-field.ts";

const TITLES: Readonly<Record<Retained, string>> = {
  clients: "Clients, after their last sign of life",
  drafts: "Drafts that were never sent",
  practice: "Practice talks and their scores",
  modelCalls: "What was asked of the model, and its cost",
  pushes: "Answers to pushed orders",
  droppedFiles: "Dropped files",
  imports: "What became of imports",
  digests: "Figures of past digests and reports",
  audit: "The audit trail",
  messages: "Where my messages in Slack stand",
};

/** How long things are kept. */
export const RETENTION_PARTS: readonly SettingsPart[] = [
  {
    id: "retention",
    title: "How long things are kept",
    fields: Object.entries(TITLES).map(([name, title]): SettingField => ({
      path: `retention.${name}`,
      title,
      hint: "Months. Left empty, it is kept until somebody erases it.",
      kind: { is: "number", unit: "times" },
    })),
  },
];
