import { answersEval } from "./answers-eval.ts";
import { attacksEval } from "./attacks-eval.ts";
import type { EvalModule } from "./eval-module.ts";
import { languageEval } from "./language-eval.ts";
import { linterEval } from "./linter-eval.ts";
import { reasonsEval } from "./reasons-eval.ts";
import { scorecardEval } from "./scorecard-eval.ts";

/** What `npm run eval` measures, in this order; the files of each stand in gold/<name>. */
export const MODULES: readonly EvalModule[] = [
  linterEval,
  languageEval,
  reasonsEval,
  attacksEval,
  answersEval,
  scorecardEval,
];
