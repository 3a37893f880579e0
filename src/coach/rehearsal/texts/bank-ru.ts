import { CLIENT_RU_MOODS } from "./client-ru-moods.ts";
import { CLIENT_RU_OBJECTIONS } from "./client-ru-objections.ts";
import { CLIENT_RU_REPLIES } from "./client-ru-replies.ts";
import { CLIENT_RU } from "./client-ru.ts";
import { LAYERS_RU } from "./layers-ru.ts";
import type { PhraseBank } from "./phrase-bank.ts";
import { REP_RU_OBJECTIONS } from "./rep-ru-objections.ts";
import { REP_RU_OPENING } from "./rep-ru-opening.ts";
import { REP_RU_POOR } from "./rep-ru-poor.ts";
import { REP_RU_REASONS } from "./rep-ru-reasons.ts";
import { REP_RU } from "./rep-ru.ts";

export const BANK_RU: PhraseBank = {
  client: [...CLIENT_RU, ...CLIENT_RU_OBJECTIONS, ...CLIENT_RU_MOODS, ...CLIENT_RU_REPLIES],
  layers: LAYERS_RU,
  rep: [...REP_RU_OPENING, ...REP_RU, ...REP_RU_OBJECTIONS, ...REP_RU_POOR, ...REP_RU_REASONS],
};
