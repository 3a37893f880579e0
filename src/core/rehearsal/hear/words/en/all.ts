import { wordPattern } from "../../../../draft/checks/word-pattern.ts";
import { EN_ASKING, EN_REQUEST } from "./asking.ts";
import { EN_INJECTION } from "./machine.ts";
import { EN_POOR } from "./poor.ts";
import { EN_MORE, EN_NOT_AHEAD } from "./idioms.ts";
import { EN_MORE_ASKING, EN_MORE_REQUEST } from "./idioms-asking.ts";
import { EN_MORE_HARM } from "./idioms-harm.ts";
import { EN_MORE_POOR } from "./idioms-poor.ts";
import type { HearWords } from "../../hear-words.ts";
import { either, widen } from "../../widen.ts";

const SOFTLY =
  "(?:can |do |could |did |really |fully |completely |quite |totally |absolutely |certainly |well |now |of course |perfectly |very )*";
const FEELING =
  "(?:frustrat|annoy|upset|disappoint|hard|difficult|unpleasant|awful|exhaust|tiring|tired|angr|anger|stress|unfair|painful|worr|maddening|infuriat|embarrass|let down|rotten|terrible|tough)\\p{L}*";
const WEEKDAY = "(?:mon|tues|wednes|thurs|fri|satur|sun)day";
const MONTH =
  "(?:january|february|march|april|may|june|july|august|september|october|november|december)";

