import type { MessagePart, Phrases } from "../phrases.ts";

/** Names stand in the nominative or are left out; days are in the adessive (3. märtsil 2026). */
export const estonianMessage: Phrases<MessagePart> = {
  context: [
    {
      ways: [
        "Varem [tellisite|tellisid] meilt {rhythm}, viimati {lastOrderOn}.",
        "[Teie|Sinu] tellimused jõudsid meieni {rhythm}, viimane neist {lastOrderOn}.",
        "Tavaliselt [tellisite|tellisid] meilt {rhythm}; viimase tellimuse saime {lastOrderOn}.",
      ],
    },
    {
      ways: [
        "Viimati [tellisite|tellisid] meilt {lastOrderOn}.",
        "[Teie|Sinu] viimase tellimuse saime {lastOrderOn}.",
        "Viimane tellimus [Teilt|sinult] jõudis meieni {lastOrderOn}.",
      ],
    },
  ],
  "why-writing": [
    {
      ways: [
        "Kirjutan [Teile|sulle], sest varem [tellisite|tellisid] meilt {rhythm} ja viimane tellimus jõudis meieni {lastOrderOn}.",
        "Tavaliselt [tellisite|tellisid] meilt {rhythm}, viimati {lastOrderOn}, ja seepärast kirjutangi.",
        "[Teie|Sinu] tellimused jõudsid meieni {rhythm}, viimane neist {lastOrderOn}. See andis mulle põhjuse [Teile|sulle] kirjutada.",
      ],
    },
    {
      ways: [
        "Kirjutan [Teile|sulle], sest [Teie|sinu] viimane tellimus jõudis meieni {lastOrderOn}.",
        "Viimati [tellisite|tellisid] meilt {lastOrderOn} ja seepärast kirjutangi.",
        "[Teie|Sinu] viimase tellimuse saime {lastOrderOn}. See andis mulle põhjuse [Teile|sulle] kirjutada.",
      ],
    },
    {
      ways: [
        "Kirjutan [Teile|sulle], et mõista, kuidas [Te|sa] meie koostööd [näete|näed].",
        "Sooviksin mõista, kuidas [Te|sa] meie koostööd praegu [näete|näed].",
        "Kirjutan [Teile|sulle], sest [Teie|sinu] arvamus meie tööst on mulle oluline.",
      ],
    },
  ],
  question: [
    {
      needs: ["lastOrderOn"],
      ways: [
        "Kas tohin huvi pärast küsida, mis on vahepeal muutunud?",
        "Kui [lubate|lubad], küsin otse: mis on muutunud?",
        "Kas [oleksite|oleksid] nõus ütlema, mis on [Teie|sinu] või meie poolel muutunud?",
      ],
    },
    {
      ways: [
        "Kas tohin küsida, mida võiksime teha teisiti?",
        "Kui [lubate|lubad], küsin otse: milles me [Teie|sinu] ootustele ei vasta?",
        "Kas [oleksite|oleksid] nõus ütlema, mida saaksime paremini teha?",
      ],
    },
  ],
  openness: [
    {
      ways: [
        "Kriitika on mulle sama väärtuslik kui kiitus, sest mõlemast on meile abi.",
        "[Öelge|Ütle] palun ausalt: avameelne vastus aitab meid rohkem kui viisakas.",
        "[Te|Sa] ei pea meid säästma: tegelik põhjus aitab meid rohkem kui viisakas seletus.",
      ],
    },
  ],
  "no-pressure": [
    {
      ways: [
        "Küsin ainult selleks, et mõista.",
        "Selle küsimusega ei taha ma [Teile|sulle] midagi müüa.",
        "Küsin selleks, et õppida, mitte selleks, et müüa.",
      ],
    },
  ],
  "check-in-opening": [
    {
      ways: [
        "Võtsin [Teiega|sinuga] {apologyOn} {incident} asjus ühendust ja küsin nüüd, kuidas lood on.",
        "Pöördusin {apologyOn} [Teie|sinu] poole {incident} asjus. Täna küsin lihtsalt, kuidas lood on.",
        "Kas pärast seda, kui {apologyOn} [Teie|sinu] poole pöördusin, on {incident} asjus midagi lahtiseks jäänud?",
      ],
    },
    {
      ways: [
        "Võtsin [Teiega|sinuga] {apologyOn} ühendust ja küsin nüüd, kuidas lood on.",
        "Pöördusin {apologyOn} [Teie|sinu] poole. Täna küsin lihtsalt, kuidas lood on.",
        "Kas pärast seda, kui {apologyOn} [Teie|sinu] poole pöördusin, on midagi lahtiseks jäänud?",
      ],
    },
    {
      ways: [
        "Viimati [tellisite|tellisid] meilt {lastOrderOn} ja tahaksin küsida, kuidas [Teil|sul] läheb.",
        "[Teie|Sinu] viimase tellimuse saime {lastOrderOn}. Kuidas [Teil|sul] praegu läheb?",
        "Viimane tellimus [Teilt|sinult] jõudis meieni {lastOrderOn}. Tahaksin kuulda, kuidas [Teil|sul] läheb.",
      ],
    },
    {
      ways: [
        "Tahaksin lihtsalt küsida, kuidas [Teil|sul] läheb.",
        "Pöördun [Teie|sinu] poole, et küsida, kuidas [Teil|sul] läheb.",
        "Tahaksin kuulda, kuidas [Teil|sul] läheb.",
      ],
    },
  ],
  goods: [
    {
      ways: [
        "Kõige sagedamini [olete|oled] meilt tellinud: {goods}.",
        "[Teie|Sinu] tellimustes on sageli olnud: {goods}.",
        "Kõige sagedasemad kaubad [Teie|sinu] tellimustes: {goods}.",
      ],
    },
  ],
  "need-question": [
    {
      ways: [
        "Kas [vajate|vajad] meilt praegu midagi?",
        "Kas saame [Teile|sulle] praegu millegagi abiks olla?",
        "Mida [Teil|sul] praegu vaja läheb ja kas saame aidata?",
      ],
    },
  ],
  gratitude: [
    {
      needs: ["lastOrderOn"],
      ways: [
        "Täname [Teid|sind] senise usalduse eest.",
        "Oleme tänulikud iga tellimuse eest, mille [olete|oled] meile esitanud.",
        "Aitäh [Teile|sulle] kõige eest, mida oleme seni koos teinud.",
      ],
    },
  ],
  regard: [
    {
      ways: [
        "Mida iganes [Te|sa] [otsustate|otsustad], me austame seda ja oleme senise koostöö eest tänulikud.",
        "Peame [Teist|sinust] lugu ja see ei sõltu tellimuste arvust.",
        "[Jääte|Jääd] meie jaoks hinnatud partneriks, mida iganes [Te|sa] [otsustate|otsustad].",
      ],
    },
  ],
  "invite-mail": [
    {
      ways: [
        "Piisab lühikesest vastusest; kui [soovite|soovid] pigem rääkida, [nimetage|nimeta] palun sobiv päev ja kellaaeg.",
        "[Võite|Võid] lihtsalt sellele kirjale vastata või öelda, millal tohin [Teile|sulle] helistada.",
        "[Kirjutage|Kirjuta] palun paari sõnaga vastu või [andke|anna] teada, millal [Teile|sulle] kõne sobiks.",
      ],
    },
  ],
  "invite-letter": [
    {
      ways: [
        "Piisab lühikesest vastusest; kui [soovite|soovid] pigem rääkida, [nimetage|nimeta] palun sobiv päev ja kellaaeg.",
        "[Vastake|Vasta] palun [Teile|sulle] sobival viisil või [andke|anna] teada, millal tohin [Teile|sulle] helistada.",
        "[Kirjutage|Kirjuta] palun paari sõnaga vastu või [öelge|ütle], millal [Teile|sulle] kõne sobiks.",
      ],
    },
  ],
};
