import type { ClaimWords } from "../../lexicon.ts";
import { wordPattern } from "../../word-pattern.ts";

const WE = "(?:i|we)";

/** The parts of an apology. */
export const englishApologies: Pick<
  ClaimWords,
  | "sorry"
  | "disturbing"
  | "apologyPast"
  | "ownership"
  | "condition"
  | "but"
  | "repair"
  | "permission"
  | "explanation"
  | "repentance"
  | "request"
> = {
  sorry: wordPattern(
    "sorry",
    "regrettabl[ey]",
    "apolog(?:y|ies|i[sz]\\p{L}*|etic)",
    "(?:we|i) (?:\\p{L}+ )?regret",
    "regrets",
    "regret (?:that|the|any|what|this)",
    "(?:please )?(?:forgive|pardon|excuse) (?:us|me|the|our)",
    "forgiveness",
  ),
  disturbing: wordPattern(
    "interrupt\\p{L}*",
    "disturb\\p{L}*",
    "bother\\p{L}*",
    "intrud\\p{L}*",
    "(?:tak(?:e|ing)|us(?:e|ing)) (?:up )?(?:so much |more )?(?:of )?your time",
    "call(?:ing)? (?:you )?(?:so |this |again|at|out|unannounced|without|on)\\p{L}*",
    "(?:writ(?:e|ing)|call(?:ing)?|contact(?:ing)?|get(?:ting)? in touch|ring(?:ing)?) (?:you )?(?:again|twice|so (?:late|early|soon)|this (?:late|early)|out of the blue|unannounced|at (?:such|this|a)|on a|during|once more)",
    "(?:late|slow|long|short|delayed) (?:reply|answer|response|e-?mail|message|letter|notice|call|silence)",
    "(?:reply|answer|respond|repl(?:y|ying)|answering|responding|coming back to you|getting back to you|writing) (?:\\p{L}+ )?(?:late|only now|slowly)",
    "delay in (?:reply|answer|respond|getting back)\\p{L}*",
    "(?:bad|wrong|awkward|inconvenient) (?:time|moment)",
    "(?:sorry|regret) (?:for|about|on|to hear (?:of|about)) your (?:loss|\\p{L}+ loss)",
    "typo|misprint|attachment|wrong link",
    "the intrusion",
    "(?:personal|direct|blunt|straight|many|another) question",
    "not sorry",
    "(?:without|no need for|not (?:here|writing|calling) to) (?:an? )?(?:apolog|repeat)\\p{L}*",
  ),
  apologyPast: wordPattern(
    "(?:have|had|'ve|'d) (?:already |once |of course )?(?:apologi[sz]ed|said sorry)",
    "apologi[sz]ed (?:to you )?(?:already|before|in|on|by|last|earlier|for it (?:in|on|at))",
    "(?:my|our|the) (?:earlier |previous |last |april |written |first )?(?:apology|apologies) (?:of|from|on|in|last|earlier|stands?|still)",
    "(?:my|our) (?:earlier|previous|last|written) apolog(?:y|ies)",
    "already apologi[sz]ed",
    "(?:not|n't|without) (?:to )?(?:apologi[sz]e|repeat\\p{L}*|say sorry)\\p{L}*",
    "(?:accepted|for accepting|received) (?:my|our) apolog(?:y|ies)",
    "no (?:second |further |more )?apolog(?:y|ies)",
  ),
  ownership: [
    wordPattern(
      "our (?:own )?(?:mistake|fault|failure|error|responsibility|doing|oversight|negligence|carelessness|blunder|slip|shortcoming)s?",
      "my (?:own )?(?:mistake|fault|failure|error|responsibility|oversight)",
      "(?:mistake|fault|error|failure|responsibility|blame|oversight)(?: for (?:that|this|it|the \\p{L}+))? (?:is|was|lies|lay|rests) (?:entirely |all |fully |solely |only )?(?:ours|mine|with us|with me|on us|on our side|on our part)",
      "(?:mistake|fault|error|failure|oversight) (?:on|from) our (?:side|part|end)",
      "(?:that|this|it)(?: one)?(?:'s| is| was) (?:\\p{L}+ )?on (?:us|me)",
      `${WE} (?:\\p{L}+ )?(?:own (?:it|this|that|the|up)|let you down|made (?:a|the|an|that|this|several) (?:\\p{L}+ )?(?:mistake|error)s?|got (?:it|this|that|your \\p{L}+) wrong|failed|fell short of our|messed up|forgot|overlooked|mixed up|miscounted|misread|mishandled|dropped the ball|screwed up|slipped up|neglected|packed (?:it|them|the \\p{L}+) (?:badly|poorly|wrong\\p{L}*)|sent (?:you )?(?:the |a )?(?:wrong|late|broken|damaged|incomplete)|(?:delivered|shipped|arrived|answered|replied|reacted|sent it|were) (?:\\p{L}+ ){0,4}late|did not (?:deliver|check|answer|keep|call|tell|warn|inform|do (?:our|what)|send|pack|follow|notice|listen|react)|didn't (?:deliver|check|answer|keep|call|tell|warn|inform|do (?:our|what)|send|pack|follow|notice|listen|react)|should have|broke (?:our|my|the) (?:word|promise|agreement)|caused|damaged|lost (?:your|the|it)|kept you waiting|planned (?:it|the \\p{L}+) (?:badly|wrong\\p{L}*))`,
      `${WE} (?:\\p{L}+ )?(?:take|accept|bear|carry|assume) (?:full |the |all |complete |entire )*(?:responsibility|blame)`,
      `${WE}(?: am|'m| are|'re| was| were) (?:\\p{L}+ )?(?:wrong|at fault|to blame|responsible)`,
      "taking (?:full )?responsibility",
    ),
  ],
  condition: wordPattern("if", "whether", "may", "might", "perhaps"),
  but: wordPattern("but", "however", "although", "though"),
  repair: wordPattern(
    "put (?:it |this |that |things |the matter )?right",
    "settled",
    "resolved",
    "make (?:it |this )?(?:good|up)",
    "fix\\p{L}*",
    "replac\\p{L}*",
    "refund\\p{L}*",
    "credit\\p{L}*",
    "repair\\p{L}*",
    "correct(?:ed)? (?:it|the)",
  ),
  permission: wordPattern(
    "may i",
    "could i",
    "might i",
    "if i may",
    "if you allow",
    "would you (?:mind|allow|tell|be willing|be open)",
    "do you mind",
    "can i ask",
  ),
  explanation: [
    wordPattern(
      "what happened",
      "(?:this|it|that) happened",
      "because",
      "the reason",
      "(?:delivery|order|goods|delay|complaint|problem|mistake|invoice) (?:of|on|with|about|over)?",
      "(?:came|arrived|were|was) (?:\\p{L}+ ){0,4}(?:late|damaged|broken|wrong|incomplete|missing)",
    ),
  ],
  repentance: [
    wordPattern(
      "(?:not|never|won't) (?:\\p{L}+ )?(?:again|be repeated|repeat|recur)",
      "(?:should|must) (?:never|not) have (?:happened|been)",
      "learn(?:ed|t)?(?: \\p{L}+)? (?:from|our|a lesson)",
      "(?:do|work|be) better",
      "(?:have|has|been) (?:since )?(?:changed|improved|replaced|introduced)",
      "(?:would|to) (?:have to )?(?:change|be different)",
      "so that it (?:does|will|would) not",
      "differently",
    ),
  ],
  request: [
    wordPattern(
      "(?:please )?(?:forgive|accept (?:my|our) apolog\\p{L}*|pardon)",
      "(?:ask|hope) (?:you )?(?:for|to) (?:your )?(?:forgive\\p{L}*|accept)",
      "what (?:would|could|can|should|do) (?:we|you|have)",
      "is there anything",
      "would you (?:tell|allow|be)",
      "(?:may|could|can) (?:i|we)",
    ),
  ],
};
