import { wordPattern } from "../../../../draft/checks/word-pattern.ts";
import { EN_INJECTION } from "../en/machine.ts";
import type { PoorMove, Signs } from "../../hear-words.ts";

const THEY = "(?:nad|nemad|nende|neil|nendel|teised|konkurent\\p{L}*|see firma)";

/** What the method warns of, in Estonian. */
export const ET_POOR: Readonly<Record<PoorMove | "injection", Signs>> = {
  discount: {
    sure: [
      wordPattern(
        "hinnas (?:\\p{L}+ )?kokkuleppele",
        "\\d+(?:[.,]\\d+)? ?(?:%|protsen\\p{L}*)(?: \\p{L}+){0,4} (?:soodus\\p{L}*|soodsam\\p{L}*|odavam\\p{L}*|alla|maha|allahindlus\\p{L}*|hinnast|vähem)",
        "(?:allahindlus|soodustus|hinnaalandus|alandus)\\p{L}*(?: \\p{L}+){0,4} \\d+",
        "(?:teen|teeme|annan|anname|saan anda|saame anda|saan teha|saame teha|pakun|pakume|tooks\\p{L}*)(?: \\p{L}+){0,5} (?:allahindlus|soodustus|soodsam|parem\\p{L}* hin|erihin|hea hin|hinda|hinna)\\p{L}*",
        "(?:tasuta|kingitus\\p{L}*|kingime|boonus\\p{L}*)",
        "(?:hinnaga|hinnas|hinna osas)(?: \\p{L}+){0,3} (?:midagi|järele|vastu|alla)(?: \\p{L}+){0,2}",
        "(?:langetame|alandame|langetan|alandan|langetada|alandada) (?:\\p{L}+ )?hin\\p{L}*",
        "(?:võtan|võtaksin|võtame|lööme) (?:\\p{L}+ ){0,4}(?:maha|alla)",
      ),
    ],
    maybe: [
      wordPattern(
        "allahindlus\\p{L}*",
        "soodus\\p{L}*",
        "soodsam\\p{L}*",
        "odavam\\p{L}*",
        "\\d+ ?(?:%|protsen\\p{L}*)",
        "hin(?:d|na|da|naga)",
      ),
    ],
    never: wordPattern(
      "(?:ei|mitte|pole|ilma|ega)(?: \\p{L}+){0,8} (?:allahindlus|soodustus|soodus|hinnaalandus|müü|kingitus|tasuta|odavama)\\p{L}*",
      "(?:allahindlus|soodustus|kingitus|müü)\\p{L}*(?: \\p{L}+){0,4} (?:ei|pole)",
      "(?:kas|et)(?: \\p{L}+){0,3} (?:põhjus|asi|küsimus)(?: \\p{L}+){0,3} hin\\p{L}*",
      "hin(?:d|nad)(?: \\p{L}+){0,3} (?:oli|on|olid|tõus|tundu|läks)\\p{L}*",
      "hinna(?:kiri|tõus|muutus)\\p{L}*",
      "(?:te|teie) (?:ütlesite|mainisite|küsisite|saite|leidsite)",
    ),
  },
  pitch: {
    sure: [
      wordPattern(
        "mis meil uut",
        "palju uut",
        "valik on (?:\\p{L}+ )?kasvanut",
        "(?:vastast|võrdset) ei leia",
        "meie (?:uu\\p{L}+|laia?|parim\\p{L}*|kogu) (?:\\p{L}+ )?(?:valik|toode|tooted|tootesari|kollektsioon|sortiment|kataloog)\\p{L}*",
        "meil on (?:\\p{L}+ ){0,3}(?:uu[st]|uued|suurepära|laia?|lai|parim)\\p{L}*(?: \\p{L}+)? (?:valik|toode|tooted|toote|sari|sortiment|pakkumi|kaup|maits)\\p{L}*",
        "(?:tutvustan|tutvustaksin|näitan|räägin|lubage tutvustada|räägiksin)(?: \\p{L}+){0,4} (?:uu|meie|toote|valik)\\p{L}*",
        "(?:parim|kõrgeim|tipp) ?(?:kvaliteet|teenindus|valik|hind)\\p{L}*",
        "(?:oleme|meie firma on) (?:\\p{L}+ ){0,2}(?:turuliider|parimad|juhtiv)\\p{L}*",
        "(?:mujalt|kusagilt mujalt|keegi teine)(?: \\p{L}+){0,3} (?:ei leia|ei paku)",
        "meie (?:teised )?kliendid (?:on|kiidavad)",
        "(?:teile|see) (?:\\p{L}+ )?(?:kindlasti )?meeldi(?:b|ks)",
        "kampaania\\p{L}*",
      ),
    ],
    maybe: [
      wordPattern(
        "uu(?:ed|si|s) (?:tooted|toode|tooteid|valik|kaup)\\p{L}*",
        "meie kvaliteet\\p{L}*",
      ),
    ],
    never: wordPattern(
      "(?:ei|mitte)(?: \\p{L}+){0,4} (?:müü|müüma|müüa)",
      "uu\\p{L}+ (?:reegl|kor|tingimus)\\p{L}*",
    ),
  },
  excuse: {
    sure: [
      wordPattern(
        "võib juhtuda (?:igaühega|kõigiga)",
        "mind ei olnud",
        "aasta on (?:\\p{L}+ )?raske",
        "meie kaitseks",
        "vedasid (?:\\p{L}+ )?(?:meid )?alt",
        "(?:vabandust|vabandan|vabandame|kahju)(?: \\p{L}+){0,6},? (?:aga|kuid|ent)(?! (?:mis|mida|kuidas|miks|kas|tahaks\\p{L}*|soovi\\p{L}*|lubage))",
        "(?:inimesi|töötajaid|tööjõudu|autojuhte) (?:\\p{L}+ )?(?:vähe|puudu)",
        "(?:see|seda) (?:polnud|ei olnud|ei ole|pole|ei) (?:\\p{L}+ )?(?:meie|minu|sõltunud|olene|sõltu)\\p{L}*(?: \\p{L}+)? ?(?:süü|viga|teha|meist|minust)?",
        "(?:raske|keeruline|kiire|hullumeelne) (?:aeg|aasta|periood|hooaeg|kuu)",
        "(?:kõik|igaüks|kõigil|inimesed)(?: \\p{L}+){0,3} (?:teevad|teeb|tuleb|juhtub|eksi|eksivad)(?: vigu)?",
        "(?:vigu|seda|sellist|selliseid asju|ikka) (?:\\p{L}+ )?juhtu(?:b|da)",
        "(?:mulle|meile) (?:ei|keegi ei) (?:\\p{L}+ )?(?:öeldud|öelnud|teatatud|rääkinud)",
        "keegi ei öelnud (?:mulle|meile)",
        "olin (?:\\p{L}+ )?(?:puhkusel|haige|haigena|ära|uus)",
        "(?:ladu|kuller|vedaja|tarnija|autojuht|raamatupidamine|süsteem|transport)(?: \\p{L}+){0,2} (?:jäi|hilines|eksis|vedas|unustas|ajas|tegi)",
      ),
    ],
    maybe: [wordPattern("tõttu", "kahjuks", "sest", "kiire", "puhkus\\p{L}*")],
    never: wordPattern(
      "vabandus\\p{L}*(?: \\p{L}+){0,3} (?:ei|pole)",
      "(?:ei|mitte|pole|ilma)(?: \\p{L}+){0,4} vabandus(?:i|eid|eks|teta|eta)",
      "teil (?:on|oli) (?:\\p{L}+ )?kiire",
      "(?:see|nii|seda) ei (?:tohi|tohiks|tohtinud)",
      "mi(?:s|da|ks) (?:\\p{L}+ )?juhtus",
    ),
  },
  blame: {
    sure: [
      wordPattern(
        "(?:te|teie|ise)(?: \\p{L}+){0,3} (?:ei öelnud|ei teatanud|ei kurtnud|ei kaevanud|ei maininud|ei helistanud|ei küsinud|poleks öelnud)",
        "(?:te|teie)(?: \\p{L}+){0,2} (?:oleksite|oleks) (?:\\p{L}+ ){0,3}(?:pidanud|võinud)",
        "(?:võinuks|oleksite võinud|oleksite pidanud)(?: \\p{L}+){0,3} (?:öelda|ütlema|teatada|helistada|varem)",
        "teie (?:enda |oma )?(?:viga|süü|eksimus)",
        "(?:te|teie) (?:\\p{L}+ )?(?:saite|olete) (?:\\p{L}+ ){0,2}valesti aru",
      ),
    ],
    never: wordPattern("(?:ei ole|pole|ei olnud) (?:\\p{L}+ )?teie (?:viga|süü)"),
  },
  "criticise-competitor": {
    sure: [
      wordPattern(
        "ei küündi",
        "ei kuule (?:\\p{L}+ ){0,4}midagi head",
        "pettuma",
        `${THEY}(?: \\p{L}+){0,2} (?:on|ongi|olid) (?:\\p{L}+ ){0,2}(?:halvad|halb|ebausaldus\\p{L}*|kehv\\p{L}*|odav kraam|sulid|petised|saamatud|ebakindlad|tuntud)`,
        `${THEY}(?: \\p{L}+){0,3} (?:hilineb|hilinevad|ei pea|ei suuda|petavad|veavad alt|vedasid|tõstavad|jätavad)(?: \\p{L}+){0,3}`,
        `(?:pettute|kahetsete)(?:.{0,40})(?:${THEY}|varsti|kord|veel)`,
        `${THEY}(?: \\p{L}+){0,3} (?:pettute|kahetsete)`,
        `(?:midagi head|halba|halbu asju)(?: \\p{L}+){0,4} (?:nende|kohta)`,
        `(?:küll te näete|eks te näe)(?:.{0,40})${THEY}`,
      ),
    ],
    never: wordPattern(
      "(?:ühtki|midagi|mitte) halba",
      "(?:korralik|tubli|hea|tugev) (?:firma|tarnija|ettevõte)",
      `${THEY}(?: \\p{L}+){0,2} (?:on|teevad) (?:\\p{L}+ )?(?:hea|head|tubli|tublid|tugev|korralik|hästi)\\p{L}*`,
      "(?:ei|mitte)(?: \\p{L}+){0,3} (?:halba|kritiseeri|maha teha|halvusta)\\p{L}*",
    ),
  },
  plead: {
    sure: [
      wordPattern(
        "mul on teid (?:\\p{L}+ ){0,3}vaja",
        "(?:palun|anun|palume)(?: \\p{L}+){0,3} (?:tulge|jääge|ärge minge|ärge jätke|andke (?:meile |mulle )?(?:veel )?(?:üks |teine )?(?:võimalus|šanss)|mõelge ümber)",
        "(?:anun|põlvili|meeleheit\\p{L}*|katastroof\\p{L}*)",
        "(?:veel üks|viimane|üks) (?:võimalus|šanss)",
        "(?:vajan|vajame|hädasti)(?: \\p{L}+){0,3} (?:teie |seda )?(?:tellimust|klienti|tellimusi|lepingut)",
        "(?:minu|mu) (?:töö|töökoht|preemia|boonus|ülemus|plaan)(?: \\p{L}+){0,4} (?:sõltub|mängus|kaalul|tapab)",
        "(?:teeme|teeksime|teen|teeksin) (?:\\p{L}+ )?(?:kõik|ükskõik mida|mida iganes)",
        "ei saa (?:endale )?lubada(?: \\p{L}+){0,3} kaotada",
      ),
    ],
    maybe: [wordPattern("(?:uus|uue|teine|teise) (?:võimalus|šans)\\p{L}*", "anu\\p{L}*")],
    never: wordPattern(
      "(?:paluma|anuma|kerjama)(?: \\p{L}+){0,4} ei",
      "(?:palun|palume) (?:\\p{L}+ )?(?:vabandust|andeks)(?!.*(?:tulge|jääge|võimalus))",
      "(?:ei|mitte|ilma)(?: \\p{L}+){0,4} (?:anu|paluma|kerja|mangu|põlvi)\\p{L}*",
    ),
  },
  push: {
    sure: [
      wordPattern(
        "(?:lahendame|teeme|otsustame)(?: \\p{L}+){0,2} (?:kohe|täna|nüüd)",
        "jah-sõna",
        "ainult täna|vaid täna",
        "viimane võimalus",
        "peate (?:\\p{L}+ )?(?:otsustama|tellima)",
        "(?:otsustage|tellige|kinnitage) (?:\\p{L}+ )?(?:kohe|täna|nüüd)",
        "(?:millal|mil) (?:\\p{L}+ ){0,3}(?:tellite|tellida|tellimust (?:oodata|saan))",
        "kas (?:panen|kirjutan|sisestan|teen|vormistan)(?: \\p{L}+){0,4} tellimuse",
        "(?:öelge|ütelge) (?:lihtsalt |ainult )?jah",
        "(?:teeme|otsustame) (?:selle |asja )?(?:kohe|täna|nüüd) (?:ära|korda)",
      ),
    ],
    never: wordPattern("(?:ei pea|pole vaja|ei)(?: \\p{L}+){0,4} (?:otsustama|otsustada|tellima)"),
  },
  "vague-promise": {
    sure: [
      wordPattern(
        "esimesel võimalusel",
        "(?:lähiajal|millalgi|ühel päeval|varsti|peagi|peatselt|kunagi|järgmisel nädalal|lähipäevil)",
        "(?:küll (?:me|ma) )?(?:annan|anname) (?:endast )?(?:teada|märku)",
        "(?:uurin|uurime|vaatan|vaatame) (?:\\p{L}+ ){0,3}(?:järele|asja|mis saab|mida saab)",
        "(?:võtan|võtame) (?:\\p{L}+ )?ühendust",
        "(?:edaspidi|proovime|püüame|katsume)(?: \\p{L}+){0,3} (?:paremini|parandada|paremaks)",
        "(?:kuulete|kuulda) (?:meist|minust)",
        "(?:annan|anname) (?:\\p{L}+ )?edasi",
      ),
    ],
    never: wordPattern("(?:kunagi|mitte kunagi) (?:ei|enam)"),
  },
  injection: {
    sure: [
      ...EN_INJECTION.sure,
      wordPattern(
        "(?:unusta|ignoreeri|eira)(?:ge)? (?:\\p{L}+ ){0,4}(?:juhi|käsu|reegl)\\p{L}*",
        "(?:süsteemi|varjatud|tegelik) ?(?:viip|juhis|põhjus)\\p{L}*",
        "(?:oled|olete) (?:\\p{L}+ ){0,2}(?:tehisaru|keelemudel|juturobot)",
        "usaldus(?:skoor|punkt)\\p{L}*",
      ),
    ],
  },
};
