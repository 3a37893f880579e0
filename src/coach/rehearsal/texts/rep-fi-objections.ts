import type { Objection } from "#src/core/rehearsal/objection.ts";
import { type RepTexts, textsByObjection } from "./rep-texts.ts";

const REFLECT: Record<Objection, readonly string[]> = {
  price: [
    "Ymmärrän; jokaisen oston on kannatettava.",
    "Siinä on järkeä, vastaattehan omista luvuistanne.",
    "Teidän sijassanne minäkin olisin kysellyt muualta.",
  ],
  "missing-product": [
    "Ymmärrän; on helpompi saada kaikki samasta paikasta.",
    "Siinä on järkeä; mikä täältä puuttuu, se on haettava muualta.",
    "Teidän sijassanne minäkin olisin katsellut ympärilleni.",
  ],
  "bad-service": [
    "Ymmärrän; kukaan ei halua juosta päivää toimittajan perässä.",
    "Huomaan, että tämä on käynyt hermoillenne.",
    "Teidän sijassanne minuakin olisi ärsyttänyt.",
  ],
  "late-delivery": [
    "Ymmärrän; teidän on voitava suunnitella.",
    "Siinä on järkeä, oma työnne on siitä kiinni.",
    "Teidän sijassanne minunkin kärsivällisyyteni olisi loppunut.",
  ],
  "better-terms": [
    "Ymmärrän; vuodessa sellaisesta kertyy paljon.",
    "Siinä on järkeä, teidän on katsottava kokonaisuutta.",
    "Teidän sijassanne minäkin olisin valinnut ehtojen perusteella.",
  ],
  "rude-employee": [
    "Ymmärrän; kenenkään ei tarvitse sietää sellaista.",
    "Kuulen, että se kaivelee yhä.",
    "Teidän sijassanne minäkin olisin loukkaantunut.",
  ],
  "new-rules": [
    "Ymmärrän; ennen se oli helppoa, ja nyt se vie aikaanne.",
    "Siinä on järkeä, teillä on oma tapanne työskennellä.",
    "Teidän sijassanne minäkin olisin kokenut sen rasitteeksi.",
  ],
  "where-were-you": [
    "Ymmärrän; kysymys on aivan oikeutettu.",
    "Käsitän hyvin, miksi kysytte sitä.",
    "Teidän sijassanne kysyisin täsmälleen samaa.",
  ],
  rumour: [
    "Ymmärrän; haluaahan sitä tietää, kenen kanssa asioi.",
    "Siinä on järkeä; sellaisten puheiden jälkeen on varovainen.",
    "Teidän sijassanne se olisi pannut minutkin miettimään.",
  ],
  pretext: [
    "Ymmärrän; kukaan ei osta sellaista, mitä ei tarvitse.",
    "Huomaan, ettei tämä ole teillä nyt päällimmäisenä.",
    "Teidän sijassanne en minäkään haluaisi, että minulle tyrkytetään jotain.",
  ],
};

const PROBE: Record<Objection, readonly string[]> = {
  price: [
    "Kun sanotte, että olemme kalliita, mihin vertaatte meitä?",
    "Entä hinnan lisäksi, mikä lopulta ratkaisi?",
    "Milloin hinta alkoi häiritä teitä?",
  ],
  "missing-product": [
    "Entä valikoiman lisäksi, mikä lopulta ratkaisi?",
    "Mitä se merkitsi arjessanne, että se puuttui?",
    "Miten saitte tietää, ettei meillä ole sitä enää?",
  ],
  "bad-service": [
    "Mikä hetki teille tulee mieleen, kun sanotte noin?",
    "Mitä tapahtui juuri ennen päätöstänne?",
    "Miten sen olisi mielestänne pitänyt mennä?",
  ],
  "late-delivery": [
    "Mikä kerta tulee teille ensimmäisenä mieleen?",
    "Mitä se merkitsi työllenne, kun tavaraa ei ollut?",
    "Entä viivästysten lisäksi, mikä lopulta ratkaisi?",
  ],
  "better-terms": [
    "Mikä niistä ehdoista on teille tärkein?",
    "Mikä muiden ehdoissa helpottaa työtänne?",
    "Entä ehtojen lisäksi, mikä lopulta ratkaisi?",
  ],
  "rude-employee": [
    "Mitä siinä tapahtui, jos saan kysyä?",
    "Millaista kohtelua olisitte toivonut?",
    "Ja mitä tapahtui ennen sitä tai sen jälkeen?",
  ],
  "new-rules": [
    "Mikä säännöistä on teille hankalin?",
    "Miten kuulitte säännöistä ensimmäisen kerran?",
    "Entä sääntöjen lisäksi, mikä lopulta ratkaisi?",
  ],
  "where-were-you": [
    "Milloin olisitte tarvinnut meitä eniten?",
    "Mitä teiltä siihen aikaan jäi puuttumaan?",
    "Entä sen lisäksi, mikä sai teidät päättämään?",
  ],
  rumour: [
    "Mitä olette kuullut?",
    "Missä se tuli vastaan, ja milloin?",
    "Mikä siinä huolettaa teitä eniten?",
  ],
  pretext: [
    "Minkä pitäisi olla toisin, jotta asia olisi taas ajankohtainen?",
    "Miten hoidatte asian tällä hetkellä?",
    "Mikä sai teidät silloin lopettamaan tilaamisen?",
  ],
};

/** What takes up the objection just stated, in Finnish. */
export const REP_FI_OBJECTIONS: readonly RepTexts[] = [
  ...textsByObjection("reflect", REFLECT),
  ...textsByObjection("probe", PROBE),
];
