import type { App } from "@slack/bolt";
import {
  onOpenSurveyNow,
  onSurvey,
  onSurveyGift,
  onSurveyLinks,
  type SurveyDeps,
} from "../actions/on-survey.ts";
import { ACTION } from "../vocabulary.ts";

/** The monthly survey's window. */
export function listenForSurvey(app: App, deps: SurveyDeps): void {
  app.action(ACTION.openSurvey, onSurvey(deps));
  app.action(ACTION.surveyEarlier, onSurvey(deps));
  app.action(ACTION.surveyLater, onSurvey(deps));
  app.action(ACTION.openSurveyNow, onOpenSurveyNow(deps));
  app.action(ACTION.surveyLinks, onSurveyLinks(deps));
  app.action(ACTION.surveyGift, onSurveyGift(deps));
}
