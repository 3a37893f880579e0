import { wordPattern } from "../../../../draft/checks/word-pattern.ts";
import type { MoreSigns } from "../../widen.ts";

/** "I could beg now, but I would rather ask": said, and not done. */
export const RATHER =
  "(?:could|might)(?: [\\p{L}']+){1,12},? but (?:i'd (?:rather|prefer|sooner)|i would (?:rather|prefer)|i (?:won't|will not|prefer|want|shan't|don't)|i'm not|that(?:'s| is) not|that (?:wouldn't|won't|would not|doesn't)|it (?:wouldn't|won't|would not|doesn't)|instead|what (?:i|you|we)|we both|let me|let's|you)";
const OUTSIDE =
  "(?:head office|management|the (?:factory|mill|supplier|manufacturer|haulier|courier|carrier|warehouse|driver|system|computer|software|market|weather|storm|snow|strike|port|customs|office|board|bank|agency|importer)|our (?:supplier|haulier|courier|carrier|system|software|importer|subcontractor|warehouse|driver|technician|director))";
const RIVAL =
  "(?:they|them|those (?:people|guys|folks|fellows)|that (?:lot|crowd|bunch|firm|company|outfit|shop)|your new (?:supplier|people|partner|lot|friends)|the (?:other|new) (?:lot|firm|supplier|people|company|guys))";
const JUNK =
  "(?:rubbish|junk|trash|garbage|crap|cheap|poor|shoddy|a joke|a disgrace|a scandal|hopeless|useless|terrible|awful|lousy|dreadful|half (?:dust|water|air|empty)|mostly (?:water|dust|air)|watered down|stale|last year's|out of date|second[- ]hand|second[- ]rate|leftovers?|imitation|a copy|unreliable|amateurs?|cowboys?|crooks?|sharks?|thieves|con ?men|chancers|all talk|nothing but talk|on (?:its|their) last legs|going (?:under|bust)|in debt|broke)";

