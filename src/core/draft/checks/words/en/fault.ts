import type { Clues } from "../../clue.ts";
import { wordPattern } from "../../word-pattern.ts";

const PEOPLE =
  "(?:people|staff|team|chefs?|cooks?|receptionist|drivers?|fitters?|manager|buyers?|foreman|porter|lads|girls|crew|colleagues?|office|warehouse|workshop|side|end|part|lot|accounts?(?: department)?|purchasing|secretary|storeman|mechanics?|engineers?|operators?|technicians?|employees?|workers?|bookkeeper|kitchen|department|guys|assistant|company|head office|predecessor|boss|management|night shift|reception|caretaker|builders?|electricians?|installers?|planners?)";
const PAPERS =
  "(?:instructions?|forecasts?|specifications?|specs?|drawings?|order forms?|measurements?|paperwork|planning|handling|storage|payments?|details|brief|orders|data|figures|address|timetable|schedule|requirements?|expectations?|demands?)";
const OURS_AFTER_ALL = wordPattern(
  "sorry",
  "apologi\\p{L}*",
  "ours",
  "(?:by|from|because of) (?:us|our)",
  "our (?:own )?(?:mistake|fault|error|failure|invoice|delivery|label|pump|film)",
  "we (?:\\p{L}+ )?(?:sent|delivered|packed|supplied|failed|forgot|made|broke|promised|didn't|did not|got|overlooked|misread|lost|never|gave|let you)",
  "was (?:told|informed|treated)",
  "not your",
  "quite rightly",
  "thank\\p{L}*",
  "right to",
);

