import { wordPattern } from "../../../../draft/checks/word-pattern.ts";
import type { MoreSigns } from "../../widen.ts";

const HURT =
  "(?:turhautta|turhautu|ärsyttä|ärsytti|ärsyynty|harmitta|harmitti|harmi|ikävä(?! kuulla)|kurja|raska|raskas|pettymy|petty|pettyn|vaikea|hankala|loukkaa|loukkaan|loukat|suututta|suututti|suuttu|kiukutta|epäreilu|stressa|väsyttä|vihai|paha(?!illa)(?!nne)|nöyryyttä|nolo|kauhea|kamala|hirveä|surkea|rankka|kohtuuton|katkera|epäluuloi|varuilla|varovai|hermostu|raivo|raivois|tuskastu|kyllästy|luottamu|uskon|usko|mitta|kärsivällisyy|kallis|kalliiksi|maksa|rahaa|sattu|syö|söi|syönyt|kaivele|kaiherta|ahdista|huolestu|huoletta|järkyttä|masenta|lannista|pelottava)\\p{L}*";
const ME =
  "(?:minä|minäkin|itse|itsekin|minuakin|minutkin|minultakin|kuka tahansa|jokainen|kukapa|kuka|kyllä minäkin|mekin|moni|useimmat)";

/** A day in the same clause is behind us, or says nothing of a next step. */
export const FI_NOT_AHEAD: RegExp = wordPattern(
  "en soita (?:\\p{L}+ )?(?:tänään|myy\\p{L}*)",
  "soitan (?:\\p{L}+ )?tänään(?! (?:illalla|iltapäivällä|vielä|kello|teille))",
  "(?:kuulin|kuulimme|huomasin|näin|saimme|sain|lähditte|soititte|kirjoititte|odotitte|tilasitte|kysyitte|kävitte|sanoitte|ilmoititte|luvattiin|luvattu|lupasimme|lupasin|piti|tuli|tulivat|meni|saapui|jäi|myöhästyi|tapahtui)",
  "(?:jonka|jota|minkä)(?: \\p{L}+){0,3} saitte",
  "(?:viimeinen|viimeksi|edellinen|viime) (?:\\p{L}+ )?(?:toimitus|tilaus|kerta|lasku|käynti)",
  "(?:piakkoin|pian|lähipäivinä|lähiaikoina|joskus)(?!.*(?:taina|huomenna|keskiviikkona|perjantaina))",
  "(?:ajamme|toimitamme|tuomme|käymme)(?: \\p{L}+){0,3} joka",
);

