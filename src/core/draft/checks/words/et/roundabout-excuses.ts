import type { Lexicon } from "../../lexicon.ts";
import { wordList } from "../../word-list.ts";

const OUR_FAULT = wordList(
  "tülita- (?:teie|sinu)_\\p{L}+_(?:on|oli)_haig- vastuta- vastutus- eksisi(?:n|me) (?:meie|minu)_(?:oma_)?(?:viga|süü|eksimus|hooletus|tegematajätmi)- meie_(?:pärast|tõttu) tunnista(?:n|me)",
);
const MORE_ELSEWHERE = wordList(
  "\\p{L}*(?:tootja|tehas|tehase|vedaja|kuller|filter|automaat|büroo|trükiko|müügime|müügiju|klienditeenind|küber|valitsus|elektri|streik|laev|praam|jäätee|kompressor|uuendus|koroona|hiina|postiteenus|kullerfirma|tolliamet|ülekan|server|programm|süsteem|robot|printer|mootor|konteiner|sadam|partner|kolleeg|omanik|asendaja|autojuht|alltöövõt|hankija|tarnija|hanke|hange|kindlus|agentuur|vahendaja|kütuse|elekter|liin|pakkeliin|külmik|veok|kraana|seadus|andmebaas|veebipo|telefonikesk|internet|peakontor|importija|ilmaolu|turg|turu|praktikant)- seemne- hinnatõus-",
);
const HAPPENED = wordList(
  "kaotas kaotasid muutis muutsid muutus näitas_vale- sõi rikki jäi_(?:ära|seisma|kinni|hiljaks|vahele|maha) jäid_(?:ära|seisma|kinni|toppama) lahkus sundis sundisid seisma sassi lükkas lükkasid valesti vahetas vahetus eksis eksisid halvas venis venisid venita- ummiku- ei_(?:leidnud|sõitnud|andnud|toonud|lasknud|lubanud|tarninud|jõudnud|teadnud|töötanud|saatnud|jätnud) hilineb hilinevad tõstsid otsustab surutuna alt_vea- veab_alt kukkus jooksis läbi_põles hangus streikis tõttu süül pigem lapsepuhkus- haiguslehe- rike rikked jättis jätsid täis kadus suletud uus kogenematu tegi_vea otsa_sai teadagi trükikojast määrata hiline(?:s|sid|mise) sõltu-",
);

