import type { Clues } from "../../clue.ts";
import type { Lexicon } from "../../lexicon.ts";
import { wordList } from "../../word-list.ts";
import { wordPattern } from "../../word-pattern.ts";

type Listed = "pleading" | "blame" | "excuse" | "toldYouSo" | "comparison" | "promise" | "offer";

const SORRY = wordList(
  "anteeksi pahoitte- pahoilla- virheemme vikamme syymme mokamme vastuu_(?:\\p{L}+_)?on_mei- otan_vastuun otamme_vastuun meiltä_väärin se_oli_mei- emmekä emme_(?:vastanneet|kertoneet|ilmoittaneet|tarkistaneet|huomanneet) meidän_(?:oma_)?(?:virhe|vika|syy|moka)- meidän_olisi_pitänyt minun_olisi_pitänyt ymmärrän ymmärrämme kiitos kiitän laiminlyön-",
);
const WE = wordList(
  "me meidän meille meiltä meistä meihin meitä meidät minä minun minulle minut minua mun meillä minulla mä \\p{L}{3,}mme",
);
const YOU = wordList(
  "te teidän teille teiltä teistä teitä teillä teidät sinä sinun sinulle sinua sinut sinusta \\p{L}{3,}(?:nne|tte)",
);
const THEY = wordList(
  "he heidän heillä heiltä heitä heihin heille heistä heidät heidänkin niillä kilpailij- (?:nykyi|uu|toi|toise|muu|halpa|se|sen|sillä|siinä|tuo|tuollai|ulkomai|virolai|ruotsalai|kiinalai)-_(?:uu-_|teidän_)?(?:halpa|netti|verkko|siivous)?(?:toimittaj|firm|kumppan|yritys|yrityks|puoti|pulju|lafka|tukku|tukur|pesula|leipomo|jätti|jättiläi|ketju|haastaj|tarjok|tulokka|edustaj|myyj|liikke|liike|talo|paja|yhtiö|palvelu)- halpatuoj- halpaketju- rinnakkaistuoj- nettikaup- nettipuod- ne_muut siellä bulkkituk- \\p{L}*toimittajanne siivousfirmanne kumppaninne",
);
const BAD = wordList(
  "temppu- temppuj- huijat- huijaa- huija- ansaksi puhuttu_ympäri petku- narra- nälkäpalk- polkee polkevat polkea kusett- kakkoslaa- kakkosluok- roska- romu- rupu- rämä- tuontika- kopio- kopioi- halkeil- halkeaa ruostu- repeä- hajoaa hajoavat hajoil- rikkoutu- rikkovat katkeil- sulavat sulaa harmaannu- haalistu- homeh- kulahta- vuotaa vuotavat rullautu- halkea- pettää pettävät pettyn- pettyy menettä- kumia tiskived- vettä_enemmän ohutta pölyä ylijääm-",
  "katoavat katoaa häviä(?:ä|vät) hävinneet häipy- selittele- selittel- jonot- jonotta- sattuu_huvit- mitä_sattuu miten_sattuu mitä_on on_toista halpa_syystä jätt(?:i|ivät|äneet|ää|ävät)_(?:\\p{L}+_){0,2}(?:tulematta|auki|kesken|oman|kertomatta|pulaan|pesemättä|tekemättä|hoitamatta|vastaamatta|jotain) jäävät_(?:pesemättä|tekemättä|hoitamatta|kesken) jää_(?:pesemättä|tekemättä|hoitamatta|kesken) konkurs- vararik- partaalla verottaj- ulosot- käräj- oikeudessa kompastu- pientä_präntt- piilokul- lisämaksu- lisäkul- pohjasakk-",
  "puuhastel- amatöö- harrastelij- nikkar- vain_numero pelkkä- pelkää_paperi pelkkää vaihtuu vaihtuvat sanoo_mitä sanovat_mitä (?:kuun|kuuta)_taivaa- paljon,?_mutta keräävät_katte- nostaa nostavat nousee nousevat pilaa- surkea- huono- heikko- kehno- kaatuu vetäytyn- palanneet palasivat palannut millaista_(?:\\p{L}+_)?on koko_totuu- epäilyt- syövät harva vastuu_loppuu olla_varma katsotaanpa katsellaan vastaaja_\\p{L}+ssa googlen kääntäjä-",
  "(?:ei|eivät|eikä|ettei|etteivät|eihän|eiväthän)_(?:\\p{L}+_){0,3}(?:vasta|tunne|tiedä|osaa|pysty|kestä|välitä|piitta|tarkist|pidä|toimita|toimi|hallitse|huolehdi|kykene|pärjä|viitsi|vaivau|edes|ammattil|uskalla|kunno|kiinnost|saa_ketään|koskaan|ikinä|ollut_kaunis|pysy|yllä)- (?:jolla|joilla|heillä|niillä|siellä|sillä)_(?:\\p{L}+_){0,2}ei_(?:\\p{L}+_)?ole kuinka_monta_kertaa miten_monta_kertaa pystyykö- pystyvätkö- osaavatko- luotatteko- tyytyi-",
);
const STAKE = wordList(
  "joudu(?:mme|n)_(?:\\p{L}+_){0,3}(?:laittamaan|sulkemaan|lomauttamaan|irtisanomaan|lopettamaan) lomauttama- työpaikka(?:ni|mme) työpaikko(?:jamme|mme) tavoitteeni tavoitteemme vuositavoitteeni vuositavoitteemme budjettimme konkurssi(?:in|ssa|kypsä) vararikko(?:on)? meille_(?:\\p{L}+_){0,2}(?:tappio|katastrof|kuolinisk)- katastrofi toimeentulo(?:mme|ni) (?:poikien|perheen|perheemme|meidän)_leipä leipämme elää_(?:\\p{L}+_)?tilau- provisiopal- provisio(?:ni|mme) kohtalomme kohtaloni tulevaisuutemme pysyykö_\\p{L}+ kuolee elintärke- velkaa_niskassa koko_kuukautemme koko_vuotemme potkut (?:emme|en)_(?:\\p{L}+_)?(?:pärjää|selviä|selviydy|kestä|kestäisi) vaakalaud- kolme_lasta kaksi_lasta asuntolain- seisoo_teidän kuolinisk-",
);

