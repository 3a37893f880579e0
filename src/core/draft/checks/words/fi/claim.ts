import type { ClaimWords } from "../../lexicon.ts";
import { finnishPromises } from "./promise.ts";
import { wordList } from "../../word-list.ts";
import { wordPattern } from "../../word-pattern.ts";

const FEW = "(?:\\p{L}+,? ){0,4}";
const MONTH = "(?:tammi|helmi|maalis|huhti|touko|kesä|heinä|elo|syys|loka|marras|joulu)kuu\\p{L}*";
const WEEKDAY =
  "(?:maanantai|tiistai|keskiviikko|torstai|perjantai|lauantai|sunnuntai)\\p{L}*|(?:keskiviiko)\\p{L}*";
const MORE = "(?:yli|noin|lähes|melkein|runsaat|vajaa|vähintään)";
const NUMBER =
  "(?:kaksi|kahd\\p{L}+|kahta|kolme\\p{L}{0,3}|neljä\\p{L}{0,3}|viisi|viid\\p{L}+|viittä|kuusi|kuud\\p{L}+|kuutta|seitsemä\\p{L}{0,4}|kahdeksa\\p{L}{0,4}|yhdeksä\\p{L}{0,4}|kymmene\\p{L}*|\\p{L}+toista|\\p{L}+kymmen\\p{L}*|sata\\p{L}*|sadan|\\p{L}+sataa|tuhat|tuhannen|\\p{L}+tuhatta|puolitoista|puolentoista|tusina\\p{L}*)";
const THEIR_OFFER = wordList(
  "asianne välinen_asia",
  "kilpailij- teille_(?:on_)?(?:tarjottiin|tarjottu|luvattiin|luvattu) (?:mainitsitte|sanoitte|kerroitte|kysyitte|pyysitte|kirjoititte|toivoitte|saitte|mainitsit|sanoit|kysyit|pyysit|kerroit)(?!_meille) he_(?:tarjo|lupa)- heiltä",
);
const OUR_FAULT = wordList(
  "vastuu_(?:\\p{L}+_){0,2}(?:on_)?(?:\\p{L}+_)?(?:meidän|meillä) otamme_(?:\\p{L}+_)?vastuun vastaamme meidän_(?:oma_)?(?:virheemme|virhe|vikamme|vika|syytämme|vastuullamme|tehtävämme|tehtävä|olisi_pitänyt) virhe_oli_meidän me_itse valitsimme meidän_syy- teimme_virheen kannamme",
);
const OTHERS = wordList(
  "kuljetus(?:liik|yhti|yrity|firm)- kuljetu(?:s|ksen)- kuriiri- kuljettaj- kuski- alihankkij- tavarantoimittaj- toimittaja(?:mme|llamme|ltamme|ni)- varasto(?:lla|mme|n|työntekij|miehe|mies)(?!nne)- järjestelmä- ohjelmisto- ohjelma tietokone- palvelin- tulli- sää sään lumi- lumisa- lumentu- myrsky- pakka- lakko lakon lakkojen koron- pandemia- loma(?:t|kau|aik|n|ruuh)- kesälom-",
  "sairaslom- sairastu- flunssa- ruuhk- työntekijä(?:mme|n)? harjoittelij- kollega- kesätyöntekij- uusi_työntekij- satama- tehdas tehta(?:a|h)- valmistaja- posti- postin sota sodan häiriö- sähkökatko- tietoliiken- rahti- huolinta- kumppani(?:mme|n)- kirjanpi- pakkaaj- myyjä(?:mme|llä|n)- painotalo- logistiik- vuokratyö- toimitusketju- raaka-aine- henkilö(?:kun|stö)(?!\\p{L}*nne)- komponentti-",
);
const CAUSE = wordList(
  "koska takia vuoksi johdosta johtui johtuu johtuivat johtuen syy syynä syytä syypää vika vikaa moka petti pettivät myöhästyi myöhästyivät viivästyi aiheutti aiheuttivat unohti hajosi kaatui mokasi sekoitti sotki takkusi tökki hukkasi kadotti ei_toiminut ei_toimittanut ei_huomannut ei_tuonut ei_saanut ei_kertonut ei_ilmoittanut ei_ehtinyt erehty- erehtyi jumitti jumissa oli_kiinni oli_poissa",
  "oli_myöhässä oli_sairaana oli_rikki seisoi viivytti viivytteli lähetti_väär- katkesi temppuili tukkeutui virhe virheestä virheen jätti jäi teki_virheen pakkasi_väärin suljettu sulki ongelm- puut(?:e|teen|teesta) pula pulasta kun_taas kun",
);

