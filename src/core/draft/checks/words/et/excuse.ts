import type { ClaimWords } from "../../lexicon.ts";
import { wordPattern } from "../../word-pattern.ts";

/** Somebody or something else that the fault is put on. */
const ELSEWHERE = wordPattern(
  "(?:tarnija|hankija|allhankija|alltöövõt|kuller|vedaja|veofirma|veoettevõt|transpordi|logistika|autojuh|juh[it]|tootja|tehas|post|sadam|toll|ilm|lum[ei]|torm|uputus|jääolu|libedus|streik|liiklus|ummik|avari|õnnetus|süsteem|tarkvara|server|arvuti|programm|it-|internet|e-posti|interneti|koroona|pandeemia|sõda|sõja|inflatsioon|turu|kriis|personal|tööjõu|töötaja|inimes|haigus|haige|viirus|puhkus|hooaeg|hooaja|praktikan|uus kolleeg|uue kolleegi|kolleeg|laotöötaja|laomees|ladu|lao|raamatupida|peakontor|juhtkon|asjaolu|kolmas|kolmanda|partner|veok|kaubik|buss|auto|masin|tõstuk|seade|elektrikatkestus|rike|viga programmis|vahendaja|pakkuja)\\p{L}*",
);
const BLAMES = wordPattern(
  "(?:tõttu|pärast|süül|süü|süüdi|viga|vea|eksimus|eksimuse|tagajärjel|sunnil|taga)",
  "(?:sest|kuna|sellepärast|seetõttu|seepärast|mistõttu)",
  "hull(?:em|umaja)?",
  "(?:põhjusta|tingi|tekita)\\p{L}*",
  "(?:vedas|vedasid|vea) (?:\\p{L}+ )?alt",
  "alt vedanud|vedanud alt",
  "(?:jäi|jäid|oli|olid|läks|läksid|sai) (?:\\p{L}+ )?(?:haige|haigeks|haiged|rikki|katki|hiljaks|puhkusel|maas|ülekoormatud|puudu|kinni|suletud|uus|uued|kogenematu|seisma|lühikeseks|toppama|streigis|väga palju|puudulik)",
  "(?:jooksis|jooksid|kukkus|kukkusid|lagunes|purunes|ütles|streikis|hilines|hilinesid|eksis|eksisid|unustas|unustasid|ajas|ajasid|jukerdas|hangus|tõrkus|jättis|jätsid|kadus|puudus|puudusid|nappis)",
  "ei (?:teatanud|teavitanud|tarninud|saatnud|jõudnud|tulnud|edastanud|hoiatanud|saanud|suutnud|töötanud|märganud|registreerinud|salvestanud|andnud|toonud|öelnud)",
  "(?:puudus|nappus|puuduse|nappuse)\\p{L}*",
  "põhjus(?:eks)?",
);

