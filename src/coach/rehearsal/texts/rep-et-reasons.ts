import type { TrueReason } from "#src/core/rehearsal/true-reason.ts";
import { type RepTexts, textsByReason } from "./rep-texts.ts";

const OWN: Record<TrueReason, readonly string[]> = {
  A7: [
    "Ma ei küsinud kordagi, kuidas Teil läheb; see oli minu teha ja jäi tegemata.",
    "Meil oli jutt alati tellimusest ja mitte kunagi sellest, mis on Teile jõukohane; see on meie viga.",
  ],
  B1: [
    "Lasime suhtlusel soiku jääda ja jätsime Teid omapäi; see on meie viga ja ma ei otsi sellele õigustust.",
    "Oli vale Teie käekäigu vastu mitte huvi tunda ja see, kes ei küsinud, olin mina.",
  ],
  B2: [
    "Me ei ole kunagi lahti seletanud, mis meie hinna taga on; see oli meie teha.",
    "Jätsin Teid selle hinnakirjaga üksi; oleksin pidanud tulema ja selgitama.",
  ],
  B3: [
    "Oleksime pidanud Teile ette ütlema ja midagi asemele pakkuma; see on meie viga.",
    "Saite sellest liiga hilja teada ja oleksite pidanud kuulma minult; see on minu viga.",
  ],
  B4: [
    "See, kuidas Teid koheldi, oli vale; see on meie viga ja ma vastutan selle eest.",
    "Pidite vastust taga ajama; nii ei tohi olla ja see on meie viga.",
  ],
  B4a: [
    "See, kuidas Teiega räägiti, oli vale; see on meie viga, ükskõik kes seda tegi.",
    "Et keegi hiljem vabandust ei palunud, on meie viga ja ma vastutan selle eest.",
  ],
  B5: [
    "Jäime hiljaks ja keegi ei helistanud Teile; mõlemad on meie vead ja ma vastutan nende eest.",
    "Jätsime Teid hätta ja, mis veel hullem, vaikides; see on meie viga.",
  ],
  B6: [
    "Kaup ei olnud see, mille eest maksite, ja me jätsime Teid sellega üksi; see on meie viga.",
    "Olime Teile vastuse võlgu ja jätsime vastamata; see on minu vastutada.",
  ],
  B7: [
    "Andsime sõna, kuid ei pidanud seda; see on meie ja mitte kellegi teise viga.",
    "Te lootsite meie peale ja me vedasime Teid alt; see on minu vastutada.",
  ],
  B8: [
    "Panime need reeglid Teile ette ega selgitanud midagi; see on meie viga.",
    "Oleksin pidanud tulema Teie juurde enne, kui reeglid muutusid; see on minu vastutada.",
  ],
  C5: [
    "Me ei küsinud kunagi, milliseid tingimusi Te vajate; see oli meie teha.",
    "Jätsin tingimused nii, nagu need olid, ega rääkinud Teiega neist; see on minu tegemata töö.",
  ],
  T1: [
    "Ma ei olnud Teile nii lähedal, et oleksite võinud minult otse küsida; see on minu vastutada.",
    "Te ei kuulnud meist midagi ja pidite otsustama üksi; see on meie viga.",
  ],
};

const CHANGE: Record<TrueReason, readonly string[]> = {
  A7: [
    "Küsiksin enne, mis on Teile jõukohane, ja alustame nii väikselt, kui soovite.",
    "Saaksite minult ainult seda, mida vajate, ja midagi juurde ma ei pakuks.",
  ],
  B1: [
    "Helistaksin Teile siis, kui Te tavaliselt tellite, mitte siis, kui on juba hilja.",
    "Kuuleksite minust regulaarselt, ka siis, kui mul midagi müüa ei ole.",
  ],
  B2: [
    "Paneksin rida-realt kirja, mida hind sisaldab, et saaksite võrrelda.",
    "Tuleksin numbritega Teie juurde enne, kui need muutuvad, mitte pärast.",
  ],
  B3: [
    "Ütleksin Teile ette, kui midagi valikust kaob, ja kohe ka selle, mis võiks seda asendada.",
    "Tooksin Teile kõigepealt näidised ja Teie otsustate, mis on päriselt samaväärne.",
  ],
  B4: [
    "Teil oleks minu otsenumber ja vastus samal päeval.",
    "Edaspidi suhtleksite ühe inimesega ja mina vastutan selle eest.",
  ],
  B4a: [
    "Edaspidi suhtleksite minuga ja mitte kellegagi, kellega Te rääkida ei soovi.",
    "Helistaksin Teile ise pärast iga tellimust ja küsiksin, kuidas Teiega käituti.",
  ],
  B5: [
    "Jälgiksin Teie tarneid ise ja helistaksin enne, kui midagi hilineb, mitte pärast.",
    "Iga tellimuse kohta saaksite minult kindla päeva ja kõne, kui see on ohus.",
  ],
  B6: [
    "Kontrolliksin Teie tellimuse kauba ise üle, enne kui see meilt lahkub.",
    "Kõigepealt lahendaksin Teiega vana kaebuse ja alles siis räägiksime uutest tellimustest.",
  ],
  B7: [
    "Minu lubadused saaksite kirjalikult, koos päeva ja minu nimega.",
    "Lubaksin Teile vähem ja peaksin kõigest kinni.",
  ],
  B8: [
    "Teeksin esimese tellimuse samm-sammult Teiega koos läbi, kuni asi sujub.",
    "Tuleksin Teie juurde enne, kui midagi muutub, ja küsiksin, mida see Teie jaoks tähendab.",
  ],
  C5: [
    "Käiksin tingimused ükshaaval Teiega läbi ja ütleksin ausalt, mis on võimalik ja mis mitte.",
    "Küsiksin kord aastas, milliseid tingimusi Te vajate, enne kui peate mujalt küsima.",
  ],
  T1: [
    "Vastaksin igale küsimusele meie kohta avameelselt ja näitaksin must valgel, mida saan.",
    "Ükskõik mida Te meie kohta kuulete, võiksite mulle helistada ja mina ütleksin, kuidas asi on.",
  ],
};

/** What depends on the reason the client has told. */
export const REP_ET_REASONS: readonly RepTexts[] = [
  ...textsByReason("own", OWN),
  ...textsByReason("show-change", CHANGE),
];
