import { finnishSpoken } from "./spoken.ts";
import { finnishToldYouSo } from "./told.ts";
import { finnishRivals } from "./rival.ts";
import { finnishPrivate } from "./private.ts";
import { finnishAddress } from "./address.ts";
import type { ConductWords } from "../../lexicon.ts";
import { wordList } from "../../word-list.ts";
import { wordPattern } from "../../word-pattern.ts";

const FEW = "(?:\\p{L}+,? ){0,4}";
// Clitics may follow any word (-han, -kin, -pa), so ends are left open where it does no harm.
const YOURS = wordList(
  "te teidän teille teitä teistä teillä teiltä teihin teidänkin sinä sinun sinulle sinut sinua sinusta sinulla sinulta \\p{L}+nne",
);
const OURS = wordList("meidän meistä meillä meille minun minusta meidänkin emme");
const IF_YOU_LIKE = wordList(
  "jos mikäli kun_haluatte milloin_tahansa halutessanne kun_olette halutessasi",
);
const PLEA = wordList(
  "pyydän(?!_(?:vielä_|nöyrästi_|vilpittömästi_)?anteeksi) pyydämme(?!_(?:vielä_|nöyrästi_|vilpittömästi_)?anteeksi) vetoa(?:n|mme) kiltti kiltit olkaa_(?:niin_)?(?:hyvä|kiltt)- ole_kiltti toivomme_hartaasti toivon_hartaasti hartaasti",
  "todella_toivo(?:n|mme) nöyrästi",
);
const STAY = wordList(
  "palaa(?:tte|maan)? palatkaa palaisitte palaisit palatkaa_meille tulkaa_takaisin tulette_takaisin tulisitte_takaisin takaisin jääkää jäätte jäisitte jäämään mahdollisuu- tilaisuu- älkää älä harkitse- miettikää_vielä muuttakaa_mieltänne muutatte_mielenne",
  "jättäisi- hylkäisi- lähtisi- luopuisi- pysykää pysytte",
);
const GUILT = wordList(
  "syy(?:tä|n|nä)? syytänne syynne syysi vika(?:a|nne|si)? vian vikaa viasta moka(?:nne|si)? virhe(?:enne|esi|estä|en|ttä)? laiminlyön- huolimattomuu- huolimattomuutenne erehdy(?:s|ksenne) vastuulla(?:nne|si) syytä",
);
const NOT_DONE =
  "(?:ilmoitt|kerto|vasta|maksa|tarkist|luke|nouta|toimitt|anta|noudatt|vaivau|sano|varoitt|huomautt|hoita|muista|pitä|kysy|soitta|vahvist|kuitta|kuunn|kuulu|tehn|teh|reago|viitsi|välittä|varmist|perehty|huomioi|halun|suostu|avann|lähettä|täyttä|mainin|pyytä|otta|ott|lu|saan|malttan|odott|palautt|hyväksy|kuule|peru|ymmärtä|valvo|säilyttä|arvost|sanoneet|pysty)";
const ACCUSED = wordList(
  "lähditte lähdit lopetitte lopetit hylkäsitte hylkäsit petitte petit jätitte jätit vaihdoitte vaihdoit katositte katosit vaikenitte vaikenit käänsitte käänsit siirryitte siirryit lakkasitte lakkasit perutte peruitte karkasitte menitte menit",
);
const ACCUSING = wordList(
  "sanomatta_sanaakaan vaikka edes selittämättä ilman_selityst- ilmoittamatta varoittamatta ilman_varoitusta kertomatta yhtäkkiä noin_vain kaiken_jälkeen kiittämät- törkeä- reilua epäreilua selkämme selkää pulaan kilpailija-",
  "halvemman_hinnan rahan_takia tuosta_noin kuin_seinään vuosien_jälkeen lojaal- hiljaa hyvästejä",
);

