import { CLIENT_EL_MOODS } from "./client-el-moods.ts";
import { CLIENT_EL_OBJECTIONS } from "./client-el-objections.ts";
import { CLIENT_EL_REPLIES } from "./client-el-replies.ts";
import { CLIENT_EL } from "./client-el.ts";
import { LAYERS_EL } from "./layers-el.ts";
import type { PhraseBank } from "./phrase-bank.ts";
import { REP_EL_OBJECTIONS } from "./rep-el-objections.ts";
import { REP_EL_OPENING } from "./rep-el-opening.ts";
import { REP_EL_POOR } from "./rep-el-poor.ts";
import { REP_EL_REASONS } from "./rep-el-reasons.ts";
import { REP_EL } from "./rep-el.ts";

export const BANK_EL: PhraseBank = {
  client: [...CLIENT_EL, ...CLIENT_EL_OBJECTIONS, ...CLIENT_EL_MOODS, ...CLIENT_EL_REPLIES],
  layers: LAYERS_EL,
  rep: [...REP_EL_OPENING, ...REP_EL, ...REP_EL_OBJECTIONS, ...REP_EL_POOR, ...REP_EL_REASONS],
};
