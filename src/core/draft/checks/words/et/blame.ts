import type { ConductWords } from "../../lexicon.ts";
import { wordPattern } from "../../word-pattern.ts";

const FEW = "(?:\\p{L}+,? ){0,4}";
const YOU = wordPattern(
  "te",
  "teie",
  "sa",
  "sina",
  "teie (?:töötaja\\p{L}*|inime\\p{L}*|ladu|laos|raamatupida\\p{L}*|meeskon\\p{L}*|pool\\p{L}*)",
);
// What "you" did: the verb's ending says who, so the pronoun may be missing.
const YOU_DID = "\\p{L}+(?<!k)(?:site|sid|sidki|sitegi)";
const NEGLECT =
  "(?:teatanud|teavitanud|vastanud|öelnud|maksnud|tasunud|kontrollinud|vaevunud|lugenud|hoiatanud|küsinud|kinnitanud|täpsustanud|helistanud|märkinud|saatnud|andnud|kuulanud|reageerinud|rääkinud|kirjutanud|pöördunud|jälginud|arvestanud|hoolinud|tänanud|maininud|märganud|tellinud õigel|võtnud (?:meiega )?ühendust|lugend|viitsinud|suvatsenud|pidanud kinni|täitnud)";

/** Fault put on the client, said or meant. */
export const estonianBlame: Pick<ConductWords, "blame" | "reproach" | "silence" | "toldYouSo"> = {
  blame: [
    wordPattern(
      "(?:teie|sinu|teie endi) (?:enda |oma |ettevõtte |töötaja(?:te)? |inimeste |lao )*(?:süü|süül|viga|vea|veast|eksimus|hooletus|süüst|tegematajätmi|möödalask|segadus)\\p{L}*(?! (?:ei|pole))",
      "(?:teie|sinu) ?poolne (?:viga|eksimus|hooletus|möödalask|segadus)",
      "(?:viga|eksimus|süü|segadus|probleem) (?:oli|on|tekkis|jäi|tuli|juhtus) (?:\\p{L}+ )?(?:teie|sinu)(?: poo\\p{L}+| enda| tellimus\\p{L}*| lao\\p{L}*|$|(?=[.,!]))",
      "(?:oleksi(?:te|d)|pidanuksi(?:te|d)|võinuksi(?:te|d)) (?:te |sa |ise |ju |ikka |vähemalt |siiski |võinud |meile |meid )*(?:pidanud|võinud|saanud|teatanud|öelnud|kontrollinud)(?![^.!?]*(?:saama|kätte|teada saada))",
      "(?:pidanuksi(?:te|d)|võinuksi(?:te|d))",
      "(?:teil|sul|teie töötajatel) (?:oleks|tulnuks|olnuks) (?:\\p{L}+ )?(?:tulnud|pidanud|vaja|mõistlik|aeg|\\p{L}+ )?(?:\\p{L}+ )?(?:tulnud|kontrollida|teatada|öelda|lugeda|küsida|teavitada)",
      "(?:te )?(?:pidite|pidid) (?:ise )?(?:teadma|kontrollima|lugema|maksma|teatama|küsima)",
      `(?:te|teie|sa|sina|teie \\p{L}+) (?:\\p{L}+ ){0,3}(?:ei|polnud|pole|polegi) (?:\\p{L}+ ){0,5}${NEGLECT}(?= |[.,!]|$)`,
      "(?:te |sa )?unustasi(?:te|d)",
      `jätsi(?:te|d) ${FEW}(?:\\p{L}+mata|maha|vahele)`,
      `(?:te |teie |sa )?ise ${YOU_DID}`,
      `${YOU_DID} ${FEW}(?:liiga hilja|valesti|vale|ekslik\\p{L}*|puudulik\\p{L}*|hilinemisega|viimasel hetkel|viimasel minutil)`,
      `(?:vale|valed|eksliku|puuduliku|puudulikud)(?:d|t)? \\p{L}+ ${FEW}(?:esitasi|andsi|saatsi|märkisi|kirjutasi|sisestasi|edastasi|tellisi)(?:te|d)`,
      "(?:te |sa )?(?:meid )?ignoreeri(?:site|sid|te|d)",
      "(?:te )?olete (?:ise |selles ise |osaliselt |selles )*süüdi",
      "(?:oled|oli) (?:sa )?(?:ise )?süüdi",
      "ise (?:olete |oled )?süüdi",
      "süüdi (?:olete|oled|olite) (?:te|teie|ise|sa|sina)",
      "(?:te |sa )?(?:reetsi|hülgasi|ignoreerisi|eirasi|hooletusse jätsi|ajasi(?:te|d) segi|eksisi|valetasi|venitasi|viivitasi)(?:te|d)",
      "(?:te )?ole(?:te|d) (?:meid |meie |meist )?(?:reetnud|hüljanud|ignoreerinud|unustanud|alt vedanud|maha jätnud|eiranud)",
      "(?:te )?eksite",
      "(?:sest|kuna|et) (?:te|teie|sa) (?:ise |ei|unustasi|jätsi|muutsi|hilinesi|viivitasi)\\p{L}*",
      "(?:teie|sinu) (?:hilise|hilinenud|vale|eksliku|puuduliku|ebaselge|ebatäpse|viimase hetke|hooletu|aeglase|vigase)\\p{L}*(?: \\p{L}+)? (?:tõttu|pärast|tagajär\\p{L}*)",
      "(?:teie|sinu) (?:\\p{L}+ )?(?:muudatus|makse|vastus|tellimus|info|andme|viivitus|hilinemis|aadress|otsus|otsuse|tegevus)\\p{L}* (?:tõttu|pärast|taga|oli(?:d)? (?:vale|puudulik|ekslik|vigane|vigased|hilinenud))",
      "sellepärast,? et (?:te|teie|sa)",
      "põhjustasi(?:te|d)",
      "(?:teie|sinu) (?!uu|viima|tellimus|kaebus|kir|sõnum|vastus|järgmi|praegu|tarnija|kon|sõna)(?:\\p{L}+ )?(?:ladu|laos|töötajad|töötaja|inimesed|inimene|kolleeg|kolleegid|raamatupidaja|raamatupidamine|juht|vastuvõtt|meeskond|poolel) (?:\\p{L}+ ){0,3}(?:ei|polnud|hoidsi\\p{L}*|andis|andsid|unustas\\p{L}*|eksis\\p{L}*|ajas\\p{L}*|jättis|jätsid|hilines\\p{L}*|sassis|tellis\\p{L}*|kinnitas\\p{L}*|lõhku\\p{L}*|rikku\\p{L}*)",
      "süüdi (?:oli|on|olid|jääb) (?:\\p{L}+ )?(?:teie|sinu|te|sa)",
      "(?:tõsi,? |ausalt öeldes )?(?:te |teie )?(?:käsitle|ladusta|hoius|kasuta)si(?:te|d) (?:\\p{L}+ )?(?:valesti|hooletult)",
    ),
    {
      all: [
        wordPattern("kui (?:te |sa |teie )?oleksi(?:te|d)|kui (?:te|sa)"),
        wordPattern("\\p{L}+nud"),
        wordPattern("oleks(?:ime|in|id|ite)?|poleks"),
      ],
      within: 16,
      inOrder: true,
      notInQuestion: true,
      unless: wordPattern("oleksite (?:minu|meie) (?:asemel|kohal)"),
    },
    {
      all: [
        wordPattern("oleksi(?:te|d) (?:te |sa )?(?:\\p{L}+ )?\\p{L}+nud"),
        wordPattern("(?:õigel ajal|õigeaegselt|varem|kohe|korralikult|hoolikamalt)"),
        wordPattern("oleks\\p{L}*|poleks|ei oleks"),
      ],
      notInQuestion: true,
    },
    {
      all: [
        YOU,
        wordPattern(
          "(?:hilinesi|viivitasi|eksisi|unustasi|ignoreerisi|eirasi)(?:te|d)",
          "(?:tellisi(?:te|d) vale|maksi(?:te|d) hil|ajasi(?:te|d) segi|saatsi(?:te|d) vale)\\p{L}*",
        ),
      ],
      within: 6,
    },
  ],
  reproach: [
    wordPattern(
      `lõpetasi(?:te|d) ${FEW}(?:tellimi\\p{L}*|ostmi\\p{L}*|koostöö|ära)`,
      "(?:miks|kuidas) (?:te|sa) (?:meid|meile|meist|ei|pole|lahku\\p{L}*|lõpeta\\p{L}*|läks\\p{L}*|loobu\\p{L}*|võisite|võisid|saite nii|julgesite)",
      "miks (?:lahkusi|lõpetasi|läksi|loobusi|hülgasi|jätsi|vaikisi)\\p{L}*",
      "kuidas (?:te |sa )?võisi(?:te|d)",
      "oota(?:si)?(?:n|me) (?:teilt|sinult) (?:\\p{L}+ )?(?:enamat|rohkem|paremat|lojaalsus\\p{L}*|ausust|ausamat|viisakamat|tänulik\\p{L}*)",
      "(?:teilt|sinult) (?:\\p{L}+ )?ootasi(?:n|me)",
      `pärast kõike(?:,)?(?: seda,?)? ${FEW}(?:te(?:i|g)\\p{L}*|teinud|heaks)`,
      "(?:te )?(?:lahkusite|lahkusid|läksi(?:te|d) (?:ära|üle|minema|konkurendi juurde|mujale))",
      "(?:tänamatu|truudusetu|lojaalsuse puudu|ebalojaal)\\p{L}*",
      "(?:pettunud|pettusi\\p{L}*|pettuda|pettumus\\p{L}*) (?:\\p{L}+ )?(?:teis|teie|sinus|teie peale)(?!t)",
      "(?:teis|sinus) (?:\\p{L}+ )?(?:pettunud|pettusi\\p{L}*)",
      "pettunud,? et (?:te|sa|lahku|läks|ei)\\p{L}*",
      "valmistasi(?:te|d) (?:\\p{L}+ )?pettumuse",
      "(?:te )?(?:keerasi|pöörasi)(?:te|d) (?:meile )?selja",
      "jätsi(?:te|d) (?:meid|meie) (?:\\p{L}+ )?(?:maha|hätta|sinnapaika|ootama)",
      "(?:olete|oled|võlgnete) meile (?:\\p{L}+ )?(?:võlgu|vastuse|selgituse)",
      "(?:teist|sinust) (?:\\p{L}+ )?(?:inetu|kole|ebaaus|ebaviisakas|kena|aus)",
      "(?:inetu|kole|ebaaus|ebaõiglane|ebaviisakas) (?:\\p{L}+ )?(?:teist|sinust|teie poolt)",
      "unustasi(?:te|d) meid",
      "kus (?:on )?(?:teie|sinu) (?:lojaalsus|truudus|tänu)",
    ),
    {
      all: [
        wordPattern(
          "(?:kadusi|lahkusi|läksi|loobusi|katkestasi|lõpetasi|vahetasi|jätsi|valisi|kolisi|hülgasi|vaikisi|ütlesi(?:te|d) üles)\\p{L}*",
          "(?:olete|oled) (?:kadunud|läinud|lahkunud|loobunud|lõpetanud)",
        ),
        wordPattern(
          "(?:sõnagi|sõna) (?:lausumata|ütlemata)",
          "ilma (?:\\p{L}+ )?(?:\\p{L}*mata|selgituseta|sõnagi|hoiatuseta|põhjuseta)",
          "(?:ette|isegi|sõnagi|meile|midagi) (?:\\p{L}+ )?(?:\\p{L}+mata)",
          "lihtsalt",
          "hoiatamata|teatamata|selgitamata|lausumata|küsimata|põhjendamata",
          "isegi (?:mitte )?(?:ei|aitäh|helista\\p{L}*)",
          "üleöö",
          "selja taga",
          "(?:nii )?palju\\p{L}* aasta\\p{L}*",
          "vaatamata",
        ),
      ],
    },
    {
      all: [
        wordPattern("kahju|imelik|kummaline|häbi|kurb"),
        wordPattern(
          "et (?:te |sa )?(?:ei (?:osanud|tahtnud|viitsinud|suutnud|pidanud|hinnanud|usaldanud)|otsustasi|valisi|eelistasi|loobusi|lahkusi|hindasi)\\p{L}*",
        ),
      ],
      within: 10,
      inOrder: true,
    },
    {
      all: [
        wordPattern("ikka veel|isegi mitte|mitte kordagi|ühtegi|kordagi|isegi"),
        wordPattern("(?:te |teie |sa )?(?:ei ole|pole|ei)"),
        wordPattern("(?:vastanud|kirjutanud|helistanud|tänanud|maksnud|vaevunud)"),
      ],
      within: 9,
    },
  ],
  silence: [
    wordPattern(
      `(?:te |teie )?(?:ei ole|pole) (?:te )?(?:meilt|meile) ${FEW}(?:tellinud|ostnud|vastanud|kirjutanud|helistanud)`,
      `te (?:ei ole|pole) ${FEW}(?:tellinud|ostnud|vastanud|kirjutanud|helistanud)`,
      "te ei (?:telli|osta|vasta) (?:enam|meil\\p{L}*)",
    ),
  ],
  toldYouSo: [
    wordPattern(
      "(?:nagu )?(?:ma|me|mina|meie) (?:ju |juba |teile |sulle |teid |sind |kohe |siis |varem |märtsis )*(?:ütlesi|hoiatasi|ennustasi|rääkisi)(?:n|me)(?: (?:ju|teile|teid|sulle))?(?!,? (?:teile )?(?:eile|telefonis))",
      "(?:nagu|just nagu|täpselt nagu) (?:ma |me |juba |teile |teid |varem |ka |kohe )*(?:ütlesi|hoiatasi|ennustasi|kartsi|arvasi|aimasi|ette nägi)(?:n|me)",
      "(?:hoiatasi(?:n|me)|ole(?:n|me) (?:\\p{L}+ ){0,3}hoiatanud)(?: (?:ju|teid|sind))?",
      "(?:ütlesi(?:n|me)) (?:ju|kohe|teile ju|ju teile|juba siis|juba toona|algusest)",
      "mida (?:ma|me|mina) (?:ütlesi|rääkisi)(?:n|me)",
      "kas (?:ma|me) (?:siis )?ei (?:öelnud|hoiatanud)",
      "(?:mäletate|mäletad|tuletage meelde),? (?:mida|kuidas|et|kui) (?:ma|me)? ?(?:teile |teid |juba )*(?:ütlesi|hoiatasi|rääkisi)\\p{L}*",
      "(?:meil|mul) oli (?:\\p{L}+ ){0,4}õigus(?! \\p{L}+da)",
      "(?:meie|mina|me|ma) (?:\\p{L}+ )?(?:nägi(?:me|n)|teadsi(?:me|n)) (?:\\p{L}+ )?(?:ette|seda|juba|kohe|algusest|et nii|,? et)",
      "(?:seda|nii) (?:ma|me) (?:\\p{L}+ )?(?:arvasi|kartsi|ootasi|teadsi)(?:n|me)",
      "(?:arvata|oodata) (?:see )?oligi",
      "oligi (?:arvata|oodata|ette näha)",
      "nagu (?:\\p{L}+ ){1,3}(?:ennusta|hoiata|kart|arva|aima)si(?:n|me)",
      "(?:kellel|kel) (?:\\p{L}+ ){0,2}õigus (?:\\p{L}+ )?(?:oli|on|jäi)|(?:kellel|kel) (?:\\p{L}+ )?oli (?:\\p{L}+ )?õigus",
      "(?:te |sa )?ei (?:kuulanud|võtnud (?:meid|mind) kuulda|tahtnud (?:meid |mind )?kuula\\p{L}*|uskunud) ?(?:meid|mind|siis|meie)?",
      "oleksi(?:te|d) (?:\\p{L}+ ){0,3}kuula(?:nud|ma)",
      "(?:nüüd|no nüüd|eks nüüd|eks) (?:te |sa )?(?:näete|näed|saate aru|teate|tead|ise näete)(?: (?:ise|nüüd|isegi))?(?:,)? (?:\\p{L}+ )?(?:mi(?:s|da|ks|ni|llega)|et|kuidas|kui|kelle\\p{L}*)",
      "(?:ise|nüüd) (?:nüüd )?näete",
      "(?:see )?oli (?:ainult |vaid )?aja küsimus",
      "(?:ei ole|pole|polnud) (?:\\p{L}+ )?(?:mingi |mitte )?üllatus",
      "(?:odav\\p{L}*) (?:\\p{L}+ )?(?:tuleb|sai|läks|osutu\\p{L}*) (?:\\p{L}+ )?(?:kallimaks|kalliks|kallilt)",
      "ise (?:te )?(?:tahtsite|valisite|soovisite)",
      "kes (?:ei )?kuula\\p{L}* ei (?:taha|võta)",
      "paras (?:teile|sulle)",
    ),
  ],
};