export const finnishConduct: ConductWords = {
  pleading: [
    wordPattern(
      "(?:antaa|antaisitte|antaisit|suoda) (?:meille |minulle )(?:\\p{L}+ ){0,3}(?:mahdollisuu|yrity|tilaisuu|chanssi)\\p{L}*|löytyisikö (?:\\p{L}+ )?(?:sydän|armo|halu)\\p{L}*|(?:pelastaisi|pelastaa|pelastaisitte) (?:\\p{L}+ )?(?:minut|meidät|kuukaute|kvartaali)\\p{L}*|(?:minulta|multa) (?:\\p{L}+ )?(?:pään|nahan)|pään irti|pää putoaa|pääni putoaa|lähtee työpaikka|särkee sydäme\\p{L}*|sydän särky\\p{L}*|(?:saada|maksettua|maksaa) (?:sähkö|vuokr|palk|lasku)\\p{L}*",
    ),
    wordPattern(
      "armoilla(?:nne|si)|(?:kohtalomme|tulevaisuutemme) on (?:teidän|sinun)(?: \\p{L}+)?",
    ),
    wordPattern(
      "edes (?:\\p{L}+ ){0,2}(?:yksi|yhden|yhtä|kerran|pieni|pienen|jotain|jotakin)(?: \\p{L}+){0,2}",
      "(?:kiintiö|myyntitavoite|tavoite|neljännes|kvartaali|budjetti|luvut)\\p{L}* (?:\\p{L}+ ){0,3}(?:jää|uhkaa|palaa|pauk|vaja|täyty|täyttämättä)\\p{L}*",
      "(?:vanhan ystävyyden|vanhojen aikojen|kaiken pyhän|jumalan) (?:nimissä|nimeen|tähden|vuoksi)",
      "(?:auttakaa|auta|tukekaa|tue|pelastakaa) (?:\\p{L}+ )?(?:meitä|minua|meidät|yritystämme)|olette (?:meille )?(?:kaikki kaikessa|elintärke\\p{L}+|viimei\\p{L}+)|kuin ilmaa|elämän ja kuoleman (?:kysymys|asia)|(?:olemme|ollaan) (?:konkurssin |romahduksen )?(?:partaalla|reunalla)|saan (?:potkut|kenkää|moitteet)|pomo\\p{L}* (?:antaa|vaatii|tappaa|haukkuu)\\p{L}*",
      "(?:hartaasti|nöyrästi|kauniisti|polvillani|todella|oikein|kovasti) (?:pyydä|pyytä|toivo|ano|vetoa)\\p{L}*(?! (?:\\p{L}+ ){0,2}(?:anteeksi|vahvist|ilmoit|kertom))|(?:pyydän|pyydämme) (?:teitä|sinua) (?:\\p{L}+ ){0,3}(?:palaa|jää|harkits|mietti|olemaan|antamaan|ettette|että)\\p{L}*",
    ),
    wordList(
      "rukoil(?:en|emme|la) anel(?:en|emme|la) anomme anon epätoivoi- epätoivo(?:ssa|n)- polvill(?:amme|ani|aan) armoa säälikää sääliä armahtakaa pelastakaa pelasta_meidät hinnalla_millä_hyvänsä mihin_hintaan_hyvänsä keinolla_millä_hyvänsä",
      "viimei(?:nen|senä|sin)_(?:toivo|oljenkor)- ainoa_toivo- viimeinen_mahdollisuu- elinehto kaipaa(?:mme|n)_teitä kaipaamme_(?:kovasti_|todella_)?tei- ikävöi(?:mme|n) antakaa_anteeksi_ja_palatkaa",
    ),
    wordPattern(
      `(?:tulkaa|palatkaa|tule|palaa) (?:nyt |jo |edes |vielä )*(?:takaisin|meille|asiakkaaksemme)(?:,? ${FEW}ole kiltti)?`,
      `(?:antakaa|anna|antaisitte|antaisit|suokaa|saisimmeko|saammeko) ${FEW}(?:mahdollisuu|tilaisuu)\\p{L}*`,
      "(?:älkää|älä) (?:\\p{L}+ ){0,3}(?:jättäkö|jätä|hylätkö|hylkää|lähtekö|lähde|menkö|mene|luopuko|luovu|vaihtako|vaihda|kääntäkö|lopettako|lopeta)",
      `(?:ilman|ellette|ellemme) (?:\\p{L}+ ){0,3}(?:teitä|sinua|tilauksia\\p{L}*|asiakkuu\\p{L}*) ${FEW}(?:emme|en|selviä|pärjää|kaatu|joudu|ei|meidän|loppu|mahdot)\\p{L}*`,
      `(?:emme|en) (?:\\p{L}+ ){0,2}(?:selviä|pärjää|jaksa|pysty) (?:\\p{L}+ ){0,2}ilman (?:teitä|sinua|\\p{L}+nne)`,
      "teemme (?:aivan |ihan |teille |puolestanne |kyllä )*(?:mitä (?:vain|tahansa|ikinä|hyvänsä)|kaiken,? mitä (?:pyydätte|haluatte|ikinä)|ihan kaiken)",
      "(?:olen|olemme|olisimme|olisin) valmi\\p{L}+ (?:\\p{L}+ )?(?:mihin tahansa|tekemään mitä (?:vain|tahansa)|kaikkeen|ihan mihin|mihin vain)",
      "(?:emme|en) (?:\\p{L}+ ){0,3}(?:kestä|halua|haluaisi|tahdo|tahtoisi|voi|saa|uskalla) (?:\\p{L}+ ){0,2}(?:menettää|päästää) (?:\\p{L}+ )?(?:teitä|sinua|teidän|teidät|sinut|tällaista|asiakasta|\\p{L}+nne)",
      "(?:menettää|menetämme|menettäisimme|menettäminen) (?:\\p{L}+ )?(?:teidät|teitä|sinut|teidän kaltai\\p{L}*)",
      "(?:teidän|asiakkuutenne|sinun) (?:\\p{L}+ )?menettäminen",
      "(?:me )?(?:tarvitsemme|tarvitsen) (?:\\p{L}+ ){0,2}(?:teitä|sinua|tilauksianne|tilaustanne|jokaista|asiakkaita|jokaisen|tilauksenne|tukeanne)",
      "(?:työpaikka|tulos|bonus|palkka|tulevaisuus|yrityks|firma|tavoit|toimeentulo|koko kevä|koko vuo)\\p{L}* (?:\\p{L}+ ){0,3}(?:riippu|kiinni|varassa|vaarassa)\\p{L}*(?: \\p{L}+)?",
      "riipp\\p{L}+ (?:\\p{L}+ ){0,2}(?:teistä|sinusta|tilauksistanne|asiakkuudestanne)",
      "olisimme (?:ikuisesti|loputtomasti) kiitolli\\p{L}+|(?:tehkää|tee) (?:meille )?palvelus|auttakaa meitä|auta meitä|(?:meidän|minun) on pakko saada teidät",
      "saan potkut|esimieheni suuttuu|pomo\\p{L}* (?:tappaa|suuttuu|vaatii)|myyntitavoit\\p{L}* (?:\\p{L}+ ){0,3}(?:jää|täyty|puuttu)\\p{L}*|joudumme lopettamaan|menemme konkurssiin",
      "(?:harkitkaa|harkitse|miettikää|mieti) (?:\\p{L}+ ){0,3}(?:vielä|uudelleen|uudestaan|kerran)",
    ),
    { all: [PLEA, STAY], within: 14, unless: IF_YOU_LIKE, notInQuestion: true },
  ],
  blame: [
    wordPattern(
      "jos (?:\\p{L}+ ){0,2}\\p{L}{3,}(?:nne|si) olisi(?:vat)? (?:\\p{L}+ ){0,3}\\p{L}+n(?:ut|yt|eet)",
      "(?:ette|et) (?:\\p{L}+ )?(?:viitsi|vaivautu|edes vaivautu|raaski|jaksa)\\p{L}*(?: \\p{L}+)?",
    ),
    {
      all: [
        wordPattern("\\p{L}{3,}nne(?<!tänne|minne|sinne|jonne)", "(?:teidän|sinun) \\p{L}+"),
        wordList(
          "epäselv- sekav- muuttaa_(?:mieltään|suunnitel)- muuttavat_(?:mieltään|suunnitel)- vaihtaa_mieltään jatkuvasti alituisesti koko_ajan_(?:muut|vaiht|myöhäs)- aina_(?:myöhäs|väär)- epämääräi- lukukelvot- huolimattom- huolimatto- unohti unohtivat sotki sotkivat hukkasi jahkail- vitkastel- viivyttel- ei_osannut eivät_osanneet ei_ymmärtänyt töpek- sähläs- sekoili",
        ),
      ],
      within: 8,
      unless: wordList(
        "me meidän meiltä teimme ymmärrän ymmärrämme pahoitte- anteeksi pahoillamme pahoillani",
      ),
      notInQuestion: true,
    },
    {
      all: [
        wordPattern(
          "(?!olisit|voisit|haluaisit|saisit|tulisit)\\p{L}{2,}(?:[ouyäöe]it|[aeiouyäö]sit|vit|nit|rit|lit|tit)(?<!\\p{L}isit)",
        ),
        wordList("väär- liian_myöhään virheelli- puutteelli- huolimattomasti epäselv- sekaisin"),
      ],
      within: 6,
      unless: wordList(
        "meidän sait meiltä jouduit odotit valitit kerroit sanoit huomautit mainitsit me",
      ),
      notInQuestion: true,
    },
    {
      all: [
        wordPattern(
          "\\p{L}{4,}(?:lanne|länne|ssanne|ssänne|stonne|kuntanne|väkenne|miehenne|päässänne|kohteessanne|tilauksenne|vastaanottonne)",
        ),
        wordList(
          "ei_ollut_(?:ketään|paikalla|kukaan|vastaan|auki)- ei_ottanut ei_avannut ei_vastannut ei_tiennyt ei_osannut kukaan_ei suljettu lukossa kiinni väär- epäselv- unohti sekoitti myöhästy-",
        ),
      ],
      within: 8,
      unless: wordList("meidän me meiltä kuljettajamme pahoitte- anteeksi virhe_oli"),
      notInQuestion: true,
    },
    wordPattern(
      "ette (?:\\p{L}+ ){0,3}\\p{L}+neet(?<!tilanneet|ostaneet|saaneet|voineet|löytäneet|olleet|päättäneet|ehtineet|pystyneet|tarvinneet|tienneet|kuulleet|kokeilleet|nähneet|miettineet|halunneet|valinneet|tehneet|pitäneet)(?!\\p{L})",
      "(?:ymmärsitte|ymmärsit|käsititte|käsitit|luitte|luit|kuulitte|kuulit|tulkitsitte|laskitte|laskit|mittasitte|mittasit|kirjasitte|kirjasit|merkitsitte) (?:\\p{L}+ ){0,3}(?:väärin|huolimattomasti|huonosti|hätäisesti)|(?:ymmärtäneet|ymmärtänyt|käsittäneet|lukeneet) (?:\\p{L}+ ){0,2}väärin",
      "(?:itse|itsehän|tehän|sinähän|te itse|sinä itse) (?:\\p{L}+ ){0,2}(?:sekoititte|sekoitit|annoitte|annoit|kirjoititte|kirjoitit|hyväksyitte|halusitte|vaaditte|myöhästyitte|viivytitte|peruitte|peruit|unohditte|unohdit)(?: \\p{L}+)?",
      "teidän (?:ansiostanne|takianne|vuoksenne|takia|vuoksi) (?:\\p{L}+ ){0,3}(?:tilau|toimitu|jou|myöhäs|viiväs|kaikki|koko)\\p{L}*|(?:takianne|takiasi|vuoksenne) (?:\\p{L}+ )?(?:jouduimme|tilaus|toimitus|menetimme|myöhästy\\p{L}+)",
    ),
    wordPattern(
      `(?:te |sinä )?ette? (?:\\p{L}+ ){0,3}${NOT_DONE}\\p{L}*(?:neet|nyt|nut)(?!\\p{L})`,
      `(?<!m)et (?:\\p{L}+ ){0,3}${NOT_DONE}\\p{L}*n[uy]t(?!\\p{L})`,
      "(?:teidän|sinun) (?:\\p{L}+ ){0,2}(?:olisi (?:\\p{L}+ )?(?:pitänyt|kannattanut|tullut|kuulunut)|piti|pitäisi|kuului|kuuluisi|täytyi)(?: \\p{L}+)?",
      "olisi (?:\\p{L}+ ){0,2}(?:teidän|sinun) (?:pitänyt|kannattanut|tullut)",
      "olisitte (?:\\p{L}+ ){0,3}(?:voineet|voinut|saaneet|pitäneet|vain \\p{L}+)|olisit (?:\\p{L}+ ){0,3}(?:voinut|saanut|vain \\p{L}+)",
      `jos (?:te |sinä )?(?:vain |edes )?(?:olisitte|olisit) (?:\\p{L}+ ){0,3}\\p{L}+n(?:eet|ut|yt)(?<!kiinnostunut|kiinnostuneet|halunnut|halunneet|valmistautunut)`,
      "(?:unohditte|unohdit|laiminlöitte|laiminlöit|viivyttelitte|kieltäydyitte|viivyttelit|kieltäydyit|sotkitte|sekoititte|mokasitte|sähläsitte|rikoitte|tyritte|tuhlasitte|sivuutitte|erehdyitte|erehdyit)(?: \\p{L}+)?",
      "(?:jätitte|jätit) (?:\\p{L}+ ){0,4}\\p{L}+m[aä]tt[aä]",
      "(?:syyttäkää|syytä) (?:vain )?(?:itseänne|itseäsi)|oma(?:a|n)? (?:syy|vika|virhe|moka)\\p{L}*(?:nne|si|nnehan)|itse aiheuti(?:tte|t)|itsepähän|itse (?:\\p{L}+ )?(?:tilasitte|valitsitte|aiheutitte|halusitte|hyväksyitte|allekirjoititte|tilasit|valitsit)",
      "(?:teidän|sinun) (?:puoleltanne|puoleltasi|päässänne|päässäsi|organisaatiossanne) (?:\\p{L}+ ){0,3}(?:virhe|vika|tapahtu|sattu|moka|unoh|syntyi|tuli)\\p{L}*",
      "(?:johtui|johtuu|aiheutui|johtuivat) (?:\\p{L}+ ){0,2}(?:teistä|sinusta|teidän|sinun|\\p{L}+nne(?<!ennenne))(?: \\p{L}+)?",
      "(?:olitte|olette|olit|olet) (?:\\p{L}+ )?(?:itse )?(?:syyllis\\p{L}+|syypä\\p{L}+|vastuussa (?:tästä|viivästy|virhee)|väärässä|huolimat\\p{L}+)",
    ),
    { all: [YOURS, GUILT], within: 5, unless: OURS, notInQuestion: true },
    {
      all: [
        wordPattern(
          "\\p{L}{2,}(?:itte|sitte|ditte|oitte|litte|nitte|rsitte|rditte)(?<!voisitte|olisitte|haluaisitte|saisitte|tulisitte|kertoisitte|\\p{L}isitte)",
          "(?:annoit|tilasit|ilmoitit|lähetit|maksoit|täytit|kirjasit|kerroit|käsittelit|säilytit|asensit)",
        ),
        wordList(
          "väär- myöhässä liian_myöhään myöhään virheelli- puutteelli- huolimattomasti huonosti epäselv- sekaisin myöhästy-",
        ),
      ],
      within: 7,
      unless: wordList(
        "meidän saitte sait meiltä jouduitte joudu- odotitte valititte kerroitte_että sanoitte kerroitte_meille huomautitte mainitsitte",
      ),
      notInQuestion: true,
    },
    {
      all: [
        wordPattern(
          "(?:tilaus|osoite|lomake|yhteys|laskutus|toimitus|tieto|tilaustieto|mitta|hankinta|varasto|kirjanpito|henkilökunta|henkilöstö|vastaanotto)\\p{L}*nne",
        ),
        wordList(
          "väär(?:ä|in|ät|ää|iä)- puutteelli- virheelli- epäselv- sekaisin huolimat- laiminlö- unohti hukkasi sotki mokasi",
        ),
      ],
      within: 6,
      unless: wordList("meidän me meiltä"),
    },
    {
      all: [
        wordList("te sinä itse"),
        wordList("väärässä huolimattomia huolimaton syyllinen syyllisiä syypää"),
      ],
      within: 4,
    },
  ],
  reproach: [
    wordPattern(
      "kaiken (?:sen )?(?:\\p{L}+ )?(?:jälkeen,? )?(?:mitä )?(?:teimme|olemme tehneet|teemme|tein|olen tehnyt)(?: \\p{L}+){0,3}",
      "(?:odotimme|odotin|toivoimme|luulin|luulimme) (?:teiltä |sinulta )(?:\\p{L}+ ){0,2}(?:enemmän|parempaa|muuta|uskollisuutta|lojaaliutta|kiitollisuutta|reilu\\p{L}+)",
      "miksi (?:te |sinä )?(?:hylkäsitte|jätitte|petitte|ette (?:\\p{L}+ )?(?:vastaa|soita)|et (?:\\p{L}+ )?(?:vastaa|soita)|hylkäsit|jätit|vaikenette)(?: \\p{L}+)?",
      "(?:hylkäsitte|petitte|unohditte meidät|käänsitte selkänne|hylkäsit|petit|käänsit selkäsi|jätitte meidät|jätit meidät|olette hylän\\p{L}+|olette pettän\\p{L}+|olette unohta\\p{L}+|olet hylän\\p{L}+|olet pettän\\p{L}+)(?: \\p{L}+)?",
      "(?:olette|olet) (?:\\p{L}+ )?(?:kiittämät|epäluotettav|epälojaal|epäreilu|tuottan\\p{L}+ (?:\\p{L}+ )?pettymyks)\\p{L}*",
      "(?:petty|loukkaantu|harmistu|pahoitta)\\p{L}* (?:\\p{L}+ ){0,2}(?:teihin|sinuun|käytökse|päätökse|toimintaa|siihen, (?:että|miten) te)\\p{L}*",
      "(?:käyttäydyitte|käyttäydyit|kohtelitte|kohtelit) (?:\\p{L}+ ){0,3}\\p{L}+(?:sti|in)",
    ),
    { all: [ACCUSED, ACCUSING], unless: wordList("ymmärr- kunnioit-"), notInQuestion: true },
  ],
  toldYouSo: finnishToldYouSo,
  they: finnishSpoken.they,
  ...finnishRivals,
  guess: [
    wordPattern(
      "(?:varmaankin|varmaan|luultavasti|todennäköisesti|ilmeisesti|kaiketi|arvatenkin) (?:te |olette |olet )?(?:\\p{L}+ ){0,2}(?:löysitte|siirryitte|lähditte|valitsitte|ostatte|tilaatte|päätitte|vaihdoitte|löytän\\p{L}+|siirtyn\\p{L}+|vaihtan\\p{L}+|tyytymät\\p{L}+)",
      "(?:olette|olet|löysitte|siirryitte|lähditte|valitsitte|vaihdoitte) (?:varmaan|varmaankin|luultavasti|todennäköisesti|ilmeisesti|kaiketi)",
      "(?:oletan|oletamme|uskon|uskomme|arvelen|arvelemme|epäilen|epäilemme|luulen|luulemme),? että (?:te|olette|löysitte|siirryitte|lähditte|valitsitte|syynä)",
      "(?:taidatte|taidat|näytätte|näytät) (?:\\p{L}+ )?(?:olla|tilata|ostaa|löytäneen|vaihtaneen)",
    ),
  ],
  personnel: [
    wordPattern(
      "ei (?:\\p{L}+ )?(?:työskentele|ole) (?:\\p{L}+ )?enää (?:meillä|palveluksessamme|talossa)",
      "ei enää (?:työskentele|ole) (?:meillä|palveluksessamme|talossa)",
      "irtisano(?:t|i|mme|nut|nee)\\p{L}*",
      "(?:sai|saanut|annoimme) (?:\\p{L}+ )?(?:potkut|kenkää|varoituksen)",
      "erotettiin|erotimme",
    ),
  ],
  frustration: [
    wordPattern(
      "(?:olen|olemme) (?:\\p{L}+ )?(?:surulli|loukkaantun|pettyn|järkyttyn|vihai|turhautun)\\p{L}*",
      "turhautta\\p{L}*",
      "(?:meitä|minua) (?:loukkaa|satuttaa|surettaa)",
    ),
  ],
  privateMatter: finnishPrivate,
  ...finnishAddress,
};
