import type { Clues } from "../../../../draft/checks/clue.ts";
import { wordPattern } from "../../../../draft/checks/word-pattern.ts";
import type { MoreSigns } from "../../widen.ts";

const ASK =
  "(?:kysy(?!n (?:tehtaa|varasto|pomo|esimie|johta|kolle|kuski))\\p{L}*|kysäis\\p{L}*|kysel\\p{L}*|kyselen|udel\\p{L}*|utel\\p{L}*|tiedustel\\p{L}*|tarken(?:taa|nan|taisin)\\p{L}*|kaivel(?:en|la|isin)|(?:puhu|jutel|keskustel|jutella|palat|palaan|palaisin)\\p{L}*(?: \\p{L}+){0,4} (?:siitä|siihen|tästä|tähän|viime|keväästä|syksystä|talvesta|vuodesta|toimituks\\p{L}*|asiasta|miksi|mitä|mikä))";
const NEXT = "(?:,? \\p{L}+){0,7}?,? ";
const WH =
  "(?:mi(?:kä|tä|nkä|ssä|stä|hin|ten|ksi|ltä|lle|llä|lloin|llai\\p{L}*|tkä|ks|hinkä|ssäs)|minkälai\\p{L}*|kuinka|kuka|ketkä|kenen|missä|mistä|mihin|minne|miten(?:kä)?)";
const ONSET =
  "(?:(?:ja|mutta|no|niin|siis|entä|aivan|selvä|hyvä on|vai niin|ahaa|okei|ok|totta|kertokaa|sanokaa|saanko kysyä|jos saan kysyä|jos sopii kysyä|rehellisesti|suoraan sanoen|herra \\p{L}+|rouva \\p{L}+|tohtori \\p{L}+|teidän (?:mielestänne|kannaltanne|puoleltanne))[, :]+)*";

