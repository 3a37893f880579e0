import type { TrueReason } from "#src/core/rehearsal/true-reason.ts";
import { type RepTexts, textsByReason } from "./rep-texts.ts";

const OWN: Record<TrueReason, readonly string[]> = {
  A7: [
    "En koskaan kysynyt, miten teillä menee; se olisi ollut minun tehtäväni, ja se jäi tekemättä.",
    "Puhuimme aina tilauksesta emmekä koskaan siitä, mihin teillä on mahdollisuus; se on meidän virheemme.",
  ],
  B1: [
    "Annoimme yhteydenpidon hiipua ja jätimme teidät oman onnenne nojaan; se on meidän virheemme, ja vastaan siitä.",
    "Oli väärin olla kysymättä, mitä teille kuuluu; se virhe on minun.",
  ],
  B2: [
    "Emme koskaan avanneet, mitä hintamme takana on; se olisi ollut meidän tehtävämme.",
    "Jätin teidät yksin hinnaston kanssa; minun olisi pitänyt tulla selittämään se.",
  ],
  B3: [
    "Meidän olisi pitänyt kertoa teille etukäteen ja tarjota jotain tilalle; se on meidän virheemme.",
    "Minun olisi pitänyt kertoa siitä teille ajoissa, ja kuulitte sen liian myöhään; virhe on minun.",
  ],
  B4: [
    "Teihin suhtauduttiin väärin; se on meidän virheemme, ja vastaan siitä.",
    "Jouduitte juoksemaan vastauksen perässä; niin ei saa käydä, ja se on meidän virheemme.",
  ],
  B4a: [
    "Teille puhuttiin väärin; se on meidän virheemme, puhui kuka tahansa.",
    "Jälkeenpäin kukaan ei pyytänyt anteeksi; se on meidän laiminlyöntimme, ja vastaan siitä.",
  ],
  B5: [
    "Olimme myöhässä, eikä kukaan soittanut teille; kumpikin on meidän virheemme, ja vastaan niistä.",
    "Jätimme teidät pulaan emmekä edes sanoneet mitään; se on meidän syytämme.",
  ],
  B6: [
    "Tavara ei ollut sitä, mistä maksoitte, ja jätimme teidät sen kanssa yksin; se on meidän virheemme.",
    "Olimme teille vastauksen velkaa emmekä antaneet sitä; vastaan siitä.",
  ],
  B7: [
    "Annoimme teille sanamme emmekä pitäneet sitä; se on meidän virheemme eikä kenenkään muun.",
    "Te luotitte meihin, ja me petimme luottamuksen; vastuu siitä on minun.",
  ],
  B8: [
    "Panimme säännöt eteenne emmekä selittäneet mitään; se on meidän virheemme.",
    "Minun olisi pitänyt tulla luoksenne, ennen kuin säännöt muuttuivat; vastaan siitä.",
  ],
  C5: [
    "Emme koskaan kysyneet, mitä ehtoja tarvitsette; se olisi ollut meidän tehtävämme.",
    "Jätin ehdot ennalleen enkä puhunut niistä kanssanne; se on minun virheeni.",
  ],
  T1: [
    "En ollut niin lähellä, että minulta olisi ollut helppo kysyä suoraan; se on minun syytäni.",
    "Ette kuullut meistä mitään ja jouduitte päättelemään kaiken itse; se on meidän virheemme.",
  ],
};

const CHANGE: Record<TrueReason, readonly string[]> = {
  A7: [
    "Kysyisin teiltä etukäteen, mihin teillä on mahdollisuus, ja aloittaisimme niin pienestä kuin haluatte.",
    "Saisitte minulta vain sen, mitä tarvitsette, enkä puhuisi mistään enemmästä.",
  ],
  B1: [
    "Soittaisin teille siihen aikaan, kun yleensä tilaatte, enkä vasta sitten, kun on liian myöhäistä.",
    "Kuulisitte minusta säännöllisesti, silloinkin kun ei ole mitään myytävää.",
  ],
  B2: [
    "Kirjoittaisin teille auki kohta kohdalta, mitä hinta sisältää, niin voitte vertailla.",
    "Toisin teille luvut, ennen kuin ne muuttuvat, en sen jälkeen.",
  ],
  B3: [
    "Kertoisin teille etukäteen kaikesta, mikä poistuu valikoimasta, ja samalla siitä, millä sen voi korvata.",
    "Toisin teille ensin näytteitä, ja te päätätte, mikä todella korvaa vanhan.",
  ],
  B4: [
    "Saisitte oman numeroni ja minulta vastauksen samana päivänä.",
    "Tästä lähtien asioisitte yhden ihmisen kanssa, ja minä vastaan siitä.",
  ],
  B4a: [
    "Tästä lähtien asioisitte minun kanssani, ettekä kenenkään sellaisen kanssa, jonka kanssa ette halua puhua.",
    "Soittaisin teille itse jokaisen tilauksen jälkeen ja kysyisin, miten teitä palveltiin.",
  ],
  B5: [
    "Seuraisin toimituksianne itse ja soittaisin teille, ennen kuin jokin myöhästyy, en sen jälkeen.",
    "Saisitte minulta jokaiselle tilaukselle päivän ja soiton, jos se on vaarassa.",
  ],
  B6: [
    "Tarkastaisin tilauksenne tavaran itse, ennen kuin se lähtee meiltä.",
    "Selvittäisin ensin kanssanne vanhan valituksen ja puhuisin vasta sitten uusista tilauksista.",
  ],
  B7: [
    "Minkä lupaan, sen saisitte kirjallisena, päivän ja nimeni kanssa.",
    "Lupaisin teille vähemmän ja pitäisin kaiken, minkä lupaan.",
  ],
  B8: [
    "Kävisin ensimmäisen tilauksen kanssanne läpi vaihe vaiheelta, kunnes se sujuu.",
    "Tulisin luoksenne, ennen kuin mikään muuttuu, ja kysyisin, mitä se teille merkitsee.",
  ],
  C5: [
    "Kävisin ehdot kanssanne läpi yksitellen ja sanoisin rehellisesti, mikä on mahdollista ja mikä ei.",
    "Kysyisin kerran vuodessa, mitä ehtoja tarvitsette, ennen kuin teidän on kysyttävä muualta.",
  ],
  T1: [
    "Vastaisin avoimesti jokaiseen kysymykseen meistä ja näyttäisin mustaa valkoisella sen, minkä voin.",
    "Kuulitte meistä mitä tahansa, voisitte soittaa minulle, ja kertoisin, miten asia on.",
  ],
};

/** What depends on the reason the client has told. */
export const REP_FI_REASONS: readonly RepTexts[] = [
  ...textsByReason("own", OWN),
  ...textsByReason("show-change", CHANGE),
];