const pleading: Clues = [
  { all: [STAKE, WE, YOU], within: 16, unless: SORRY, notInQuestion: true },
  wordPattern(
    "(?:nyt|täysin|aivan|kokonaan) teistä kiinni|teistä riippuu(?=,)|(?:tilaus|osto|sopimus|päätökse)\\p{L}*nne varassa|(?:tulevaisuu|kohtalo|varasto|työpai)\\p{L}* (?:\\p{L}+ ){0,2}teidän käsissänne|(?:teidän|\\p{L}+nne) (?:\\p{L}+ )?tilauksis\\p{L}+ (?:kiinni|varassa)",
    "(?:pliis|jooko|vannotan|kerjää\\p{L}*|anele\\p{L}*|rukoile\\p{L}*|polvilla\\p{L}*|säälistä|säälikää|armahtakaa|armolli\\p{L}+|heltyisi\\p{L}*|heltykää|myötätun\\p{L}+(?= .*tila)|pyydän,? pyydän|oljenkor\\p{L}+|kiitollisuudenvel\\p{L}+|sydämeni särky\\p{L}*|sydäntä(?:nne)? ettekä|tsäänss\\p{L}+)",
    "(?:ikuisesti|loputtomasti|äärettömän|ikikiitolli|elinikäi)\\p{L}*(?: kiitolli\\p{L}+)?|(?:hylätä|hylätkö|hylkää|hylätkää) (?:\\p{L}+ )?(?:meitä|meidät|minua|minut)|(?:ette kai|et kai|älkää|älä|miten voisitte|kuinka voitte) (?:\\p{L}+ ){0,4}(?:jättää|jättäkö|jätä) (?:meitä|meidät|minua|minut)|(?:ette|et) käännä selkää\\p{L}*|käännä selkää\\p{L}*|(?:sulkeko|sulkekaa) ovea",
    "(?:huoli|huolisi|otta|ottaisi|ottakaa|ota)(?:tte|t)? (?:\\p{L}+ )?meidät takaisin|(?:en|emme) saa (?:\\p{L}+ )?(?:teitä|sinua) takaisin|saa (?:teidät|sinut) palaamaan|millä saisimme teidät \\p{L}+",
    "(?:mikään|mikä) ei olisi (?:\\p{L}+ )?liikaa|(?:teemme|teen|tekisimme) vaikka(?: \\p{L}+)?|(?:mihin|mitkä|mitä|millai\\p{L}+) (?:\\p{L}+ )?(?:tahansa|vain|vaan),? (?:kunhan|jos|millä|kun)|kunhan (?:vain )?(?:jatkaisi|jatka|tilaisi|tilaa|palaisi|palaa|yhteistyö)\\p{L}*|sano(?:kaa)? (?:\\p{L}+ )?mitä (?:haluat|vain)\\p{L}*",
    "(?:vaikka )?(?:keskellä yötä|hengen edestä|henkemme edestä)|kelpaa (?:\\p{L}+ )?(?:mikä|ihan)(?: \\p{L}+)?|valtava apu|(?:suureksi|suuri|iso) avuksi meille|olen pettänyt kaikki|(?:yksi|yhden) (?:ainoa|ainoan|ainut) (?:tilaus|yritys|yrityksen|tilauksen|mahdollisuu\\p{L}+|kokeilu\\p{L}*)|(?:yksi|yhden) (?:pieni|pienen) (?:tilaus|tilauksen|kokeilu\\p{L}*|puhelu) (?:vain|vielä|vaan|teiltä)",
    "(?:itketti|itkimme|itkin|itku)(?: \\p{L}+)?|(?:meihin|minuun|meitä|minua) (?:\\p{L}+ )?(?:sattuu|koskee|pelottaa|hirvittää)|nukkunut huonosti|valvonut öitä|(?:meistä|minusta) (?:\\p{L}+ )?onnettom\\p{L}+|peläten pahinta|en kehtaa (?:muuten )?\\p{L}+|(?:kuin|melkein) perhettä|(?:elää|elävät) (?:\\p{L}+ )?(?:teidän )?tilauks\\p{L}+|(?:pelastaisi|pelastatte|pelastaisitte) (?:meidät|meitä|minut|kuukau\\p{L}+)",
    "(?:esimies|pomo|johto|toimitusjohtaja)\\p{L}* (?:\\p{L}+ ){0,3}(?:kysyy|hiillostaa|vaatii|painostaa)(?: \\p{L}+){0,2}|eikö (?:se|tämä|sillä|mikään|meidän) (?:\\p{L}+ )?(?:paina|merkitse|tunnu|liikuta)(?: \\p{L}+)?|ilman (?:teitä|teidän \\p{L}+|\\p{L}+nne) (?:\\p{L}+ ){0,4}(?:joudumme|kuolee|kaatuu|tappiota|loppuu|hiipuu)|suoda",
  ),
  {
    all: [
      wordList("edes voi_kun kunpa kyllähän suostukaa älkää_nyt älä_nyt"),
      wordList(
        "(?:laitta|otta|tila|vasta|anta|harki|kokeil|soitta|kuunnel)(?:kaa|isitte|kää|tkaa|koon) laittakaa ottakaa tilatkaa vastatkaa antakaa harkitsisitte tietäisitte palaisitte suostukaa viitsi kokeilun",
      ),
    ],
    within: 6,
    unless: SORRY,
  },
];

