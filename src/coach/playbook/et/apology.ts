import type { ApologyPart, Phrases } from "../phrases.ts";

/** Names stand in the nominative or are left out; days are in the adessive (3. märtsil 2026). */
export const estonianApology: Phrases<ApologyPart> = {
  "own-fault": [
    {
      ways: [
        "{complaintOn} saime Teilt kaebuse {incident} kohta. Vedasime Teid alt, vastutus on meie ja ma palun selle pärast vabandust.",
        "Vedasime Teid {incidentWith} alt ja {complaintOn} pidite sellest meile ise teada andma. See oli meie viga ja ma palun selle pärast vabandust.",
        "Teil oli {complaintOn} põhjust {incident} üle kaevata. Eksisime, võtame selle eest vastutuse ja mul on siiralt kahju.",
        "{complaintOn} pidite meile {incident} kohta kaebuse esitama. See oli meie eksimus ja mul on sellest siiralt kahju.",
      ],
    },
    {
      ways: [
        "Vedasime Teid {incidentWith} alt. See oli meie viga ja ma palun selle pärast vabandust.",
        "Probleem {incidentWith} oli meie viga ja me vastutame selle eest. Palun Teilt vabandust.",
        "Teil oli meie süül {incidentWith} muret. Eksisime, võtame selle eest vastutuse ja mul on siiralt kahju.",
      ],
    },
    {
      ways: [
        "Tegime Teiega töötades tõsise vea. Vastutus on meie ja ma palun Teilt vabandust.",
        "Vedasime Teid alt. See oli meie viga ja ma palun selle pärast vabandust.",
        "Eksisime ega vastanud Teie ootustele. Võtame selle eest vastutuse ja mul on siiralt kahju.",
      ],
    },
  ],
  "soft-regret": [
    {
      ways: [
        "{complaintOn} andsite meile teada, et Te ei olnud {incidentWith} rahul. Mul on kahju, et me ei vastanud Teie ootustele.",
        "{complaintOn} saime Teilt kaebuse {incident} kohta. Mul on kahju, et Teil selleks põhjust oli.",
        "Rääkisite meile {complaintOn}, mis Teid {incident} juures häirib. Mul on kahju, et pidite meis pettuma.",
      ],
    },
    {
      ways: [
        "{complaintOn} andsite meile teada, et Te ei olnud rahul. Mul on kahju, et me ei vastanud Teie ootustele.",
        "{complaintOn} saime Teilt kaebuse. Mul on kahju, et Teil selleks põhjust oli.",
        "Rääkisite meile {complaintOn}, mis Teid häirib. Mul on kahju, et pidite meis pettuma.",
      ],
    },
    {
      ways: [
        "Viimati tellisite meilt {lastOrderOn}. Kui midagi läks meie töös teisiti, kui ootasite, on mul sellest siiralt kahju.",
        "Teie viimase tellimuse saime {lastOrderOn}. Võimalik, et oleme milleski eksinud; kui see nii on, palun Teilt vabandust.",
        "Viimane tellimus Teilt jõudis meieni {lastOrderOn}. Kui midagi läks meie juures viltu, palun selle pärast vabandust.",
      ],
    },
    {
      ways: [
        "Kui midagi läks meie töös teisiti, kui ootasite, on mul sellest siiralt kahju.",
        "Võimalik, et oleme milleski eksinud; kui see nii on, palun Teilt vabandust.",
        "Kui midagi läks meie juures viltu, palun selle pärast vabandust.",
      ],
    },
  ],
  understanding: [
    {
      ways: [
        "Teie asemel oleksin ka mina olnud pahane.",
        "Mõistan hästi, et see oli Teile ebameeldiv.",
        "Saan aru, et sellest oli Teile tüli.",
      ],
    },
  ],
  listening: [
    {
      ways: [
        "Ma ei taha oletada, pigem kuulan Teid.",
        "Teie enda sõnad on mulle tähtsamad kui minu oletused.",
        "Tahaksin seda kuulda Teilt endalt, mitte ise oletada.",
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
        "Tellimuse {problemOrder} eest kanname Teie kontole {credit}.",
        "Tellimuse {problemOrder} eest on Teil meie juures kreedit summas {credit}.",
        "Tellimuse {problemOrder} eest arvestame järgmisest arvest maha {credit}.",
      ],
    },
    {
      ways: [
        "Tellimuse {problemOrder} eest tagastame Teile {refund}.",
        "Tellimuse {problemOrder} eest maksame Teile tagasi {refund}.",
        "Maksame Teile tellimuse {problemOrder} eest tagasi {refund}.",
      ],
    },
    {
      ways: [
        "Kanname juhtunu eest Teie kontole {credit}.",
        "Juhtunu eest on Teil meie juures kreedit summas {credit}.",
        "Juhtunu eest arvestame järgmisest arvest maha {credit}.",
      ],
    },
    {
      ways: [
        "Tagastame Teile juhtunu eest {refund}.",
        "Maksame Teile juhtunu eest tagasi {refund}.",
        "Juhtunu eest maksame Teile tagasi {refund}.",
      ],
    },
  ],
  "ask-wish": [
    {
      needs: ["resolvedOn"],
      ways: [
        "Kas midagi on Teie jaoks lahtiseks jäänud?",
        "Kas on veel midagi, mille peaksime korda tegema?",
        "Kas Teie vaatenurgast on midagi veel lahendamata?",
      ],
    },
    {
      ways: [
        "Mille peaksime Teie arvates kõigepealt korda tegema?",
        "Kui oleksite minu asemel, mida teeksite asja heastamiseks kõigepealt?",
        "Mis peaks meie juures muutuma, et asi oleks Teie jaoks lahendatud?",
      ],
    },
  ],
  "ask-whether": [
    {
      ways: [
        "Kas ütleksite mulle, kuidas see Teie vaatenurgast paistis?",
        "Kas tohin küsida, mida oleksite meilt oodanud?",
        "Kuidas see Teie vaatenurgast paistis ja mida oleksime võinud teha teisiti?",
      ],
    },
  ],
};