/** Fault put on the client's people or papers, or on what they did not do. */
export const englishFault: Clues = [
  {
    all: [
      wordPattern(`your (?:own )?(?:\\p{L}+ ){0,2}${PEOPLE}`),
      wordPattern(
        "(?:over)?tighten\\p{L}*|mis(?:laid|placed|used|read|handled|took|counted|understood|judged)|kept|fail\\p{L}*|forgot\\p{L}*|ignor\\p{L}*|refus\\p{L}*|neglect\\p{L}*|incorrect\\p{L}*|wrong\\p{L}*|improper\\p{L}*|rude|hasty|careless\\p{L}*|slow|unanswered|uncooperative|less than|without (?:the|a|any|checking|reading|asking|telling)|insisted|damaged|dropped|delayed?|too late|late payment|ought to|should have|never|to blame|responsib\\p{L}*|down to|mistakes?|mixed|mess\\p{L}*|shouted|lost|losing|late|at (?:ten|eleven|midnight|the last)|bother\\p{L}*|overload\\p{L}*|broke",
        "(?:didn't|did not|doesn't|does not|don't|hasn't|won't|couldn't|wouldn't) (?:\\p{L}+ )?(?:pass|tell|know|understand|check|sign|open|read|answer|reply|follow|care|let|give|inform|store|clean|maintain|install|listen|seem)",
      ),
    ],
    within: 11,
    inOrder: true,
    unless: OURS_AFTER_ALL,
  },
  {
    all: [
      wordPattern(`your (?:\\p{L}+ )?${PAPERS}`),
      wordPattern(
        "(?:ambiguous|unclear|vague|wrong|incorrect\\p{L}*|incomplete|inaccurate|misleading|contradict\\p{L}*|way off|muddle\\p{L}*|mess\\p{L}*|chaotic|unrealistic|unreasonable|confus\\p{L}*|(?:too|always|so|very|came|were|was) late|illegible|missing|impossible|excessive)",
      ),
    ],
    within: 8,
    inOrder: true,
    unless: OURS_AFTER_ALL,
  },
  {
    all: [
      wordPattern(
        `(?:by|on|from|with|in|at) (?:your|the client's|the customer's) (?:\\p{L}+ )?${PEOPLE}`,
      ),
      wordPattern(
        "(?:ordered|applied|misused|unanswered|damaged|wrong\\p{L}*|late|lies|lay|responsib\\p{L}*|missing|mistakes?|errors?|causes?d?|would|bother\\p{L}*|must have|mislaid|nobody|no one|blocked|mistreated|installed|stored|broke\\p{L}*|proper\\p{L}*|delay\\p{L}*|fault|lost|ignored|hold-?up)",
      ),
    ],
    within: 12,
    unless: wordPattern(
      "sorry",
      "apologi\\p{L}*",
      "ours",
      "our (?:own )?(?:mistake|fault|error|driver|delivery)",
      "by us",
      "(?:what|how|could|may|was told|was informed)",
      "your (?:view|point)",
      "we (?:let|failed|did|sent|forgot|delivered)",
    ),
  },
  {
    all: [
      wordPattern(
        "(?:call|word|line|note|e-?mail|message|warning|check|reminder|glance|maintenance|storage|care|look|notice|inspection|hint)(?: \\p{L}+)? (?:from|by|on|of) you\\p{L}*",
      ),
      wordPattern("(?:would|could|might)(?: \\p{L}+)? (?:have|be|still)"),
    ],
    within: 12,
    notInQuestion: true,
    unless: wordPattern("how", "what (?:we|i|could|should|would)"),
  },
  {
    all: [
      wordPattern(
        "had (?:you|your|the (?:complaint|order|form|payment|damage|problem|fault|claim|form|goods|error))(?: \\p{L}+)?",
      ),
      wordPattern(
        "(?:been|passed|told|read|sent|paid|given|let|made|said|checked|kept|come|ordered|called|signed|replied|\\p{L}+ed)",
      ),
      wordPattern(
        "(?:would|could|might)(?: not| never|n't)? (?:\\p{L}+ )?have",
        "'d (?:not )?have",
      ),
    ],
    inOrder: true,
    unless: wordPattern("sorry", "by us"),
  },
  {
    all: [
      wordPattern(
        "you (?:had )?(?:\\p{L}+ )?(?:confirmed|approved|signed|chose|picked|agreed|accepted|wanted|decided|insisted|specified|measured|ordered|selected)",
      ),
      wordPattern(
        "yoursel(?:f|ves)",
        "not (?:us|ours|we)",
        "mistakes? and all",
        "after all",
        "so the",
        "hence",
      ),
    ],
    within: 12,
    inOrder: true,
    unless: OURS_AFTER_ALL,
  },
  wordPattern(
    "down to (?:you|your)(?! whether)",
    "(?:nobody|no one|somebody|someone|anyone|people) (?:at|in|on|from) your (?:\\p{L}+ )?(?:end|side|team|warehouse|office|kitchen|staff|company|accounts|place)(?! (?:was|were|got|heard|received|had to|should))",
    "you knew (?:\\p{L}+ )?(?:well|that|about|our|how|what)",
    "you must have (?:known|lost|forgotten|missed|overlooked)",
    "as you (?:well |very well |perfectly )know",
    "you never (?:once |even |really |actually |ever |so much as )*(?:gave|picked|told|asked|said|explained|read|came|called|rang|answered|replied|bothered|let|mentioned|raised|checked|wrote|tried|showed|returned|complained|looked|warned|thanked|spoke)(?! by us)",
    "you only ever",
    "(?:explained|said|told us) what was wrong(?=\\.)",
    "(?:the fact|the truth|fact) is(?: that)? (?:you|your)",
    "(?:wasn't|was|is|were) your (?:own )?(?:decision|choice|idea|instruction|wish|call|job|duty|responsibility) (?:to|not|,)",
    "(?:it )?takes two",
    "(?:part|some|half|share|much) of the (?:blame|responsibility|fault)",
    "(?:read minds|mind[- ]readers?|clairvoyants?|crystal ball)",
    "how (?:were|was|are|could|should|can) (?:we|i) (?:meant to |supposed to |to |have )?know(?:n)?",
    "you (?:were|are|had|have) (?:also )?(?:obliged|duty-bound|required|a duty|an obligation|the duty|under an obligation)",
    "(?:as|being) the (?:customer|client|buyer),? you",
    "against (?:our|my) advice(?=[.,])",
    "you(?:'ve| have| had)? expect(?:ed)? (?:miracles|the impossible|too much|everything|us to)",
    "you (?:didn't|did not|don't|never) (?:\\p{L}+ )?(?:order|buy|use|give|maintain|clean|store|plan|say|take|think|make) (?:us |me )?(?:enough|any|a|anything|it|them|the|much|care|properly)",
    "you had (?:\\p{L}+ )?(?:every|ample|plenty of|enough) (?:opportunity|chances?|time|opportunities)",
    "your (?:own )?(?:silence|impatience|stubbornness|indifference|overreaction|attitude)",
  ),
];

