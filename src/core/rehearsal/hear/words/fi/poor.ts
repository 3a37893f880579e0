import { wordPattern } from "../../../../draft/checks/word-pattern.ts";
import { EN_INJECTION } from "../en/machine.ts";
import type { PoorMove, Signs } from "../../hear-words.ts";

const THEY = "(?:he|heillä|heidän|heihin|heistä|ne|niillä|niiden|muut|se firma|kilpailija\\p{L}*)";

/** What the method warns of, in Finnish. */
export const FI_POOR: Readonly<Record<PoorMove | "injection", Signs>> = {
  discount: {
    sure: [
      wordPattern(
        "(?:otta|otan)\\p{L}*(?: \\p{L}+){0,3} jotain pois",
        "\\d+(?:[.,]\\d+)? ?(?:%|prosent\\p{L}*)(?: \\p{L}+){0,4} (?:alennu|halvemma|alemma|pois|edullisemm|hyvity)\\p{L}*",
        "(?:alennu|hinnanalennu|ale)\\p{L}*(?: \\p{L}+){0,4} \\d+",
        "(?:annan|annamme|voin antaa|voimme antaa|saatte|tarjoan|tarjoamme|voin tarjota|voimme tarjota|järjestän|teen|teemme|antaisin)(?: \\p{L}+){0,5} (?:alennu|erikoishin|paremman hinna|lahja|ilmai|bonu|hyvän hinna|hinnanalennu|edullisemm)\\p{L}*",
        "(?:ilmaiseksi|ilmainen|ilmaisen|ilmaista|kaupan päälle|lahjaksi|veloituksetta)",
        "(?:laskemme|lasken|pudotan|pudotamme|alennamme|alennan|laskea|pudottaa|tingin|tingimme)(?: \\p{L}+){0,3} hin\\p{L}*",
        "(?:parem|eriko|edullisem|halvem)\\p{L}* hin\\p{L}*",
        "hinn(?:asta|alle|oille|oista)(?: \\p{L}+){0,3} (?:voidaan|voimme|jotain|tehdä|sopia|neuvotella)",
      ),
    ],
    maybe: [
      wordPattern(
        "alennu\\p{L}*",
        "halvem\\p{L}*",
        "\\d+ ?(?:%|prosent\\p{L}*)",
        "tarjou\\p{L}*",
        "bonu\\p{L}*",
      ),
    ],
    never: wordPattern(
      "(?:en|emme|ei|ilman|eikä|enkä)(?: \\p{L}+){0,8} (?:alennu|myy|ilmai|halvem|lahj|tarjou|kauppa)\\p{L}*",
      "(?:alennu|tarjou)\\p{L}*(?: \\p{L}+){0,3} (?:en|emme|ei)",
      "(?:johtui|johtuuko|syy)\\p{L}*(?: \\p{L}+){0,3} hin\\p{L}*",
      "hin(?:ta|nat|tamme|tanne)(?: \\p{L}+){0,3} (?:oli|ovat|nousi|tuntui|on)\\p{L}*",
      "(?:sanoitte|mainitsitte|pyysitte|saitte aiemmin)",
    ),
  },
  pitch: {
    sure: [
      wordPattern(
        "mitä uutta",
        "paljon uutta",
        "valikoimamme on (?:\\p{L}+ )?kasvanut",
        "ette löydä (?:\\p{L}+ )?(?:muualta|mistään)",
        "(?:meillä on|meidän|uusi|uuden)(?: \\p{L}+){0,3} (?:uu|laaj|erinomai|loista|para|hieno)\\p{L}*(?: \\p{L}+)? (?:valikoima|tuote|tuotte|mallisto|sarja|kuvasto|palvelu|tarjonta|laatu)\\p{L}*",
        "(?:uu|uute)\\p{L}* (?:valikoima|tuote|tuotte|mallisto|tuotesarja|kuvasto)\\p{L}*mme",
        "(?:kerron|esittelen|näytän|saanko esitellä|haluan esitellä|haluaisin esitellä)(?: \\p{L}+){0,4} (?:uu|tuotte|valikoim|tarjou)\\p{L}*",
        "(?:paras|parasta|huippu|ylivoimai)\\p{L}* ?(?:laatu|laatua|palvelu)\\p{L}*",
        "olemme (?:\\p{L}+ ){0,2}(?:markkinajohtaja|paras|parhaita|ykkönen)\\p{L}*",
        "(?:mistään|muualta|keneltäkään)(?: \\p{L}+){0,3} (?:löydä|saa)\\p{L}*",
        "muut asiakkaamme (?:ovat|kehuvat)",
        "(?:tulette|tulisitte) (?:\\p{L}+ )?pitämään",
      ),
    ],
    maybe: [wordPattern("uutuu\\p{L}*", "uu\\p{L}* (?:tuotte|valikoima)\\p{L}*", "laatumme")],
    never: wordPattern(
      "(?:en|emme|ei)(?: \\p{L}+){0,4} (?:myy|myydä|myymään)\\p{L}*",
      "uu\\p{L}+ (?:sään|ehd|käytän)\\p{L}*",
    ),
  },
  excuse: {
    sure: [
      wordPattern(
        "(?:pulaa|puutetta)(?: \\p{L}+)? (?:kuski|kuljettaj|väe|henkilö|työntekij)\\p{L}*",
        "voi (?:\\p{L}+ )?sattua kenelle\\p{L}*",
        "en (?:minä )?ollut (?:silloin )?paikalla",
        "vuosi (?:on|oli)(?: \\p{L}+){0,3} (?:vaikea|raskas)",
        "puolustukseksemme",
        "muutkin jättivät",
        "(?:anteeksi|pahoittel\\p{L}*|pahoillani|pahoillamme)(?: \\p{L}+){0,6},? mutta(?! (?:mi\\p{L}*|saanko|voinko|haluais\\p{L}*|halu\\p{L}*|kertokaa))",
        "(?:väkeä|työntekijöitä|henkilökuntaa|kuljettajia|työvoimaa)(?: \\p{L}+){0,2} (?:vähän|liian vähän|puuttui)|(?:pula|puute|vajaus)(?: \\p{L}+)? (?:väestä|työntekijöistä|henkilöstöstä)|(?:henkilöstö|työvoima|kuljettaja)pula\\p{L}*",
        "(?:se|tämä|tuo)? ?ei (?:\\p{L}+ )?(?:ollut|ole|johtunut|riippunut|johdu)(?: \\p{L}+)? (?:meidän|minun|meistä|minusta)(?: \\p{L}+)? ?(?:vika|syy|käsissä)?\\p{L}*",
        "(?:vaikea|rankka|kiireinen|hankala|raskas)\\p{L}* (?:\\p{L}+ )?(?:vuosi|aika|kausi|kuukausi|tilanne|sesonki)\\p{L}*",
        "(?:kaikki|jokainen|kaikille|meille kaikille|kenelle)(?: \\p{L}+){0,3} (?:tekevät|tekee|teemme|sattuu|tapahtuu|erehtyy)\\p{L}*",
        "(?:sellaista|virheitä|näitä|tällaista) (?:\\p{L}+ )?(?:sattuu|tapahtuu)",
        "(?:kukaan ei|minulle ei|meille ei)(?: \\p{L}+){0,2} (?:kertonut|kerrottu|sanonut|ilmoittanut|ilmoitettu)",
        "(?:olin|oli) (?:\\p{L}+ )?(?:lomalla|sairaana|sairaslomalla|poissa|uusi)",
        "(?:varasto|kuljetusliike|kuriiri|toimittaja|alihankkija|kuljettaja|järjestelmä|kirjanpito)(?: \\p{L}+){0,2} (?:petti|myöhästyi|mokasi|unohti|sekoitti|kaatui|teki)",
      ),
    ],
    maybe: [
      wordPattern("takia", "vuoksi", "valitettavasti", "koska", "kiire\\p{L}*", "loma\\p{L}*"),
    ],
    never: wordPattern(
      "(?:en|emme|ei|ilman)(?: \\p{L}+){0,4} (?:selitt|tekosy|selity|puolust)\\p{L}*",
      "teillä (?:on|oli) (?:\\p{L}+ )?kiire\\p{L}*",
      "minkä (?:takia|vuoksi)",
      "(?:näin|tällaista|sellaista|niin) ei (?:saa|saisi|pitäisi)",
      "mitä (?:\\p{L}+ )?tapahtui",
    ),
  },
  blame: {
    sure: [
      wordPattern(
        "(?:te )?ette(?:hän)? (?:\\p{L}+ )?(?:sanonut|sanoneet|kertonut|kertoneet|valittanut|valittaneet|ilmoittanut|ilmoittaneet|soittanut|soittaneet|maininneet|maininnut|kysynyt|kysyneet)",
        "olisitte (?:\\p{L}+ )?(?:voinut|voineet|pitänyt)(?: \\p{L}+){0,3}",
        "teidän olisi (?:\\p{L}+ )?pitänyt",
        "teidän (?:oma )?(?:vikanne|syynne|vika|syytänne|virheenne)",
        "(?:olette|ymmärsitte) (?:\\p{L}+ )?(?:käsittäneet|ymmärtäneet|käsittänyt|ymmärtänyt)? ?väärin",
      ),
    ],
    never: wordPattern("ei (?:ole|ollut) (?:\\p{L}+ )?teidän (?:vika|syy)\\p{L}*"),
  },
  "criticise-competitor": {
    sure: [
      wordPattern(
        "ei(?:vät)?(?: \\p{L}+){0,2} (?:ole )?meidän tasoamme",
        "kuullut heistä mitään hyvää",
        "eivät he pysty",
        `${THEY}(?: \\p{L}+){0,2} (?:ovat|on|olivat) (?:\\p{L}+ ){0,2}(?:huono|epäluotettav|halpaa|halpoja|surke|kelvoto|amatöör|roska|huijar|tunnettu|heiko)\\p{L}*`,
        `${THEY}(?: \\p{L}+){0,3} (?:myöhästyy|myöhästyvät|eivät pysty|eivät pidä|pettävät|pettää|nostavat|ei pysty|huijaavat|eivät kestä)`,
        `(?:tulette pettymään|petytte|kadutte|tulette katumaan)(?:.{0,40})`,
        `(?:mitään hyvää|pelkkää pahaa|huonoa)(?: \\p{L}+){0,4} (?:heistä|niistä)`,
        `(?:vielä näette|saatte nähdä)(?:.{0,40})`,
      ),
    ],
    never: wordPattern(
      "(?:mitään|ei ole) pahaa",
      "(?:hyvä|kunnon|luotettava|vahva) (?:yritys|firma|toimittaja)",
      `${THEY}(?: \\p{L}+){0,2} (?:on|ovat|tekevät) (?:\\p{L}+ )?(?:hyvä|hyviä|vahva|kunnon|luotettav|erinomai|ammattitait)\\p{L}*`,
      "(?:en|emme|ei)(?: \\p{L}+){0,4} (?:arvostel|mollata|moiti|moittia|haukku|pahaa)\\p{L}*",
    ),
  },
  plead: {
    sure: [
      wordPattern(
        "(?:pyydän|olkaa kilttejä|olkaa hyvä|olkaa niin kiltti|rukoilen|anelen|pyydämme)(?:,? \\p{L}+){0,4},? (?:tulkaa|palatkaa|jääkää|älkää|antakaa (?:meille |minulle )?(?:vielä )?(?:yksi |toinen |uusi )?(?:mahdollisuus|tilaisuus)|harkitkaa uudelleen)",
        "(?:rukoilen|anelen|polvillani|kerjään)",
        "(?:vielä yksi|viimeinen) (?:mahdollisuus|tilaisuus)",
        "(?:minun|mun|meidän)? ?(?:työpaikkani|bonukseni|palkkioni|pomoni|tavoitteeni|työni)(?: \\p{L}+){0,4}",
        "(?:teen|teemme|tekisin|tekisimme) (?:\\p{L}+ )?(?:mitä vain|mitä tahansa|ihan mitä|kaikkeni|kaikkemme)",
        "(?:ei ole|emme voi|en voi)(?: \\p{L}+){0,2} varaa? ?menettää teitä|varaa menettää",
        "katastrofi\\p{L}*",
        "(?:tarvitsen|tarvitsemme)(?: \\p{L}+){0,2} (?:tilauks|teitä|tämän asiakkaan|kauppa|kaupan)\\p{L}*",
      ),
    ],
    maybe: [
      wordPattern("(?:uusi|toinen|uuden|toisen) (?:mahdollisuu|tilaisuu)\\p{L}*", "pyydän teitä"),
    ],
    never: wordPattern(
      "en ole (?:tullut|täällä)",
      "(?:en|emme|ei|ilman)(?: \\p{L}+){0,4} (?:rukoil|anel|kerjä|polvil|mank)\\p{L}*",
    ),
  },
  push: {
    sure: [
      wordPattern(
        "hoidetaan (?:tämä|se) (?:nyt|heti)",
        "on päätettävä",
        "(?:myöntävän|kyllä-)? ?vastauksen tänään",
        "vain (?:tänään|huomiseen|tällä viikolla)",
        "viimeinen (?:tilaisuus|mahdollisuus) (?:tilata|ostaa)",
        "(?:teidän )?(?:täytyy|pitää|on pakko) (?:\\p{L}+ )?(?:päättää|tilata|allekirjoittaa)(?: \\p{L}+)? ?(?:nyt|tänään|heti)?",
        "(?:päättäkää|tilatkaa|allekirjoittakaa|vahvistakaa) (?:\\p{L}+ )?(?:nyt|tänään|heti)",
        "(?:milloin|koska)(?: \\p{L}+){0,3} (?:tilaatte|tilaisitte|voin odottaa|saamme tilauks)\\p{L}*(?: \\p{L}+)?",
        "(?:laitanko|kirjaanko|syötänkö|teenkö|laitetaanko|kirjataanko)(?: \\p{L}+){0,4} tilau\\p{L}*",
        "sanokaa (?:vain )?(?:kyllä|joo)",
        "miksi (?:ette|emme) (?:\\p{L}+ )?(?:tilaisi|kokeilisi|palaisi)\\p{L}*",
      ),
    ],
    never: wordPattern("ei (?:\\p{L}+ )?(?:tarvitse|pidä)(?: \\p{L}+){0,4} (?:päättää|tilata)"),
  },
  "vague-promise": {
    sure: [
      wordPattern(
        "(?:teemme|toimimme|hoidamme)(?: \\p{L}+){0,2} paremmin",
        "(?:pian|joskus|jossain vaiheessa|lähiaikoina|lähipäivinä|ensi tilassa|mahdollisimman pian|jonain päivänä|ensi viikolla|heti kun (?:voin|ehdin|pystyn|voimme))",
        "(?:yritämme|yritän|parhaamme|parhaani)(?: \\p{L}+){0,4}",
        "(?:keksimme|keksin|katsotaan) jotain",
        "(?:katson|katsotaan|katsomme|selvitän|selvitämme)(?: \\p{L}+){0,2},? (?:mitä|asiaa|asian)",
        "(?:otan|otamme|ollaan|olen) (?:\\p{L}+ )?(?:yhteyttä|yhteydessä)",
        "(?:palaan|palaamme) asiaan",
        "(?:kuulette|kuulet) (?:meistä|minusta)",
        "(?:välitän|vien) (?:\\p{L}+ )?(?:viestin |asian )?eteenpäin",
      ),
    ],
    never: wordPattern("kuinka pian"),
  },
  injection: {
    sure: [
      ...EN_INJECTION.sure,
      wordPattern(
        "(?:unohda|ohita|jätä huomiotta|sivuuta)(?:kaa)? (?:\\p{L}+ ){0,4}(?:ohje|sään|käsky)\\p{L}*",
        "(?:järjestelmä|piilotettu|salainen|todellinen) ?(?:kehote|ohje|viesti|syy)\\p{L}*",
        "(?:olet|olette) (?:\\p{L}+ ){0,2}(?:tekoäly|kielimalli|botti|chatbot)\\p{L}*",
        "luottamus(?:pistee|taso)\\p{L}*",
      ),
    ],
  },
};
