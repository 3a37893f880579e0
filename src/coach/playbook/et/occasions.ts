import type { OccasionPart, Phrases } from "../phrases.ts";

export const estonianOccasions: Phrases<OccasionPart> = {
  "changed-opening": [
    {
      ways: [
        "[Ütlesite|Ütlesid] meile {complaintOn}, mis oli {incident} juures valesti, ja [Teil|sul] on õigus teada, mis sellest sai.",
        "[Teie|Sinu] {complaintOn} öeldud sõnad {incident} kohta ei jäänud tähelepanuta.",
        "{complaintOn} [pöördusite|pöördusid] meie poole {incident} asjus; tahaksin öelda, mida oleme selleks teinud.",
      ],
    },
    {
      ways: [
        "Tahaksin öelda, mis on meil muutunud pärast [Teie|sinu] viimast tellimust, mille saime {lastOrderOn}.",
        "Pärast [Teie|sinu] viimast tellimust, mille saime {lastOrderOn}, on meil midagi muutunud.",
        "[Teie|Sinu] viimase tellimuse saime {lastOrderOn} ja nüüd on meil midagi teisiti.",
      ],
    },
    {
      ways: [
        "Tahaksin öelda, mis on meil nüüd teisiti.",
        "Meil on midagi muutunud ja tahaksin, et [Te sellest teaksite|sa sellest teaksid].",
        "Meie poolel on midagi uut, millest [peaksite|peaksid] teadma.",
      ],
    },
  ],
  "changed-question": [
    {
      ways: [
        "Kas see lahendab selle, mis [Teid|sind] häiris, või on midagi veel puudu?",
        "Mida oleks [Teil|sul] vaja näha, et olla kindel, et see toimib?",
        "Kas on veel midagi, mille oleme tähelepanuta jätnud?",
      ],
    },
  ],
  "offer-opening": [
    {
      ways: [
        "Viimati [tellisite|tellisid] meilt {lastOrderOn} ja tahaksin, et [Teil|sul] oleks lihtne meid uuesti proovida.",
        "Viimati [tellisite|tellisid] meilt {lastOrderOn}; uurisin meie juures, mida saame [Teie|sinu] heaks teha.",
        "[Teie|Sinu] viimase tellimuse saime {lastOrderOn} ja olen vahepeal mõelnud, mida saame [Teie|sinu] heaks teha.",
      ],
    },
    {
      ways: [
        "Tahaksin, et [Teil|sul] oleks lihtne meid uuesti proovida.",
        "Uurisin meie juures, mida saame [Teie|sinu] heaks teha.",
        "Olen mõelnud, mida saame [Teie|sinu] heaks teha.",
      ],
    },
  ],
  "offer-question": [
    {
      ways: [
        "Kas see sobiks [Teile|sulle] või aitaks midagi muud rohkem?",
        "Kas sellest oleks [Teile|sulle] kasu või on oluline hoopis midagi muud?",
        "Mida [Te sellest arvate|sa sellest arvad] ja mis peaks olema teisiti?",
      ],
    },
  ],
  "condition-opening": [
    {
      ways: [
        "Viimati [tellisite|tellisid] meilt {lastOrderOn} ja mul on [Teile|sulle] üks küsimus.",
        "Mul on [Teile|sulle] üks küsimus; viimati [tellisite|tellisid] meilt {lastOrderOn}.",
        "Viimati [tellisite|tellisid] meilt {lastOrderOn} ja pärast seda olen tahtnud [Teilt|sinult] midagi küsida.",
      ],
    },
    {
      ways: [
        "Mul on [Teile|sulle] üks küsimus.",
        "On üks asi, mida tahaksin [Teilt|sinult] küsida.",
        "[Lubage|Luba] mul küsida ainult üht asja.",
      ],
    },
  ],
  "condition-price": [
    {
      ways: [
        "Kui leiaksime hinna, mis [Teie|sinu] arvestustega sobib, kas [prooviksite|prooviksid] meiega veel üht tellimust?",
        "Kui hind oleks sobiv, kas miski muu takistaks [Teid|sind] tellimast?",
        "Kui saaksime hinnas kokkuleppele, kas [tahaksite|tahaksid] meiega jälle koostööd teha?",
      ],
    },
  ],
  "condition-product": [
    {
      ways: [
        "Kui kaup, millest puudust [tunnete|tunned], oleks meil olemas, kas [prooviksite|prooviksid] meiega veel üht tellimust?",
        "Kui meie valikus oleks see, mida [vajate|vajad], kas miski muu takistaks [Teid|sind] tellimast?",
        "Kui leiaksime võimaluse vajalik kaup [Teieni|sinuni] tuua, kas [tahaksite|tahaksid] meiega jälle koostööd teha?",
      ],
    },
  ],
  "condition-service": [
    {
      ways: [
        "Kui [Teil|sul] oleks meie juures üks inimene, kes kõige eest vastutab, kas [prooviksite|prooviksid] meiega veel üht tellimust?",
        "Kui meiega töötamine oleks nii lihtne, nagu see olema peaks, kas miski muu takistaks [Teid|sind] tellimast?",
        "Kui meie teenindus vastaks [Teie|sinu] ootustele, kas [tahaksite|tahaksid] meiega jälle koostööd teha?",
      ],
    },
  ],
  "condition-delivery": [
    {
      ways: [
        "Kui kaup jõuaks kohale kokkulepitud päeval, kas [prooviksite|prooviksid] meiega veel üht tellimust?",
        "Kui meie tarnepäevad oleksid kindlad, kas miski muu takistaks [Teid|sind] tellimast?",
        "Kui tarned toimuksid nii, nagu kokku lepitud, kas [tahaksite|tahaksid] meiega jälle koostööd teha?",
      ],
    },
  ],
  "condition-quality": [
    {
      ways: [
        "Kui [saaksite|saaksid] kõigepealt ühe väikese tellimuse kvaliteeti kontrollida, kas [prooviksite|prooviksid] meid uuesti?",
        "Kui kvaliteet oleks selline, nagu peab, kas miski muu takistaks [Teid|sind] tellimast?",
        "Kui [saaksite|saaksid] kvaliteedis kindel olla, kas [tahaksite|tahaksid] meiega jälle koostööd teha?",
      ],
    },
  ],
  "condition-agreement": [
    {
      ways: [
        "Kui leiaksime reeglid, mis sobivad [Teie|sinu] töökorraldusega, kas [prooviksite|prooviksid] meiega veel üht tellimust?",
        "Kui meie kokkulepe oleks selline, nagu [vajate|vajad], kas miski muu takistaks [Teid|sind] tellimast?",
        "Kui saaksime tingimustes kokkuleppele, kas [tahaksite|tahaksid] meiega jälle koostööd teha?",
      ],
    },
  ],
  "condition-any": [
    {
      ways: [
        "Kui saaksime heastada selle, mis [Teid|sind] häirib, kas [prooviksite|prooviksid] meiega veel üht tellimust?",
        "Kui üks asi oleks meie juures teisiti, siis mis see peaks olema, et [prooviksite|prooviksid] veel üht tellimust?",
        "Kui see, mis [Teid|sind] peatas, ei oleks enam takistuseks, kas [tahaksite|tahaksid] meiega jälle koostööd teha?",
      ],
    },
  ],
  "thanks-opening": [
    {
      ways: [
        "Aitäh [Teile|sulle] tellimuse eest, mille saime {returnedOn}; meil on hea meel jälle koos töötada.",
        "[Teie|Sinu] tellimus, mille saime {returnedOn}, rõõmustas meid väga ja ma tänan selle eest.",
        "{returnedOn} [tellisite|tellisid] meilt jälle. Aitäh selle usalduse eest.",
      ],
    },
    {
      ways: [
        "Aitäh aja eest, mille [olete|oled] meile pühendanud.",
        "Tahan [Teid|sind] tänada usalduse ja avameelsete sõnade eest.",
        "Aitäh koostöö eest ja kõige eest, mida [olete|oled] meile rääkinud.",
      ],
    },
  ],
  "thanks-question": [
    {
      needs: ["returnedOn"],
      ways: [
        "Kas kõik jõudis kohale nii, nagu pidi, või on midagi, mille peaksime korda tegema?",
        "Kas kõik oli nii, nagu [ootasite|ootasid], või on midagi, mida saaksime paremini teha?",
        "Kas tohin küsida, kas seekord oli kõik korras?",
      ],
    },
    {
      ways: [
        "Kas saan [Teie|sinu] heaks praegu midagi teha?",
        "Kas [vajate|vajad] meilt praegu midagi?",
        "Kas tohin küsida, kuidas [Teil|sul] läheb?",
      ],
    },
  ],
  "farewell-opening": [
    {
      ways: [
        "[Olete|Oled] otsustanud ja me austame [Teie|sinu] otsust.",
        "Sain aru, et [Teie|sinu] otsus on kindel, ja austan seda.",
        "[Teie|Sinu] otsus on meile selge ja me arvestame sellega.",
      ],
    },
  ],
  "farewell-thanks": [
    {
      needs: ["lastOrderOn"],
      ways: [
        "Aitäh iga tellimuse eest, mille [olete|oled] meile esitanud, ja kõige eest, mida oleme koos teinud.",
        "Aitäh usalduse eest, mida [olete|oled] meile selle aja jooksul üles näidanud.",
        "Meile on meeldinud [Teiega|sinuga] koos töötada ja me täname selle eest.",
      ],
    },
    {
      ways: [
        "Aitäh [Teie|sinu] aja ja avameelsete sõnade eest.",
        "Aitäh, et [kaalusite|kaalusid] koostööd meiega ja [olite|olid] meiega avameelne.",
        "Oleme tänulikud vestluste eest, mis meil [Teiega|sinuga] on olnud.",
      ],
    },
  ],
  "farewell-door": [
    {
      ways: [
        "Meie uks jääb [Teile|sulle] avatuks; piisab ühest reast, millal iganes [soovite|soovid].",
        "Kui [Teil|sul] kunagi midagi vaja läheb, piisab ühest kõnest ja keegi ei hakka mineviku kohta küsima.",
        "[Olete|Oled] meile alati teretulnud ja soovime [Teile|sulle] kõike head.",
      ],
    },
  ],
  "again-opening": [
    {
      ways: [
        "Viimati rääkisime {lastTalkOn} ja pärast seda ei ole ma [Teid|sind] tülitanud.",
        "Viimati olime ühenduses {lastTalkOn}; vahepeal ei tahtnud ma [Teid|sind] segada.",
        "{lastTalkOn} olime viimati ühenduses ja olen [Teile|sulle] vahepeal aega andnud.",
      ],
    },
    {
      ways: [
        "Pärast [Teie|sinu] viimast tellimust, mille saime {lastOrderOn}, ei ole me suhelnud ja ma ei tahtnud [Teid|sind] segada.",
        "Viimati [tellisite|tellisid] meilt {lastOrderOn} ja pärast seda ei ole ma [Teid|sind] tülitanud.",
        "Pärast viimast tellimust, mille saime [Teilt|sinult] {lastOrderOn}, ei ole ma tahtnud [Teile|sulle] peale käia.",
      ],
    },
    {
      ways: [
        "Me ei ole mõnda aega suhelnud ja ma ei tahtnud [Teid|sind] segada.",
        "Me ei ole mõnda aega teineteisest kuulnud ja ma ei ole tahtnud [Teile|sulle] peale käia.",
        "Ma ei ole [Teid|sind] mõnda aega tülitanud ja tahaksin nüüd küsida, kuidas [Teil|sul] läheb.",
      ],
    },
  ],
  "again-question": [
    {
      ways: [
        "Kas tohin küsida, kuidas [Te asja täna näete|sa asja täna näed]?",
        "Kas tohin küsida, kuidas [Teil|sul] nüüd lood on ja kas midagi on muutunud?",
        "Kui tohin küsida: kas on midagi, milles saaksime [Teile|sulle] täna kasulikud olla?",
      ],
    },
  ],
};