/** More of what puts a client off, in English. */
export const EN_MORE_HARM: MoreSigns = {
  excuse: {
    sure: [
      wordPattern(
        "(?:couldn't|could not|can't|cannot) (?:really |possibly |well )?be (?:helped|avoided|foreseen|prevented)",
        "(?:i|we|she|he|they)(?:'d| had) (?:[\\p{L}']+ ){0,2}?(?:forty|thirty|twenty|fifty|a hundred|dozens? of|a lot of|too many|so many|a mountain of|\\d+|two districts|a full) (?:\\p{L}+ )?(?:calls?|orders?|jobs?|customers?|clients?|emails?|things?|people|districts?|day|week|deliveries|visits|shifts?)",
        "(?:half|most|part|two|three|all) (?:of )?(?:the|our|my) (?:\\p{L}+ )?(?:team|staff|people|department|crew|office|drivers|shift|warehouse) (?:was|were|had|is|are)(?: \\p{L}+)? (?:off|sick|ill|away|on|out|down|quit|left|missing|at)",
        "it was (?:\\p{L}+ )?(?:christmas|easter|the holidays?|holiday|summer|winter|midsummer|new year|high season|the season|the busiest|a (?:bad|mad|crazy|hectic|difficult|hard|tough) (?:time|week|month|year|day))(?! (?:for|to) you)",
        "you know (?:what|how)(?: (?:it|it's|that|that's|things|they|these|christmas|summer|people|drivers))(?:'s| is| are|'re)?(?: like)?",
        "(?:i|we) (?:only|just) (?:took over|started|joined|came|sell|do the|work)",
        "(?:that|it|this) was (?:before|not in|long before) my time",
        "(?:i|we) (?:wasn't|was not|weren't|were not) (?:here|with the company|there|in charge|around) (?:then|yet|at the time|back then)",
        "(?:every(?:one|body)|the whole (?:industry|country|trade|town|market)|all (?:suppliers|firms|companies)|the others) (?:was|were|had|is|are|put|raised|went)(?: \\p{L}+)? (?:late|up|delays?|delayed|short|struggling|the same|that problem|problems?|prices)",
        "(?:costs?|prices?|wages|freight|fuel|energy|raw materials?) (?:went|have gone|has gone|rose|shot|are|were|is) (?:up )?(?:for (?:every|all|us)\\p{L}*|everywhere|all over|across)",
        "not as if (?:we|i|she|he|anyone)",
        "(?:on|did it on) purpose",
        "a lot (?:on|going on)(?: (?:our|my|her|his) plate)?",
        "(?:had|having) (?:a|one of those) (?:\\p{L}+ )?(?:bad|off|rough|hard|long|tough|terrible) (?:days?|weeks?|mornings?|nights?)",
        `${OUTSIDE} (?:forced|made|decides?|decided|lost|kept|mixed|messed|forgot|delayed|left us|let us|didn't|did not|never|couldn't|was down|crashed|broke|went down|went wrong|failed|stopped|told us|insisted|sets?|changed|puts?|wouldn't)(?! (?:you|her|him))`,
        "(?:that|it|this)(?:'s| is| was) (?:\\p{L}+ )?(?:head office|management|accounts|logistics|the (?:computer|software|system|supplier|factory|haulier|courier|weather|season|market))(?: for you|,|\\.|$)",
        "(?:out of|not in|beyond) (?:my|our) (?:hands|control|power|reach)",
        "(?:that|this|those|these) (?:sort|sorts|kind|kinds) of things? (?:just |do |does |can |will )?(?:happens?|go|goes)",
        "(?:only|just|merely|barely|hardly) (?:a |an |one |two |three |the )?(?:\\p{L}+ )?(?:days?|hours?|boxes|once|twice|pallet|little|small|joke)(?: or (?:two|so))? (?:late|over|short|missing|wrong|delay)",
        "(?:i|we) (?:had|have|got) no (?:choice|option|say|way|control|influence|alternative)",
        "(?:i|we) (?:had|have) to(?: [\\p{L}']+){0,3} (?:raise|put up|follow|cut)",
        "(?:mind you|in fairness|in all fairness|to be fair|let's be fair|be fair)(?=[ ,](?!(?:you|i'd|your|that was (?:our|my)|we (?:should|failed|let|got|forgot|were)|it was (?:our|my))))",
        "(?:nothing|not much|little) (?:i|we|anyone|she|he|they) (?:can|could) (?:have )?(?:do|done)",
        "(?:after|because of|due to|owing to|thanks to|with|during) (?:the |that |all the )?(?:storm|snow|strike|flood|frost|flu|pandemic|war|inflation|rush|reorgani[sz]ation|merger|move|stocktaking)",
        "(?:she|he)(?:'s| is) (?:new|young|normally|usually|otherwise|under|having|a good)",
        "how the (?:system|business|trade|industry|market|world) works",
        "how (?:hard|difficult|tough) it is (?:to|for us|with)",
        "(?:had|stood|have) no (?:chance|way round)",
        "(?:not us|not me|wasn't us|wasn't me)(?=[,.]|$)",
        "(?:courier|driver|haulier|warehouse|office|carrier|supplier)'?s (?:department|job|fault|problem|business|doing|mess)",
        "(?:port|road|roads|border|pass|airport|factory) (?:was|were) (?:\\p{L}+ )?(?:shut|closed|blocked)",
        "(?:she|he|they) didn't mean (?:it|to|any)",
      ),
    ],
    never: wordPattern(
      "(?:i'll|i will|we'll|we will|let me|i'm going to|i want to|i'd like to|may i|can i|shall i) (?:\\p{L}+ )?(?:ask|check|talk|speak|find|call|ring|phone|send|bring|tell|look|have|make|sort|see|get|put|take|let|come|drop|fix)(?!.*(?:but|because|though))",
      "(?:don't|do not|can't|cannot|won't|wouldn't|couldn't) (?:\\p{L}+ )?(?:blame|fault|hide behind|pretend)",
      "(?:hide|hiding) behind",
      "what (?:did|does|was|were|do|had) (?:he|she|they|it|we|the|you)",
      "(?:that's|that is|it is|it's|and that's|this is) (?:our|my|on us|on me|ours)(?!.*but)",
      "^(?:was|were|is|did|who|which|what|how)",
      "i can (?:see|imagine|understand)",
      "(?:discontinued|dropped from the range)",
      "(?:you|your (?:\\p{L}+ )?)(?:had|were having) a",
      "slipped up",
      "no way (?:a?round|to treat)",
      "explain it away",
      "how(?: [\\p{L}']+){1,5} (?:went|was|did)",
      "whole business for",
    ),
  },
  blame: {
    sure: [
      wordPattern(
        "you (?:did|do|went and|also|yourself|yourselves|were the one who|were the ones who) (?:\\p{L}+ )?(?:place|placed|order(?:ed)?|sign(?:ed)?|agree(?:d)?|accept(?:ed)?|leave|left|forget|forgot|change(?:d)?|cancel(?:led)?|wait(?:ed)?|refuse(?:d)?|pay|paid)(?: [\\p{L}']+){0,4} (?:late|too|wrong|yourself|last|it|that|the terms|to)",
        "if you(?:'d| had) (?:only |just )?(?:ordered|called|rung|told|said|paid|read|asked|let us|checked|answered|given|planned|complained|waited|picked)",
        "you(?:'re| are) (?:making|blowing|taking) (?:too much|a (?:fuss|mountain|drama)|it (?:too|out|up|far)|this (?:too|out)|things)",
        "(?:in|it's in|was in|it was in|stood in|says so in) the (?:terms|contract|small print|agreement|conditions)(?: (?:you|that you))?",
        "you (?:didn't|did not|never|don't) (?:\\p{L}+ )?(?:pick(?:ed)? up|answer(?:ed)?|repl(?:y|ied)|return(?:ed)?|pay|paid|read|check(?:ed)?|order|give us|gave us|bother(?:ed)?|react(?:ed)?|respond(?:ed)?|show(?:ed)?|turn(?:ed)?|open(?:ed)?|look(?:ed)?)(?: [\\p{L}']+){0,3}",
        "you did (?:sign|agree|order|ask|choose|accept)(?: [\\p{L}']+){0,3}",
        "(?:part|half|some) of (?:the blame|it|that) (?:is|was|lies) (?:\\p{L}+ )?(?:yours|with you|your|on your|on you)",
        "you (?:should|could|might|ought to) (?:have|'ve) (?:\\p{L}+ )?(?:read|checked|ordered|planned|paid|waited|known|spoken|told|said|asked|called|rung|come|let|written|given|shouted|complained|warned|picked)",
        "(?:problem|mistake|fault|error) (?:was|is|lies|lay) (?:\\p{L}+ )?(?:at|on|with) your (?:end|side|people)",
        "your (?:own )?(?:people|staff|office|storeman|cook|secretary|accountant|driver) (?:\\p{L}+ )?(?:forgot|got it wrong|made|didn't|signed|mixed|ordered|lost)",
      ),
    ],
    never: wordPattern(
      "you (?:didn't|did not|don't) (?:have|need|deserve|expect|want|ask for|get|like|know|leave without)",
      "you should(?:n't| not| never) have (?:had|needed|been)",
      "you could(?:n't| not) have",
      "you never (?:got|had|heard|received|saw)",
      "you never asked us",
      "^(?:why|what|how|when)",
      "we should have",
    ),
  },
  "criticise-competitor": {
    sure: [
      {
        any: wordPattern(
          `${RIVAL}(?: [\\p{L}']+){0,3}? (?:water|cut corners|lure|bait|hook|trick|cheat|rip|fleece|drop you|dump you|ditch you|forget you|let you|put (?:the|up|their)|raise|hike|skimp|never|won't|can't|couldn't|wouldn't|don't even|only want|only care|will (?:drop|dump|let|forget|put|raise|leave|disappoint|cheat|regret)|'ll (?:drop|dump|let|forget|put|raise|leave|disappoint|cheat))`,
          `(?:their|theirs|\\p{L}+'s)(?: [\\p{L}']+){0,3} (?:is|are|was|were) (?:[\\p{L}']+ ){0,2}?${JUNK}`,
          `(?:feed|paint|beans|coffee|stuff|goods|service|quality|film|wood|hinges|meat|fish|bread|flour|soap|product|products|gear|machines?)(?: of theirs)? (?:is|are) (?:[\\p{L}']+ ){0,2}?(?:half (?:dust|water|air)|mostly (?:water|dust|air)|watered down|rubbish|junk)`,
          "\\p{L}+ (?:waters?|thins?) (?:theirs|it|everything|their \\p{L}+) down",
          "(?:you'll|you will|just you|you) (?:see|wait|watch|find|regret|notice)(?: [\\p{L}']+){0,4} (?:peel\\p{L}*|crack\\p{L}*|fall\\p{L}*|break\\p{L}*|rot\\p{L}*|leak\\p{L}*|go wrong|late|regret|out soon|by spring|when it|when they|how long|soon enough)",
          "(?:wait|just wait) (?:till|until)(?: [\\p{L}']+){0,5}",
          "(?:wouldn't|would not|couldn't|never) (?:\\p{L}+ )?trust (?:them|that lot|those|a (?:firm|company) like)",
          "(?:nobody|no one) (?:stays|lasts|is happy|trusts|buys)(?: \\p{L}+){0,3} (?:with|from|twice|long)",
          "(?:you get|get) what you pay for",
          "(?:cut|cuts|cutting) corners",
          "(?:pay (?:their|the) (?:drivers|bills|people|suppliers)|going (?:under|bust))",
          "promise(?:s|d)? (?:you |people |every\\p{L}+ )?the (?:moon|earth|stars|sky)",
          "good luck (?:getting|with|when|reaching|finding)(?: [\\p{L}']+){0,8}",
          "(?:you'll|you will) be back",
          "how long (?:do you think )?(?:that|they|it)(?:'ll| will) last",
          "(?:everybody|everyone|the whole trade) knows (?:what|how|that) (?:they|\\p{L}+ )",
          "i(?:'d| would) (?:be careful|watch out|think twice)(?: \\p{L}+)? (?:with|of|about) (?:them|that|those|\\p{L}+)",
        ),
        unless: wordPattern("we", "our", "ours", "us", "i let"),
      },
      wordPattern(
        `(?:${RIVAL}|their \\p{L}+)(?: [\\p{L}']+){0,4} (?:let you down|drop you|dump you|leave you|rip you off|cheat you|come crawling)`,
        "(?:between you and me|mark my words|trust me|believe me),? (?:[\\p{L}']+ ){0,3}(?:they|them|\\p{L}+ (?:cut|are|is|will|'ll|can't|won't))(?! (?:our|we))",
      ),
    ],
    never: wordPattern(
      "never (?:miss|missed|late|were|let)",
      "(?:won't|will not|wouldn't|don't|not going to|nothing)(?: [\\p{L}']+){0,3} (?:bad|against|word)",
      "^(?:is|are|was|what|how|who|do|does|did|why|where)(?: .*)?\\?",
      "and (?:they|it) didn't",
      "known for (?:\\p{L}+ )?(?:quick|good|fast|fair|reliab\\p{L}*|punctual\\p{L}*|quality|service)",
      "good (?:choice|people|company|firm|supplier)|nothing against|no question|(?:cheaper|closer|faster|shorter)(?!.*(?:but|though|only))",
      "our (?!compet|rival)[\\p{L}]+ (?:beats?|is|are|was|were)",
    ),
  },
  plead: {
    sure: [
      wordPattern(
        "(?:my|our|the) boss (?:\\p{L}+ )?(?:is|'s|will|'ll|counts?|keeps|wants)(?: [\\p{L}']+){0,3} (?:count\\p{L}*|heads?|kill|fire|sack|breath\\p{L}*|neck|furious|angry|skin|pressure|eat)",
        "(?:sav(?:e|ing)|rescue) (?:my|our) (?:skin|bacon|neck|month|year|quarter|job|life|day)",
        "(?:have a heart|have mercy|take pity|for pity's sake|for heaven's sake|for god's sake|i implore|we implore|i beseech|for old times' sake|do me (?:a|this) favou?r|i'm desperate|be so kind as to come back)",
        "(?:target|quota|plan|numbers|bonus|commission) (?:to (?:hit|make|meet|reach)|this month|on the line)",
        "don't (?:do this|leave|go|abandon|desert|drop|give up on|turn (?:your back|away)|walk away|let me)(?: [\\p{L}']+){0,3}",
        "(?:i'm|i am|we're|we are|i'd be|we'd be) (?:done for|finished|lost|ruined|sunk|dead|in (?:deep |big |real |serious )?trouble)(?: without)?",
        "please,?(?: [\\p{L}']+){0,4} (?:don't (?:close|leave|go|give)|come back|stay with us|one (?:more|last|tiny|small|little) (?:order|chance|try)|think again|reconsider)",
        "(?:come back|one (?:more|last|tiny|small|little) (?:order|chance))(?: [\\p{L}']+){0,2},? please",
        "(?:from the bottom of my heart|mean the world|empty[- ]handed)",
        "(?:asking|ask|urge|urging) you(?: [\\p{L}']+){0,7},? (?:to )?come back",
        "(?:two|three|four|a wife and|small|little) (?:\\p{L}+ )?(?:kids|children)(?: [\\p{L}']+){0,2}",
        "(?:i|we) (?:really |so |badly |desperately |urgently )*need (?:this|your|the|you)(?: \\p{L}+)? ?(?:sale|order|account|business|custom|back)?",
        "(?:lose|losing|lost) (?:my|our) (?:job|bonus|commission|head)",
        "(?:take|have) (?:us|me) back,? (?:please|won't)",
        "can't you (?:just |please )?(?:come back|give|order|stay)",
        "(?:i'd|we'd|i would|we would|i'll|we'll) do (?:absolutely )?(?:anything|whatever)(?: [\\p{L}']+){0,4}",
      ),
    ],
    never: wordPattern(
      RATHER,
      "(?:not|n't|isn't|never) (?:\\p{L}+ )?(?:asking|calling|ringing|here|going)(?: \\p{L}+){0,3} (?:chance|beg|plead|pity|favou?r)",
      "(?:\\p{L}*n't|not|never|no) (?:\\p{L}+ )?(?:beg|plead|implore|crawl|grovel)",
      "(?:like|want|have|hope|hoping|try|trying|ready|would|able) to (?:earn|deserve|win|merit)",
      "(?:if|suppose|provided)(?: [\\p{L}']+){1,14},? (?:would|could|might|will) you",
      "what (?:would|did|do|can|could|must|should|will) (?:it|we|i)",
      "(?:some|others|many|another|most)(?: \\p{L}+)? would (?:now )?(?:beg|plead)",
      "(?:the part where|supposed to beg|should be begging|expect me to beg|most reps would)",
      "(?:you|they) need(?:ed)? us",
      "would you(?: [\\p{L}']+){0,4} (?:on|to) (?:your|the) list",
      "please(?: \\p{L}+)? (?:tell|take|let|say|explain|correct|stop|describe|feel|accept)",
      "need (?:you|your)(?: \\p{L}+)? (?:to|advice|help|view|opinion|answer)(?! (?:come|save|order|stay))",
    ),
  },
};