const blame: Clues = [
  {
    all: [
      wordPattern(
        "\\p{L}{2,}(?:jä|ja|ri|kko|henkilö|väke|väki|mies|miehe|naise|tiimi|kunta|osasto|keittiö|toimisto|pomo|päällikkö|johtaja|kokki|kokk|kuski|kuskin|sihteeri|ostaja|myyjä|poika)(?:nne|llanne|llänne|ltanne|ltänne)(?:han|kin)?|kokkinne|teidän (?:päässä\\p{L}*|miestenne|väkenne|piirtäjältänne)|lähettämänne|antamanne|ilmoittamanne|hiljaisuutenne|laskujenne maksu|uskollisuus ei",
      ),
      wordList(
        "väärin virheelli- katsomatta lukematta tarkistamatta kysymättä ilmoittamatta myöhässä venyi venyivät ei_noudat- ei_(?:selvä(?:sti|stikään)_)?(?:tunne|osaa|tiedä|lue|kulje|hallitse) eihän väärässä väärät väärä roskiin kolhi rikkoi tuplamäärä- unohti unohtui sotki hukkasi outoa oli_heittänyt",
      ),
    ],
    within: 10,
    unless: wordList(
      "me meidän emme en meiltä anteeksi pahoi- ansiosta huomasimme mittasimme näytti oikeassa aiheelli- kirjasimme toimitimme lähetimme laskutimme unohdimme lähetin kirjasin olen olemme",
    ),
    notInQuestion: true,
  },
  {
    all: [
      wordPattern(
        "(?:olisin|olisimme|emme olisi|en olisi) (?!itse )(?:odotta|toivo|usko|kuvitel|ansain)\\p{L}+",
      ),
      wordList("teiltä teistä teidän sinulta sinusta"),
    ],
    within: 10,
    notInQuestion: true,
  },
  {
    all: [
      wordList(
        "joustimme joustaneet autoimme auttaneet kaiken_(?:sen_)?(?:jälkeen|mitä) palvelimme palvelleet vuosikau- vuosien vuosia luotimme panostimme joustoa uskolli-",
      ),
      wordList(
        "silti nyt_(?:te_)?osta- lähditte lähdit näin_(?:siitä_|meitä_)?kiit- kiitos(?:_siitä)?_(?:tämä|tässä) kiitetään unohtui unohditte vaihdoitte",
      ),
    ],
    unless: wordList(
      "kiitos_(?:teille|luottamuk|kaikista|näistä|ajasta)- kiitän ymmärrän kunnioit-",
    ),
    notInQuestion: true,
  },
  {
    any: wordPattern(
      "(?:teidän|sinun) (?:takianne|takiasi|vuoksenne|syystänne)(?! (?:olemme|muutimme|paransimme|haluamme))(?: \\p{L}+){0,2}|(?:jätitte|jättäneet|jätit|panitte|pannut) (?:\\p{L}+ )?(?:meidät|minut) (?:\\p{L}+ )?(?:pimentoon|pulaan|odottamaan|tilantee\\p{L}+|kuin|yksin)|millaiseen tilanteeseen(?: \\p{L}+)?|sanaakaan sanomatta|mitään sanomatta|keskustelematta (?:ensin |edes )?(?:meidän )?(?:kanssamme|kanssani)|(?:meille|minulle) viimeisenä",
      "(?:olisi|ei olisi) ollut (?:\\p{L}+ )?(?:kohteliasta|reilua|asiallista|kohtuullista|kohtuutonta|helpompaa)(?: \\p{L}+){0,3}|(?:teidän|teidänkin) (?:\\p{L}+ ){0,2}peiliin(?: \\p{L}+)?|peiliin(?: \\p{L}+){0,4} teilläkin|lapsellista|lapsellisesti|hätävara\\p{L}*|loukkaannu(?:in|imme)(?: \\p{L}+)?|(?:ei|ollut) (?:\\p{L}+ )?(?:kovin )?(?:reilua|kohteliasta|kaunista)(?= (?:teiltä|meitä))|vaihditte mieltänne|syy on muka|muka meidän",
      "(?:eikö|eivätkö) teillä (?:\\p{L}+)(?= (?:sähkö|viest|ohje|sopimu|lasku|ehto|ehdo|posti))|(?:ajattelitteko|mietittekö|ymmärrättekö|tajuatteko|käsitättekö) (?:\\p{L}+ )?(?:lainkaan|ollenkaan|yhtään|edes|itsekään|koskaan)|(?:mikset|miksette|miksi ette|miksi et) (?:\\p{L}+ )?(?:vain|vaan|heti|suoraan|edes|aiemmin)(?: \\p{L}+)?|(?:miten|kuinka) (?:saatoitte|kehtaatte|saatoit|kehtaat|viitsitte|tohditte)|kai (?:te |sinä )?(?:muistatte|muistat|ymmärrätte)|mitä (?:te )?(?:oikein )?odotitte",
      "(?:olitte|olette|te|sinähän|tehän|sinä) itse (?:\\p{L}+ ){0,2}(?:hyväksy|sano|allekirj|tila|pyysi|vastuu|syyllis|aiheut|valits|vaadi|kirjoit|ilmoit)\\p{L}*|vastuu (?:on|oli|kuuluu) (?:\\p{L}+ ){0,3}(?:teillä|teidän(?: \\p{L}+nne)?)|(?:sopimuksen|ehdot) (?:\\p{L}+ )?(?:allekirjoittaneet|hyväksyneet)",
      "teillä (?:ei (?:\\p{L}+ )?(?:ollut ketään|viitsi\\p{L}+|lueta|luettu|vastat\\p{L}*|huomat\\p{L}*|osat\\p{L}*|välitet\\p{L}*)|vaihtuu)(?: \\p{L}+)?|ettei teillä (?:\\p{L}+)(?= (?:vasta|kerto|lue|sano))|teiltä (?:ei (?:\\p{L}+ )?(?:kuulunut|vastattu) (?:mitään|sanaakaan|mihinkään)|puuttui sovittu)(?: \\p{L}+)?|joku teillä(?: \\p{L}+)?|(?:pidettiin|säilytettiin|annostellaan|käytettiin|varastoitiin) (?:\\p{L}+ ){0,3}teillä|(?:puhelimeenne|viesteihinne|oveenne) ei(?: \\p{L}+)?",
      "on vaikea (?:\\p{L}+ )?(?:palvella|auttaa|toimittaa|korjata)|kun (?:asiakas )?ei (?:kerro\\p{L}*|anneta|ilmoiteta|sanota|kerrota|vastata)(?: \\p{L}+)?|(?:muistutu|karhu|viest|kysely)\\p{L}* (?:\\p{L}+ ){0,3},?(?:eikä|mutta) (?:\\p{L}+ )?(?:ei|reagoi|vasta)\\p{L}*|eikä (?:niihin |yhteenkään |mihinkään )(?:reagoitu|vastattu)|(?:heti )?ensimmäisen vastoinkäymisen(?: \\p{L}+)?|ilmeisesti (?:niitä|sitä|ohjeita|viestiä) ei(?: \\p{L}+)?",
    ),
    unless: wordList(
      "anteeksi pahoi- virheemme meidän_olisi emme_(?:vastanneet|ilmoittaneet|kertoneet) ette_saaneet me_emme emmekä lähetitte soititte kirjoititte kysyitte viestinne meillä_eikä eikä_teillä kunnioit-",
    ),
  },
  {
    any: wordPattern(
      "olisi pitänyt (?:\\p{L}+ )?(?:tilata|ilmoittaa|tehdä|tarkistaa|maksaa|lukea|sanoa|kertoa|varata|mitata|reklamoida|kysyä|huoltaa|vaihtaa)(?: \\p{L}+)?",
      "jos (?:\\p{L}+ )?(?:maksu|maksut|ilmoitus|tieto|tiedot|tilaus|tilaukset|reklamaatio|vahvistus|laskut|laskunne|suodat\\p{L}+|meille) (?:olisi|olisivat) (?:\\p{L}+ )?(?:tullut|tulleet|maksettu|ilmoitettu|kerrottu|luettu|noudatettu|saapunut|saapuneet|huollettu)(?:,? \\p{L}+){1,4} olisi",
    ),
    unless: wordList("meidän minun meillä meiltä emme en mitä miten"),
    notInQuestion: true,
  },
];

