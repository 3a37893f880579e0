import type { Clues } from "../../../../draft/checks/clue.ts";
import { wordPattern } from "../../../../draft/checks/word-pattern.ts";
import type { MoreSigns } from "../../widen.ts";

const ASK =
  "(?:küsi(?:da|n|ks(?:in|ime)|me|ksin|mi)\\p{L}*|küsimus\\p{L}*|päri(?:da|n|ksin|me|da)|uuri(?:n|da|ksin|me)|uudishimulik|täpsusta\\p{L}*|teada saada|(?:rääki(?:da|ma|ksime|me)|räägi(?:ksime|me|ksite|te)) (?:\\p{L}+ ){0,3}(?:sellest|millest|mis|miks|kuidas|kevadest|sügisest|talvest|suvest|aastast|tarnest|asjast)|(?:sellest|kevadest|sügisest|talvest|suvest|möödunud \\p{L}+|asjast|tarnest)(?: \\p{L}+){0,2} rääkida|edasi uurin)";
const NEXT = "(?:,? \\p{L}+){0,7}?,? ";
const WH =
  "(?:mi(?:s|da|ks|spärast)|kuidas|kuidasmoodi|kus(?:t|kohas|kohast)?|kes|keda|kelle(?!gi|legi)\\p{L}*|mill(?:al|est|es|eks|ega|ele|ine|ise|iseks)\\p{L}*|mille|missugu\\p{L}*)";
const ONSET =
  "(?:(?:ja|aga|no|noh|nii|et|siis|ahah|aa|selge|hea küll|hästi|olgu|õige|tõsi|palun|öelge|rääkige|nii et|kui küsida tohib|kui tohib küsida|kas (?:tohin|võin|tohib|võib) küsida|ausalt|härra \\p{L}+|proua \\p{L}+|doktor \\p{L}+|teie (?:meelest|arvates|poolt vaadates))[, :]+)*";

