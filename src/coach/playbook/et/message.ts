import type { MessagePart, Phrases } from "../phrases.ts";

/** Names stand in the nominative or are left out; days are in the adessive (3. märtsil 2026). */
export const estonianMessage: Phrases<MessagePart> = {
  context: [
    {
      ways: [
        "Varem tellisite meilt {rhythm}, viimati {lastOrderOn}.",
        "Teie tellimused jõudsid meieni {rhythm}, viimane neist {lastOrderOn}.",
        "Tavaliselt tellisite meilt {rhythm}; viimase tellimuse saime {lastOrderOn}.",
      ],
    },
    {
      ways: [
        "Viimati tellisite meilt {lastOrderOn}.",
        "Teie viimase tellimuse saime {lastOrderOn}.",
        "Viimane tellimus Teilt jõudis meieni {lastOrderOn}.",
      ],
    },
  ],
  "why-writing": [
    {
      ways: [
        "Kirjutan Teile, sest varem tellisite meilt {rhythm} ja viimane tellimus jõudis meieni {lastOrderOn}.",
        "Tavaliselt tellisite meilt {rhythm}, viimati {lastOrderOn}, ja seepärast kirjutangi.",
        "Teie tellimused jõudsid meieni {rhythm}, viimane neist {lastOrderOn}. See andis mulle põhjuse Teile kirjutada.",
      ],
    },
    {
      ways: [
        "Kirjutan Teile, sest Teie viimane tellimus jõudis meieni {lastOrderOn}.",
        "Viimati tellisite meilt {lastOrderOn} ja seepärast kirjutangi.",
        "Teie viimase tellimuse saime {lastOrderOn}. See andis mulle põhjuse Teile kirjutada.",
      ],
    },
    {
      ways: [
        "Kirjutan Teile, et mõista, kuidas Te meie koostööd näete.",
        "Sooviksin mõista, kuidas Te meie koostööd praegu näete.",
        "Kirjutan Teile, sest Teie arvamus meie tööst on mulle oluline.",
      ],
    },
  ],
  question: [
    {
      needs: ["lastOrderOn"],
      ways: [
        "Kas tohin huvi pärast küsida, mis on vahepeal muutunud?",
        "Kui lubate, küsin otse: mis on muutunud?",
        "Kas oleksite nõus ütlema, mis on Teie või meie poolel muutunud?",
      ],
    },
    {
      ways: [
        "Kas tohin küsida, mida võiksime teha teisiti?",
        "Kui lubate, küsin otse: milles me Teie ootustele ei vasta?",
        "Kas oleksite nõus ütlema, mida saaksime paremini teha?",
      ],
    },
  ],
  openness: [
    {
      ways: [
        "Kriitika on mulle sama väärtuslik kui kiitus, sest mõlemast on meile abi.",
        "Öelge palun ausalt: avameelne vastus aitab meid rohkem kui viisakas.",
        "Te ei pea meid säästma: tegelik põhjus aitab meid rohkem kui viisakas seletus.",
      ],
    },
  ],
  "no-pressure": [
    {
      ways: [
        "Küsin ainult selleks, et mõista.",
        "Selle küsimusega ei taha ma Teile midagi müüa.",
        "Küsin selleks, et õppida, mitte selleks, et müüa.",
      ],
    },
  ],
  "check-in-opening": [
    {
      ways: [
        "Võtsin Teiega {apologyOn} {incident} asjus ühendust ja küsin nüüd, kuidas lood on.",
        "Pöördusin {apologyOn} Teie poole {incident} asjus. Täna küsin lihtsalt, kuidas lood on.",
        "Kas pärast seda, kui {apologyOn} Teie poole pöördusin, on {incident} asjus midagi lahtiseks jäänud?",
      ],
    },
    {
      ways: [
        "Võtsin Teiega {apologyOn} ühendust ja küsin nüüd, kuidas lood on.",
        "Pöördusin {apologyOn} Teie poole. Täna küsin lihtsalt, kuidas lood on.",
        "Kas pärast seda, kui {apologyOn} Teie poole pöördusin, on midagi lahtiseks jäänud?",
      ],
    },
    {
      ways: [
        "Viimati tellisite meilt {lastOrderOn} ja tahaksin küsida, kuidas Teil läheb.",
        "Teie viimase tellimuse saime {lastOrderOn}. Kuidas Teil praegu läheb?",
        "Viimane tellimus Teilt jõudis meieni {lastOrderOn}. Tahaksin kuulda, kuidas Teil läheb.",
      ],
    },
    {
      ways: [
        "Tahaksin lihtsalt küsida, kuidas Teil läheb.",
        "Pöördun Teie poole, et küsida, kuidas Teil läheb.",
        "Tahaksin kuulda, kuidas Teil läheb.",
      ],
    },
  ],
  goods: [
    {
      ways: [
        "Kõige sagedamini olete meilt tellinud: {goods}.",
        "Teie tellimustes on sageli olnud: {goods}.",
        "Kõige sagedasemad kaubad Teie tellimustes: {goods}.",
      ],
    },
  ],
  "need-question": [
    {
      ways: [
        "Kas vajate meilt praegu midagi?",
        "Kas saame Teile praegu millegagi abiks olla?",
        "Mida Teil praegu vaja läheb ja kas saame aidata?",
      ],
    },
  ],
  gratitude: [
    {
      needs: ["lastOrderOn"],
      ways: [
        "Täname Teid senise usalduse eest.",
        "Oleme tänulikud iga tellimuse eest, mille olete meile esitanud.",
        "Aitäh Teile kõige eest, mida oleme seni koos teinud.",
      ],
    },
  ],
  regard: [
    {
      ways: [
        "Mida iganes Te otsustate, me austame seda ja oleme senise koostöö eest tänulikud.",
        "Peame Teist lugu ja see ei sõltu tellimuste arvust.",
        "Jääte meie jaoks hinnatud partneriks, mida iganes Te otsustate.",
      ],
    },
  ],
  "invite-mail": [
    {
      ways: [
        "Piisab lühikesest vastusest; kui soovite pigem rääkida, nimetage palun sobiv päev ja kellaaeg.",
        "Võite lihtsalt sellele kirjale vastata või öelda, millal tohin Teile helistada.",
        "Kirjutage palun paari sõnaga vastu või andke teada, millal Teile kõne sobiks.",
      ],
    },
  ],
  "invite-letter": [
    {
      ways: [
        "Piisab lühikesest vastusest; kui soovite pigem rääkida, nimetage palun sobiv päev ja kellaaeg.",
        "Vastake palun Teile sobival viisil või andke teada, millal tohin Teile helistada.",
        "Kirjutage palun paari sõnaga vastu või öelge, millal Teile kõne sobiks.",
      ],
    },
  ],
};
