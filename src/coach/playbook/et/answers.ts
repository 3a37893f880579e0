import type { AnswerPart, Phrases } from "../phrases.ts";

/** An offer ends on a day, because the day is in the adessive and could not follow "kuni". */
export const estonianAnswers: Phrases<AnswerPart> = {
  "thanks-for-word": [
    {
      ways: [
        "Aitäh, et [ütlesite|ütlesid] selle nii otse välja.",
        "Aitäh avameelsete sõnade eest.",
        "Olen tänulik, et [rääkisite|rääkisid] sellest minuga otse.",
      ],
    },
  ],
  "hear-answer-price": [
    {
      ways: [
        "[Teie|Sinu] jaoks on meie hinnad liiga kõrged ja ma võtan seda tõsiselt.",
        "Sain aru, et praegune hind [Teile|sulle] ei sobi.",
        "See, mida [ütlesite|ütlesid] hinna kohta, on mulle oluline ja ma ei taha selle üle vaielda.",
      ],
    },
  ],
  "hear-answer-missing-product": [
    {
      ways: [
        "[Teil|Sul] jääb meie valikus midagi puudu ja tahaksin täpselt aru saada, mis see on.",
        "Sain aru, et meil ei ole kõike, mida [vajate|vajad].",
        "See, mida [ütlesite|ütlesid] meie valiku kohta, on mulle oluline, sest iga puuduv kaup võtab [Teilt|sinult] aega ja teeb lisatööd.",
      ],
    },
  ],
  "hear-answer-bad-service": [
    {
      ways: [
        "[Te|Sa] ei olnud meie teenindusega rahul ja ma võtan seda tõsiselt.",
        "Sain aru, et meiega töötamine ei olnud nii lihtne, nagu see olema peaks.",
        "See, mida [ütlesite|ütlesid] meie teeninduse kohta, on mulle oluline ja tahaksin kuulda kõike.",
      ],
    },
  ],
  "hear-answer-delivery": [
    {
      ways: [
        "[Ütlesite|Ütlesid], et meie tarned on [Teile|sulle] raskusi valmistanud, ja ma võtan seda tõsiselt.",
        "Sain aru, kui palju sõltub sellest, kas kaup jõuab kohale õigel päeval.",
        "See, mida [ütlesite|ütlesid] meie tarnete kohta, on mulle oluline, sest neist sõltub [Teie|sinu] töö.",
      ],
    },
  ],
  "hear-answer-new-rules": [
    {
      ways: [
        "Uued reeglid teevad [Teie|sinu] töö raskemaks ja ma võtan seda tõsiselt.",
        "Sain aru, et uued reeglid ei sobi [Teie|sinu] töökorraldusega.",
        "See, mida [ütlesite|ütlesid] uute reeglite kohta, on mulle oluline, sest reeglid, mis tööd raskendavad, tasub uuesti üle vaadata.",
      ],
    },
  ],
  "hear-answer-better-terms": [
    {
      ways: [
        "[Teile|Sulle] on pakutud teistsuguseid tingimusi ja ma mõistan, et [kaalute|kaalud] neid.",
        "Sain aru, et [Teil|sul] on, mida võrrelda, ja see on [Teie|sinu] täielik õigus.",
        "See, mida [ütlesite|ütlesid] tingimuste kohta, on mulle oluline ja valik on täielikult [Teie|sinu].",
      ],
    },
  ],
  "ask-answer-price": [
    {
      ways: [
        "Milles [tunnete|tunned] vahet kõige rohkem: kas üksikute kaupade hinnas, tarnes või maksetingimustes?",
        "Milliste kaupade hinnast on eelkõige jutt ja mida peaks hind [Teie|sinu] jaoks katma?",
        "Kas tohin küsida, mis on [Teile|sulle] kõige olulisem, kui [vaatate|vaatad] arvet tervikuna?",
      ],
    },
  ],
  "ask-answer-missing-product": [
    {
      ways: [
        "Mis täpselt on puudu ja milleks [Te seda kasutate|sa seda kasutad]?",
        "Milliseid kaupu oleks [Teil|sul] vaja, kui palju ja kui sageli?",
        "Kas tohin küsida, mida [Te meilt otsisite|sa meilt otsisid], kuid ei leidnud?",
      ],
    },
  ],
  "ask-answer-bad-service": [
    {
      ways: [
        "Mis juhtus ja mis oli [Teie|sinu] jaoks selle juures kõige halvem?",
        "Kas tohin küsida, mis juhtus [Teie|sinu] enda vaatenurgast?",
        "Mis peaks olema teisiti, et [saaksite|saaksid] meiega rahulikult koos töötada?",
      ],
    },
  ],
  "ask-answer-delivery": [
    {
      ways: [
        "Milline tarne tekitas [Teile|sulle] kõige rohkem tüli ja mis see maksma läks?",
        "Mis päevadel ja mis kellaks peab kaup kohal olema, et [Teie|sinu] töö ei seisaks?",
        "Kas tohin küsida, mis on [Teile|sulle] tarne juures kõige olulisem: päev, kellaaeg või see, et midagi puudu ei oleks?",
      ],
    },
  ],
  "ask-answer-new-rules": [
    {
      ways: [
        "Milline neist reeglitest on [Teile|sulle] kõige raskem ja miks?",
        "Kas tohin küsida, mis on reeglite tõttu [Teie|sinu] töös muutunud?",
        "Milline peaks olema reegel, mis sobib nii [Teile|sulle] kui ka meile?",
      ],
    },
  ],
  "ask-answer-better-terms": [
    {
      ways: [
        "Milline tingimus on [Teile|sulle] kõige olulisem: hind, maksetähtaeg, tarne või midagi muud?",
        "Kas tohin küsida, mis sai lõpuks otsustavaks?",
        "Mida oleks [Teil|sul] meilt vaja, et võrdlemine oleks [Teie|sinu] aega väärt?",
      ],
    },
  ],
  changed: [
    {
      ways: [
        "Meie poolel on muutunud järgmine: {change}",
        "Vahepeal oleme muutnud järgmist: {change}",
        "Oleme vahepeal muutnud selle: {change}",
      ],
    },
  ],
  offered: [
    {
      ways: [
        "Saame [Teile|sulle] pakkuda järgmist: {offer}, kuni {offerAmount}. Pakkumine lõpeb {offerUntil}.",
        "Meie pakkumine [Teile|sulle]: {offer}, kuni {offerAmount}. See lõpeb {offerUntil}.",
        "Meil on [Teie|sinu] jaoks kinnitatud: {offer}, kuni {offerAmount}. Pakkumise kehtivus lõpeb {offerUntil}.",
      ],
    },
    {
      ways: [
        "Saame [Teile|sulle] pakkuda järgmist: {offer}. Pakkumine lõpeb {offerUntil}.",
        "Meie pakkumine [Teile|sulle], mis lõpeb {offerUntil}: {offer}.",
        "Meil on [Teie|sinu] jaoks kinnitatud: {offer}. Pakkumise kehtivus lõpeb {offerUntil}.",
      ],
    },
    {
      ways: [
        "Saame [Teile|sulle] pakkuda järgmist: {offer}, kuni {offerAmount}.",
        "Meie pakkumine [Teile|sulle]: {offer}, kuni {offerAmount}.",
        "Meil on [Teie|sinu] jaoks kinnitatud: {offer}, kuni {offerAmount}.",
      ],
    },
    {
      ways: [
        "Saame [Teile|sulle] pakkuda järgmist: {offer}.",
        "Meie pakkumine [Teile|sulle]: {offer}.",
        "Meil on [Teie|sinu] jaoks kinnitatud: {offer}.",
      ],
    },
  ],
};