/** Further excuses, by the words that meet in them. */
export const ESTONIAN_ROUNDABOUT_EXCUSES: Pick<Lexicon, "excuse"> = {
  excuse: [
    {
      all: [MORE_ELSEWHERE, HAPPENED],
      within: 9,
      unless: wordList(
        "vastuta- vastutus- eksisi(?:n|me) (?:meie|minu)_(?:oma_)?(?:viga|süü|eksimus|hooletus)- teie_(?:uus|uue|praegu|töötaja|inime|autojuh|raamatupida|lao|enda)- nende nad neil uu(?:s|e|t)_(?:tarnija|partner|pakkuja|firma)- tülita- (?:teie|sinu)_\\p{L}+_on \\p{L}+site te_ei kas kui_te kuidas aitäh tänan valisite helistan kirjutan teisipäevadele",
      ),
      notInQuestion: true,
    },
    {
      any: wordList(
        "käed_(?:olid_|on_)?seotud ju_meelega meelega_(?:seda|teinud|nii) tahtlikult käivad_asja_juurde asja_juurde kes_oleks_(?:võinud|osanud)_(?:arvata|aimata) mis_teha ei_jätnud_(?:meile_)?muud muud_võimalust meie_määrata (?:päris|tegelikult)_meie_süü kontrolli_(?:pole|ei_ole) ei_saa_(?:meie_|me_)?(?:ka_|ju_)?(?:midagi_teha|ette_teada|vältida) (?:pole|ei_ole)_(?:\\p{L}+_){0,2}võtta lihtsalt_(?:polnud|ei_(?:jõudnud|lasknud|jaksanud|mahtunud|olnud)) inimlik_eksitus kogemata (?:täiesti|üsna|igati)_(?:tavaline|tavapärane|normaalne|loomulik_selles) tegelikult_lubatud (?:nii|mitte)_(?:väga_)?hull selline_on_(?:\\p{L}+_)?turg igal_pool (?:pole|ei_ole)_ainult_meil mitte_ainult_(?:meie|meil) ei_saanud_keegi ei_osanud_keegi ükski_(?:ladu|firma|tarnija|vedaja|ettevõte|süsteem) suurt_vahet (?:ei_ole|pole)_(?:just_)?(?:palju(?=[.!])|suur_asi|maailma_lõpp) kokkulange- kaasa_rääkida poleks_olnud \\p{L}*gripis lapsepuhkus- renditöö- alles_uus inimest_vähem lumetorm- \\p{L}*ikaldus- teetöö- teetöid küberrünnak- maksutõus- \\p{L}*streik- liiklusummik- ummikusse ummikus vääramatu- pandeemia- järelikult_pidi süü_on_pigem süüdi_on_pigem vältida_ei_saanud muidu_oleks mängis_(?:\\p{L}+_)?rolli_õnnetu ei_jõudnud_järele enam_kedagi_polnud polnud_enam_kedagi pärisime nii_see_venis siia-sinna",
      ),
      unless: wordList(
        "vastuta- vastutus- eksisi(?:n|me) (?:meie|minu)_(?:viga|eksimus|hooletus) kas_te tunne(?:n|me)_kaasa ebamugav teie_mesil-",
      ),
      notInQuestion: true,
    },
    wordList("kes_oleks_(?:võinud|osanud)_(?:arvata|aimata|teada)"),
    {
      all: [
        wordList("hiline- hilinemi- puudu viga vahe eksimus viivitus- korras katki"),
        wordList("ju põhimõtteliselt tegelikult"),
        wordList("ainult vaid kõigest paar korras mõni"),
      ],
      within: 9,
    },
    {
      all: [
        wordList("oleksi(?:n|me)"),
        wordList("aga_(?:mul|meil|siis|just|ei) kui_poleks kuid_(?:mul|meil)"),
      ],
      unless: wordList("teie_(?:asemel|kohal) soovi- tänulik-"),
      notInQuestion: true,
    },
    {
      all: [
        wordList(
          "\\p{L}*puhkus- hooajal hooaja jõulude jõulu- talvel pühade detsembris suvel hooaeg jaanipäeva-",
        ),
        wordList("alati raske- keeruli- kaos- ei_suuda paratamat- teadagi"),
      ],
      within: 8,
      unless: wordList("teie teil teile"),
      notInQuestion: true,
    },
    {
      all: [
        wordList(
          "\\p{L}*(?:esindaja|müügime|teenindaja|haldur|töötaja|laomees|autojuht|poolel|pool) ma_ise ma mina inimest inimesed",
        ),
        wordList("haige haigeks haiged haiglas puhkusel kogenematu asendajat alles_uus vähem_kui"),
      ],
      within: 7,
      unless: OUR_FAULT,
      notInQuestion: true,
    },
    {
      all: [
        wordList("külmusid külmus märjaks purunes- katki rikki sulas sulasid"),
        wordList("sest kuna"),
        wordList("väljas miinus ilm lumi kuumus vihm- tuul torm teel"),
      ],
      within: 9,
    },
    {
      all: [
        wordList("tuul torm vihm lumi ilm udu meri kuumus"),
        wordList("oli"),
        wordList("ära nii tugev hull seisma"),
      ],
      within: 10,
      unless: OUR_FAULT,
      notInQuestion: true,
    },
    {
      all: [
        wordList("küllap ilmselt võib-olla"),
        wordList("jäi läks kadus"),
        wordList("süsteemi kinni kuhugi postkasti rämpsposti"),
      ],
      within: 8,
    },
    {
      all: [
        wordList("ongi on"),
        wordList("raske keeruline"),
        wordList("tarnida vedada saata hankida leida_inimesi"),
      ],
      within: 6,
      inOrder: true,
      unless: wordList("teil teile"),
      notInQuestion: true,
    },
    {
      all: [
        wordList("kõik kõigil teised"),
        wordList("tarnijad hilineb hilinevad tõstsid tõstavad sama_mure sama_probleem"),
      ],
      within: 6,
      notInQuestion: true,
    },
  ],
};