const excuse: Clues = [
  {
    all: [
      wordList(
        "postin posti huolinta huolitsij- terminaal- rahtar- kuljetusliik- kuriiri- alihankkij- valmistaja tehdas tukkur- maahantuoj- operaattor- painotalo- vuokrafirm- vuokratyön- jakeluyhti- toimittaja_korj- konserni pääkontto- robot- päivitys- pankkiyhte- tietokoneohj- ohjelma- etikettiko- pakkaamo- sähköpost- suodatin roskapost- loggeri- kaivinkone- lakimuut- sihteeri- siivoojamme kesätyön- harjoittel- työnjohtaja(?!nne) edeltäjä- tuotantojohtaja- edustajamme myyjämme varastopääl- huoltomies- huoltomiehe- joku_ulkopuoli- sato satokausi lakko lako- tietyö- kelirik- juhannu- inventaario- vuodenvaihte- lomautu- rajamuodol- pakottei- polttoai- maailmantil- toiminnanohj- uutuuk-",
      ),
      wordList(
        "seisotti harhatei- pyörist- nappasi nielaisi reistai- alimitoit- katkaisi kaatoi pätki jumi- viallinen virheelli- oli_vaihtanut oli_siirtänyt oli_luvannut oli_uusi oli_vasta ei_pitänyt ei_lähettä- lopetti määräsi pakkasi poimi virhe_tuli väärästä_hyll- oli_siirtä- väärä_tuote hukku- hukkunut pidensi vei_(?:kaikkien|aika|voima) vei_\\p{L}+nne jäi_(?:pois|ruotsi|satama|tulli|tulematta|jumi|osa) sairastui irtisanout- sairauslom- eläkkeelle,?_eikä johtui johtuivat vuoksi ei_ehtinyt ettei_siihen ajoi_meidät nopeasti loppui takia käy_joskus käy_näin mitä_on tarkoittaa pakosta- hitaampaa pulaa",
      ),
    ],
    within: 12,
    unless: SORRY,
    notInQuestion: true,
  },
  {
    any: wordPattern(
      "kukaan (?:\\p{L}+ )?(?:ei|mitään) (?:\\p{L}+ )?(?:olisi|voi|voinut|mahda|mahtanut|osannut|tiennyt)(?: \\p{L}+)?|ei (?:\\p{L}+ ){1,3}kukaan (?:\\p{L}+ )?(?:mitään |sitä )?(?:mahda|voi|tien|osan|arvan)\\p{L}*|(?:sille|niille|näille|siihen|asialle) (?:\\p{L}+ )?ei (?:\\p{L}+ )?(?:voi|mahda|voinut)(?: mitään)?|(?:on|oli|tekee) (?:\\p{L}+ )?mitä (?:on|oli|tekee)|(?:ei|ei ollut) (?:ollut )?meistä kiinni|oma tahto se ei|emme päässeet (?:siihen|asiaan) vaikuttamaan|emme voi vastata siitä|(?:eivät|ei) meidän omat?(?: \\p{L}+)?",
      "(?:loppujen lopuksi|sentään|(?:oli|on) (?:\\p{L}+ )?kyse|muuten oikein|sitä paitsi) (?:\\p{L}+ ){0,2}(?:vain|alle|pelkästään|pari|ei kovin)(?: \\p{L}+){0,3}|(?:oli|olihan se|oikein), (?:vain|ainoastaan) (?:pari|yksi|muutama|kaksi)(?: \\p{L}+)?|(?:yksi päivä|päivä|viikko) sinne tai tänne|(?:isoa|suurta) numeroa(?: tehdä)?|(?:pieniä|tällaisia|näitä|noita) (?:\\p{L}+ )?(?:kommelluksia|lapsuksia|sattumuksia)|sattuuhan (?:noita|näitä|tällaista|sitä|paremmissakin)|ei ollut (?:\\p{L}+ )?kovin (?:kummoinen|suuri|iso|paha)|viivästys oli (?:\\p{L}+ ){0,3}(?:alle|vain)(?: \\p{L}+)?",
      "(?:eihän|ei) (?:sitä )?(?:aina )?(?:voi )?(?:aina )?kaikkea (?:voi )?(?:muistaa|ehtiä|huomata|ennakoida)|jälkikäteen on helppo(?: \\p{L}+)?|(?:ei|tekniikka ei|kukaan ei) ole (?:koskaan |aina )?täydelli\\p{L}+|(?:sama ongelma|pulaa|sama tilanne) (?:\\p{L}+ ){0,3}(?:koko alalla|kaikilla|muillakin)|työvoimaa ei(?: \\p{L}+)?|(?:kovin|liian|tavallista|aivan liian) vähän (?:väkeä|porukkaa|henkilökuntaa|tekijöitä|käsiä)|oli (?:\\p{L}+ ){0,3}huono päivä|(?:meidät|meille) (?:itsekin|itsellemmekin) (?:yllät|selvi|tuli|kerrot)\\p{L}*|emme (?:saaneet|tienneet) (?:\\p{L}+ )?(?:itsekään|itse)(?: \\p{L}+)?",
      "(?:vika|syy|virhe) (?:oli|on|tuli|johtui) (?:\\p{L}+ )?(?:\\p{L}*(?:terminaali|valmistaj|toimittaj|tukur|kuljet|tehta|ohjelma|pankki|operaatto|postin|konser|satama)\\p{L}*)|meidän puoleltamme kaikki (?:\\p{L}+ )?(?:kunnossa|oikein)|(?:sieltä|heiltä) (?:se )?(?:virhe|vika|viivästys)(?: \\p{L}+)?|siitä kaikki johtui|kuuluvat luonnonmateriaaliin|autot eivät (?:vain )?lähde|sijaista ei löyt\\p{L}+|eikä sijaista(?: \\p{L}+)?|(?:muutto|remontti|lomautukset|inventaario|sesonki),? joten(?: \\p{L}+)?|aina (?:hulinaa|haipakkaa|härdelli)|väkisinkin(?: \\p{L}+)?|kaikki meni uusiksi|(?:kuski|kuljettaja)\\p{L}* (?:oli (?:\\p{L}+ )?(?:uusi|vasta)|sairastui|ei tuntenut|eksyi)(?: \\p{L}+){0,2}",
    ),
    unless: SORRY,
    notInQuestion: true,
  },
];

