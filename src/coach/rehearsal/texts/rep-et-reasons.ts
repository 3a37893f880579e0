import type { TrueReason } from "#src/core/rehearsal/true-reason.ts";
import { type RepTexts, textsByReason } from "./rep-texts.ts";

const OWN: Record<TrueReason, readonly string[]> = {
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
};

const CHANGE: Record<TrueReason, readonly string[]> = {
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
};

/** What depends on the reason the client has told. */
export const REP_ET_REASONS: readonly RepTexts[] = [
  ...textsByReason("own", OWN),
  ...textsByReason("show-change", CHANGE),
];
