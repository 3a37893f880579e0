import type { ConductWords } from "../../lexicon.ts";
import { wordPattern } from "../../word-pattern.ts";

export const finnishAddress: Pick<ConductWords, "formal" | "informal"> = {
  formal: wordPattern(
    "te|teidän|teille|teitä|teistä|teillä|teiltä|teihin|teissä|teidät|teidänkin",
    "\\p{L}{2,}(?:nne)(?<!tänne|sinne|minne|jonne|kunne|tuonne|anne|joanne|johanne|susanne|hanne|marianne|yvonne|suomenne)",
    "(?:voi|voisi|halua|haluaisi|saa|saisi|ole|olisi|ehdi|ehti|ehtisi|tiedä|muista|kerro|kertoisi|sano|sanoi|tilasi|osti|tarvitse|käytä|ymmärrä|soita|soittaisi|vasta|vastaisi|ajattele|mietti|tilaa|osta|löydä|toivo|toivoisi|tulisi|päätä|suostu|suostuisi|pidä|lähet|lähettä|katso|valitse|näe|jaksa|pysty|pystyisi|tapaa|tapaisi|sopi|sopisi)tteko|(?:voitte|voisitte|haluatte|haluaisitte|saatte|saisitte|olette|olisitte|ehditte|ehtisitte|tiedätte|muistatte|kerroitte|kertoisitte|sanoitte|tilasitte|ostitte|tarvitsette|käytätte|ymmärrätte|soitatte|vastaatte|ajattelette|tilaatte|ostatte|löydätte|toivotte|päätitte|päätätte|pidätte|katsotte|tulette|valitsitte|mainitsitte|ette|ettekö|olitte|soititte|lähetitte|kirjoititte|vastasitte)",
    "(?:kertokaa|soittakaa|vastatkaa|katsokaa|tulkaa|ottakaa|kirjoittakaa|laittakaa|ilmoittakaa|lähettäkää|antakaa|olkaa|miettikää|harkitkaa|sanokaa|huomatkaa|tilatkaa|palatkaa|kysykää|tutustukaa|käykää|varatkaa|valitkaa|pitäkää|muistakaa|älkää|tarkistakaa)(?:han|pa|pas)?",
  ),
  informal: wordPattern(
    "sinä(?! (?:päivä|aamu|ilta|viikko|hetke|vuo|kerta|aika|yönä|kesä))|sinun|sinulle|sinulla|sinulta|sinua|sinut|sinusta|sinuun|sinussa|sä|sun|sulle|sulla|sulta|sua|sut|susta",
    "(?:voi|voisi|halua|haluaisi|saa|saisi|ole|olisi|ehdi|ehtisi|tiedä|muista|kerro|kertoisi|sano|tilaa|tarvitse|käytä|soita|soittaisi|vastaa|vastaisi|ajattele|osta|tulisi|suostuisi|pidä|lähetä|lähettäisi|katso|näe|jaksa|pysty|pystyisi|tapaisi|päätit|sopisi|ehdi|mieti|miettisi|viitsi|viitsisi|antaisi|pitäisi|kävisi)tko",
    "(?:voit|voisit|haluat|haluaisit|saat|saisit|olet|olisit|ehdit|ehtisit|tiedät|muistat|kerroit|kertoisit|sanoit|tilasit|ostit|tarvitset|käytät|ymmärrät|soitat|vastaat|ajattelet|tilaat|ostat|löydät|päätit|pidät|tulet|valitsit|mainitsit|soitit|lähetit|kirjoitit|vastasit|olit|et ole|etkö|lopetit|lähdit|vaihdoit|viihdyt|laitat)",
    "(?:kerro|kerropa|kerrothan|soita|soitathan|vastaathan|kirjoita|laita viesti\\p{L}*|laita|ilmoita|lähetä|ole hyvä|ole kiltti|olehan|mieti|harkitse|muista|älä|varaa|tutustu|tarkista|heitä viesti\\p{L}*)(?= |,|!|\\.|$)(?<!(?:ei|en|emme|eivät|ette) \\p{L}+)",
    "(?:viikko|päivä|kesä|loma|työ|tiimi|kahvila|ravintola|hotelli|liikkee|kauppa|varasto|asiakkaa|hinta|puhelu|posti|numero|osoittee|toivee|ajatukse|lasku|sopimukse|kollega|vuoro|hetke|ongelma|tarpee|suunnitelma|keittiö|myymälä|tehtaa|projekti|nime|kuulumise|mielipide|mielipitee|palauttee|talo|konepaja|verstaa|puute|kysymykse)si",
    "\\p{L}+(?:ksesi|eesi|tyksesi|vasi|mmesi)(?<!kiitokseesi)|(?:viestisi|kanssasi|aikasi|aikaasi|puolestasi|luonasi|osaltasi|mielestäsi|firmasi|yrityksesi|kahvilasi|hintasi|asiakkaasi|toiveesi|apuasi|mieltäsi|päiväsi|terveisesi|tilauksestasi|yhteistyöstäsi|viestistäsi|ajastasi|vastaustasi|tilaustasi|luottamuksestasi)",
  ),
};
