import type { Lexicon } from "../../lexicon.ts";
import { wordList } from "../../word-list.ts";
import { wordPattern } from "../../word-pattern.ts";

type Spoken = Pick<Lexicon, "blame" | "excuse" | "toldYouSo" | "offer" | "promise" | "pleading"> & {
  readonly they: RegExp;
};

const OUR_DOING = wordList(
  "meidän(?!_(?:laskuun|piikkiin)) me minä meiltä meistä emme en anteeksi pahoitte- virheemme vastuu- kysyä saanko",
);
const OUR_FAULT = wordList(
  "vastuu- virheemme vikamme mokamme otamme kannamme (?:virhe|vika|syy|moka)_(?:on|oli)_(?:\\p{L}+_)?(?:meidän|meissä|yksin) meidän_(?:oma_|olisi_)?(?:virhe|vika|syy|moka|pitänyt|pitäisi)- meidän_olisi_pitänyt tarkistimme selvitimme vaihta(?:neet|nut) vaihdoimme (?:vaihda|muuta|paran|korja|uusi)- palkk(?:asimme|anneet|aneet)",
);
const THEIR_PEOPLE = wordPattern(
  "\\p{L}{2,}(?:jä|ja|jä|ri|kko|kkö|va|vi|henkilö|väke|väki|porukka|ihmise|miehe|naise|vahti|tiimi|henkilöstö|henkilökunta|osasto|keittiö|varasto|toimisto|portti|respa|vastaanotto|pomo|päällikkö|johtaja|hallinto|kirjanpito|kollega|sihteeri|vartija|esimiehe|harjoittelija|ostaja|puoli|myymälä|liike)(?:nne|llanne|llänne|ssanne|ssänne|ltanne|ltänne|stanne|stänne)(?:kin|kaan|kään)?",
  "(?:kukaan|joku|jokin|eräs|muuan) (?:teillä|teiltä|teistä|teidän \\p{L}+|siellä teillä)|(?:teillä|teiltä|teidän päässä|siellä päässä|teidän puolella|teidän porukka|teidän väki) (?:ei kukaan|kukaan|joku)?",
);
const THEIR_FAULT = wordPattern(
  "(?:ei|eivät|eikä) (?:\\p{L}+ ){0,3}(?:päästä|avann|avattu|vastan|vastaa|otta|ott|tien|osan|ymmärt|viitsi|luke|lukenu|tarkist|kuitan|ilmoit|huoma|huoleht|kerto|halun|suostu|odott|jaksa|muista|vaivau|tunnist|löytä|kuunnel|välittä|allekirj|hyväksy)\\p{L}*",
  "(?:sekoitti|sotki|unohti|hukkasi|kadotti|mokasi|erehtyi|pani|laittoi|kirjasi|merkitsi|luki|tilasi|antoi|kirjoitti|purki|säilytti|nukkui|kieltäytyi|käännytti|myöhästyi|viivytti|lähetti (?:meidät |kuljettajan |auton )(?:pois|takaisin)|pantiin|laitettiin|jätettiin|purettiin|luettiin|käännytettiin|sekoitettiin|hukattiin|unohdettiin)(?: \\p{L}+){0,4}",
);

