import { type ClientTexts, textsByObjection } from "./client-texts.ts";

/** How the ex-client takes the call and what they say it was, in Estonian. */
export const CLIENT_ET_OBJECTIONS: readonly ClientTexts[] = textsByObjection({
  price: {
    coldOpen: [
      "Ah, Teie. Ma ei arvanud, et Teist veel midagi kuulen.",
      "Tere. Mul on töö pooleli, nii et palun lühidalt.",
      "No tere. Eelmisest korrast on tükk aega möödas.",
    ],
    object: [
      "Ütlen otse: olete meie jaoks liiga kallid.",
      "Võrdlesime ja Teie hinnad on teistest kõrgemad. Muud siin polegi.",
      "Asi on hinnas. Mujalt saame sama asja odavamalt.",
    ],
    againToDiscount: [
      "Näete, kohe läks jutt rahale, ja ikka olete teistest kallimad.",
      "Allahindlus näitab praegu ainult seda, et enne küsisite liiga palju.",
      "Ja järgmisel kuul on jälle vana hind, eks?",
    ],
    again: [
      "Ilusad sõnad, aga mina maksan seda, mis on arvel.",
      "Võib-olla. Meie jaoks olete ikkagi liiga kallid.",
      "Ma ei palunud reklaami. Ma rääkisin hinnast.",
    ],
  },
  "missing-product": {
    coldOpen: [
      "Tere. Kena, et helistate, aga mul on kiire.",
      "Oi, tere. Ma ei osanud Teie kõnet oodata.",
      "Tere. Mille asjus helistate?",
    ],
    object: [
      "Toodet „{product}“ Teil enam ei ole, pidime seda mujalt otsima.",
      "Seda, mida meil vaja on, Te enam ei paku.",
      "Teie valik on kokku kuivanud; leidsime koha, kus on kõik olemas.",
    ],
    againToDiscount: [
      "Allahindlus asjale, mida Teil ei olegi?",
      "Hinnas ei ole asi kunagi olnud.",
      "Mis kasu mul odavusest on, kui kaupa ennast ei ole?",
    ],
    again: [
      "Ma ei küsinud, mis Teil on; ma ütlesin, mis Teil puudu on.",
      "See võib kõik väga tore olla, aga meil on vaja midagi muud.",
      "Nagu öeldud: mida meil vaja on, see on teistel olemas.",
    ],
  },
  "bad-service": {
    coldOpen: [
      "Nüüd siis helistate. Rääkige, mul on paar minutit.",
      "Arvasin, et meie vahel on kõik öeldud.",
      "Jah? Ma ei tea, millest meil veel rääkida on.",
    ],
    object: [
      "Ausalt öeldes on Teie teenindus kehvaks läinud.",
      "Teenindus ja kvaliteet on Teil mõlemad alla käinud.",
      "Teiega asjaajamine on tülikaks muutunud.",
    ],
    againToDiscount: [
      "Kas arvate, et allahindlus teeb teeninduse paremaks?",
      "Jätke allahindlus endale. Ma räägin teenindusest.",
      "Mind ei saa ära osta, kui Te seda mõtlete.",
    ],
    again: [
      "Reklaami on mul praegu kõige vähem vaja.",
      "Te ei kuula mind. Ma rääkisin Teie teenindusest.",
      "Kõlab kenasti, aga teenindus oli selline, nagu ta oli.",
    ],
  },
  "late-delivery": {
    coldOpen: [
      "Jah, tere. Kui asi on tellimuses, siis seda ei tule.",
      "Tere. Mul on tihe päev, nii et palun kiiresti.",
      "Just Teilt ma küll kõnet ei oodanud.",
    ],
    object: [
      "Ütlen otse: Te hilinesite tarnetega pidevalt.",
      "Kaup tuli Teilt siis, kui tuli. Nii ei saa töötada.",
      "Me ei teadnud kunagi, millal kaup Teilt kohale jõuab.",
    ],
    againToDiscount: [
      "Ka odavam kaup võib hilineda.",
      "Mis ma allahindlusega teen, kui riiul on tühi?",
      "Ma rääkisin päevadest, mitte rahast.",
    ],
    again: [
      "Kõlab kenasti, aga mina rääkisin tarnetest.",
      "Mis mul uuest kaubast kasu on, kui see õigeks ajaks kohale ei jõua?",
      "Mul ei olnud vaja rohkem, mul oli vaja õigel ajal.",
    ],
  },
  "better-terms": {
    coldOpen: [
      "Tere. Meil on kõik vajalik olemas, aitäh.",
      "Tere päevast. Mul on kahe koosoleku vahel hetk aega.",
      "Tere. Mis Teid minu juurde toob?",
    ],
    object: [
      "Mujalt saame paremad tingimused: pikema maksetähtaja ja väiksema miinimumtellimuse.",
      "Asi on tingimustes. Teised miinimumi ei nõua ja annavad maksmiseks rohkem päevi.",
      "Vaatasime tingimused üle ja Teie omad ei paistnud just head.",
    ],
    againToDiscount: [
      "Ma ei rääkinud hinnast, ma rääkisin tingimustest.",
      "Allahindlus on üks kord. Tingimused kehtivad aasta läbi.",
      "Ja maksetähtaeg jääb endiseks?",
    ],
    again: [
      "Küsimus ei ole selles, mis Teil on. Küsimus on, mis tingimustel.",
      "Võimalik. Mujal on tingimused ikkagi paremad.",
      "Mina räägin tingimustest, Teie oma kaubast.",
    ],
  },
  "rude-employee": {
    coldOpen: [
      "Tere. Seda kõnet ma just ei oodanud.",
      "Ah Teie. No rääkige siis.",
      "Jah, tere. Palun lühidalt.",
    ],
    object: [
      "Keegi Teie majast oli meiega ebaviisakas.",
      "Asi on selles, kuidas keegi Teilt meiega rääkis.",
      "Kellelgi Teie majas ununes viisakus.",
    ],
    againToDiscount: [
      "Nii et tahate selle kinni maksta?",
      "Viisakus oleks Teile odavam tulnud kui allahindlus.",
      "Siin ei ole asi rahas, asi on viisakuses.",
    ],
    again: [
      "Teie müüte, aga mina räägin sellest, kuidas meiega räägiti.",
      "Võib kõik väga tore olla. Meiega räägiti nii, et see mulle ei meeldinud.",
      "Uutest asjadest ei taha ma kuulda enne, kui vana on õiendatud.",
    ],
  },
  "new-rules": {
    coldOpen: [
      "Tere. Kas on jälle mõni vorm täita?",
      "Tere päevast. Mul on ainult hetk.",
      "Ah, tere. Mis seekord?",
    ],
    object: [
      "Teie uued reeglid meile ei sobi: miinimumtellimus, portaal, see kõik.",
      "Asi on Teie uutes reeglites. Teilt on nüüd liiga tülikas tellida.",
      "Teie uute reeglitega ei tasu tellimine end enam ära. Mujal piisab ühest kõnest.",
    ],
    againToDiscount: [
      "Allahindlus ei tee reegleid lihtsamaks.",
      "Nii et arve on väiksem ja tüli sama suur?",
      "Ma rääkisin reeglitest, mitte hinnast.",
    ],
    again: [
      "Kaubas ei ole asi kunagi olnud. Asi on reeglites.",
      "Ja selle tellimiseks tuleks jälle kõigist Teie reeglitest läbi närida?",
      "Nagu öeldud: selliste reeglitega see meile ära ei tasu.",
    ],
  },
  "where-were-you": {
    coldOpen: [
      "Nonii. Nii et Te olete veel olemas.",
      "See on küll üllatus.",
      "Tere. Oleksin Teid peaaegu ära unustanud.",
    ],
    object: [
      "Ja kus Te enne olite?",
      "Oleme Teilt ostnud alates {sinceYear}. aastast ja Te helistate nüüd, kui oleme läinud?",
      "Nüüd helistate. Kus Te kogu selle aja olite?",
    ],
    againToDiscount: [
      "Enne ei midagi ja nüüd allahindlus?",
      "Nii et rohkem me väärt ei olegi: üks allahindlus.",
      "Küsin, kus Te olite, ja Teie räägite rahast.",
    ],
    again: [
      "Te ei ole ikka veel öelnud, kus Te olite.",
      "Nüüd on midagi müüa ja nüüd helistate.",
      "See võib oodata. Minu küsimus oli, kus Te olite.",
    ],
  },
  rumour: {
    coldOpen: [
      "Tere. Alles hiljuti oli Teist siin juttu.",
      "Tere päevast. Ma ei teagi, mida Teile öelda.",
      "Jah? Esialgu kuulan.",
    ],
    object: [
      "Teie ettevõtte kohta räägitakse üht-teist.",
      "Teist räägitakse ja see jutt ei ole hea.",
      "Selle järgi, mida Teie kohta räägitakse, oleme parem ettevaatlikud.",
    ],
    againToDiscount: [
      "Kui peate hinda alla laskma, siis ehk on inimestel õigus.",
      "Allahindlus seda juttu olematuks ei tee.",
      "Maksan parem rohkem, aga tean, kellega tegemist on.",
    ],
    again: [
      "Kõlab hästi. Kuulda on muud.",
      "Ma ei küsi, mida Te müüte. Ma küsin, kas Teid saab usaldada.",
      "Kuni sellist juttu on, ootame.",
    ],
  },
  pretext: {
    coldOpen: [
      "Tere, tore Teid kuulda. Kahjuks on mul vähe aega.",
      "Oh, tere! Meil on kõik hästi.",
      "Tere päevast. Aeg ei ole just parim, aga rääkige.",
    ],
    object: [
      "Meil ei ole praegu midagi vaja. Ehk järgmisel aastal.",
      "Aitäh, praegu on meil kõik olemas.",
      "See ei ole meil hetkel päevakorras. Kui midagi vaja läheb, anname teada.",
    ],
    againToDiscount: [
      "Väga kena, aga meil ei ole praegu midagi vaja, ükskõik mis hinnaga.",
      "Aitäh, hoidke see kellelegi, kellel seda vaja on.",
      "Hind ei puutu asjasse. Lihtsalt ei ole vajadust.",
    ],
    again: [
      "Kõik väga huvitav. Ehk järgmisel aastal.",
      "Aitäh, saatke mulle kunagi midagi.",
      "Nagu öeldud, meil on kõik vajalik olemas.",
    ],
  },
});
