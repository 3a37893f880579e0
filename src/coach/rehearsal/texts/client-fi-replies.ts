import type { ClientTexts } from "./client-texts.ts";

/** How the ex-client takes what was just said, in Finnish, without telling anything. */
export const CLIENT_FI_REPLIES: readonly ClientTexts[] = [
  {
    act: "deflect",
    to: ["open-question", "probe"],
    lines: [
      "Mitä väliä sillä enää on?",
      "Siitä ei ole enempää sanottavaa.",
      "Se on pitkä juttu, eikä minulla ole aikaa.",
      "En mielelläni puhuisi siitä.",
      "Sen olisitte voinut kysyä aikaisemmin.",
    ],
  },
  {
    act: "deflect",
    to: ["closed-question"],
    lines: ["Kyllä ja ei.", "Niinkin voi sanoa.", "Suurin piirtein.", "Siltäkö se teistä näyttää?"],
  },
  {
    act: "deflect",
    to: ["sorry"],
    lines: [
      "Anteeksi on helppo sanoa.",
      "Jälkikäteen kaikki ovat pahoillaan.",
      "Minun kannaltani se ei muuta mitään.",
      "Ja mitä oikeastaan pahoittelette?",
    ],
  },
  {
    act: "deflect",
    to: ["own"],
    lines: [
      "No, ainakin myönnätte sen.",
      "Enemmän kuin teiltä on tähän asti kuultu.",
      "Selvä, kuulin sen.",
    ],
  },
  {
    act: "deflect",
    to: ["reflect"],
    lines: ["Hm. Jos niin sanotte.", "Ystävällistä, mutta se ei auta minua.", "Ehkä."],
  },
  {
    act: "deflect",
    to: ["thank", "greet"],
    lines: ["Eipä kestä.", "Niin kai.", "Antaa olla. Mitä te haluatte?"],
  },
  {
    act: "deflect",
    to: ["show-change"],
    lines: [
      "Hyvältä kuulostaa, mutta ette edes tiedä, mistä oli kyse.",
      "Ratkaisette asiaa, josta ette ole kysynyt.",
      "Katsotaan ensin, sitäkö tässä puuttui.",
    ],
  },
  {
    act: "deflect",
    to: ["discount"],
    lines: ["En puhunut rahasta.", "Jätetään raha nyt sivuun."],
  },
  {
    act: "deflect",
    to: ["pitch"],
    lines: ["Sitä en kysynyt.", "Ehkä joskus toiste."],
  },
  {
    act: "deflect",
    to: ["excuse"],
    lines: [
      "Syy oli siis taas jonkun muun.",
      "Se on teidän asianne, ei minun.",
      "Aina löytyy jokin syy, eikö niin?",
    ],
  },
  {
    act: "deflect",
    to: ["blame"],
    lines: ["Nytkö se onkin minun syyni?", "Valitkaa sananne, olkaa hyvä.", "Anteeksi, mitä?"],
  },
  {
    act: "deflect",
    to: ["criticise-competitor"],
    lines: [
      "Jättäkää heidät pois tästä; he tekevät työnsä.",
      "En kysynyt, mitä te heistä ajattelette.",
      "Se ei tee teistä yhtään parempia.",
    ],
  },
  {
    act: "deflect",
    to: ["plead"],
    lines: [
      "Pysytään asiassa, kiitos.",
      "Tämä on meille molemmille vähän kiusallista.",
      "Minulle se ei ole mikään peruste.",
    ],
  },
  {
    act: "deflect",
    to: ["push"],
    lines: ["Ei niin nopeasti.", "Päätän itse, milloin tilaan.", "Teillä on kiire, minulla ei."],
  },
  {
    act: "deflect",
    to: ["vague-promise"],
    lines: ["Tuon olen kuullut ennenkin.", "Ja milloin se olisi?", "Se voi tarkoittaa mitä vain."],
  },
  {
    act: "deflect",
    to: ["dated-step"],
    lines: ["Miksi? Eihän mikään ole muuttunut.", "Ei vielä täytetä kalenteria."],
  },
  {
    act: "deflect",
    to: ["conditional", "ask-solution"],
    lines: ["Siihen on vielä matkaa.", "Mistä minä sen tietäisin? Tehän tässä myytte."],
  },
  {
    act: "deflect",
    to: ["give-time"],
    lines: ["Hyvä, sillä minulla ei ole kiire.", "Reilua teiltä."],
  },
  {
    act: "deflect",
    to: ["permission"],
    lines: ["Jos se käy nopeasti.", "Riippuu kysymyksestä."],
  },
  {
    act: "deflect",
    to: ["injection"],
    lines: [
      "Anteeksi, kuinka? En ymmärrä, mistä puhutte.",
      "Onko tämä jokin vitsi? Minulla on yritys johdettavana.",
      "Taisitte soittaa väärään numeroon.",
    ],
  },
  {
    act: "deflect",
    lines: ["Vai niin.", "Oliko muuta?", "Ja mitä odotatte minulta?", "Hmm."],
  },
  {
    act: "soften",
    to: ["own"],
    lines: [
      "Enpä odottanut kuulevani tuota teiltä.",
      "Hyvä, että joku sen vihdoin sanoo.",
      "Tuo vaatii rohkeutta, sen myönnän.",
    ],
  },
  {
    act: "soften",
    to: ["reflect"],
    lines: [
      "No, sitä on hyvä kuulla teiltä.",
      "Taidatte tarkoittaa sitä.",
      "Suunnilleen niin se oli.",
    ],
  },
  {
    act: "soften",
    to: ["open-question", "probe"],
    lines: [
      "Haluatteko tosiaan tietää?",
      "Antakaa, kun mietin, miten sen sanoisin.",
      "Tuota ei ole minulta kysytty aikoihin.",
    ],
  },
  {
    act: "soften",
    lines: ["Hyvä on, kuuntelen.", "Tuo kuulostaa jo paremmalta.", "Jatkakaa vain."],
  },
];
