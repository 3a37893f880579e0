import type { Lexicon } from "../../lexicon.ts";
import { wordList } from "../../word-list.ts";

const THEY = wordList(
  "nad nemad nende neil neilt neist neile nendel nendelt nendest nendega sealne sealse- sealt uue_(?:tarnija|partneri|pakkuja|firma)- uus_(?:tarnija|partner|pakkuja|firma) see_(?:uus_)?(?:firma|pakkuja) teise_(?:tarnija|pakkuja|firma)- teisel_firmal teised(?!_klien) konkurent konkurendi- rivaal- (?:sellis|nii?sugus|need|nood)-_(?:\\p{L}+_)?\\p{L}*(?:müüja|pakkuja|firma|vahendaja|tegija|kauplej)- \\p{L}*odav(?:müüja|pakkuja)- odav odavad odavate uued_(?:tegijad|tulijad) noor_(?:ettevõte|firma) (?:poisikeste|väike|garaaži)_(?:\\p{L}+_)?firma suurkontsern- importija vahendajad \\p{L}+lase?d lätlaste leedukate poolakate hiinlaste",
);
const BAD = wordList(
  "kõigu- lahti lagune- koorub kooru- pooltü- meelita- peibutus- lisatas- peidetud varja- sodi praak- praaki rämps- kehv- kehvem- halvem- halvas- halb halva vesise- lahjem- lahja- õhem- õhuke- niiske mustalt võl[gau]- maksuame- kohtu(?:vaidlus|s|asi)- trikk- trikki konks- keemia õhk armetu- ülbe- amatöör- rikuvad rikub määrivad umbe valeta- valet petta pett- petavad lohaka- hilinem- hiline- ebausald- pankrot- sõimusõn- paberil peenes_kirjas üle_meelita- alla_löönud dumping- dumpingu- kopeeri- segab kleebivad vana_(?:mudelit|kaupa) lõpumüü- kaovad kaob kukub jookseb_kokku katki purune- remondis unusta- keeravad kruvid numb(?:er|ri) ime iseküsimus peale_müü- läbi_kukku- jätsid jättis jätab jätavad tühja_(?:juttu|lubadus)- lubavad_(?:palju|kõigile|kuud|maad) lubab_(?:palju|kuud) väidavad räägivad_(?:mida|ilusat) konar- ümber_teha teritama sügavkülm- lahked kallale mõhkugi piinli- nigel- nigela- vilets- segamini vahetavad_esinda- vahetuvad lihtsalt_elavad elavad_lihtsalt madal_sest hoiavad_kokku väljaõpe- sertifikaa- kahtla- küsita- tuntud_selle aegla- üleöö tõsta(?:vad|b)_(?:\\p{L}+_)?hin- lisandub ebaaus- liiga_hea lõhna- haise- kaua_(?:te_)?(?:rahul|kavatse|vastu|tegelikult)- pettunult teadagi teatavasti naela reklaami tegelikult üldse(?!_ei_ole_vaja) (?:ei|pole|ega)_(?:\\p{L}+_){0,3}(?:vasta|suuda|tea|oska|pea|hooli|huvita|anna|tunne|läbi|vastuta|näinud|saanud|tee|ütle|võta|ole|tule|täida|saagi|midagi|korraliku|tulnud|kontrolli|usalda)- ikka_(?:oska|pea|jõua|tea)-",
);

