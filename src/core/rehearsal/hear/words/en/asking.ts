import type { Clues } from "../../../../draft/checks/clue.ts";
import { wordPattern } from "../../../../draft/checks/word-pattern.ts";
import type { AskingMove, Signs } from "../../hear-words.ts";

const MY_PLACE =
  "(?:in |into )?(?:my|our) (?:place|shoes|position|chair|seat|situation|desk)|(?:if|suppose|imagine|were) you (?:were|sat|had|are|ran|worked) ?(?:me|us|here|in|at|our|my)?|were you me";

/** Questions, in English. */
export const EN_ASKING: Readonly<Record<AskingMove, Signs>> = {
  permission: {
    sure: [
      wordPattern(
        "(?:may|might|could|can|shall) (?:i|we) (?:just |perhaps |please |maybe |quickly |possibly |also |briefly |still )*(?:ask|put (?:a|one) question|pose)",
        "(?:would|do) you mind (?:if (?:i|we) (?:just )?(?:ask|asked|put)|a (?:\\p{L}+ ){0,2}question|my asking|me asking|answering|telling)",
        "(?:is|would) (?:it|that) (?:be )?(?:\\p{L}+ )?(?:all right|alright|ok|okay|fine|possible)(?: with you| for you)?,? (?:if (?:i|we) (?:\\p{L}+ )?(?:ask|asked|put)|to ask|for me to ask)",
        "(?:would|will) you (?:allow|let|permit) (?:me|us) (?:to )?(?:\\p{L}+ )?(?:ask|a question|one question)",
        "(?:allow|permit|let) me (?:to )?(?:ask|one question|a question)",
        "(?:are you )?(?:open to|willing to (?:answer|take)|have (?:a|one|two|five) (?:\\p{L}+ )?for) (?:a|one|two|some|my) (?:\\p{L}+ )?questions?",
        "(?:if i may|if you (?:don't|do not) mind|if you(?:'ll| will)? (?:allow|permit|let)(?: me)?|with your permission)(?=.{0,60}(?:ask|question))",
        "(?:ask|question)(?:.{0,60})(?:if i may|if you (?:don't|do not) mind|if that(?:'s| is) (?:ok|okay|all right|alright|fine)|with your permission|is (?:that|it) (?:ok|okay|all right|alright|fine))",
      ),
    ],
    maybe: [wordPattern("ask you (?:something|one thing|a question|openly)", "permission")],
    never: wordPattern(
      "ask (?:you |again )?for",
      "ask you to(?! (?:tell|explain|say|describe|be))",
      "ask (?:my|our|the) (?:manager|boss|colleague)\\p{L}*",
      "what can i ask",
    ),
  },
  "open-question": {
    sure: [
      wordPattern(
        "what (?:\\p{L}+ )?(?:happened|went wrong|led|brought|caused|changed|drove|prompted|stopped|stops|kept|keeps|put you off|pushed|bother\\p{L}*|annoy\\p{L}*|upset\\p{L}*|disappoint\\p{L}*|weighed|weighs|tipped|decided|triggered|turned|matter(?:s|ed)|hurt|holds|held|lost|cost)",
        "what (?:has |had |have |actually |really |exactly |precisely |then |finally |mainly |is it that |was it that |in particular |specifically )*(?:made|changed|happened|gone wrong|been (?:the|going|missing|troubling)|kept|put|led)",
        "what(?:'s| is| was| lies| lay| are| were)(?: \\p{L}+){0,2} behind",
        "what(?:'s| is| was| are| were) (?:\\p{L}+ )?(?:the|your|behind|missing|wrong|not|it) (?:\\p{L}+ ){0,4}(?:reasons?|problem|trouble|issue|cause|matter|missing|wrong|working|like|concern|last straw|difficulty|obstacle|main thing|about)",
        "what(?:'s| is| was| were you| are you| did you| do you) (?:\\p{L}+ )?(?:missing|miss|find|dislike|expect from us|not like|lacking|unhappy|wrong)",
        "what (?:did|do|didn't|does) (?:we|it|you|not) (?:\\p{L}+ )?(?:do wrong|get wrong|miss|fail|need|lack|like|mean|work|suit|look|handle)",
        "what (?:else )?(?:didn't|did not|doesn't|wasn't) (?:\\p{L}+ )?(?:work|suit|right|good|fit)",
        "what would you have (?:needed|wanted|expected|liked)",
        "what (?:else )?(?:played a part|was it)",
        "what are (?:your|the) (?:\\p{L}+ )?reasons?",
        "why (?:did|do|have|are|were|was|is|has|don't|didn't|haven't|would|the|you)",
        "how (?:did|has|have|was|were|is|do|would) (?:it|that|this|things?|you|we|working|your|the) (?:\\p{L}+ ){0,4}(?:come|go|gone|get|happen|look|start|end|come to|decide|feel|felt|see|experience|like|been|seem|been for you|for you|from your)",
        "how come",
        "where (?:did|have|do|was) (?:we|it|things|you) (?:\\p{L}+ )?(?:go|gone|went|fail|let|fall|fallen|lose|lost|slip|get|start|see)",
        "(?:which|what) (?:part|thing|things|of) (?:\\p{L}+ ){0,4}(?:bother|annoy|wrong|miss|disappoint|weigh|fail)\\p{L}*",
        "what (?:were|are) (?:you|your) (?:\\p{L}+ ){0,2}(?:unhappy|dissatisfied|disappointed|missing)",
      ),
    ],
    maybe: [wordPattern("what", "why", "how", "which", "where", "who", "when")],
    never: wordPattern(
      "why (?:don't|not|wouldn't) (?:you|we) (?:just |simply )?(?:order|come|try|give|take|meet|start|sign|go|let|return|place)",
      "what if (?:i|we)",
      "(?:i|we) (?:\\p{L}+ )?(?:know|understand|see) (?:why|what happened|what went)",
    ),
  },
  probe: {
    sure: [
      wordPattern(
        "(?:tell|say|explain)(?: \\p{L}+)? (?:me |us )?(?:a )?(?:little |bit |some )?(?:bit )?more",
        "what (?:exactly |precisely |specifically )?do you mean",
        "(?:could|can|would) you (?:\\p{L}+ )?(?:elaborate|give (?:me |us )?(?:an|one) example|be more specific|walk me through|describe|expand|explain|tell me (?:a|what|how|why|more))",
        "walk me through",
        "what (?:happened|came|did (?:they|we|you) do) (?:then|next|after\\p{L}*|before\\p{L}*|first)",
        "and (?:then|what then|after that)",
        "in (?:what|which) way",
        "how (?:often|long|many times|much) (?:did|has|have|was|were|had)",
        "what (?:was|is) the worst",
        "what did (?:it|that) (?:mean|cost|do)",
        "you (?:say|said|mention|mentioned)(?:.{0,60})(?:what|how|why|when|which)",
      ),
    ],
    never: wordPattern("tell you (?:a little )?more"),
  },
  "ask-solution": {
    sure: [
      wordPattern(
        `(?:${MY_PLACE}).{0,60}(?:what|how|which|where)`,
        `(?:what|how|which)(?:.{0,60})(?:${MY_PLACE})`,
        "what would (?:it take|have to|need to|you (?:\\p{L}+ )?(?:do|suggest|want|need|like|expect|propose|advise|recommend|change|see|wish|consider|call)|help|bring|put|convince|make|satisfy|be (?:the |a |an |needed)?(?:\\p{L}+ )?(?:fair|right|good|best|acceptable|enough|needed|solution|way|ideal|helpful|reasonable))(?! (?:say|think) (?:if|to))",
        "what (?:do|should|could|can|must|might) (?:we|i) (?:\\p{L}+ )?(?:need to |have to )?(?:do|change|improve|fix|put right|make|offer)",
        "what (?:needs?|has|have|ought|must) to (?:\\p{L}+ )?(?:happen|change|be|improve)",
        "what must (?:happen|change|be)",
        "what (?:do|would) you (?:\\p{L}+ )?(?:need|want|expect|suggest|wish|propose)(?: to see| to hear)? (?:from (?:us|me)|to|in order|so that|now|us|for)",
        "how (?:would|could|can|should|do) (?:you|we|i) (?:\\p{L}+ )?(?:like|want|solve|put|handle|do|fix|make|see|arrange|settle|sort|repair|win|earn|get|regain|set)(?: \\p{L}+){0,4} ?(?:right|it|this|that|us to|me to|up to you|back|better|good)?",
        "(?:your|any) (?:own )?(?:suggestions?|ideas?|solution|proposal|advice|recommendation)",
        "what (?:kind of |sort of )?(?:solution|arrangement|way|outcome)",
        "what is (?:the |your )?(?:right|best|fair|ideal) (?:solution|way|step)",
      ),
    ],
    maybe: [
      wordPattern("solution", "put (?:it|this|that|things) right", "suggest\\p{L}*", "advise"),
    ],
    never: wordPattern(
      "what would you have (?:needed|wanted|expected|liked)",
      "what would you (?:say|think) (?:if|to|about)",
      "what would you like to (?:order|buy|drink|add|take|know)",
      "how can (?:i|we) help",
      "how do you (?:like|want) (?:our|the|your|to pay)",
      "my (?:suggestion|advice|solution|idea|proposal)",
      "(?:i|we)(?:'d| would)? (?:suggest|advise|recommend|propose)",
    ),
  },
  conditional: {
    sure: [
      {
        all: [
          wordPattern(
            "(?:if|suppose|supposing|assuming|provided|say|imagine)(?: that)? (?:\\p{L}+ )?(?:we|i|our|this|that|it|there|all|everything|nothing|one|someone|somebody|the|they|deliver\\p{L}*|orders|both|these|those)",
          ),
          wordPattern(
            "(?:would|could|might|will) (?:you|it|that|this|we|there|your)",
            "(?:are|were) you (?:\\p{L}+ )?(?:ready|willing|prepared|open)",
            "is (?:it|that|there)",
            "do you think",
            "can (?:you|we)",
          ),
          wordPattern(
            "order\\p{L}*",
            "tr(?:y|ied|ying)",
            "com(?:e|ing)(?: \\p{L}+)? back",
            "return\\p{L}*",
            "consider\\p{L}*",
            "realistic\\p{L}*",
            "start\\p{L}*",
            "work\\p{L}*",
            "imagine",
            "possible",
            "think\\p{L}*",
            "buy\\p{L}*",
            "again",
            "agree\\p{L}*",
            "talk\\p{L}*",
            "chance",
            "look\\p{L}*",
            "trust\\p{L}*",
            "be (?:enough|willing|open|ready|interested|prepared)",
            "reconsider",
            "a go",
          ),
        ],
        within: 40,
        unless: wordPattern(
          "(?:may|can|could|might) i (?:\\p{L}+ )?ask",
          "would you mind",
          "if (?:i|we) may",
        ),
      },
    ],
    maybe: [
      {
        all: [wordPattern("if|suppose|supposing|provided"), wordPattern("would|could|will")],
        within: 30,
        unless: wordPattern(
          "(?:may|can|could|might) i (?:\\p{L}+ )?ask",
          "would you mind",
          "if (?:i|we) may",
          "if you (?:were|sat|had|need|want|like|wish|prefer|have)",
          "if that(?:'s| is) all right",
        ),
      },
    ],
    never: wordPattern("in (?:my|our) (?:place|shoes|position|chair)"),
  },
};

/** Asks to be told, with or without a question mark. */
export const EN_REQUEST: Clues = [
  wordPattern(
    "(?:tell|say|explain)(?: \\p{L}+)? (?:me |us )?(?:a )?(?:little |bit |some )?(?:bit )?more",
    "(?:tell|explain to) (?:me|us) (?:\\p{L}+ )?(?:what|why|how|about (?:it|that|what|your|the))",
    "(?:like|love|want|wish|hoping|hope|trying|try|need|curious|keen|interested) (?:\\p{L}+ ){0,3}(?:to )?(?:\\p{L}+ )?(?:understand|know|hear|learn|find out|see|listen)(?: \\p{L}+){0,3}? (?:why|what(?! (?:we|i) can)|how (?:it|you|things)|where (?:we|it|things)|your (?:side|reasons?|view|story|experience)|the (?:\\p{L}+ )?reasons?)",
    "help (?:me|us) (?:to )?understand",
    "in your own words",
    "(?:tell|share)(?: \\p{L}+)? (?:me |us )?your (?:side|story|experience|reasons?|view)",
  ),
];
