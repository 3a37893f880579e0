import type { Day } from "#src/core/day.ts";
import type { Answer } from "#src/flows/answer-ask.ts";
import type { Message } from "./alert-card.ts";
import { presentClientCard } from "./client-card.ts";
import { presentClientChoice } from "./client-choice.ts";
import { presentGlance } from "./client-glance.ts";
import { presentExplanation } from "./explanation.ts";
import { presentHelp, presentThanksReply } from "./help.ts";
import { section } from "./mrkdwn.ts";
import { presentToday } from "./today-list.ts";

/** Answers that are told as they stand; those that begin something or need a reader's eyes are not among them. */
export type ToldAnswer = Exclude<
  Answer,
  { say: "draft" | "rehearse" | "change" | "check" | "reply" | "case" | "practice" | "league" }
>;

export function presentAnswer(answer: ToldAnswer, today: Day): Message {
  switch (answer.say) {
    case "help":
      return presentHelp();
    case "thanks":
      return presentThanksReply();
    case "today":
      return presentToday(answer.view, today);
    case "why":
      return presentExplanation(answer.explanation, today);
    case "which-client":
      return presentClientChoice(answer);
    case "client-gone":
      return sayPlainly("This client is not there any more.");
    case "client":
      return answer.view.kind === "card"
        ? presentClientCard(answer.view.card, today)
        : presentGlance(answer.view.glance, today);
  }
}

/** One line without data in it. */
export function sayPlainly(text: string): Message {
  return { text, blocks: [section(text)] };
}

export const APOLOGY = sayPlainly(
  "Sorry, that went wrong on my side, and I have nothing to show for it. Try again in a minute. If it happens again, tell whoever looks after the coach.",
);
