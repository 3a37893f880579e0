import type { ClaimWords } from "../../lexicon.ts";
import { wordPattern } from "../../word-pattern.ts";

const FEW = "(?:\\p{L}+,? ){0,4}";

/** The parts of an apology. */
export const estonianApologies: Pick<
  ClaimWords,
  | "sorry"
  | "disturbing"
  | "apologyPast"
  | "ownership"
  | "condition"
  | "but"
  | "repair"
  | "permission"
  | "explanation"
  | "repentance"
  | "request"
> = {
  sorry: wordPattern(
    "vaband\\p{L}*",
    "kahju(?! (?:hüvit|tekita|ulatus|summa|nõu))(?=[ ,.!]|$)(?! (?:kaotada|teid|et (?:te|sa) (?:ei|lahku|läks|valisi|otsusta)\\p{L}*))",
    "andeks(?: palu\\p{L}*)?",
    "andest(?:ust|age|us)\\p{L}*",
    "kahetse(?:me|n)(?= |,|[.!])",
    "pahanda(?:ge|) palun",
  ),
  disturbing: wordPattern(
    "tülita\\p{L}*",
    "sega(?:n|me|da|mi\\p{L}*|sin|)",
    "häiri\\p{L}*",
    "(?:võtan|võtame|raiskan|kulutan|kuluta\\p{L}*) (?:\\p{L}+ )?(?:teie|sinu) aega",
    "(?:helista|kirjuta|pöördu)(?:n|me|sin|mi\\p{L}*) (?:\\p{L}+ )?(?:nii|uuesti|jälle|taas|veel|ette\\p{L}*|sellisel|õhtul|hilja|vara|teist|kolmandat|ootamatult|otse|alles)",
    "(?:hilise|hilinenud|pika|aeglase|hilise) (?:vastus|kirja|kõne|vaikus|vastami)\\p{L}*",
    "(?:vasta(?:n|me|sin|sime)) (?:\\p{L}+ )?(?:alles|hilja|hilinemisega|nii)",
    "viivitus vastamisel|vastamisega",
    "(?:nii|sellisel|liiga) (?:\\p{L}+ )?(?:vara|hilja|ajal|hommikul|õhtul)",
    "(?:halb|halval|vale|sobimatu|ebasobiv)\\p{L}* (?:aeg|ajal|hetk|hetkel)",
    "(?:otsekoh|isiklik|otse|sirgjooneli)\\p{L}* (?:küsimus)\\p{L}*|küsimuse eest|otsekohesus\\p{L}*",
    "kirjavi\\p{L}*|trükivi\\p{L}*|manus\\p{L}*",
    "pealetükkivus\\p{L}*|ootamatu kõne\\p{L}*|varajase kõne\\p{L}*|hilise kõne\\p{L}*",
    "kaotus\\p{L}*",
  ),
  apologyPast: wordPattern(
    `(?:palu|vabanda)si(?:n|me) ${FEW}(?:juba|vabandust|teie ees|teilt|aprillis|varem|eelmises|telefonis)`,
    "juba (?:\\p{L}+ ){0,3}(?:vabandust|vabandanud|vabandasi\\p{L}*|palusi\\p{L}*|palunud)",
    `ole(?:n|me) ${FEW}(?:vabandanud|vabandust palunud|palunud vabandust)`,
    `palu(?:nud|sime|sin) ${FEW}vabandust`,
    "vabandust (?:\\p{L}+ ){0,3}(?:palunud|palusi\\p{L}*)",
    "(?:meie|minu) (?:\\p{L}+ )?vabandus(?:kir(?:i|ja)|palve)?\\p{L}* (?:saatsi\\p{L}*|sai\\p{L}*|jõudis|on (?:teil|teieni|juba)|kehtib|vastu)",
    "(?:ei (?:hakka|taha|soovi)|ilma|mitte) (?:\\p{L}+ ){0,4}(?:vabanda\\p{L}*|vabandust|kordama|korrata)",
    "vabanduse (?:vastu võtsite|vastuvõtmise|\\d)",
    "vabandus(?:t|e)? (?:vastu )?(?:võtsite|võtsid)",
    "vabanda(?:da|ma) (?:pole|ei ole|ei tule)",
  ),
  ownership: [
    wordPattern(
      "(?:meie|minu) (?:oma |enda |poolne |firma |lao )*(?:viga|süü|eksimus|vastutus|tegematajätmine|hooletus|möödalask|apsakas|puudujääk|vea|eksimuse|hooletuse|vead)(?= |[.,!;]|$)",
      "meie süül",
      "(?:viga|eksimus|süü|vastutus|apsakas)(?: selle eest| selles)? (?:on|oli|lasub|jäi|tekkis|juhtus) (?:täielikult |ainult |üksnes |selgelt )?(?:meie|meil|minu|meil endil)(?: pool\\p{L}*| laos)?",
      "vastutus (?:selle eest |selles )?(?:on|lasub) (?:täielikult )?(?:meie|meil)",
      "(?:meie )?veda(?:sime|sin) (?:teid|sind|teie|sinu) \\p{L}*",
      "vedasime|vedasin",
      "eksisi(?:me|n)",
      `(?:võta(?:me|n)|kanna(?:me|n)) ${FEW}vastutuse`,
      "vastuta(?:me|n)",
      "võta(?:me|n) (?:selle|süü) (?:täielikult )?enda peale",
      "tegi(?:me|n) (?:\\p{L}+ ){0,4}(?:vea|vigu|valesti)",
      "(?:hilinesi|unustasi|jätsi|saatsi(?:me|n) (?:\\p{L}+ ){0,3}(?:vale|hilinemisega|liiga|katki)|ajasi(?:me|n) (?:\\p{L}+ ){0,3}segi|tarnisi(?:me|n) (?:\\p{L}+ ){0,3}(?:hilja|hilinemisega|vale|poolik)|pakkisi(?:me|n) (?:\\p{L}+ ){0,3}(?:halvasti|hooletult|valesti)|murdsi|rikkusi|põhjustasi|lasksi(?:me|n) (?:\\p{L}+ ){0,2}oodata|planeerisi(?:me|n) (?:\\p{L}+ ){0,3}(?:valesti|halvasti)|toimisi(?:me|n) (?:\\p{L}+ )?valesti|käitusi)\\p{L}*",
      "(?:me|meie) (?:\\p{L}+ )?ei (?:kontrollinud|täitnud|pidanud|teatanud|vastanud|teavitanud|helistanud|jälginud|tarninud|suutnud)",
      "(?:oleksime|oleksin|pidanuksime) (?:\\p{L}+ )?(?:pidanud|kontrollima|teatama)",
      "meie kaela",
      "(?:me )?oleme (?:\\p{L}+ )?süüdi|süü on meie",
    ),
  ],
  condition: wordPattern("kui", "kas", "võimalik", "võib-olla", "ehk"),
  but: wordPattern("aga", "kuid", "ent", "siiski"),
  repair: wordPattern(
    "korda (?:tegema|teha)",
    "heasta\\p{L}*",
    "lahenda\\p{L}*",
    "korvama|korvata",
    "parandama|parandada",
    "asenda\\p{L}*",
    "hüvita\\p{L}*",
    "tagasta\\p{L}*",
    "kreedit\\p{L}*",
  ),
  permission: wordPattern(
    "kas (?:ma )?toh(?:in|iks|iksin|ib)",
    "kui (?:te )?lubate",
    "kui (?:sa )?lubad",
    "lubage (?:mul )?küsida",
    "luba (?:mul )?küsida",
    "kas (?:te |sa )?oleksi(?:te|d) (?:nõus|valmis)",
    "kas (?:te |sa )?(?:ütleksi|räägiksi|lubaksi)(?:te|d)",
    "sooviksin küsida|tahaksin küsida",
  ),
  explanation: [
    wordPattern(
      "mis juhtus",
      "(?:see|nii) juhtus",
      "sest|kuna",
      "põhjus\\p{L}*",
      "(?:tarne|tellimus|kaup|kauba|viivitus|kaebus|probleem|arve|saadetis|teenindus)\\p{L}*",
      "hiline\\p{L}*",
    ),
  ],
  repentance: [
    wordPattern(
      "(?:enam|kunagi|iial) (?:\\p{L}+ )?(?:ei )?(?:kordu|juhtu)\\p{L}*",
      "(?:ei (?:oleks )?tohi(?:nud|ks)?) (?:\\p{L}+ )?(?:juhtuda|korduda)?",
      "(?:õppi|õppetund)\\p{L}*",
      "(?:paremini|teisiti)",
      "(?:muutnud|muutsime|parandanud|muutuma)",
    ),
  ],
  request: [
    wordPattern(
      "(?:andke|anna|palu\\p{L}*) (?:\\p{L}+ )?(?:andeks|andestust)",
      "(?:võtke|võta|loodan|loodame) (?:\\p{L}+ ){0,4}vabandus\\p{L}*",
      "mi(?:da|lle|s) (?:\\p{L}+ )?(?:peaksime|saaksime|võiksime|peaks|ootate|ootaksite)",
      "kas (?:\\p{L}+ )?(?:on|oleks|tohin|toh\\p{L}*|oleksite|saaksime)",
    ),
  ],
};
