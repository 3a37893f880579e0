import type { Lexicon } from "../../lexicon.ts";
import { wordList } from "../../word-list.ts";

/** Further promises and offers, by the words that meet in them. */
export const ESTONIAN_ROUNDABOUT_PROMISES: Pick<Lexicon, "promise" | "offer"> = {
  promise: [
    {
      any: wordList(
        "anname?_(?:endast_kõik|oma_parima|endast_parima) annan_(?:endast_kõik|oma_parima) endast_olenev- endast_kõik pea(?:me|n)_(?:oma_)?sõna vastuta(?:n|me)_selle_eest_et kättesaadav ärge_muretsege (?:ei_ole|pole)_(?:\\p{L}+_)?(?:vaja_)?muretseda hoia(?:n|me)_(?:teid|sind|end) kursis saa(?:te|d)_meilt tule(?:n|me)_(?:\\p{L}+_){0,4}(?:juurde_tagasi|tagasi) (?:lahendatakse|võetakse|vaadatakse)_(?:esimes|eelis|arutus|töös|menet|uuesti)- saab_(?:kindlasti_)?(?:tühistatud|lahendatud|korda|parandatud|tehtud|korraldatud) an(?:nan|name)_(?:teile_|sulle_)?(?:kohe_)?märku jälgi(?:n|me)_et läbi_põhjaliku teavita(?:n|me)_(?:teid|sind) seekord_\\p{L}+me ei_jäeta vaata(?:n|me)_mis_(?:ma_|me_)?(?:saa|teha)- ajan_(?:\\p{L}+_){0,2}(?:joonde|korda|sirgu) muretse(?:n|me)_(?!pärast)\\p{L}+ küll_(?:me|ma)_\\p{L}+",
      ),
      unless: wordList(
        "kui_(?:te|teil|sa|vastus) kas ei_saa_lubada ei_ole_kättesaadav saate_meilt_(?:kätte|tellida)",
      ),
    },
    {
      all: [
        wordList(
          "(?:edasta|uuri|räägi|kirjuta|leia|püüa|proovi|hangi|otsi|vii|lisa|teavita|korralda|jõua|astu|too|saada|koosta|uuenda|selgita|täpsusta|kontrolli|paranda|lahenda|vaheta|paigalda|asenda|valmista|suhtle|arva|kohtu)(?:me|n) hakkame teeme teen tuleme paneme viime räägin hakkan annan anname",
        ),
        wordList(
          "teile sulle teid sind teiega teie sinu tagasi lahenduse lahendust vastuse vastust märku teada läbi ette_teatama ette_teavitama järele välja käima selleni arutusele juhatusega laojuhatajaga juhile proovipartii kontrolli uue uued ise",
        ),
      ],
      within: 7,
      unless: wordList(
        "ei kui_(?:te|teil|sa|sul|vastus|eelista|sobi|nii)- sest et_(?:küsi|te|öelda|täna|vaban|pole)- tänan täname vaband- selleks_et luba palun kirjutan helistan_(?:teile_)?(?:sest|seoses) \\p{L}+sime \\p{L}+site kokku_lepitud siin tagasi_(?!helista)\\p{L}+sõnad sõnad käib tunne(?:n|me) teie_(?:vastus|tagasisid|kiri|otsus)-",
      ),
      notInQuestion: true,
    },
    {
      all: [
        wordList(
          "(?:\\p{L}*(?:juht|juhataja|raamatupidaja|tehnik|kolleeg|osakond|meeskond|autojuht|esindaja|haldur|spetsialist|poisid|insener|teenindus)) keegi_\\p{L}+",
        ),
        wordList(
          "helistab võtab saadab tegeleb tuleb käib vastab annab tutvustab toob uurib kontrollib kirjutab selgitab panevad võtavad helistavad tulevad",
        ),
        wordList("teile teiega teid sulle sind sellega teie tagasi läbi ühendust sinuga"),
      ],
      within: 8,
      unless: wordList(
        "kes kas ei teie_(?:juht|juhataja|raamatupidaja|tehnik|kolleeg|meeskond)- sinu_\\p{L}+ nende nüüd igal iga tellimusi kontrollib_iga praegu sulle_sobib",
      ),
      notInQuestion: true,
    },
    {
      all: [
        wordList("enam kunagi rohkem iial"),
        wordList("ei"),
        wordList(
          "teid teie teile teilt sulle sind sinu sellist selliseid niisugu- seda korduks hilinemisi",
        ),
      ],
      within: 7,
      unless: wordList(
        "kui kas tülita- helista- kirjuta- häiri- sega küsi- soovi- taha saa oska sobinud \\p{L}+nud mõista-",
      ),
      notInQuestion: true,
    },
    {
      all: [
        wordList(
          "tulevikus nüüdsest seekord järgmised kindlasti edaspidi järgmisel_korral pärast_puhkusi millalgi kunagi",
        ),
        wordList(
          "\\p{L}{2,}(?:ame|eme|ime(?<!sime)|ume|vad) on_(?:korralikult|alati|õig) jõuan teen saadan toon",
        ),
      ],
      within: 7,
      unless: wordList("ei_saa kas kui_te tahaksi- soovi- olid mõistame teame"),
      notInQuestion: true,
    },
    {
      all: [
        wordList("teie teid nõue kaebus juhtum juhtumit"),
        wordList("lahendatakse võetakse menetletakse uuritakse jäeta"),
      ],
      within: 5,
      unless: wordList("kas iga kell praegu kuidas"),
      notInQuestion: true,
    },
    {
      all: [
        wordList("püüa(?:n|me) proovi(?:n|me) katsu(?:n|me)"),
        wordList("\\p{L}{3,}(?:da|ta)(?=[.!]|$) saata hankida leida toimetada"),
      ],
      notInQuestion: true,
      unless: wordList("mõista aru kui_te"),
    },
    wordList(
      "edasta(?:n|me)_(?!teie_vastus)\\p{L}+ edastame küsi(?:n|me)_(?:juhatuse|juhi|juhataja|lao|laost|kolleegi|raamatupidaja|tehase|tootja|tarnija|vedaja|ülemuse)lt aega_saan viime_läbi",
    ),
  ],

  offer: [
    wordList(
      "(?:oma|meie|maja|minu|firma)_(?:kulul|kanda|arvel) (?:on|tuleb|läheb)_(?:maja|meie|minu)_poolt transpordist_meie_poolt omalt_poolt kauba_peale muidu(?=[.!]) prii \\p{L}*kulutu ilma_rahata ilma_(?:juurde_maksmata|\\p{L}*tasuta) tasu_(?:küsimata|võtmata) \\p{L}*(?:partneri|sõbra|püsikliendi|tava|oma|kuld|põhi)hin[dn]- paketi_hinnaga ühe_hinnaga \\p{L}*mahahindlus- konsignatsioon- krediidilimii- säästa(?:te|d|ksite|ksid) hinna_sees mida_(?:me_)?teistele_ei parem(?:atel|ad)_tingimus- väike_üllatus üllatus_(?:ootab|teile) šokolaadikar- järelmaks- kuutasuta omahin-",
    ),
    {
      all: [
        wordList(
          "\\p{L}*tasu \\p{L}*tasust ettemaksu- viivis- saatekulu- veokulu- tööraha miinimumkogus- hinnatõus- hooldusleping- transport-",
        ),
        wordList(
          "ei_(?:küsi|ole|võta|arvesta|maksa|lisandu|tule) puudub kustuta- loobu(?:me|n) jäta(?:me|n) ära_kaotada kaotame küsi meie_kanda",
        ),
      ],
      within: 9,
      unless: wordList("meie_viga kas pole_veel"),
      notInQuestion: true,
    },
    {
      all: [
        wordList("hinna- hinda hind hinnas hinnad kuutasu- rendi renti rent arve-"),
        wordList(
          "(?:tee|vii|alanda|langeta|külmuta|kärbi|anna)(?:me|n|ksime) anname teha vähem allapoole järele soodsam- odavam- samaks",
        ),
      ],
      within: 9,
      unless: wordList("kas kui_hind tõusid \\p{L}+site meie_viga ei kallim- kõrgem parandus-"),
      notInQuestion: true,
    },
    {
      all: [
        wordList("maksate maksta maksad maksma tasute tasuda"),
        wordList("alles ainult_siis hiljem uuel_aastal ei_pea ega_pea midagi osade_kaupa"),
      ],
      within: 6,
      unless: wordList("pidite kas"),
      notInQuestion: true,
    },
    { all: [wordList("ei_maksa"), wordList("midagi")], within: 5, notInQuestion: true },
    {
      all: [
        wordList(
          "\\p{L}*garanti- garantiiaeg- tagastus(?:õigus|aeg|aja)- maksetäht- tähtaja- \\p{L}*limiit",
        ),
        wordList("piken(?:da|e)- venita- pool_aastat avatud asemel kahekordis-"),
      ],
      within: 10,
      unless: wordList("meie_(?:viga|eksimus) kas \\p{L}+sime"),
    },
    {
      all: [
        wordList("(?:pane|lisa)(?:me|n|ksime) saate saad saaksite"),
        wordList(
          "juurde(?!_(?:tulla|tagasi)) kaasa peale proovimiseks prooviks kingi- tavahinnaga",
        ),
      ],
      within: 8,
      unless: wordList("kirja ei kui_soovite kas andme-"),
      notInQuestion: true,
    },
    {
      all: [
        wordList("lubage_(?:meil|mul) võiksi(?:me|n) saaksi(?:me|n) tahaksime tahame"),
        wordList("pakkuda saata kostitada kinkida kutsuda"),
        wordList("teile teid sulle jõuluks korv-"),
      ],
      within: 9,
      notInQuestion: true,
      unless: wordList("vastuse hinnakirja kutse kokkuvõt-"),
    },
    {
      all: [
        wordList("lubage_(?:meil|mul)"),
        wordList("korv- kast- karp- kook- kohv- šokolaad- pudel-"),
        wordList("saata tuua kinkida"),
      ],
      within: 10,
    },
    {
      all: [
        wordList("kolmas teine neljas järgmine"),
        wordList("minu_poolt meie_poolt maja_poolt meilt"),
      ],
      within: 5,
    },
    {
      all: [
        wordList("teen teeme kutsun kutsume"),
        wordList("lõuna õhtusöögi kohvi oma_kulul"),
        wordList("välja kulul"),
      ],
      within: 8,
    },
    {
      all: [
        wordList("kui_leiate kui_pakutakse"),
        wordList("teeme anname vastame"),
        wordList("hinna hinnaga"),
      ],
    },
    {
      all: [
        wordList("laenuta(?:me|n) anname reserveeri-"),
        wordList("teile sulle"),
        wordList("kasutus- prooviks testi- ööpäevaring- seadme"),
      ],
      within: 9,
    },
    {
      all: [wordList("endale"), wordList("jätta pidada"), wordList("võite võid saate")],
      within: 6,
      notInQuestion: true,
    },
  ],
};