/** More ways to ask, in Estonian. */
export const ET_MORE_ASKING: MoreSigns = {
  permission: {
    sure: [
      wordPattern(
        `(?:tohi(?:n|ks|ksin|b|me)|või(?:n|b|ksin|ksime|ks|me)|saa(?:n|ks|ksin|ksime|me))${NEXT}${ASK}`,
        `luba(?:ge|te|ksite|)${NEXT}${ASK}`,
        `(?:sobi(?:b|ks)|(?:on|oleks)(?: \\p{L}+){0,2} (?:okei|ok|korras|sobiv|sobilik|paslik|hea (?:aeg|hetk))(?!,? et))${NEXT}${ASK}`,
        `(?:häiri(?:ks|b)|sega(?:ks|b)|pahanda(?:ks|te|ksite)|tüüta(?:ks|n))(?: \\p{L}+){0,2},? kui${NEXT}${ASK}`,
        `(?:vastu|pahaks)(?: \\p{L}+){0,2},? (?:kui|et|ühe\\p{L}*)${NEXT}${ASK}`,
        `(?:vastu|pahaks)(?: \\p{L}+){0,2},?(?: \\p{L}+){0,2} (?:küsimuse\\p{L}*)`,
        `(?:oleksite|olete|oleks) (?:te )?(?:nõus|valmis)(?: \\p{L}+){0,4} (?:vasta|rääki|räägi|selgita|kuula|küsimus|jaga)\\p{L}*`,
        `(?:luba|lubate|loaga|loal|lubaksite|luban) ?(?:\\p{L}+ ){0,4}?${ASK}`,
        `${ASK}(?:,? [\\p{L}.]+){0,9}?,? kui (?:te |see |teil |teile |teid )*(?:tahate|soovite|lubate|lubaksite|tohi\\p{L}*|võib|sobi\\p{L}*|(?:midagi )?vastu|pahaks|nõus|viitsite|aega|ei pane|olete nõus)`,
        `kui (?:te |see |teil |teile |tohi\\p{L}* )?(?:lubate|lubaksite|tohi\\p{L}*|võib|sobib|pahaks ei pane|ei pane pahaks|(?:midagi )?vastu)(?: \\p{L}+){0,4},?(?: \\p{L}+){0,3} ${ASK}`,
        "küsimus\\p{L}*(?:,? \\p{L}+){0,7},? kas (?:võib|tohib|sobib|tohin|võin)",
        `võimalus\\p{L}*,? et${NEXT}${ASK}`,
        `(?:leia(?:ks|b|te|ksite)\\p{L}*|oleks|jätku\\p{L}*|on)(?: \\p{L}+){0,3} (?:hetk|hetke|aega|mahti|kannatust)(?: \\p{L}+){0,3} (?:küsimus\\p{L}*|rääkida)`,
        `(?:olek(?:s|sin)|oleme) (?:\\p{L}+ )?tänulik\\p{L}*,? kui(?: \\p{L}+){0,3} (?:küsi|lubaksite|vastaksite)\\p{L}*`,
      ),
    ],
    never: wordPattern(
      "küsi(?:n|me|ksin) (?:\\p{L}+ )?(?:laost|tehasest|juhilt|juhatajalt|ülemuselt|kolleegilt|järele|üle)",
      "(?:te|teie) (?:ei |pole |poleks )?(?:\\p{L}+ )?küsi(?:nud|site)",
      "(?:tohin|võin|saan)(?: \\p{L}+){0,3} (?:tellimust|andeks|uut|veel üh\\p{L}*|võimalust)",
      "(?:mi(?:s|da)|kuidas|miks) (?:ma|me) (?:saan|võin|saame)",
    ),
  },
  "open-question": {
    sure: [
      {
        any: wordPattern(`^${ONSET}${WH}`),
        unless: wordPattern(
          "mi(?:s|da|lline|llisel) (?:kell|kella|ajal (?:teile|ma|võin)|päev|päeval|kuupäev|hinda|hind|hinnaga)(?!.*(?:juhtus|läks))",
          "mi(?:s|llal)(?: \\p{L}+){0,2} (?:kell|päev|aeg|teile) (?:\\p{L}+ ){0,2}sobi\\p{L}*",
          "millal (?:ma|me|võin|võime|saan|saaksin|saame|te tellite|te telliksite|tellite|sobi\\p{L}*|teile|tulla|tohin)",
          "kuidas (?:teil |teie |siis )?(?:läheb|käsi|tervis|elate|päev|äri|pere|suvi|käib|on läinud|laps)\\p{L}*",
          "kuidas (?:sobi\\p{L}*|oleks(?!.*(?:pidanud|olnud))|tundub|teile (?:sobi|tundu|meeldi)\\p{L}*|saan|saaksin|võin|ma)",
          "mi(?:s|da) (?:ma )?(?:teile )?(?:kirja|panen|pakkuda|pakun|saata|toon|tellida|tellite)",
          "mis (?:oleks|siis),? kui",
          "mi(?:s|da) (?:te )?(?:arvate|ütlete|ütleksite|kostate)(?! .*(?:juhtus|põhjus))",
          "kell(?:elt|ega) te",
          "miks (?:te|me) (?:siis )?(?:ei|mitte)(?: \\p{L}+){0,2} (?:telli|proovi|tule|anna|oota)\\p{L}*",
          "kui (?:palju|kaua|tihti|mitu)",
          "^[^?]*$",
          "protsenti",
          "allahindlus\\p{L}*",
          "tasuta",
          "(?:peaks|peab|peaksime|peaksin|saaks|saaksime|saame|võiksime|tuleks|aitaks|veenaks|teeks|teeksite|muudaksite|lahendaksite|ootate|vajate|sooviksite|soovite|tahaksite)(?!.*(?:tookord|siis|sel korral|oodanud|vajanud))",
          "kuulda on",
        ),
      },
      wordPattern(
        "(?:mille (?:peale|pärast|poolest|tõttu|taha)|mis(?:sugusel)? põhjusel|milles (?:asi|viga|mure|küsimus|probleem))",
      ),
    ],
    never: wordPattern(
      "^kas (?:\\p{L}+ ){1,9}\\p{L}+,? või mis",
      "(?:ma|me)(?: \\p{L}+)? (?:tean|teame|sain teada),? (?:mis|miks|kuidas)",
    ),
  },
  probe: {
    sure: [
      wordPattern(
        "(?:rääkige|räägiksite|öelge|selgitage|kirjeldage)(?: \\p{L}+){0,3} (?:edasi|lahti|lähemalt|algusest|kõik|ära)",
        "(?:kuulan|olen kuulamas|kuulan teid)",
        "mis veel",
        "mida veel",
      ),
    ],
    never: wordPattern("(?:räägin|räägime|ütlen) (?:\\p{L}+ )?(?:edasi|lähemalt)"),
  },
  "ask-solution": {
    sure: [
      {
        any: wordPattern(
          "(?:mi(?:s|da|lle\\p{L}*|llest)|kuidas|milline|missugune)(?:,? \\p{L}+){0,8}? (?:peaks(?:ime|in)?|peab|peame|pean|tuleks|saaks(?:ime|in)?|saame|saan|võiks(?:ime|in)?|oleks vaja|on vaja|vaja oleks|vaja on|teeks(?:ite|ime)?|muudaks(?:ite|ime)?|aitaks|veenaks|rahustaks|lahendaks(?:ite)?|parandaks(?:ite)?|heastaks(?:ite)?|ootate|ootaksite|vajate|vajaksite|soovite|sooviksite|tahate|tahaksite|soovitate|soovitaksite|eelistaksite|eeldate|eeldaksite|paneks|tooks|heastada|korda teha|lepitada|hüvitada)",
          "(?:mis|milline|missugune)(?: \\p{L}+){0,2} oleks (?:\\p{L}+ ){0,4}(?:lahendus|aus|õiglane|õige|hea|vastuvõetav|piisav|sobiv|samm|parim|viis)\\p{L}*",
          `${WH}(?:,? \\p{L}+){0,7}? \\p{L}+ksite`,
          "mi(?:s|da|llest|lle)(?: \\p{L}+){0,7} teisiti",
          "kui (?:te )?saaksite(?: \\p{L}+){1,8},? mi(?:s|da)",
          "(?:öelge|ütelge|rääkige|andke teada),? (?:mulle |meile |palun )?(?:mi(?:s|da)|kuidas)(?: \\p{L}+){0,6} (?:peame|peaksime|peaks|vaja|soovite|ootate|muutma|muuta|tegema|vajate|tahate|teeksite|tahaksite)",
        ),
        unless: wordPattern(
          "(?:ütle|arva|telli|osta|maksa|lahku|tahate? vastata|tahate? rääkida)\\p{L}*ksite(?!,? (?:et )?me)",
          "kui te tahate",
          "oleksite \\p{L}+nud",
          "(?:mi(?:s|da)|kuidas) (?:te |ma |me )?(?:saan|saaksin|võin|võiksin)(?: \\p{L}+){0,2} (?:aidata|abiks|kirja|pakkuda|olla)",
          "(?:soovite|sooviksite|tahate|tahaksite|ootate|vajate)(?: \\p{L}+){0,2} (?:tellida|osta|juua)",
          "mis(?:da)? (?:te )?ütleksite",
          "mis oleks,? kui",
          "mi(?:s|da)(?: \\p{L}+)? (?:te )?(?:arvaksite|ütlete)",
          "kas tohin",
          "kui tooks",
          "^(?!.*(?:öelge|ütelge|rääkige|andke))(?!(?:\\p{L}+,? ){0,2}(?:mi|kuidas))[^?]*$",
          "(?:oleksite|oleks) (?:\\p{L}+ )?(?:vajanud|oodanud|tahtnud|soovinud)",
          "mis(?:s?ugune)? (?:kell|päev|aeg)",
          "millal",
          "mida see",
        ),
      },
    ],
    never: wordPattern(
      "mis oleks,? kui",
      "(?:soovite|sooviksite|tahate) (?:\\p{L}+ )?(?:tellida|osta|juua)",
      "kui (?:küsida|uurida) tohib",
    ),
  },
  conditional: {
    sure: [
      {
        any: wordPattern(
          "(?:kui|oletame|oletades|juhul|eeldusel|ütleme)[ ,].{3,130}?(?:kas|oleks(?:ite|ime)?|tuleksite|prooviksite|telliksite|ostaksite|paneksite|võtaksite|annaksite|kaaluksite|mõtleksite|jätkaksite|alustaksite|saaksime|oleksite|võiksite|nõustuksite)(?: \\p{L}+){0,8}?(?: (?:\\p{L}*prooviks\\p{L}*|telli\\p{L}*|tagasi|osta\\p{L}*|jälle|uuesti|taas|kaalu\\p{L}*|mõel\\p{L}*|mõtle\\p{L}*|muuda\\p{L}*|lootust|võimalus\\p{L}*|valmis|nõus|koostöö\\p{L}*|jätka\\p{L}*|alusta\\p{L}*|piisa\\p{L}*|realist\\p{L}*|edasi|hulka|nimekirja|reaal\\p{L}*|usalda\\p{L}*))",
          "(?:kui|oletame|juhul|ütleme)[ ,].{3,130}?,? kas (?:te |siis |see |teie |oleks |meil )*(?:\\p{L}+ ){0,3}?(?!oleksite |ütleksite)\\p{L}+ks(?:ite|ime)?(?=[ ?,])",
          "kas (?:te |teie |siis )*\\p{L}+ksite[ ,].{0,80}? kui(?! (?:te|teie|teil|ma|tohi\\p{L}*) )",
          "(?:prooviksite|telliksite|tuleksite|ostaksite|annaksite|kaaluksite|võtaksite|alustaksite|jätkaksite|mõtleksite)[ ,].{0,80}? kui(?! (?:te|teie|teil|ma küsi\\p{L}*|tohi\\p{L}*) )",
          "(?:oleks|oleksite|saaksime|võiksime)(?: \\p{L}+){0,6} (?:mõeldav|võimalik|reaalne|valmis|nõus|lootust|piisav|jätkata|jätkama|võimaluse|tagasi),? kui(?! (?:te|teil|ma) )",
        ),
        unless: wordPattern(
          "(?:tohi|või)(?:n|b|ks|ksin) (?:\\p{L}+ )?küsi\\p{L}*",
          "(?:midagi )?selle vastu",
          "(?:lubaksite|vastaksite|pahandaksite|häiriks|räägiksite|sobiks|tohiks|võiksin)",
          "kui (?:oleksite|te oleksite|teie oleksite|otsusta\\p{L}*)",
          "(?:valesti|viltu) (?:tegi|läks)\\p{L}*",
          "mida (?:te|teie)",
        ),
      },
    ],
    never: wordPattern(
      "kui (?:ma|me)(?: \\p{L}+){0,4} (?:küsi|päri|uuri|täpsusta|esita)\\p{L}*",
      "protsenti",
    ),
  },
};

/** Asks to be told, with or without a question mark, in more ways. */
export const ET_MORE_REQUEST: Clues = [
  wordPattern(
    "(?:rääkige|räägiksite|kirjeldage|selgitage)(?: \\p{L}+){0,3},? (?:kuidas|mis|miks|millest|mida)",
    "(?:rääkige|räägiksite|kirjeldage|selgitage)(?: \\p{L}+){0,2} (?:edasi|lähemalt|rohkem|lahti|algusest|oma)",
    "(?:kuulan|olen kuulamas|kuulan teid),? (?:rääkige|öelge)",
    "(?:tahaks\\p{L}*|tahan|soovi\\p{L}*|püüan|aidake|sooviks\\p{L}*)(?: \\p{L}+){0,5} (?:mõista|aru saada|teada|kuulda|kuulata|õppida)",
  ),
];
