import type { Lexicon } from "../../lexicon.ts";
import { wordList } from "../../word-list.ts";

type Roundabout = Pick<Lexicon, "pleading" | "blame">;

const OUR_FAULT = wordList(
  "vaband- vastuta- vastutus- eksisi(?:n|me) meie_(?:viga|süü|eksimus|hooletus|pärast|tõttu|asi) minu_(?:viga|süü|tõttu) tegi(?:n|me)_(?:\\p{L}+_)?vea tunnista(?:n|me) mõistan saan_aru õigesti",
);
const LOSS = wordList(
  "teieta sinuta ilma_(?:teie|sinu)- (?:teie|sinu)_(?:\\p{L}+_)?(?:tellimus|kaotus|kaotami|lahkumi|otsus|toetus|hank|leping)- te_naasete teist kui_(?:te|teie|ka_teie|sa)_(?:\\p{L}+_)?(?:ära|lahku|läh|nüüd|mine)- (?:teie|teid)_kaotam- klientidest_nagu",
);
const FATE = wordList(
  "koonda- töötuks tööta töökoh- töölepin- pankrot- ellu elus püsti põhja sule(?:me|b|taks|tak)- (?:esinduse|lao|firma|poe|tehase|ettevõtte|kontori|tootmise)_sulge- suletakse seisku- palgad palka palgaraha- preemia- \\p{L}*boonus- müügiplaan- plaani hukka taastu- hoiab_(?:\\p{L}+_){0,3}elus südame südamed eksistents- saatus- müüginumb- lahti_lastakse mis_meist_saab otsa- hädas hätta lapsed last üle_ela",
);
const PEOPLE = wordList(
  "(?:teie|sinu)_(?:\\p{L}+_)?(?:\\p{L}*(?:laomees|laomehe|raamatupida|ostuju|meister|meistri|juhataja|autojuh|vastuvõt|personal|rahvas|rahva|maaler|maalri|mehaanik|sekretär|töötaja|inime|kokk|koka|köök|kööki|ladu|lao|osakon|meeskon|kolleeg|laadija|valvur|elektrik|ehitaja|müüja|juht|juhi|ostja|assistent|tehnik|operaator|koristaja|administraator|praktikan|haldur|abiline|mehed|poisid|joonis|poes|kaupluse|valvelaud|firma|maja|pool)-)",
);
const WRONG = wordList(
  "ei jättis jätsid ajas ajasid hoidis hoidsid keeldus keeldusid unustas unustasid eksis eksisid pani panid laadis laadisid valesti vale valed vales segadus- seisid lõhku- rikku- ühendas viitsi- vaevu- hilines hilinesid magas magasid alla_kirjuta- kirjutas_(?:\\p{L}+_){0,2}alla allkirjasta- ignoreeris- katki kontrollimata lugemata kinnitamata avamata laiskus- lohaka-",
);
/** Roundabout ways of pleading and of blaming the client, by the words that meet in them. */
export const ESTONIAN_ROUNDABOUT: Roundabout = {
  pleading: [
    {
      all: [LOSS, FATE],
      within: 16,
      unless: wordList("vaband- kahju \\p{L}+site teie_(?:töökoda|pood|tootmine)"),
    },
    wordList(
      "põlvita- rooma(?:ksi|me|n)- (?:nutame|nutan)_(?:teid|sind|taga) palveta- haletse- palume?_(?:\\p{L}+_)?armu alandlikult elu_ja_surma hädavajalik- aidake_(?:meid|mind)_(?:\\p{L}+_)?(?:hädast|välja|palun) tehke_(?:mulle|meile)_(?:see_|üks_|suur_)?teene ma_vannun uskuge_(?:meid|mind|palun) olge_(?:inimesed|inimene|mõistvad|mõistev|armuli-|halasta-|veel_meiega) pehmeks_rääki- ei_vääri_(?:seda|teid|teist|andeks)- (?:ei_ole|pole)_(?:\\p{L}+_)?(?:teist_valikut|kedagi_teist) kõigega_nõus nõus_kõigega pea_peal_seis- südamesse vähegi_südant (?:kui|kas)_teil_(?:\\p{L}+_)?südant solidaarsus- (?:ma_|me_)?ei_(?:maga|saa_magada|saa_und)_ ööd_otsa päästke päästa_(?:meid|mind) ei_anna_alla_enne ei_jää_rahule_enne ei_(?:taha|suuda)_(?:isegi_)?mõelda_(?:\\p{L}+_)?et_te (?:minu|meie)_pärast_(?:\\p{L}+_){0,3}telli- pean_(?:teid_|sind_)?paluma põhja_minna mind_(?:lastakse|vallandatakse) usku_anda end_(?:veel_)?(?:kord_|uuesti_)?tõestada",
    ),
    {
      all: [
        wordList("ärge ära"),
        wordList(
          "tehke_(?:meile|mulle|nii|seda) andke_(?:\\p{L}+_)?alla meist_alla lööge karistage kandke lõpetage minge katkestage jätke hüljake öelge_(?:veel_)?(?:ära|ei) pöörake keerake loobuge vihastage_(?:\\p{L}+_)?enam",
        ),
      ],
      within: 8,
    },
    {
      all: [
        wordList("palun palume palu paluda"),
        wordList(
          "(?:teid|sind)_väga me_palume_väga palume_väga sada_korda alandlikult kogu_südamest palun_palun naasmi- naas(?:ta|ke) jääge proovige_(?:meid_)?veel veel_(?:üht|ühte|ükskord)_katset üht_katset lasete_meil ma_palun(?=[.!]) vajan_seda vajame_seda tehke_nii tõesti_palun",
        ),
      ],
      within: 12,
      unless: wordList("vabandust öelge andestust teada tervitus-"),
    },
    {
      all: [wordList("igavesti elu_lõpuni lõpmata hauani"), wordList("tänulik- võlgu võlglase-")],
    },
    {
      all: [
        wordList(
          "mida_(?:te_|sa_)?(?:soovite|tahate|tahad|soovid|iganes) mis_tahes ükskõik kasvõi",
        ),
        wordList(
          "(?:me|ma)_(?:teeme|täidame|teen|täidan) teeme_kõik valmis nõus tellige telliksite tellimuse_teeksite solidaar- peaasi ainult_tulge palun õnnelikud võtke",
        ),
      ],
      within: 12,
      unless: wordList("öelge_palun teada kirjutage helistage"),
    },
    {
      all: [
        wordList("(?:mu|minu)_(?:ülemus|juht|direktor|boss|juhataja)- juhatus- ülemus-"),
        wordList(
          "nõua- uus_töö uue_töö lahti vallanda- surve- ähvarda- koonda- kinga tulemust käest tapab",
        ),
      ],
      within: 14,
    },
    {
      all: [wordList("teil teie kas_te"), wordList("meist"), wordList("kahju")],
      within: 9,
    },
    {
      all: [
        wordList("ainult või vähemalt kasvõi"),
        wordList("kastigi kordki korragi korra_tellida ühe_korra minu_pärast aluse_võta- karbigi"),
      ],
      within: 8,
    },
    {
      all: [wordList("olge_nii_(?:hea|head|kena)"), wordList("ärge jääge tellige andke_meile")],
    },
    { all: [wordList("ainult_teie"), wordList("aidata välja_aita- päästa elus saate_meid")] },
    {
      all: [wordList("südames südamest"), wordList("soovi hüljata andestus- ruumi meile koht-")],
      within: 6,
    },
  ],
  blame: [
    { all: [PEOPLE, WRONG], within: 9, inOrder: true, unless: OUR_FAULT },
    {
      all: [wordList("ei"), wordList("\\p{L}+nud"), PEOPLE],
      within: 6,
      inOrder: true,
      unless: OUR_FAULT,
    },
    {
      any: wordList(
        "(?:te|teie|sa)_(?:ju_|siis_|ise_|meid_|lihtsalt_|kahjuks_)?ei_(?!saanud|pidanud|olnud|teadnud|jäänud|soovinud|tellinud|ostnud|tohtinud|eksinud|leidnud|kasutanud|näinud|kuulnud|vajanud|solvunud)\\p{L}+nud(?:ki)?",
      ),
      unless: wordList("vaband- loodan loodame meie_(?:pärast|tõttu|süül|viga) aitäh tänan kui_te"),
      notInQuestion: true,
    },
    {
      all: [
        wordList("te teie sa meid meile et_te teil \\p{L}+site"),
        wordList(
          "lükkasi(?:te|d) rikkusi(?:te|d) välti(?:nud|site) kohtlete imestasi(?:te|d) panite_meid panid_meid maha_vaiki- tülli vedasi(?:te|d)_(?:meid_)?alt vedasite_meid hülgasite (?:lubasi|kinnitasi)(?:te|d)_(?:\\p{L}+_){0,4}aga_(?:te_)?ei kaebasi(?:te|d)_(?:alles|liiga) teatasi(?:te|d)_(?:alles|liiga) pettumust_valmista- kadusi(?:te|d) nõudsite_liiga venitasi(?:te|d) ilmunud- keeldusi(?:te|d) solvasi(?:te|d)",
        ),
      ],
      within: 10,
      unless: OUR_FAULT,
      notInQuestion: true,
    },
    {
      all: [
        wordList("(?:viga|probleem|arusaamatus|segadus|süü|tõrge|mõõdud|andmed|eksitus|põhjus)"),
        wordList("oli olid tekkis tulenes seisnes on jäi tuli algas"),
        wordList(
          "teie_(?:tellimisle|poo|juures|laos|majas|enda|ebatäps|ebaselge|vale|kirjeldus|kinnitus|andme|joonis|süsteem|inimes|töötaja|sõidu|hoovi|osakon)- teil teist",
        ),
      ],
      within: 7,
      inOrder: true,
      unless: wordList("teil_õigus vaband- eksisi(?:n|me) meie_(?:viga|eksimus|süü)"),
      notInQuestion: true,
    },
    {
      all: [
        wordList(
          "(?:teie|sinu)_(?:poolne_|enda_|ootamatu_)?\\p{L}*(?:vaikimi|lahkumi|maksehäir|nõudmis|infosul|segadus|hooletus|ükskõiks|kärsitus|kiirusta|viivitus|otsuse_tagajär|kadumi|maksevii|kapriis|tujud)- teie_enda_valik sinu_enda_valik",
        ),
        wordList("meid meile meie haiget sundi- pani kalliks viis tegi oli olid kandma"),
      ],
      within: 8,
      unless: wordList(
        "mõistan mõistame mõistetav- arusaadav- vaband- kahju meie_(?:viga|tõttu|pärast) pahameel-",
      ),
      notInQuestion: true,
    },
    {
      all: [
        wordList("lahkumi- vaikimi- kaduda ära_minna minna_ära kadumine"),
        wordList("inetu viisakas kohane ilus kena kole ebaviisaka- õiglane"),
      ],
      within: 9,
      unless: wordList("meie_(?:vaiki|süü) meist"),
    },
    wordList(
      "kas_teil_(?:tõesti_)?oli_(?:nii_|tõesti_nii_)raske kas_(?:te|sa)_(?:\\p{L}+_)?(?:üldse|kordagi)_(?:mõtle|mõel)- kas_(?:te|sa)_mõtlesi(?:te|d)_(?:üldse|kordagi) ongi_(?:teie|sinu)_tänu miks_(?:te|sa)_siis kas_keegi_teie_(?:\\p{L}+_)?(?:üldse) ainult_teil_(?:tekkis|oli|on)_(?:\\p{L}+_)?(?:probleem|mure|häda)- vastutust_(?:\\p{L}+_){0,4}endale teie_(?:otsuse|valiku)_tagajär- teie_\\p{L}+_taha_(?:seisma|kinni|pidama) info_ei_liigu täiskasvanud_inime- teil_ei_olnud_meie_jaoks meie_jaoks_(?:\\p{L}+_)?aega teie_poolne_(?!soov|ettepanek|tagasiside|vaade)\\p{L}+ mida_te_(?:siis_)?ootasite teie_meile_mitte võinuks_(?:ju|ikka|vähemalt) oleks_(?:pidanud|võinud)_(?:ju|ikka|vähemalt|enne) saadeti_teile_(?:õig|aegsasti|varakult)- poleks_(?:teie|sinu) teie_(?:ebatäps|ebaselge|puuduli)- tänuks_läksi- seisid_teil",
    ),
    {
      all: [wordList("te teie sa"), wordList("mitte_(?:meie|me|meil|meid)")],
      within: 8,
      inOrder: true,
      unless: OUR_FAULT,
    },
    {
      all: [
        wordList("kui_(?:teie_\\p{L}+|keegi|sinu_\\p{L}+)_oleks kui_keegi_teist"),
        wordList("\\p{L}+nud"),
        wordList("oleks(?:ime|in)? poleks"),
      ],
      inOrder: true,
      notInQuestion: true,
    },
    {
      all: [
        wordList("teil"),
        wordList("kinni lukus maksmata tasumata avamata kinnitamata kontrollimata"),
      ],
      within: 5,
      unless: OUR_FAULT,
      notInQuestion: true,
    },
    {
      all: [
        wordList(
          "(?:usaldasi|pakkusi|tulime|aitasi|ootasi|saatsi|hoidsi|eeldasi|krediteerisi|pingutasi|küsisi|teavitasi|helistasi)(?:me|n) tulime oli(?:n|me)",
        ),
        wordList(
          "(?:aga|kuid|ja|ning|ent)_(?:te|teie|sa)_(?!pidi|ootasi|sai|ütlesi|olite_pah)\\p{L}+",
        ),
      ],
      inOrder: true,
      unless: OUR_FAULT,
      notInQuestion: true,
    },
    {
      all: [
        wordList("panite muutsi(?:te|d) tellisi(?:te|d) kirjutasi(?:te|d) \\p{L}+site"),
        wordList("alles_siis(?!_kui_te) viimasel_hetkel kolm_korda ja_siis järelikult imestasi-"),
      ],
      within: 9,
      unless: OUR_FAULT,
      notInQuestion: true,
    },
    {
      all: [
        wordList("(?:sest|kuna|et)_(?:teie|sinu)_\\p{L}+"),
        wordList("seisi(?:d|s) jättis jätsid hoidis valesti ajas pani unusta-"),
      ],
      within: 8,
      inOrder: true,
      unless: OUR_FAULT,
      notInQuestion: true,
    },
  ],
};