/** More ways to ask, in Finnish. */
export const FI_MORE_ASKING: MoreSigns = {
  permission: {
    sure: [
      wordPattern(
        `(?:saa(?:nko|isinko|mmeko|isimmeko|nhan)|voi(?:nko|sinko|mmeko|simmeko)|sopi(?:iko|siko|ihan)|pahekutteko|paheksutteko|paheksuisitteko|antaisitte|antaisit|käy(?:kö)|kävisikö|passaako|haittaa(?:ko|isiko)|häiritse(?:ekö|isikö)|pahastutteko|pahastuisitteko|olisiko(?: se)?|onko|onhan|annatteko|antaisitteko|sallitteko|sallisitteko|suotteko|suonetteko)${NEXT}${ASK}`,
        `(?:onko|olisiko|eihän|ei kai)(?: \\p{L}+){0,5} vastaan${NEXT}${ASK}`,
        `(?:olisitteko|oletteko|suostutteko|suostuisitteko|voisitteko ajatella)(?: \\p{L}+){0,4} (?:vasta|kertoma|kysymy|jaka)\\p{L}*`,
        `(?:lupa|luvan|luvalla|luvallanne|lupaa|luvan kanssa)${NEXT}${ASK}`,
        `${ASK}(?:,? [\\p{L}.]+){0,9}?,? jos (?:\\p{L}+ ){0,3}?(?:haluatte|haluaisitte|sopii|käy|saan|sallitte|annatte|pahastu|suostutte|suotte|passaa|haittaa|vastaan|mitään|viitsitte|ehditte|jaksatte)`,
        `(?:jos (?:\\p{L}+ ){0,3}?(?:sopii|käy|saan|sallitte|annatte|pahastu|suostutte|suotte)|luvallanne)(?:,? \\p{L}+){0,5},? ${ASK}`,
        "kysymy\\p{L}*(?:,? \\p{L}+){0,7},? (?:saako|saanko|sopiiko|käykö|voinko|saisiko)(?: esittää| kysyä)?",
        `(?:löytyisikö|löytyykö|riittäisikö|olisiko)(?: \\p{L}+){0,3} (?:hetki|aikaa|minuutti|kärsivällisyyttä)(?: \\p{L}+){0,3} kysymy\\p{L}*`,
        `ol(?:isin|en|isimme) (?:\\p{L}+ )?kiitolli\\p{L}*,? jos${NEXT}${ASK}`,
      ),
    ],
    never: wordPattern(
      "kysyn (?:\\p{L}+ )?(?:tehtaalta|varastolta|varastosta|pomolta|esimieheltä|johtajalta|kollegalta|kuskilta|heiltä)",
      "(?:ette|etkä|ettekä) (?:\\p{L}+ )?kysy\\p{L}*",
      "kysykää",
      "(?:saanko|voinko|saisinko)(?: \\p{L}+){0,3} (?:tilauks\\p{L}*|tilausta|anteeksi|uuden|uutta)",
      "(?:mitä|miten) (?:voin|voisin|saan) ",
    ),
  },
  "open-question": {
    sure: [
      {
        any: wordPattern(`^${ONSET}${WH}`),
        unless: wordPattern(
          "(?:mihin|mistä|moneltako) (?:aikaan|kellonaikaan)",
          "(?:milloin|koska) (?:\\p{L}+ )?(?:voin|voimme|saan|saisin|saamme|tilaatte|tilaisitte|sopii|sopisi|tulla|pääsen|teille)",
          "mikä (?:\\p{L}+ )?(?:päivä|aika|kellonaika)",
          "(?:mitä|miten|kuinka) (?:teille )?(?:kuuluu|menee|voitte|jaksatte|perhe|lapset|kesä|päivä)",
          "miten (?:voin|voisin|olisi|sopisi|sopii)",
          "(?:mitä|mikä) hin\\p{L}*",
          "(?:mitä|paljonko) (?:laite\\p{L}*|pannaan|kirja\\p{L}*|saisi olla|laitan|tilaatte|tilaisitte|haluaisitte tilata|tuon|lähetän)",
          "(?:mitä|entä) jos",
          "(?:miltä|mitä) (?:\\p{L}+ )?(?:kuulostaa|kuulostaisi|sanoisitte|sanotte|tuumaatte)",
          "keneltä",
          "miksi (?:ette|emme) (?:\\p{L}+ )?(?:tilaa|tilaisi|kokeil|palaisi|tulisi)\\p{L}*",
          "(?:kuinka|miten) (?:paljon|monta|usein|kauan)",
          "^[^?]*$",
          "prosent\\p{L}*",
          "alennu\\p{L}*",
          "ilmai\\p{L}*",
          "(?:pitäisi|täytyisi|pitää|voisimme|voimme|voisin|voin|tekisitte|muuttaisitte|hoitaisitte|toimisitte|odotatte|tarvitsette|toivoisitte|haluaisitte|auttaisi|vakuuttaisi|saisi teidät|saataisiin|tarvittaisiin)(?!.*(?:silloin|olleet|odottanut|odottaneet))",
        ),
      },
      wordPattern(
        "(?:minkä (?:takia|vuoksi|johdosta)|mistä syystä|missä (?:kohtaa|vaiheessa)|mikä (?:oli )?(?:syynä|syy|taustalla))",
      ),
    ],
    never: wordPattern(
      "(?:, )?vai mitä",
      "(?:tiedän|ymmärrän|käsitän|tajuan)(?: \\p{L}+){0,3},? (?:mitä|miksi|miten)(?!.*mutta)",
    ),
  },
  probe: {
    sure: [
      wordPattern(
        "(?:kertokaa|kertoisitteko|jatkakaa|avatkaa|kuvailkaa)(?: \\p{L}+){0,3} (?:lisää|alusta|kaikki|omin sanoin|koko|rauhassa|tarkemmin)",
        "(?:kuuntelen|olen kuulolla)",
        "mitä muuta",
        "mikä muu",
      ),
    ],
  },
  "ask-solution": {
    sure: [
      {
        any: wordPattern(
          "(?:mi(?:kä|tä|nkä|stä|ten|hin|llai\\p{L}*|llä)|minkälai\\p{L}*|kuinka)(?:,? \\p{L}+){0,8}? (?:pitäisi|täytyisi|pitää|täytyy|tulisi|kannattaisi|voisimme|voimme|voisin|voin|voitaisiin|saataisiin|saisimme|saisi|tarvittaisiin|tarvitaan|vaadittaisiin|auttaisi|vakuuttaisi|rauhoittaisi|korjaisi|korjaisitte|ratkaisisi|ratkaisisitte|hyvittäisi|riittäisi|tekisitte|toimisitte|menettelisitte|muuttaisitte|hoitaisitte|aloittaisitte|odotatte|odottaisitte|tarvitsette|tarvitsisitte|toivotte|toivoisitte|haluatte|haluaisitte|ehdotatte|ehdottaisitte|suosittelisitte|vaaditte|edellytätte)",
          "(?:mikä|millainen|minkälainen)(?: \\p{L}+){0,2} olisi (?:\\p{L}+ ){0,4}(?:ratkaisu|reilu|reilua|oikein|oikea|hyvä|hyväksyttävä|riittävä|sopiva|paras|kohtuullinen|kohtuullista)\\p{L}*",
          `${WH}(?:,? \\p{L}+){0,7}? \\p{L}+isitte`,
          "mi(?:kä|tä|stä|ten)(?: \\p{L}+){0,7} toisin",
          "(?:kertokaa|sanokaa),? (?:minulle |meille )?(?:mi(?:tä|kä|nkä|ten))(?: \\p{L}+){0,6} (?:pitää|pitäisi|tarvitsette|haluatte|toivotte|odotatte|muuttaa|tehdä|tekisitte)",
        ),
        unless: wordPattern(
          "mi(?:tä|ten) (?:voin|voisin|saan|saanko)(?: \\p{L}+){0,2} (?:auttaa|palvella|olla)",
          "(?:haluatte|haluaisitte|tarvitsette|toivotte|saisi)(?: \\p{L}+){0,2} (?:tilata|ostaa|olla)",
          "mitä (?:te )?(?:sanoisitte|sanotte)",
          "(?:tilai|ostai|maksai|sanoi|lähti)sitte\\p{L}*",
          "jos haluatte",
          "olisitte \\p{L}+n(?:ut|yt|eet)",
          "(?:mitä|entä) jos",
          "mikä (?:päivä|aika)",
          "milloin",
          "minkä (?:takia|vuoksi)",
          "miksi",
          "(?:sai|saivat) teidät",
          "olisitte (?:\\p{L}+ )?(?:tarvin|kaivan|odotta|halun|toivo)\\p{L}*",
          "^(?!.*(?:kertokaa|sanokaa))(?!(?:\\p{L}+,? ){0,2}(?:mi|kuinka))[^?]*$",
          "katson,? mitä",
        ),
      },
      wordPattern(
        "jos (?:olisitte|te olisitte) (?:\\p{L}+ ){0,3}(?:kengissäni|paikallani|tilallani|saappaissani|minä)",
        "jos saisitte päättää",
        "jos (?:te )?(?:voisitte|saisitte|pystyisitte)(?: \\p{L}+){1,8},? mi(?:kä|tä)",
      ),
    ],
    never: wordPattern(
      "(?:haluaisitte|haluatte) (?:\\p{L}+ )?tilata",
      "(?:katson|katsotaan),? mitä",
    ),
  },
  conditional: {
    sure: [
      {
        any: wordPattern(
          "(?:jos|mikäli|oletetaan|olettaen|sanotaan)[ ,].{3,130}?(?:\\p{L}+isittek[oö]|\\p{L}+isik[oö]|olisitteko|olisiko|voisimmeko|voisitteko|muuttaisiko|riittäisikö|palaisitteko|voisiko|onko|saisimmeko|tilaisitte|kokeilisitte)(?: \\p{L}+){0,10}",
          "(?!(?:antaisi|sallisi|vastaisi|voisi|kertoisi|suostuisi|pahastuisi|haittaisi|sopisi|kävisi))\\p{L}+isittek[oö][ ,].{0,90}?,? jos(?! (?:te|teille|teitä|olisitte|sopii|saan|haluatte|kysy\\p{L}*) )",
          "(?:tulisitteko|tilaisitteko|kokeilisitteko|palaisitteko|ostaisitteko|harkitsisitteko|antaisitteko|ottaisitteko|aloittaisitteko|jatkaisitteko|olisitteko|olisiko|voisimmeko|voisitteko|riittäisikö)[ ,].{0,90}?,? jos(?! (?:te|teille|teitä|olisitte|sopii|saan|haluatte|kysy\\p{L}*) )",
        ),
        unless: wordPattern(
          "(?:saanko|voinko|sopiiko|haittaako)(?: \\p{L}+){0,4} kysy\\p{L}*",
          "vastaan,? (?:että|jos)",
          "jos (?:olisitte|te olisitte|saisitte päättää)",
          "(?:väärin|pieleen|vikaan)",
          "mitä (?:te )?(?:tekisitte|muuttaisitte|sanoisitte)",
          "(?:ok|okei|sopivaa)",
          "kiitollinen",
        ),
      },
    ],
    never: wordPattern(
      "jos (?:\\p{L}+ ){0,3}(?:kysyn|kysyisin|kyselen|udelen|palaan|saisin kysyä)",
      "prosent\\p{L}*",
      "(?:saisitte|saatte) päättää",
    ),
  },
};

/** Asks to be told, with or without a question mark, in more ways. */
export const FI_MORE_REQUEST: Clues = [
  wordPattern(
    "(?:kertokaa|kertoisitteko|kuvailkaa|kuvailisitteko|avatkaa)(?: \\p{L}+){0,3},? (?:miten|mitä|miksi|mistä|mikä|miltä)",
    "(?:kertokaa|kertoisitteko|jatkakaa|kuvailkaa)(?: \\p{L}+){0,2} (?:lisää|tarkemmin|alusta|kaikki|omin sanoin|koko|rauhassa)",
    "(?:haluaisin|haluan|tahtoisin|haluamme|haluaisimme|yritän|auttakaa|toivoisin)(?: \\p{L}+){0,5} (?:ymmärtää|tietää|kuulla|kuunnella|oppia|ymmärtämään)(?:,? \\p{L}+){0,3},? (?:mi|kuinka|syy|teidän|oma)\\p{L}*",
  ),
];
