import type { Clues } from "../../clue.ts";
import { wordList } from "../../word-list.ts";
import { wordPattern } from "../../word-pattern.ts";

const CLIENT = wordPattern(
  "your (?:\\p{L}+ )?(?:account|orders?|business|custom|contract|decision|answer|yes|signature|support|reply|cancellation|letter|loyalty)",
  "if you(?:'d| ever| would| were to)? (?:leave|left|go|went|stop\\p{L}*|quit|say no|said no|don't|do not|won't|turn\\p{L}* us|return\\p{L}*|came? back|walk\\p{L}*|place\\p{L}*|order\\p{L}*)",
  "without (?:you|your|(?:customers?|clients?|accounts?|orders|the \\p{L}+ (?:contracts?|orders?)))",
  "(?:customers?|clients?|accounts?|people|partners?) (?:like|such as) (?:you|yours)",
  "(?:a|one more|another|your) (?:no|refusal|rejection) from you",
  "every (?:single )?(?:customer|client|account|order)",
  "you(?:'re| are) (?:our|my|the (?:last|only|one))",
  "los(?:e|ing) you",
);
const HARDSHIP = wordPattern(
  "out of (?:work|a job|business)",
  "(?:may|might|will|would|could|must|can|have to|had to|about to|forced to) (?:have to |soon |only )*(?:close|shut|fold|sink|fail|go under)",
  "(?:shut|clos)ing (?:the|our|down)",
  "surviv\\p{L}*",
  "(?:no|our|my) (?:future|livelihoods?|survival)",
  "livelihoods?",
  "(?:mortgage|rent|wages?|salar\\p{L}*|redundan\\p{L}*|layoffs?|bankrupt\\p{L}*|lifeline|jobless|unemployed)",
  "(?:lay|laid|laying) off",
  "(?:lose|losing|lost|keep|keeps|cost|costs) (?:my|our|his|her|their|me my|him his) (?:jobs?|places?|homes?|bonus)",
  "go(?:ing)? under",
  "finish(?:es|ed)? (?:us|me|off)",
  "the end (?:of|for) (?:the line|us|me|our|my|this)",
  "(?:scrap|cut|axe)(?: it| us| me| my| our)",
  "(?:hangs?|hinges?|rides?|stands? or falls?) (?:on|with)",
  "liv(?:e|es) (?:or|and) dies?",
  "(?:feed|support) (?:my|our|their|his) (?:\\p{L}+ )?(?:kids|children|famil\\p{L}+)",
  "(?:my|our) (?:kids|children|wife|family|commission|numbers|figures|targets?|quota)",
  "(?:carry on|go(?:ing)? on|keep going|cope|manage|make it|pull through|stay afloat)",
  "mean (?:everything|the world|so much|a great deal|the difference)",
  "(?:save|rescue|spare) (?:me|us|my|our)",
  "in (?:your|their) (?:debt|hands)",
  "favour",
);

