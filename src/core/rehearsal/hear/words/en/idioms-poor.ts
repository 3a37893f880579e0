import { wordPattern } from "../../../../draft/checks/word-pattern.ts";
import { RATHER } from "./idioms-harm.ts";
import type { MoreSigns } from "../../widen.ts";

/** More of what is offered, and pressed, too early in English. */
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
      "how (?:can|could|should|might|would) (?:we|i|you)(?: [\\p{L}']+){0,3} make it up",
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
