import { wordPattern } from "../../../../draft/checks/word-pattern.ts";
import type { PoorMove, Signs } from "../../hear-words.ts";

const THEY =
  "(?:they|them|those (?:people|guys)|that (?:lot|company|supplier)|the others|others|your new (?:supplier|partner|people))";

/** What the method warns of, in English. */
export const EN_POOR: Readonly<Record<PoorMove, Signs>> = {
  discount: {
    sure: [
      wordPattern(
        "\\d+(?:[.,]\\d+)? ?(?:%|per ?cent)(?: \\p{L}+){0,4} ?(?:off|discount|less|lower|cheaper|reduction|rebate|down|on)",
        "(?:discount|rebate|reduction|cut|off|knock|minus|drop)(?: \\p{L}+){0,5} \\d+(?:[.,]\\d+)? ?(?:%|per ?cent)",
        "(?:five|ten|fifteen|twenty|thirty|fifty) per ?cent",
        "(?:give|offer|make|get|do|grant|arrange|find|add|throw)(?: \\p{L}+){0,4} (?:discount|rebate|special price|better price|lower price|good price|price cut|bonus|gift|voucher|free|extra)",
        "(?:take|knock|get) (?:something|a bit|a little|some)(?: \\p{L}+)? off",
        "(?:do|arrange) something (?:about|on|with) (?:the|our|your) price",
        "(?:lower|drop|cut|reduce|come down on|match|beat)(?: \\p{L}+){0,2} (?:prices?|that price|their (?:price|offer))",
        "(?:free|complimentary) (?:\\p{L}+ )?(?:deliver\\p{L}*|shipping|samples?|box|crate|case|pallet|pack|goods|product|bottle|months?|trial)",
        "(?:for free|free of charge|on the house|at no (?:extra )?(?:cost|charge))",
        "(?:good|special|better|lower|great|friendl\\p{L}*|best) (?:\\p{L}+ )?price(?! list)(?: for you)?",
      ),
    ],
    maybe: [
      wordPattern(
        "discounts?",
        "rebates?",
        "cheaper",
        "\\d+ ?(?:%|per ?cent)",
        "gifts?",
        "free",
        "(?:special|better|lower) (?:price|terms|conditions)",
        "bonus",
        "price",
      ),
    ],
    never: wordPattern(
      "(?:not|\\p{L}*n't|never|without|no|instead of|rather than)(?: \\p{L}+){0,8} (?:discounts?|rebates?|sell|cheaper|price cut|special price|gifts?|bonus|bribe|price|free)",
      "(?:was|is|were) (?:it|that|the) (?:\\p{L}+ )?(?:price|discount|our price|about the price)",
      "(?:price|discount)s? (?:(?:was|is|were|are|went|go|goes|got|felt|feels|seems?|seemed|has|have|had) )+(?:too|so|the|really|what|your|a|not|up|high\\p{L}*|gone|risen|raised|changed|your)",
      "you (?:said|say|told|mentioned|asked|got|used|find|found|feel|felt|think)",
      "(?:behind|(?<!something )about|of|(?<!something )with|(?<!something )on) (?:our|the|that|your|this) (?:new )?(?:prices?|price list|discount)",
      "(?:that|it|this|both|one|these)(?: one)?(?:'s| is| are| was) (?:\\p{L}+ )?on us",
      "price (?:list|rise|increase|change|policy)",
      "feel free",
      "raised?(?: \\p{L}+){0,2} prices?",
      "free (?:to|moment|time|minute|on|for|next|this|tomorrow|at)",
    ),
  },
  pitch: {
    sure: [
      wordPattern(
        "our (?:new|newest|latest|whole|other|great|wide|excellent|best|full|current) (?:\\p{L}+ )?(?:ranges?|products?|lines?|collection|catalogue|assortment|selection|models?|goods|platform|app)",
        "let me (?:\\p{L}+ )?(?:tell|show) you (?:\\p{L}+ )?(?:about )?(?:our|what(?:'s| is) new|the new|some)",
        "we(?:'re| are) (?:\\p{L}+ )?(?:the )?(?:best|market leaders?|leading|number one|unbeatable|cheapest|fastest|biggest|largest)",
        "(?:best|highest|top|unbeatable|superb) (?:quality|service|range|products?|selection)",
        "(?:nobody|no one|hardly anybody) (?:else )?(?:has(?! to)|offers|delivers|sells|comes close|like us)",
        "(?:won't|will not) find(?: \\p{L}+){0,5} (?:like us|like ours|quality|anywhere|better)",
        "our (?:other )?(?:clients|customers) (?:are|love|like|say|all)",
        "(?:you(?:'ll| will)|you are going to) (?:love|like|be amazed)",
        "(?:we|i) (?:now |currently |also )?(?:have|stock|carry|offer|launched|got) (?:\\p{L}+ ){0,3}(?:new|great|fantastic|wonderful|brilliant|excellent|wide\\p{L}*) (?:\\p{L}+ )?(?:range|products?|lines?|collection|catalogue|flavou?rs?|models?|goods|items|offers?|campaign|selection)",
        "(?:really|very) good value",
        "(?:campaign|promotion|special offer) (?:this|on|running|now|right)",
      ),
    ],
    maybe: [
      wordPattern("new (?:range|products?|line|catalogue|collection)", "our quality", "campaign"),
    ],
    never: wordPattern("(?:not|\\p{L}*n't)(?: \\p{L}+){0,4} (?:to sell|sell you|pitch)"),
  },
  excuse: {
    sure: [
      wordPattern(
        "(?:sorry|apologi[sz]e|apologies)(?: \\p{L}+){0,6},? but(?! (?:what|how|why|may|can|could|would|i (?:want|would|'d|need|wish)|we (?:want|would|will|need)|let))",
        "we were (?:\\p{L}+ ){0,3}(?:short|understaffed|overloaded|swamped|overwhelmed)(?: of \\p{L}+)?",
        "(?:wasn't|isn't|was not|is not|not) (?:really |entirely |exactly )?(?:up to us|in our hands|our (?:fault|doing|department)|my (?:fault|department|job|area))",
        "(?:that|it) was (?:the|our) (?:warehouse|driver|courier|carrier|logistics|supplier|accounting|system|it|transport|colleague|previous|old|former)(?: \\p{L}+)?,? (?:not (?:me|us|my)|who|that)",
        "(?:it|that) (?:has been|was|is) (?:a|an) (?:\\p{L}+ )?(?:difficult|hard|tough|crazy|busy) (?:year|time|period|season|month)",
        "i was (?:away|on (?:holiday|leave|vacation)|ill|sick|new)",
        "(?:nobody|no one) (?:had )?told (?:me|us)",
        "(?:something|things|stuff|it|that)(?: like (?:that|this))? (?:can |could |just |does |do |sometimes )*happens?(?: to| with|[.,!]|$)",
        "others? let us down",
        "you know how (?:it is|things are|that goes|it goes)",
        "(?:everyone|everybody|we all|all of us|people) (?:\\p{L}+ )?makes? mistakes",
        "mistakes (?:do |can )?happen",
      ),
    ],
    maybe: [
      wordPattern(
        "because of",
        "due to",
        "unfortunately",
        "at the time",
        "busy",
        "understaffed",
        "explain",
      ),
    ],
    never: wordPattern(
      "(?:no|not an|not a|without(?: any)?|isn't an|is no|not (?:looking for|making|here with)(?: any)?|\\p{L}*n't (?:\\p{L}+ )?(?:an|make|any|want to make)) excuses?",
      "you(?:'re| are| must be| were)(?: \\p{L}+)? busy",
      "how busy (?:you|it is for you)",
      "(?:what|why|how)(?: \\p{L}+){0,3} (?:happened|went wrong|happen)",
      "explain(?: \\p{L}+)? (?:to me|what|why|how) (?:happened|you)",
      "(?:it|that|this) (?:must|should|will|can|may) (?:not|never) happen",
    ),
  },
  blame: {
    sure: [
      wordPattern(
        "you (?:never|didn't|did not|haven't|could have|might have|should have) (?:\\p{L}+ )?(?:complain\\p{L}*|sa(?:y|id)|tell|told|mention\\p{L}*|call\\p{L}*|warn\\p{L}*|let (?:us|me)|ask\\p{L}*|contact\\p{L}*|rung|written|spoken|informed)",
        "you went (?:\\p{L}+ )?quiet",
        "it takes two",
        "you (?:must|may|probably|have|surely) (?:have )?(?:misunderst\\p{L}*|misread|forgot\\p{L}*|got it wrong|mixed)",
        "(?:it|that|this) (?:is|was)(?: also| partly| really)? your (?:own )?(?:fault|mistake|doing|decision)",
        "you(?:'re| are) (?:exaggerating|overreacting|being (?:unfair|unreasonable|difficult))",
      ),
    ],
    maybe: [],
    never: wordPattern(
      "(?:not|\\p{L}*n't|never) (?:\\p{L}+ )?your (?:fault|mistake)",
      "without blaming",
    ),
  },
  "criticise-competitor": {
    sure: [
      wordPattern(
        `${THEY}(?:'re| are|'ll be| will be| were| is) (?:\\p{L}+ ){0,3}(?:bad|cheap|unreliable|worse|amateurs?|crooks?|liars?|terrible|awful|useless|hopeless|a mess|known for|notorious|in trouble|going (?:under|bust)|never)`,
        `${THEY} (?:\\p{L}+ )?(?:can't|cannot|won't|will not|never|don't|do not) (?:\\p{L}+ ){0,2}(?:keep|deliver|hold|last|manage|match|offer|care|even|have|know)`,
        `(?:you(?:'ll| will)|you are going to) (?:\\p{L}+ )?(?:be disappointed|regret|see|find out|come back)(?:.{0,40})(?:${THEY}|regret|soon|later)`,
        `${THEY}(?:'ll| will) (?:\\p{L}+ )?(?:let you down|raise|put up|disappoint|drop|forget|cheat)`,
        `(?:nothing good|bad things|complaints|only bad)(?: \\p{L}+){0,3} about ${THEY}`,
        `what ${THEY} (?:sell|offer|deliver|have) (?:is|are) (?:\\p{L}+ ){0,3}(?:not|rubbish|cheap|poor|worse|second|junk|bad)`,
        `(?:with|from) ${THEY},? you(?:'ll| will) (?:\\p{L}+ )?(?:be|get|have|see|only) (?:\\p{L}+ )?(?:disappointed|trouble|problems|poor|bad|cheap|sorry)`,
        "(?:cheap (?:copies|copy|junk|rubbish|stuff)|second[- ]rate|fly[- ]by[- ]night)",
      ),
    ],
    maybe: [
      {
        all: [
          wordPattern(THEY, "competitors?", "rivals?"),
          wordPattern(
            "bad",
            "poor",
            "worse",
            "cheap",
            "trouble",
            "problems?",
            "unreliable",
            "disappoint\\p{L}*",
            "never",
            "late",
            "quality",
            "careful",
          ),
        ],
        within: 10,
        unless: wordPattern("our (?:drivers?|people|colleagues?|warehouse)", "we", "us"),
      },
    ],
    never: wordPattern(
      "nothing bad",
      "(?:good|solid|decent|fine|serious|respectable) (?:company|firm|supplier|people|outfit)",
      "(?:they|it)(?:'re| are| is) (?:a )?(?:good|great|decent|solid|fine|serious|reputable|respected|strong)",
      "(?:(?<!nothing )good|nothing bad|won't say (?:anything|a word) (?:bad|against))(?: \\p{L}+){0,4} (?:about|against) (?:them|competitors|others)",
      "(?:not|\\p{L}*n't) (?:going to |want to |here to )?(?:criticis|criticiz|speak badly|talk badly|badmouth|run down|judge)\\p{L}*",
      "what (?:do|did|can) they (?:do|offer|give|have)(?: \\p{L}+){0,3} better",
    ),
  },
  plead: {
    sure: [
      wordPattern(
        "(?:i(?:'m| am)|we(?:'re| are)) begging",
        "(?:i|we) (?:\\p{L}+ )?beg (?:you|of you)",
        "please,? (?:\\p{L}+ ){0,2}(?:come back|don't (?:leave|go|do this)|do not (?:leave|go|do this)|give (?:us|me) (?:a|one|another)|reconsider|stay|think again|don't give up)",
        "(?:need|depend on) (?:this|your|the) (?:account|order|business|contract)",
        "(?:my|our) (?:job|bonus|boss|target|numbers|quota)(?: \\p{L}+){0,4} (?:depends?|line|kill|stake|on it|on this|trouble|fire)",
        "(?:one|just one|a) (?:more|last|final) chance",
        "(?:can't|cannot|could not) (?:afford to )?(?:lose you|do without you|live without)",
        "(?:do|would do) anything (?:at all )?(?:to|for you|you want)",
        "(?:disaster|catastrophe|tragedy) (?:for (?:me|us))",
        "on my knees",
        "desperate(?:ly)?",
        "i'll be in (?:big |serious )?trouble",
      ),
    ],
    maybe: [
      wordPattern(
        "please,? (?:come|stay|think|give)",
        "another chance",
        "(?:second|fair|new) chance",
        "beg\\p{L}*",
        "we (?:really )?need you",
      ),
    ],
    never: wordPattern(
      "(?:not|\\p{L}*n't|never|without|nobody|no)(?: \\p{L}+){0,4} (?:beg|begging|plead|pleading|knees)",
      "you (?:begged|asked us)",
    ),
  },
  push: {
    sure: [
      wordPattern(
        "shall (?:i|we) (?:\\p{L}+ )?(?:put in|enter|book|place|write (?:up|down)|process|prepare|add)(?: \\p{L}+){0,4} (?:order|delivery|usual)",
        "when (?:can|may|should|do) (?:i|we) (?:\\p{L}+ )?expect",
        "(?:only|just) (?:valid )?(?:today|until tomorrow|this week|till friday)",
        "last chance",
        "you (?:have to|must|need to|should) (?:decide|order|sign)",
        "(?:sign|order|decide|confirm|agree) (?:right )?(?:now|today)",
        "(?:just|only) (?:say|need a) yes",
        "(?:so )?when (?:do|will|are) you (?:order|going to order|ordering|be ordering)",
        "let(?:'s| us) (?:settle|close|sign|do|finali[sz]e) (?:it|this|the deal) (?:now|today|right)",
        "why (?:don't|not|wouldn't) you (?:just |simply )?(?:order|come back|try|place|return)",
        "(?:how much|how many|what) (?:can i|shall i|should i) (?:put|write|book|enter) (?:you )?(?:down|in)",
      ),
    ],
    maybe: [],
    never: wordPattern(
      "(?:not|\\p{L}*n't|need not|without)(?: \\p{L}+){0,4} (?:decide|order|sign|push|press|yes)",
    ),
  },
  "vague-promise": {
    sure: [
      wordPattern(
        "be in touch",
        "(?:get|come|got) back to you",
        "look into it",
        "(?:as soon as (?:possible|i can|we can)|asap|in due course|one of these days|at some point|some ?time|some day|soon|shortly|before long|when i get the chance|in the near future|later on|next week|in the coming (?:days|weeks))",
        "see what (?:i|we|can be)(?: can)? (?:do|done)",
        "(?:sort|work) (?:it|that|this|something) out",
        "leave it (?:with|to) (?:me|us)",
        "(?:we|i)(?:'ll| will) (?:\\p{L}+ )?(?:do better|improve|try (?:harder|our best|my best)|do (?:our|my) best)",
        "(?:you(?:'ll| will)) hear from us",
        "pass (?:it|this|that) on",
      ),
    ],
    maybe: [],
    never: wordPattern("as soon as you", "too soon", "how soon", "sooner or later", "sometimes"),
  },
};
