import { englishOffers } from "./offer.ts";
import { englishPromises } from "./promise.ts";
import { englishExcuses } from "./excuse.ts";
import { englishApologies } from "./apology.ts";
import type { ClaimWords } from "../../lexicon.ts";
import { wordPattern } from "../../word-pattern.ts";

const WE = "(?:i|we)";
const NUMBER_WORD =
  "(?:(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-?(?:one|two|three|four|five|six|seven|eight|nine))?|a? ?hundred|a? ?thousand|a? ?million|a? ?dozen)[ -]?(?:and )?)+";

export const englishClaims: ClaimWords = {
  ...englishOffers,
  ...englishPromises,
  ...englishExcuses,
  ...englishApologies,
  settled: [
    wordPattern(
      `${WE}(?:'ve| have) (?:\\p{L}+ )?(?:solved|resolved|settled|sorted|fixed|closed|corrected|rectified|remedied|eliminated)`,
      "(?:was|were|is|are|has been|have been|got) (?:now |since |fully |completely |already |all )*(?:solved|resolved|settled|sorted(?: out)?|fixed|corrected|eliminated|dealt with|taken care of)",
      "(?:problem|issue|fault|error|matter)s? (?:is|are|has been) (?:\\p{L}+ )?(?:gone|history|behind us|a thing of the past|under control)",
    ),
  ],
  change: [
    wordPattern(
      `${WE}(?:'ve| have) (?:\\p{L}+ )?(?:changed|improved|reworked|reorgani[sz]ed|introduced|replaced|hired|trained|retrained|strengthened|updated|upgraded|expanded|learned|invested|doubled|moved|switched|installed|opened|appointed|built|bought|taken on|rebuilt|redesigned|tightened|simplified|automated|added|created|renewed|tripled|extended|set up|put (?:\\p{L}+ ){0,4}in place|brought in|let go|parted)`,
      `${WE} (?:\\p{L}+ )?(?:changed|reworked|reorgani[sz]ed|introduced|replaced|hired|trained|retrained|upgraded|invested|installed|appointed|switched to|set up|brought in|overhauled|automated|redesigned|rebuilt|tightened|doubled)`,
      `${WE} (?:now|recently) (?:have (?:a|an|two|three|new)|use|check|employ|work with|count|call|pack|deliver|send|track|run|double|ship|confirm|test)`,
      `${WE}(?:'ve| have) (?:since|recently|now) \\p{L}+`,
      `${WE}(?: are|'re| am|'m) now \\p{L}+ing`,
      "our new (?!rules?(?!\\p{L}))(?:\\p{L}+ )?(?:warehouse|system|software|driver|manager|team|partner|carrier|process|procedure|fleet|van|truck|courier|line|machine|factory|tool|app|platform|centre|center|office|branch|depot|check\\p{L}*|\\p{L}+)",
      "(?:has|have) been (?:replaced|reorgani[sz]ed|improved|changed|reviewed|introduced|retrained|trained|upgraded|hired|installed|doubled|moved|automated|appointed|overhauled)",
      "now (?:goes|go|passes|gets|is|are) (?:through|checked|counted|packed|tested|inspected|tracked|scanned|weighed|monitored|handled)",
      "(?:is|are) now (?:\\p{L}+ )?(?:checked|counted|packed|tested|inspected|tracked|scanned|weighed|monitored|handled|led|run|managed|faster|better|working|in charge|responsible|delivered|shipped)",
      "since then (?:all|every|no|not a single|everything)",
      "there is now (?:a|an)",
      "(?:have|with|by|through|using|got|on) (?:a|an|two|three|several) new (?:[\\p{L}-]+ )?(?:warehouse|system|software|driver|manager|team|partner|carrier|process|procedure|fleet|van|truck|courier|line|machine|factory|tool|app|platform|centre|depot)s?",
      `${WE}(?:'ve| have) been (?:\\p{L}+ )?(?:loading|using|working|checking|packing|delivering|counting|running|testing)(?: \\p{L}+)? (?:with|by|every|each|all|under|through)`,
      "(?:won|received|earned|got|awarded)(?: \\p{L}+){0,3} (?:award|prize|certificate|certification|medal)s?",
      "(?:are|is|been) (?:now )?(?:iso[- ]?)?certified",
    ),
  ],
  numberWords: wordPattern(
    `${NUMBER_WORD}(?:(?:good|long|whole|full|other|more|big|small|new|happy|loyal|satisfied|different) )?(?:per ?cent|euros?|dollars?|pounds?|roubles?|(?:working |full |whole )?(?:days?|weeks?|months?|years?|hours?)|pallets?|box(?:es)?|cartons?|crates?|cases?|bottles?|pieces?|units?|items?|kilos?|kilograms?|tonnes?|tons?|lit(?:re|er)s?|orders?|deliver(?:y|ies)|clients?|customers?|companies|shipments?|sacks?|bags?|rolls?|sheets?|packs?|packages?|parcels?|complaints?|invoices?|times)`,
  ),
  introduces: wordPattern(
    "my name is",
    "this is",
    "i am",
    "i'm",
    "(?:kind |best |warm |many )?regards",
    "sincerely",
    "yours",
    "speaking",
    "(?:from|at|here at|on behalf of)",
  ),
};
