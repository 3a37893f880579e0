import type { Clues } from "../../clue.ts";
import { wordPattern } from "../../word-pattern.ts";

const OURS_AFTER_ALL = wordPattern(
  "(?:no|not an|without) excuses?",
  "(?:our|my) (?:own )?(?:responsibility|fault|failure)",
  "(?:responsibility|mistake|fault|failure|error) (?:is|was) (?:\\p{L}+ )?(?:ours|mine)",
  "ours",
  "your (?:new |current |present )?(?:supplier|warehouse|system|staff|people|complaint|order stopped|budget)",
  "(?:as )?you (?:told|wrote|said|mentioned|stood|came|had to|waited|need|confirm)",
  "if",
  "whether",
  "would you",
  "could you",
  "may i",
  "nobody called",
  "sorry (?:for|about|to hear)",
  "apologi[sz]e",
  "we (?:failed|forgot|should have)",
  "(?:will|shall) be",
  "(?:we|i)(?:'ve| have) (?:\\p{L}+ )?(?:changed|replaced|hired|moved|introduced|switched|had)",
  "understand\\p{L}*",
  "annoying",
);
const EVENT = wordPattern(
  "(?:snow|fog|ice|frost|storm|wind|gale|rain|heat|hot|weather|flood|hurricane|volcano|strike|port|harbour|ferry|customs|border|brexit|covid|pandemic|lockdown|war|tariffs?|shortages?|harvests?|crop|roadworks|motorway|traffic|accident|outage|fire|explosion|virus|hackers?|cyber-?attack|servers?|software|update|computers?|satnav|spam|telecom|phones? (?:were|was|lines?|system)|phone centre|internet|broadband|christmas|black friday|in august|regulations?|paperwork|inflation|flu|epidemic|thermometer|forklift|conveyor|freezer|merger|restructur\\p{L}*|relocation|reorganisation|stocktak\\p{L}*|month-end|year-end|inventory|rota|suez|m\\d+)",
  "(?:bank|school|summer|christmas|easter) holidays?",
  "(?:power (?:cut|failure)|cold store|raw materials?|chip|supply chains?|bad batch|poor year|new (?:\\p{L}+ )?system|the system|rush)",
);
const HARM = wordPattern(
  "(?:held|hold|holding|wiped|dropped|took out|threw|thrown|hit|caught|delayed|cancell?ed|closed|blocked|stuck|suffered|softened|melted|down|faulty|nightmare|failed|couldn't|unable|never reached|late|behind|changed|discontinued|dipped|poor|crashed|ate|swallowed|lost|slid|damaged|caused|because|due to|owing|but for|basically|hence|meant|lag|blame|everyone|nothing more|hard|wrong|froze|stopped|broke|messed|jammed|no \\p{L}+ was|went|flat out|chaos|kinder|unusually|running off)",
  "(?:left|leaving) us",
  "(?:out|short) of",
  "there was (?:a|an)",
  "with all (?:that|the|this)",
  "it was the",
  "so (?:it|we|the|things)",
  "that's why",
);
const OTHERS = wordPattern(
  "(?:haulier|carrier|courier|subcontractor|contractor|forwarder|freight (?:company|firm)|shipping (?:company|line)|shipper|factory|mill|plant|manufacturer|producer|grower|importer|temps?|trainee|apprentice|intern|predecessor|head office|hq|lorry firm|delivery firm|accounting firm|telecom company|agency|middleman|the post|royal mail|third party|outsourced)(?:'?s)?",
  "(?:label|parts|our) supplier(?:'?s)?",
  "(?:accounts|accounting|dispatch|purchasing)(?= (?:sent|did|made|forgot|decided|never))",
  "(?:lad|chap|guy|girl|person|man|woman|colleague|driver|somebody|someone) (?:who|that|at|from)",
);
const THEIR_DOING = wordPattern(
  "(?:left|mess\\p{L}*|decided|changed|without telling|was new|were new|sent|assured|discontinued|schedule|cut|fault|mistake|error|doing|taken by|blame|did|made|mixed|lost|dropped|damaged|late|delay\\p{L}*|forgot|never|couldn't|didn't|wrong\\p{L}*|poor|broke|bankrupt|problems|bereavement|ran out|let us down|ill|sick|by|gone|no longer|came from|takes?)",
);

