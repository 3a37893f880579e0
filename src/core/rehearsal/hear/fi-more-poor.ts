import { wordPattern } from "../../draft/checks/word-pattern.ts";
import type { MoreSigns } from "./widen.ts";

const RATHER =
  "(?:voisin|voisimme|voin|saattaisin)(?:,? \\p{L}+){1,12},? mutta (?:\\p{L}+ ){0,3}?(?:mieluummin|parempi|ennemmin|sen sijaan|en|siitä ei|se ei|ei|haluan|haluaisin)";
const THEY =
  "(?:he|ne|heidän|heillä|heihin|heistä|heiltä|niillä|niiden|niihin|nuo|muut|se (?:firma|porukka|poppoo|sakki)|sillä (?:firmalla|porukalla|poppoolla)|uusi toimittajanne|ne (?:tyypit|kaverit|heput|pojat))";
const JUNK =
  "(?:vettä|pölyä|roskaa|roska|kuraa|sontaa|jätettä|krääsää|tuubaa|sutta|sekundaa|viime vuoden tavaraa|huono|huonoa|surkea|surkeaa|kelvoton|kelvotonta|kehno|kehnoa|heikko|heikkoa|vitsi|pelleilyä|häpeä|katastrofi|huijareita|huijausta|roistoja|amatöörejä|puoskareita|epäluotettava|epäluotettavia|konkurssi\\p{L}*|halpaa)";

