import type { ApologyPart, Phrases } from "../phrases.ts";

/** Names stand in the nominative or are left out; days are in the adessive (3. märtsil 2026). */
export const estonianApology: Phrases<ApologyPart> = {
  "own-fault": [
    {
      ways: [
        "{complaintOn} saime [Teilt|sinult] kaebuse {incident} kohta. Vedasime [Teid|sind] alt, vastutus on meie ja ma palun selle pärast vabandust.",
        "Vedasime [Teid|sind] {incidentWith} alt ja {complaintOn} [pidite|pidid] sellest meile ise teada andma. See oli meie viga ja ma palun selle pärast vabandust.",
        "[Teil|Sul] oli {complaintOn} põhjust {incident} üle kaevata. Eksisime, võtame selle eest vastutuse ja mul on siiralt kahju.",
        "{complaintOn} [pidite|pidid] meile {incident} kohta kaebuse esitama. See oli meie eksimus ja ma palun selle pärast vabandust.",
      ],
    },
    {
      ways: [
        "Vedasime [Teid|sind] {incidentWith} alt. See oli meie viga ja mul on siiralt kahju.",
        "Probleem {incidentWith} oli meie viga ja me vastutame selle eest. Palun [Teilt|sinult] vabandust.",
        "[Teil|Sul] oli meie süül {incidentWith} muret. Eksisime, võtame selle eest vastutuse ja mul on siiralt kahju.",
      ],
    },
    {
      ways: [
        "Tegime [Teiega|sinuga] töötades tõsise vea. Vastutus on meie ja mul on siiralt kahju.",
        "Vedasime [Teid|sind] alt. See oli meie viga, vastutame selle eest ja ma palun [Teilt|sinult] vabandust.",
        "[Teie|Sinu] ootused jäid meie süül täitmata. See oli meie viga ja mul on sellest siiralt kahju.",
      ],
    },
  ],
  "soft-regret": [
    {
      ways: [
        "{complaintOn} [rääkisite|rääkisid] meile oma rahulolematusest {incidentWith}. Mul on kahju, et [Teie|sinu] ootused jäid täitmata.",
        "{complaintOn} saime [Teilt|sinult] kaebuse {incident} kohta. Mul on kahju, et [Teil|sul] selleks põhjust oli.",
        "[Rääkisite|Rääkisid] meile {complaintOn}, mis [Teid|sind] {incident} juures häiris. Mul on kahju, et see nii oli.",
      ],
    },
    {
      ways: [
        "{complaintOn} [rääkisite|rääkisid] meile oma rahulolematusest. Mul on kahju, et [Teie|sinu] ootused jäid täitmata.",
        "Kaebus, mille saime [Teilt|sinult] {complaintOn}, on mulle oluline ja mul on kahju, et [Teil|sul] selleks põhjust oli.",
        "[Rääkisite|Rääkisid] meile {complaintOn}, mis [Teid|sind] häiris. Mul on kahju, et see nii oli.",
      ],
    },
    {
      ways: [
        "Viimati [tellisite|tellisid] meilt {lastOrderOn}. Kui midagi läks meie töös teisiti, kui [ootasite|ootasid], on mul sellest siiralt kahju.",
        "[Teie|Sinu] viimase tellimuse saime {lastOrderOn}. Võimalik, et oleme milleski eksinud; kui see nii on, siis on mul kahju.",
        "Viimane tellimus [Teilt|sinult] jõudis meieni {lastOrderOn}. Kui midagi läks meie juures viltu, palun selle pärast vabandust.",
      ],
    },
    {
      ways: [
        "Kui midagi läks meie töös teisiti, kui [ootasite|ootasid], on mul sellest siiralt kahju.",
        "Võimalik, et oleme milleski eksinud; kui see nii on, siis on mul kahju.",
        "Kui midagi läks meie juures viltu, palun selle pärast vabandust.",
      ],
    },
  ],
  understanding: [
    {
      ways: [
        "[Teie|Sinu] asemel oleksin ka mina olnud pahane.",
        "Mõistan hästi, et see oli [Teile|sulle] ebameeldiv.",
        "Saan aru, et sellest oli [Teile|sulle] tüli.",
      ],
    },
  ],
  listening: [
    {
      ways: [
        "Ma ei taha oletada, pigem kuulan [Teid|sind].",
        "[Teie|Sinu] enda sõnad on mulle tähtsamad kui minu oletused.",
        "Tahaksin seda kuulda [Teilt|sinult] endalt, mitte ise oletada.",
      ],
    },
  ],
  settled: [
    {
      ways: [
        "Meie andmetel sai see asi korda {resolvedOn}.",
        "Meie andmete järgi sai kaebus lahenduse {resolvedOn}.",
        "Meil on kirjas, et asi lahenes {resolvedOn}.",
      ],
    },
  ],
  remedy: [
    {
      ways: [
        "Tellimuse {problemOrder} eest kanname [Teie|sinu] kliendikontole {credit}.",
        "Tellimuse {problemOrder} eest on [Teil|sul] meie juures krediit summas {credit}.",
        "Tellimuse {problemOrder} eest oleme [Teie|sinu] jaoks krediidina kõrvale pannud {credit}.",
      ],
    },
    {
      ways: [
        "Tellimuse {problemOrder} eest tagastame [Teile|sulle] {refund}.",
        "Tellimuse {problemOrder} eest maksame [Teile|sulle] tagasi {refund}.",
        "Tellimuse {problemOrder} eest [saate|saad] meilt tagasi {refund}.",
      ],
    },
    {
      ways: [
        "Kanname juhtunu eest [Teie|sinu] kliendikontole {credit}.",
        "Juhtunu eest on [Teil|sul] meie juures krediit summas {credit}.",
        "Juhtunu eest oleme [Teie|sinu] jaoks krediidina kõrvale pannud {credit}.",
      ],
    },
    {
      ways: [
        "Tagastame [Teile|sulle] juhtunu eest {refund}.",
        "Juhtunu eest maksame [Teile|sulle] tagasi {refund}.",
        "Juhtunu eest [saate|saad] meilt tagasi {refund}.",
      ],
    },
  ],
  "ask-wish": [
    {
      needs: ["resolvedOn"],
      ways: [
        "Kas on veel midagi, mille peaksime korda tegema?",
        "Kas midagi on [Teie|sinu] jaoks lahtiseks jäänud?",
        "Kas [Teie|sinu] vaatenurgast on midagi veel lahendamata?",
      ],
    },
    {
      ways: [
        "Mille peaksime [Teie|sinu] arvates kõigepealt korda tegema?",
        "Kui [oleksite|oleksid] minu asemel, mida [teeksite|teeksid] asja heastamiseks kõigepealt?",
        "Mis peaks meie juures muutuma, et asi oleks [Teie|sinu] jaoks lahendatud?",
      ],
    },
  ],
  "ask-whether": [
    {
      ways: [
        "Kas [ütleksite|ütleksid] mulle, kuidas see [Teie|sinu] vaatenurgast paistis?",
        "Kas tohin küsida, mida [oleksite|oleksid] meilt oodanud?",
        "Kuidas see [Teie|sinu] vaatenurgast paistis ja mida oleksime võinud teha teisiti?",
      ],
    },
  ],
};