/** Everyday ways of saying what must not be said, by the words that meet in them. */
export const finnishSpoken: Spoken = {
  they: wordList(
    "he heidän heillä heiltä heitä heihin heille heistä heidät ne niiden niillä niihin siellä sieltä siinä_(?:talossa|firmassa|puljussa) sinne se_(?:firma|pulju|talo|porukka) siihen_(?:firmaan|taloon)",
  ),
  pleading: [
    wordPattern(
      "(?:tekevämme|teemme|tekisimme|tehdä|teen|tekisin) (?:\\p{L}+ )?mitä (?:tahansa|vain|ikinä|hyvänsä)",
      "(?:ilman|vailla) (?:\\p{L}+ )?(?:teitä|sinua|tilauksi\\p{L}+|tukeanne|asiakkuuttanne|apuanne)(?:,? \\p{L}+){0,3} (?:hukassa|mennyttä|pulassa|lopussa|loppu|hätä\\p{L}+|konkur\\p{L}+|vararik\\p{L}+|kaput|tuhon\\p{L}+)",
      "(?:hukassa|mennyttä|pulassa|hätää kärsi\\p{L}+)(?: \\p{L}+){0,2} ilman (?:teitä|sinua|tilauksi\\p{L}+)",
      "(?:meidän|minun|perhe\\p{L}+) (?:\\p{L}+ )?(?:tähtemme|tähteni)|jos (?:yhtään|vähänkin) (?:välitätte|sääli)\\p{L}*",
      "(?:olette|olet) (?:\\p{L}+ )?(?:ainoa|viimeinen) (?:\\p{L}+ )?(?:toivo|mahdollisuu|keino|asiakka)\\p{L}*|(?:itken|itkemme|en saa unta|en nuku) (?:\\p{L}+ )?(?:koska|kun|öisin|teidän|tilau)\\p{L}*",
    ),
  ],
  blame: [
    wordPattern(
      "jos (?:joku|kukaan|edes joku)(?: teiltä| teillä| teistä| teidän \\p{L}+) olisi(?: \\p{L}+){1,4}|jos (?:\\p{L}+ ){0,3}olisi (?:\\p{L}+ ){0,4}(?:teillä|teidän päässä\\p{L}*|päässänne|puolellanne)|kukaan (?:ei ollut|ei tullut) (?:\\p{L}+ ){0,4}(?:teillä|päässänne|ovellanne|portillanne|varastollanne)",
      "(?:te|sinä) itse (?:\\p{L}+ )?(?:muutitte|vaihdoitte|peruitte|siirsitte|lykkäsitte|tilasitte|ilmoititte|kirjasitte|viivytitte)(?: \\p{L}+){0,3}|itse (?:muutitte|vaihdoitte mielt\\p{L}+|siirsitte|lykkäsitte)(?: \\p{L}+){0,2}",
    ),
    { all: [THEIR_PEOPLE, THEIR_FAULT], within: 10, unless: OUR_DOING, notInQuestion: true },
    {
      all: [
        wordPattern(
          "(?:teiltä|sinulta|teidän puoleltanne|päästänne)",
          "(?:ilmoituksenne|vahvistuksenne|maksunne|tietonne|vastauksenne|reklamaationne|mittanne|peruutuksenne|muutoksenne)",
        ),
        wordList("tuli tulivat saapui saapuivat saatiin saimme jäi jäivät"),
        wordList("myöhään myöhässä viime_tipassa viime_hetkellä saamatta puutteelli- väärin"),
      ],
      within: 9,
      unless: wordList("meidän virheemme anteeksi pahoitte- vastuu-"),
      notInQuestion: true,
    },
    wordPattern(
      "(?<!jos )olisitte(?: \\p{L}+){0,2} (?:tarkist|luke|ilmoit|kerto|soitta|kysy|mittan|varmist|vastan|maksan|huoma|sano|seuran|noudat|lähettä|ottan|purka|reago)\\p{L}*n(?:eet|ut|yt)(?: \\p{L}+)?",
      "(?:harmi|sääli|kurjaa|ikävää|outoa|kumma|ihme),? (?:\\p{L}+ )?(?:ettette|ettet|että ette|että et)(?: \\p{L}+){0,2} (?:vaivautu|viitsi|ilmoit|vastan|kerto|soitta|lue|luke|halunn|suostu|huoma|maksa|sano|kysy|tarkist|pitän)\\p{L}*(?: \\p{L}+){0,2}",
      "(?:kannattaisi|kannatti|olisi kannattanut|sopisi|voisitte) (?:\\p{L}+ )?(?:ensi kerralla|seuraavalla kerralla|vastaisuudessa) (?:\\p{L}+ ){0,2}(?:lukea|tarkistaa|ilmoittaa|kertoa|soittaa|mitata|olla tarkempi)\\p{L}*",
    ),
    {
      all: [
        wordPattern("(?:ilmoititte|kerroitte|tilasitte|vastasitte|maksoitte|soititte|peruitte)"),
        wordList("liian_myöhään vasta_(?:sitten|kun|jälkikäteen) viime_tipassa turhan_myöhään"),
      ],
      within: 8,
      unless: OUR_DOING,
      notInQuestion: true,
    },
  ],
  excuse: [
    wordPattern(
      "(?:kuski|kuljettaja|työntekijä|varastomies|myyjä|kesäpoika|harjoittelija|poika|kaveri|kollega)\\p{L}* (?:oli|on) (?:\\p{L}+ )?(?:uusi|kokematon|ensimmäistä|vasta|sairaana|lomalla|väsynyt|kiireinen)(?: \\p{L}+){0,3}|(?:meillä|varastolla|silloin|juuri) (?:oli|olivat) (?:\\p{L}+ ){0,3}(?:inventaario|muutto|remontti|lakko|katko|kesäloma|vaihtumassa|kaaos|sekasorto|tuplabuukkaus)\\p{L}*|(?:sellaista|semmoista|tällaista) (?:se )?(?:\\p{L}+ )?(?:joulukuu|joulu|kesä|sesonki|syksy|tämä ala|kiire) (?:on|aina)",
      "(?:\\p{L}*kone|robotti|tietokone|skanneri|automaatti|lukija|vaaka) (?:\\p{L}+ )?(?:sekoitti|erehtyi|luki väärin|tulosti|hukkasi|laski väärin)(?: \\p{L}+){0,2}|(?:ei|eikä) (?:\\p{L}+ )?(?:tuntenut|tiennyt|osannut) (?:reittiä|tietä|osoitetta|taloa)|(?:meidän )?syytämme (?:\\p{L}+ )?ei(?: \\p{L}+)?|vaan (?:\\p{L}+ )?(?:toimittaj|kuljet|alihank|tavarantoim)\\p{L}*(?: \\p{L}+)?",
    ),
    wordPattern(
      "(?:tällais|näit|sellais|tuollais|vahinko|virhei|erehdyksi|mokia|kömmähdyksi|kaikenlais)\\p{L}* (?:\\p{L}+ ){0,4}(?:sattuu|tapahtuu|käy|sattuvat|tulee)(?! (?:teille|meille uudest))",
      "(?:logistiikassa|tällä alalla|kuljetusalalla|varastossa|kiireessä|joulun alla|isossa talossa|kaupan alalla|tässä työssä|tässä hommassa|ihmiselle|ihmisille) (?:\\p{L}+ ){0,3}(?:sattuu|käy|tapahtuu|on tällaista|on sellaista|joskus|väistämä)\\p{L}*|(?:näin|tällaista|niin) (?:\\p{L}+ )?(?:joskus|välillä|toisinaan) (?:vain )?(?:käy|sattuu|on)",
      "(?:mitään|muuta) (?:\\p{L}+ )?(?:emme|en) (?:\\p{L}+ ){0,3}(?:voineet|voinut|voi|mahtaneet|pystyneet)(?: \\p{L}+){0,2}|(?:kädet|kätemme) (?:\\p{L}+ )?sidot\\p{L}+|(?:emme|en) (?:\\p{L}+ ){0,2}(?:voineet|voinut|pystyneet) (?:\\p{L}+ ){0,2}(?:toisin|muutakaan|asialle)|muuta vaihtoehtoa ei|ei ollut (?:muuta )?vaihtoehtoa|pakkorak\\p{L}+",
      "(?:järjestelmä|ohjelma|ohjelmisto|palvelin|tietokanta|verkko|kone|linja|trukki|auto|navigaattori|tulostin|kassa|sähkö)\\p{L}* (?:\\p{L}+ ){0,2}(?:pätki|jumi|kaatu|hajo|petti|tökki|temppu|kyykkä|meni rikki|oli rikki|oli nurin|lakkasi|sekosi|takku|hyytyi|bugi|ohjasi väärin|eksyt)\\p{L}*",
      "(?:ymmärtäkää|muistakaa|tiedättehän|ymmärrättehän|tiedättehän itsekin),? (?:että |millaista |mitä |miten )?(?:\\p{L}+ ){0,3}(?:joulu|kesä|sesonki|loma|kiire|ruuhka|pahin|henkilö|vaikea|hankala|tilanne|meillä)\\p{L}*(?: \\p{L}+){0,3}",
      "(?:me )?(?:emme ole ainoita|muillakin on|muillakin oli|kaikilla oli|kaikkialla oli|muut(?:kin)? (?:toimittajat )?myöhästy\\p{L}+)|(?:sairaus|sairas|flunssa|korona|influenssa)\\p{L}*(?: \\p{L}+){0,3} (?:väke|väki|puolet|henkilö|varasto|kuljet|jyllä|kaatoi|niitti|vei)\\p{L}*",
      "(?:ei|eivät) (?:\\p{L}+ ){0,2}(?:tullut|saapunut|ilmestynyt|ilmaantunut) (?:\\p{L}+ ){0,2}(?:ajoissa|sovit\\p{L}+|paikalle|töihin)",
    ),
    {
      all: [
        wordList(
          "kuljetus(?:liik|yhti|firm|yrity)- kuljettaj(?!\\p{L}*nne)- kuski- alihankkij- tavarantoimittaj- huolitsij- toimittajamme tehda- tukku posti tulli satama varastomies kesätyöntekij- vuokratyö- sijai-",
        ),
        wordList(
          "töppäsi töpeksi sössi hoiti_huonosti ryssi eksyi nukkui myöhässä joten_(?:kädet|emme|me) minkä_takia siksi_me syyllinen syypää ei_(?:saapunut|tullut|ilmestynyt|hakenut|noutanut|toiminut)",
        ),
      ],
      within: 10,
      unless: OUR_FAULT,
      notInQuestion: true,
    },
  ],
  toldYouSo: [
    wordPattern(
      "(?:toivottavasti|ehkä|kenties) (?:\\p{L}+ ){0,3}(?:uskotte|kuuntelette|uskot) (?:\\p{L}+ ){0,3}(?:meitä|minua|neuvoamme)(?: \\p{L}+)?|(?:ensi|seuraavalla) kerralla (?:\\p{L}+ )?(?:uskotte|kuuntelette|uskokaa|kuunnelkaa)(?: \\p{L}+)?",
      "nyt (?:\\p{L}+ ){0,2}(?:näitte|näette|huomasitte|opitte|tiedätte|koitte|näit),? (?:itse )?(?:mitä|millais|kuinka|miten|mihin)\\p{L}*(?: \\p{L}+){0,2}|olisi(?:han)? (?:\\p{L}+ )?(?:nähnyt|arvannut) (?:kuka tahansa|kuka vain|jokainen|lapsikin)",
    ),
    wordPattern(
      "(?:ette|et) (?:\\p{L}+ )?(?:voi|voine|voinette) (?:\\p{L}+ ){0,2}(?:väittää|sanoa|moittia)(?:,? (?:ettei|ettemme|etten|että|etteikö)(?: \\p{L}+){0,3})?|(?:ei voi|turha|kukaan ei voi) (?:\\p{L}+ )?(?:sanoa|väittää),? (?:ettei|ettemme|etteikö|etten)(?: \\p{L}+){0,3}",
      "(?:teitä|sinua|teille) (?:\\p{L}+ ){0,2}(?:varoitettiin|varoitettu|muistutettiin|neuvottiin|kerrottiin etukäteen|sanottiin etukäteen)|varoitukse(?:mme|ni|t|sta|n)\\p{L}*|(?:varoituks|neuvo)\\p{L}* (?:\\p{L}+ ){0,3}(?:vaarin|kuuroille|huomiotta|sivuut|omaan arvoonsa)\\p{L}*",
      "olisi(?:tte|t)(?: \\p{L}+){0,3} (?:neuvo\\p{L}+|varoituks\\p{L}+|sana\\p{L}*mme|ohje\\p{L}*mme)(?: \\p{L}+)?|jos (?:meitä|minua) olisi (?:\\p{L}+ )?(?:kuunneltu|uskottu)",
      "(?:täysin |helposti |kyllä )?(?:ennakoitavissa|arvattavissa|ennustettavissa|odotettavissa|nähtävissä)(?: \\p{L}+)?(?! (?:toimitus|aikataul))|(?:arvattavaa|ennalta arvattav\\p{L}+|selvää alusta asti)",
      "(?:me |minä )?(?:emme|en) (?:\\p{L}+ ){0,2}(?:ylläty|yllättyneet|hämmästy|ihmettele)\\p{L}*(?! (?:päätö|kritii|palaut|vastau))(?: \\p{L}+)?|(?:ei yllätä|ei ihmetytä|ei yllättänyt|ei ihme)(?: (?:meitä|minua|ketään|,? että))?",
      "(?:nyt|joko|vieläkö) (?:\\p{L}+ ){0,2}(?:taidatte|uskotte|usko|uskot|ymmärrätte|myönnätte|huomaatteko|uskotteko|ymmärrättekö|myönnättekö)(?: \\p{L}+){0,3} ?(?:uskoa|ymmärtää|miksi|mitä|meitä|minua|sanojamme|että)?",
      "(?:kyllä )?(?:me|minä) (?:\\p{L}+ ){0,2}(?:tiesimme|tiesin|arvasimme|arvasin|näimme|näin)(?: \\p{L}+){0,3} (?:jo|silloin|etukäteen|alusta|ennalta|heti)|(?:tiesimme|arvasimme|tiesin|arvasin) (?:\\p{L}+ ){0,2}(?:tämän|jo silloin|etukäteen|alusta|miten|kuinka|mihin)",
      "(?:juuri tästä|tästähän|tästä juuri|tästä me|tästä minä|sitähän|sitä me|sitä minä) (?:\\p{L}+ )?(?:puhu|varoit|sano|huomaut|muistut|tarkoit)\\p{L}*",
      "(?:siinä|siitä) (?:\\p{L}+ )?(?:sitä|sen|nyt) (?:ollaan|saitte|sait|näkee|nähtiin)(?: \\p{L}+)?|(?:niin ?pä|niin|näin|siinähän) (?:siinä|sitä) (?:\\p{L}+ )?(?:kävi|käy|meni)|(?:ehdin|ehdimme) (?:jo )?(?:sanoa|varoittaa)|(?:jälkiviisa|halvan hinnan|säästö\\p{L}*) (?:\\p{L}+ ){0,3}(?:kostautu|tuli kalliiksi|maksoi|lasku)\\p{L}*",
    ),
  ],
  offer: [
    wordPattern(
      "(?:ei|eivät) (?:\\p{L}+ )?(?:maksa|maksaisi|kustanna) (?:teille |sinulle )?(?:\\p{L}+ )?mitään|(?:hintaa|laskua|maksua) (?:\\p{L}+ )?anteeksi|(?:heitän|heitämme|pistän|panen|lisään|lisäämme|laitan|laitamme|sujautan|tulee) (?:\\p{L}+ ){0,2}(?:mukaan|lisäksi|päälle) (?:\\p{L}+ ){0,3}(?:ylimääräi|parin?|muutam|lisä|ilmai|extra)\\p{L}*(?: \\p{L}+)?|(?:voitte|voit|saatte|saat) maksaa (?:\\p{L}+ ){0,2}(?:jälkeen|myöhemmin|vasta|erissä|osissa|ensi \\p{L}+)(?: \\p{L}+)?|(?:voitte|voit|saatte) maksaa (?:\\p{L}+ ){1,2}jälkeen",
    ),
    wordPattern(
      "(?:rahti|rahdin|rahdit|kuljetu|toimitu|postiku|lähetysku|toimitusku|asennu|huol|seuraava|ensimmäinen|kahvi|lounas|kulut)\\p{L}* (?:\\p{L}+ ){0,4}(?:(?:on|ovat|menee|menevät|tulee|olisi) (?:\\p{L}+ )?(?:meidän|meiltä|talon|minun)(?: (?:laskuun|piikkiin|puolesta|puolestamme|tarjoama\\p{L}*|kautta))?|(?:meidän|talon|firman) (?:laskuun|piikkiin|puolesta|tarjoama\\p{L}*)|maksamme|kustannamme|hoidamme me)",
      "(?:maksamme|kustannamme|katamme|otamme (?:kontollemme|piikkiimme|maksaaksemme)) (?:\\p{L}+ ){0,2}(?:rahdi|rahti|kuljetu|toimitu|kulu|postiku|matka|lounaa|asennu)\\p{L}*",
      "(?:pieni|pienen|pientä|jotain|jotakin|vähän) (?:\\p{L}+ ){0,2}(?:yllätys|yllätyksen|yllätystä|muistamis|muistaminen|huomionosoitu|lahja|makeaa|herkku|extra|ekstra|bonus|tuliais|maistiai|kiitoks|kylkiäi)\\p{L}*|(?:lahja|yllätys|herkku|tuote|maistiais)(?:kori|paketti|pussi|laatikko|boksi)\\p{L}*|lahjakor\\p{L}+",
      "(?:tingi|tinkiä|tinkisi|tingimme|joustaa|joustamme|joustan|joustaisi|tulla vastaan|tulen vastaan|tulemme vastaan|vastaantulo)\\p{L}*(?: \\p{L}+){0,3} ?(?:hin|lasku|maks|ehto|ehdo|vastaan|summ)\\p{L}*|(?:hinnassa|hinnoissa|hinnasta|laskussa|laskusta|maksuehdoissa|maksuajassa|summasta) (?:\\p{L}+ ){0,3}(?:tinki|tingi|jousta|vastaan|pois|tiputa|pudota|nipist|viila|alas)\\p{L}*",
      "(?:tiputan|tiputa\\p{L}*|pudotan|pudota\\p{L}*|nipistän|nipistä\\p{L}*|viilaan|viilata|höyläämme|otan|otamme|ottaa|lyödä|laske\\p{L}*) (?:\\p{L}+ ){0,3}(?:hinnasta|hintaa|hinnoista|laskusta|loppusummasta|summasta)(?: \\p{L}+){0,2}",
      "(?:maksatte|maksat|maksaisitte|laskutamme|laskun saatte|maksu) (?:\\p{L}+ ){0,2}(?:vasta|sitten kun|jälkikäteen|kun)(?:,? \\p{L}+){0,3}|(?:panen|panin|panemme|laitan|laitamme|lisään|lisäämme|lähetän|pistän) (?:\\p{L}+ ){0,3}(?:kaupan päälle|ylimääräi\\p{L}+|lisäksi pari|pari ylimää\\p{L}+|yllätyks\\p{L}+|lahja\\p{L}+|mukaan jotain)",
      "(?:hyvitys|hyvityks|alennus|alennuks|etu|lahja)\\p{L}*(?:nne|si) (?:\\p{L}+,? |\\d+ ?(?:€|%)? ?){0,4}(?:odotta|voimas|käytettäv|valmii)\\p{L}*|(?:pari|muutama\\p{L}*|kaksi|kolme|yksi|ylimääräi\\p{L}+) (?:\\p{L}+ ){0,2}(?:kaupan päälle|veloituksetta|meidän laskuun|maksutta)|(?:samalla|yhden) hinnalla (?:kaksi|toinen)|kaksi yhden hinnalla",
    ),
  ],
  promise: [
    {
      any: wordPattern(
        "(?:tästä lähtien|tästä lähin|tästä eteenpäin|nyt kun palaatte|vastaisuudessa|seuraavalla kerralla|jatkossa)(?:,? (?!voimme|voisimme|voitte|haluaisi|toivoisi)\\p{L}+){1,4}",
        "(?:asia|tilanne|ongelma|virhe|kaikki|homma|toimitus|laatu|tilaus)\\p{L}* (?:on|ovat|tulee olemaan) (?:\\p{L}+ ){0,2}(?:pian|kohta|piakkoin|taas|jälleen|ensi kerralla) (?:\\p{L}+ ){0,2}(?:kunnossa|valmis|ratkaistu|hoidettu|selvä|perillä|korjattu)",
        "(?:kollegani|kollegamme|esimieheni|esihenkilöni|myyjämme|edustajamme|tiimimme|asiakaspalvelumme|kuljettajamme|varastomme|päällikkömme|joku meistä|joku meiltä) (?:\\p{L}+ ){0,4}(?:yhteyttä|soittelee|soittaa|ilmoittaa|selvittää|hoitaa|palaa|kirjoittaa|tuo|vastaa|lähettää|käy)",
        "(?:palaamme|palaan|palailen|palataan|soittelen|soitellaan|kuulette|kuulet|kuullaan) (?:\\p{L}+ ){0,2}(?:asiaan|meistä|minusta|asiasta|tähän|myöhemmin|tuonnempana|uudestaan|aikanaan|pian)",
        "(?:etsin|etsimme) (?:\\p{L}+ ){0,2}(?:ratkaisu|paremman|korvaavan|uuden|vaihtoehdon)\\p{L}*",
      ),
      unless: wordList("jos mikäli halutessanne halutessasi sopiiko voisimmeko emme_enää en_enää"),
      notInQuestion: true,
    },
  ],
};

