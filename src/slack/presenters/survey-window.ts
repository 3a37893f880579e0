import type { Button, KnownBlock, ModalView } from "@slack/types";
import type { Day } from "#src/core/day.ts";
import { QUESTION_TITLES, type QuestionId } from "#src/core/survey/survey-questions.ts";
import type { QuestionResult } from "#src/core/survey/survey-result.ts";
import type { NotAsked } from "#src/core/survey/who-is-asked.ts";
import type { ShownAsk, SurveyAhead, SurveyView } from "#src/flows/show-survey.ts";
import { ACTION, LIMIT } from "../vocabulary.ts";
import { clip, context, escapeMrkdwn, plain, section } from "./mrkdwn.ts";
import { count } from "./say-day.ts";

export const SURVEY_TITLE = "Survey";

const A_PAGE = 10;
const NAME_SHOWN = 80;
const COMMENT_SHOWN = 400;
const NAMES_LENGTH = 1500;

export type SurveyReading = {
  readonly today: Day;
  readonly page: number;
  readonly hasLinks: boolean; // clients can reach a page of their own
  readonly news: string | null; // what the last click did
};

/** For managers: what clients said, and whom this month's survey would ask. */
export function presentSurvey(view: SurveyView, reading: SurveyReading): ModalView {
  const { ahead } = view;
  return {
    type: "modal",
    title: plain(SURVEY_TITLE, LIMIT.modalTitle),
    close: plain("Close", LIMIT.modalTitle),
    private_metadata: String(reading.page),
    blocks: [
      ...(reading.news === null ? [] : [section(reading.news)]),
      ...(ahead === null ? [] : presentAhead(ahead, reading.today)),
      ...presentRound(view, reading),
    ],
  };
}

function presentAhead(ahead: SurveyAhead, today: Day): KnownBlock[] {
  const heading: KnownBlock = {
    type: "header",
    text: plain(`${sayMonth(today)}: to come`, LIMIT.headerText),
  };
  const who =
    ahead.would === 0
      ? "Nobody would be asked: no client had a quote or an order last month and may be asked again."
      : `*${count(ahead.would, "client")}* had a quote or an order last month and may be asked.`;
  const names = clip(ahead.names.map(escapeMrkdwn).join(", "), NAMES_LENGTH);
  const rest = ahead.would - ahead.names.length;
  const more = rest > 0 ? ` and ${count(rest, "other")}` : "";
  const left = sayLeft(ahead.left);
  return [
    heading,
    section(`${who} ${sayWhen(ahead, today)}`),
    ...(names === "" ? [] : [context(`${names}${more}`)]),
    ...(left === "" ? [] : [context(`Not asked: ${left}.`)]),
    ...(ahead.canOpen
      ? [buttons([button(ACTION.openSurveyNow, "Make this month’s links", "now")])]
      : []),
  ];
}

function sayWhen({ isOn, canOpen }: SurveyAhead, today: Day): string {
  if (!isOn) return "The survey is switched off: `/winback settings`, Monthly survey.";
  if (canOpen) return "It opens by itself within minutes, or with the button.";
  return Number(today.slice(8)) <= 5 ? "" : "The next one opens on the 1st of the month.";
}

const LEFT: Readonly<Record<NotAsked, string>> = {
  "do-not-contact": "must not be contacted",
  gone: "ended or cancelled",
  "wants-peace": "said we are in touch too often",
  "asked-lately": "asked lately",
};

const LEFT_ORDER = ["asked-lately", "do-not-contact", "wants-peace", "gone"] as const;

function sayLeft(left: SurveyAhead["left"]): string {
  return LEFT_ORDER.flatMap((why) => (left[why] === 0 ? [] : [`${left[why]} ${LEFT[why]}`])).join(
    ", ",
  );
}

function presentRound(view: SurveyView, reading: SurveyReading): KnownBlock[] {
  const { round, result, answers } = view;
  if (round === null) return view.ahead === null ? [section("There was no survey yet.")] : [];
  const page = Math.min(reading.page, Math.max(0, Math.ceil(answers.length / A_PAGE) - 1));
  const shown = answers.slice(page * A_PAGE, (page + 1) * A_PAGE);
  return [
    { type: "header", text: plain(sayMonth(round.month), LIMIT.headerText) },
    section(sayResult(view)),
    ...(result.answered === 0 ? [] : [section(result.questions.map(sayQuestion).join("\n"))]),
    ...(round.takesAnswers && result.answered < result.asked
      ? [
          buttons([
            button(
              ACTION.surveyLinks,
              reading.hasLinks ? "Links as a file" : "Form as a file",
              "links",
            ),
          ]),
          context(sayFile(reading.hasLinks)),
        ]
      : []),
    ...(shown.length === 0 ? [] : [{ type: "divider" } as const]),
    ...shown.map((ask) => presentAnswer(ask, round.questions, view.gift)),
    ...presentPaging(answers.length, page),
  ];
}