/** More of what the method warns of, in Finnish. */
export const FI_MORE_POOR: MoreSigns = {
  discount: {
    sure: [
      wordPattern(
        "(?:tulla|tulen|tulemme|tulisin|tulisimme|tullaan)(?: \\p{L}+){0,2} (?:hinnassa|hinnoissa)? ?vastaan|(?:hinnassa|hinnoissa)(?: \\p{L}+){0,2} vastaan",
        "(?:pudota|pudotta|pudottai|laske|laski|laskisi|alenn|alenta|nipist|karsi|leikka|tingi|jäädyt|puolita)\\p{L}*(?: \\p{L}+){0,3} (?:hin\\p{L}*|laskusta|jotain|vähän)|hinnasta(?: \\p{L}+){0,3} (?:nipist|pois|alas|jotain)\\p{L}*",
        "(?:prosentin|prosenttia)(?: \\p{L}+){0,2} (?:alennuk?s\\p{L}*|pois|halvemma\\p{L}*|alas|vähemmän)",
        "(?:teen|teemme|annan|annamme|saatte|järjestän|tarjoan)(?: \\p{L}+){0,5} (?:alennuk\\p{L}*|alennus\\p{L}*|hyvityk\\p{L}*|lahjakort\\p{L}*|bonuk\\p{L}*)",
        "(?:saman|paremman|halvemman|edullisemman|heidän|alemman) hinnan(?! (?:takia|vuoksi))",
        "(?:kaupan päälle|kaupan päällisiksi|meidän piikkiin\\p{L}*|talon piikkiin|lahjakort\\p{L}*|hyvityslasku\\p{L}*|hyvityksen|rahat takaisin|omakustannus\\p{L}*|puoleen hintaan|puolella hinnalla|maksutta|ilman rahtia|rahtivapaa\\p{L}*|rahdittomana)",
        "(?:pidentä|pidennä|jatka|venytt)\\p{L}*(?: \\p{L}+){0,3} (?:maksuai|maksueh)\\p{L}*",
        "(?:saatte|annan|annamme|voin antaa|tarjoan|lupaan|järjestän)(?: \\p{L}+){0,5} (?:\\p{L}*kymmentä|\\d+|lisää|pidemmän) (?:päivää|päivän|maksuai\\p{L}*)(?: maksuai\\p{L}*)?",
        "(?:lähtee|lähtisi|putoaa|putoaisi|tippuu|tippuisi|saatte|otan|annan)(?: \\p{L}+){0,5} prosent\\p{L}*",
        "(?:poista|jätä|jättäi|poistai)\\p{L}*(?: \\p{L}+){0,2} (?:rahdin|rahti|toimitusmaksun|kulut|maksun)(?: \\p{L}+)?",
        "(?:vanhan|entisen|aiemman) hinnan(?: \\p{L}+)? (?:takaisin|teille)|hyvitämme|hyvitän(?! tämän)",
        "(?:otan|ottaisin|otamme|vähennän|lyön)(?: \\p{L}+){0,3} (?:kymmenyksen|viidenneksen|neljänneksen|kolmanneksen|osan|puolet|prosentin)(?: \\p{L}+)? ?(?:pois)?",
        "(?:rahti|toimitus|kuljetus|asennus|huolto|kuukausi|lava|laatikko|kokeilu|vuokra)\\p{L}*(?: \\p{L}+){0,4} (?:ilmai\\p{L}*|maksutta|veloituksetta|kaupan päälle|meidän piikkiin\\p{L}*)",
      ),
    ],
    never: wordPattern(
      RATHER,
      "(?:menee|meni|menetän|menettäisin|lähtee)(?: \\p{L}+){0,3} (?:bonu|palkkio|provisio)\\p{L}*|(?:bonu|palkkio|provisio)\\p{L}*(?: \\p{L}+){0,3} (?:menee|meni|vaarassa|kiinni)",
      "(?:alennus|alennukse|lahja|prosentti|tarjou)\\p{L}*(?: \\p{L}+){0,4} (?:ei|eivät|päättyi|loppui|oli|olivat)",
      "aiemp\\p{L}*|aikaisemp\\p{L}*",
      "(?:mitä|mikä|millaista|paljonko|kuinka paljon)(?: \\p{L}+){0,3} (?:hinta|hintaa|hinnan)\\p{L}*",
      "(?:he|ne|heillä|niillä|muut|kilpailija\\p{L}*)(?: \\p{L}+){0,3} (?:tarjo\\p{L}*|antoi\\p{L}*|pyytävät|pyytää|\\p{L}+ maksuaik\\p{L}*|maksuaik\\p{L}*)",
      "hinnat (?:\\p{L}+ )?(?:läpi|yhdessä)",
      "(?:pyysitte|kysyitte|saitte|mainitsitte)",
      "hiljaisuus",
      "miten(?: \\p{L}+){0,3} hyvit\\p{L}*",
      "(?:jos|mikäli) (?:\\p{L}+ )?(?:saisimme|pystyisimme|voisimme|onnistuisimme)",
    ),
  },
  pitch: {
    sure: [
      wordPattern(
        "(?:meillä|minulla|meille)(?: \\p{L}+){0,3} (?:on|tuli|saapui)(?: \\p{L}+){0,4} (?:uusi|uusia|uutta|uudet|loistava\\p{L}*|upea\\p{L}*|mahtava\\p{L}*|erinomai\\p{L}*|todella hyvä|huippu\\p{L}*|hieno\\p{L}*)(?! (?:\\p{L}+ )?(?:hinnasto|sääntö|säännöt|kuljettaja|järjestelmä|johtaja|esimies|ehdot|mies|käytäntö|huoltomies|sopimus))",
        "(?:sopisi|sopii|istuisi)(?: \\p{L}+){0,3} kuin (?:nenä päähän|nakutettu|hansikas)|kuin (?:nenä päähän|teille tehty|nakutettu)",
        "(?:minulla|meillä) (?:on|olisi) (?:teille )?(?:\\p{L}+ ){0,3}(?:tarjous|kampanja)",
        "(?:markkinoiden|maan|alan|kaupungin|suomen) (?:\\p{L}+ )?(?:paras|parhai|parasta|halvi|nopei|laajin)\\p{L}*",
        "(?:kannattaa|kannattaisi|pitäisi|täytyy)(?: \\p{L}+){0,2} (?:nähdä|kokeilla|maistaa|tutustua|katsoa)(?: \\p{L}+){0,3}",
        "oletteko(?: \\p{L}+){0,3} (?:nähnyt|nähneet|kokeillut|kokeilleet|maistanut|tutustunut)(?: \\p{L}+){0,3}",
        "(?:toimme|tuomme|lanseerasimme|julkaisimme|otimme)(?: \\p{L}+){0,2} (?:markkinoille|myyntiin|valikoimaan|valikoimiin)(?: \\p{L}+){0,3}|lanseera\\p{L}*",
        "(?:toimitamme|tarjoamme|palvelemme) nyt",
        "päätä pidempi|kuin (?:muut|muiden|kilpailijoi\\p{L}*)(?=[.!])",
        "(?:meidän|\\p{L}+mme)(?: \\p{L}+){0,2} (?:kestää|puhdistaa|maistuu|on|toimii)(?: \\p{L}+){0,3} (?:kauemmin|paremmin|parempi|paras|ylivoimai\\p{L}*|voittamaton|ykkönen|kuin mikään)",
        "(?:ylivoimai|voittamat|huippuluokka|ensiluokkai|myydyin|hittituot)\\p{L}*",
      ),
    ],
    never: wordPattern(
      "en soita (?:\\p{L}+ )?myy\\p{L}*",
      "^(?:mikä|mitä|miksi|miten|minkä)",
      "(?:maanantai|tiistai|keskiviikko|torstai|perjantai|huomenna|aika|kello)\\p{L}*(?: \\p{L}+)? (?:sopi|käy)\\p{L}*|sopi\\p{L}* (?:\\p{L}+ )?(?:maanantai|tiistai|keskiviikko|torstai|perjantai|huomenna|aika|kello)\\p{L}*",
      "(?:pitäisi|täytyy|kannattaisi)(?: \\p{L}+){0,3} (?:muuttaa|tehdä|aloittaa)",
    ),
  },
  excuse: {
    sure: [
      wordPattern(
        "(?:ei|emme|en)(?: \\p{L}+){0,5} (?:mitään voinut|voinut mitään|voineet mitään|mitään voi|voi mitään|mahda mitään|mahtanut mitään|tehtävissä|voitu estää|voitu välttää|voineet estää)",
        "(?:hänellä|heillä|huoltomiehellä|kuljettajalla|työntekijällä|kollegalla|meillä|minulla|kuskilla|tytöllä|\\p{L}+lla)(?: \\p{L}+){0,5}? (?:\\p{L}*kymmentä|kaksi|monta|paljon|sata|hirveästi|valtavasti|kamalasti|liikaa|koko|pitkä|rankka|raskas|huono|kiire|hullu)(?: \\p{L}+)? (?:puhelua|tilausta|asiakasta|maakuntaa|työtä|töitä|päivä|viikko|aamu|vuoro|keikkaa|hommaa|asiaa)",
        "(?:puolet|osa|suurin osa|iso osa|moni)(?: \\p{L}+)? (?:osastosta|väestä|porukasta|tiimistä|henkilökunnasta|väki|meistä|kuljettajista)(?: \\p{L}+){0,2} (?:sairaana|lomalla|poissa|sairaina|kipeänä)",
        "koko (?:ala|toimiala|maa|maailma|markkina|kaupunki)(?: \\p{L}+){0,4}",
        "(?:hinnat|kustannukset|palkat|polttoaine|raaka-aineet|rahti|sähkö)(?: \\p{L}+){0,3} (?:nousi\\p{L}*|kallistui\\p{L}*)(?: \\p{L}+)? (?:kaikilla|kaikkialla|joka paikassa|muillakin)",
        "(?:oli|oltiin)(?: \\p{L}+)? (?:joulu|joulun alla|loma-aika|sesonki|juhannus|pääsiäinen|kesälomat|lomakausi|vuodenvaihde)\\p{L}*|tiedättehän(?: te)?(?=[.,!]|$)",
        "(?:minä )?(?:vain|vasta|juuri) (?:myyn|aloitin|tulin|teen työtäni)|(?:otin|aloitin|tulin)(?: \\p{L}+){0,4} vasta",
        "ennen (?:minun )?aikaani",
        "(?:järjestelmä|kuriiri|kuljetusliike|alihankkija|toimittaja|tehdas|varasto|pääkonttori|johto|kuljettaja|tulli|ohjelma|palvelin|tietokone|sää|myrsky|lumi|logistiikka|huolinta|maahantuoja)\\p{L}*(?: \\p{L}+){0,3}? (?:hukkasi|jätti|sotki|päätti|petti|myöhästyi|unohti|mokasi|kaatui|oli rikki|oli poikki|ei (?:lähettänyt|toimittanut|toiminut|kertonut|ilmoittanut)|pakotti|määrää|nosti|sekoitti|erehtyi)",
        "(?:sen|tämän|siitä) päättää (?:\\p{L}+ )?(?:pääkonttori|johto|joku muu|pomo|hallitus)",
        "(?:emme|emmehän|en|ei|eihän)(?: \\p{L}+){0,3} (?:tahallaan|tahallamme|tahallani|pahuuttaan|ilkeyttään|kiusallaan)",
        "(?:auto|rekka|kuorma|tavara)\\p{L}*(?: \\p{L}+){0,2} (?:lumeen|rajalle|tulliin|tien päälle|ojaan)",
        "tiet (?:olivat|oli|ovat) (?:\\p{L}+ )?(?:poikki|liukkaat|ummessa|tukossa|huonot)",
        "(?:vain|vaivaiset|ainoastaan|pelkästään)(?: \\p{L}+){0,2} (?:päivää|tuntia|päivän|kerran|laatikko|pikkuasia|pikkujuttu)(?: \\p{L}+)? ?(?:myöhässä|myöhästyi|puuttui|väärin)?",
        "(?:sellaista|tällaista|semmoista|näitä|virheitä)(?: \\p{L}+)? (?:sattuu|tapahtuu|käy|tulee)",
        "(?:tyttö|poika|työntekijä|kuljettaja|hän|kollega|kuski) oli (?:\\p{L}+ )?(?:uusi|nuori|väsynyt|sairas)(?: \\p{L}+)?",
        "(?:ei ollut|ei ole|ei jäänyt)(?: \\p{L}+){0,3} (?:mahdollisuutta|vaihtoehtoa|vaihtoehtoja|valinnanvaraa|keinoa)",
        "järjestelmä(?: \\p{L}+)? toimii (?:niin|näin)|emme(?: \\p{L}+){0,3} ehtineet",
        "(?:miten|kuinka) (?:vaikeaa|hankalaa) on (?:löytää|saada)(?: \\p{L}+)?",
        "(?:hän|se) on (?:muuten|yleensä|tavallisesti|vielä|uusi|nuori|oikein hyvä)(?: \\p{L}+){0,3}",
        "(?:kukaan ei ole täydellinen|erehtyminen on inhimillistä|virheitä (?:\\p{L}+ )?(?:sattuu|tekevät|tekee|teemme))",
        "(?:olosuhtei|olosuhteet|ylivoimai\\p{L}* este|sille mitään voinut)\\p{L}*",
        "pula(?:a)? (?:kuskeista|kuljettajista|väestä|työntekijöistä|työvoimasta|henkilöstöstä|tavarasta|raaka-aineista)",
        "(?:talvi|kesä|kevät|syksy|vuosi|keli) (?:oli|on ollut)(?: \\p{L}+)? (?:vaikea|raskas|hankala|rankka|poikkeuksellinen|huono)",
      ),
    ],
    never: wordPattern(
      "(?:puhun|kysyn|selvitän|soitan|katson|lähetän|tuon|kerron|tulen|panen)(?!.*(?:mutta|koska|vaikka|myyn))",
      "^(?:oliko|mitä|mikä|kuka|miten|miksi|missä|huusiko|tuliko|\\p{L}+ko)(?= )",
      "(?:selän taakse|taakse) ?(?:mene|piiloud|piiloutu|mennä)?\\p{L}*",
      "poistui(?: \\p{L}+){0,2} (?:valikoimasta|myynnistä|tuotannosta)",
      "eikä kukaan soittanut",
      "(?:ymmärrän|käsitän|tajuan|kuvitella)(?: \\p{L}+)?,? että",
      "päästäkää",
      "voi luvata",
      "(?:en halua|en aio|en yritä) selit\\p{L}*",
      "en (?:ala|rupea|aio)(?: \\p{L}+)? selit\\p{L}*",
      "(?:eikä|ei) (?:sille|siihen) ole (?:selitystä|tekosyytä)",
    ),
  },
  blame: {
    sure: [
      wordPattern(
        "(?:ette|ettehän|te ette|ettekä)(?: \\p{L}+){0,3}? (?:sanonut|sanoneet|kertonut|kertoneet|valittanut|valittaneet|ilmoittanut|ilmoittaneet|soittanut|soittaneet|maininneet|maininnut|vastannut|vastanneet|lukenut|lukeneet|maksanut|maksaneet|tilannut ajoissa|tarkistanut|tarkistaneet|reagoinut|reagoineet|huomannut|kysynyt|kysyneet)",
        "(?:te |itse )?(?:tilasitte|maksoitte|ilmoititte|allekirjoititte|hyväksyitte|unohditte|vastasitte)(?: \\p{L}+){0,3} (?:liian myöhään|myöhään|myöhässä|itse|väärin|sopimuksen|ehdot)",
        "(?:oli|olihan|lukee|luki|lukeehan|seisoo)(?: \\p{L}+){0,3} (?:sopimuksessa|ehdoissa|laskussa|pienellä präntillä|toimitusehdoissa)",
        "jos (?:te )?olisitte(?: \\p{L}+){0,4} (?:tilanneet|tilannut|soittaneet|soittanut|sanoneet|sanonut|maksaneet|lukeneet|lukenut|ilmoittaneet|ilmoittanut|kysyneet|kysynyt|kertoneet|kertonut)",
        "(?:luitte|ymmärsitte|käsititte|kuulitte|laskitte)(?: \\p{L}+){0,4} väärin",
        "teette(?: \\p{L}+){0,4} (?:ison numeron|liian ison|numeron|kärpäsestä|draaman)",
        "olisitte(?: \\p{L}+){0,3} (?:voinut|voineet|saanut|saaneet)(?: \\p{L}+){0,4}",
        "itsehän (?:te )?\\p{L}+itte(?: \\p{L}+){0,2}",
        "osa (?:syystä|vastuusta|viasta)(?: \\p{L}+){0,2} (?:teidän|teillä|teissä)",
      ),
    ],
    never: wordPattern(
      "(?:te )?ette (?:ole )?(?:tehnyt|tehneet)(?: \\p{L}+)? (?:mitään|väärin)",
      "teidän ei (?:olisi|pitänyt|kuulu|pidä)(?: \\p{L}+)?",
      "(?:mitä|miten|mikä) (?:te )?olisitte",
      "^(?:miksi|mitä|mikä|miten)",
      "(?:tilasitte|tilaisitte) (?:levollisin|taas|meiltä)",
      "ette kysynyt meiltä",
      "ei yllätä|mitä sanotte",
      "emme \\p{L}+neet",
      "teidän pitäisi (?:\\p{L}+ )?(?:nähdä|kokeilla|maistaa)",
    ),
  },
  "criticise-competitor": {
    sure: [
      {
        any: wordPattern(
          `\\p{L}+(?: \\p{L}+)? (?:on|oli|myy|myyvät)(?: \\p{L}+){0,2} (?:silkkaa |pelkkää |puhdasta |puoliksi |täyttä )+${JUNK}`,
          `${THEY}(?: \\p{L}+){0,4}? (?:jättä\\p{L}*|hylkää\\p{L}*|pettä\\p{L}*|huijaa\\p{L}*|unohta\\p{L}*|nosta\\p{L}*(?: \\p{L}+){0,2} hin\\p{L}*|houkuttele\\p{L}*|valehtele\\p{L}*|kusetta\\p{L}*|lypsä\\p{L}*|eivät (?:maksa|pidä|pysty|välitä|osaa|tiedä|vastaa|kestä|ehdi)|ei (?:maksa|pidä|pysty|välitä|osaa)|myöhästele\\p{L}*|on ${JUNK}|ovat ${JUNK})`,
          `(?:heidän|niiden|sen firman) \\p{L}+(?: \\p{L}+)? (?:on|ovat|oli)(?: \\p{L}+){0,2} ${JUNK}`,
          "(?:kyllä|vielä|keväällä|pian|kohta|saatte)(?: \\p{L}+){0,3} (?:näette|nähdä|huomaatte|kadutte|petytte|katumaan|huomata)(?: \\p{L}+){0,4}|tulette (?:pettymään|katumaan|näkemään|huomaamaan)",
          "(?:säästää|säästävät|tinkii|tinkivät)(?: \\p{L}+){0,2} laadusta",
          "(?:halpa|halvalla) (?:tavara|kama|roska)(?: \\p{L}+){0,3} (?:hajoaa|hilseilee|irtoaa|rikkoutuu|pettää|ei kestä)",
          "(?:heihin|niihin|siihen (?:firmaan|porukkaan))(?: \\p{L}+){0,3} (?:en|ei)?(?: \\p{L}+)? ?(?:luottaisi|luota|luottamaan)|(?:en|ei)(?: \\p{L}+){0,2} (?:heihin|niihin)(?: \\p{L}+)? luottaisi",
          "ensin(?: \\p{L}+)? (?:houkuttel|lupa|tarjo)\\p{L}*(?:.{0,40})(?:sitten)",
          "etteivät (?:he|ne)(?: \\p{L}+){0,4}",
          "kuun? taivaalta",
          "(?:yrittäkää(?:pä)?|koettakaa(?:pa)?)(?: \\p{L}+)? (?:sieltä|heiltä|niiltä)(?: \\p{L}+){0,4}",
          "kyllä te (?:vielä )?(?:palaatte|tulette)(?: \\p{L}+){0,2},? kun(?: \\p{L}+){0,5}",
          "(?:odottakaa|odotelkaa) (?:vain|vaan),? kun(?: \\p{L}+){0,5}",
          "huono maine|saatte (?:sitä|sen),? mi(?:stä|tä) maksatte",
        ),
        unless: wordPattern(
          "meidän(?! kesken)",
          "me",
          "meillä",
          "meitä",
          "meistä",
          "petimme",
          "minun",
        ),
      },
    ],
    never: wordPattern(
      "(?:kunnon|hyvä|luotettava|vahva|vakaa|asiallinen|arvostettu) (?:talo|firma|yritys|toimittaja|porukka|yhtiö)",
      "(?:mitään|sanaakaan|mitäkään) pahaa",
      "^(?:mitä|mikä|miten|keneltä|kuka|miksi|millai\\p{L}*|\\p{L}+ko(?= ))",
      "he eivät\\.",
      "me emme",
      "hyvä valinta|tunnetaan (?:nopeista|hyvistä|luotettavista)|(?:halvempia|nopeampia|lähempänä|edullisempia)(?!.*(?:mutta|vain))|rehellisiä virheitä|lyhyempi matka",
    ),
  },
  plead: {
    sure: [
      wordPattern(
        "(?:tulkaa|palatkaa|jääkää|ottakaa meidät)(?: \\p{L}+){0,3} (?:takaisin|nyt|meille|luoksemme)(?!.*(?:torstai|maanantai|käymään))",
        "älkää(?: \\p{L}+){0,2} (?:jättäkö|lähtekö|hylätkö|menkö|tehkö|luopuko)(?: \\p{L}+){0,3}",
        "tyhjin käsin",
        "(?:armoa|armahtakaa|säälikää|taivaan tähden|herran tähden|jumalan tähden|hyvänen aika, tulkaa|ihan oikeasti pyydän|anelen|rukoilen|ruinaan|kerjään|polvillani)",
        "pomo(?:ni)?(?: \\p{L}+){0,4} (?:laskee|tappaa|suuttuu|potkut|erottaa|odottaa|hengittää|vahtii)(?: \\p{L}+){0,2}",
        "(?:menee|lähtee|menetän|menettäisin)(?: \\p{L}+){0,3} (?:bonu|palkkio|työpaik|provisio|työ)\\p{L}*",
        "(?:tavoite|myyntitavoite|kiintiö|kuukausitavoite)\\p{L}*(?: \\p{L}+){0,3} (?:täyttämättä|täyteen|saamatta|täytettävä|jää)|(?:minulla|meillä) on(?: \\p{L}+)? tavoite",
        "(?:olemme|olen|olisin|olisimme)(?: \\p{L}+){0,3} (?:hukassa|mennyttä|pulassa|lirissä|konkurssissa|tuhon oma)(?: \\p{L}+)?",
        "(?:teen|teemme|tekisin|tekisimme)(?: \\p{L}+){0,2} (?:mitä vain|mitä tahansa|mitä hyvänsä|kaikkemme|kaikkeni|ihan mitä|vaikka mitä)",
        "tehkää(?: \\p{L}+){0,3} (?:palvelus|laupeudentyö|tämä minun)",
        "(?:kaksi|kolme|pieniä|pientä)(?: \\p{L}+)? last(?:a|en)",
        "pelasta(?:kaa|isitte)(?: \\p{L}+){0,3}",
        "(?:tarvitsemme|tarvitsen) (?:\\p{L}+ )?(?:teitä|teidät|tätä tilausta|tilauksenne|tämän kaupan|kaupan|tilauksen)(?: \\p{L}+)?",
        "(?:olkaa|olkaa nyt) (?:\\p{L}+ )?(?:kiltti|kilttejä|armollinen)(?: \\p{L}+){0,4}",
        "(?:vielä |nyt |edes )+(?:yksi|yhden|viimeinen|viimeisen) (?:mahdollisuus|mahdollisuuden|tilaisuus|tilaisuuden|tilaus|tilauksen)",
      ),
    ],
    never: wordPattern(
      RATHER,
      "(?:en|ei|emme|enkä)(?: \\p{L}+){0,4} (?:kerjä|anel|rukoil|ruina|polvil|pyydä|mankua)\\p{L}*",
      "(?:mitä|mikä|miten|minkä)(?: \\p{L}+){0,6} (?:tarvits|pitäisi|jotta|tehdä|auttaisi)\\p{L}*",
      "(?:olkaa hyvä|olkaa kiltti) (?:ja )?(?:kertokaa|sanokaa)|kertokaa,? olkaa",
      "auttakaa (?:minua |meitä )?(?:ymmärtä|näke)\\p{L}*",
      "joku alkaisi",
      "pyydän anteeksi(?!.*(?:tulkaa|antakaa))",
      "jos(?:,? \\p{L}+){1,14},? \\p{L}+tteko",
      "\\p{L}+tteko(?:,? \\p{L}+){1,10},? jos",
    ),
  },
  push: {
    sure: [
      wordPattern(
        "(?:kirjaanko|laitanko|merkitsenkö|kirjoitanko|panenko|varaanko)(?: \\p{L}+){0,5}(?= (?:laatik|lav|tilau|kilo|pakkau|\\d)\\p{L}*)",
        "(?:pitää|pitäisi|täytyy)(?: \\p{L}+){0,2} päättää(?: \\p{L}+)? (?:heti|nyt|tänään)",
        "(?:milloin|koska)(?: \\p{L}+){0,3} odottaa tilausta",
      ),
    ],
  },
  "vague-promise": {
    sure: [
      wordPattern(
        "katso(?:n|mme|taan),? mitä",
        "niin pian kuin mahdollista",
        "piakkoin",
        "lähipäivinä",
        "heti kun (?:ehdin|voin)",
      ),
    ],
  },
};
