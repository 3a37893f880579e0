import type { Clues } from "../../clue.ts";
import { wordPattern } from "../../word-pattern.ts";

const SAID =
  "(?:said|thought|predict\\p{L}*|foresaw|foretold|warn\\p{L}*|told|fear\\p{L}*|suspect\\p{L}*|describ\\p{L}*|forecast|expect\\p{L}*|caution\\p{L}*|prophes\\p{L}*|sa(?:y|id))";
const OUR_WORD =
  "(?:our|my|good|expert|sound|that|the) (?:\\p{L}+ )?(?:advice|warnings?|recommendations?|concerns?|doubts|fears|predictions?|forecasts?|cautions?|misgivings|scepticism|objections?|hunch|words)";

/** Having been right, said with other words than "I told you so". */
export const englishForesight: Clues = [
  {
    all: [
      wordPattern(
        "(?:turned|turns|worked|panned) out",
        "went|gone|goes|going",
        "happen\\p{L}*",
        "ended|ends",
        "c[ao]me (?:about|true|to pass)",
        "(?:isn't|wasn't|is|was) (?:this|that|it)",
        "(?:this|that|it|which) (?:is|was)",
        "comes?",
      ),
      wordPattern(
        `(?:as|the way|like|what) (?:we|i)(?:'d| had| have|'ve)? (?:\\p{L}+ )?${SAID}`,
        "(?:what|as|the very thing) (?:we|i) (?:discussed|talked about|spoke about|meant|was afraid of|were afraid of)",
      ),
    ],
    within: 10,
    inOrder: true,
    unless: wordPattern(
      "promis\\p{L}*",
      "sorry",
      "not (?:as|what|the way)",
      "how",
      "n't (?:as|what)",
    ),
  },
  {
    all: [
      wordPattern(OUR_WORD),
      wordPattern(
        "(?:justified|confirmed|spot on|right|ignored?|aside|deaf|true|proved|proven|borne|bears?|heed\\p{L}*|listen\\p{L}*|disregard\\p{L}*|dismiss\\p{L}*|brush\\p{L}*|laugh\\p{L}*|wast\\p{L}*|not taken|didn't take|rejected|on the table|overrul\\p{L}*|unheard|came|come)",
      ),
    ],
    within: 9,
    unless: wordPattern(
      "your (?:warnings?|words|advice|concerns?|complaints?)",
      "we (?:ignored|dismissed|brushed|should|disregarded|didn't|did not)",
    ),
  },
  {
    all: [
      wordPattern(
        "you (?:\\p{L}+ )?(?:chose|choose|went|took|take|insisted|did|decided|bought|signed|switched|acted|wanted)",
      ),
      wordPattern(
        "(?:against|despite|in spite of|contrary to|regardless of|ignoring) (?:all |every )?(?:our|my)",
      ),
    ],
    within: 14,
  },
  {
    all: [
      wordPattern(
        "(?:we|i)(?:'d| had|'ve| have| did)? (?:\\p{L}+ )?(?:said|told|say|mentioned?|flag\\p{L}*|pointed out|noted|argued|explain\\p{L}*|wrote|maintained|insisted)",
      ),
      wordPattern(
        "(?:would|'d|will)(?:n't| not| never)? (?:\\p{L}+ )?(?:warp|fail|break|regret|go wrong|end|hurt|cost|happen|come (?:back|to)|let you|turn|collaps\\p{L}*|tear|crack|rust|leak|last|work|hold|survive|pay|do the job)",
        "(?:too (?:cheap|thin|good|risky)|optimistic|risky|a mistake|a bad idea|false economy)",
        "and (?:now )?look",
        "nobody would",
      ),
    ],
    within: 14,
    inOrder: true,
    unless: wordPattern("whether", "promis\\p{L}*", "if"),
  },
  wordPattern(
    "the hard way",
    "(?:learn|learned|learnt|taught) (?:you )?(?:your|a|its|his|the) (?:\\p{L}+ )?lessons?",
    "(?:experience|life) is a (?:\\p{L}+ )?teacher",
    "get (?:their fingers |your fingers )?burn(?:t|ed)",
    "(?:burn(?:t|ed)) (?:your|their) fingers",
    "deaf ears",
    "(?:we|i|our \\p{L}+|my \\p{L}+) (?:\\p{L}+ )?(?:foresaw|predicted|anticipated|prophesied|saw (?:it|this|that) coming)",
    "(?<=^|, |so |about, )as (?:\\p{L}+ )?(?:predicted|forecast|foretold|foreseen|feared|prophesied)",
    "as forecast",
    "foresight",
    "hindsight",
    "(?:proved|proven|been) right(?! of)",
    "(?:we|i|us|me|our (?:\\p{L}+ ){1,2}|my (?:\\p{L}+ )?)(?:had it|got it|were|was|been) (?:\\p{L}+ )?(?:right|spot on)(?: about| all| after| in| from|[.,!])",
    "(?:had it|got it) right about",
    "who (?:was|is|were|turned out to be) right",
    "(?:heed|heeded|listen(?:ed)? to) (?:our|us|my|me)",
    "(?:we|i|my \\p{L}+|our \\p{L}+)(?:'d| had| have)? (?:\\p{L}+ )?(?:advised?|cautioned|warned|counselled|recommended|argued|spoke|spoken) (?:you |them )?(?:\\p{L}+ )?against",
    "cautioned against",
    "(?:tried|did try|attempted) to (?:warn|caution|tell|stop|dissuade)",
    "you were (?:\\p{L}+ )?(?:warned|advised|cautioned|forewarned)",
    "here (?:we|you) are(?! (?:again )?to)",
    "look (?:where|how|what) (?:we are|you are|that|it|this)(?: \\p{L}+)?",
    "(?:maybe|perhaps|now|so now|at last|finally|surely|hopefully) (?:now )?(?:that )?you(?:'ll|'ve| will| may| can| might)? (?:\\p{L}+ )?(?:see|believe|understand|realise|realize|agree|admit|learn\\p{L}*) (?:now |me|us|that|why|what|how)",
    "(?:do|don't|can|can't) you (?:see|believe|understand|realise|realize) (?:it |me |us )?now",
    "you(?:'ll)? (?:see|know|realise|realize|understand) (?:now|by now|our point|my point|what we meant|what i meant)",
    "as you now (?:know|see)",
    "reality (?:has )?(?:caught|catch\\p{L}*)",
    "(?:found|find|finding|discovered) (?:it |that )?out for yoursel(?:f|ves)",
    "next time (?:perhaps |maybe )?you(?:'ll| will| might| may)? (?:\\p{L}+ )?(?:take|trust|listen|believe|ask|follow|heed|think)",
    "(?:been|kept|keep) (?:saying|repeating|telling|warning)(?: \\p{L}+)?",
    "(?:we|i|anyone|anybody|everyone)(?: \\p{L}+){0,4} could have told",
    "(?:had|have) (?:a|the|my|our|this) (?:\\p{L}+ )?(?:feeling|hunch|suspicion|inkling)(?: that)? (?:you|it|this|they)",
    "(?:we|i) (?:always|already|all along) (?:knew|suspected|doubted|thought|said)",
    "(?:had|have) (?:our|my|grave|serious|always had our) doubts",
    "(?:clear|obvious|plain) (?:to (?:us|me|everyone) )?(?:from the (?:outset|start|beginning|first)|all along)",
    "(?:could|did) see (?:it|this|that) (?:happening|coming)",
    "bound to (?:go|fail|end|disappoint|come)",
    "writing (?:was |is |has been )?on the wall",
    "rest my case",
    "(?:remind you|reminding you|remember) (?:that |of )?(?:what )?(?:we|i|our|my) (?:\\p{L}+ )?(?:flagged|said|warned|told|advised|words|warning|advice|mentioned|pointed|predicted)",
    "as you (?:may|might|will|surely|no doubt|probably)? ?(?:recall|remember),? (?:we|i) (?:\\p{L}+ )?(?:advis|warn|said|told|recommend|predict|caution|flag|had)\\p{L}*",
    "(?:didn't|did|hadn't) (?:we|i) (?:not )?(?:mention|predict|point|flag|advise|caution|warn\\p{L}*|tell|told|say)",
    "(?:cheap|cheapest)(?: \\p{L}+)? (?:is|was|proved|turned out|comes?|ends?|ended)(?: up)? (?:\\p{L}+ )?(?:dear|expensive|costly|more)\\p{L}*",
    "(?:buy cheap|pa(?:y|id) twice|buys? twice)",
    "quality (?:pays|has its price)(?! for)",
    "some people (?:\\p{L}+ ){0,2}(?:learn|have to|need to|must|only)",
    "(?:results?|outcome|events|facts|rest|numbers) (?:now )?(?:speaks? for|proves?|proved|bears? (?:us|me|out)|shows? (?:who|we|that we))",
    "you (?:thought|were sure|believed) you knew",
    "knew better than (?:us|we|our)",
    "wouldn't (?:hear|listen|be told|believe)",
    "have (?:now )?come true",
    "trust (?:us|me|your old|our) (?:\\p{L}+ )?(?:nose|judgement|judgment|instinct|word)",
    "there(?:'s| is| was) a reason (?:why )?(?:we|i) (?:\\p{L}+ )?(?:kept|said|warned|told|recommended|advised|insisted)",
    "(?:why|what) (?:we|i) (?:recommended|advised|warned|insisted|kept|meant)",
    "if you(?:'d| had) (?:only )?(?:listened|heeded|followed|taken) ",
  ),
];
