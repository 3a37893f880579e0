import { wordPattern } from "../../../../draft/checks/word-pattern.ts";
import type { MoreSigns } from "../../widen.ts";

const FELT =
  "(?:livid|furious|cross|mad|angry|annoyed|upset|hurt|cheated|insulted|offended|wary|careful|cautious|suspicious|nervous|worried|fed up|put off|put out|tired|disappointed|frustrated|humiliated|ignored|let down|betrayed|lost (?:patience|faith|trust|heart)|sick of it|unhappy|uneasy|doubtful|had enough|had it|sore|stung|disgusted|shocked|abandoned|forgotten|left alone|bitter|sceptical|skeptical|reluctant|hesitant|the same|done|walked|gone|left|switched|turned|looked|shut|slammed|hung up|thought|reacted|acted|chosen|decided|wondered|asked myself|drawn)";
const HARD =
  "(?:rotten|awful|dreadful|terrible|horrible|lousy|nasty|miserable|humiliating|insulting|embarrassing|frustrating|infuriating|maddening|galling|unfair|exhausting|stressful|painful|upsetting|annoying|disheartening|disappointing|worrying|hard|tough|rough|no (?:small|little|joke|fun|way|picnic)|not (?:on|right|good enough|nothing|easy|pleasant|nice)|can't have been (?:easy|pleasant|nice|fun|much fun)|cannot have been (?:easy|pleasant)|couldn't have been (?:easy|pleasant)|wasn't (?:easy|pleasant|fair|right)|the last thing (?:you|anyone)|enough to (?:make|drive|put)|a (?:real |big |huge |heavy |nasty |bad |great |serious )?(?:blow|slap|shock|nuisance|headache|disappointment|burden|worry|insult|humiliation|mess to))";
const TOUCHES =
  "(?:st(?:ings?|ung)|hurts?|rankle[sd]?|cost(?:s)? (?:you|money|a|dear)|(?:put|puts) (?:me|any\\p{L}*|you|people) off|annoy\\p{L}*|upset\\p{L}*|bother\\p{L}*|matter(?:s|ed)|weigh\\p{L}*|adds? up|eats? into|wear\\p{L}* (?:you )?(?:down|out|thin)|leaves? a (?:bad|bitter|sour) taste|settle it|tipped? (?:it|the)|made up your mind|drove you|sent you|turned you|cost you)";

/** A day in the same clause is behind us, or says nothing of a next step. */
export const EN_NOT_AHEAD: RegExp = wordPattern(
  "not (?:calling|ringing|phoning|here|going|trying|asking)",
  "(?:calling|ringing|phoning)(?: you)? (?:today|about|because|to (?:ask|say|apologise|apologize|hear|find|sell))",
  "(?:you|they|he|she) (?:rang|called|phoned|came|wrote|promised|wanted|waited|ordered|asked|told|complained|stopped|expected)",
  "(?:was|were|had been) (?:promised|due|supposed|meant|late|expected|ordered|delivered)",
  "(?:i|we) (?:heard|learned|learnt|noticed|saw|read|know|knew|found|understand|promised|delivered|missed)",
  "(?:last|previous|latest) (?:order|delivery|call|visit|invoice|time)",
  "(?:we|they) (?:deliver|run|come|drive|ship)(?: [\\p{L}']+){0,3} (?:every|each|on \\p{L}+days)",
  "(?:soon|in the coming|one of these|some day|next week,)(?! (?:as)|.*(?:monday|tuesday|wednesday|thursday|friday))",
  "how are you",
);