/** What a rep's own words do in English. */
export const HEAR_EN: HearWords = {
  moves: widen(
    {
      ...EN_ASKING,
      ...EN_POOR,
      injection: EN_INJECTION,
      reflect: {
        sure: [
          wordPattern(
            `(?:i|we) ${SOFTLY}(?:understand|see|get|appreciate) (?:very well )?(?:why|how (?:you|it|that|this|much|hard|annoying|frustrating)|(?:that )?you(?:'re| are|'ve| have| were| feel| felt)|(?:your|the|that) (?:\\p{L}+ )?(?:frustration|anger|disappointment|concern|worry|annoyance|position|decision|feelings?|irritation|doubts?|reaction))\\p{L}*`,
            `(?:i|we) ${SOFTLY}imagine`,
            `(?:that|it|this|which|you) (?:must|would|has to|sounds?|can't|cannot|could not|was surely|is|was)(?: (?:have|be|been|feel|felt|quite|very|so|really|like|a|an|extremely|not|surely|pretty|rather|all|just|deeply|leave|left|put|you|made|make|in|have been|the|more than))* ${FEELING}`,
            `(?:how|what a) (?:\\p{L}+ )?${FEELING}`,
            "(?:in|with) your (?:place|shoes|position|situation|chair),? (?:i|we|any\\p{L}*|it|that)",
            "(?:anyone|anybody|everybody|everyone) (?:in your (?:place|position|shoes) )?would(?: have)?(?: \\p{L}+)? (?:done|felt|feel|be|been|left|gone|reacted|drawn|lost)",
            `(?:i|we)(?:'d| would) (?:have |be |feel |probably |also |been |felt |done |reacted |well )*(?:the same|too|as well|${FEELING})`,
            "no wonder",
            "(?:small|little) wonder",
            "you (?:have|had) (?:every|good|all the|full) (?:right|reason|cause)",
            "you(?:'re| are| were)(?: \\p{L}+)? (?:right|entitled) to (?:be|feel|expect|leave|look)",
            "(?:makes|made) (?:perfect |complete |total )?sense (?:that|why|to me)",
            "i (?:can |do )?hear (?:that|how|the|you(?: are|'re| were))",
            "(?:that|it) would (?:have )?(?:annoy|upset|bother|frustrat|ang|hurt|disappoint)\\p{L}* me",
            "(?:your|the) (?:frustration|anger|disappointment|annoyance) is (?:\\p{L}+ )?(?:understandable|justified|fair)",
            "(?:perfectly|completely|very|totally|quite) understandable",
            "(?:i|we) (?:can )?see (?:that|how|what) (?:this|it|that|you)",
            "not what (?:one|you) (?:expects?|deserved?|should)",
            "you (?:deserved|deserve|had expected|expected) (?:\\p{L}+ )?(?:better|more)",
          ),
        ],
        maybe: [
          wordPattern(
            "understand\\p{L}*",
            "i see",
            "i hear you",
            "imagine",
            "i get (?:it|that)",
            "fair (?:enough|point)",
            "sorry to hear",
            FEELING,
          ),
        ],
        never: wordPattern(
          "(?:can't|cannot|don't|do not|didn't|couldn't) (?:\\p{L}+ )?(?:understand|see why|get why)",
          "you (?:must|have to|should|need to|will) (?:\\p{L}+ )?understand",
          "(?:want|like|love|need|try|trying|hoping|help me|hope|wish) (?:\\p{L}+ )?to (?:\\p{L}+ )?(?:understand|see)",
          "help (?:me|us) (?:to )?(?:understand|see)",
          "understand (?:that )?(?:we|our)",
        ),
      },
      own: {
        sure: [
          wordPattern(
            "(?:that|it|this)(?: one)?(?: was|'s| is) (?:\\p{L}+ )?(?:up to (?:us|me)|on (?:us|me)|(?:mine|ours))",
            "(?:i|we) (?:really |simply |badly |clearly )?(?:let you (?:all )?down|left you (?:alone|waiting|hanging|in the (?:dark|lurch)|without)|dropped the ball|got (?:it|this|that) wrong|messed (?:it |this |that )?up|should (?:never )?have (?:called|come|told|noticed|asked|warned|answered|rung|explained|checked|let you know|done|been|sent|visited|listened|replied|paid|kept|caught|handled|apologi[sz]ed|spoken))",
            "(?:i|we) should(?:\\p{L}*n't| not) have",
            "(?:i|we) (?:take|accept) (?:full |the |all )*(?:responsibility|blame)",
            "(?:i|we) (?:stand by|own) (?:that|it|this)",
            "the (?:fault|mistake|error|blame) (?:is|was|lies|lay) (?:\\p{L}+ )?(?:ours|mine|with us|with me)",
            "(?:only |no one (?:else )?(?:but |to blame but )|nobody (?:else )?(?:but |to blame but ))ourselves",
          ),
        ],
        maybe: [
          wordPattern(
            "(?:fault|mistake|error|responsib\\p{L}*|failure|blame)s?",
            "let (?:you|a client|people) down",
            "(?:on|from) our (?:side|end|part)",
            "should have",
            "(?:we|i) (?:failed|were late|was late|forgot|got)",
            "wrong",
          ),
        ],
        never: wordPattern(
          "(?:not|\\p{L}*n't|hardly|never) (?:really |entirely |exactly |only |all |even |just )*(?:our|my|ours|mine|on (?:us|me)|the fault|at fault|to blame|responsible)",
          "no (?:mistake|fault|error)",
          "if (?:we|i|something|anything|there|it was|it is|any|that's|mistakes?)",
          "whether (?:we|i|it|there)",
          "(?:any|whatever|some possible) (?:mistake|fault|error|inconvenience)s?",
          "you (?:say|said|think|thought|told|claim|believe|feel|wrote|call it)",
          "(?:everyone|everybody|we all|all of us|anyone|anybody|people|humans) (?:\\p{L}+ )?(?:make|makes|made|can|gets?|slips?)",
          "mistakes (?:happen|do happen|can happen|were made|are made)",
          "(?:your|their|his|her|somebody else's|someone else's|the (?:driver|carrier|supplier|warehouse|courier)'s) (?:own )?(?:fault|mistake|error|responsibility)",
          "(?:might|may|could) have (?:made|been)",
          "what did (?:we|i)",
          "where did (?:we|i)",
          "should have (?:a|an|another|lunch|coffee|some)",
          "you should have",
        ),
      },
      sorry: { sure: [], never: wordPattern("not (?:at all )?sorry") },
      thank: {
        sure: [
          wordPattern(
            "thank (?:you|u)",
            "(?:many |a thousand )?thanks(?! to)",
            "(?:i(?:'m| am)|we(?:'re| are)) (?:\\p{L}+ )?(?:grateful|thankful|obliged)",
            "(?:i|we) (?:\\p{L}+ )?(?:appreciate|value) (?:your|that you|it|the|you|every|all)",
            "(?:i(?:'m| am)) (?:\\p{L}+ )?glad (?:that )?(?:you|to hear it)",
          ),
        ],
        never: wordPattern("thanks? (?:you )?for nothing", "no thanks"),
      },
      "show-change": {
        sure: [
          wordPattern(
            "from now on",
            "(?:we|i)(?:'ve| have) (?:since |now |already |completely )*(?:changed|replaced|reorgani[sz]ed|hired|introduced|set up|put \\p{L}+ in place|taken on|moved|switched|fixed|rebuilt|doubled)",
            "(?:has|have) (?:since |now )?been (?:changed|replaced|reorgani[sz]ed|fixed|rebuilt)",
            "since (?:then|april|may|march|january|february|june) (?:we|every|all|our)",
          ),
        ],
        maybe: [
          wordPattern(
            "(?:i|we|you)(?:'d| would)(?: \\p{L}+)? (?:check|call|ring|follow|look|let you know|tell you|bring|go through|settle|have (?:one|my|a|the)|hear from|get)",
          ),
          wordPattern("changed", "new (?:system|driver|manager|process|warehouse)", "now we"),
        ],
        never: wordPattern(
          "what (?:has |have |you )?changed",
          "has changed (?:for|on|with) (?:you|your)",
        ),
      },
      "dated-step": {
        sure: [
          wordPattern(
            "(?:i|we)(?:'ll| will| can| could| shall|'d like to| would like to| want to|'m going to| am going to|'m| am|'re| are| plan to| propose to) (?:\\p{L}+ ){0,3}?(?:call|ring|phone|visit|come|drop|stop|send|bring|deliver|have|be (?:there|at|with|in touch|back)|meet|write|email|show|get back|give you|report|check|settle|let you know|prepare|draw up|put|pick|go|coming|calling|ringing|sending|bringing|visiting|dropping|stopping)",
            "(?:shall|can|could|may|might|should) (?:i|we) (?:\\p{L}+ ){0,3}?(?:call|ring|phone|visit|come|drop|stop|send|bring|meet|sit|talk|speak|go|look|show|have|agree|book|say|put|make|do)",
            "let(?:'s| us| me) (?:\\p{L}+ ){0,3}?(?:call|ring|phone|visit|come|drop|stop|send|bring|meet|sit|talk|speak|go|look|show|have|agree|book|put|make|say|fix|set)",
            "you(?:'ll| will) (?:have|get|receive|hear|see)",
            "(?:i|we) (?:suggest|propose)",
            "(?:how|what) about",
            "(?:would|does|will|is) (?:\\p{L}+ ){1,5}?(?:suit|work|be (?:all right|good|convenient|possible|ok|okay|fine)|okay|ok|good|convenient|fine)",
          ),
        ],
        maybe: [],
        never: wordPattern(
          "(?:can't|cannot|won't|will not|couldn't) (?:\\p{L}+ )?(?:call|come|say|promise|meet|send)",
          "you (?:said|told|wrote|mentioned)",
        ),
      },
      "give-time": {
        sure: [
          wordPattern(
            "(?:take|need|have) (?:all )?(?:the|your|as much|some) (?:\\p{L}+ )?time",
            "leave you (?:in peace|alone|be|to (?:it|think))",
            "(?:no|without(?: any)?) (?:pressure|rush|hurry)",
            "(?:need not|needn't|don't (?:have|need) to|do not (?:have|need) to) (?:decide|answer|say)",
            "(?:respect|accept) (?:that|your (?:decision|choice|no|answer|wish))",
            "(?:not|\\p{L}*n't) (?:want to |going to )?(?:press|push|rush|hurry|pressure) you",
            "think (?:it|about it|this) (?:over|through|in peace)?",
          ),
        ],
        never: wordPattern("but (?:only|still) (?:today|this week)"),
      },
    },
    EN_MORE_ASKING,
    EN_MORE,
    EN_MORE_POOR,
    EN_MORE_HARM,
  ),
  request: [...EN_REQUEST, ...EN_MORE_REQUEST],
  day: wordPattern(
    WEEKDAY,
    "today",
    "tonight",
    "tomorrow",
    "this (?:morning|afternoon|evening)",
    `\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTH}`,
    `${MONTH} (?:the )?\\d{1,2}(?:st|nd|rd|th)?`,
    "the \\d{1,2}(?:st|nd|rd|th)",
    "\\d{1,2}[./]\\d{1,2}(?![\\d%])",
    "\\d{4}-\\d{2}-\\d{2}",
  ),
  past: either(
    wordPattern(
      `(?:last|every|each|past) ${WEEKDAY}`,
      `on ${WEEKDAY}s`,
      `(?:was|were|came|arrived|ordered|complained|called|happened|delivered|sent) (?:\\p{L}+ ){0,4}(?:on |last )?(?:${WEEKDAY}|\\d{1,2}(?:st|nd|rd|th)? ${MONTH})`,
      "(?:only|just) today",
      "decide (?:it )?today",
      "(?:order|sign) (?:\\p{L}+ )?today",
    ),
    EN_NOT_AHEAD,
  ),
  smallTalk: wordPattern(
    "how are (?:you|things)",
    "how (?:is|was|'s) (?:it going|business|everything|your (?:day|week|weekend|summer|family|holiday))",
    "how(?:'s| is| do) (?:you do|life)",
    "what can i (?:do|get) for you",
    "can you hear me",
  ),
  but: wordPattern("but", "however", "although", "though", "still,", "yet"),
};
