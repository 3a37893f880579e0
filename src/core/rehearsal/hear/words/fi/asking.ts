import type { Clues } from "../../../../draft/checks/clue.ts";
import { wordPattern } from "../../../../draft/checks/word-pattern.ts";
import type { AskingMove, Signs } from "../../hear-words.ts";

const MY_PLACE =
  "(?:minun|meidän) (?:sijassani|sijassamme|asemassani|asemassamme|tilanteessani|paikallani|tuolissani)|(?:sijassani|sijassamme|asemassani|paikallani|asemassamme)|jos olisitte (?:minä|me|minun|meidän)";

/** Questions, in Finnish. */
export const FI_ASKING: Readonly<Record<AskingMove, Signs>> = {
  permission: {
    sure: [
      wordPattern(
        "(?:saanko|saisinko|voinko|voisinko|saisiko|saammeko|voisimmeko|sopiiko|sopisiko|haittaako|haittaisiko|käykö|kävisikö)(?:,? \\p{L}+){0,5} (?:kysy|kysymy|kysäis|kysel)\\p{L}*",
        "(?:onko|olisiko)(?: \\p{L}+){0,3} (?:ok|okei|sopiva|teille sopivaa|hyvä)(?:,? \\p{L}+){0,2},? (?:jos|että|kysy)\\p{L}*(?: \\p{L}+){0,3}",
        "(?:sallitteko|sallisitteko|suonette|antakaa minun|saanhan)(?: \\p{L}+){0,4} (?:kysy|kysymy)\\p{L}*",
        "(?:kysyisin|kysyä|kysymys|kysymyksen).{0,50}(?:jos sopii|jos saan|jos sallitte|jos se sopii|jos teille sopii|luvallanne|sopiiko|saanko)",
        "(?:jos sopii|jos saan|jos sallitte|luvallanne).{0,60}kysy\\p{L}*",
        "(?:vastaisitteko|olisitteko valmis|oletteko valmis)(?: \\p{L}+){0,4} (?:kysymy|vastaa)\\p{L}*",
      ),
    ],
    maybe: [wordPattern("(?:haluaisin|haluan|kysyisin) (?:\\p{L}+ )?kysy\\p{L}*")],
    never: wordPattern("(?:pyytää|kysyä) (?:\\p{L}+ )?(?:tilausta|mahdollisuutta)"),
  },
  "open-question": {
    sure: [
      wordPattern(
        "mitä (?:te )?olisitte (?:tarvinnut|tarvinneet|kaivannut|kaivanneet)",
        "miltä se (?:\\p{L}+ ){0,2}näytti",
        "miksi",
        "minkä (?:takia|vuoksi)",
        "mistä (?:syystä|se johtui|johtuu|kiikasti|kaikki alkoi|kenkä)(?: \\p{L}+){0,2}",
        "mi(?:kä|tä|nkä|ssä|stä|hin)(?: \\p{L}+){0,4} (?:tapahtui|tapahtunut|sai|saanut|vaikutti|meni vikaan|meni pieleen|pieleen|vikaan|vaivasi|häiritsi|puuttui|jäi|muuttui|muuttunut|johti|ratkaisi|painoi|esti|estää|harmitti|syynä|syy|taustalla|takana|ongelma|petyitte|pettymyksen|toiminut|kaipasitte|kaipasi|oli vialla|hiersi|kaivelee|jäi kaivelemaan|tärkein)\\p{L}*",
        "miten (?:tähän|siihen|se|asia|te|tilanne|tässä|päädyitte)(?: \\p{L}+){0,4} (?:tultiin|tuli|päädyitte|päädyttiin|näyttäyty|näitte|koitte|kävi|meni|syntyi|näyttää)\\p{L}*",
        "miten (?:päädyitte|koitte|näitte)",
        "missä (?:me )?(?:\\p{L}+ )?(?:epäonnistuimme|petimme|mokasimme|menimme)",
        "mitä (?:te )?(?:jäitte kaipaamaan|olisitte tarvinneet|olisitte kaivanneet|jäi puuttumaan)",
      ),
    ],
    maybe: [
      wordPattern(
        "mi(?:tä|kä|ssä|stä|ten|nkä|hin|lloin|llä|lle)",
        "kuka",
        "kuinka",
        "missä",
        "milloin",
        "millai\\p{L}*",
        "mitkä",
      ),
    ],
    never: wordPattern(
      "miksi (?:ette|emme) (?:\\p{L}+ )?(?:tilaa|tilaisi|kokeil|palaisi|tulisi)\\p{L}*",
      "(?:ymmärrän|tiedän)(?: \\p{L}+)?,? (?:miksi|mitä tapahtui)",
    ),
  },
  probe: {
    sure: [
      wordPattern(
        "(?:kertokaa|kertoisitteko|voisitteko|voitteko|kerrotteko|avaisitteko|avatko)(?: \\p{L}+){0,4} (?:lisää|tarkemmin|enemmän|hieman)",
        "mitä (?:tarkalleen|tarkemmin|oikeastaan|täsmälleen|tarkoitatte)(?: \\p{L}+){0,4}",
        "(?:antaa|antakaa|annatteko|antaisitteko|onko)(?: \\p{L}+){0,2} esimerk\\p{L}*",
        "(?:entä |ja )?mitä (?:sitten|sen jälkeen|sitä ennen|sen perästä)(?: \\p{L}+){0,2}",
        "(?:kuinka|miten) (?:usein|kauan|pitkään|monta)",
        "mikä (?:siinä |tässä )?(?:oli|on) (?:\\p{L}+ )?(?:pahin|pahinta|hankalin|ikävin)\\p{L}*",
        "(?:sanoitte|mainitsitte).{0,60}(?:mitä|miten|miksi|mikä)",
      ),
    ],
  },
  "ask-solution": {
    sure: [
      wordPattern(
        "mi(?:tä|stä) (?:\\p{L}+ )?(?:aloittaisitte|muuttaisitte|korjaisitte)",
        "miten korjaisitte",
        `(?:${MY_PLACE}).{0,60}(?:mitä|miten|mikä)`,
        `(?:mitä|miten|mikä)(?:.{0,60})(?:${MY_PLACE})`,
        "mitä (?:te|teidän)?(?: \\p{L}+){0,3} ?(?:tekisitte|ehdottaisitte|neuvoisitte|toivoisitte|haluaisitte|odotatte|odottaisitte|tarvitsette|tarvitsisitte|muuttaisitte|ehdotatte|toivotte|suosittelisitte)",
        "mi(?:tä|nkä|kä) (?:\\p{L}+ ){0,2}(?:pitäisi|täytyisi|pitää|täytyy|voisimme|voimme|voisin|voin|tulisi|olisi)(?: \\p{L}+){0,5} (?:teh|muut|tapahtu|korja|paranta|jotta|että|oikea|reilu|hyvä|paras|ratkaisu)\\p{L}*",
        "mikä (?:\\p{L}+ )?(?:auttaisi|korjaisi|saisi|toisi|ratkaisisi|vakuuttaisi|hyvittäisi|riittäisi)",
        "miten (?:\\p{L}+ )?(?:voisimme|voimme|voisin|voin|me|te|asia|tämä|tilanne|pitäisi|tämän|sen)(?: \\p{L}+){0,4} (?:korja|hyvit|ratkai|saada|saisi|hoitaisi|parant|järjest|kunto|oikaista)\\p{L}*",
        "(?:teidän|mikä on teidän|onko teillä) (?:\\p{L}+ )?(?:ehdotu|ratkaisu|neuvo|ajatu|toive|idea)\\p{L}*",
        "(?:millainen|minkälainen|mikä)(?: \\p{L}+){0,3} (?:ratkaisu|menettely)\\p{L}*",
      ),
    ],
    maybe: [wordPattern("ratkaisu\\p{L}*", "ehdot\\p{L}*", "hyvitt\\p{L}*", "korja\\p{L}*")],
    never: wordPattern(
      "(?:minun|meidän) (?:ehdotu|ratkaisu)\\p{L}*",
      "(?:ehdotan|ehdotamme|ehdottaisin|neuvon|suosittelen)",
      "miten voin (?:auttaa|palvella)",
      "mitä (?:sanoisitte|sanotte) (?:jos|siitä)",
    ),
  },
  conditional: {
    sure: [
      {
        all: [
          wordPattern("(?:jos|mikäli|olettaen)(?! (?:te|teille|olisitte|sopii))"),
          wordPattern(
            "\\p{L}*itteko",
            "olisiko",
            "onko",
            "voisiko",
            "\\p{L}+isitte",
            "voisimmeko",
            "olisi",
          ),
          wordPattern(
            "tila\\p{L}*",
            "kokeil\\p{L}*",
            "pala\\p{L}*",
            "harki\\p{L}*",
            "realist\\p{L}*",
            "mahdolli\\p{L}*",
            "uudelleen",
            "uudestaan",
            "taas",
            "jatka\\p{L}*",
            "valmi\\p{L}*",
            "yhteisty\\p{L}*",
            "aloit\\p{L}*",
            "ostai\\p{L}*",
            "takaisin",
            "kuvitella",
            "riittä\\p{L}*",
          ),
        ],
        within: 40,
        unless: wordPattern("(?:saanko|voinko) (?:\\p{L}+ )?kysyä"),
      },
    ],
    maybe: [
      {
        all: [wordPattern("jos", "mikäli"), wordPattern("\\p{L}+isitte(?:ko)?", "olisiko")],
        within: 30,
        unless: wordPattern(
          "(?:saanko|voinko|sopiiko)(?: \\p{L}+)? kysyä",
          "jos (?:te|sopii|saan|sallitte|haluatte|teille)",
        ),
      },
    ],
    never: wordPattern("(?:sijassani|sijassamme|asemassani|asemassamme|paikallani)"),
  },
};

/** Asks to be told, with or without a question mark. */
export const FI_REQUEST: Clues = [
  wordPattern(
    "(?:kertokaa|kertoisitteko|voisitteko|voitteko|kerrotteko)(?: \\p{L}+){0,4} (?:lisää|tarkemmin|enemmän|hieman)",
    "(?:kertokaa|kertoisitteko|kerro|selittäkää|voisitteko kertoa|voitteko kertoa|kertoa|kerrotteko)(?:,? \\p{L}+){0,5},? (?:mitä|miksi|miten|mikä|mistä)",
    "(?:haluaisin|haluan|haluamme|haluaisimme|yritän|auttakaa|tahtoisin|kiinnostaisi|olisi hyvä|kiinnostaa)(?: \\p{L}+){0,4} (?:ymmärtää|tietää|kuulla|oppia),? (?:\\p{L}+ ){0,3}?(?:mi|syy|teidän)\\p{L}*",
  ),
];