/** More of what a rep's own words do in English. */
export const EN_MORE: MoreSigns = {
  reflect: {
    sure: [
      wordPattern(
        `(?:i|we|it|that|this|any\\p{L}*|every\\p{L}*|most people|many)(?:'d| would|'ve| could)(?: [\\p{L}']+){0,4}? (?:be|been|feel|felt|have|get) (?:[\\p{L}']+ ){0,2}?${FELT}(?! (?:you'd|that you|it was))`,
        "(?:i|we)(?:'d| would) (?:have )?(?:[\\p{L}']+ )?(?:done|do) (?:exactly |just |precisely )?(?:what|as) you",
        "(?:i|we)(?:'d| would) (?:have |probably |also |certainly )*(?:felt|feel)(?: [\\p{L}']+){0,4}",
        "if (?:it|that|this|my|someone|somebody|anyone|anybody|a)(?: [\\p{L}']+){0,8},? i(?:'d| would)(?: [\\p{L}']+){0,4}",
        "(?:i|we) (?:can |do |could )(?:\\p{L}+ )?(?:picture|sympathi[sz]e|relate)",
        "(?:i'm|i am|we're|it's|it is) not (?:\\p{L}+ )?surpris\\p{L}*",
        "you must (?:have |be |feel |been |felt )+(?!mis|confus|wrong|kidding|joking|the )[\\p{L}']+",
        "would (?:have )?(?:\\p{L}+ )?(?:put|driven|drive|made|make|turned|upset|bothered|annoyed|angered|hurt|worried|stung|irritated|infuriated|frustrated|disappointed|scared|kept|unsettled|got|get)(?: to)? (?:me|us|any(?:one|body)|every(?:one|body))",
        `(?:i|we) (?:can |do |could |quite |fully |well |really |certainly |very |too )*(?:see|understand|get|follow|grasp|believe|tell|imagine|appreciate|know)(?: very well| full well)? (?:that|why|how|what|your|where)(?! (?:we|our|i) )(?! (?:happened|went wrong))`,
        "(?:i|we) (?:can |do |could |quite |fully |well |really |certainly )*(?:believe|imagine) (?:it|you|that)",
        "(?:[^?.]{8,}), (?:and )?(?:i|we) (?:can |do |quite |fully |really |certainly |well )*(?:see|understand|get|appreciate) (?:that|it|this)(?=[.!,]|$)",
        `(?:that|it|this|which|what)(?:'s| is| was| must be| must have been| would be| sounds| sounded| seems| has to be| will have been)?(?: (?:a|an|such|really|very|so|quite|pretty|just|simply|truly|more than|not just|been))* ${HARD}(?! (?:for|on) (?:us|me))`,
        `(?:must|that|it|this|which|no doubt|surely|of course)(?: [\\p{L}']+){0,3}? (?:have )?${TOUCHES}(?! (?:us|me) )`,
        "(?:i|we) (?:don't|do not|can't|cannot|wouldn't|couldn't) (?:\\p{L}+ )?(?:blame|fault) you",
        "(?:nobody|no one|who) (?:could|can|would|will) (?:\\p{L}+ )?(?:blame|fault|hold it against) you",
        "who wouldn't(?: [\\p{L}']+){0,3}",
        "(?:any|every)(?:one|body)(?: [\\p{L}']+){0,4}? would(?:'ve| have)? (?!know|tell|say)[\\p{L}']+",
        "(?:in|were i in|if i were in|standing in|sitting in) your (?:place|shoes|boots|position|situation|chair|seat|kitchen|shop),? (?!what|how|which)",
        `you (?:have|had|'ve|'d)(?: [\\p{L}']+)? (?:every|good|all the|full|plenty of) (?:right|reason|cause|grounds)`,
        "you(?:'ve| have)? (?:had|got) (?:every|good|all the|full|plenty of) (?:right|reason|cause|grounds)",
        "(?:that|it|this)(?:'s| is| was| seems| sounds) (?:a |an |only |quite |perfectly |completely |entirely |very |more than |absolutely )*(?:reasonable|natural|human|understandable|logical|fair|sensible|justified|legitimate|valid|prudent|right of you)(?! (?:price|offer|deal|question|enough\\?))",
        "(?:makes|made|make) (?:perfect |complete |total |good )?sense (?:that|why|to|you)",
        "(?:quite|really|well|certainly|do) see your point",
        "you (?:were|felt|must have been|must have felt|must be|must feel|are|feel)(?: [\\p{L}']+){0,2} (?:left (?:holding|standing|alone|high|hanging|in the)|abandoned|ignored|forgotten|made a fool|made to feel|treated like|kept waiting|stuck|stranded|insulted|humiliated)",
        "(?:a|that's a|it's a)(?: \\p{L}+)? (?:lot|heap|fortune|big sum|serious sum|fair bit|good deal)(?: of (?:money|trouble|time|work|hassle|waiting))? (?:for|to|in)",
        "that(?:'s| is| must be| must have been)(?: [\\p{L}']+){0,2} (?:a lot|hours|days|weeks|money|work|stress|trouble|waiting|worry|extra work)",
        "(?:i|we) feel (?:for|with) you",
        "(?:nobody|no one) (?:likes|wants|enjoys|deserves|should have to|needs)(?: [\\p{L}']+){1,5}",
        "(?:is|are|was|were) no (?:small thing|way to (?:treat|find|do)|joke|fun)",
        "(?:patience|trust|faith) (?:ran|runs|wears|wore|snapped|went|is|was) (?:out|thin|gone|lost)",
        "you (?:expected|deserved|needed|were counting on|counted on|relied on)(?: [\\p{L}']+){0,6} and (?:got|instead|then|we|it|nobody)",
        "(?:i|we) (?:can |do )?hear (?:your|you're|you are|the|how|that)",
      ),
    ],
    never: wordPattern(
      "(?:hard|tough|difficult|rough|frustrating|painful) (?:for|on) (?:us|me|everyone|everybody|all)",
      "(?:i|we)(?:'d| would) (?:have )?(?:thought|be happy|be glad|be grateful|love|like to|be delighted)",
      "(?:feel|felt) that way",
      "how hard it is to (?:find|get|keep|run)",
      "i'd (?:have )?(?:be|been) (?:glad|happy|delighted|grateful|more than)",
      "(?:would|could) (?:help|tell|show|like) (?:me|us)",
      "(?:must|have to|should) (?:also )?(?:understand|see|appreciate)",
      "(?:i|we) (?:can|do|could)?n[o']t (?:\\p{L}+ )?(?:see|understand|imagine|believe)",
    ),
  },
  own: {
    sure: [
      wordPattern(
        "(?:our|my) (?:own )?(?:failing|failure|fault|mistake|error|doing|blunder|slip|oversight|negligence|neglect|carelessness|omission|lapse|shortcoming|responsibility|mess|cock-up|sloppiness|bad)s?(?! (?:too )?if)",
        "(?:sits|lies|rests|lands|falls|stays|goes|is|was) (?:\\p{L}+ )?(?:on|at|with|in) (?:my|our) (?:own )?(?:desk|doorstep|door|shoulders|plate|account|head|side|lap|conscience|corner|book)",
        "(?:down|up) to (?:us|me)(?=[ .,!;]|$)(?! (?:to|if|whether))",
        "(?:i|we) (?:really |simply |badly |clearly |just |plainly |well and truly |quite |have |'ve )*(?:made a (?:mess|hash|muddle|bad job|poor job|mistake)|botched|bungled|blundered|fell (?:short|down|asleep)|fallen short|failed (?:you|there|to|at|in|on|badly|completely|here)|failed(?=[.!,])|dropped (?:you|it)|slipped up|screwed (?:up|it|this)|blew it|fluffed|mishandled|mistreated|neglected|overlooked|forgot(?:ten)?|ignored|abandoned|broke (?:our|my|a|the|that) (?:word|promise)|broken (?:our|my) (?:word|promise)|went back on (?:our|my)|kept you (?:waiting|in)|left you|let you down|let (?:this|that|it|things) (?:slip|slide|drift|happen)|were asleep|was asleep|slept through|owed you|cost you|caused you|took you for granted|taken you for granted|wronged|treated you|didn't (?:keep|deliver|call|ring|ask|listen|tell|answer|come|turn up|do|look|notice|check|warn|write|act|follow|look after|show)|did not (?:keep|deliver|call|ring|ask|listen|tell|answer|come|turn up|notice|warn|look after)|never (?:called|rang|asked|came|answered|told|listened|made|turned up|bothered|checked|followed|got back|replied|warned|apologi[sz]ed))",
        "(?:i|we) (?:ought|were meant|was meant|were supposed|was supposed|had) (?:not )?to (?:have )?(?:[\\p{L}']+ ){0,3}?(?:rung|called|told|warned|asked|come|noticed|let|been|sent|kept|listened|checked|done|call|ring|tell|warn|ask|come)(?:[^.?]* and (?:i |we )?(?:didn't|did not|never|haven't))?",
        "(?:it|that|this) was (?:for (?:me|us) to|(?:my|our) (?:job|duty|place|turn|business|task|call)(?: to)?)(?:[^.?]*(?:didn't|did not|never|and i|but i|and we|but we))?",
        "(?:i|we) (?:'ll |will )?(?:take|took|accept|bear|shoulder|carry) (?:that|it|this|the|full|all|every)(?: [\\p{L}']+){0,3}?(?: on (?:myself|ourselves|board|the chin|me|us)| blame| responsibility| fault)",
        "(?:i|we) (?:(?:freely|openly|gladly|fully|readily) )?(?:own up|admit|confess|hold (?:up )?(?:my|our) hands?|put (?:my|our) hands? up)(?! (?:you|they|it's hard|that (?:you|they)))",
        "(?:hands? up|mea culpa|guilty as charged|no two ways about it|plain and simple,? we)",
        "(?:the )?(?:blame|fault|responsibility|mistake|failure|error|guilt)(?: for (?:that|it|this|the [\\p{L}']+))? (?:is|was|lies|lay|rests|falls|sits|belongs)(?: [\\p{L}']+){0,2} (?:with us|with me|on us|on me|ours|mine|at our|at my|to us|to me|here)",
        "(?:that|this|it)(?: one)?(?:'s| is| was)(?: [\\p{L}']+){0,2} (?:ours|mine|on us|on me|our doing|my doing|down to us|down to me)",
        "(?:nobody|no one|no-one|none)(?: else)?(?:'s| but)? (?:to blame|but (?:us|me|ourselves|myself)|fault but)",
        "(?:i|we) (?:had|have) (?:no business|no right|nobody to blame|no one to blame|only (?:ourselves|myself))(?: [\\p{L}']+){0,2}",
        "(?:a )?black mark against (?:us|me)",
        "i was the one who",
        "we were the ones who",
        "(?:that|it|which|this)(?: [\\p{L}']+)? was (?:\\p{L}+ )?(?:mine|ours|wrong of (?:me|us)|poor of (?:me|us)|bad of (?:me|us))",
        "(?:wrong|careless|thoughtless|rude|poor|bad|unfair) of (?:me|us)",
        "you were owed",
        "(?:i|we) (?:got|had) (?:that|it|this|everything|your [\\p{L}']+)(?: [\\p{L}']+)? wrong",
        "(?:i|we) (?:was|were) (?:\\p{L}+ )?(?:wrong|careless|negligent|sloppy|at fault|to blame|the problem|the ones who|late(?! (?:in )?because)|too slow|rude|arrogant|unreliable|deaf|blind|not there)",
        "(?:i|we) (?:sent|delivered|shipped|charged|billed|invoiced|gave|told) you (?:the |something |a |it )?(?:wrong|wrongly|faulty|broken|twice|late|too late|damaged)",
        "(?:our|my) (?:people|driver|colleague|clerk|man|lady|girl|employee|technician|staff|side|company|firm|warehouse) (?:[\\p{L}']+ )?(?:was|were|is) (?:in the wrong|wrong|out of (?:line|order)|rude to you)",
        "(?:that|this|it) (?:should|ought) (?:never|not) (?:to )?have happened(?: (?:to you|on our|on my|with us))",
      ),
    ],
    never: wordPattern(
      "(?:if|whether) (?:we|i|something|anything|there|it|any|that|mistakes?|our|my)",
      "(?:wasn't|isn't|weren't|not|never|hardly) (?:[\\p{L}']+ )?(?:down|up) to (?:us|me)",
      "(?:we|i) (?:did|have done|'ve done) nothing wrong",
      "(?:they|he|she|the \\p{L}+|your (?:new )?\\p{L}+) (?:'ll |will |has |have )?(?:let you down|got it wrong|failed|forgot)",
      "^(?:was|were|did|is|are|have|had|do) (?:it|we|that|this|i|you|our|the)",
      "feel (?:that )?(?:we|i|our)",
      "whatever",
      "(?:can|could|'ll|will) (?:\\p{L}+ )?make",
    ),
  },
  "show-change": {
    sure: [
      wordPattern(
        "(?:we|i)(?:'ve| have)(?: [\\p{L}']+)? (?:put|got|brought|taken)(?: [\\p{L}']+){0,3} (?:new|second|another|different|extra|in place|on board) (?:\\p{L}+ )?(?:driver|technician|person|team|system|carrier|manager|warehouse|line)?",
        "things (?:are|have been|'re) (?:\\p{L}+ )?(?:different|changed) (?:now|here)",
      ),
    ],
    never: wordPattern(
      "(?:shall|should|would|could|can|may) (?:i|we|you)",
      "what if",
      "if|suppose|supposing|provided",
    ),
  },
  "dated-step": {
    sure: [
      wordPattern(
        "(?:i|we|he|she|they|my \\p{L}+|our \\p{L}+|a \\p{L}+|the \\p{L}+|somebody|someone)(?: [\\p{L}']+){0,2}?(?:'ll| will| shall|'s going to| is going to|'m going to|'re going to)(?! (?:not|never)) [\\p{L}']+",
        "(?:i|we|you) (?:[\\p{L}']+ )?(?:ring|call|phone|come|bring|send|visit|meet|speak|talk|hear|get|have|drop|pop|drive|report|write|email|be)",
        "(?:expect|look for|count on|watch for|wait for|await)(?: [\\p{L}']+){0,3} (?:call|email|mail|letter|answer|visit|message|news|reply|me|him|her)",
        "(?:go(?:es)?|going|leaves?|ships?|comes?|sets?|are|is|will be)(?: [\\p{L}']+){0,2} (?:out|off|to you|with you|on your desk|in your (?:inbox|hands|post)|on its way|by post|over to you|at your)",
        "(?:put|putting|written|writing|noted|pencil\\p{L}*|got) (?:it|that|you|this|myself)(?: down)? (?:in|into|down|for) (?:my|the|our)? ?(?:diary|calendar|book)?",
        "(?:any|some) good (?:for|to)",
        "(?:by|until|before)(?: [\\p{L}']+){0,4},? (?:i|we|you)(?:'ll| will)",
        "(?:call|visit|meeting|answer|appointment|delivery|trial|technician)(?: [\\p{L}']+){0,4} (?:on|for|by|this|next|at|tomorrow)",
        "(?:you|i|we) (?:can|could) (?:have|get|see|come|be|ring|call|bring|meet|send)",
      ),
    ],
    never: EN_NOT_AHEAD,
  },
  "give-time": {
    sure: [wordPattern("(?:take|all) (?:the|your) time", "(?:won't|wouldn't) press you")],
  },
};
