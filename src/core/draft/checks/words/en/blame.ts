import { englishFault, englishGrudge } from "./fault.ts";
import type { ConductWords } from "../../lexicon.ts";
import { englishForesight } from "./told.ts";
import { wordPattern } from "../../word-pattern.ts";

const WE = "(?:i|we)";
const YOU = wordPattern(
  "you(?:'ve|'d)?",
  "your (?!contact |new |next |last |current |order|complaint|message|letter|e-?mail|supplier|reply|words)\\p{L}+",
);

const NEGLECT = wordPattern(
  "(?:failed|forgot|neglected|refused|omitted) to",
  "(?:forgot|ignored?|overlooked|misread|misunderstood|messed|mixed up|mishandled|confused)",
  `(?:never|didn't|did not|hadn't|had not|haven't|have not|don't|wouldn't|would not) (?:even |ever |once |actually |properly |bother to |bothered to |want to )*(?:tell|told|inform|answer|repl|respond|bother|pa(?:y|id)|read|check|warn|let us|confirm|report|specif|notif|mention|provid|sign|count|follow|ask|listen|cooperat|call|care|complain|say|said|contact|thank|inspect|raise|speak|spoke|sent? us|given? us|keep|kept)\\p{L}*`,
  "(?:gave|sent|provided|entered|supplied|wrote|put|chose|ordered|confirmed|placed|quoted|typed) (?:us |in |down )?(?:the |an? )?(?:\\p{L}+ )?(?:wrong|incorrect|incomplete|bad|false|late|too late)\\p{L}*",
  "(?:paid|answered|replied|ordered|confirmed|reacted|complained|told us|changed your mind|let us know) (?:\\p{L}+ )?(?:too |so |very )?late",
  "(?:kept|keeps?) (?:changing|delaying|complaining|forgetting|ignoring|moving|asking)",
  "(?:gave|give|given|left|leaving) (?:us |me )?(?:far |much |so |way )*(?:too |so |very )(?:little|late|short|few|vague)\\p{L}*",
  "(?:waited|took) (?:far |much |so |way )*(?:too |so )long",
  "(?:caused|created|started|made) (?:this|the|all this|that|the whole) (?:\\p{L}+ )?(?:mess|confusion|delay|problem|trouble|mix-?up|misunderstanding)",
  "signed (?:for )?(?:it|the \\p{L}+)(?: \\p{L}+){0,3} without",
  "(?:wasn't|weren't|was not|were not|isn't|aren't) (?:\\p{L}+ )?(?:there|ready|reachable|available|open|clear|careful|home|in)",
  "(?:got|had) (?:it|the \\p{L}+|everything) (?:all )?wrong",
  "changed (?:the|your) (?:order|mind|address|plans?) (?:at the last|too|so|again|three|without)\\p{L}*",
  "(?:wrongly|incorrectly|carelessly)",
);