/** Everyday ways of running a rival down. */
export const FINNISH_RUNNING_DOWN =
  "edes usein_(?:vanh|huono|rikki|väär|vaja)- lupaa_paljon lupaavat_paljon ei_tunne_(?:alaa|asiaa) vaihteleva- vaihtelevaa tinkii tinkivät tingitään laistaa laistavat lintsaa luistaa_laadusta säästää_(?:väärässä|laadu|tuoreu)- säästävät_(?:väärässä|laadu|tuoreu)- nuukaile- tulevat_ja_menevät tulee_ja_menee (?:ei|eikä|eivät)_(?:\\p{L}+_){0,2}(?:voi|kannata)_(?:\\p{L}+_)?(?:luottaa|nojata|laskea|odottaa) hinnat_nousevat nostavat_hin- nostaa_hin- korottavat korottaa_hin- koukus- koukkuun houkuttelee houkuttelevat kalastel- mitä_sattuu sitä_sun_tätä tiedätte(?:hän)?_(?:itsekin_)?(?:\\p{L}+_)?(?:millai|miten|mitä|kuinka)- tunnetusti tunnettu_siitä tunnetaan_(?:siitä|myöhä|huono)- kuulemma_huono- laskuttaa_(?:myöhemmin|lisää|päälle)- laskuttavat_(?:myöhemmin|lisää)- lisälasku- yllätyslasku- pieni_präntti pienellä_präntillä epätasai- heikkoa heikko heikot heikompaa horju- ontuu ontuvat hukassa ei_tule_kestämään ei_kestä_kauan lupaukset_jäävät tyhjiä vain_numero vain_rivi jää_kiinni jäitte_kiinni kallista vaihtuvat_jatkuvasti seko- myöhässä myöhästel- vanhaa vanhoja viime_vuoden kyseenalai- epämääräi- ihan_toista toista_luokkaa ala-arvo- tekevät_mitä tekee_mitä";