export const finnishClaims: ClaimWords = {
  offer: [
    wordPattern(
      "kaupan ?päälle\\p{L}*|kaupanpäälli\\p{L}*|(?:luovumme|poistamme|jätämme|unohdamme|perimättä|emme peri|emme veloita|emme laskuta) (?:\\p{L}+ ){0,3}(?:minimitilau|vähimmäis|toimitusmaksu|rahti|käsittelymaksu|maksu|kulu|korko|korot|viivästyskor)\\p{L}*|(?:leikkaan|leikkaamme|nipistän|nipistämme|tiputan|pudotan|alennan|vähennän|hyvitän|lasken) (?:\\p{L}+,? |\\d+ ?(?:%|€)? ?){0,5}(?:hin|pois|summa|lasku|prosen|euro)\\p{L}*|ensimmäinen (?:\\p{L}+ )?(?:veloituksetta|maksutta|ilmaiseksi)|(?:sovitaan|annetaan|saat|saatte) (?:\\p{L}+ ){0,2}(?:-?\\d+ ?%|parempi|halvemmalla|edullisemmin)",
    ),
    {
      any: wordList(
        "alennu- ale tarjoushin- erikoishin- (?:prosenttia|prosentin)_(?:halvem|edullisem|alem)- halvemmalla edullisemmin (?:puoleen|puolella)_hint- puoleen_hintaan kampanja- alekood- alennuskood- kupong- kuponki- etukuponki- etusetel- bonus- kanta-asiakas(?:etu|alennu)- etuhin-",
      ),
      unless: THEIR_OFFER,
    },
    {
      any: wordList(
        "ilmai(?:nen|sen|seksi|sia|set|sta|senä|stoimitu|snäyt)- ilmaiseksi maksut(?:ta|on|toma|tonta)- veloituksetta veloituksetto- kylkiäi- lahja(?:n|t|ksi|kortti|kortin|a|kortteja|akin)? lahjoit- talon_piikkiin meidän_piikkiin talo_tarjoaa piikkiimme ilman_(?:eri_|lisä)?(?:veloitusta|maksua|toimitusmaksua|kuluja|toimituskuluja|rahtia|rahtikuluja)",
      ),
      unless: THEIR_OFFER,
    },
    {
      any: wordList(
        "hyvity(?:s|k|ä)- hyvitä(?:mme|n)- hyvittä(?:ä|isimme|isin)- korvaamme korvaan korvau(?:s|ksen|ksena|ksia|sta)- korvausta rahat_takaisin palautamme_(?:koko_|teille_)?(?:raha|summa|hinna|maksu|kauppahin)- palauttaa_(?:rahat|summan|maksun)- hyvityslask- kompens-",
      ),
      unless: THEIR_OFFER,
    },
    {
      any: wordList(
        "maksuaika- maksuaja(?:n|lla|ksi)- (?:pidemmä|pidennett|lisä|pitempi|pitkä|pidempi)-_maksu- lykkäys- maksunlykkäy- erikoisehdo- erityishin- erityisehdo- erityistarjou- erikoistarjou- (?:parem|edullisem|parhaa|edulli|erinomai|hyvä|kilpailukyky)-_(?:hin|ehdo|ehto|tarjou|sopimuseh)- laske(?:mme|a|n)_hin- alen(?:namme|taa|nan)_hin- hinnanalennu- hintatak- (?:tarjota|tarjoamme|tarjoan)_teille osamaks- maksa(?:a|tte|t)_(?:vasta|myöhemmin)- jäädyt(?:ämme|ää)_hin- kiinteä-_hin- pilotti- kokeilujakso- koeaika-",
      ),
      unless: THEIR_OFFER,
    },
    wordPattern(
      `(?:annamme|annan|saatte|saat|saisitte|saisit|järjestämme|voimme antaa|voin antaa|voimme tarjota|voin tarjota|tarjoamme|tarjoan) ${FEW}(?:hinn\\p{L}+|hint\\p{L}+|ehdo\\p{L}+|etu\\p{L}*|edun|prosentti\\p{L}*|%|lahja\\p{L}*)`,
      `(?:tiputamme|pudotamme|otamme|leikkaamme|laskemme|alennamme|vähennämme) (?:\\p{L}+,? |\\d+ ?%? ?){0,5}(?:pois|hin\\p{L}+|laskusta|prosent\\p{L}+|summasta|loppusumma\\p{L}*)`,
      "(?:kymmenys|neljännes|kolmannes|viidennes|puolet|kymmenesosa) (?:pois|hinnasta|halvemmalla|edullisemmin)",
    ),
  ],
  offerOver: wordList(
    "päättyi päättynyt päättyneet päättyivät umpeutu- ei_ole_enää eivät_ole_enää ei_enää eivät_enää ei_ole_voimassa vanhentu- emme_voi en_voi emme_pysty en_pysty emme_lupaa en_lupaa emme_tarjoa en_tarjoa loppui loppunut erääntyi erääntynyt ilman_alennu- ei_alennu- raukesi rauennut mennyt_umpeen meni_umpeen oli_voimassa emme_myönnä emme_anna en_anna ei_ole_mahdollis- kyse_ei_ole",
  ),
  settled: [
    wordPattern(
      `(?:olemme|olen) ${FEW}(?:ratkaisseet|ratkaissut|selvittäneet|selvittänyt|korjanneet|korjannut|hoitaneet|hoitanut|hyvittäneet|oikaisseet)`,
      "(?:asia|ongelma|virhe|vika|reklamaatio|tilanne|tilaus|puute)(?: \\p{L}+){0,3} (?:on|ovat) (?:\\p{L}+ ){0,2}(?:ratkaistu|selvitetty|korjattu|hoidettu|kunnossa|hyvitetty|oikaistu|poistettu)",
      "(?:ratkaisimme|selvitimme|korjasimme|hoidimme) (?:\\p{L}+ ){0,3}(?:asia|ongelma|virhee|vian|tilantee|reklamaatio|puuttee)\\p{L}*",
    ),
  ],
  change: [
    wordPattern(
      "(?:olemme|olen) (?:\\p{L}+ ){0,3}\\p{L}+n(?:eet|ut|yt) (?:\\p{L}+ ){0,2}(?:uude|uusi|uutta|lisää|toise|parem|käyttöön|enemmän)\\p{L}*(?: \\p{L}+)?",
      "(?:palkinto|palkinno|palkittu|sertifioi|sertifikaa|iso 9001|markkinajohtaj|alan (?:ykkönen|johtava)|suomen suurin|voitti|voitimme)\\p{L}*(?: \\p{L}+)?",
    ),
    wordPattern(
      "(?:asensimme|laitoimme|hankimme|rakensimme|järjestimme|lisäsimme|nimesimme|palkattiin|otettiin käyttöön|vaihdettiin|uusittiin|muutettiin|koulutettiin|asennettiin|siirsimme|teimme (?=\\p{L}+ (?:muutoks|uudistuks|tarkastuks|järjestely|sopimuks))|kävimme läpi koko|irtisanoimme sopimuksen|sovimme (?:\\p{L}+ )?kuljet\\p{L}+)(?: \\p{L}+){0,4}",
      "(?:nyt|nykyään|nykyisin|tätä nykyä)(?: \\p{L}+){0,4} (?:tarkistetaan|kuvataan|pakataan|punnitaan|lasketaan|valvotaan|seurataan|toimitetaan|vastaa|varmistaa|hoitaa|soittaa|kulkee|tarkastaa|tarkistaa|lähtevät)(?: \\p{L}+){0,2}|(?:tarkistetaan|kuvataan|pakataan|punnitaan|lasketaan|valvotaan|tarkastetaan) (?:\\p{L}+ ){0,2}(?:nyt|nykyään|nykyisin)",
    ),
    wordPattern(
      `(?:olemme|olen) ${FEW}(?:vaihtaneet|muuttaneet|parantaneet|uudistaneet|palkanneet|kouluttaneet|uusineet|lisänneet|laajentaneet|nopeuttaneet|tehostaneet|vahvistaneet|kehittäneet|ottaneet käyttöön|järjestäneet uudelleen|hankkineet|rakentaneet|avanneet|päivittäneet|korvanneet|nimittäneet|kaksinkertaistaneet|ottaneet|perustaneet|siirtyneet|oppineet|asentaneet|siirtäneet|tarkistaneet|tuplanneet|vaihtanut|muuttanut|palkannut|kouluttanut)`,
      `(?:olemme|olen) (?:sittemmin|sen jälkeen|nyt|jo|hiljattain|äskettäin) ${FEW}\\p{L}+n(?:eet|ut|yt)`,
      "(?:vaihdoimme|muutimme|paransimme|uudistimme|palkkasimme|koulutimme|uusimme (?=\\p{L}+(?:n|t|mme))|laajensimme|tehostimme|vahvistimme|kehitimme|otimme käyttöön|hankimme|päivitimme|järjestimme uudelleen|nimitimme|otimme (?=\\p{L}+ käyttöön)|lisäsimme|asensimme|investoimme|siirryimme (?:\\p{L}+ )?(?:uuteen|käyttämään)|tuplasimme|rekrytoimme|perustimme)(?: \\p{L}+){0,3}",
      "(?:meillä on|varastollamme on|meillä työskentelee|varastossamme on|käytössämme on|käytämme) (?:nyt|nykyään|nykyisin|uusi|uudet|sittemmin)(?: \\p{L}+){0,3}",
      "(?:nyt|nykyään|nykyisin) (?:meillä |käytämme |jokainen |jokaisen |kaikki |kahdella )(?:\\p{L}+ ){0,3}\\p{L}+",
      "(?:on|ovat) (?:nyt |sittemmin |jo |hiljattain )?(?:\\p{L}+ )?(?:uudistettu|uusittu|vaihdettu|parannettu|koulutettu|otettu käyttöön|korvattu|palkattu|kaksinkertaistettu|järjestetty uudelleen|laajennettu|päivitetty|tehostettu|nopeutunut|parantunut)",
      "(?:tarkistamme|pakkaamme|toimitamme|lähetämme|laskemme|kuvaamme|testaamme) (?:nyt|nykyään|nykyisin)(?: \\p{L}+){0,4}",
      "(?:uusi|uuden|uudet) (?:varasto|järjestelmä|kuljetus|logistiikka|laadunvalvo|toimintatapa|prosessi|tiimi|prosessikuvau)\\p{L}*",
    ),
  ],
  promise: finnishPromises,
  excuse: [
    wordPattern(
      ",? (?:emme|ei) (?:me|meistä)(?!\\p{L})|(?:mitään|muuta) ei ollut tehtävissä|mitään (?:\\p{L}+ )?(?:tehtävissä|tehdä)(?: \\p{L}+)?|(?:johon|joihin|siihen|niihin|asiaan) (?:\\p{L}+ )?(?:emme|en|ei) (?:\\p{L}+ )?voi(?:nut|neet)? (?:\\p{L}+ )?vaikuttaa|(?:kömmähdy|virhe|erehdy|viivästy|mok)\\p{L}* (?:\\p{L}+ ){0,2}(?:väistämät|sattuu|tapahtuu|luonnolli|ymmärrettäv|normaali)\\p{L}*|(?:tupaten|ääriään myöten|tukossa|pullollaan|täyteen ahdettu)",
    ),
    {
      all: [
        wordList(
          "tietyö- kolari- onnettomuu- konerik- laiterik- lumi- liukkau- myrsky- rankkasa- helle helteen pakka- lako(?:n|sta|t) karanteeni- flunssa- epidemia- influenssa- koronan",
        ),
        wordList(
          "takia vuoksi johtui aiheutu- siksi joten esti viivästy- myöhästy- syynä pysäytti",
        ),
      ],
      unless: OUR_FAULT,
      notInQuestion: true,
    },
    wordPattern(
      "(?:tammi|helmi|maalis|huhti|touko|kesä|heinä|elo|syys|loka|marras|joulu)kuu(?: \\p{L}+){0,4} (?:kiire|ruuhka|hankala|vaikea|kaao|hullu|raskas|hektin)\\p{L}*|(?:joulu|kesä|loma|sesonki|kevät|syksy|pääsiäi)\\p{L}*(?: \\p{L}+){0,4} (?:kiireis|ruuhkai|hankala|vaikea|kaao|hullu|raskas|hektin|mahdo)\\p{L}*",
      "(?:ruuhka|liikenne|keli|sää|lumi|pyry|myrsky|jää|pakkanen|helle|tulva)\\p{L}* (?:\\p{L}+ ){0,5}(?:sen takia|siksi|joten|minkä takia|mahdo\\p{L}+|esti\\p{L}*|sotki\\p{L}*|pysäytti\\p{L}*|viivästytti\\p{L}*)|(?:johtui|johtuivat|johtuu) (?:\\p{L}+ ){0,2}(?:sää|keli|liikent|ruuhk|kuljet|järjest|varast|toimittaj|tehta|koste|pakka|hel(?:tee|lee)|lumi|lume|myrsk|lako|tulli|posti|olosuht|kiire|loma|sairas|henkilö|inhimil)\\p{L}*",
      "(?:niin |hirveän |kovin |valtavasti |liian )?(?:paljon|monta|useita|moni) (?:\\p{L}+ )?(?:sairaita|sairaana|poissa|poissaolo\\p{L}*|lomalla|sairasloma\\p{L}*|tilauksia samaan)|(?:järjestelmän|varaston|ohjelmiston|kuljetus\\p{L}*|tehtaan) (?:\\p{L}+ )?(?:vaihto|muutto|päivitys|uudistus|vaihdos|inventaario|remontti)(?: \\p{L}+)?|(?:muutto|inventaario|remontti|päivitys|vaihdos|lastentau\\p{L}+) (?:\\p{L}+ )?(?:kesken|käynnissä|menossa|päällä)|lastentau\\p{L}+|koko ala(?:lla)?(?: \\p{L}+)? (?:kärsi|sama|vaike)\\p{L}*|kaikilla (?:\\p{L}+ )?(?:sama|vaike)\\p{L}*",
    ),
    wordPattern(
      "(?:mutta )?(?:teidän |sinun )?(?:meitäkin|minuakin|meitä|meidänkin) (?:\\p{L}+ )?(?:täytyy|pitää|pitäisi|on|täytyisi)?(?: \\p{L}+)? ?ymmärtää|ymmärtäkää (?:\\p{L}+ )?(?:meitä|meitäkin|tilanteemme)|ellei (?:\\p{L}+ )?(?:olisi|ollut)(?: \\p{L}+){0,3}|jos (?:vain )?(?:sää|kuljetus\\p{L}*|tulli|liikenne|lumi|toimittaja\\p{L}*)(?: \\p{L}+){0,3} (?:olisi|ei olisi)\\p{L}*|ilman (?:lakkoa|myrskyä|ruuhkaa|lumi\\p{L}+|tullia)",
      "(?:puolet|osa|suurin osa|moni|kaksi|kolme|koko|melkein koko) (?:\\p{L}+ ){0,3}(?:sairaana|sairastui|sairaslomalla|lomalla|poissa|flunssassa|sairasti|kipeänä)|(?:väsyn|uupun|ylikuormit|ylityöllist|hukumme|hukuimme|painoimme yötä|kiireisi|kädet täynnä|revittiin)\\p{L}*(?: \\p{L}+){0,2}|töitä (?:yötä päivää|hullun lailla|yli)|emme ehtineet(?! (?:ajoissa|toimittaa ajoissa))(?: \\p{L}+)?",
      "(?:meillä|minulla) (?:\\p{L}+ )?ei (?:\\p{L}+ ){0,2}(?:ole|ollut) (?:\\p{L}+ ){0,3}(?:tekemistä|osuutta|osaa|vaikutusta|vaikutusvaltaa|valtaa)(?: \\p{L}+){0,2}|ei (?:ole )?(?:meidän|minun) (?:käsissämme|hallinnassamme|päätettävissämme|vallassamme)|ei (?:kuulu|kuulunut) meille|emme ole se, joka|(?:emme|en) (?:me |minä )(?:sitä |tätä )?(?:aiheutt|rikko|myöhäst|hukann)\\p{L}*",
      "(?:syyt|syynä|syypä|vika|vikaa|syy(?!s))\\p{L}* (?:\\p{L}+ ){0,3}(?:ohjelm|sää|kulj|toimittaj|järjestelm|tekniik|varasto|tehta|posti|tulli|verkko|liikente|kuski|alihank|olosuht)\\p{L}*|(?:ohjelma|järjestelmä|kuljet|varasto|toimittaja|alihankkija|tekniikka|kuski|kuriiri|netti)\\p{L}* (?:\\p{L}+ ){0,2}(?:petti|hajosi|kaatui|tökki|sekosi|mokasi|ryssi|sössi|tyri|temppuili|reistaili|kaatuili|myöhästyi|oli rikki|bugi)\\p{L}*|(?:sattui|oli) (?:vain )?(?:huono(?:a)? (?:päivä|tuuri|onni|hetki)\\p{L}*)|sattuman oikk\\p{L}+",
    ),
    wordPattern(
      "(?:emme|en) (?:\\p{L}+ ){0,2}(?:voineet|voinut|voi|mahda|mahtaneet|pystyneet) (?:\\p{L}+ ){0,3}(?:mitään|vaikuttaa|mitenkään|estää)",
      "(?:tälle|sille|asialle) (?:\\p{L}+ ){0,2}(?:emme|en|ei|kukaan) (?:\\p{L}+ ){0,3}(?:voi|mahta|mahda)\\p{L}*(?: mitään)?",
      "meistä (?:\\p{L}+ )?riippumat\\p{L}*|(?:ylivoimai\\p{L}*|voittamat\\p{L}*) este\\p{L}*|(?:poikkeukselli|hallitsemattom|vaikutusvaltamme ulko)\\p{L}* (?:\\p{L}+ )?(?:olosuht|tilan|tekij|syi)\\p{L}*|force majeure|olosuhteiden pakosta|inhimilli\\p{L}+ (?:virhe|ereh|teki)\\p{L}*|väärinkäsity\\p{L}*|väärinymmärry\\p{L}*|huono(?:a)? tuuri\\p{L}*|sattumien summa|epäonnekkai\\p{L}+",
      "(?:ei|eivät) (?:\\p{L}+ ){0,3}(?:meidän|minun) (?:\\p{L}+ ){0,2}(?:vikamme|vika|virheemme|virhe|syymme|syytämme|syy|syytä|vikaa|vikani|vastuullamme|mokamme|ongelmamme)",
      "(?:ei johtunut|ei ollut kiinni|ei ole kiinni) meistä|(?:emme|en) (?:\\p{L}+ ){0,2}ole (?:\\p{L}+ )?(?:syylli|syypää|vastuussa)\\p{L}*",
      "(?:virheitä|erehdyksiä|kömmähdyksiä|tällaista|näitä|sellaista|mokia|vahinkoja) (?:nyt |vain |aina |joskus |valitettavasti )*(?:sattuu|tapahtuu|tekevät|tulee|sattuvat)(?: \\p{L}+){0,2}",
      "(?:kaikki|jokainen|kuka tahansa|kaikille|jokaiselle|parhaimmillekin|parhaillekin) (?:\\p{L}+ ){0,2}(?:tekevät|tekee|erehtyy|sattuu|käy|erehtyvät|mokaa)(?: \\p{L}+)?|sattuuhan (?:sitä|näitä)|sattuu (?:sitä |näitä )?(?:paremmissakin|kaikille|parhaimm\\p{L}+)|sellaista (?:elämä|se) on",
      "(?:henkilö(?:stö|kunta)?|työvoima|resurssi|väki|työntekijä|kuski|kuljettaja|raaka-aine|komponentti)(?:pula|vaje|puut|vajau)\\p{L}*|(?:pulaa|pula|puutetta|liian vähän|vajetta) (?:\\p{L}+ )?(?:väestä|henkilö\\p{L}*|työnteki\\p{L}*|käsi\\p{L}*|kuljettaj\\p{L}*|väkeä)|aliresurssoi\\p{L}*|alimiehit\\p{L}*|vajaalla (?:miehity|väe)\\p{L}*",
      "(?:kova|hirveä|hirmuinen|kauhea|hurja|pahin|melkoinen)\\p{L}* (?:kiire|ruuhka|sesonki|haipakka|hulina)\\p{L}*|(?:kiire|ruuhka|sesonki)(?:aika|kausi|sesonki|huippu|aikaa|ajan)\\p{L}*|oli (?:\\p{L}+ ){0,2}(?:kiire|kiireistä|ruuhkaa)(?:\\p{L}+)?|kiireen (?:keskellä|takia|vuoksi)|(?:liikaa|niin paljon|paljon) (?:tilauksia|töitä)|ruuhkautu\\p{L}*",
      "(?:teidän|sinun) (?:\\p{L}+ ){0,2}(?:täytyy|pitää|pitäisi|on) (?:\\p{L}+ )?ymmärtää|ymmärtänette|kai te ymmärrätte|ymmärrättehän",
      "ei (?:nyt |se |ollut )*(?:kovin |niin )(?:vakava|paha|iso|suuri|kauhea|dramaatti)\\p{L}*",
    ),
    { all: [OTHERS, CAUSE], within: 9, unless: OUR_FAULT, notInQuestion: true },
  ],
  sorry: wordPattern(
    "(?:ikävää|ikävä|harmi|kurjaa|sääli|valitettavaa|harmillista),? (?:vain |kyllä )?että(?! (?:te |ette|et |luotit|lähdit|valits|siirry|vaihdoi|lopet|päät|emme|en |olette|uskoi))",
    "(?:on|oli|olipa) (?:\\p{L}+ )?(?:ikävä|harmi|kurja|surkea|valitettavaa|sääli|noloa|kurjaa|ikävää|harmillista)\\p{L}*(?= ?,? että)|(?:harmi|ikävä|ikävää|kurjaa|valitettavaa),? (?:vain )?että (?:\\p{L}+ )?(?:noin|näin|tilau|toimitu|kuorma|erä|teille|teitä|jouduitte|koitte|kävi)\\p{L}*|soriii?|(?:otan|otamme) osaa|vilpittömät pahoittelu\\p{L}*",
    "(?<!(?:pyysi|pyydet|pyytän|sai|antan|annoi)\\p{L}* (?:\\p{L}+ ){0,3})anteeksi(?!pyyn)",
    "anteeksipyyn\\p{L}+(?<!anteeksipyyntömme)",
    "pahoitte(?:lut|lumme|luni|lemme|len|lla|lujen)(?: \\p{L}+)?",
    "(?:olen|olemme) (?:\\p{L}+,? ){0,4}pahoilla(?:ni|mme|an)(?!,? (?:\\p{L}+ )?(?:että )?(?:lähditte|päätitte|lopetatte|lopetitte))",
    "pahoilla(?:ni|mme) (?:olen|olemme)?",
    "(?:meitä|minua) (?:\\p{L}+ )?harmittaa|(?:on|oli) (?:\\p{L}+ )?(?:ikävää|harmillista|valitettavaa|harmi)(?= ?,? että)|kadumme|kadun",
    "suokaa anteeksi|sori|sorry|valitamme|valitan",
  ),
  disturbing: wordPattern(
    "soitanko|häiritsenkö|huonoon aikaan|sopimattomaan aikaan|häirit\\p{L}*|häiri(?:n|mme)|häirinnästä|vaiva(?:an|amme|sin|simme)|keskeyt\\p{L}*|vi(?:en|emme|in|imme) (?:\\p{L}+ )?aika\\p{L}*",
    "että (?:\\p{L}+ ){0,2}(?:soitan|kirjoitan|kysyn|otan|palaan|lähestyn|viivyin|vastaan|soitin|lähestymme|kysymme|kirjoitamme|utelen)(?: \\p{L}+)?",
    "(?:myöhäi|aikai|äkilli|suora|uteli|pitkä|lyhyt|viivästyny|vastauksen vii|hiljaisuu|kirjoitusvirh|lyönti|hitaa)\\p{L}* (?:soit|viest|kysym|vastau|ajankoh|viipy|hiljai|kirjoitus)\\p{L}*|kysymy\\p{L}+",
    "vastaus (?:viipyi|kesti|viivästyi)|en (?:\\p{L}+ )?(?:vastannut|ehtinyt vastata|soittanut)(?: \\p{L}+)?|näin (?:myöhään|aikaisin|suoraan)",
  ),
  apologyPast: wordPattern(
    "(?:pyysi(?:mme|n)|pyydet(?:ty|tiin)|pyytän(?:eet|yt)|esiti(?:mme|n)|lähett(?:i|än)\\p{L}*) (?:\\p{L}+ ){0,4}(?:anteeksi\\p{L}*|pahoittelu\\p{L}*)",
    "(?:anteeksi|pahoittelu\\p{L}*|anteeksipyynnö\\p{L}*) (?:\\p{L}+ ){0,3}(?:pyysi(?:mme|n)|pyytän(?:eet|yt)|esitimme|lähetimme|on jo|olemme jo|jo)",
    "(?:aiem|aikaisem|viimeviikko|jo esitet)\\p{L}+ (?:anteeksipyyn|pahoittelu)\\p{L}*|anteeksipyyntömme|pahoittelumme (?:jo|aiem)\\p{L}*",
    "(?:pahoittelimme|pahoittelin)",
  ),
  ownership: [
    wordPattern(
      "(?<!(?:ei|eivät) (?:\\p{L}+ ){0,3})(?:meidän|minun) (?:\\p{L}+ ){0,2}(?:virhe|vika|vikaa|syy|vastu|moka|huolimattomu|laiminlyö|erehdy|epäonnist|mokaa)\\p{L}*",
      "(?:virhe|vika|syy|vastuu|moka|erehdys|laiminlyönti)(?: \\p{L}+,?){0,4} (?:meidän|meillä|meissä|minun|minulla|omamme|omassa)\\p{L}*|(?:virheemme|vikamme|syytämme|syymme|erehdyksemme|laiminlyöntimme|mokamme|vastuullamme)",
      `(?:otamme|otan|kannamme|kannan|ottaa) ${FEW}(?:vastuu\\p{L}*|syy\\p{L}*)`,
      "(?:teimme|tein|meiltä sattui|meille sattui|meiltä tapahtui|meillä sattui|meiltä tuli) (?:\\p{L}+ ){0,3}(?:virhe|ereh|moka)\\p{L}*",
      "(?:me )?(?:epäonnistuimme|epäonnistuin|petimme|petin|myöhästyimme|myöhästyin|mokasimme|mokasin|unohdimme|unohdin|laiminlöimme|erehdyimme|erehdyin|sekoitimme|sotkimme|arvioimme (?:\\p{L}+ )?väärin|suunnittelimme (?:\\p{L}+ ){0,2}(?:väärin|huonosti)|pakkasimme (?:\\p{L}+ ){0,2}(?:väärin|huonosti)|lähetimme (?:\\p{L}+ ){0,3}(?:väär|vaja)\\p{L}*|toimitimme (?:\\p{L}+ ){0,3}(?:väär|myöhä|vaja|puutt|liian|vasta|neljä)\\p{L}*|tuotimme (?:\\p{L}+ )?pettymyksen|rikoimme|jätimme|kirjasimme (?:\\p{L}+ )?väärin|hävitimme|viivästytimme|toimimme väärin|jouduimme|olimme (?:myöhässä|väärässä))",
      "(?:emme|en) (?:\\p{L}+,? ){0,4}(?:toimitta|tarkist|pitän|hoita|ilmoitt|kerto|vasta|huoleht|varmist|onnistu|huoma|täyttän|pystyn|kyen|osann|noudatt|pakann|saan|lähettän|soitta|laske|tehn|suunnitel|ollut? (?:\\p{L}+ )?(?:ajois|tarkk|riittäv)|valvo|reago|seuran|muista)\\p{L}*",
      "(?:vastaamme|vastaan) (?:\\p{L}+ ){0,2}(?:siitä|tästä|virhee|viivästy|asiasta|itse)\\p{L}*|(?:siitä|tästä) (?:\\p{L}+ )?vastaamme|myönnämme|tunnustamme|myönnän",
      "meidän (?:\\p{L}+ )?olisi (?:\\p{L}+ )?(?:pitänyt|kuulunut|täytynyt|tullut)|olisi meidän (?:pitänyt|täytynyt)|petimme luottamuksenne",
      "meidän puoleltamme|meiltä (?:jäi|puuttui|unohtui|meni|pääsi|lipsahti)|meistä johtu\\p{L}+|johtui meistä",
    ),
  ],
  condition: wordList(
    "jos mikäli mahdolli- mahdollisesti ehkä kenties saattoi saattanut ko onko voi(?:si)?_olla mahdollinen mahdollista mahdollisen",
  ),
  but: wordList("mutta kuitenkin vaikka joskaan toisaalta silti"),
  repair: wordPattern(
    "korja\\p{L}*|hyvit\\p{L}*|korva\\p{L}*|vaihdamme|ratkais\\p{L}*|selvit\\p{L}*|oikais\\p{L}*|kuntoon|palautamme|uusi(?:n|en)? (?:erä|toimitus)\\p{L}*",
  ),
  permission: wordPattern(
    "(?:saanko|saammeko|voinko|voimmeko|voisinko|voisimmeko|saisinko|saisimmeko|haluaisin|haluaisimme|sopisiko|sopiiko|voisitteko|voisitko|kertoisitteko|kertoisitko|olisitteko|olisitko|haluaisitteko|haluaisitko|viitsisittekö|viitsisitkö)(?: \\p{L}+)?",
    "(?:jos|mikäli) (?:sallitte|sallit|sopii|teille sopii|sinulle sopii|suinkin|voitte|haluatte|saan kysyä)",
    "onko (?:\\p{L}+ ){0,2}(?:hyvä hetki|aikaa|sopiva\\p{L}*|mahdollista)|ehtisi(?:ttekö|tkö)|olisiko (?:teillä|sinulla|mahdollista)",
  ),
  date: wordPattern(
    WEEKDAY,
    "tänään|huomenna|ylihuomenna|huomiseksi|huomiseen|huomisen",
    `\\d{1,2}\\. ?(?:päivä\\p{L}* )?${MONTH}`,
    "\\d{1,2}\\. ?\\d{1,2}\\.?",
    "\\d{1,2}/\\d{1,2}|\\d{4}-\\d{2}-\\d{2}",
    "(?:viikon|kuun|kuukauden|päivän|tämän viikon|ensi viikon) loppuun mennessä",
    "(?:\\d+|\\p{L}+) (?:\\p{L}+ )?(?:tunnin|päivän|vuorokauden|arkipäivän) (?:kuluessa|sisällä|päästä|aikana)",
    "viikolla \\d+",
  ),
  explanation: [
    wordPattern(
      "(?:koska|sillä|siksi|johtui|syynä|syy oli|tapahtui|kävi niin)(?: \\p{L}+){0,3}",
      "(?:suunnittelimme|pakkasimme|kirjasimme|laskimme|arvioimme|lähetimme|emme \\p{L}+n(?:eet|ut)) (?:\\p{L}+ ){0,2}\\p{L}+",
    ),
  ],
  repentance: [
    wordPattern(
      "ei (?:\\p{L}+ )?(?:toistu|tapahdu|satu)(?: \\p{L}+)?",
      "(?:jotta|ettei|jatkossa|vastedes) (?:\\p{L}+ ){0,4}(?:toistu|tapahdu|uusiudu|satu)\\p{L}*",
      "(?:olemme )?(?:oppineet|opimme|muuttaneet|muutimme|ottaneet opiksemme|otimme opiksemme)(?: \\p{L}+){0,2}",
    ),
  ],
  request: [
    wordPattern(
      "(?:pyydämme|pyydän|toivomme|toivon) (?:\\p{L}+ ){0,2}(?:anteeksi|anteeksiantoa\\p{L}*|ymmärry\\p{L}*)|antakaa (?:meille |minulle )?anteeksi|anna (?:meille |minulle )?anteeksi|voitteko antaa anteeksi|miten voisimme (?:hyvittää|korjata|korvata)|mitä toivoisitte|mitä voimme tehdä",
    ),
  ],
  numberWords: wordPattern(
    `${MORE} ${NUMBER}(?: ${NUMBER})*`,
    `${NUMBER}(?: ${NUMBER})* (?:\\p{L}+(?:a|ä) )?(?:prosent|euro|dollar|sent|päiv|vuorok|viik|kuukau|vuo[dst]|vuosi|tunti|tunnin|tuntia|lava|laatik|kappale|tonni|kilo|asiak|tilau|toimitu|kerta|kertaa|yrity|ravintola|kahvila|hotelli|kauppa|henki|tuote|tuhat|miljoona|pakett|säk|kolli|koli)\\p{L}*`,
    "(?:kaksin|kolmin|nelin)kertai\\p{L}*|puolittu\\p{L}*|puolittaneet|puolitimme",
  ),
  introduces: wordPattern(
    "nimeni on|täällä(?: soittaa)?|terveisin|ystävällisin terveisin|parhain terveisin|t\\.|kunnioittavasti|soittaa|olen|terv",
  ),
};