const toldYouSo: Clues = [
  wordPattern(
    "kokemus on (?:kallis|kova|ankara) (?:opettaja|koulu)|elämä opettaa|oppiraha\\p{L}*|kantapään kautta(?: \\p{L}+)?|suolaa haavoi\\p{L}+|(?:eipä|eikä|ei) (?:se )?tullut (?:\\p{L}+ )?yllätyksenä(?: \\p{L}+)?|jälkiviisaus|(?:omin silmin|itse) (?:nyt )?(?:näitte|näette)|näitte omin silmin|sanasta sanaan|(?:meidän )?(?:arviomme|ennusteemme|ennustukse\\p{L}+|epäilyksemme|pelkomme|huolemme) (?:\\p{L}+ ){0,3}(?:osui|piti|toteutui|oikea|aiheelli|paikkansa)\\p{L}*|muistanette (?:\\p{L}+ )?ennustu\\p{L}+|sanomamme(?: \\p{L}+)?",
    "(?:olisiko|olisi|kannattaisi|kannatti) (?:\\p{L}+ ){0,3}(?:kannattanut |pitänyt )?(?:kuunnella|uskoa|totella) (?:meitä|minua|vanhaa|neuvo\\p{L}*|asiantunti\\p{L}*)|(?:meitä|minua|neuvoamme|varoitustamme|neuvoa|varoitusta) ei (?:\\p{L}+ )?(?:uskottu|kuunneltu|haluttu|otettu|toteltu)(?: \\p{L}+)?|ettei (?:varoitu|neuvo)\\p{L}*(?: \\p{L}+){0,3} (?:otettu|kuultu|kuunneltu)|olisitte(?:pa|han)(?: \\p{L}+){0,3}|(?:nytkö|vastako nyt|joko nyt|joko) (?:vasta )?(?:te )?(?:uskotte|ymmärrätte|huomaatte|uskot)",
    "(?:osasimme|osasin) (?:\\p{L}+ )?(?:odottaakin|aavistaa|ennakoida|arvata)|(?:aavistin|aavistimme|arvasin|arvasimme|kuvittelinkin|kuvittelimmekin|ajattelinkin|uskoinkin|uskoimmekin)(?: \\p{L}+){0,2}|(?:olin|olimme) (?:täysin |aivan )?varm\\p{L}+,? että (?:vielä )?(?:katu|pala|petty)\\p{L}*|tuli todistettua|tulihan se (?:sieltä|todeksi)|(?:omaa|oman) pää(?:nne|tä|n|si)(?: mukaan)?|(?:merkithän|kaikki merkit) (?:\\p{L}+ )?ilmassa|(?:olla|olin|olimme) (?:\\p{L}+ )?oikeassa,? mutta(?: \\p{L}+)?",
    "(?:kuka|kukahan) (?:sanoi|varoitti|ennusti) (?:jo|silloin)|(?:ette|et) (?:\\p{L}+ )?(?:halunneet|halunnut|tahtoneet) (?:\\p{L}+ )?(?:kuulla|kuunnella|uskoa)|(?:toivottavasti )?(?:tästä|siitä) (?:\\p{L}+ )?(?:opittiin|opitte|opit|otatte opiksenne)(?: \\p{L}+)?|(?:tällaiseksi|näin|niin) (?:sen |siinä )?(?:\\p{L}+ )?(?:arvelinkin|kuvittelinkin|pelkäsinkin|oletimmekin)|(?:ei|eikä) (?:\\p{L}+ )?tarvinnut (?:\\p{L}+ )?arvata|suoraan muistiostamme|sanoimme (?:sen |tämän |jo )?(?:etukäteen|tämän)|(?:mutta|ja) (?:me|minä) (?:kyllä )?(?:sanoimme|neuvoimme|varoitimme)(?: \\p{L}+)?",
    "(?:niin kuin|kuten|kuin) (?:\\p{L}+ ){0,5}(?:arvioin|arvioimme|painotin|painotimme|ennakoin|ennakoimme|piirsin|laskimme|varoitin|epäilin)(?: \\p{L}+)?|(?:näinhän|niinhän|näinpä|niinpä) (?:siinä )?(?:\\p{L}+ )?(?:kävi|käy)|(?:hyvä|kiva),? että (?:\\p{L}+ )?(?:huomasitte|tajusitte|ymmärsitte)(?: itsekin)?|(?:samaa mieltä) (?:nyt )?kanssani|nyt samaa mieltä(?: \\p{L}+)?|kun puhuimme (?:\\p{L}+ )?(?:laadusta|riskeistä|kosteudesta)",
  ),
  {
    all: [
      wordList(
        "huomautimme huomautin totesimme totesin kerroin kerroimme suosittelimme suosittelin puhuimme tiesimme tiesin muistelette",
      ),
      wordList(
        "(?:mutta|vaan)_(?:te|sinä|se|sehän)- sehän muka ettei_\\p{L}+_kest- nimenomaan tarjousvaihe- jo_(?:silloin|viime|tammi|keväällä|syksyllä|alussa) etukäteen viime_kesä- kauan_toimi-",
      ),
    ],
    within: 9,
    unless: SORRY,
    notInQuestion: true,
  },
];