function sayResult({ round, result }: SurveyView): string {
  const { asked, answered, mean, badClients, giftsGiven } = result;
  const until =
    round?.takesAnswers === true
      ? "Answers are taken until the 10th."
      : "It takes no more answers.";
  if (answered === 0) return `*${count(asked, "client")}* asked, nobody has answered. ${until}`;
  const share = Math.round((100 * answered) / asked);
  const facts = [
    `*${answered} of ${count(asked, "client")}* answered (${share} %)`,
    `mean mark *${sayMean(mean)}*`,
    badClients === 0
      ? "no bad marks"
      : `*${count(badClients, "client")}* with a mark of 1 or 2 (${Math.round((100 * badClients) / answered)} %)`,
    `${count(giftsGiven, "gift")} given`,
  ];
  return `${facts.join("  ·  ")}. ${until}`;
}

function sayQuestion({ id, answers, mean, bad }: QuestionResult): string {
  const badly = bad === 0 ? "" : `, ${bad} bad`;
  return `${bar(mean)} *${sayMean(mean)}* ${QUESTION_TITLES[id]} (${count(answers, "answer")}${badly})`;
}

const BAR = 5;

function bar(mean: number | null): string {
  const full = Math.round(mean ?? 0);
  return `${"●".repeat(full)}${"○".repeat(BAR - full)}`;
}

function sayMean(mean: number | null): string {
  return mean === null ? "–" : mean.toFixed(1);
}

function sayFile(hasLinks: boolean): string {
  return hasLinks
    ? "Comes to you in a direct message: each client’s own link, in their language, for your own letter or mail. Nothing goes out by itself."
    : "PUBLIC_URL is not set, so clients have no page. Ask them as you like, fill the marks into the file, and read it back: `npm run survey -- --answers FILE`.";
}

function presentAnswer(ask: ShownAsk, questions: readonly QuestionId[], gift: string): KnownBlock {
  const marks = questions.flatMap((id) => {
    const mark = ask.marks?.[id];
    if (mark === undefined) return [];
    return mark <= 2 ? [`*${QUESTION_TITLES[id]} ${mark}*`] : [`${QUESTION_TITLES[id]} ${mark}`];
  });
  const owner = ask.ownerName === null ? "no owner" : escapeMrkdwn(clip(ask.ownerName, NAME_SHOWN));
  const comment =
    ask.comment === null
      ? ""
      : `\n“${escapeMrkdwn(clip(ask.comment.replaceAll("\n", " "), COMMENT_SHOWN))}”`;
  const given = ask.giftOn === null ? "" : "  ·  🎁 gift given";
  const name = escapeMrkdwn(clip(ask.clientName, NAME_SHOWN));
  const text = section(`*${name}*  ·  ${owner}${given}\n${marks.join(", ")}${comment}`);
  return ask.giftOn !== null || gift === ""
    ? text
    : { ...text, accessory: button(ACTION.surveyGift, "Gift given", ask.askId) };
}

function presentPaging(total: number, page: number): KnownBlock[] {
  if (total <= A_PAGE) return [];
  const last = Math.ceil(total / A_PAGE) - 1;
  return [
    context(
      `${page * A_PAGE + 1} to ${Math.min(total, (page + 1) * A_PAGE)} of ${total}, worst marks first`,
    ),
    buttons([
      ...(page > 0 ? [button(ACTION.surveyEarlier, "← Back", String(page - 1))] : []),
      ...(page < last ? [button(ACTION.surveyLater, "More →", String(page + 1))] : []),
    ]),
  ];
}

function button(action_id: string, text: string, value: string): Button {
  return { type: "button", action_id, text: plain(text), value };
}

function buttons(elements: Button[]): KnownBlock {
  return { type: "actions", elements };
}

/** `November 2026`. */
export function sayMonth(day: Day): string {
  return new Intl.DateTimeFormat("en-GB", {
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  }).format(new Date(`${day}T12:00:00Z`));
}
