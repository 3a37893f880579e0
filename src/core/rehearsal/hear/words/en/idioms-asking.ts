import type { Clues } from "../../../../draft/checks/clue.ts";
import { wordPattern } from "../../../../draft/checks/word-pattern.ts";
import type { MoreSigns } from "../../widen.ts";

const ASK =
  "(?:ask\\p{L}*|(?:put|pose|raise) (?:\\p{L}+ ){0,3}(?:questions?|to you)|(?:a|one|two|any|some|my) (?:\\p{L}+ ){0,3}(?:questions?|things?)|questions?|know|hear|learn|understand|(?:go|went|going|come|came|coming|look|looked)(?: back| into| over)+|dig\\p{L}*|prob(?:e|ed|ing)|pry\\p{L}*|be (?:nosy|curious|direct|frank|blunt)|pick your brains?|bring up|(?:talk|talked|talking|speak|spoke|hear) (?:\\p{L}+ ){0,3}about (?:what|why|how|where|that|it|this|last|the (?:year|spring|autumn|winter|summer|time|matter|delivery|complaint|order|reasons?)))";
const NEXT = "(?:,? [\\p{L}']+){0,6}?,? ";
const WH = "(?:what|why|how|which|where|when|who)(?:'s|'re|'d)?";
const ONSET =
  "(?:(?:and|so|but|well|now|then|oh|ah|right|ok|okay|fine|good|fair enough|i see|tell me|mrs?|dr|may i ask|can i ask|could i ask|if i may ask|if i may|honestly|frankly|in your (?:own )?(?:words|view|eyes|opinion)|looking back|apart from that)[, :]+)*";

