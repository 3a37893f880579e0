import type { App, BlockButtonAction } from "@slack/bolt";
import { onFacts } from "../actions/on-facts.ts";
import { onGloss } from "../actions/on-gloss.ts";
import { onAnswerInLanguage, onTellFact, onWriteWithout } from "../actions/on-question.ts";
import type { FactsDesk } from "../facts-desk.ts";
import { ACTION, VIEW } from "../vocabulary.ts";
import { onFactTold } from "../views/on-fact-told.ts";
import { onFactsSubmitted } from "../views/on-facts-submitted.ts";

// Several buttons of a kind in one block are told apart by what stands behind the name.
const FACTS = new RegExp(`^${ACTION.openFacts}(:[0-9]+)?$`);
const LANGUAGE = new RegExp(`^${ACTION.answerInLanguage}:[a-z]+$`);

/** The facts behind a draft, and the one question that is asked when one of them is missing. */
export function listenForDraftFacts(app: App, desk: FactsDesk): void {
  app.action<BlockButtonAction>(FACTS, onFacts(desk));
  app.action<BlockButtonAction>(LANGUAGE, onAnswerInLanguage(desk));
  app.action(ACTION.glossDraft, onGloss(desk));
  app.action(ACTION.tellFact, onTellFact(desk));
  app.action(ACTION.writeWithout, onWriteWithout(desk));
  app.view(VIEW.correctFacts, onFactsSubmitted(desk));
  app.view(VIEW.tellFact, onFactTold(desk));
}
