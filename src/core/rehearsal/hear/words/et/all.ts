import { wordPattern } from "../../../../draft/checks/word-pattern.ts";
import { ET_ASKING, ET_REQUEST } from "./asking.ts";
import { ET_POOR } from "./poor.ts";
import { ET_MORE, ET_NOT_AHEAD } from "./idioms.ts";
import { ET_MORE_ASKING, ET_MORE_REQUEST } from "./idioms-asking.ts";
import { ET_MORE_POOR } from "./idioms-poor.ts";
import type { HearWords } from "../../hear-words.ts";
import { either, widen } from "../../widen.ts";

const WEEKDAY = "(?:esmaspäev|teisipäev|kolmapäev|neljapäev|laupäev|pühapäev|reede)";
const MONTH =
  "(?:jaanuar|veebruar|märts|aprill|mai|juuni|juuli|august|septemb|oktoob|novemb|detsemb)\\p{L}*";
const HURT =
  "(?:pettumus|pettunud|ärrita|ärritun|häiri|pahan|pahas|vihas|viha|tüütu|raske|ebameeldiv|masendav|kurnav|solvav|solvun|frustreeri|kurb|valus|närvi|pingeli|tülika)\\p{L}*";

/** What a rep's own words do in Estonian. */
export const HEAR_ET: HearWords = {
  moves: widen(
    {
      ...ET_ASKING,
      ...ET_POOR,
      reflect: {
        sure: [
          wordPattern(
            "teie asemel(?!,? (?:mida|mis|kuidas) )",
            "näen,? (?:et|kui)",
            "loogiline",
            "(?:mõistan|saan aru|saame aru|mõistame)(?: \\p{L}+){0,3},? (?:miks|et (?:te|teie|teil|see|olete|teid)|kui)",
            `(?:mõistan|saan aru|mõistame|saame aru|taipan)(?: \\p{L}+){0,2} (?:teie|teid|pahameel|pettumus|otsus|viha|muret|seisukoh)\\p{L}*`,
            "(?:kujutan|kujutame|oskan|võin|suudan) (?:\\p{L}+ )?ette",
            `(?:see|te|teil|teile|kindlasti)(?: \\p{L}+){0,3} (?:pidi|võis|võib|oli|on|olete|võisite) (?:\\p{L}+ ){0,4}${HURT}`,
            "(?:teie|sinu) (?:asemel|kohal|olukorras)(?!,? mida)(?! (?:oleksite|teeksite))(?: \\p{L}+){0,4} (?:mina|ma|oleksin|teeksin|oleks|igaüks|ma ka|tunneksin)",
            "(?:mina|ma)(?: \\p{L}+){0,2} (?:oleksin|teeksin|tunneksin|lahkuksin)(?: \\p{L}+){0,6} (?:teie (?:asemel|kohal)|sama|samamoodi|samuti)",
            "igaüks (?:\\p{L}+ ){0,4}(?:oleks|teeks|teinud|läinud)",
            "(?:pole|ei ole) (?:\\p{L}+ )?(?:ime|imestada)",
            "(?:teil on|teil oli) (?:\\p{L}+ )?(?:täielik |täis |igati )?(?:õigus|põhjus) (?:olla|pahandada|pettuda|oodata)?",
            "(?:täiesti |igati |väga )?(?:mõistetav|arusaadav)",
            "see (?:häiriks|ärritaks|pahandaks|oleks häirinud|oleks ärritanud) (?:mind|ka mind)",
            "kuulen,? (?:et|kui)",
          ),
        ],
        maybe: [
          wordPattern(
            "mõista\\p{L}*",
            "saan aru",
            "aru saada",
            "kahju kuulda",
            "kujuta\\p{L}*",
            HURT,
          ),
        ],
        never: wordPattern(
          "ei (?:mõista|saa aru)",
          "(?:peate|peaksite|palun) (?:\\p{L}+ )?(?:mõistma|mõistke|aru saama)",
          "(?:tahaksin|soovin|tahan|soovime|sooviksin|püüan|aidake) (?:\\p{L}+ ){0,3}(?:mõista|aru saada)",
          "mõistke",
        ),
      },
      own: {
        sure: [
          wordPattern(
            "viga (?:on )?minus",
            "oleme (?:meie|ise)? ?(?:\\p{L}+ )?eksinud",
            "(?:see oli|oli see) meie teha",
            "tegemata (?:töö|jätnud)",
            "(?:meie|minu|meiepoolne|minupoolne) (?:enda |oma |enese )?(?:viga|süü|vead|eksimus|möödalask|tegematajätmine|vastutus)",
            "(?:viga|süü|eksimus|vastutus) (?:on|oli|lasub|jääb) (?:\\p{L}+ )?(?:meie|minu|meil|mul|täielikult meie)",
            "(?:me|mina|ma|meie) (?:\\p{L}+ ){0,2}(?:eksisin|eksisime|vedasime|vedasin|jätsime|jätsin|unustasime|unustasin|ebaõnnestusime|põrusime|oleksime pidanud|oleksin pidanud|oleks pidanud|tegime vea|tegin vea)",
            "(?:oleksin|oleksime|oleks) (?:\\p{L}+ ){0,5}pidanud (?:\\p{L}+ ){0,3}(?:teile |teid |teiega |ise )?(?:helistama|ütlema|tulema|küsima|hoiatama|teatama|märkama|seletama|selgitama|vastama|rääkima|kontrollima)",
            "(?:võtan|võtame) (?:\\p{L}+ ){0,4}(?:vastutuse|süü)",
            "vedasime (?:\\p{L}+ )?alt|vedasin (?:\\p{L}+ )?alt",
            "(?:see|seda) (?:on|oli|jäi) (?:\\p{L}+ )?(?:meie|minu) (?:teha|teine|asi|hooleks|süü|kaela)",
            "(?:tunnistan|tunnistame) (?:seda|viga|oma|meie|süü)\\p{L}*",
          ),
        ],
        maybe: [
          wordPattern(
            "vi(?:ga|ead|gu|a)",
            "eksi\\p{L}*",
            "süü\\p{L}*",
            "vastut\\p{L}*",
            "oleks\\p{L}* pida\\p{L}*",
            "alt veda\\p{L}*",
          ),
        ],
        never: wordPattern(
          "(?:te|teie)? ?(?:ütlete|ütlesite|väidate)",
          "(?:ei ole|pole|ei olnud|polnud) (?:\\p{L}+ ){0,2}(?:meie|minu|süüdi|viga)",
          "kui (?:me|meie|midagi|see|oleme|ma|mingi)(?: \\p{L}+){0,6} (?:viga|valesti|eksi\\p{L}*|süü\\p{L}*)",
          "(?:kõik|kõigil|igaüks|igaühel|inimesed)(?: \\p{L}+){0,3} (?:eksi|vigu|vead)\\p{L}*",
          "vigu (?:juhtub|tuleb|ikka)",
          "(?:teie|nende|tema|kulleri|tarnija|lao|vedaja) (?:\\p{L}+ )?(?:viga|süü|eksimus)",
          "(?:te|teie) (?:ütlesite|arvate|väidate|leiate)",
          "kas (?:me|see|ma)",
          "mi(?:s|da) (?:me )?(?:valesti|viga)",
        ),
      },
      sorry: {
        sure: [
          wordPattern(
            "vabandust",
            "vabanda\\p{L}*",
            "(?:on|mul on|meil on) (?:\\p{L}+ )?kahju",
            "andke andeks",
            "kahetse\\p{L}*",
          ),
        ],
        never: wordPattern("kahju(?:ks|tav)\\p{L}*"),
      },
      thank: {
        sure: [
          wordPattern(
            "aitäh",
            "tänan",
            "täname",
            "tänud",
            "tänulik\\p{L}*",
            "(?:hindan|hindame)(?: \\p{L}+){0,2} (?:et|teie|seda|ausust|avameelsust)",
            "suur tänu",
          ),
        ],
      },
      "show-change": {
        sure: [
          wordPattern(
            "edaspidi",
            "nüüdsest",
            "(?:oleme|olen) (?:\\p{L}+ ){0,3}(?:muutnud|vahetanud|võtnud tööle|kasutusele võtnud|parandanud)",
          ),
        ],
        maybe: [wordPattern("muutus\\p{L}*", "uus (?:süsteem|autojuht|juht|kord)")],
        never: wordPattern("mis (?:on )?muutu\\p{L}*"),
      },
      "dated-step": {
        sure: [
          wordPattern(
            "(?:helistan|helistame|tulen|tuleme|saadan|saadame|toon|toome|kohtume|kirjutan|kirjutame|võtan|võtame|annan|anname|räägime|lepime|saatsin|esitan|koostan|olen|oleme|vaatame|istume|käin|sõidan|astun|näitan|teen|teeme|panen|paneme|saate)",
            "(?:võin|võiksin|saan|tohin|kas ma|kas võiksime|võiksime|saaksime|sobiks|sobib|sobiksid|sobivad)(?: \\p{L}+){0,5}",
            "(?:pakun|ettepanek|soovitan)",
            "mis (?:te )?arvate",
          ),
        ],
        never: wordPattern(
          "(?:te|teie) ütlesite",
          "ei saa (?:\\p{L}+ )?(?:tulla|helistada|lubada)",
        ),
      },
      "give-time": {
        sure: [
          wordPattern(
            "võtke (?:\\p{L}+ )?aega",
            "(?:jätan|jätame) teid (?:\\p{L}+ )?rahule",
            "(?:ei pea|pole vaja|ei ole vaja|ei tarvitse)(?: \\p{L}+){0,4} (?:otsustama|otsustada|vastata|vastama)",
            "austan|austame",
            "(?:ei taha|ei soovi|ei hakka|ei)(?: \\p{L}+){0,2} (?:survestada|suruda|peale käia|pressida|survesta|suru)",
            "mõelge (?:\\p{L}+ ){0,3}(?:järele|rahus|läbi)",
            "kiiret (?:pole|ei ole)",
          ),
        ],
      },
    },
    ET_MORE_ASKING,
    ET_MORE,
    ET_MORE_POOR,
  ),
  request: [...ET_REQUEST, ...ET_MORE_REQUEST],
  day: wordPattern(
    `${WEEKDAY}(?!iti)\\p{L}*`,
    "homme\\p{L}*",
    "ülehomme",
    "täna",
    `\\d{1,2}\\. ?${MONTH}`,
    "\\d{1,2}\\. (?:kuupäev\\p{L}*|\\p{L}+ kuupäev\\p{L}*|hommikul|õhtul)",
    `(?:esimes|teis|kolmand|neljand|viiend|kuuend|seitsmend|kaheksand|üheksand|kümnend|\\p{L}+teistkümnend|kahekümnend|kolmekümnend)\\p{L}*(?: \\p{L}+nd\\p{L}*)? ${MONTH}`,
    "\\d{1,2}\\.\\d{1,2}(?:\\.\\d{2,4})?",
    "\\d{4}-\\d{2}-\\d{2}",
  ),
  past: either(
    wordPattern(
      `(?:eelmi|möödunud|läinud|iga)\\p{L}* ${WEEKDAY}\\p{L}*`,
      `${WEEKDAY}iti`,
      "(?:ainult|vaid) täna",
      "(?:tellige|otsustage|otsustate) (?:\\p{L}+ )?täna",
      `(?:oli|olid|tuli|saabus|tellisite|juhtus|lubasime|helistasite)(?: \\p{L}+){0,4} ${WEEKDAY}\\p{L}*`,
    ),
    ET_NOT_AHEAD,
  ),
  smallTalk: wordPattern(
    "kuidas (?:teil )?läheb",
    "kuidas (?:teie )?(?:käsi|käib|elate|äri läheb|päev)",
    "kas kuulete mind",
  ),
  but: wordPattern("aga", "kuid", "ent", "siiski", "ometi"),
};