const comparison: Clues = [
  {
    all: [THEY, BAD],
    within: 14,
    unless: wordList(
      "anteeksi pahoi- \\p{L}+imme saitte ilmoititte mainitsitte (?:en|emme)_(?:\\p{L}+_)?(?:halua|aio|moiti|arvostele|puhu|väitä) virhe(?:emme|en)- syy_(?:on|voi)- asiakka(?:anne|illenne|itanne) työntekijä(?:nne|mme)- kuljettajamme meiltä_(?:puuttui|jäi) emme_(?:onnistuneet|pystyneet|pitäneet) jätimme hävisimme ymmärrän kunnioitan mitään_pahaa moitti- oikeutenne toivotan onnea",
    ),
  },
  wordPattern(
    "(?:halpatuoj|halpaketju|bulkkituk|rinnakkaistuoj|puoskari|tuontika|kumiläj)\\p{L}*(?: \\p{L}+){0,3}|(?:meillä|meidän|me)(?: \\p{L}+){1,3},? (?:muilla|muut|toisilla|he|heillä) (?:\\p{L}+ )?(?:vain|pelkkä|pelkkää|selittel|googlen|halpa)\\p{L}*|(?:ei|eihän) tuo(?:lla|hon) hin\\p{L}+(?: \\p{L}+){0,3}|alle omakustannus\\p{L}*|teidät on (?:\\p{L}+ )?(?:puhuttu ympäri|huijattu|petetty|narrattu)|(?:kiinasta|ulkomailta|netistä|halvalla) (?:tilat|oste|tuo)\\p{L}+ \\p{L}+ ei (?:kestä|toimi|pidä)",
    "(?:saattehan|saatte) (?:te )?(?:sieltä|heiltä|muualta|niiltä) (?:\\p{L}+ )?(?:halvemmalla|halvempaa),? mutta|(?:mitä|mihin) halpa (?:\\p{L}+ ){1,3}(?:maksamaan|johtaa)|(?:älkää|älä) (?:\\p{L}+ )?(?:heidän|niiden) (?:\\p{L}+ )?(?:huija|sumutta|narra|hämä)\\p{L}*",
  ),
];

