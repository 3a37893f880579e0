import { CLIENT_FI_MOODS } from "./client-fi-moods.ts";
import { CLIENT_FI_OBJECTIONS } from "./client-fi-objections.ts";
import { CLIENT_FI_REPLIES } from "./client-fi-replies.ts";
import { CLIENT_FI } from "./client-fi.ts";
import { LAYERS_FI } from "./layers-fi.ts";
import type { PhraseBank } from "./phrase-bank.ts";
import { REP_FI_OBJECTIONS } from "./rep-fi-objections.ts";
import { REP_FI_OPENING } from "./rep-fi-opening.ts";
import { REP_FI_POOR } from "./rep-fi-poor.ts";
import { REP_FI_REASONS } from "./rep-fi-reasons.ts";
import { REP_FI } from "./rep-fi.ts";

export const BANK_FI: PhraseBank = {
  client: [...CLIENT_FI, ...CLIENT_FI_OBJECTIONS, ...CLIENT_FI_MOODS, ...CLIENT_FI_REPLIES],
  layers: LAYERS_FI,
  rep: [...REP_FI_OPENING, ...REP_FI, ...REP_FI_OBJECTIONS, ...REP_FI_POOR, ...REP_FI_REASONS],
};
