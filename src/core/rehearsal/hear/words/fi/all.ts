import { wordPattern } from "../../../../draft/checks/word-pattern.ts";
import { FI_ASKING, FI_REQUEST } from "./asking.ts";
import { FI_POOR } from "./poor.ts";
import { FI_MORE, FI_NOT_AHEAD } from "./idioms.ts";
import { FI_MORE_ASKING, FI_MORE_REQUEST } from "./idioms-asking.ts";
import { FI_MORE_POOR } from "./idioms-poor.ts";
import type { HearWords } from "../../hear-words.ts";
import { either, widen } from "../../widen.ts";

const WEEKDAY = "(?:maanantai|tiistai|keskiviikko|keskiviiko|torstai|perjantai|lauantai|sunnuntai)";
const MONTH = "(?:tammi|helmi|maalis|huhti|touko|kesä|heinä|elo|syys|loka|marras|joulu)kuu\\p{L}*";
const HURT =
  "(?:turhautta|turhautu|ärsyttä|ärsytti|harmitta|harmitti|ikävä|kurja|raska|pettymy|petty|vaikea|hankala|loukkaa|suututta|suututti|kiukutta|epäreilu|stressa|väsyttä|vihai|paha)\\p{L}*";

/** What a rep's own words do in Finnish. */
export const HEAR_FI: HearWords = {
  moves: widen(
    {
      ...FI_ASKING,
      ...FI_POOR,
      reflect: {
        sure: [
          wordPattern(
            "(?:teidän )?sijassanne(?!,? (?:mitä|miten) )",
            "huomaan,? (?:että|ettei|kuinka)",
            "siinä on järkeä",
            "(?:ymmärrän|ymmärrämme|käsitän|tajuan)(?: \\p{L}+){0,3},? (?:miksi|että (?:te|teitä|teillä|teistä|se|tämä|olette)|miltä|kuinka|hyvin,? (?:miksi|että|miltä))",
            "(?:ymmärrän|ymmärrämme)(?: \\p{L}+){0,2} (?:pettymy|turhautumi|päätökse|harmi|suuttumu|tunte|huole|ärtymy|kanta|tyytymättömyy)\\p{L}*",
            "(?:voin|voimme|osaan|pystyn|on helppo) (?:\\p{L}+ )?kuvitella",
            "kuvittelen",
            `(?:se|tuo|tämä|teitä|teistä|teille|varmasti|varmaan)(?: \\p{L}+){0,4} (?:on|oli|ollut|varmasti|varmaan|täytyi|täytyy|mahtoi|kuulostaa|tuntui|lienee)(?: \\p{L}+){0,4} ${HURT}`,
            `(?:varmasti|varmaan|kuulostaa|todella) (?:\\p{L}+ ){0,2}${HURT}`,
            "(?:teidän sijassanne|teidän asemassanne|sijassanne|teidän tilanteessanne)(?!,? mitä)(?: \\p{L}+){0,4} (?:minä|itse|minäkin|olisin|tekisin|kuka|tuntisin|minusta)\\p{L}*",
            "(?:itse|minä|minäkin|itsekin)(?: \\p{L}+){0,4} (?:olisin|tekisin|lähtisin|suuttuisin)(?: \\p{L}+){0,5} (?:sijassanne|samoin|sama|saman|samalla|samalta)\\p{L}*",
            "kuka tahansa (?:\\p{L}+ ){0,4}(?:olisi|tekisi)",
            "(?:ei ole|eikä ole|ei olekaan) (?:\\p{L}+ )?(?:ihme|yllätys)",
            "(?:teillä on|teillä oli) (?:\\p{L}+ )?(?:täysi |hyvä )?(?:oikeus|syy|syytä)",
            "(?:täysin |hyvin |aivan )?ymmärrettävä\\p{L}*",
            "(?:se|tuo) (?:harmittaisi|ärsyttäisi|suututtaisi|olisi harmittanut|olisi ärsyttänyt) (?:minua|minuakin)",
            "kuulen,? (?:että|kuinka|miten)",
          ),
        ],
        maybe: [
          wordPattern("ymmärr\\p{L}*", "ymmärt\\p{L}*", "kuvitel\\p{L}*", "ikävä kuulla", HURT),
        ],
        never: wordPattern(
          "(?:en|emme) (?:\\p{L}+ )?(?:ymmärrä|käsitä)",
          "(?:teidän täytyy|teidän pitää|ymmärtäkää|yrittäkää ymmärtää)",
          "(?:haluan|haluaisin|haluamme|haluaisimme|yritän|auttakaa|tahtoisin|jotta|toivoisin|oppia)(?: \\p{L}+){0,4} ymmärt\\p{L}*",
        ),
      },
      own: {
        sure: [
          wordPattern(
            "olisi ollut (?:minun|meidän) (?:tehtäväni|tehtävämme|asiani|asiamme)",
            "(?:meidän|minun|oma) (?:\\p{L}+ )?(?:virhe|virheemme|virheeni|vika|vikamme|vikani|syy|syymme|syyni|syytä|syytämme|vastuulla|vastuullamme|mokamme|moka|laiminlyönti)\\p{L}*",
            "(?:virhe|vika|syy|vastuu|moka)(?: \\p{L}+){0,3} (?:meidän|meissä|minun|minussa|meillä|minulla|omamme)",
            "(?:virheemme|vikamme|syytämme|syytäni|virheeni)",
            "(?:me |minä )?(?:\\p{L}+ )?(?:petimme|mokasimme|mokasin|epäonnistuimme|erehdyimme|laiminlöimme|unohdimme|unohdin|myöhästyimme|jätimme teidät|jätin teidät|rikoimme|teimme virheen|tein virheen|tuotimme pettymyksen|sössimme)",
            "(?:meidän|minun) (?:\\p{L}+ )?olisi pitänyt",
            "(?:otan|otamme|kannan|kannamme)(?: \\p{L}+){0,4} vastuun\\p{L}*|(?:otan|otamme|kannan|kannamme) (?:täyden |koko )?vastuun",
            "(?:myönnän|myönnämme)(?:,? \\p{L}+){0,4}",
            "(?:se|tämä|tuo) (?:on|oli|jäi|meni) (?:\\p{L}+ )?(?:meidän|minun) (?:\\p{L}+ )?(?:vastuulla|piikkiin|syytä|tehtävä|hoidettava|asia|syyksi)\\p{L}*",
            "(?:toimimme|toimin|teimme|hoidimme) (?:\\p{L}+ )?(?:väärin|huonosti)",
          ),
        ],
        maybe: [
          wordPattern(
            "virhe\\p{L}*",
            "vika\\p{L}*",
            "syy(?:tä|ssä|llinen)\\p{L}*",
            "vastuu\\p{L}*",
            "olisi pitänyt",
            "petimme",
            "moka\\p{L}*",
          ),
        ],
        never: wordPattern(
          "sanotte",
          "(?:ei|eikä|ei ole|ei ollut)(?: \\p{L}+){0,2} (?:meidän|minun) (?:\\p{L}+ )?(?:syy|vika|virhe)\\p{L}*",
          "(?:ei|eikä)(?: \\p{L}+){0,3} (?:vikamme|syytämme|virheemme)",
          "jos (?:me |olemme |olen |jokin |jotain |teimme |siinä |se |virhe )(?:\\p{L}+ ?){0,6}(?:vir|väär|viko|vika|pieles|moka)\\p{L}*",
          "(?:kaikki|jokainen|kaikille|ihmiset|kukaan)(?: \\p{L}+){0,3} (?:virhe|erehty|moka|sattu|täydelli)\\p{L}*",
          "virheitä (?:sattuu|tapahtuu|tekee)",
          "(?:teidän|heidän|hänen|kuljettajan|varaston|toimittajan|kuljetusliikkeen) (?:\\p{L}+ )?(?:vika|syy|virhe|syytä)\\p{L}*",
          "(?:sanoitte|mielestänne|väitätte|kirjoititte)",
          "mi(?:kä|ssä) (?:\\p{L}+ )?(?:meni|teimme) (?:väärin|vikaan)",
        ),
      },
      sorry: {
        sure: [
          wordPattern(
            "anteeksi",
            "pahoittel\\p{L}*",
            "olen pahoillani",
            "olemme pahoillamme",
            "pahoillani",
            "pahoillamme",
          ),
        ],
      },
      thank: {
        sure: [
          wordPattern(
            "kiitos",
            "kiitoksia",
            "kiitän",
            "kiitämme",
            "kiitollinen",
            "kiitollisia",
            "(?:arvostan|arvostamme)",
          ),
        ],
        never: wordPattern("kiitos vain"),
      },
      "show-change": {
        sure: [
          wordPattern(
            "(?:tästä eteenpäin|tästä lähtien|jatkossa)",
            "olemme (?:\\p{L}+ ){0,2}(?:vaihtaneet|muuttaneet|palkanneet|ottaneet käyttöön|uusineet|korjanneet)",
          ),
        ],
        maybe: [
          wordPattern("olemme muutt\\p{L}*", "uusi (?:kuljettaja|järjestelmä|varasto|esimies)"),
        ],
        never: wordPattern("mi(?:kä|tä) (?:\\p{L}+ )?(?:muuttui|on muuttunut)"),
      },
      "dated-step": {
        sure: [
          wordPattern(
            "(?:soitan|soitamme|tulen|tulemme|lähetän|lähetämme|tuon|tuomme|tapaamme|tavataan|käyn|käymme|kirjoitan|palaan|palaamme|otan|otamme|toimitan|toimitamme|saatte|annan|annamme|vastaan|esitän|laadin|teen|olen|olemme|vien|katsotaan|katsomme|sovitaan|jutellaan|istutaan|näytän|poikkean|pistäydyn|tarkistan)",
            "(?:voinko|voisinko|saanko|saisinko|voimmeko|voisimmeko|sopiiko|sopisiko|kävisikö|käykö|passaako|ehdotan|ehdotamme|entä|miten olisi|voin|voisin|voimme|voitaisiinko)(?: \\p{L}+){0,6}",
          ),
        ],
        never: wordPattern(
          "(?:sanoitte|lupasitte)",
          "(?:en|emme) (?:voi|pysty) (?:\\p{L}+ )?(?:tulla|luvata|soittaa)",
        ),
      },
      "give-time": {
        sure: [
          wordPattern(
            "(?:en|emme) (?:\\p{L}+ )?(?:halua |aio )?(?:painosta|painostaa|hoputa|hoputtaa|patista|kiirehdi|kiirehtiä)",
            "(?:miettikää|harkitkaa)(?: \\p{L}+){0,3}",
            "(?:teidän )?ei (?:\\p{L}+ )?(?:tarvitse|pidä)(?: \\p{L}+){0,4} (?:päättää|vastata|ratkaista)",
            "(?:kunnioitan|kunnioitamme)",
            "jätän teidät rauhaan|jätämme teidät rauhaan",
            "(?:ottakaa|kaikessa rauhassa|ei ole kiire|ei kiirettä)(?: \\p{L}+){0,3}",
          ),
        ],
      },
    },
    FI_MORE_ASKING,
    FI_MORE,
    FI_MORE_POOR,
  ),
  request: [...FI_REQUEST, ...FI_MORE_REQUEST],
  day: wordPattern(
    `${WEEKDAY}(?!sin)\\p{L}*`,
    "tänään",
    "huom(?:en|is)\\p{L}*",
    "ylihuomen\\p{L}*",
    `\\d{1,2}\\. ?${MONTH}`,
    "\\d{1,2}\\. (?:päivä\\p{L}*|\\p{L}+ päivä\\p{L}*)",
    `(?:ensimmäi|toi|kolma|neljä|viide|kuude|seitsemä|kahdeksa|yhdeksä|kymmene|\\p{L}+toista|kahdeskymmene|kolmaskymmene)\\p{L}*(?: \\p{L}+s)? ${MONTH}`,
    "\\d{1,2}\\.\\d{1,2}\\.?(?:\\d{2,4})?",
    "\\d{4}-\\d{2}-\\d{2}",
  ),
  past: either(
    wordPattern(
      `(?:viime|joka|edelli\\p{L}*) ${WEEKDAY}\\p{L}*`,
      `${WEEKDAY}sin`,
      "vain tänään",
      "(?:tilatkaa|päättäkää) (?:\\p{L}+ )?tänään",
      `(?:oli|tuli|saapui|tilasitte|lupasimme|myöhästyi|soititte)(?: \\p{L}+){0,4} ${WEEKDAY}\\p{L}*`,
    ),
    FI_NOT_AHEAD,
  ),
  smallTalk: wordPattern(
    "mitä kuuluu",
    "miten (?:menee|voitte|päivä)",
    "kuinka (?:voitte|menee)",
    "kuuletteko",
    "miten voin (?:auttaa|palvella)",
  ),
  but: wordPattern("mutta", "kuitenkin", "vaikka", "tosin"),
};