/** Causes outside us, and what makes our fault small, in other words than "not our fault". */
export const englishCauses: Clues = [
  { all: [EVENT, HARM], within: 12, unless: OURS_AFTER_ALL },
  { all: [OTHERS, THEIR_DOING], within: 10, unless: OURS_AFTER_ALL },
  {
    all: [
      wordPattern("had (?:the|it|there|that|customs|they)(?: \\p{L}+){0,3}"),
      wordPattern("(?:been|not|come|kept|held|arrived)"),
      wordPattern("(?:would|could|'d)(?: not|n't)? (?:\\p{L}+ )?have"),
    ],
    inOrder: true,
    unless: wordPattern("complaint", "you", "your"),
  },
  {
    all: [
      wordPattern(
        "(?:we|i|they|he|she|colleague|driver|half|everyone|everybody|nobody|staff|head|chap|manager|rep|depot|team)",
      ),
      wordPattern(
        "(?:off|out) (?:sick|ill|with)",
        "on (?:maternity|paternity|sick|annual|parental|holiday)(?: leave)?",
        "(?:on|at) (?:leave|a (?:course|conference|funeral))",
        "(?:bereavement|personal (?:problems|issues|troubles)|divorce|family emergency|nervous breakdown)",
        "everyone away",
        "covered (?:her|his|the)",
        "in the middle of",
        "having a bad (?:day|week)",
      ),
    ],
    within: 14,
    unless: wordPattern("your", "you", "sorry", "condolences", "understand"),
  },
  {
    all: [
      wordPattern(
        "(?:small|slight|slightly|minor|tiny|little|such|that kind of|those|few) ?\\p{L}*",
      ),
      wordPattern(
        "(?:deviation|variation|difference|differs?|delay|scratch|error|hiccup|hitch|glitch|mark|blemish|slip)(?:e?s)?",
      ),
      wordPattern(
        "(?:normal|inevitabl\\p{L}*|happens?|natural|nature|usual|common|expected|comes?|tolerance|unavoidable|part of)",
      ),
    ],
    within: 12,
  },
  {
    any: wordPattern(
      "(?:perfectly|quite|completely|entirely|absolutely|pretty) (?:normal|usual|common|natural)",
    ),
    unless: wordPattern("you", "your", "(?:that|which|this) is", "understand\\p{L}*"),
  },
  wordPattern(
    "(?:slipped|slips) (?:up|through)|(?:fell|went) through the (?:net|cracks)",
    "(?:human|typing|clerical|computer|keying|technical|system|printing) (?:error|slip|glitch|mistake|fault)s?",
    "(?:a |just a )?(?:typo|one-off|hiccup|fluke|blip|freak)",
    "hands (?:were|are) tied",
    "(?:no|little) (?:say|influence|control) (?:in|over|on)",
    "who could have (?:known|foreseen|guessed|predicted|thought)",
    "(?:nobody|no one|we|i|he|she|they)(?: \\p{L}+)? (?:couldn't|could not|could|can't) (?:\\p{L}+ )?have (?:foreseen|known|predicted|guessed|expected|prevented|seen)",
    "(?:could|can) (?:we|i) (?:have )?(?:do|done)(?=\\?)",
    "couldn't (?:help|prevent|avoid) (?:it|that|this)",
    "(?:nothing|little) to do with (?:it|me|us|that|this)",
    "nothing (?:worse|more|serious|dramatic)(?=[.,!])",
    "not (?:by |with )us(?=[.,]|$)",
    "comes? with the (?:territory|job|trade)",
    "by (?:its )?nature",
    "no way (?:a)?round",
    "in (?:perspective|proportion|context)",
    "as bad as",
    "(?:question|matter) of (?:a few )?(?:hours|minutes|days|pennies|luck)",
    "(?:a mere|only a handful|a mere handful|a handful of)",
    "(?:one|two|three|a single|a few) (?:\\p{L}+ )?(?:out of|in|among) (?:\\p{L}+ )?(?:hundreds?|thousands?)",
    "(?:hours|minutes) rather than",
    "run off (?:our|their) feet",
    "(?:their|his|her) (?:own )?(?:doing|fault|mistake|error)(?! (?:and )?(?:our|we))",
    "(?:blame (?:it|that|this) on|put (?:it|that|this) down to|(?:can't|cannot|don't|mustn't) blame)",
    "you know how (?:it|things|that)",
    "(?:none of us|no system|no company|no firm|no supplier|nothing|we're not|nobody)(?:'s| is| are|'re)? perfect",
    "(?:even the best|the best of)",
    "hard to (?:find|get) (?:\\p{L}+ )?(?:people|drivers|staff|workers|parts|help)",
    "(?:too many|flood of|mountain of|record number of|avalanche of) (?:orders|requests|calls|e-?mails)",
    "(?:hit|caught|affected) (?:us |everyone )(?:all|out|everywhere)",
    "(?:was|were) (?:everywhere|the same everywhere)",
    "(?:suffered|short|scarce|problems) everywhere",
    "(?:every|all) (?:\\p{L}+ )?(?:distributors?|suppliers?|wholesalers?|companies|firms?)(?: in the \\p{L}+)? (?:was|were|had|is|are|has)",
    "(?:lad|chap|guy|girl|driver|colleague|person) (?:who|that) (?:\\p{L}+ ){0,5}(?:was|were|is) (?:new|young|inexperienced|a temp|not trained)",
    "(?:people|staff|temps) who (?:couldn't|could not|didn't|had no)",
    "other (?:\\p{L}+ )(?:\\p{L}+ )?(?:were|was) (?:fine|perfect|ok|good|all right|undamaged)",
    "(?:spam|junk) (?:folder|filter)",
    "never reached us",
    "was new(?=[.,]|$)",
    "that was the temp",
    "only the middleman",
    "(?:got|get) lost(?=[.,])",
  ),
];
