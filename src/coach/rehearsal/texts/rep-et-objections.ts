import type { Objection } from "#src/core/rehearsal/objection.ts";
import { type RepTexts, textsByObjection } from "./rep-texts.ts";

const REFLECT: Record<Objection, readonly string[]> = {
  price: [
    "Mõistan; iga ost peab end ära tasuma.",
    "Saan sellest aru, Teil tuleb oma numbrite eest vastutada.",
    "Teie asemel oleksin ka mina mujalt pakkumisi küsinud.",
  ],
  "missing-product": [
    "Mõistan; lihtsam on saada kõik ühest kohast.",
    "Saan sellest aru: kui midagi on puudu, tuleb see mujalt võtta.",
    "Teie asemel oleksin ka mina mujal ringi vaadanud.",
  ],
  "bad-service": [
    "Mõistan; keegi ei taha päevad läbi tarnijat taga ajada.",
    "Saan aru, et see on Teie närve söönud.",
    "Teie asemel oleksin minagi pahane olnud.",
  ],
  "late-delivery": [
    "Mõistan; Teil peab olema võimalik planeerida.",
    "Saan aru, Teie enda töö sõltub sellest.",
    "Teie asemel oleks ka minu kannatus katkenud.",
  ],
  "better-terms": [
    "Mõistan; aasta peale koguneb sellest päris palju.",
    "Saan aru, Teil tuleb vaadata tervikut.",
    "Teie asemel oleksin ka mina tingimuste järgi otsustanud.",
  ],
  "rude-employee": [
    "Mõistan; sellist asja ei pea keegi taluma.",
    "Kuulen, et see on Teil ikka veel hingel.",
    "Teie asemel oleksin minagi solvunud.",
  ],
  "new-rules": [
    "Mõistan; enne oli see lihtne, nüüd võtab see Teilt aega.",
    "Saan aru, Teil on oma töökord.",
    "Teie asemel oleks see mindki koormanud.",
  ],
  "where-were-you": [
    "Mõistan; see on õigustatud küsimus.",
    "Saan aru, miks Te seda küsite.",
    "Teie asemel küsiksin täpselt sama.",
  ],
  rumour: [
    "Mõistan; igaüks tahab teada, kellega tal tegemist on.",
    "Saan aru; pärast sellist juttu ollakse ettevaatlik.",
    "Teie asemel oleks see mindki mõtlema pannud.",
  ],
  pretext: [
    "Mõistan; ega keegi osta seda, mida vaja ei ole.",
    "Saan aru, et see ei ole Teil praegu esimeste asjade seas.",
    "Teie asemel ei tahaks minagi, et mulle midagi peale surutakse.",
  ],
};

const PROBE: Record<Objection, readonly string[]> = {
  price: [
    "Kui ütlete, et oleme liiga kallid, siis kellega Te meid võrdlete?",
    "Ja mis peale hinna kaalukausi kallutas?",
    "Millal hind Teid häirima hakkas?",
  ],
  "missing-product": [
    "Ja mis peale valiku kaalukausi kallutas?",
    "Mida selle puudumine Teie igapäevatöös tähendas?",
    "Kuidas Te teada saite, et meil seda enam ei ole?",
  ],
  "bad-service": [
    "Millist hetke Te silmas peate, kui nii ütlete?",
    "Mis juhtus vahetult enne Teie otsust?",
    "Kuidas oleks see Teie meelest pidanud käima?",
  ],
  "late-delivery": [
    "Milline kord Teile esimesena meelde tuleb, kui nii ütlete?",
    "Mida see Teie töös tähendas, kui kaupa kohal ei olnud?",
    "Ja mis peale hilinemiste kaalukausi kallutas?",
  ],
  "better-terms": [
    "Milline neist tingimustest on Teile kõige tähtsam?",
    "Mis läheb Teil selliste tingimustega lihtsamaks?",
    "Ja mis peale tingimuste kaalukausi kallutas?",
  ],
  "rude-employee": [
    "Mis seal juhtus, kui tohin küsida?",
    "Kuidas oleksite oodanud, et Teiega räägitakse?",
    "Ja mis oli enne seda või pärast seda?",
  ],
  "new-rules": [
    "Milline reegel Teile kõige rohkem tüli teeb?",
    "Kuidas Te reeglitest teada saite?",
    "Ja mis peale reeglite kaalukausi kallutas?",
  ],
  "where-were-you": [
    "Millal oleksite meid kõige rohkem vajanud?",
    "Millest Te sel ajal puudust tundsite?",
    "Ja mis peale selle Teid otsustama pani?",
  ],
  rumour: [
    "Mida Te täpsemalt kuulnud olete?",
    "Kust see jutt Teieni jõudis ja millal?",
    "Mis selles Teile kõige rohkem muret teeb?",
  ],
  pretext: [
    "Mis peaks olema teisiti, et see jälle päevakorda tuleks?",
    "Kuidas Te praegu toime tulete?",
    "Mis Teid omal ajal tellimast loobuma pani?",
  ],
};

/** What takes up the objection just stated, in Estonian. */
export const REP_ET_OBJECTIONS: readonly RepTexts[] = [
  ...textsByObjection("reflect", REFLECT),
  ...textsByObjection("probe", PROBE),
];
