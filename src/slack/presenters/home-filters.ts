import type { Button, KnownBlock, PlainTextOption, StaticSelect } from "@slack/types";
import { STEPS, type StepId } from "#src/core/case/step.ts";
import type { Holder } from "#src/core/home/case-board.ts";
import {
  type CaseFilter,
  FILTER_GROUPS,
  type FilterGroup,
  isFiltered,
  type Standing,
  STANDINGS,
} from "#src/core/home/case-filter.ts";
import { ACTION, LIMIT } from "../vocabulary.ts";
import { ANY } from "./home-place.ts";
import { plain } from "./mrkdwn.ts";

const STANDING: Readonly<Record<Standing, string>> = {
  nobodys: "Nobody has it",
  taken: "Taken, not contacted",
  contacted: "Contacted",
  resting: "Left in peace for now",
  snoozed: "Snoozed",
};

const GROUP: Readonly<Record<FilterGroup, string>> = {
  A: "A: on their side",
  B: "B: on our side",
  C: "C: a competitor",
  other: "Another reason",
  none: "No reason recorded",
};

const TIERS = ["gold", "silver", "copper"] as const;
const STEP_IDS = Object.keys(STEPS);

/** Which cases are shown: by person, tier, standing, step, reason, and whether they are late. */
export function presentFilters(filter: CaseFilter, holders: readonly Holder[]): KnownBlock[] {
  const { repId, tier, standing, step, group } = filter;
  return [
    {
      type: "actions",
      elements: [
        select(ACTION.filterRep, "Everybody’s", { options: repOptions(holders, repId), at: repId }),
        select(ACTION.filterTier, "All tiers", {
          options: TIERS.map((value) =>
            option(value, `${value[0]?.toUpperCase()}${value.slice(1)}`),
          ),
          at: tier,
        }),
        select(ACTION.filterStanding, "Wherever they stand", {
          options: STANDINGS.map((value) => option(value, STANDING[value])),
          at: standing,
        }),
        select(ACTION.filterStep, "All steps", {
          options: STEP_IDS.map((id) => option(id, stepName(id))),
          at: step,
        }),
        select(ACTION.filterGroup, "All reasons", {
          options: FILTER_GROUPS.map((value) => option(value, GROUP[value])),
          at: group,
        }),
      ],
    },
    { type: "actions", elements: presentSwitches(filter) },
  ];
}

function presentSwitches(filter: CaseFilter): Button[] {
  const text = filter.overdueOnly ? "Late ones only ✓" : "Late ones only";
  const overdue: Button = {
    type: "button",
    action_id: ACTION.filterOverdue,
    text: plain(text),
    value: "overdue",
  };
  const all: Button = {
    type: "button",
    action_id: ACTION.filterNothing,
    text: plain("Show all"),
    value: "all",
  };
  return [
    filter.overdueOnly ? { ...overdue, style: "primary" } : overdue,
    ...(isFiltered(filter) ? [all] : []),
  ];
}

function isStep(id: string): id is StepId {
  return Object.hasOwn(STEPS, id);
}

function stepName(id: string): string {
  return isStep(id) ? STEPS[id].name : id;
}

const MOST_OPTIONS = 99; // Slack takes a hundred, one of which is everybody

/** With more people than a menu holds, those with the most cases; by name, and whoever is chosen among them. */
function repOptions(holders: readonly Holder[], chosen: string | null): PlainTextOption[] {
  const most = holders.toSorted((a, b) => b.cases - a.cases).slice(0, MOST_OPTIONS - 1);
  const kept = new Set([...most.map(({ memberId }) => memberId), chosen]);
  return holders
    .filter(({ memberId }) => kept.has(memberId))
    .map(({ memberId, name, cases }) => option(memberId, `${name} (${cases})`));
}

type Choice = { readonly options: readonly PlainTextOption[]; readonly at: string | null };

function select(action_id: string, everything: string, { options, at }: Choice): StaticSelect {
  const any = option(ANY, everything);
  return {
    type: "static_select",
    action_id,
    placeholder: plain(everything),
    options: [any, ...options],
    initial_option: options.find(({ value }) => value === at) ?? any,
  };
}

function option(value: string, text: string): PlainTextOption {
  return { text: plain(text, LIMIT.optionText), value };
}