/** Fault put on the client, said or meant. */
export const englishBlame: Pick<ConductWords, "blame" | "reproach" | "silence" | "toldYouSo"> = {
  blame: [
    ...englishFault,
    wordPattern(
      "your (?:own )?(?:fault|mistake|error|failure|negligence|carelessness|doing|oversight|misunderstanding)",
      "(?:fault|mistake|error|problem|blame|responsibility|cause|reason) (?:\\p{L}+ )?(?:was|is|lay|lies|were) (?:\\p{L}+ )?(?:yours|with you|on your|at your)(?: (?:side|end|part))?",
      "(?:a )?(?:mistake|error|misunderstanding|delay|problem|fault|failure|oversight) (?:was )?(?:on|at|from) your (?:side|part|end)",
      "you(?:'re| are| were) (?:\\p{L}+ )?(?:wrong|mistaken|to blame|at fault|the one who|too slow|too late|careless)",
      "you(?: are| were)? (?:\\p{L}+ )?responsible for (?:the|this|that) (?:\\p{L}+ )?(?:delay|mistake|problem|error|mess|damage)",
      "you (?:only )?have (?:only )?yoursel(?:f|ves) to blame",
      "brought (?:it|this) on yoursel(?:f|ves)",
      "it was you (?:who|that)",
      "caused by (?:you|your)",
      "(?:because of|due to|owing to|thanks to|result of) your (?:own |late |wrong |slow |last-minute |incomplete |incorrect |unclear |poor |careless )*(?:order|payment|change|delay|decision|reply|response|instruction|information|mistake|people|staff|warehouse|side|carelessness|specification|choice|address)\\p{L}*",
      "you (?:handled|stored|used|ordered|treated|opened) (?:it|them|the \\p{L}+) (?:wrong\\p{L}*|incorrectly|badly|carelessly)",
      "you let us down",
      "you(?:'ve| have)? (?:betrayed|deserted|abandoned) us",
    ),
    {
      all: [
        wordPattern(
          "you (?:really |simply |at least |just |also )*(?:should|could|might|ought to)(?: at least| only| really| also| simply)* have",
        ),
        wordPattern(
          "(?:told|said|informed|warned|let us|called|checked|read|ordered|asked|contacted|notified|confirmed|reported|paid|known|given|sent|specified|double|noticed|thought|planned|inspected|complained|spoken|raised|mentioned|looked|counted|signed|waited|written|been (?:more|clear|careful)|come to us|made (?:it|that|this) clear)\\p{L}*",
        ),
      ],
      within: 9,
      inOrder: true,
      unless: wordPattern(
        "should (?:never|not) have had to",
        "have been (?:told|informed|warned|called|asked)",
      ),
    },
    {
      all: [YOU, NEGLECT],
      within: 7,
      inOrder: true,
      unless: wordPattern(
        "if",
        "tell (?:us|me) (?:if|whether)",
        "(?:we|that) (?:should|could) (?:not )?have",
        "(?:sorry|apologi[sz]e) that you",
        "never (?:got|received)",
      ),
    },
    {
      all: [
        wordPattern(
          "if (?:only )?you(?: had|'d| hadn't)",
          "had you",
          "had your \\p{L}+(?: \\p{L}+)?",
          "if you hadn't",
          "if your \\p{L}+(?: \\p{L}+)? (?:had|hadn't)",
        ),
        wordPattern(
          "\\p{L}+ed",
          "told",
          "paid",
          "read",
          "said",
          "given",
          "kept",
          "sent",
          "been",
          "let",
          "known",
          "made",
        ),
      ],
      within: 7,
      inOrder: true,
      notInQuestion: true,
    },
    {
      all: [
        wordPattern("(?:because|since|as) you"),
        wordPattern(
          "(?:didn't|did not|failed|never|forgot|had not|hadn't|changed|gave|insisted|refused|kept|entered|were late|paid late|delayed|ordered (?:too|so)|ordered the wrong)",
        ),
      ],
      within: 6,
      inOrder: true,
    },
  ],
  reproach: [
    ...englishGrudge,
    wordPattern(
      "why (?:have|did|do|are|would) you (?:not |no longer |just |simply |suddenly )*(?:stop|leave|left|go|gone|switch|abandon|drop|quit|answer\\p{L}*|repl\\p{L}*|order\\p{L}*|turn)\\p{L}*",
      "why (?:haven't|didn't|don't|won't|couldn't) you",
      "how could you",
      `${WE} (?:\\p{L}+ )?expected (?:\\p{L}+ )?(?:more|better|loyalty|honesty|fairness|gratitude) (?:from|of) you`,
      "after (?:everything|all)(?: that)? (?:we|i)(?:'ve| have)? (?:done|did|given)",
      "(?:ungrateful|disloyal|unfair of you|rude of you|unprofessional of you)",
      "(?:disappointed|upset|hurt|let down|angry|frustrated) (?:in|with|by|at) (?:you|your)",
      "disappointed that you",
      "you owe us(?! nothing)",
      "turned your backs? on us",
      "you (?:simply |just |suddenly )+(?:left|vanished|disappeared|stopped|dropped|switched|went)\\p{L}*",
      "you left us",
      "(?<!why |supplier |firm |company |one |where )you (?:left|went to|switched to)",
      "(?:so much for|where is your) (?:your )?loyalty",
      "you (?:forgot|have forgotten|'ve forgotten) (?:about )?us",
      "(?:not nice|not fair|not right|unfair) (?:of you|to us|towards us)",
    ),
    {
      all: [
        wordPattern("you(?:'ve)?"),
        wordPattern(
          "(?:left|leave|stopp\\p{L}*|quit|abandon\\p{L}*|dropp\\p{L}*|ditch\\p{L}*|walk\\p{L}*|disappear\\p{L}*|vanish\\p{L}*|switch\\p{L}*|mov(?:ed|e)|went|gone|cancel\\p{L}*|cut|turned|ended|broke)",
        ),
        wordPattern(
          "without (?:even |so much as )?(?:a (?:single )?(?:word|reason|call|warning|thank)|telling|saying|warning|explain\\p{L}*|notice|giving|any)",
          "not even",
          "behind our backs?",
          "overnight",
          "after (?:\\p{L}+ )?(?:many|\\d+|ten|five|twenty) years",
          "just like that",
          "at the first",
        ),
      ],
    },
    {
      all: [
        wordPattern("(?:pity|shame|sad|strange|odd|regrettable)"),
        wordPattern(
          "(?:that )?you (?:\\p{L}+ )?(?:didn't|did not|never|chose|left|preferred|decided|couldn't|gave up|stopped)",
        ),
      ],
      within: 8,
      inOrder: true,
    },
    {
      all: [
        wordPattern("(?:leav|walk|disappear|go|vanish|switch|stopp|quitt)ing"),
        wordPattern(
          "without (?:a (?:single )?(?:word|reason|call|warning)|telling|saying|warning|explain\\p{L}*|notice)",
          "unfair",
          "like that",
          "after (?:all|everything|so many)",
        ),
      ],
      within: 8,
    },
    wordPattern(
      "(?:that|this|it) (?:was|is|felt) (?:\\p{L}+ )?(?:unfair|rude|ungrateful|disloyal|unkind)",
    ),
    {
      all: [
        wordPattern("(?:still|not even|not once|not a single)"),
        wordPattern("you(?:'ve| have)?"),
        wordPattern(
          "(?:haven't|have not|not) (?:even |once )?(?:answered|replied|written|called|paid|thanked)",
        ),
      ],
      within: 9,
    },
    {
      all: [wordPattern("(?:at least|the least)"), wordPattern("you (?:could|might|owe|should)")],
      within: 5,
    },
  ],
  silence: [
    wordPattern(
      "you (?:have not|haven't) (?:ordered|bought|replied|answered|written|called|paid)",
      "you (?:have )?stopped (?:ordering|buying|answering|replying|working)",
    ),
  ],
  toldYouSo: [
    ...englishForesight,
    wordPattern(
      `(?:as|like|just as|exactly as|exactly what) ${WE}(?:'d| had| have)? (?:\\p{L}+ )?(?:warned|predicted|feared|foresaw|foretold|anticipated)\\p{L}*(?: you)?`,
      `${WE}(?:'d| had| did| have|'ve| didn't| haven't| hadn't)? (?:\\p{L}+ )?warn(?:ed)? (?:you|your)`,
      `(?:as|like|what) ${WE} (?:kept|keep|have been|had been|'ve been|always|already) (?:\\p{L}+ )?(?:say|tell|warn|said|told)\\p{L}*`,
      "told you so",
      `${WE} (?:already |also |clearly )?(?:did tell|told) you (?:so|that|this|in|last|when|then|about|it|what|how|before|at the time|back|from)\\p{L}*`,
      `(?:as|like|just as) ${WE} (?:already |also )?(?:told|warned|said) (?:to )?you`,
      `what did ${WE} (?:say|tell)\\p{L}*`,
      `(?:didn't|did) ${WE} (?:not )?(?:tell|warn|say)`,
      `(?:remember|recall) (?:what|that|when|how) ${WE}(?:'d| had| have)? (?:\\p{L}+ )?(?:said|told|warned|predicted|mentioned)`,
      `${WE} (?:were|was) (?:\\p{L}+ )?right (?:all along|about|after all|in the end|from)?`,
      `${WE} (?:saw|could see) (?:it|this|that) coming`,
      `${WE}(?: already| always)? (?:knew|predicted)(?: it| that| this)?(?: from the (?:start|beginning))?,? (?:that )?(?:you|it|this|they|the new|would|from)`,
      "you (?:would not|wouldn't|did not want to|didn't want to|chose not to|refused to) (?:listen|believe|hear)",
      "(?<!we |i )(?:should|could) have listened(?: to us| to me)?",
      "(?:if (?:only )?|had )you(?:'d| had)? (?:only )?(?:listened|believed|trusted) (?:to )?(?:us|me)",
      "(?:now|so) you (?:can )?(?:see|know|understand|realise|realize)(?: for yoursel(?:f|ves))?(?:,)? (?:what|why|that|how|who|where)",
      "(?<!to |and |can )see for yoursel(?:f|ves)",
      "it was (?:only |just )?a matter of time",
      "(?:no|hardly a|not a|little) surprise (?:to us|that you|that it|there|for us|at all)",
      "(?:that|this|it) (?:is|was) (?:exactly |precisely )?what (?:happens|comes|you get) (?:when|if|of|from|for)",
      "you (?:learned|learnt|found out) the hard way",
      "(?:serves? you right|you asked for it)",
    ),
    {
      all: [
        wordPattern(`${WE}(?:'d| had| did| have|'ve)?`),
        wordPattern("(?:told|said|say|tell|mention\\p{L}*|point\\p{L}* out)"),
        wordPattern(
          "(?:this|that|it) would (?:happen|end|go|come|be|turn|cost)",
          "would (?:regret|end|happen|be back|cost|turn out|fail)",
          "at the time",
          "back then",
          "all along",
          "right from the start",
          "from the (?:start|beginning)",
        ),
      ],
      within: 14,
      notInQuestion: true,
      unless: wordPattern("whether"),
    },
  ],
};
