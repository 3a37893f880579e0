import type { ClientTexts } from "./client-texts.ts";

/** What the ex-client says in Estonian, whatever the talk is about. */
export const CLIENT_ET: readonly ClientTexts[] = [
  {
    act: "pick-up",
    lines: ["{client}, {contact} kuuleb.", "{client}, tere päevast.", "{client}, kuulen."],
  },
  {
    act: "warn",
    lines: [
      "Mul on tahtmine see kõne lõpetada.",
      "Veel üks selline lause ja me oleme lõpetanud.",
      "Ma oleksin Teie asemel nüüd ettevaatlik.",
      "Mu kannatus hakkab katkema.",
    ],
  },
  {
    act: "yes-if",
    lines: [
      "Kui Te seda tõesti teete, siis jah, ühe tellimusega võiksime proovida.",
      "Sel juhul oleksin nõus. Aga ma tahan seda näha.",
      "Mõeldav küll. Öelge, kuidas ja millal.",
    ],
  },
  {
    act: "test-offer",
    lines: [
      "Kõlab mõistlikult. Mis tagab, et see ei jää sõnadeks?",
      "Hea küll. Ja millest ma näeksin, et seekord on teisiti?",
      "Tahaksin seda enne ühe väikese tellimuse peal näha.",
      "Kuulen Teid, aga nii kaugel ma veel ei ole.",
    ],
  },
  {
    act: "agree-next-step",
    lines: [
      "Hea küll, panin kalendrisse kirja.",
      "Kokku lepitud, siis räägime. Ja aitäh, et viisakalt küsisite.",
      "Hästi, see sobib mulle. Eks näis.",
    ],
  },
  {
    act: "end-angry",
    lines: [
      "Aitab. Head aega.",
      "Ei. Seda ma kuulama ei hakka. Head aega.",
      "Panen nüüd toru ära. Head aega.",
    ],
  },
  {
    act: "end-polite",
    to: ["give-time"],
    lines: [
      "Aitäh, et Te peale ei käi. Siis võite helistada.",
      "Hindan seda. Siis võime uuesti rääkida.",
      "Hästi. Aega on mul tõesti vaja.",
    ],
  },
  {
    act: "end-polite",
    lines: [
      "Pean selle üle mõtlema. Andke mulle aega.",
      "Jätame tänaseks nii; mul on aega vaja.",
      "Aitäh, et helistasite, aga pean minema. Andke mulle aega.",
    ],
  },
];
