import type { Message } from "../slack/presenters/alert-card.ts";
import { presentPickUp } from "../slack/presenters/pick-up-news.ts";
import { presentBadMarks, presentSurveyOpen } from "../slack/presenters/survey-news.ts";
import { findAsk } from "../store/survey-asks.ts";
import { loadOpenedSurvey } from "../store/surveys.ts";
import { loadPickUp } from "../store/pick-ups.ts";
import type { Runtime } from "./runtime.ts";

type Draw = (runtime: Runtime, id: string) => Promise<Message | null>;

/** Messages about data that come by themselves. */
export const INCOMING_POSTS = {
  async "pick-up"({ store, today }, id) {
    const night = await loadPickUp(store.prisma, id.split("/")[0] ?? "");
    return night === null ? null : presentPickUp(night, today());
  },
  async "survey-open"({ store }, id) {
    const survey = await loadOpenedSurvey(store.prisma, id.split("/")[0] ?? "");
    return survey === null ? null : presentSurveyOpen(survey);
  },
  async "survey-mark"({ store, workspace }, id) {
    const [askId = ""] = id.split("/");
    const ask = await findAsk(store.prisma, { workspaceId: workspace.id, askId });
    return ask === null ? null : presentBadMarks(ask);
  },
} satisfies Readonly<Record<string, Draw>>;