/** Begging, said with other words than "beg". */
export const englishPleas: Clues = [
  { all: [CLIENT, HARDSHIP], within: 16, unless: wordPattern("if you (?:don't|do not) mind") },
  wordPattern(
    "(?:my|our|humble|sincere|last|desperate|urgent) (?:plea|pleas|cry for help)",
    "(?:grovel|crawl|prostrat|grovell|kneel|wretch)\\p{L}*",
    "(?:stoop|how low we)",
    "at your (?:feet|mercy)",
    "heaven and earth",
    "move mountains",
    "bend over backwards",
    "(?:throw|toss) (?:us|me) (?:a |some |even )*(?:bone|lifeline|crumbs?|rope)",
    "crumbs? of (?:your|business)",
    "(?:be|remain|forever|eternally) (?:for ?ever |eternally )?(?:in your debt|indebted)",
    "(?:forever|eternally|endlessly|so very|immensely|infinitely|unbelievably)[, ]+(?:very )?(?:grateful|thankful|obliged|indebted)",
    "nothing (?:that )?(?:we|i)(?: would|'d)?(?: not|n't)? (?:would ?n't )?do to",
    "(?:in|to|with|burst into|shed|close to) tears",
    "(?:haven't|have not|can't|cannot|hardly|barely|could not|couldn't|not|n't) (?:\\p{L}+ )?(?:sleep|slept)",
    "sleepless",
    "wits'? end",
    "on your conscience",
    "(?:no right to ask|too much to ask|asking too much|for asking again|ask(?:ing)? (?:you )?once (?:more|again)|swallow(?:ed|ing)? (?:my|our) pride)",
    "only (?:one|ones|person|client|customer) (?:who|that|left)(?: \\p{L}+)?",
    "(?:you have no idea|can't tell you|if you knew|you can't imagine) how (?:much|badly|desperately)",
    "(?:need|needs) (?:this (?:order|sale|deal|contract|account|business|one)|a yes|your (?:yes|help|orders?|business|signature|support))",
    "(?:really|badly|desperately|urgently|truly),? (?:\\p{L}+ )?(?:need|want) (?:this|a|your|you)",
    "help (?:us|me) out",
    "(?:only|do|just|simply|please),? (?:\\p{L}+ )?come back",
    "(?:take|let|allow|have) (?:us|me) back(?! to you)",
    "(?:let|allow) (?:me|us) (?:to )?keep (?:you|your)",
    "back (?:in|on|through|into) your (?:door|doors|good books|graces|life|list|favour)",
    "(?:see|have|get) (?:your name|you|the \\p{L}+ contract)(?: \\p{L}+){0,3} again(?! (?:in|at|on|next|when|one))",
    "whatever (?:your|the) (?:terms|price|conditions?)",
    "whatever it (?:is|takes|costs)",
    "(?:have|show) (?:some )?(?:pity|mercy|compassion)",
    "(?:think|thinking) of (?:all )?(?:the|our|my) (?:people|staff|drivers|lads|families|jobs|workers|kids)",
    "lost account",
    "(?:don't|do not|can't|cannot|won't) (?:just |simply |please )*(?:let (?:it|us|this) end|make (?:me|us) (?:beg|report|tell|lose|close|go)|cut (?:us|me) (?:off|loose|out)|shut (?:us|the door)|close the door|write (?:us|me) off|throw (?:us|it all|me)|cast us|leave (?:us|me)|let (?:us|me) down|say no)",
    "(?:never|not) (?:want to )?(?:lose|give up) you",
    "you(?:'d| would)? (?:be )?do(?:ing)? (?:me|us) (?:a|an|such a)(?: \\p{L}+)* favour",
    "i(?:'d| would) (?:hate|dread|be (?:crushed|gutted|lost|finished|ruined))(?: to| for| it| if)?",
  ),
  {
    all: [
      wordPattern("(?:can't|cannot|could not|couldn't|how (?:can|could|will|are|shall) (?:we|i))"),
      wordPattern(
        "(?:bear|imagine|picture|stand|face|carry|go|live|manage|cope|get by|accept|possibly)",
      ),
      wordPattern(
        "(?:the thought|without you\\p{L}*|going on|los(?:e|ing) you\\p{L}*|your leaving|you leaving|end)",
      ),
    ],
    within: 10,
  },
  {
    all: [
      wordPattern("(?:spare|throw|give|place|placed|send|grant|toss|order|allow)"),
      wordPattern(
        "(?:even|just|only) (?:the |a |an |one )?(?:tin|small|single|little|crumb|scrap|token|one|half)\\p{L}*",
        "(?:tiniest|smallest|slightest)",
        "anything at all",
        "whatever you can",
      ),
      wordPattern("(?:us|me|order|orders|pallet|box|business|something)"),
    ],
    within: 14,
    unless: wordPattern("if (?:it|that) suits", "minimum"),
  },
  {
    all: [
      wordPattern("(?:nothing|anything|something|everything)"),
      wordPattern("(?:we|i) (?:can|could|might|may|wouldn't|would not)"),
      wordPattern(
        "(?:change your mind|win you\\p{L}*|keep you\\p{L}*|get you\\p{L}*|bring you back|make you stay|persuade|convince)",
      ),
    ],
    within: 18,
  },
  {
    all: [
      wordPattern(
        "(?:we(?:'re| are)|ours is|i(?:'m| am)) (?:only |just |still |but )*(?:a|an|the)",
      ),
      wordList("small little tiny family struggling poor young miserable"),
      wordPattern(
        "(?:every|each|counts?|count on|surviv\\p{L}*|need\\p{L}*|live|depend\\p{L}*|please|order\\p{L}*)",
      ),
    ],
    within: 18,
    unless: wordPattern("since", "customers"),
  },
  {
    all: [
      wordPattern("(?:see|watch|want|let)(?: \\p{L}+)?"),
      wordPattern(
        "(?:go under|go bust|go bankrupt|close (?:down|its|our)|closed?|die|disappear|shut)",
      ),
      wordPattern("(?:famil(?:y|ies)|firm|us|team|branch|conscience)"),
      wordPattern("(?:would you|you wouldn't|do you|you don't|don't let|could you)"),
    ],
    within: 16,
  },
];