/** More ways to ask, in English. */
export const EN_MORE_ASKING: MoreSigns = {
  permission: {
    sure: [
      wordPattern(
        `(?:would|do|will) you (?:\\p{L}+ )?mind${NEXT}${ASK}`,
        `(?:are|would|will) you (?:be )?(?:\\p{L}+ )?(?:happy|okay|ok|comfortable|all right|alright|willing|open|up|prepared|ready|good|game)(?: with| for| to)${NEXT}(?:${ASK}|answer)`,
        `(?:would|will|does|is|was|were) (?:it|that|this) (?:be )?(?:\\p{L}+ )?(?:all right|alright|ok|okay|fine|possible|bother you|a (?:problem|nuisance|bother)|too (?:much|forward|bold|nosy|rude)|welcome|rude|disturb you|upset you|trouble you|put you out)${NEXT}${ASK}`,
        `(?:something|one thing|a thing|a couple of things|a question|one question|a few questions|two questions|just one)(?:,? [\\p{L}']+){0,8},? (?:if (?:i may|you'll (?:let|allow)|you will|you'd (?:let|allow|be)|you're (?:willing|happy|ok|okay|up|all right|open)|you are|you let|you allow|you've no|you have no|that's|it's not|you don't|you wouldn't|i might|that is)|with your (?:leave|permission))`,
        `if (?:it's|it is|that's|that is|you've|you have|you'd|you're|you don't|you do not|you wouldn't|i may|i might|you'll|you will|you can bear|you allow|you let)(?:,? [\\p{L}']+){0,7},? (?:i'd|i would|i|let me|may i|can i|could i|we|we'd)(?: [\\p{L}']+){0,4} ${ASK}`,
        `(?:have|do i have|may i have|can i have|could i have|grant me|give me) (?:i |we )?(?:your|the) (?:\\p{L}+ )?(?:leave|permission|blessing|ok|okay|go-ahead)`,
        `(?:would|do) you object${NEXT}${ASK}`,
        `ask(?:,? [\\p{L}']+){0,8},? (?:but )?(?:only )?if (?:you|that|it)(?:'re|'s|'ll|'d)?(?: [\\p{L}']+){0,2} (?:comfortable|happy|willing|okay|ok|fine|open|all right|alright|mind|let|allow|up|care|want)`,
        "questions?(?:,? [\\p{L}']+){0,8},? (?:may|can|could|might) i\\?",
        `(?:any|some) (?:chance|way)(?: [\\p{L}']+){0,2} (?:could|can|may|might) ${ASK}`,
        `(?:any|no) objections?(?: [\\p{L}']+){0,4} (?:to|if|with)${NEXT}${ASK}`,
        `(?:would|will|am) i (?:be )?(?:out of (?:line|order|place)|allowed|permitted|intruding|overstepping|wrong|rude|too nosy)${NEXT}${ASK}`,
        `(?:i'd|i would) be (?:\\p{L}+ )?(?:grateful|glad|obliged|thankful) (?:if|for)${NEXT}${ASK}`,
        `(?:can|could|may|might|shall) (?:i|we)(?: [\\p{L}']+){0,6}? ${ASK}`,
        `(?:would|could|can|will|won't) you (?:let|allow|permit|give|grant|spare|indulge|hear|take|humou?r|answer)(?: me| us)?(?: [\\p{L}']+){0,4} ${ASK}`,
        `(?:do you have|have you got|is there|got) (?:\\p{L}+ )?(?:room|space|time|patience|a (?:minute|moment|second))(?: [\\p{L}']+){0,3} (?:for|to)${NEXT}${ASK}`,
        `(?:is )?(?:now|this|it) (?:be )?(?:a|an) (?:\\p{L}+ )?(?:moment|time)(?: [\\p{L}']+){0,2} (?:for|to)${NEXT}${ASK}`,
        `would you have (?:any |a )?(?:problem|trouble|objection|difficulty)${NEXT}${ASK}`,
        `(?:^|[,.:] )(?:mind|ok|okay|all right|alright|fine|all right with you) if${NEXT}${ASK}`,
        `let me (?:just |please |first )?(?:put|pose|ask)${NEXT}questions?`,
      ),
    ],
    never: wordPattern(
      "ask(?: you)? (?:to|for)(?! (?:tell|explain|say|describe|be|forgive))",
      "ask (?:the|my|our|head|around|them|him|her|in)",
      "(?:i|we)(?:'ll| will) ask",
      "(?:i|we) (?:know|heard|understand|see) (?:what|why|how)",
      "(?:can|could|may|shall) (?:i|we) (?:\\p{L}+ )?(?:have|take|book|know) (?:your|the|an|a) order",
      "interest you",
      "what (?:can|could|may|shall) (?:i|we)",
    ),
  },
  "open-question": {
    sure: [
      {
        any: wordPattern(`^${ONSET}${WH}`, `(?<=: )${WH}`),
        unless: wordPattern(
          "(?:when|where|what time|what day|which day|how soon) (?:can|could|shall|should|may|would|do|does|will|is|suits?)(?!.*(?:first|notice|feel|wrong))",
          "how (?:about|soon|many (?!times|of)|much|are (?:you|things)|is (?:business|the family|your (?:day|week|family|wife|husband|summer|weekend|holiday)|everything|life)|'s|can i help|do you do|old|far)",
          "how's (?:business|the (?:family|weather)|your|life|everything|it going|things|trade)",
          "what (?:about|if|can i|may i|shall i|should i|do you say|would you say|do you think of|price|do (?:they|you) (?:pay|charge|order|use|need|buy|want|think)|time|day|would you like|would you (?:need|want|do|suggest|expect)|will you|a |an |kind of order)",
          "who (?:do you (?:buy|order|work|deal)|supplies|is (?:your|this)|am i|should i|can i|shall i)",
          "why (?:don't|not|wouldn't) (?:you|we|i)",
          "(?:from now on|next time|in future|put (?:it|this|that|things) right|win you back|get you back|have you back|make (?:it|this|that) (?:right|good|up))",
          "(?:how|what) (?:would|could|should|can|must|do|might|ought) (?:we|i)",
          "how does (?:that|it|this|thursday|monday|tuesday|wednesday|friday) (?:sound|suit|look)",
          "(?:sound|suit)s?(?: to you| you)?\\?",
          "^[^?]*$", // "When I saw the file ..."
          "per ?cent",
          "discount",
          "isn't it|aren't (?:i|we|they)|wasn't it",
        ),
      },
      wordPattern(
        "what(?:'s| is| was| had| has)(?: [\\p{L}']+){0,3} (?:story|straw|kept you|turned you|missing|we done|been told|your reason|it you)",
        "how (?:it|things|that) (?:was|were|went|looked|felt|seemed) (?:for|from|on|to) (?:you|your)",
        "(?:what|why) (?:did|had|have) (?:we|i) (?:\\p{L}+ )?(?:do|done|say|said|lose|lost)",
      ),
    ],
    never: wordPattern(
      "(?:^|[,.:] )(?:was|were|did|do|is|are|has|have|had|could|would) (?:it|that|there|you|we|he|she|they|somebody|someone|anybody|the)(?!.* (?:tell|explain|take me|walk me|talk me|share|describe|mind|let me))(?: [^?]*)? or what(?: was it)?",
    ),
  },
  probe: {
    sure: [
      wordPattern(
        "(?:talk|take|walk|run|lead) me through",
        "(?:say|tell me|hear) (?:a (?:little|bit) )?more",
        "(?:go|tell me|carry) on",
        "what else",
        "(?:i'm|i am) (?:here to listen|all ears|listening)",
        "(?:tell|give) me (?:the (?:whole|full|rest|long)|your|an example|everything)",
      ),
    ],
    never: wordPattern(
      "(?:won't|will not|can't|cannot|don't want to) (?:go|carry) on",
      "(?:i|we)(?:'ll| will|'d| would| can) (?:\\p{L}+ )?(?:tell|take|walk|talk|run)",
    ),
  },
  "ask-solution": {
    sure: [
      wordPattern(
        "what (?:would|will|does|might|could|should|must|do|can) (?:we|i|it|they|anyone|somebody|a supplier) (?:[\\p{L}']+ ){0,3}?(?:have to|need to|take|do|change|offer|get|look|make|say|bring|put)(?: [\\p{L}']+){0,8}?(?: (?:right|back|again|different\\p{L}*|for you|better|you|good|trust|safe\\p{L}*|up)|\\?)",
        "(?:which|what)(?: [\\p{L}']+){0,4} (?:should|must|ought|could|would|can|do) (?:we|i) (?:[\\p{L}']+ ){0,2}(?:change|do|fix|mend|put|start|improve|tackle|sort|begin)",
        "what (?:does|would|do you call)(?: [\\p{L}']+){0,5} (?:fair|good|right|proper|decent|ideal|perfect)(?: [\\p{L}']+){0,4} (?:look|be|mean|settlement|solution|outcome|answer|arrangement)",
        "how (?:should|would|could|can|might|ought|do) (?:we|i|you)(?: [\\p{L}']+){0,6} (?:right|good|fix\\p{L}*|sort\\p{L}*|mend\\p{L}*|solve\\p{L}*|repair\\p{L}*|settle\\p{L}*|win|earn|regain|make (?:it|this|that) up|back|different\\p{L}*)",
        "what (?:would|do) you (?:have us|need|want|expect|wish|ask|require|think (?:we|i) (?:should|could|ought))(?! .*(?:catalogue|order of|next week))",
        "what would (?:you )?(?:[\\p{L}']+ ){0,2}(?:do|like|need|want|see|change|suggest|set (?:it|things) right|bring|make|help|satisfy|convince|persuade|reassure|win|mend|repair|earn|restore|count|ease)",
        "(?:if (?:it were|it was) (?:up to|your)|you be (?:the|me)|were (?:it|you)|put yourself)[^?]{0,60}(?:what|how|which)",
        "tell me what (?:you(?:'d| would)? (?:need|want|like|wish|expect|do)|(?:it|would|needs|has|we (?:should|need|must|can)))",
        "what(?:'s| is) your (?:idea|suggestion|advice|wish|view of a)",
        "what (?:must|should|has to|needs to|ought to|would have to|would need to) (?:[\\p{L}']+ ){0,2}(?:change|happen|be|improve|go)",
        "(?:could|can|would) you (?:suggest|propose|tell me what (?:you need|would))",
        "where (?:should|would|must|could) (?:we|i|you) (?:start|begin)",
        "(?:what|how|which|where)(?: [\\p{L}']+){0,3} would you(?! (?:say|think|call|order|pay|buy|have|like to (?:order|drink|know))(?: |\\?|$)) [\\p{L}']+",
        "if you (?:could|had|were able)(?: [\\p{L}']+){1,12},? what",
        "what do you (?:reckon|think|suppose|feel|say) (?:we|i) (?:should|could|ought|need|must)",
        "what would (?:you|a|the|your)(?: [\\p{L}']+){0,4} (?:differently|first|at the top|put|fix|tackle|handle|hear|offer|need|expect|prefer)",
      ),
    ],
    never: wordPattern(
      "what would you (?:say|think|make of|call)(?= (?:if|to|about|of))",
      "what (?:would|do) you (?:\\p{L}+ )?(?:order|buy|pay|drink)",
      "(?:would|do|will) you (?:need|want|like)(?: [\\p{L}']+){0,4} (?:from the catalogue|next week|for next|this month|boxes|pallets)",
      "here(?:'s| is) what (?:i|we)",
      "^[^?]*what (?:could|can) (?:we|i) do[^?]*$",
      "what (?:did|had) you (?:need|want|expect|ask)",
      "what (?:would|could) (?:i|we) have (?:seen|heard|found)",
      "what should i put you down",
    ),
  },
  conditional: {
    sure: [
      {
        any: wordPattern(
          "(?:if|suppose|supposing|say|provided|assuming|imagine|once|were (?:we|i|they)|should (?:we|i)|and when)[ ,].{3,120}?(?:would|could|might|will|can|do|is|are|were) (?:you|it|that|this|we|there|your)(?: [\\p{L}']+){0,7}? (?:order\\p{L}*|tr(?:y|ial)|back|return|consider|reconsider|again|start|work|buy|enough|chance|deal|go|business|list|trust|talk|round|imagine|see yourself|ready|willing|open|interested|worth|think|agree|deal|realistic|possible|feel|give us)",
          "(?:if|suppose|supposing|provided|assuming)[ ,].{3,130}?would (?:you|that|it|this)(?! (?:mind|say|think|be all|be ok|be fine|let|allow|tell|answer|bother|upset)) [\\p{L}']+",
          "(?:would|could|might|will) (?:you|it|that|there)(?: [\\p{L}']+){0,7}? (?:order\\p{L}*|tr(?:y|ial)|back|return|consider|reconsider|again|start|work|buy|enough|chance|go|look|business|list|trust|talk|imagine|ready|willing|open|interested|worth|think|agree|realistic|possible|feel|give us)(?:,? [\\p{L}']+){0,8}?,? (?:if|provided|supposing|assuming|once)(?! (?:you|i may|i ask|that's all right))",
        ),
        unless: wordPattern(
          "(?:would|do) you (?:\\p{L}+ )?mind",
          "if (?:i|we) (?:ask|may|might|can ask|asked|could ask|put a|talk|went back)",
          "if you(?:'ll| will|'re| are|'d| were| don't| had| want| like| sat| could| let| allow)",
          "if it were up to",
          "in (?:my|our|your) (?:shoes|place)",
          "what would",
          "(?:something|anything) (?:went|was|is) wrong",
          "like (?:it|that|this) had",
        ),
      },
    ],
    never: wordPattern(
      "(?:all right|alright|okay|ok|fine)(?: with you| for you)? if (?:i|we)",
      "(?:bother|upset|disturb) you if (?:i|we)",
      "if (?:i|we) (?:\\p{L}+ )?(?:ask|asked|may|might|talk|talked|put (?:a|one) question|went back|go back|pry|dig)",
      "i(?:'d| would| could)? (?:\\p{L}+ )?if i could",
      "if it were up to you",
    ),
  },
};

/** Asks to be told, with or without a question mark, in more ways. */
export const EN_MORE_REQUEST: Clues = [
  wordPattern(
    "(?:talk|take|walk|run|lead) me through",
    "(?:tell|give) me (?:the (?:whole|full|rest)|everything|how|where)",
    "(?:i'd|i would) (?:\\p{L}+ )?(?:like|love|want|prefer) to hear (?:it|that|about|from|your|what|how|why)",
    "say (?:a (?:little|bit) )?more",
    "how (?:it|things) (?:looked|was|went|felt|seemed) (?:from|on|for|to) you",
  ),
];
