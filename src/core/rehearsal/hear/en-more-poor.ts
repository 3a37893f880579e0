import { wordPattern } from "../../draft/checks/word-pattern.ts";
import type { MoreSigns } from "./widen.ts";

const RATHER =
  "(?:could|might)(?: [\\p{L}']+){1,12},? but (?:i'd (?:rather|prefer|sooner)|i would (?:rather|prefer)|i (?:won't|will not|prefer|want|shan't|don't)|i'm not|that(?:'s| is) not|that (?:wouldn't|won't|would not|doesn't)|it (?:wouldn't|won't|would not|doesn't)|instead|what (?:i|you|we)|we both|let me|let's|you)";
const OUTSIDE =
  "(?:head office|management|the (?:factory|mill|supplier|manufacturer|haulier|courier|carrier|warehouse|driver|system|computer|software|market|weather|storm|snow|strike|port|customs|office|board|bank|agency|importer)|our (?:supplier|haulier|courier|carrier|system|software|importer|subcontractor|warehouse|driver|technician|director))";
const RIVAL =
  "(?:they|them|those (?:people|guys|folks|fellows)|that (?:lot|crowd|bunch|firm|company|outfit|shop)|your new (?:supplier|people|partner|lot|friends)|the (?:other|new) (?:lot|firm|supplier|people|company|guys))";
const JUNK =
  "(?:rubbish|junk|trash|garbage|crap|cheap|poor|shoddy|a joke|a disgrace|a scandal|hopeless|useless|terrible|awful|lousy|dreadful|half (?:dust|water|air|empty)|mostly (?:water|dust|air)|watered down|stale|last year's|out of date|second[- ]hand|second[- ]rate|leftovers?|imitation|a copy|unreliable|amateurs?|cowboys?|crooks?|sharks?|thieves|con ?men|chancers|all talk|nothing but talk|on (?:its|their) last legs|going (?:under|bust)|in debt|broke)";

