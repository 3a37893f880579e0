import { CLIENT_EN_MOODS } from "./client-en-moods.ts";
import { CLIENT_EN_OBJECTIONS } from "./client-en-objections.ts";
import { CLIENT_EN_REPLIES } from "./client-en-replies.ts";
import { CLIENT_EN } from "./client-en.ts";
import { LAYERS_EN } from "./layers-en.ts";
import type { PhraseBank } from "./phrase-bank.ts";
import { REP_EN_OBJECTIONS } from "./rep-en-objections.ts";
import { REP_EN_OPENING } from "./rep-en-opening.ts";
import { REP_EN_POOR } from "./rep-en-poor.ts";
import { REP_EN_REASONS } from "./rep-en-reasons.ts";
import { REP_EN } from "./rep-en.ts";

export const BANK_EN: PhraseBank = {
  client: [...CLIENT_EN, ...CLIENT_EN_OBJECTIONS, ...CLIENT_EN_MOODS, ...CLIENT_EN_REPLIES],
  layers: LAYERS_EN,
  rep: [...REP_EN_OPENING, ...REP_EN, ...REP_EN_OBJECTIONS, ...REP_EN_POOR, ...REP_EN_REASONS],
};