/** What puts our fault elsewhere, or makes it small. */
export const estonianExcuses: Pick<ClaimWords, "excuse"> = {
  excuse: [
    wordPattern(
      "meist (?:mitte)?(?:olenemat|sõltumat)\\p{L}*",
      "(?:ei ole|polnud|pole|ei olnud|ei) (?:\\p{L}+ )?(?:meie|minu|meist) (?:süü|viga|süüdi|sõltu\\p{L}*|teha|võimuses|kontrolli all|kätes)",
      "(?:ei|polnud|pole) (?:\\p{L}+ )?(?:meie|meil) (?:\\p{L}+ )?(?:võimuses|võimalik (?:midagi|mõjutada|ette näha))",
      "(?:ei saanud|ei osanud|polnud) (?:me |meil )?(?:\\p{L}+ )?(?:midagi (?:teha|parata)|parata|ette näha|mõjutada|ära hoida)",
      "(?:midagi) (?:me |ma |meil )?(?:polnud|ei (?:saanud|olnud)) (?:\\p{L}+ )?(?:teha|parata)",
      "(?:juhtub|juhtuvad|tuleb ette|tule\\p{L}* ette|esineb) (?:\\p{L}+ )?(?:kõigi|igaüh|parima|kõiki|ikka|paratamatult)\\p{L}*",
      "(?:kõigil|igaühel|kõigi|igaühega|parimatel\\p{L}*) (?:\\p{L}+ )?(?:juhtub|tuleb|ette|vigu|juhtu)\\p{L}*",
      "(?:vigu|viga|vead|selliseid asju|sellist|selliseid|asju|seda) (?:\\p{L}+ )?(?:juhtub|tuleb (?:\\p{L}+ )?ette|juhtuvad)",
      "arusaamatus\\p{L}*",
      "(?:lastehaigus|algusaegade|algusraskus)\\p{L}*",
      "(?:hull|kaootiline|pöörane|meeletu) (?:aeg|nädal|kuu|päev|hooaeg|periood|kiirus)\\p{L}*",
      "(?:halb|halva) (?:õnn|õnne|juhus)\\p{L}*|õnnetu (?:juhus|kokkusattumus)\\p{L}*|paratamatu\\p{L}*|ettenägematu\\p{L}*",
      "(?:väga |nii |eriti )?(?:kiire|kiired|kiirel|kiirete) (?:aeg|aja|ajad|ajal|aegade|hooaeg|hooaja|periood|nädal|päev)\\p{L}*",
      "(?:meil|laos|kontoris|meie laos) (?:oli|on) (?:\\p{L}+ )?(?:kiire|kiiret|palju tööd|vähe inimesi|töökoormus\\p{L}*)",
      "(?:töötajate|tööjõu|inimeste|juhtide|autojuhtide|personali) ?(?:puudus|nappus)\\p{L}*",
      "kõik (?:me |inimesed )?(?:eksivad|eksime|teevad vigu)",
      "(?:igaüks|inimesed|inimene) (?:võib )?eksi\\p{L}*|eksimine on inimlik|inimlik (?:eksimus|viga)",
      "keegi pole (?:ideaalne|täiuslik|eksimatu)|keegi ei ole (?:ideaalne|täiuslik|eksimatu)|oleme (?:ka )?(?:ainult |vaid )?inimesed",
      "asjaolude (?:tõttu|sunnil|kokkulangevus\\p{L}*)",
      "süüdi (?:oli|on|olid) (?!meie|me)",
      "mitte meie",
      "kahjuks (?:oli|olid|juhtus|läks|jäi) (?:\\p{L}+ )",
      "vääramatu\\p{L}*",
      "(?:te )?(?:peate|pead) (?:mõistma|aru saama)",
      "mõistke (?:palun )?,? et|palun mõistke|saage (?:palun )?aru",
      "(?:see )?oli (?:ainult|vaid|kõigest|pelgalt) (?:\\p{L}+ )?(?:väike|pisike|üks|paar|päev)\\p{L}*",
      "(?:raske|keeruline|hullumeelne) (?:aeg|aasta|periood|olukord|turuolukord)\\p{L}*",
      "terve (?:sektor|turg|valdkond|haru)\\p{L}*",
      "meie kaitseks",
      "ülekoormatud",
    ),
    {
      all: [ELSEWHERE, BLAMES],
      within: 8,
      unless: wordPattern(
        "(?:viga|eksimus|süü|vastutus) (?:oli|on) (?:\\p{L}+ )?meie",
        "meie (?:oma |enda )?(?:viga|eksimus|süü|süül|hooletus)",
        "meie süül",
        "vastutus",
        "teie (?:ladu|lao|laos|töötaja|inime|kolleeg|raamat)\\p{L}*",
        "vastuta\\p{L}*",
        "mis (?:põhjus\\p{L}*|teid)",
        "kirjutan",
        "helistan",
        "\\p{L}+site",
        "teie (?:uus|uue|praegu\\p{L}*)",
        "kui",
        "kas",
        "põhjus\\p{L}* (?:öel|kirjuta|selg|räägi)\\p{L}*",
      ),
    },
    {
      all: [
        wordPattern("(?:vaband\\p{L}*|kahju|kahetse\\p{L}*)"),
        wordPattern("aga|kuid|ent|siiski"),
        wordPattern("(?:oli|olid|ei|polnud|pole|on|läks|jäi|sai)"),
      ],
      within: 16,
      inOrder: true,
      unless: wordPattern(
        "tülita\\p{L}*",
        "häiri\\p{L}*",
        "sega\\p{L}*",
        "sooviks\\p{L}*",
        "tahaks\\p{L}*",
        "enam",
        "meie (?:viga|süü|eksimus)",
      ),
    },
  ],
};
