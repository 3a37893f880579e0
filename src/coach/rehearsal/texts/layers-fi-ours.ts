import type { TrueReason } from "#src/core/rehearsal/true-reason.ts";
import type { OutsideReason, ReasonsWithin } from "./client-texts.ts";

/** What the ex-client hides where the fault is ours, in Finnish. */
export const LAYERS_FI_OURS: ReasonsWithin<Exclude<TrueReason, OutsideReason>> = {
  B1: {
    hint: [
      "Jossain vaiheessa sitä alkaa miettiä, onko enää tervetullut.",
      "Kyllä sen huomaa, onko jollekin tärkeä vai ei.",
    ],
    partial: [
      "Tilasimme niin kuin aina, eikä teiltä soitettu kertaakaan. Kun tilasimme viimeksi {lastOrderWhen}, kukaan ei ollut kysynyt, mitä meille kuuluu.",
      "Tilasimme niin kuin aina, eikä teiltä koko aikana tullut yhtään soittoa.",
    ],
    reveal: [
      "Totuus on, että tunsimme olevamme teille yhdentekeviä. Muut soittivat ja kysyivät, mitä meillä on työn alla, ja niin me lähdimme.",
      "Rehellisesti sanottuna: emme merkinneet teille enää mitään. Muut olivat meistä kiinnostuneita, ja se ratkaisi.",
    ],
    wish: [
      "Soittaisin, ennen kuin soittoani ehtii kaivata, ja tietäisin, mitä meillä on työn alla.",
      "Kysyisin, miten menee, silloinkin kun ei ole mitään myytävää.",
    ],
    tellsPartial: [
      "kertaakaan",
      "yhtään soittoa",
      "kukaan ei (?:soitta|kysy)\\p{L}*",
      "ei(?:kä)? (?:teiltä )?kukaan (?:teiltä )?(?:soitta|kysy)\\p{L}*",
    ],
    tellsReveal: [
      "yhdentekev\\p{L}*",
      "merki\\p{L}* (?:teille )?(?:enää )?mitään",
      "kiinnost\\p{L}*",
    ],
  },
  B3: {
    hint: [
      "Enemmän minua häiritsi tapa, jolla se tehtiin.",
      "Sellaisen voi hoitaa monella tavalla, mutta ei noin.",
    ],
    partial: [
      "Eräänä päivänä tuotetta ”{product}” ei vain enää ollut, juuri kun olimme laskeneet sen varaan.",
      "Eräänä päivänä sitä, mitä aina otimme, ei vain enää ollut, juuri kun olimme laskeneet sen varaan.",
    ],
    reveal: [
      "Totuus on, ettei kukaan kertonut meille. Sain tietää siitä liian myöhään ja jouduin täällä vastaamaan siitä.",
      "Rehellisesti sanottuna: teiltä ei sanaakaan etukäteen eikä mitään tilalle. Se selvisi minulle sattumalta.",
    ],
    wish: [
      "Kertoisin ajoissa ja toisin korvaavan tuotteen kokeiltavaksi.",
      "Kysyisin ensin, mihin sitä käytämme, ja ehdottaisin sitten sopivaa.",
    ],
    tellsPartial: ["ei (?:vain )?enää ollut", "sen varaan", "korvaav\\p{L}*"],
    tellsReveal: [
      "(?:ettei|eikä|ei) kukaan kerto\\p{L}*",
      "kukaan ei kerto\\p{L}*",
      "sai(?:n|mme) tietää",
      "sanaakaan",
      "etukäteen",
      "sattumalta",
    ],
  },
  B4: {
    hint: ["On sävyjä, joita ei unohda.", "Kyse on siitä, miten ihmiset suhtautuvat toisiinsa."],
    partial: [
      "Minulla oli {incidentWhen} yksinkertainen kysymys, ja jouduin juoksemaan vastauksen perässä.",
      "Minulla oli yksinkertainen kysymys, ja jouduin kerta toisensa jälkeen juoksemaan vastauksen perässä.",
    ],
    reveal: [
      "Totuus on, että minua kohdeltiin puhelimessa kuin riesaa. Kun puhelu päättyi, tiesin, että se oli siinä.",
      "Rehellisesti sanottuna: minut käännytettiin pois kuin kulkukauppias. Toista kertaa en sellaiseen suostu.",
    ],
    wish: [
      "Antaisin meille yhden ihmisen, joka vastaa samana päivänä ja asialliseen sävyyn.",
      "Puhuisin niiden kanssa, jotka vastaavat puhelimeen. Siinä asiakkaat menetetään.",
    ],
    tellsPartial: ["yksinkertai\\p{L}* kysymy\\p{L}*", "vastauksen perässä", "juok?s\\p{L}*"],
    tellsReveal: [
      "ries\\p{L}*",
      "kohdel(?:tiin|leet|lut|tu)",
      "käännyt\\p{L}*",
      "kulkukaup\\p{L}*",
      "hätist\\p{L}*",
    ],
  },
  B4a: {
    hint: [
      "On asioita, joita ei tarvitse sietää.",
      "Jos minulta kysytään, tavarasta siinä ei ole kyse lainkaan.",
    ],
    partial: [
      "Yhden teidän ihmisenne kanssa käytiin {incidentWhen} keskustelu, joka ei olisi saanut mennä niin.",
      "Yhden teidän ihmisenne kanssa käytiin keskustelu, joka ei olisi saanut mennä niin.",
    ],
    reveal: [
      "Totuus on, että joku teiltä oli töykeä yhdelle meikäläiselle kaikkien kuullen, eikä sitä ole koskaan pyydetty anteeksi.",
      "Rehellisesti sanottuna: joku teiltä läksytti meitä kuin lapsia. Siitä ei ole täällä päästy yli.",
    ],
    wish: [
      "Kuuntelisin, mitä tapahtui, en etsisi selityksiä ja antaisin meidän asioida jonkun toisen kanssa.",
      "Pyytäisin anteeksi siltä, jota asia koski, en minulta.",
    ],
    tellsPartial: [
      "keskustelu\\p{L}*",
      "ei olisi (?:saanut|pitänyt) mennä",
      "teidän ihmise\\p{L}*",
      "teikäläi\\p{L}*",
    ],
    tellsReveal: [
      "töyke\\p{L}*",
      "läksyt\\p{L}*",
      "hauk(?:ku|u)\\p{L}*",
      "huu(?:s|t|d)\\p{L}*",
      "kuin lapsi\\p{L}*",
      "kaikkien (?:kuullen|nähden)",
      "pyy\\p{L}* anteeksi",
      "anteeksipyyn\\p{L}*",
      "loukka\\p{L}*",
      "käytös\\p{L}*",
      "käytök\\p{L}*",
      "käytöstav\\p{L}*",
    ],
  },
  B5: {
    hint: [
      "Täällä ei ole unohdettu yhtä asiaa, joka sattui {incidentWhen}.",
      "Yhtä asiaa ei ole täällä unohdettu.",
    ],
    partial: [
      "Toimituksenne tuli {incidentWhen} myöhässä, juuri kun tarvitsimme sitä.",
      "Toimitus tuli myöhässä, juuri kun tarvitsimme sitä eniten.",
    ],
    reveal: [
      "Totuus on, että seisoimme tyhjin käsin eikä kukaan teiltä soittanut. Jouduin selittämään sen omille asiakkaillemme.",
      "Rehellisesti sanottuna: myöhästyä voi kuka vain. Mutta kukaan ei soittanut, ja täällä syy pantiin minun niskoilleni.",
    ],
    wish: [
      "Panisin jonkun seuraamaan tilauksiamme ja soittamaan, ennen kuin on liian myöhäistä, ja hyvittäisin, mitä se meille maksoi.",
      "Soittaisin ajoissa, huonotkin uutiset. Silloin ehdin vielä suunnitella.",
    ],
    tellsPartial: [
      "myöhässä",
      "myöhäst\\p{L}*",
      "viiväst\\p{L}*",
      "toimitu\\p{L}*",
      "kuljetu\\p{L}*",
      "juuri kun tarvitsi\\p{L}*",
    ],
    tellsReveal: [
      "kukaan (?:\\p{L}+ ){0,2}soitta\\p{L}*",
      "tyhjin käsin",
      "omille asiakkail\\p{L}*",
      "niskoil\\p{L}*",
      "syy pantiin",
    ],
  },
  B6: {
    hint: [
      "Yhtä asiaa ei koskaan hoidettu kunnolla loppuun.",
      "Meiltä jäi keskenämme yksi asia auki, jos niin voi sanoa.",
    ],
    partial: [
      "Se, mitä saimme teiltä {incidentWhen}, ei ollut kunnossa, ja ilmoitin siitä.",
      "Se, mitä saimme teiltä, ei ollut kunnossa, ja ilmoitin siitä.",
    ],
    reveal: [
      "Totuus on, etten koskaan saanut siihen kunnon vastausta. Maksoin täyden hinnan ja jäin tavaran kanssa yksin.",
      "Rehellisesti sanottuna: valitukseni kirjattiin, enkä sen jälkeen kuullut mitään. Jouduin täällä naurunalaiseksi.",
    ],
    wish: [
      "Tarkastaisin tavaran, ennen kuin se lähtee, ja hoitaisin ensin vanhan asian.",
      "Ottaisin valituksen yhtä vakavasti kuin tilauksen.",
    ],
    tellsPartial: [
      "ei(?:vät)? ollut kunnossa",
      "ilmoit\\p{L}*",
      "viallis\\p{L}*",
      "virheelli\\p{L}*",
      "rikki",
    ],
    tellsReveal: [
      "kunnon vastau\\p{L}*",
      "yksin",
      "valitu\\p{L}*",
      "valitt\\p{L}*",
      "reklam\\p{L}*",
      "naurunalai\\p{L}*",
    ],
  },
  B7: {
    hint: [
      "Minulle on tärkeää, voiko jonkun sanaan luottaa.",
      "Minulle sana on sana, niin se vain on.",
    ],
    partial: [
      "Lupauksenne määräaika oli {promiseWhen}, ja minä odotin.",
      "Meillä oli jotain sovittuna, ja minä luotin siihen.",
    ],
    reveal: [
      "Totuus on, että kerroin lupauksestanne omalle väelleni. Siitä ei tullut mitään, ja minä näytin valehtelijalta.",
      "Rehellisesti sanottuna: lupausta ei pidetty, eikä kukaan sanonut siitä mitään. Sen jälkeen en usko enää mitään.",
    ],
    wish: [
      "Panisin paperille, kuka tekee mitä ja mihin päivään mennessä.",
      "Lupaisin vähemmän ja pitäisin sen.",
    ],
    tellsPartial: [
      "lupa(?:us|uks|utt|si|sit|a)\\p{L}*",
      "luva(?:nn|t)\\p{L}*",
      "sovittu\\p{L}*",
      "minä odotin",
      "minä luotin",
    ],
    tellsReveal: [
      "valehtel\\p{L}*",
      "ei pidetty",
      "petti(?:vät)?",
      "siitä ei tullut mitään",
      "usko enää mitään",
    ],
  },
  B8: {
    hint: ["Pienet arkiset asiat siinä väsyttävät.", "Kanssanne oli joskus helppo toimia."],
    partial: [
      "Viimeisen tilauksen aikoihin, {lastOrderWhen}, kaikki piti yhtäkkiä tehdä toisin, ja se vei meiltä aikaa.",
      "Yhtäkkiä kaikki piti tehdä toisin, ja se vei meiltä aikaa.",
    ],
    reveal: [
      "Totuus on, että uudet sääntönne lyötiin eteemme ilman selityksen sanaa. Ketään ei kiinnostanut, pystymmekö toimimaan niin.",
      "Rehellisesti sanottuna: säännöt vaihtuivat yhdessä yössä, eikä kukaan selittänyt niitä. Ota tai jätä, ja me jätimme.",
    ],
    wish: [
      "Selittäisin, mitä varten säännöt ovat, ja kävisin ensimmäisen tilauksen kanssamme läpi.",
      "Kertoisin ajoissa ja antaisin meille aikaa tottua.",
    ],
    tellsPartial: ["yhtäkkiä", "tehdä toisin", "vei (?:meiltä )?aikaa", "vie (?:meiltä )?aikaa"],
    tellsReveal: [
      "uude(?:t|n|sta|ista) sään\\p{L}*",
      "uusi\\p{L}* sään\\p{L}*",
      "sään\\p{L}* (?:vaihtu|muuttu)\\p{L}*",
      "seli(?:ty|tt|tel|ttel)\\p{L}*",
      "yhdessä yössä",
      "ota tai jätä",
    ],
  },
};