const promise: Clues = [
  {
    any: wordPattern(
      "(?:otan|otamme) (?:\\p{L}+ )?(?:esille|esiin|puheeksi|työn alle|hoitaakseni)|(?:panen|laitan|pistän|panemme) (?:\\p{L}+ )?(?:vireille|alulle|eteenpäin|viestiä|kuntoon|tiedon|tietoa)|(?:soittelen|soittelemme|viestittelen|informoimme|informoin|raportoin|raportoimme|tiedotamme|tiedotan|välitän|välitämme|postitamme|postitan|toimitutan|kirjaan|kerron (?:sulle|sinulle|teille) heti)(?: (?:asiasta|sen|sulle|sinulle|teille|teitä|toiveenne|heti|sitten))+|(?:mä |minä )?katson (?:tän|asian|sen|tämän)(?: \\p{L}+)?",
      "(?:aion|aiomme|pyrin|pyrimme|tulen|tulemme) (?:\\p{L}+ )?(?:tarkistaa|varmistaa|hoitaa|selvittää|korjata|saamaan|saada|huolehtia|parantaa)(?: \\p{L}+)?|olemme (?:\\p{L}+ )?yhteydessä(?: (?:asia\\p{L}*|teihin|pian))*|(?:emme|en) enää (?:koskaan )?(?:jätä|unohda|myöhästy|toista|petä)|(?:ajan mittaan|pikapuoliin|joku päivä|jonain päivänä|tuota pikaa|lähipäivinä)(?: \\p{L}+)?|voin vakuuttaa(?: \\p{L}+)?|(?:ovat|on) taatusti(?: \\p{L}+)?",
      "(?:tästä|seuraavasta|ensi|ensimmäisestä) (?:\\p{L}+ )?(?:lähtien|alkaen|eteenpäin)(?: \\p{L}+){0,4} (?:aina|taatusti|varmasti|oikein)|(?:heti kun|kunhan|niin pian kuin|sitten kun) (?:\\p{L}+ ){1,4}(?:saadaan|saamme|saan|pääsee|pääsemme|ehtii|ehdimme|ehdin|kuulen|kuulemme|saapuvat|saapuu|valmistuu|päivitetty|valmis|löytyy|vapautuu)|(?:sen|selvityksen|työn) valmistuttua|tulee (?:teille )?(?:\\p{L}+ )?(?:nousemaan|paranemaan|tiedoksi|vielä vahvistus|olemaan)|(?:on|ovat) (?:tulossa|matkalla) teille|(?:laite|osa|erä|lava|tuote|korvaava \\p{L}+) on tulossa|työn alla(?=\\.|,| pian)|postitetaan teille",
      "(?:joku|asentaja|huolto|tekni|tuki|tukemme|reittisuunnittelija|esimies|päällikkö)\\p{L}* (?:\\p{L}+ ){0,4}(?:soittaa|ottaa yhteyttä|tulee heti|ilmoittaa|muuttaa \\p{L}+ piakkoin|korjaa vian|korjaa|käy paikalla)|(?:saamme|saadaan) (?:\\p{L}+ ){1,3}(?:valikoimaan|kuntoon|mukaan)|(?:ovat|on) (?:\\p{L}+ )?aina (?:oikein|ajoissa|ajallaan|täsmälleen|kunnossa|perillä)",
    ),
    unless: wordList(
      "jos mikäli halutessanne halutessasi ellei sopiiko sopisiko sopisko riittää voisi(?:n|mme|tte)- yleensä tavallisesti nyt nykyään nykyisin koska aina_ennen",
    ),
    notInQuestion: true,
  },
];

