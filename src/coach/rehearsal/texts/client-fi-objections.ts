import { type ClientTexts, textsByObjection } from "./client-texts.ts";

/** How the ex-client takes the call and what they say it was, in Finnish. */
export const CLIENT_FI_OBJECTIONS: readonly ClientTexts[] = textsByObjection({
  price: {
    coldOpen: [
      "Ai, tekö siellä. En uskonut enää kuulevani teistä.",
      "Päivää. Minulla on työ kesken, joten lyhyesti, kiitos.",
      "No päivää. Edellisestä kerrasta onkin aikaa.",
    ],
    object: [
      "Suoraan sanottuna: olette meille liian kalliita.",
      "Vertailimme, ja hintanne ovat korkeammat kuin muilla. Muusta ei ole kyse.",
      "Hinnasta se on kiinni. Muualta saamme saman halvemmalla.",
    ],
    againToDiscount: [
      "Näettekö, heti puhutaan rahasta, ja silti olette muita kalliimpia.",
      "Jos nyt annatte alennusta, pyysitte siis ennen liikaa.",
      "Ja ensi kuussa palataan vanhaan hintaan, niinkö?",
    ],
    again: [
      "Kauniita sanoja, mutta minä maksan sen, mikä laskussa lukee.",
      "Voi olla. Meille olette silti liian kalliita.",
      "En pyytänyt mainospuhetta. Puhuin hinnasta.",
    ],
  },
  "missing-product": {
    coldOpen: [
      "Päivää. Mukava, että soitatte, mutta minulla on kiire.",
      "Ai, päivää. En osannut odottaa soittoanne.",
      "Päivää. Mitä asianne koskee?",
    ],
    object: [
      "Tuotetta ”{product}” teillä ei enää ole, joten jouduimme etsimään sen muualta.",
      "Teillä ei enää ole sitä, mitä me tarvitsemme.",
      "Valikoimanne on kutistunut; löysimme paikan, josta saa kaiken.",
    ],
    againToDiscount: [
      "Alennus tavarasta, jota teillä ei edes ole?",
      "Hinnasta ei ole koskaan ollut kyse.",
      "Mitä minä halvalla hinnalla teen, jos tavaraa ei ole?",
    ],
    again: [
      "En kysynyt, mitä teillä on; kerroin, mitä teiltä puuttuu.",
      "Voi olla oikein hyvää, mutta me tarvitsemme muuta.",
      "Kuten sanoin: sen, mitä tarvitsemme, saamme muilta.",
    ],
  },
  "bad-service": {
    coldOpen: [
      "Nyt sitten soitatte. Kertokaa, minulla on pari minuuttia.",
      "Luulin, että kaikki on jo sanottu.",
      "Niin? En tiedä, mistä meillä enää olisi puhuttavaa.",
    ],
    object: [
      "Rehellisesti sanottuna palvelunne on huonontunut.",
      "Palvelu tai laatu, kaikki on teillä mennyt alamäkeä.",
      "Teidän kanssanne asiointi on käynyt työlääksi.",
    ],
    againToDiscount: [
      "Luuletteko, että alennus tekee palvelusta paremman?",
      "Pitäkää alennuksenne. Minä puhun palvelusta.",
      "En ole ostettavissa, jos sitä tarkoitatte.",
    ],
    again: [
      "Mainoksia minä tässä vähiten kaipaan.",
      "Ette kuuntele. Puhuin palvelustanne.",
      "Hyvältä kuulostaa, mutta palvelu oli mitä oli.",
    ],
  },
  "late-delivery": {
    coldOpen: [
      "Niin, päivää. Jos kyse on tilauksesta, sellaista ei ole.",
      "Päivää. Päiväni on täynnä, joten nopeasti, kiitos.",
      "Ai te? Täytyy sanoa, että yllätyin.",
    ],
    object: [
      "Suoraan sanottuna: toimituksenne myöhästelivät jatkuvasti.",
      "Toimituksenne tulivat, milloin tulivat. Niin me emme voi työskennellä.",
      "Teidän kanssanne ei koskaan tiennyt, milloin tavara on täällä.",
    ],
    againToDiscount: [
      "Halpa ja myöhässä on silti myöhässä.",
      "Mitä teen alennuksella, kun hylly on tyhjä?",
      "Puhuin päivistä, en rahasta.",
    ],
    again: [
      "Hyvältä kuulostaa, mutta minä puhuin toimituksista.",
      "Uutuuksistanne ei ole iloa, jos ne tulevat liian myöhään.",
      "En kaivannut teiltä enempää tavaraa, kaipasin sitä ajallaan.",
    ],
  },
  "better-terms": {
    coldOpen: [
      "Päivää. Meillä on asiat hyvin hoidossa, kiitos.",
      "Hyvää päivää. Tavoititte minut kahden palaverin välissä.",
      "Päivää. Mikä saa teidät soittamaan?",
    ],
    object: [
      "Muualta saamme paremmat ehdot: pidemmän maksuajan ja pienemmät minimitilaukset.",
      "Ehdoista se on kiinni. Muut eivät vaadi minimitilausta, ja maksuaikaakin saa enemmän.",
      "Katsoimme ehtoja, eivätkä teidän ehtonne pärjänneet.",
    ],
    againToDiscount: [
      "En puhunut hinnasta, puhuin ehdoista.",
      "Alennus on kerran. Ehdot ovat voimassa koko vuoden.",
      "Ja maksuaika pysyy ennallaan?",
    ],
    again: [
      "Kysymys ei ole siitä, mitä teillä on. Kysymys on siitä, millä ehdoilla.",
      "Saattaa olla. Muualla ehdot ovat silti paremmat.",
      "Minä puhun ehdoista, ja te puhutte tavarastanne.",
    ],
  },
  "rude-employee": {
    coldOpen: [
      "Päivää. En varsinaisesti odottanut tätä puhelua.",
      "Teiltä siis soitetaan. No, kertokaa.",
      "Niin, päivää. Lyhyesti, olkaa hyvä.",
    ],
    object: [
      "Joku teiltä käyttäytyi meitä kohtaan töykeästi.",
      "Kyse on siitä, miten joku teiltä puhui meille.",
      "Joltakulta teillä unohtuivat käytöstavat.",
    ],
    againToDiscount: [
      "Haluatteko siis maksaa minulle siitä?",
      "Kohteliaisuus olisi tullut teille alennusta halvemmaksi.",
      "Kyse ei ole rahasta. Kyse on käytöksestä.",
    ],
    again: [
      "Te myytte, ja minä kerron, miten meille puhuttiin.",
      "Hyvä niin, mutta meille puhuttiin tavalla, josta en pitänyt.",
      "En jaksa kuulla uudesta, kun vanhakin on auki.",
    ],
  },
  "new-rules": {
    coldOpen: [
      "Päivää. Onko taas jokin lomake täytettävänä?",
      "Hyvää päivää. Minulla on vain hetki.",
      "Ai, päivää. Mitä tällä kertaa?",
    ],
    object: [
      "Uudet sääntönne eivät sovi meille: minimitilaukset, portaali ja kaikki se.",
      "Kyse on uusista säännöistänne. Teiltä on nyt liian hankala tilata.",
      "Uusilla säännöillänne teiltä ei enää kannata tilata. Muualle riittää soitto.",
    ],
    againToDiscount: [
      "Alennus ei tee säännöistä yhtään helpompia.",
      "Lasku siis pienenee, ja vaiva pysyy samana?",
      "Minä puhuin säännöistä, en hinnasta.",
    ],
    again: [
      "Tavarastanne ei ollut kyse. Säännöistä on.",
      "Ja sitä tilatakseni minun pitäisi taas käydä läpi kaikki sääntönne?",
      "Kuten sanoin: näillä säännöillä se ei meille kannata.",
    ],
  },
  "where-were-you": {
    coldOpen: [
      "Kas vain. Olette siis vielä olemassa.",
      "Tämäpä yllätys.",
      "Päivää. Ehdin jo melkein unohtaa teidät.",
    ],
    object: [
      "Ja missä olitte tähän asti?",
      "Olemme ostaneet teiltä vuodesta {sinceYear}, ja soitatte vasta, kun olemme lähteneet?",
      "Nyt soitatte. Missä olitte kaiken sen ajan?",
    ],
    againToDiscount: [
      "Ensin ei mitään, ja sitten alennus?",
      "Vai niin, olemme siis teille yhden alennuksen arvoisia.",
      "Minä kysyn, missä olitte, ja te puhutte rahasta.",
    ],
    again: [
      "Ette ole vieläkään kertonut, missä olitte.",
      "Nyt on jotain myytävää, ja nyt sitten soitatte.",
      "Se voi odottaa. Kysyin, missä olitte.",
    ],
  },
  rumour: {
    coldOpen: [
      "Päivää. Nimenne tuli täällä hiljattain puheeksi.",
      "Hyvää päivää. En oikein tiedä, mitä teille vastaisin.",
      "Niin? Kuuntelen, toistaiseksi.",
    ],
    object: [
      "Yrityksestänne kuulee kaikenlaista.",
      "Teistä puhutaan, eikä mitään hyvää.",
      "Kun teistä puhutaan sellaista, olemme mieluummin varovaisia.",
    ],
    againToDiscount: [
      "Jos hintaa täytyy laskea, ehkä ihmiset ovat oikeassa.",
      "Alennus ei saa puheita loppumaan.",
      "Maksan mieluummin enemmän ja tiedän, missä mennään.",
    ],
    again: [
      "Hienolta kuulostaa. Muualla puhutaan toista.",
      "En kysy, mitä myytte. Kysyn, voiko teihin luottaa.",
      "Niin kauan kuin sellaista puhutaan, me odotamme.",
    ],
  },
  pretext: {
    coldOpen: [
      "Päivää, mukava kuulla teistä. Aikaa on valitettavasti vähän.",
      "Ai, hei! Meillä on kaikki hyvin.",
      "Hyvää päivää. Nyt ei ole paras hetki, mutta kertokaa.",
    ],
    object: [
      "Emme tarvitse nyt mitään. Ehkä ensi vuonna.",
      "Kiitos, meillä on tällä hetkellä kaikki tarvittava.",
      "Asia ei ole meillä nyt ajankohtainen. Soitamme, kun tarvitsemme jotain.",
    ],
    againToDiscount: [
      "Ystävällistä, mutta emme tarvitse nyt mitään, emme mihinkään hintaan.",
      "Kiitos, säästäkää se jollekin, joka tarvitsee.",
      "Hinnasta se ei ole kiinni. Tarvetta ei vain ole.",
    ],
    again: [
      "Mielenkiintoista kyllä. Ehkä ensi vuonna.",
      "Kiitos, lähettäkää joskus jotain luettavaa.",
      "Kuten sanoin, meillä on kaikki, mitä tarvitsemme.",
    ],
  },
});
