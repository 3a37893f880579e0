import { CLIENT_ET_MOODS } from "./client-et-moods.ts";
import { CLIENT_ET_OBJECTIONS } from "./client-et-objections.ts";
import { CLIENT_ET_REPLIES } from "./client-et-replies.ts";
import { CLIENT_ET } from "./client-et.ts";
import { LAYERS_ET } from "./layers-et.ts";
import type { PhraseBank } from "./phrase-bank.ts";
import { REP_ET_OBJECTIONS } from "./rep-et-objections.ts";
import { REP_ET_OPENING } from "./rep-et-opening.ts";
import { REP_ET_POOR } from "./rep-et-poor.ts";
import { REP_ET_REASONS } from "./rep-et-reasons.ts";
import { REP_ET } from "./rep-et.ts";

export const BANK_ET: PhraseBank = {
  client: [...CLIENT_ET, ...CLIENT_ET_OBJECTIONS, ...CLIENT_ET_MOODS, ...CLIENT_ET_REPLIES],
  layers: LAYERS_ET,
  rep: [...REP_ET_OPENING, ...REP_ET, ...REP_ET_OBJECTIONS, ...REP_ET_POOR, ...REP_ET_REASONS],
};
