import type { LayerTexts } from "./client-texts.ts";

/** What the ex-client hides, in Estonian. Nothing here claims a number, a name or a day of its own. */
export const LAYERS_ET: LayerTexts = {
  leads: {
    price: {
      other: "Hind on üks asi. Ainult selles asi ei olnud.",
      same: "Jah, asi on hinnas, aga mitte päris nii, nagu Te arvate.",
    },
    "missing-product": {
      other: "Valik on üks asi. Ainult selles asi ei olnud.",
      same: "Jah, asi on valikus, aga selle üksi oleksime üle elanud.",
    },
    "bad-service": {
      other: "Teenindus üldiselt on üks asi. Oli ka midagi muud.",
      same: "Jah, asi on teeninduses ja ma mõtlen midagi kindlat.",
    },
  },
  reasons: {
    B1: {
      hint: [
        "Ühel hetkel hakkab inimene mõtlema, kas teda siin üldse enam kliendiks tahetakse.",
        "Inimene tunneb ju ära, kas ta on kellelegi oluline.",
      ],
      partial: [
        "Tellisime nagu alati, aga Teilt ei tulnud ühtegi kõnet. Kuni viimase tellimuseni {lastOrderWhen} ei küsinud keegi, kuidas meil läheb.",
        "Tellisime nagu alati ja kogu selle aja jooksul ei tulnud Teilt ühtegi kõnet.",
      ],
      reveal: [
        "Tegelikult tundsime, et me ei lähe Teile enam korda. Teised helistasid, küsisid, millega me tegeleme, ja nii me läksimegi.",
        "Kui päris ausalt: me ei tähendanud Teile enam midagi. Teised tundsid meie vastu huvi ja see otsustas.",
      ],
      wish: [
        "Mina helistaksin enne, kui minust puudust tuntakse, ja teaksin, millega meie tegeleme.",
        "Mina küsiksin, kuidas läheb, ka siis, kui midagi müüa ei ole.",
      ],
      tellsPartial: [
        "ühtegi kõnet",
        "(?:ei )?helistan\\p{L}*",
        "ei küsinud keegi",
        "keegi ei küsinud",
        "vaikus\\p{L}*",
      ],
      tellsReveal: [
        "ei lähe (?:\\p{L}+ )?enam korda",
        "ei tähendanud",
        "tund\\p{L}* (?:\\p{L}+ ){0,2}huvi",
      ],
    },
    B2: {
      hint: [
        "Minust kõrgemal vaadatakse neid asju üsna kainelt.",
        "Viimane sõna ei olnud isegi minu öelda.",
      ],
      partial: [
        "Peame kulusid kärpima ja nii tuli mul mitmelt firmalt pakkumine küsida.",
        "Meie kulud käidi rida-realt üle ja koos nendega kõik tarnijad.",
      ],
      reveal: [
        "Tegelikult kärbiti mu eelarvet. Teie hind oli ainus, mida ma juhtkonnale põhjendada ei osanud, ja nii läks see esimesena.",
        "Kui päris ausalt: mul kästi kokku hoida ja Teie hinna kaitseks ei olnud mul midagi öelda.",
      ],
      wish: [
        "Mina näitaksin selgete numbritega, mida hind sisaldab, et saaksin seda oma majas põhjendada.",
        "Mina ütleksin, millise osa hinnast võib ära jätta, kui meil seda vaja ei ole.",
      ],
      tellsPartial: [
        "kul(?:ud|usid|ude)\\p{L}*",
        "mitmelt firmalt",
        "rida-realt",
        "eelarve\\p{L}*",
      ],
      tellsReveal: ["eelarve\\p{L}*", "juhtkon\\p{L}*", "kokku hoida", "põhjendada"],
    },
    B3: {
      hint: ["Mind häiris pigem see, kuidas see käis.", "Niisugust asja saab teha mitut moodi."],
      partial: [
        "Ühel päeval toodet „{product}“ lihtsalt enam ei olnud, just siis, kui olime sellega arvestanud.",
        "Ühel päeval seda, mida me alati võtsime, lihtsalt enam ei olnud, just siis, kui olime sellega arvestanud.",
      ],
      reveal: [
        "Tegelikult ei öelnud seda meile keegi. Sain teada siis, kui oli juba hilja, ja pidin selle eest siin vastutama.",
        "Kui päris ausalt: mitte sõnagi ette ja mitte midagi asemele. Kuulsin sellest juhuslikult.",
      ],
      wish: [
        "Mina ütleksin inimestele aegsasti ette ja paneksin proovimiseks midagi samaväärset valmis.",
        "Mina küsiksin kõigepealt, milleks meil seda vaja on, ja tuleksin siis sobiva asjaga.",
      ],
      tellsPartial: ["lihtsalt enam ei olnud", "arvestanud", "samaväär\\p{L}*"],
      tellsReveal: ["ei öelnud", "sain teada", "(?:mitte )?sõnagi", "juhuslikult"],
    },
    B4: {
      hint: [
        "On toon, mida ei unustata.",
        "Küsimus on selles, kuidas inimesed omavahel suhtlevad.",
      ],
      partial: [
        "Mul oli {incidentWhen} lihtne küsimus ja pidin vastust taga ajama.",
        "Mul oli lihtne küsimus ja pidin vastust ikka ja jälle taga ajama.",
      ],
      reveal: [
        "Tegelikult koheldi mind telefonis nagu tüütut segajat. Kui toru ära panin, teadsin, et sellega on kõik.",
        "Kui päris ausalt: mind saadeti pikalt nagu mõnda kerjust. Teist korda ma seda endaga teha ei lase.",
      ],
      wish: [
        "Mina annaksin meile ühe inimese, kes vastab samal päeval ja inimlikul toonil.",
        "Mina räägiksin nendega, kes Teil telefonile vastavad. Seal kliendid kaovadki.",
      ],
      tellsPartial: ["lihtne küsimus", "taga ajama", "ikka ja jälle", "ebaviisak\\p{L}*"],
      tellsReveal: ["segaja\\p{L}*", "pikalt", "kerjus\\p{L}*", "koheldi"],
    },
    B5: {
      hint: [
        "Üks asi, mis {incidentWhen} juhtus, ei ole meil siin ununenud.",
        "On üks asi, mida meil siin ei ole unustatud.",
      ],
      partial: [
        "Teie tarne jäi {incidentWhen} hiljaks, just siis, kui meil seda vaja oli.",
        "Üks tarne jäi hiljaks, just siis, kui meil seda kõige rohkem vaja oli.",
      ],
      reveal: [
        "Tegelikult seisime siin tühjade kätega ja Teilt ei helistanud meile keegi. Mina pidin seda oma klientidele seletama.",
        "Kui päris ausalt: hilineda võib igaüks. Aga keegi ei helistanud ja siin majas jäin süüdi mina.",
      ],
      wish: [
        "Mina paneksin kellegi meie tellimusi jälgima ja helistama enne, kui on hilja, ning teeksin heaks selle, mis see meile maksma läks.",
        "Mina helistaksin aegsasti, ka halva uudisega. Siis saan veel midagi ette võtta.",
      ],
      tellsPartial: ["hiljaks", "hilin\\p{L}*", "tarne\\p{L}*", "veok\\p{L}*", "autojuh\\p{L}*"],
      tellsReveal: ["ei helistanud", "tühjade kätega", "oma klientidele", "süüdi"],
    },
    B6: {
      hint: [
        "Üks asi on korralikult lahendamata jäänud.",
        "Meie vahel on üks arve veel klaarimata, kui nii võib öelda.",
      ],
      partial: [
        "See, mis Teilt {incidentWhen} tuli, ei olnud korras ja ma andsin sellest teada.",
        "See, mis Teilt tuli, ei olnud korras ja ma andsin sellest teada.",
      ],
      reveal: [
        "Tegelikult ei saanudki ma sellele õiget vastust. Olin kõik ära maksnud ja jäin selle kaubaga üksi.",
        "Kui päris ausalt: kaebus pandi kirja ja rohkem ma sellest ei kuulnud. Siin majas jäin lolli olukorda.",
      ],
      wish: [
        "Mina vaataksin kauba enne väljasaatmist üle ja teeksin kõigepealt vana asja korda.",
        "Mina võtaksin kaebust sama tõsiselt nagu tellimust.",
      ],
      tellsPartial: [
        "ei olnud korras",
        "andsin sellest teada",
        "praa[gk]\\p{L}*",
        "katki",
        "kvalite\\p{L}*",
      ],
      tellsReveal: ["õiget vastust", "jäin selle kaubaga", "kaebus\\p{L}*", "lolli\\p{L}*"],
    },
    B7: {
      hint: [
        "Minu jaoks on küsimus selles, kas kellegi sõna peale saab kindel olla.",
        "Minu juures maksab sõna midagi, ütleme nii.",
      ],
      partial: [
        "Mulle oli Teilt midagi lubatud ja ma ootasin seda.",
        "Meil oli midagi kokku lepitud ja ma arvestasin sellega.",
      ],
      reveal: [
        "Tegelikult andsin Teie lubaduse oma inimestele edasi. Sellest ei saanud midagi ja valetajaks jäin mina.",
        "Kui päris ausalt: lubadust ei peetud ja keegi ei öelnud selle kohta sõnagi. Sellest ajast ma enam midagi ei usu.",
      ],
      wish: [
        "Mina paneksin kirja, kes mida teeb ja mis päevaks.",
        "Mina lubaksin vähem ja peaksin sõna.",
      ],
      tellsPartial: ["luba(?:ti|tud|sin|sid|site|dus\\p{L}*)", "kokku lepitud", "ootasin seda"],
      tellsReveal: ["valeta\\p{L}*", "ei peetud", "ei saanud midagi", "ei usu"],
    },
  },
};
