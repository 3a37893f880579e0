import type { Clues } from "../../../../draft/checks/clue.ts";
import { wordPattern } from "../../../../draft/checks/word-pattern.ts";
import type { AskingMove, Signs } from "../../hear-words.ts";

const MY_PLACE =
  "(?:minu|meie|mu) (?:asemel|kohal|nahas|rollis|olukorras|toolil)|(?:istuksite|oleksite) (?:\\p{L}+ )?(?:minu|meie|mina)";

/** Questions, in Estonian. */
export const ET_ASKING: Readonly<Record<AskingMove, Signs>> = {
  permission: {
    sure: [
      wordPattern(
        "(?:kas )?(?:ma |me |mul )?(?:tohin|tohiksin|tohib|tohiks|võin|võiksin|võib|võime|saaksin|saan)(?: \\p{L}+){0,4} (?:küsida|küsimuse|esitada)",
        "(?:lubage|lubate|lubaksite|luba)(?: \\p{L}+){0,4} (?:küsida|küsimus|küsimuse|esitada)",
        "(?:kas )?(?:teil )?(?:oleks|on)(?: \\p{L}+){0,3} (?:midagi vastu|vastu)(?: \\p{L}+){0,4},? (?:kui|küsi|ühele|küsimusele)",
        "(?:kas )?(?:oleksite|olete) (?:\\p{L}+ )?(?:nõus|valmis)(?: \\p{L}+){0,3} (?:vastama|küsimus)\\p{L}*",
        "(?:kui|kas) (?:te )?lubate",
        "(?:küsi\\p{L}*).{0,50}(?:kui tohib|kui lubate|kui võib|kui sobib|kui te lubate)",
      ),
    ],
    maybe: [wordPattern("küsida", "küsiksin")],
    never: wordPattern("(?:paluda|küsida) (?:\\p{L}+ )?(?:tellimust|andestust|võimalust)"),
  },
  "open-question": {
    sure: [
      wordPattern(
        "(?:mi(?:s|da|llest)|kuidas)(?: \\p{L}+){0,5} (?:jõudsite|muutunud|rolli|puudust|korraldatud)(?: \\p{L}+){0,2}",
        "mi(?:ks|spärast)",
        "mi(?:s|da)(?: \\p{L}+){0,4} (?:juhtus|juhtunud|läks|läinud|valesti|ajendas|ajendanud|pani|pannud|viis|viinud|tingis|häiris|häirinud|häirib|muutus|muutunud|puudus|puudu|põhjustas|otsustas|kaalus|takistas|takistab|pettumus\\p{L}*|meeldinud|rahul|taga|peamine|põhjus|sai|tõi|sundis|juures|mure|mureks|jäi)",
        "mis (?:oli|on|olid) (?:\\p{L}+ ){0,3}(?:põhjus|põhjuse|põhjused|taga|probleem|mure|viga|valesti)\\p{L}*",
        "kuidas (?:see|te|teie|asi|kõik)(?: \\p{L}+){0,4} (?:juhtus|läks|paistis|nägite|kogesite|tundus|välja|nii|jõudsite|otsuseni)\\p{L}*",
        "kus (?:me|meie)(?: \\p{L}+){0,3} (?:eksisime|valesti|alt)\\p{L}*",
        "mille(?:st|ga|pärast|ks)(?: \\p{L}+){0,4} (?:jäi|jäite|puudust|puudu|rahul|pettusite)\\p{L}*",
        "mida (?:te )?(?:oleksite )?(?:meilt )?(?:vajanud|oodanud|oleksite vajanud)",
      ),
    ],
    maybe: [
      wordPattern(
        "mis",
        "mida",
        "miks",
        "kuidas",
        "kus",
        "kes",
        "milline",
        "millised",
        "millal",
        "mille\\p{L}*",
        "milles",
      ),
    ],
    never: wordPattern(
      "miks (?:te|mitte)(?: \\p{L}+){0,2} (?:ei telli|tellida|tellite|proovi)",
      "(?:saan aru|mõistan|tean),? (?:miks|mis)",
    ),
  },
  probe: {
    sure: [
      wordPattern(
        "(?:rääkige|räägiksite|öelge|ütleksite|selgitage|kirjeldage)(?: \\p{L}+){0,4} (?:lähemalt|rohkem|täpsemalt|veidi|natuke|pisut)",
        "mida (?:te )?(?:täpsemalt |täpselt )?(?:sellega )?(?:silmas peate|mõtlete|silmas)",
        "(?:tooge|tuua|toksite) (?:\\p{L}+ )?(?:näide|näite)",
        "mis (?:siis|edasi|pärast seda|enne seda|seejärel)(?: \\p{L}+){0,3}(?: sai| juhtus)?",
        "kui (?:tihti|kaua|sageli|palju)(?: \\p{L}+){0,4} (?:juhtus|kestis|läks|pidite)",
        "mis oli (?:\\p{L}+ )?(?:kõige )?(?:hullem|halvem)",
        "(?:ütlesite|mainisite).{0,60}(?:mis|mida|kuidas|miks|kas)",
      ),
    ],
  },
  "ask-solution": {
    sure: [
      wordPattern(
        "mi(?:s|da) (?:\\p{L}+ )?(?:peaksime|saaksime|saame|peaksin|võiksime)(?: \\p{L}+){0,4} (?:tegema|teha|muutma|muuta|parandama|parandada)",
        `(?:${MY_PLACE}).{0,60}(?:mida|mis|kuidas)`,
        `(?:mida|mis|kuidas)(?:.{0,60})(?:${MY_PLACE})`,
        "mida (?:te|teie)(?: \\p{L}+){0,3} (?:teeksite|soovitaksite|ootaksite|vajaksite|sooviksite|soovite|ootate|vajate|muudaksite|pakuksite|tahaksite|soovitate)",
        "(?:mis|mida) (?:peaks|peab|peaksime|saaksime|saame|võiksime|tuleks|oleks vaja|on vaja|saaksin|saan|peaksin|võiksin)(?: \\p{L}+){0,6} (?:tegema|teha|muutma|muuta|juhtuma|muutuma|toimuma|parandama|parandada|et)",
        "mis (?:aitaks|oleks|teeks|tooks|veenaks|lahendaks)(?: \\p{L}+){0,6} (?:lahendus|õige|aus|hea|heaks|tagasi|parim|aitaks|õiglane|korda|sobiv|vaja)",
        "kuidas (?:me |ma |te |peaksime |saaksime |saame |võiksime )+(?:\\p{L}+ ){0,4}(?:heastada|lahendada|parandada|heaks|korda|lahendaksite|parandaksite|lahendaks|heastaksite|teha|tagasi)",
        "(?:teie|mis on teie) (?:\\p{L}+ )?(?:ettepanek|soovitus|lahendus|pakkumine|nõuanne)",
        "milline (?:\\p{L}+ )?(?:lahendus|kokkulepe|samm)",
      ),
    ],
    maybe: [wordPattern("lahendus\\p{L}*", "heasta\\p{L}*", "soovita\\p{L}*")],
    never: wordPattern(
      "(?:minu|meie) (?:ettepanek|soovitus|lahendus)",
      "(?:soovitan|soovitame|pakun)",
      "kuidas (?:saan|saaksin|võin) (?:teid |teile )?(?:aidata|abiks)",
    ),
  },
  conditional: {
    sure: [
      {
        all: [
          wordPattern("(?:kui|oletame|juhul|eeldusel)(?! (?:te|teie|teil|palju|kaua))"),
          wordPattern(
            "(?:kas|oleks|oleksite|võiksite|tuleksite|kaaluksite|prooviksite|mõtleksite|telliksite|sooviksite|saaksime|alustaksite|annaksite)",
          ),
          wordPattern(
            "telli\\p{L}*",
            "proovi\\p{L}*",
            "tagasi",
            "kaalu\\p{L}*",
            "reaal\\p{L}*",
            "jätka\\p{L}*",
            "alusta\\p{L}*",
            "mõeldav\\p{L}*",
            "mõtleksite",
            "võimalik\\p{L}*",
            "koostöö\\p{L}*",
            "uuesti",
            "osta\\p{L}*",
            "nõus",
            "valmis",
            "taas",
            "piisa\\p{L}*",
          ),
        ],
        within: 40,
        unless: wordPattern("(?:tohin|võin|tohib) (?:\\p{L}+ )?küsida"),
      },
    ],
    maybe: [
      {
        all: [wordPattern("kui", "oletame", "juhul"), wordPattern("\\p{L}+ksite", "oleks")],
        within: 30,
        unless: wordPattern(
          "(?:tohin|võin|tohib) (?:\\p{L}+ )?küsida",
          "kui (?:te|teie|teil)",
          "nii kui",
          "kui palju",
          "kui kaua",
        ),
      },
    ],
    never: wordPattern("(?:minu|meie) (?:asemel|kohal|nahas)"),
  },
};

/** Asks to be told, with or without a question mark. */
export const ET_REQUEST: Clues = [
  wordPattern(
    "(?:rääkige|räägiksite|öelge|ütleksite|selgitage|kirjeldage)(?: \\p{L}+){0,4} (?:lähemalt|rohkem|täpsemalt|veidi|natuke|pisut)",
    "(?:rääkige|rääkida|öelge|ütleksite|selgitage|räägiksite)(?: \\p{L}+){0,4},? (?:mis|mida|miks|kuidas|millest)",
    "(?:tahaksin|tahan|soovin|sooviksin|soovime|püüan|aidake|tahaks|tahame)(?: \\p{L}+){0,4} (?:mõista|aru saada|teada|kuulda|teada saada)(?: \\p{L}+){0,3},? (?:mi|kui|põhjus|teie)\\p{L}*",
  ),
];
