import { CLIENT_BG_MOODS } from "./client-bg-moods.ts";
import { CLIENT_BG_OBJECTIONS } from "./client-bg-objections.ts";
import { CLIENT_BG_REPLIES } from "./client-bg-replies.ts";
import { CLIENT_BG } from "./client-bg.ts";
import { LAYERS_BG } from "./layers-bg.ts";
import type { PhraseBank } from "./phrase-bank.ts";
import { REP_BG_OBJECTIONS } from "./rep-bg-objections.ts";
import { REP_BG_OPENING } from "./rep-bg-opening.ts";
import { REP_BG_POOR } from "./rep-bg-poor.ts";
import { REP_BG_REASONS } from "./rep-bg-reasons.ts";
import { REP_BG } from "./rep-bg.ts";

export const BANK_BG: PhraseBank = {
  client: [...CLIENT_BG, ...CLIENT_BG_OBJECTIONS, ...CLIENT_BG_MOODS, ...CLIENT_BG_REPLIES],
  layers: LAYERS_BG,
  rep: [...REP_BG_OPENING, ...REP_BG, ...REP_BG_OBJECTIONS, ...REP_BG_POOR, ...REP_BG_REASONS],
};
