import type { KnownBlock, ModalView, PlainTextOption } from "@slack/types";
import type {
  CaseTracks,
  EmployeeFigures,
  EmployeeReview,
  ThirdPartyTrack,
} from "#src/core/reason/case-tracks.ts";
import { REVIEW_SIGNS, type ReviewSign, type TrackStep } from "#src/core/reason/tracks.ts";
import { LIMIT, VIEW } from "../vocabulary.ts";
import { clip, context, escapeMrkdwn, plain, section } from "./mrkdwn.ts";
import { count } from "./say-day.ts";

export const TRACK_TITLE = "Beside the usual talk";

/** block_id of each input; its action_id is always `value`. */
export const REVIEW_INPUT = { signs: "signs", details: "details" } as const;
const LONGEST_DETAILS = 2000; // characters

/** What to do when somebody talked, or when one of ours was the reason. */
export function presentCaseTracks(tracks: CaseTracks): ModalView {
  const { clientName, thirdParty, employee } = tracks;
  const blocks: KnownBlock[] = [
    section(`*${escapeMrkdwn(clientName)}*`),
    ...(employee === null ? [] : presentEmployee(employee)),
    ...(thirdParty === null ? [] : presentThirdParty(thirdParty)),
    ...(employee === null && thirdParty === null ? [section(NOTHING)] : []),
  ];
  const base = {
    type: "modal",
    title: plain(TRACK_TITLE, LIMIT.modalTitle),
    close: plain("Close", LIMIT.modalTitle),
  } as const;
  if (employee === null) return { ...base, blocks };
  return {
    ...base,
    callback_id: VIEW.reviewEmployee,
    private_metadata: tracks.caseId,
    submit: plain("Keep", LIMIT.modalTitle),
    blocks: [...blocks, ...askReview(employee)],
  };
}

const NOTHING =
  "Nothing here for now: nobody is known to have talked about us, and none of our people is the reason. The usual steps of the case will do.";

function presentThirdParty({
  steps,
  isOnlySuggested,
  source,
  alsoHeardBy,
}: ThirdPartyTrack): KnownBlock[] {
  const why = isOnlySuggested
    ? "They said no more than once though nothing stands between you. Perhaps somebody spoke against us: listen for it before you offer more."
    : "Somebody told them something about us that is not so.";
  const from = source === null ? "" : ` It came from ${escapeMrkdwn(clip(source, 200))}.`;
  const others = alsoHeardBy.map((name) => escapeMrkdwn(name)).join(", ");
  return [
    section(`*A third party*\n${why}${from}`),
    section(steps.map(sayStep).join("\n")),
    ...(others === "" ? [] : [context(`Heard from the same source: ${others}`)]),
  ];
}

function presentEmployee({ who, steps, figures }: EmployeeReview): KnownBlock[] {
  const whom = who === null ? "Who it was is not known." : `It was ${escapeMrkdwn(who)}.`;
  return [
    section(`🔒 *One of our people*\n${whom} Only managers see this.`),
    section(steps.map(sayStep).join("\n")),
    ...(figures === null ? [] : [context(sayFigures(figures))]),
  ];
}

function sayStep({ todo, line, never, isDone }: TrackStep): string {
  const said = line === null ? "" : `\n      _“${line}”_`;
  const stop = never === null ? "" : `\n      ⛔ ${never}`;
  return `${isDone ? "☑️" : "▫️"} ${todo}${said}${stop}`;
}

function sayFigures({ clients, lost, named, othersShare }: EmployeeFigures): string {
  const share = clients === 0 ? "" : ` (${percent(lost / clients)})`;
  const beside = othersShare === null ? "" : `, of the other reps' ${percent(othersShare)}`;
  return `In the last twelve months: looks after ${count(clients, "client")}, ${lost} of them went quiet${share}${beside}. Named as the reason in ${count(named, "case")}.`;
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

function askReview({ review }: EmployeeReview): KnownBlock[] {
  const options = REVIEW_OPTIONS;
  const chosen = options.filter(({ value }) => review?.signs.some((sign) => sign === value));
  const details = review?.details ?? "";
  return [
    {
      type: "input",
      block_id: REVIEW_INPUT.details,
      label: plain("What happened: when, where, what was said, who was there?"),
      element: {
        type: "plain_text_input",
        action_id: "value",
        multiline: true,
        max_length: LONGEST_DETAILS,
        ...(details === "" ? {} : { initial_value: details }),
      },
    },
    {
      type: "input",
      block_id: REVIEW_INPUT.signs,
      optional: true,
      label: plain("What you have seen yourself"),
      hint: plain(
        "It leads to a talk and a review, never to a verdict. Decisions about people are made elsewhere.",
      ),
      element: {
        type: "checkboxes",
        action_id: "value",
        options,
        ...(chosen.length === 0 ? {} : { initial_options: chosen }),
      },
    },
  ];
}

const REVIEW_OPTIONS: PlainTextOption[] = Object.entries(REVIEW_SIGNS).map(([value, label]) => ({
  text: plain(label, LIMIT.optionText),
  value,
}));

/** After keeping it: what it comes to, which is never a verdict. */
export function sayReviewKept(signs: readonly ReviewSign[]): string {
  const next =
    signs.length === 0
      ? "Nothing points beyond this one case."
      : "Talk with the person, hear their side, and look again in a month.";
  return `✅ Kept in the case, for managers only. ${next}`;
}