const offer: Clues = [
  {
    any: wordPattern(
      "(?:vastaamme|vastaan|lyömme|alitamme|haastamme) (?:\\p{L}+ ){0,3}(?:kilpailij\\p{L}+|muiden|heidän|halvimpaan|tarjou\\p{L}+)? ?hin\\p{L}+|(?:oma|omaan|oman|parempi|parempaan|edullisempi) (?:\\p{L}*hinnasto\\p{L}*|sopimushin\\p{L}+|hintaluokka\\p{L}*)|(?:edulli\\p{L}+|halvem\\p{L}+|alem\\p{L}+) (?:\\p{L}*paket\\p{L}+|rahti\\p{L}*|taksa\\p{L}*)|(?:kuuluu|kuuluvat|sisältyy|sisältyvät) (?:teille|teidän|teillä) (?:\\p{L}+ ){0,2}(?:kauppaan|hintaan)|(?:kuuluu|kuuluvat|sisältyy|sisältyvät) hintaan ensimmäi\\p{L}+|(?:talon|firman|yrityksen|meidän|puljun) (?:puolesta|laskuun|piikkiin)|(?:omaan|meidän) laskuumme|(?:kahden|kolmen|yhden|viiden) hinnalla \\p{L}+",
      "(?:heitän|heitämme|laitan|laitamme|panen|pistän|lisäämme|lisään|viskaan) (?:\\p{L}+ ){0,2}(?:kylkeen|kylkiäiseksi|päälle|mukaan|sekaan|yllätyslahjan)(?: \\p{L}+)?|\\p{L}*(?:bonus|bonuks|kylkiäi|lahja|voucher|vouchers|kupon|lahjakor|paluue|asiakase|tervetuliais|pistei)\\p{L}*(?= (?:nousisi|odottaa|on|palaaville|kaikille|teille|saatte|ostoksiin|kolmen|joilla|joka|joista))|voucher\\p{L}*|\\p{L}+bonu[sk]\\p{L}*|paluuetu\\p{L}*|tuplamäärä\\p{L}*(?: näytteitä)",
      "(?:ei|eivät|eikä) (?:\\p{L}+ )?(?:maksa|maksaisi|maksaisivat) (?:teille |sinulle )?(?:\\p{L}+ )?(?:mitään|senttiäkään|euroakaan|extraa|ekstraa)(?: \\p{L}+)?|(?:kuluitta|rahtivapaasti|kustannuksetta|koroitta|korotta|pantitta|kuluttomasti|veloituksettomasti)|(?:ei|eikä) (?:\\p{L}+ ){0,2}(?:tarvitse|tarvitsisi) (?:\\p{L}+ )?(?:maksaa|pantteja|rahtia)(?: \\p{L}+)?|(?:minimitilau|vähimmäis|toimitusmaksu|rahti)\\p{L}* ei (?:teiltä|teille|peritä|veloiteta|edellytetä)|(?:lainaan|lainaksi|kaupintana|kaupintaan|koekäyttöön|kokeiluun|testiin|testattavaksi)(?: \\p{L}+)?",
      "\\p{L}*(?:maksu|korot|korko|lisä|lisän|rahti|rahdi|käsiraha|pantti|pantit|tilausraj|tilausraja|kulu|kulut|veloitu|veloituks|sakko|sakon)\\p{L}* (?:\\p{L}+ ){0,3}(?:poistetaan|poistamme|annetaan anteeksi|perimättä|hyvitetään|puolitetaan|alennetaan|lasketaan pois|jätetään pois|unohdetaan|jää pois|puolestanne)|(?:hyvitetään|puolitamme|puolitan|puolitetaan|jäädytämme|jäädyttää|jäädytetään|alennetaan|tiputetaan|pudotetaan) (?:\\p{L}+ )?(?:rahti|rahdi|hinta|hinnat|hinnan|hintoj|kulu|maksu|tunti|veloitu|huollo|tilausraja|lasku)\\p{L}*|ilman (?:käsirahaa|korkoa|avausmaksua|aloitusmaksua|pant\\p{L}+|sitoutumista|rahti\\p{L}*)",
      "(?:jakaa|jaetaan|pilkkoa|maksaa) (?:\\p{L}+ )?(?:\\p{L}+ )?(?:erään|osaan|erissä|osissa|kuussa jälkikäteen)|(?:vapaa|rajaton|täysi) palautusoikeus|palautusoikeu\\p{L}+(?= (?:kaikelle|kaikkeen))|(?:satanen|kaksikymppi\\p{L}*|viiskymp\\p{L}*|viisikymp\\p{L}*|satasen|kymppi|kympin|parikymp\\p{L}*|parisat\\p{L}*|huntti)(?: \\p{L}+){0,2}|(?:listahinnasta|hinnasta|laskusta) miinus(?: (?:\\p{L}+|\\d+))?|(?:laskusta|hinnasta|listahinnasta|summasta) (?:\\p{L}+ ){0,2}(?:vähentää|vähennetään|miinus|pois)|annetaan (?:\\p{L}+ ){0,2}vastaan|(?:saman|samat|ketjujen) alen\\p{L}*|(?:kampanja|kesäkauden|kanta-asiakkaan|henkilökunta|ketju|sisäänosto|omakustannus|tukku)\\p{L}* hinn\\p{L}+|omakustannushin\\p{L}+(?= (?:teille|saatte|myymme))",
      "(?:saatte|saat|saisitte|saisit) (?:\\p{L}+ ){0,2}(?:pitää|kylkeen|päälle|lainaan|käyttöönne|kokeilla|kokeeksi|ekstra|extra|ylimääräi|tupla)\\p{L}*(?: \\p{L}+)?|(?:osallistumme|osallistun) (?:\\p{L}*kulu\\p{L}*|\\p{L}*kustannuks\\p{L}*)|maksamme (?:\\p{L}+ ){1,4}puolestanne|maksamme (?:\\p{L}+ )?(?:kilpailijan|vanhan|edellisen) \\p{L}+|kerryttä\\p{L}+(?: \\p{L}+){0,3}|rahti meidän|irtoaisi|(?:viikko|kuukausi|kuukauden|viikon|ensimmäi\\p{L}+ \\p{L}+) (?:ilman maksua|ilman veloitusta|ilmaiseksi)",
    ),
    unless: wordList(
      "kysyi pyysitte kysyitte toivoitte ei_ole_tarjous en_soita_tarjou- en_puhu ennen_kuin peritään kirjasimme laskutimme mitätöity reklamaatio virheelli-",
    ),
    notInQuestion: true,
  },
];

/** Roundabout ways of saying what must not be said. */
export const FINNISH_ROUNDABOUT: Pick<Lexicon, Listed> = {
  pleading,
  blame,
  excuse,
  toldYouSo,
  comparison,
  promise,
  offer,
};
