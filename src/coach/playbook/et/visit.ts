import type { Phrases, VisitPart } from "../phrases.ts";

export const estonianVisit: Phrases<VisitPart> = {
  "visit-hello": [
    {
      ways: [
        "Tere päevast, {contact}! Aitäh, et [leidsite|leidsid] aega.",
        "Tere, {contact}! Aitäh, et mind täna vastu [võtate|võtad].",
        "Tere päevast, {contact}! Mul on hea meel, et saame silmast silma rääkida.",
      ],
    },
    {
      ways: [
        "Tere päevast! Aitäh, et [leidsite|leidsid] aega.",
        "Tere! Aitäh, et mind täna vastu [võtate|võtad].",
        "Tere päevast! Mul on hea meel, et saame silmast silma rääkida.",
      ],
    },
  ],
  "goal-apology-hint": [
    {
      ways: [
        "(Rääkige juhtunust ausalt, kuulake ära, kuidas see kliendile paistis, ja leppige kokku üks kuupäevaga samm.)",
        "(Vabandage üks kord ja selgelt, siis kuulake. Lahkuge ühe kuupäevaga sammuga.)",
        "(Klient peab tundma, et teda on kuulatud, enne kui midagi pakutakse. Lõpuks üks kuupäevaga samm.)",
      ],
    },
  ],
  "goal-reason-hint": [
    {
      ways: [
        "(Selgitage välja tegelik põhjus kliendi enda sõnadega. Täna ei müüda midagi.)",
        "(Lahkudes peate kliendi enda sõnadega teadma, miks ta tellimise lõpetas. Ärge müüge midagi.)",
        "(Ainult üks eesmärk: mõista. Pange kliendi sõnad kirja nii, nagu ta neid ütleb.)",
      ],
    },
  ],
  "goal-answer-hint": [
    {
      ways: [
        "(Enne vastamist saage aru, mis vastuväite taga on.)",
        "(Kuulake vastuväide lõpuni, uurige, millele see toetub, ja alles siis vastake.)",
        "(Leppige kokku, mis peaks olema täidetud, et tuleks veel üks tellimus.)",
      ],
    },
  ],
  "goal-friendly-hint": [
    {
      ways: [
        "(Astuge läbi, rääkige lühidalt ja ärge paluge midagi.)",
        "(Sõbralik külaskäik: tänage, kuulake ja jätke uks avatuks.)",
        "(Täna ärge müüge. Kliendil peab olema hea meel, et tulite.)",
      ],
    },
  ],
  "bring-hint": [
    {
      ways: [
        "(Hoidke käepärast: viimased tellimused, lahtised lubadused ja eelmise korra märkmed.)",
        "(Enne minekut vaadake läbi: tellimused, kaebused, lubadused, viimane jutuajamine.)",
        "(Võtke kaasa viimaste tellimuste paberid ja midagi, millega kirjutada.)",
      ],
    },
  ],
  "listen-hint": [
    {
      ways: [
        "(Laske kliendil rääkida kaks kolmandikku ajast. Korrake kuuldut oma sõnadega.)",
        "(Küsige, oodake, pange kirja. Vaikus kuulub kliendile.)",
        "(Pange kirja kliendi täpsed sõnad, eriti need, mida ta kordab.)",
      ],
    },
  ],
  "avoid-hint": [
    {
      ways: [
        "(Ei ettekäändeid, ei sõnagi teistest tarnijatest, ei ühtegi arvu, mida keegi pole kinnitanud.)",
        "(Ärge vaielge, ärge anuge ega lubage midagi, mille kohta kuupäeva öelda ei saa.)",
        "(Ei anumist, ei süüdistamist ega pakkumist enne, kui klient on öelnud, mis on valesti.)",
      ],
    },
  ],
  "own-solution": [
    {
      ways: [
        "Mis oleks [Teie|sinu] silmis hea lahendus?",
        "Kui see oleks ainult [Teie|sinu] otsustada, kuidas me siit edasi läheksime?",
        "Mida [Teie|sina] meie asemel [teeksite|teeksid]?",
      ],
    },
  ],
};