/** Roundabout ways of running a rival down and of having been right, by the words that meet in them. */
export const ESTONIAN_ROUNDABOUT_RIVALS: Pick<Lexicon, "comparison" | "toldYouSo"> = {
  comparison: [
    {
      all: [THEY, BAD],
      unless: wordList(
        "vaband- kahju_et_meie (?:meie|minu)_(?:viga|süü|eksimus|poolt|laos|töötaja|pakkija)- saatsime \\p{L}*(?:tarni|pakki|eksi|unusta|jäi|jät|kontrolli)si(?:me|n) vastuta- sobis austa(?:n|me) mõista(?:n|me)_et pole_vaja odavam loomulik- arusaadav- nõus hea_meel",
      ),
    },
    {
      all: [wordList("nende"), wordList("oma"), wordList("meie meil")],
      within: 9,
      unless: wordList("\\p{L}+sime"),
    },
    wordList(
      "võrreldes_meiega meie_kõrval_on_(?:nad|nemad) erinevalt_(?:neist|nendest|nemadest) nende_(?:kvaliteedi|hilinemis|lubadus|reklaami|ilusa)- vaid_number ainult_number kohtlevad_teid",
    ),
    {
      all: [
        wordList("madal- odav-"),
        wordList("hinna hind kaup kauba"),
        wordList("konks konksu ei_pea sodi praht ei_kesta"),
      ],
      within: 8,
      unless: wordList("hoiatasi(?:n|me) ütlesi(?:n|me)"),
    },
    { all: [wordList("lisatasu- peenes_kirjas peenikeses_kirjas"), wordList("nad nemad teeni-")] },
  ],

  toldYouSo: [
    {
      any: wordList(
        "hoiatas_(?:teid|sind) hoiatasid_(?:teid|sind) (?:teid|sind)_(?:ju_|poleks_|on_|ei_)?(?:\\p{L}+_)?hoiatat(?:i|ud)- (?:meie|minu)_hoiatus- hoiatasi(?:me|n)- kurtidele kuulanuks kuula(?:ta|nud)_(?:te_|sa_)?(?:meid_|mind_)?ei_tahtnud ei_tahtnud_(?:meid_|mind_)?kuulata ei_(?:võtnud|võtnudki)_(?:mind|meid)_(?:tõsiselt|kuulda) vaata_nüüd liialda(?:me|n|sime) omal_nahal omast_käest ettearvata- ette_arvata ette_teada(?!_anda|_anna) ette_aimata oodatud_tulemus (?:ainult|vaid)_aja_küsimus mis_seal_imestada pole_ime mustvalgel osutus_õigeks kinnitust_(?:leid|saa)- õppetund_käes karm_õpetaja kõige_parem_õpetaja spetsialisti_ei_kuula- kes_ei_kuula ninale? nina_alla räägib_(?:see_)?enda_eest pead_vangutan- pelgasi- kartsime(?:gi)? aimasi(?:n|me)- prognoosisi(?:n|me)- ennustasi(?:n|me)- nägi(?:n|me)_(?:seda_)?(?:\\p{L}+_)?(?:ette|tulemas)- tagantjärele_tarkus jäi_õigus kaks_korda_seda nagu_arvata_oli- paika_pidas oleksite_(?:mind|meid)_(?:\\p{L}+_)?(?:uskunud|kuulanud) oma_sõna_välja",
      ),
      unless: wordList("ei_hoiatanud te_hoiatasite me_eksisime vaband- ei_saa_ju"),
    },
    {
      all: [
        wordList("teadsi(?:n|me) teadsimegi arvasi(?:n|me)"),
        wordList("et_(?:te|see|nii|sa) ette juba_siis kohe algusest varem"),
      ],
      within: 5,
      unless: wordList("ei vaband- eksi- vale-"),
    },
    {
      all: [
        wordList("meil mul kellel meie"),
        wordList("oli jäi on"),
        wordList("õigus(?=[ ,.!?]|$) õige"),
      ],
      within: 7,
      unless: wordList("teil_(?:on|oli|jäi)_õigus kas_meil vale- ei"),
      inOrder: true,
    },
    {
      all: [
        wordList("nüüd(?:ki)?"),
        wordList("mõistate usute näete usud mõistad taipate ehk_usute teilgi tunnete_ise teate"),
        wordList("miks et mida kuidas õppetund milleni kelle-"),
      ],
      within: 8,
    },
    {
      all: [
        wordList("soovitasi(?:n|me) soovitus nõuanne nõuandeid ettepanek palusi(?:n|me)"),
        wordList("aga_(?:te|teie|sa|sul|teil) kuid_(?:te|teie) õige tungivalt"),
      ],
      within: 10,
      unless: wordList("meie_(?:viga|süü) tegime vaband-"),
    },
    {
      all: [
        wordList("sellest seda sama"),
        wordList("rääki- räägitud juttu jutt kordasi(?:n|me)- ütlesi(?:n|me)"),
        wordList(
          "ju korduvalt juba_(?:\\p{L}+_)?(?:siis|kevadel|sügisel|talvel|suvel|enne|varem) kordasin kordasime imestada mul_juba pelga-",
        ),
      ],
      within: 9,
      unless: wordList("vaband- meie_viga töötaja-"),
    },
    {
      all: [
        wordList("juba kohe"),
        wordList(
          "koosolekul alguses sügisel kevadel suvel talvel esimesel siis märtsis aasta_eest kohtumisel",
        ),
        wordList("ütlesi(?:n|me) hoiatasi- rääkisi(?:n|me) mainisi(?:n|me) nägi(?:n|me)"),
      ],
      within: 9,
      unless: wordList("vaband- eksisi(?:n|me) vale-"),
    },
    {
      all: [
        wordList("tundsime ütlesime ütlesin rääkisime"),
        wordList(
          "mis_juhtub mis_tuleb kuidas_läheb mis_saab see_(?:\\p{L}+_)?ei_(?:toimi|püsi|kesta|tööta)",
        ),
      ],
      within: 9,
    },
    {
      all: [
        wordList("odav-"),
        wordList("kaks_korda tegelik_hind kallim- kallilt kalliks kätte_maks-"),
      ],
      within: 9,
    },
    {
      all: [
        wordList("õpib õpime õpitakse õppisite"),
        wordList("vigadest valu kantud kahju- kallimalt"),
      ],
      within: 7,
      unless: wordList("meie_vigadest oma_veast"),
    },
    {
      all: [
        wordList("te teie sa"),
        wordList(
          "naersi(?:te|d) arvasi(?:te|d)_toona kinnitasi(?:te|d) ei_nõustunud ei_uskunud otsustasi(?:te|d)_(?:teisiti|ise) võõraks pidasi(?:te|d)",
        ),
        wordList("toona ju peale jutt soovitus arvutus- hoiatus- meid mind hakkama"),
      ],
      within: 12,
      unless: wordList("kas vaband-"),
    },
    {
      all: [
        wordList("meie mina"),
        wordList("analüüsis kirjas arvutused hinnangus prognoosis"),
        wordList("seisis välja_toodud nagu kinnitust tühiseks oht ohtu"),
      ],
      within: 12,
      unless: wordList("vaband- meie_viga"),
    },
    {
      all: [
        wordList("oht ohtu ohud riskid lõpp lõppu"),
        wordList("välja_toodud tühiseks näha ette"),
      ],
      within: 9,
    },
    {
      all: [
        wordList("pidite pidid"),
        wordList("läbi_elama omal kogema"),
        wordList("uskuda uskuma nahal meid"),
      ],
    },
    { all: [wordList("ei_(?:tulnud|olnud) polnud"), wordList("üllatus-")], within: 5 },
    {
      all: [
        wordList("jõuate jõuad kahetsete kahetsed tagasi_helistate"),
        wordList("teadsime aimasin arvasin järelduse- küll"),
      ],
    },
    {
      all: [wordList("nii_see"), wordList("läheb läks lõppeb"), wordList("kui")],
      within: 6,
      inOrder: true,
      notInQuestion: true,
    },
  ],
};
