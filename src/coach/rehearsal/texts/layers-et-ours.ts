import type { TrueReason } from "#src/core/rehearsal/true-reason.ts";
import type { OutsideReason, ReasonsWithin } from "./client-texts.ts";

/** What the ex-client hides where the fault is ours, in Estonian. */
export const LAYERS_ET_OURS: ReasonsWithin<Exclude<TrueReason, OutsideReason>> = {
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
      "ei helistanud",
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
    hint: ["On toon, mida ei unustata.", "Küsimus on selles, kuidas inimesed omavahel suhtlevad."],
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
    tellsPartial: ["lihtne küsimus", "taga ajama", "ikka ja jälle"],
    tellsReveal: ["segaja\\p{L}*", "pikalt", "kerjus\\p{L}*", "koheldi"],
  },
  B4a: {
    hint: ["On asju, mida keegi taluma ei pea.", "Kaubas ei ole siin asi, kui Te minult küsite."],
    partial: [
      "Meil oli {incidentWhen} Teie inimesega üks jutuajamine, mis ei oleks tohtinud nii minna.",
      "Meil oli Teie inimesega üks jutuajamine, mis ei oleks tohtinud nii minna.",
    ],
    reveal: [
      "Tegelikult oli keegi Teilt ühe meie inimesega kõigi ees ebaviisakas ja hiljem ei palunud keegi vabandust.",
      "Kui päris ausalt: keegi Teilt pragas meiega nagu lastega. Sellest ei ole siin keegi üle saanud.",
    ],
    wish: [
      "Mina kuulaksin ära, mis juhtus, ei otsiks vabandusi ja laseksin meil suhelda kellegi teisega.",
      "Mina paluksin vabandust neilt, keda see puudutas, mitte minult.",
    ],
    tellsPartial: ["jutuajami\\p{L}*", "Teie inimesega", "tohtinud"],
    tellsReveal: [
      "ebaviisak\\p{L}*",
      "kõigi ees",
      "praga\\p{L}*",
      "nagu laste\\p{L}*",
      "ei palunud (?:\\p{L}+ )?vabandust",
      "solva\\p{L}*",
      "karju\\p{L}*",
    ],
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
    tellsReveal: [
      "ei helistanud",
      "tühjade kätega",
      "oma klientidele",
      "süüdi mina",
      "jäin süüdi",
      "süüdi jäin",
    ],
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
    tellsPartial: ["ei olnud korras", "andsin sellest teada", "praa[gk]\\p{L}*", "katki"],
    tellsReveal: ["õiget vastust", "jäin selle kaubaga", "kaebus\\p{L}*", "lolli\\p{L}*"],
  },
  B7: {
    hint: [
      "Minu jaoks on küsimus selles, kas kellegi sõna peale saab kindel olla.",
      "Minu juures maksab sõna midagi, ütleme nii.",
    ],
    partial: [
      "See, mida Te meile lubasite, pidi {promiseWhen} valmis olema ja ma ootasin seda.",
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
  B8: {
    hint: [
      "Igapäevased pisiasjad on need, mis inimest väsitavad.",
      "Oli aeg, mil Teiega oli lihtne.",
    ],
    partial: [
      "Viimase tellimuse aegu {lastOrderWhen} tuli ühtäkki kõike teisiti teha ja see võttis meilt aega.",
      "Ühtäkki tuli kõike teisiti teha ja see võttis meilt aega.",
    ],
    reveal: [
      "Tegelikult pandi meile uued reeglid lihtsalt ette, ilma et keegi oleks midagi selgitanud. Kas meie nii töötada saame, ei tahtnud keegi teada.",
      "Kui päris ausalt: reeglid muutusid üleöö ja keegi ei seletanud neid. Võta või jäta, ja meie jätsime.",
    ],
    wish: [
      "Mina selgitaksin, milleks reeglid on, ja teeksin esimese tellimuse meiega koos läbi.",
      "Mina ütleksin ette ja annaksin harjumiseks aega.",
    ],
    tellsPartial: ["teisiti teha", "võttis meilt aega", "ühtäkki"],
    tellsReveal: [
      "uued reeglid",
      "uusi reegleid",
      "reeglid muutusid",
      "selgita\\p{L}*",
      "seleta\\p{L}*",
      "üleöö",
      "võta või jäta",
    ],
  },
};