/** More of what a rep's own words do in Finnish. */
export const FI_MORE: MoreSigns = {
  reflect: {
    sure: [
      wordPattern(
        "(?:teidän |te)?(?:paikallanne|sijassanne|asemassanne|kengissänne|tilallanne|tilanteessanne|housuissanne|saappaissanne)(?!,? (?:mitä|miten))(?: \\p{L}+){0,6}",
        `${ME}(?: \\p{L}+){0,3} olisi(?:n|mme)?(?: \\p{L}+){0,6}`,
        `olisi(?:n|mme)?(?: \\p{L}+){0,3} (?:minäkin|itsekin|minutkin|minuakin|minultakin|mekin|varmasti itsekin|minä itse)(?: \\p{L}+){0,5}`,
        "olisin (?!pitänyt|voinut|halunnut|toivonut|saanut|luullut|soittanut)(?:\\p{L}+ ){0,3}?(?!pitänyt|voinut|halunnut|toivonut|saanut|luullut|soittanut)\\p{L}+n[uy]t",
        "\\p{L}+isin(?: \\p{L}+){0,2} (?:minäkin|itsekin|samaa|samoin|itse samaa)",
        "ei(?:hän)? (?:noin|näin|niin|sillä tavalla|tuolla tavalla) (?:kohdella|puhuta|tehdä|saa|kuulu|pidä)(?: \\p{L}+){0,3}",
        "kukaan ei (?:halua|jaksa|siedä|kestä|ansaitse|viitsi)(?: \\p{L}+){0,4}",
        "\\p{L}+isi (?:minutkin|minuakin|minut|minua)(?: \\p{L}+)?",
        "sieluni silmin|silmieni edessä",
        "ei (?:minua )?(?:\\p{L}+ )?(?:yllätä|ihmetytä)",
        "(?:moite|kritiikki|vaatimus|valitus|suuttumus) (?:\\p{L}+ )?on (?:\\p{L}+ )?(?:oikeutettu|aiheellinen|kohtuullinen|paikallaan|ymmärrettävä)",
        "(?:itse|minä|minäkin) (?:olisin|tekisin)(?: \\p{L}+){0,3} (?:samoin|saman|samaa|samalla tavalla|juuri niin)",
        "(?:ymmärrän|ymmärrämme|käsitän|tajuan|tiedän|aavistan|oivallan)(?: \\p{L}+){0,4},? (?:miksi|että|ettei|miltä|kuinka|mitä(?! (?:tapahtui|papereissa|tilasitte|ostitte)))(?! (?:me|meillä))",
        "(?:.{15,}),? (?:sen |ja sen |tuon |sitä )(?:kyllä |hyvin |todella |täysin |minä |aivan )*(?:ymmärrän|tajuan|käsitän|ymmärrämme|tiedän)(?: \\p{L}+){0,2}",
        "(?:näen|kuulen|huomaan|uskon|aistin|luulen|arvaan)(?: \\p{L}+){0,2},? (?:että|ettei|kuinka|miten|miltä)(?! (?:me|meidän|hinta|voimme|se onnistuu|saamme|pystymme))",
        "(?:ei (?:ole |ollut |liene )?(?:mikään |mitenkään )?ihme|eikä ihme|ei ihme|en ihmettele|emme ihmettele|mikä ihme)(?: \\p{L}+){0,4}",
        `(?:se|tuo|tämä|sellainen|tällainen|moinen|teitä|teistä|teille|varmasti|varmaan|onpa|olipa)(?: \\p{L}+){0,4}? (?:on|oli|ollut|olla|varmasti|varmaan|täytyi|täytyy|mahtoi|mahtaa|kuulostaa|tuntui|tuntuu|lienee|vei|vie|syö|söi|sai|saa|pani)?(?: \\p{L}+){0,4}? ?${HURT}(?! (?:meille|meillä|minulle))`,
        `(?:onpa|olipa|todella|kuulostaa|tuntuu|varmasti|varmaan|mahtoi|täytyi)(?: \\p{L}+){0,3} ${HURT}`,
        "(?:ei|eihän)(?: \\p{L}+){0,3} (?:voinut|voi|ole|ollut|varmasti)(?: \\p{L}+){0,2} (?:olla )?(?:helppo|mukava|reilu|kiva|oikein|kohtuullista|mikään pikkujuttu|pikkujuttu|pikkuasia|leikin asia)\\p{L}*",
        "ei(?:hän)? kukaan (?:jaksa|kestä|siedä|halua|ansaitse)(?: \\p{L}+){0,3}",
        "kuka(?:pa)? (?:ei|nyt ei)(?: olisi)?(?: \\p{L}+){0,3}",
        "(?:loukkaa|turhauttaa|harmittaa|suututtaa|ärsyttää|satuttaa|nöyryyttää)(?: \\p{L}+){0,2} (?:ketä|kenet) (?:tahansa|hyvänsä)",
        "(?:teillä on|teillä oli|teillä olisi) (?:\\p{L}+ )?(?:täysi |hyvä |kaikki )?(?:oikeus|syy|syytä|aihe|aihetta)",
        "(?:iso|isot|paljon|suuri|melkoinen|kova|valtava) (?:raha|rahat|rahaa|summa|ero|isku|kolaus|pettymys|vaiva|harmi|vahinko|juttu|asia|kulu)(?! (?:meille|meillä|minulle))",
        "(?:aivan |täysin |hyvin |varsin )?(?:ymmärrettävä|luonnollis|inhimillis|loogis|perusteltu|kohtuullinen vaatimus|oikeutettu)\\p{L}*(?! (?:hinta|tarjous))",
        "(?:siinä|tuossa) on (?:täysi )?(?:järkeä|perää|pointti)",
        "(?:en|emme) (?:pane|panisi|laita|voi panna|voi laittaa)(?: \\p{L}+){0,2} pahakse\\p{L}*",
        "(?:mitta|malja|kärsivällisyys|luottamus|usko)(?: \\p{L}+){0,2} (?:tuli täyteen|täyttyi|loppui|loppuu|meni|petti|katosi|on mennyt)",
        "(?:olette|jouduitte|saitte) (?:\\p{L}+ ){0,3}(?:odottaneet|odottamaan|odotella|kärsineet|kärsimään|joutuneet)(?: \\p{L}+){0,4}",
        "(?:tunnen|otan) (?:\\p{L}+ )?(?:osaa|myötätuntoa)",
      ),
    ],
    never: wordPattern(
      "(?:meillä|meilläkin|minulla|minullakin|meille|kaikille|kaikilla)(?: \\p{L}+){0,3} (?:vaikea|raska|hankala|rankka|ikävä)\\p{L}*",
      "(?:haluai|halua|tahtoi|yrit|auttakaa|toivoi|jotta)\\p{L}*(?: \\p{L}+){0,4} (?:ymmärt|tietää|kuulla)\\p{L}*",
      "(?:teidän|pitää|täytyy|koettakaa|yrittäkää)(?: \\p{L}+){0,3} (?:ymmärtää|ymmärtäkää)",
      "tuntui siltä",
      "(?:en|emme)(?: \\p{L}+)? (?:ymmärrä|käsitä|tajua|usko|näe|tiedä)",
      "olisi(?:n|mme) (?:kiitollinen|iloinen|valmis|pahoillani)",
      "(?:pitänyt|pitäisi)",
      "^(?:oliko|onko|olisiko|mikä|mitä|miten|missä|miksi|milloin|mihin|minkä)",
      "(?:sattuu|tapahtuu) (?:\\p{L}+ )?(?:meille kaikille|kaikille|joka|kenelle)",
    ),
  },
  own: {
    sure: [
      wordPattern(
        "(?:meidän|minun|mun|oma|omaan|omalla|meikäläisten|yksin meidän)(?: \\p{L}+)? (?:virhe|vika|syy|syytä|syyksi|vastuu|moka|laiminlyönti|piikki|piikkiin|kontolla|kontolle|harteil|tunnol|huolimattomuu|unohdu|tekemättä|epäonnistumi|kömmähdy|erehdy|häpeä|omalletun|saamattomuu|piittaamattomuu|kuuluu)\\p{L}*",
        "(?:piikkiin(?:i|mme)|kontollani|kontollamme|harteillani|harteillamme|omallatunnollani|tunnollani|vikamme|virheemme|virheeni|mokamme|mokani|syytämme|syytäni|vastuullamme|vastuullani|syytä vain itseämme)",
        "(?:virhe|vika|syy|vastuu|moka|kömmähdys|erehdys)(?: \\p{L}+){0,3} (?:on|oli|lankeaa|jää)?(?: \\p{L}+){0,2} ?(?:meidän|meissä|minun|minussa|meillä|minulla|omamme|meille|minulle|yksin meidän)",
        "(?:petimme|petin|mokasi(?:mme|n)|tyri(?:mme|n)|töpeksi(?:mme|n)|munasi(?:mme|n)|sössi(?:mme|n)|epäonnistui(?:mme|n)|erehdyi(?:mme|n)|laiminlöi(?:mme|n)|unohdi(?:mme|n)|myöhästyimme|myöhästyin|rikoi(?:mme|n)|tuoti(?:mme|n) (?:teille )?pettymyksen|nukui(?:mme|n)|jäti(?:mme|n) (?:\\p{L}+ )?teidät|jäti(?:mme|n)(?: \\p{L}+){0,3} (?:hoitamatta|soittamatta|kertomatta|tekemättä|ilmoittamatta|pulaan|yksin)|kohteli(?:mme|n) teitä|loukkasi(?:mme|n) teitä|ajoi(?:mme|n) teidät|teimme (?:\\p{L}+ )?(?:virheen|väärin|vääryyttä)|tein (?:\\p{L}+ )?(?:virheen|väärin)|toimi(?:mme|n) (?:\\p{L}+ )?(?:väärin|huonosti)|hoidi(?:mme|n)(?: \\p{L}+){0,3} (?:huonosti|kehnosti|surkeasti|väärin|heikosti|miten sattuu)|lähetimme (?:\\p{L}+ )?(?:väärä|viallis|rikkinäis)\\p{L}*)",
        "(?:emme|en|enkä|emmekä)(?: \\p{L}+){0,2} (?:pitänyt|pitäneet|soittanut|soittaneet|kertonut|kertoneet|kysynyt|kysyneet|varoittanut|varoittaneet|ilmoittanut|ilmoittaneet|kuunnellut|kuunnelleet|vastannut|vastanneet|tullut|tulleet|huomannut|huomanneet|hoitanut|hoitaneet|tehnyt|toimittanut|toimittaneet|huolehtinut|huolehtineet|välittänyt|välittäneet)(?: (?:teitä|teille|teiltä|sanaamme|lupaustamme|sanaani|lupaustani|ajoissa|asiaa|teistä|kertaakaan))?",
        "(?:lupasi(?:mme|n))(?:,? \\p{L}+){0,6},? (?:emmekä|enkä|mutta|eikä)(?: \\p{L}+){0,3}",
        "(?:meidän|minun) (?:\\p{L}+ )?(?:olisi pitänyt|olisi kuulunut|piti|olisi täytynyt|tehtäväni oli|tehtävämme oli|tehtäväni|tehtävämme)(?: \\p{L}+){0,5}",
        "(?:otan|otamme|kannan|kannamme)(?: \\p{L}+){0,4} (?:vastuun|vastuuta|syyt|syyn|piikkiin\\p{L}*|harteille\\p{L}*|kontolle\\p{L}*|niskoille\\p{L}*)",
        "(?:väärin|huonosti|rumasti) (?:toimi|tei|käyttäydyi|meneteli)(?:mme|n)",
        "(?:minulta|meiltä) (?:\\p{L}+ )?(?:väärin|huonosti|rumasti|ajattelematonta|törkeää|tyhmää|välinpitämätöntä|anteeksiantamatonta|tehty)",
        "annoi(?:n|mme)(?: \\p{L}+){0,4} (?:mennä|kulua|olla)(?: \\p{L}+)?",
        "(?:sotki(?:mme|n)|nostettava käsi|käsi pystyyn|olimme (?:\\p{L}+ ){0,2}velkaa|oli minulta,? ja se oli)",
        "(?:enkä|en|emme|emmekä)(?: minä| me)? (?:tarkistanut|tarkistaneet|antanut|antaneet|varmistanut|varmistaneet|selvittänyt|katsonut)",
        "pöydäll(?:e|ä)(?:ni|mme)(?: \\p{L}+)?|syyllinen kukaan muu",
        "(?:jäi|jäivät)(?: \\p{L}+){0,2} (?:minulta|meiltä)(?: \\p{L}+){0,2}|(?:minulta|meiltä)(?: \\p{L}+){0,2} jäi(?: \\p{L}+){0,3}",
        "(?:olemme|olen|olimme|olin)(?: \\p{L}+){0,3} (?:syyllisiä|syyllinen|syypää|syypäitä|vastuussa|väärässä|laiminlyönyt|laiminlyöneet|pettänyt|pettäneet|unohtanut|unohtaneet|mokanneet|mokannut|velkaa)(?: \\p{L}+){0,2}",
        "(?:saamme|saan|voimme|voin)(?: \\p{L}+){0,2} syyttää vain (?:itseämme|itseäni)",
        "(?:meidän|meikäläinen)(?: \\p{L}+)? (?:miehemme|ihmisemme|työntekijämme|kuljettajamme|asiakaspalvelijamme|kollegani|väkemme|huoltomiehemme)(?: \\p{L}+){0,2} (?:käyttäytyi|toimi|teki|erehtyi|oli)(?: \\p{L}+){0,2} (?:väärin|huonosti|sopimattomasti|töykeästi|töykeä|väärässä)",
        "(?:myönnän|myönnämme|tunnustan|tunnustamme)(?:,? \\p{L}+){1,6}",
      ),
    ],
    never: wordPattern(
      "jos (?:\\p{L}+ ){0,4}(?:väärin|pieleen|vikaan|virhe\\p{L}*|vika\\p{L}*|moka\\p{L}*)",
      "(?:ei|eikä) (?:\\p{L}+ ){0,2}(?:ollut|ole|johtunut) (?:\\p{L}+ )?(?:meidän|minun|meistä|minusta|vikamme|syytämme)",
      "(?:emme|en) (?:ole )?(?:tehnyt|tehneet) (?:\\p{L}+ )?mitään (?:väärää|väärin|pahaa)",
      "^(?:oliko|onko|mitä|mikä|miten|missä|miksi|teimmekö|petimmekö)",
      "(?:kuriiri|kuljettaja|toimittajanne|toimittaja|varasto|he|hän|kuski)(?: \\p{L}+){0,2} (?:petti|mokasi|unohti|sotki|erehtyi)",
      "myönnän\\.",
      "(?:sattuu|tapahtuu)(?: \\p{L}+){0,2} (?:kaikille|jokaiselle)",
      "(?:myönnän|tunnustan),? että (?:hinta|te|he|teidän|olette)",
    ),
  },
  "show-change": { never: wordPattern("(?:jos|oletetaan|mikäli)") },
  "dated-step": {
    sure: [
      wordPattern(
        "(?:soitan|soitamme|tulen|tulemme|lähetän|lähetämme|tuon|tuomme|tapaamme|tavataan|nähdään|kuullaan|puhutaan|palataan|soitellaan|jutellaan|katsotaan|pidetään|käyn|käymme|kirjoitan|palaan|palaamme|ilmoitan|ilmoitamme|kerron|kerromme|selvitän|otan|puhun|kysyn|laitan|laitamme|panen|vastaan|katson|sovitaan|sovitaanko|jutellaan|juttelen|hoidan|viemme|vien|varaan|merkitsen|saavun|piipahdan|poikkean|soittaisin|tulisin|toisin|kävisin|lähettäisin)(?: \\p{L}+){0,8}",
        "(?:\\p{L}*(?:mies|johtaja|päällikkö|kollega|kuljettaja|esimies)\\p{L}*|tilinpäätökset|vastaus|tarjous|sopimus|näytteet|kirje|laskelmat|sähköposti|raportti|hän|joku)(?: \\p{L}+){0,5} (?:on|tulee|soittaa|lähtee|lähtevät|saapuu|saapuvat|käy|tuodaan|lähetetään|teillä|perillä|postissa)",
        "(?:saatte|kuulette|teillä on|lähtee|lähtevät|saapuu)(?: \\p{L}+){0,5}",
        "(?:sopi(?:siko|iko)|kävisikö|käykö|passaisiko|passaako|saisimmeko|voisimmeko|voitaisiinko|tavattaisiinko|nähtäisiinkö|pääsisinkö|saisinko|voisinko|onnistuisiko|olisiko)(?: \\p{L}+){0,8}",
        "(?:mennessä|viimeistään)",
      ),
    ],
    never: FI_NOT_AHEAD,
  },
};
