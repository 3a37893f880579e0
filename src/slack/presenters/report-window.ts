import type { Button, KnownBlock, ModalView, PlainTextOption } from "@slack/types";
import { z } from "zod";
import { CHANGE_KINDS, type CompanyChange } from "#src/core/report/company-change.ts";
import { isQuarter, type Quarter, sayQuarter } from "#src/core/report/quarter.ts";
import { briefOf } from "#src/core/report/report-brief.ts";
import type { Day } from "#src/core/day.ts";
import type { ReportShown } from "#src/flows/show-report.ts";
import { ACTION, LIMIT, VIEW } from "../vocabulary.ts";
import { clip, context, escapeMrkdwn, plain, section } from "./mrkdwn.ts";
import { presentReport } from "./report.ts";

export const REPORT_TITLE = "Quarterly report";

/** What the window shows, carried in it; the server checks it again with every click. */
const placeSchema = z.object({
  quarter: z.string().refine(isQuarter).nullable(),
  teamId: z.guid().nullable(),
});

export type ReportPlace = { readonly quarter: Quarter | null; readonly teamId: string | null };

export const LAST_QUARTER: ReportPlace = { quarter: null, teamId: null };

/** Whatever is not a place of this window is the last quarter. */
export function readReportPlace(carried: string): ReportPlace {
  try {
    const read = placeSchema.safeParse(JSON.parse(carried));
    return read.success ? read.data : LAST_QUARTER;
  } catch {
    return LAST_QUARTER;
  }
}

/** The menu's value for the whole company. */
export const WHOLE_COMPANY = "all";

/** A quarter in a window, to be posted or taken as files. */
export function presentReportWindow(shown: ReportShown, news: string | null): ModalView {
  const { view, teamId, changes } = shown;
  const { quarter } = view.report;
  return {
    type: "modal",
    title: plain(REPORT_TITLE, LIMIT.modalTitle),
    close: plain("Close", LIMIT.modalTitle),
    private_metadata: JSON.stringify({ quarter, teamId }),
    blocks: [
      ...(news === null ? [] : [context(news)]),
      presentMenus(shown),
      {
        type: "actions",
        elements: [
          button(ACTION.postReport, "Post"),
          button(ACTION.reportCsv, "CSV"),
          button(ACTION.reportPage, "HTML page"),
        ],
      },
      ...presentReport(briefOf(view.report), view.teamName).blocks,
      { type: "divider" },
      ...presentChanges(changes),
    ],
  };
}

function button(action_id: string, text: string, value = "go"): Button {
  return { type: "button", action_id, text: plain(text), value };
}

const TEAMS_SHOWN = 99;

function presentMenus({ view, quarters, teams, teamId }: ReportShown): KnownBlock {
  const offered = quarters.map((each) => option(sayQuarter(each), each));
  const chosen = option(sayQuarter(view.report.quarter), view.report.quarter);
  const whose = [
    option("Whole company", WHOLE_COMPANY),
    ...teams.slice(0, TEAMS_SHOWN).map((team) => option(team.name, team.teamId)),
  ];
  const of = whose.find(({ value }) => value === teamId) ?? whose[0];
  const isOffered = offered.some(({ value }) => value === chosen.value);
  return {
    type: "actions",
    elements: [
      {
        type: "static_select",
        action_id: ACTION.reportQuarter,
        placeholder: plain("Quarter"),
        options: isOffered ? offered : [...offered, chosen],
        initial_option: chosen,
      },
      ...(teams.length === 0 || of === undefined
        ? []
        : [
            {
              type: "static_select" as const,
              action_id: ACTION.reportTeam,
              placeholder: plain("Team"),
              options: whose,
              initial_option: of,
            },
          ]),
    ],
  };
}

function option(text: string, value: string): PlainTextOption {
  return { text: plain(text, LIMIT.optionText), value };
}

const WHAT_SHOWN = 200;

function presentChanges(changes: readonly CompanyChange[]): KnownBlock[] {
  const intro =
    "*Changes of ours* that clients may have felt. The report sets them beside the months in which more were lost.";
  return [
    { ...section(intro), accessory: button(ACTION.newCompanyChange, "Record one") },
    ...changes.map(({ id, on, kind, what }) => ({
      ...section(`${on}, ${escapeMrkdwn(kind)}: ${escapeMrkdwn(clip(what, WHAT_SHOWN))}`),
      accessory: button(ACTION.removeCompanyChange, "Remove", id),
    })),
  ];
}

/** action_id of the form's inputs; the block_id names the field. */
export const CHANGE_VALUE = "value";

const KIND: Readonly<Record<(typeof CHANGE_KINDS)[number], string>> = {
  price: "Prices",
  product: "A product came or went",
  supplier: "Another supplier",
  rules: "Terms or rules",
  people: "Somebody left or came",
  other: "Something else",
};

/** `carried`: the place and the window beneath. */
export function presentChangeForm(carried: string, today: Day): ModalView {
  const options = CHANGE_KINDS.map((kind) => option(KIND[kind], kind));
  return {
    type: "modal",
    callback_id: VIEW.companyChange,
    private_metadata: carried,
    title: plain("A change of ours", LIMIT.modalTitle),
    submit: plain("Record", LIMIT.modalTitle),
    close: plain("Cancel", LIMIT.modalTitle),
    blocks: [
      {
        type: "input",
        block_id: "kind",
        label: plain("What is it about?"),
        element: {
          type: "static_select",
          action_id: CHANGE_VALUE,
          options,
          ...(options[0] === undefined ? {} : { initial_option: options[0] }),
        },
      },
      {
        type: "input",
        block_id: "what",
        label: plain("What changed?"),
        hint: plain("One plain sentence. Managers see it; name nobody."),
        element: { type: "plain_text_input", action_id: CHANGE_VALUE, max_length: WHAT_SHOWN },
      },
      {
        type: "input",
        block_id: "on",
        label: plain("On which day?"),
        element: { type: "datepicker", action_id: CHANGE_VALUE, initial_date: today },
      },
    ],
  };
}