/** A leaving or a grudge thrown back at the client. */
export const englishGrudge: Clues = [
  {
    all: [
      wordPattern("you(?:'ve| have| were| are|'d)?", "your (?:reaction|decision|leaving)"),
      wordPattern(
        "(?:hasty|hastily|rash|premature|unreasonable|overreact\\p{L}*|impatient|stubborn|too much of a hurry|too quick|too (?:proud|demanding|sensitive|hard on)|unfair\\p{L}*|harsh\\p{L}*|ungrateful|petty)",
      ),
    ],
    within: 8,
    inOrder: true,
    unless: wordPattern("we were", "i was", "our", "if", "found"),
  },
  {
    all: [
      wordPattern("you(?:'ve| have)?"),
      wordPattern(
        "(?:judged?|walk\\p{L}*|left|leave|ended?|drop\\p{L}*|slip|threw|thrown|quit|switch\\p{L}*|cancel\\p{L}*|abandon\\p{L}*|broke|stopp\\p{L}*|gave up|let)",
      ),
      wordPattern(
        "over (?:a|one|such|some)(?: \\p{L}+)?",
        "(?:on|for|because of|after) (?:a|one|just one) (?:single|small|minor|bad|tiny|one)(?: \\p{L}+)?",
        "trifle",
      ),
    ],
    within: 14,
    inOrder: true,
    unless: wordPattern("understand\\p{L}*", "why", "sorry", "right"),
  },
  {
    all: [
      wordPattern(
        "(?:expect\\p{L}*|hoped|thought|deserve\\p{L}*|might|could|would|where|bit|little|no)",
      ),
      wordPattern("(?:loyalty|gratitude|courtesy(?! call)|decency|fair play|fairness|good grace)"),
    ],
    within: 10,
    unless: wordPattern("from us", "our", "we (?:should|owe|did|had|showed)"),
  },
  wordPattern(
    "(?:thanks|reward|gratitude) (?:we|i) (?:get|got)",
    "treat(?:ed|ing)? us (?:like|as|so)",
    "us like (?:strangers|dirt|fools|that)",
    "for nothing, it seems",
    "(?:all that|all our|our) (?:\\p{L}+ )?(?:for nothing|in vain|wasted)",
    "you(?:'ve| have)? (?:\\p{L}+ )?(?:dropped us|ditched|dumped|broke (?:it|things) off|broken it off|jumped ship|cut us|used us|treated us|judged us|wrote us off|written us off|gave up on us|given up on us|threw (?:it|us|away)|shut the door|pulled the plug|cast us|cast aside|(?:been )?avoid(?:ing|ed) (?:us|my|our|me)|walked (?:away|out|off) (?:on|over|from us))",
    "(?:hurt|wounded|insulted|offended|stung|saddened) (?:by|that|at|when) (?:the way )?(?:you|your)",
    "(?:in|by) (?:dropping|ditching|dumping|leaving|deserting|abandoning) us",
    "(?:used|use|using) us (?:for|as|to)",
    "without so much as",
    "not so much as a",
    "left us (?:sitting|standing|holding|stuck|in the lurch|high and dry|stranded|hanging|with (?:a|the|\\d+|all))",
    "(?:gave|given|give) (?:us|me|\\p{Lu}\\p{L}+) (?:a|any|no|another) (?:fair )?chance,? did you",
    "(?:appreciated|preferred|liked|nice|fairer|kinder|polite|politer|decent|better|honest|welcome|helpful)(?: of you| if you)?(?: to)? (?:being|be|been|hear|had|tell|told|talk|speak|spoken|say|said|call|called|let|give|given|warn|ask|asked|come)(?: \\p{L}+){0,6} (?:before|instead|first|rather)",
    "(?:grapevine|through the back door|from third parties|second-hand)",
    "instead of (?:going|running|switching|complaining|leaving|walking|ringing|calling) (?:\\p{L}+ )?(?:to|off|away|straight|us)",
    "(?:a |what a |it's a )?(?:shame|pity) (?:that )?you",
    "bought elsewhere",
    "we (?:stood|stuck|were) (?:by|with|there for) you",
  ),
];
