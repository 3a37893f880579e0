import type { ClientTexts } from "./client-texts.ts";

/** How the ex-client takes what was just said, in Estonian, without telling anything. */
export const CLIENT_ET_REPLIES: readonly ClientTexts[] = [
  {
    act: "deflect",
    to: ["open-question", "probe"],
    lines: [
      "Mis tähtsust sel nüüd enam on?",
      "Rohkem ei ole selle kohta suurt öelda.",
      "See on pikk jutt ja mul ei ole selleks aega.",
      "Ma parem ei hakkaks sellest rääkima.",
      "Seda oleksite võinud varem küsida.",
    ],
  },
  {
    act: "deflect",
    to: ["closed-question"],
    lines: ["Jah ja ei.", "Võib ka nii öelda.", "Enam-vähem.", "Mis Te ise arvate?"],
  },
  {
    act: "deflect",
    to: ["sorry"],
    lines: [
      "Vabandust paluda on lihtne.",
      "Tagantjärele on kõigil kahju.",
      "Minu jaoks ei muuda see midagi.",
      "Ja mille pärast Teil siis kahju on?",
    ],
  },
  {
    act: "deflect",
    to: ["own"],
    lines: [
      "No vähemalt ütlete selle välja.",
      "Seda on rohkem, kui ma Teilt varem kuulnud olen.",
      "Hea küll, selle ma kuulsin ära.",
    ],
  },
  {
    act: "deflect",
    to: ["reflect"],
    lines: ["Hm. Kui Te nii arvate.", "Kena Teist, aga mind see ei aita.", "Võib-olla."],
  },
  {
    act: "deflect",
    to: ["thank", "greet"],
    lines: ["Pole tänu väärt.", "Jah, noh.", "Olgu pealegi. Mida Te soovite?"],
  },
  {
    act: "deflect",
    to: ["show-change"],
    lines: [
      "Kõlab hästi, aga Te ei teagi, milles asi oli.",
      "Lahendate asja, mille kohta Te küsinud ei ole.",
      "Vaatame enne, kas üldse sellest puudu jäi.",
    ],
  },
  {
    act: "deflect",
    to: ["discount"],
    lines: ["Ma ei rääkinud rahast.", "Jätame raha praegu kõrvale."],
  },
  {
    act: "deflect",
    to: ["pitch"],
    lines: ["Selle kohta ma ei küsinud.", "Ehk mõni teine kord."],
  },
  {
    act: "deflect",
    to: ["excuse"],
    lines: [
      "Nii et jälle oli süüdi keegi teine.",
      "See on Teie asi, mitte minu.",
      "Mõni põhjus leidub ju alati.",
    ],
  },
  {
    act: "deflect",
    to: ["blame"],
    lines: ["Nii et nüüd olen mina süüdi?", "Valige palun sõnu.", "Kuidas, palun?"],
  },
  {
    act: "deflect",
    to: ["criticise-competitor"],
    lines: [
      "Jätke nemad mängust välja; nad teevad oma tööd.",
      "Ma ei küsinud, mida Te neist arvate.",
      "See ei tee Teid paremaks.",
    ],
  },
  {
    act: "deflect",
    to: ["plead"],
    lines: [
      "Palun jääme asjalikuks.",
      "See on meile mõlemale veidi piinlik.",
      "See ei ole minu jaoks põhjus.",
    ],
  },
  {
    act: "deflect",
    to: ["push"],
    lines: [
      "Mitte nii kiiresti.",
      "Millal ma tellin, otsustan ise.",
      "Teil on kiire, minul ei ole.",
    ],
  },
  {
    act: "deflect",
    to: ["vague-promise"],
    lines: [
      "Seda olen varemgi kuulnud.",
      "Ja millal see oleks?",
      "See võib tähendada mida iganes.",
    ],
  },
  {
    act: "deflect",
    to: ["dated-step"],
    lines: ["Milleks? Midagi ei ole ju muutunud.", "Kalendrit me veel täitma ei hakka."],
  },
  {
    act: "deflect",
    to: ["conditional", "ask-solution"],
    lines: ["Selleks on veel vara.", "Kust mina seda tean? Teie olete see, kes müüb."],
  },
  {
    act: "deflect",
    to: ["give-time"],
    lines: ["Hea, sest mul ei ole kiire.", "See on Teist viisakas."],
  },
  {
    act: "deflect",
    to: ["permission"],
    lines: ["Kui see kaua ei võta.", "Oleneb küsimusest."],
  },
  {
    act: "deflect",
    to: ["injection"],
    lines: [
      "Vabandust, mida? Ma ei saa aru, millest Te räägite.",
      "Kas see on mingi nali? Mul on vaja ettevõtet juhtida.",
      "Teil on vist vale number.",
    ],
  },
  {
    act: "deflect",
    lines: ["Selge.", "Kas oli veel midagi?", "Ja mida Te minult ootate?", "Hm."],
  },
  {
    act: "soften",
    to: ["own"],
    lines: [
      "Seda ma Teilt ei oodanud.",
      "Hea, et keegi selle lõpuks välja ütleb.",
      "See nõuab julgust, tunnistan.",
    ],
  },
  {
    act: "soften",
    to: ["reflect"],
    lines: [
      "No seda on Teilt hea kuulda.",
      "Paistab, et mõtlete seda tõsiselt.",
      "Enam-vähem nii see oligi.",
    ],
  },
  {
    act: "soften",
    to: ["open-question", "probe"],
    lines: [
      "Te tahate seda tõesti teada?",
      "Las ma mõtlen, kuidas seda öelda.",
      "Ammu ei ole keegi minult seda küsinud.",
    ],
  },
  {
    act: "soften",
    lines: ["Hea küll, ma kuulan.", "See kõlab juba teisiti.", "Rääkige edasi."],
  },
];
