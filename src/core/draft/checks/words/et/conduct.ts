import { estonianBlame } from "./blame.ts";
import { estonianRivals } from "./rival.ts";
import { estonianPrivate } from "./private.ts";
import type { ConductWords } from "../../lexicon.ts";
import { wordPattern } from "../../word-pattern.ts";

const FEW = "(?:\\p{L}+,? ){0,4}";

export const estonianConduct: ConductWords = {
  ...estonianBlame,
  ...estonianRivals,
  ...estonianPrivate,
  pleading: [
    wordPattern(
      `(?:palu(?:n|me|ks\\p{L}*)|anu(?:n|me)) ${FEW}(?:tagasi|jääge|jää|uuesti)`,
      `(?:tul(?:ge|e|ed|ete|eksite|eksid|la)|pöördu(?:ge|da)?|naas(?:ke|ta|eksite|e)) ${FEW}(?:tagasi|meie juurde|meile)`,
      `(?:tagasi|meie juurde) ${FEW}(?:tul(?:ge|eksite)|pöörduge|naaske)`,
      `(?:andke|anna) ${FEW}(?:võimalus|šans)\\p{L}*`,
      "anu(?:n|me|des)?",
      "(?:väga[- ])+palu(?:n|me)(?= |[.!,]|$)(?! (?:vaband|andeks))",
      "palu(?:n|me) (?:\\p{L}+ )?(?:härdalt|südamest|põlvili)",
      "(?:proovi|katseta)(?:ge|da|ksite|me) (?:\\p{L}+ )?(?:meiega )?(?:veel|uuesti) (?:üks )?(?:kord|korra)?",
      "halasta\\p{L}*",
      "palun väga",
      "põlvili|põlvedel",
      "meeleheit\\p{L}*",
      `(?:ärge|ära) ${FEW}(?:jät(?:ke|a)|hüljake|hülga|lahku(?:ge)?|min(?:ge|e)|loobu(?:ge)?|unusta(?:ge)?|põlga|pööra(?:ke)? selga|kao(?:ge)?|katkesta(?:ge)?)`,
      "(?:me |ma )?ei saa (?:me |ma )?(?:hakkama )?(?:ilma )?(?:teieta|sinuta)",
      `ei saa ${FEW}(?:teist|sinust) ilma`,
      "(?:teieta|sinuta|ilma (?:teie|sinu|teie tellimuste|sinu tellimuste)(?:ta)?)[^.!?]{0,50}(?:ei|pole|pankrot\\p{L}*|hakkama|püsi\\p{L}*|ellu|sule\\p{L}*|raske|hätta|kinni)",
      "(?:tee(?:n|me|ksin|ksime)|nõus(?: tegema)?|valmis(?: tegema)?) (?:\\p{L}+ )?(?:ükskõik (?:mi(?:da|s|lle\\p{L}*))|kõik(?:eks|e)?,? (?:mi(?:s|da)|et)|mida iganes|kõigeks)",
      "(?:ükskõik mida|mida iganes) (?:soovite|tahate|küsite|soovid|tahad)",
      "igatse(?:n|me) (?:\\p{L}+ )?(?:te(?:id|ie)|sind|sinu)",
      "tunne(?:n|me) (?:\\p{L}+ )?(?:teist|sinust) (?:\\p{L}+ )?puudust",
      "(?:väga )?vaja(?:n|me) (?:\\p{L}+ )?(?:teid|sind|teie tellimus\\p{L}*|sinu tellimus\\p{L}*)",
      `(?:meie|minu|mu) ${FEW}sõltu\\p{L}* (?:\\p{L}+ )?(?:teist|sinust|teie|sellest)`,
      "(?:teist|sinust|teie tellimus\\p{L}*) sõltu\\p{L}* (?:\\p{L}+ )?(?:meie|minu|mu|kogu)",
      "iga hinna eest",
      "murtud|südamest murtud",
      `leia(?:ksite|te|ge) ${FEW}südames`,
      "(?:meie |minu )?(?:viima(?:ne|se)|ain(?:us|sa|saks)) (?:lootus|võimalus|šans)\\p{L}*",
      "(?:üks|veel üks|veel ühe|uus|uue|teine|teise) (?:viimane |viimase )?(?:šans|võimalus)(?:s|i|t|e|se)?(?= |[.,!?]|$)",
      "(?:kaotada|kaotaks\\p{L}*|kaotame|kaotan) (?:\\p{L}+ )?(?:teid|teie|sind|sellist|nii head)",
      "(?:teid|sind|sellist (?:klienti|partnerit)) (?:\\p{L}+ )?(?:kaotada|kaotaks\\p{L}*|kaotame|kaotan)",
      "(?:halastage|tundke kaasa|vana sõpruse nimel|päästke|päästa) ?(?:meie|meid|mind)?",
      "mõelge (?:\\p{L}+ )?(?:ümber|uuesti)",
      "jääge (?:\\p{L}+ )?(?:meie juurde|meiega|meie kliendiks|meile)",
      "(?:teie|sinu) peale (?:\\p{L}+ )?(?:lootma|loodame|loodan)",
    ),
    {
      all: [
        wordPattern(
          "(?:minu|mu|meie) (?:töökoh|preemia|palk|palga|plaan|kvartal|boonus|eesmär|müügiplaan|müüginumbr|tulemus|firma|ettevõt|aasta)\\p{L}*",
        ),
        wordPattern("(?:sõltu|kaala|kaota|ohu|täis|täit|aita|päästa|kätes|küljes|ripu)\\p{L}*"),
      ],
      within: 8,
    },
    {
      all: [
        wordPattern("(?:kasvõi|vähemalt|ainult|kasvõigi)"),
        wordPattern("(?:üks|ühe|väike|väikese|pisike) (?:\\p{L}+ )?tellimus\\p{L}*"),
        wordPattern("(?:aita|päästa|palu)\\p{L}*"),
      ],
    },
  ],
  guess: [
    wordPattern(
      "(?:ilmselt|tõenäoliselt|küllap|vist|arvatavasti|nähtavasti|kindlasti) (?:\\p{L}+ ){0,2}(?:leidsite|lahkusite|valisite|otsustasite|läksite|olete|tellite|ostate)",
      "(?:leidsite|lahkusite|valisite|otsustasite|läksite|olete) (?:ilmselt|tõenäoliselt|küllap|vist|arvatavasti|nähtavasti)",
      "(?:arvan|arvame|oletan|oletame|eeldan|eeldame|kahtlustan|usun|usume),? et (?:te|olete|leidsite|otsustasite|läksite)",
      "(?:te )?olete (?:leidnud|valinud) (?:\\p{L}+ )?(?:uue|teise|odavama|soodsama|parema)\\p{L}*",
      "(?:leidsite|valisite) (?:\\p{L}+ )?(?:uue|teise|odavama|soodsama|parema)\\p{L}*",
      "(?:paistab|tundub),? et (?:te|olete|leidsite)",
      "kahtlusta(?:n|me)",
      "küllap",
      "(?:olen|oleme) (?:kindel|kindlad|veendunud),? et (?:te|olete|saate)",
    ),
  ],
  personnel: [
    wordPattern(
      "ei tööta (?:\\p{L}+ )?enam",
      "enam (?:\\p{L}+ )?ei tööta",
      "vallanda\\p{L}*",
      "las(?:ti|ime) lahti",
      "lahti las(?:ti|ime|tud)",
      `(?:kolleeg|töötaja|müügijuht|juhataja|autojuht)\\p{L}* ${FEW}(?:lahkunud|lahkus|lahkub)`,
      "teed (?:läksid |on )?lahku",
      `läksi(?:d|me) ${FEW}lahku`,
    ),
  ],
  frustration: [
    wordPattern(
      "(?:olen|oleme) (?:\\p{L}+ )?(?:kurva?d?|kurb|solvunud|pettunud|šokeeritud|pahased?|haavunud)",
      "valmistas meile pettumuse",
      "teeb (?:meile |mulle )?haiget",
    ),
  ],
  formal: wordPattern(
    "te(?:ie|id|ile|ilt|il|iega|isse|ist|ieni|ieta|iegi|ilegi)?",
    "(?!(?:täna|palu|soovi)te)\\p{L}{2,}(?:ksite|site)",
    "palun (?:öelge|andke|vaadake|helistage|kirjutage|võtke|teatage|saatke)",
    "(?:olete|saate|võite|tahate|soovite|peate|teate|leiate|näete|arvate|ütlete|tellite|ostate)",
    "(?:öelge|andke|vaadake|helistage|kirjutage|võtke|teatage|rääkige|mõelge|lubage)",
  ),
  informal: wordPattern(
    "s(?:ina|a|inu|u|ind|inusse|inus|inust|inule|ulle|inul|ul|inult|ult|inuks|inuga|uga|inuta|inagi|ullegi)",
    "(?:oled|saad|võid|tahad|pead|tead|leiad|näed|arvad|ütled|tellid|ostad|räägid|kirjutad|helistad|jõuad|mäletad|mõtled|kuuled|lähed|viitsid|vajad|usud|kavatsed|ootad|eelistad|plaanid|teed mulle|loed|vastad|jääd|hindad|kasutad|küsid)",
    "kas (?:saaksi|võiksi|tahaksi|sooviksi|oleksi|ütleksi|räägiksi|annaksi|jõuaksi|viitsiksi|helistaksi|leiaksi|kirjutaksi|lubaksi|vaataksi|aitaksi|kaaluksi)d(?! (?:teie|tarned|hinnad|meie|need|nad|kaubad|\\p{L}+d))",
    "(?:ütle|anna|vaata|helista|kirjuta|võta|räägi|mõtle|kuule|lase|tule|saada) (?:palun|mulle|meile|teada|kui|mida|mis|korraks|ühendust|tagasi|nüüd|lihtsalt|julgelt|ausalt)",
    "palun (?:ütle|anna|vaata|helista|kirjuta|võta|räägi|mõtle)",
    "tšau|tsau|moi|hei|kule|tervitusi sulle|sõber|semu",
  ),
};