/** More of what the method warns of, in English. */
export const EN_MORE_POOR: MoreSigns = {
  discount: {
    sure: [
      wordPattern(
        "(?:first|next|last|second) (?:\\p{L}+ ){0,4}(?:free|on us|on me|on the house|half price)",
        "(?:first|next|second) (?:\\p{L}+ ){1,5}(?:of \\p{L}+ \\p{L}+ )free",
        "(?:month|delivery|pallet|box|case|crate|order|trial|installation|service|rental|machine|shipment)s?(?: \\p{L}+){0,3} (?:free|on us|on me|for nothing|gratis)",
        "(?:come|go|drop|bring)(?: \\p{L}+){0,2} down (?:to|by) (?:what|half|\\d+|the|a|their|your|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty)",
        "(?:\\p{L}+|\\d+) (?:boxes|pallets|cases|crates|bottles|bags|packs|tins|litres) for the price of",
        "(?:drop|dropped|cut|lower|lowered|reduce|reduced|trim|trimmed|shave|shaved|slash|slashed|halve|freeze|froze|hold)(?: \\p{L}+){0,3} (?:price|prices|bill|invoice|rate|cost|fee|rent)",
        "(?:shave|knock|take|took|chop|strip|trim|get)(?: [\\p{L}\\d%']+){1,6} off(?=[ .,!?;]|$)(?! (?:your|the) (?:hands|list|plate|mind|table))",
        "(?:waive|skip|drop|cover|absorb|swallow) (?:the|your|all|that|any) (?:\\p{L}+ )?(?:charge|fee|cost|delivery|deposit|freight|surcharge|invoice)s?",
        "(?:you(?:'ll| will|'d| would| can| could)?(?: have| get| take)|i(?:'ll| will| can| could)? (?:give|offer|let)(?: you)?|we(?:'ll| will| can| could)? (?:give|offer|extend)(?: you)?)(?: [\\p{L}\\d']+){0,4} (?:sixty|ninety|forty-five|thirty|fourteen|\\d+|longer|more|extra|another)(?: \\p{L}+)? (?:days?|weeks?|months?|credit|terms|to pay)",
        "(?:extend|lengthen|stretch) your (?:\\p{L}+ )?(?:credit|terms|payment|deadline)",
        "(?:credit note|cash ?back|refund\\p{L}*|rebates?|voucher|at cost|cost price|half[- ]price|buy one|two for one|three for two|goodwill (?:gesture|payment|credit)|money back|sweetener|sweeten (?:it|the|that|things))",
        "(?:make|making|do|cut|give) (?:you )?(?:a|an|some) (?:\\p{L}+ )?(?:deal|special|bargain|offer) (?:on|for)",
        "(?:i|we)(?:'ll| will| can| could|'d)? (?:do|let you have|sell you|give you) (?:it|them|that|the \\p{L}+)(?: to you)? (?:for|at) (?:\\p{L}+ )?(?:\\d+|less|cost|half|a (?:better|lower|special|good))",
        "(?:match|beat|undercut|meet) (?:their|that|the|any|his|millbrook's|\\p{L}+'s) (?:\\p{L}+ )?(?:price|rate|offer|quote|figure|terms)",
        "throw in",
      ),
    ],
    never: wordPattern(
      RATHER,
      "(?:discounts?|vouchers?|gifts?|price cuts?|per ?cent|freebies)(?: [\\p{L}']+){0,3} (?:won't|wouldn't|will not|would not|doesn't|does not|isn't|is not|can't|cannot|don't|is gone|are gone|was|were|expired|ended|ran out)",
      "(?:no|not a single|never a|nor a) (?:vouchers?|gifts?|gimmicks?|discounts?|freebies|special offers?|tricks)",
      "(?:what|which|how much)(?: [\\p{L}']+){0,3} (?:price|discount|rate|terms|days) (?:do|does|did|are|have|has|would)",
      "(?:they|he|she|somebody|millbrook) (?:gave|give|gives|offered|offer|offers|promised|charge|charges|have|has)(?: you)?",
      "(?:can|could|do|may)(?:n't| not) (?:promise|offer|give|change|match|lower|do)",
      "discount you (?:had|used|once)",
      "lose my bonus|(?:my|our) (?:\\p{L}+ )?bonus",
      "(?:payroll|business|shop|company|firm) like yours",
      "do we have a deal",
      "great offer for you",
      "look (?:at|into) (?:the|our|your) (?:prices?|terms|figures)",
      "in writing",
      "extra days would",
    ),
  },
  pitch: {
    sure: [
      wordPattern(
        "(?:we|i)(?:'ve| have)?(?: (?:now|just|also|finally|currently|recently))? (?:got|have|launched|brought out|introduced|stock|carry|added|taken on|started)(?: [\\p{L}-]+){0,3} (?:new|brand[- ]new|latest|fantastic|great|wonderful|brilliant|excellent|perfect|super|best|line|range|collection|generation)(?! (?:\\p{L}+ )?(?:price list|rules?|terms|driver|technician|manager|system|person|boss|procedure))",
        "(?:would|will|'d|'ll|should) (?:suit|fit|be (?:perfect|ideal|just right|great|just the thing)|do wonders|work wonders)(?: [\\p{L}']+){0,2} (?:you|your|down|for)",
        "(?:your|you) (?:\\p{L}+ )?(?:will|would|'ll|'d) (?:\\p{L}+ )?(?:love|adore|be (?:thrilled|delighted|amazed|impressed))",
        "(?:perfect|ideal|just right|made|tailor-made|just the thing) for (?:you(?! to)|your|a (?:shop|place|kitchen|firm|company|hotel))",
        "(?:best|finest|strongest|cheapest|fastest|widest|biggest) (?:[\\p{L}']+ ){0,3}(?:on the market|in (?:town|the (?:country|county|business|region|trade))|around|money can buy|there is|you'll find)",
        "(?:have you|did you|you should|you must|you ought|you really should)(?: [\\p{L}']+){0,2} (?:see|seen|try|tried|tasted|have a look at|look at)(?: [\\p{L}']+){0,2} (?:our|the new|this)",
        "(?:great|good|fantastic|wonderful|exciting|excellent) (?:news|offer)(?: for you|:|,)",
        "(?:i've|we've|i have|we have|there's|there is) (?:got )?(?:a |an |some )?(?:great|fantastic|super|special|wonderful|cracking|excellent|very good) (?:[\\p{L}]+ )?(?:offer|deal|product|line|range)",
        "(?:what's|what is|everything that's|something) new (?:with|at|from|in) (?:us|our|the)",
        "(?:there's|there is) a (?:brand[- ])?new \\p{L}+ (?:out|in|on|that|from)",
        "our(?: [\\p{L}-]+){1,3} (?:beats?|outlasts?|outperforms?|is (?:unbeatable|second to none|the best|far better|simply better|famous)|are (?:unbeatable|second to none|the best|famous))",
        "we now (?:deliver|offer|do|supply|serve)",
        "(?:second to none|top[- ]notch|state of the art|cutting[- ]edge|best[- ]?sell(?:er|ing)|award[- ]winning|unbeatable)",
        "interest you in",
      ),
    ],
    never: wordPattern(
      "not (?:here|calling|ringing|phoning|going|trying) (?:to )?(?:\\p{L}+ )?(?:sell|pitch|push|talk you)",
      "(?:after|when|since|before|because) (?:the|our) new",
      "what would you",
      "new (?:price list|rules?|terms|contract|conditions)",
      "(?:would|could|should) (?:that|it|this) (?:suit|fit|work)",
      "(?:monday|tuesday|wednesday|thursday|friday|tomorrow)(?: [\\p{L}']+){0,4} (?:suit|fit|perfect|ideal)|(?:suit|fit)(?: [\\p{L}']+){0,3} (?:monday|tuesday|wednesday|thursday|friday|tomorrow)",
      "criticis",
    ),
  },
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
        "you (?:didn't|did not|never|don't) (?:\\p{L}+ )?(?:pick up|answer|reply|return|pay|read|check|order|give us|bother|react|respond|show|turn|open|look)(?: [\\p{L}']+){0,3}",
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
      "(?:the part where|supposed to beg|should be begging|expect me to beg|most reps would)",
      "(?:you|they) need(?:ed)? us",
      "would you(?: [\\p{L}']+){0,4} (?:on|to) (?:your|the) list",
      "please(?: \\p{L}+)? (?:tell|take|let|say|explain|correct|stop|describe|feel|accept)",
      "need (?:you|your)(?: \\p{L}+)? (?:to|advice|help|view|opinion|answer)(?! (?:come|save|order|stay))",
    ),
  },
  push: {
    sure: [
      wordPattern(
        "(?:shall|can|may|should) i (?:\\p{L}+ )?(?:put|book|sign|pencil|write|enter) (?:you|it|that|the|ten|an)(?: \\p{L}+)? (?:down|in|up|usual|order|for)(?= (?:for|the|ten|a|\\d|two|next|as|now))",
        "let(?:'s| us) (?:get|have) (?:it|this|that) (?:signed|settled|done|closed|over with)(?: \\p{L}+)?",
        "i(?:'ll| will) (?:just |simply |now )?(?:enter|put in|book|write down|put you down)(?: [\\p{L}']+){0,2} (?:usual|order|for)",
        "(?:you(?:'d| had) better|act now|now or never|while stocks last|offer ends|before it's too late|don't wait)",
      ),
    ],
    never: wordPattern("(?:in|into) (?:my|the) (?:diary|calendar)"),
  },
  "vague-promise": {
    sure: [
      wordPattern(
        "see what(?: [\\p{L}']+){0,3} (?:can|could)",
        "somebody will",
        "in due (?:course|time)",
        "when(?:ever)? (?:i|we) (?:can|get)",
      ),
    ],
  },
};
