import type { KnownBlock } from "@slack/types";
import type { Day } from "#src/core/day.ts";
import { badMarks, type Marks } from "#src/core/survey/survey-answer.ts";
import { QUESTION_TITLES } from "#src/core/survey/survey-questions.ts";
import { ACTION } from "../vocabulary.ts";
import type { Message } from "./alert-card.ts";
import { clip, escapeMrkdwn, plain, section } from "./mrkdwn.ts";
import { count } from "./say-day.ts";
import { sayMonth } from "./survey-window.ts";

/** To the managers when the month's survey is ready to go out. */
export function presentSurveyOpen({
  month,
  asked,
}: {
  readonly month: Day;
  readonly asked: number;
}): Message {
  const text = `The survey of ${sayMonth(month)} is ready for ${count(asked, "client")}.`;
  const how =
    "Take the links from its window and send them with your own words by the 5th; answers are taken until the 10th. I tell you and the client’s owner at once of any mark of 1 or 2.";
  return { text, blocks: [section(`📝 *${text}*\n${how}`), openButton()] };
}

type BadAnswer = {
  readonly clientName: string;
  readonly ownerName: string | null;
  readonly marks: Marks | null;
  readonly comment: string | null;
};

/** To the owner and the managers, at once (FI-140: a bad mark is of use only when it is answered fast). */
export function presentBadMarks({
  clientName,
  ownerName,
  marks,
  comment,
}: BadAnswer): Message | null {
  const bad = badMarks(marks ?? {});
  if (bad.length === 0) return null;
  const name = escapeMrkdwn(clip(clientName, 100));
  const said = bad.map(({ id, mark }) => `${QUESTION_TITLES[id]} *${mark}*`).join(", ");
  const words = comment === null ? "" : `\n“${escapeMrkdwn(clip(comment, 1000))}”`;
  const who =
    ownerName === null
      ? "The client has no owner, so it stands on a manager’s agenda."
      : `It stands on ${escapeMrkdwn(clip(ownerName, 100))}’s agenda.`;
  const text = `${name} gave us bad marks.`;
  return {
    text,
    blocks: [
      section(`📉 *${text}*\n${said}${words}`),
      section(`Ring within the hour, thank them for saying so, and ask what happened. ${who}`),
    ],
  };
}

function openButton(): KnownBlock {
  return {
    type: "actions",
    elements: [
      { type: "button", action_id: ACTION.openSurvey, text: plain("Open the survey"), value: "0" },
    ],
  };
}
