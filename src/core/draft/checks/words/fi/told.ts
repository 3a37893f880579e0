import type { Clues } from "../../clue.ts";
import { wordList } from "../../word-list.ts";
import { wordPattern } from "../../word-pattern.ts";

/** "As I warned you", and other ways to have been right. */
export const finnishToldYouSo: Clues = [
  wordPattern(
    "(?:etten|ettemme|en|emme) (?:\\p{L}+ )?varoitta(?:nut|neet)|(?:mitä|siitä,? mitä) (?:minä |me )?sano(?:in|imme)(?: \\p{L}+)?",
  ),
  {
    all: [
      wordPattern(
        "(?:sano(?:in|imme)|kerro(?:in|imme)|toistelin|hoin|hokin|totesin|puhuin)(?: (?:teille|sinulle))?",
      ),
      wordList(
        "halpa halva- halvim- kallii- kadu- katu- huono- pettymy- riski- ongelm- käy_näin käy_niin kävisi loppuu päätty- palaisi- palaatte siinä seurau-",
      ),
    ],
    notInQuestion: true,
  },
  wordPattern(
    "kumpi (?:meistä )?(?:\\p{L}+ )?(?:oli|onkaan|olikaan) (?:\\p{L}+ )?oikeassa|olisi(?:tte|t|ttepa|tpa) (?:\\p{L}+ ){0,2}(?:kuunnelleet|uskoneet|kuunnellut|uskonut)|(?:kunpa|kumpa) (?:\\p{L}+ ){0,2}(?:kuunnel|usko)\\p{L}*|(?:ette|et) ottanee?t (?:\\p{L}+ )?(?:neuvoa|varoitus\\p{L}*|todesta)|neuvoin (?:\\p{L}+ )?toisin",
  ),
  wordPattern(
    "(?:kiel|est|neuvo|kehot|suosittel|toppuuttel|varoittel|epäröi|yrit)\\p{L}*(?:in|imme) (?:\\p{L}+ )?(?:teitä|sinua)(?! (?:soit|olemaan|tavo|kuul))(?: \\p{L}+)?|yritin (?:\\p{L}+ )?(?:estää|varoittaa|sanoa|kertoa)(?: \\p{L}+)?",
    "(?:en|emme) (?:\\p{L}+ )?(?:turhaan|suotta|syyttä) (?:\\p{L}+ )?(?:varoit|sano|epäil|estel)\\p{L}*|ei (?:ollut )?(?:turhaan|suotta|sattumaa)(?: \\p{L}+)?",
    "(?:muistatte|muistat|muistatteko|muistatko|muistanette)(?: \\p{L}+)?,? (?:kun |mitä |että |miten )(?:minä |me )?(?:sano|varoit|kerro)\\p{L}*",
    "(?:kävi|meni|päättyi)(?: \\p{L}+){0,2} (?:juuri |aivan |täsmälleen )?(?:niin )?(?:kuin|kuten) (?:\\p{L}+ ){0,2}(?:sano|varoit|ennust|pelk|arvel|ounast|veikka)\\p{L}*",
    "(?:ounastelin|ounastelimme|veikkasin|veikkasimme|uumoilin|pelkäsinkin|pelkäsimmekin|arvelinkin|arvelimmekin)|sitä saa mitä tilaa|tämän (?:olisi )?(?:voinut|saattoi) arvata",
  ),
  wordPattern(
    "(?:mitä|enkö|emmekö|johan) (?:minä |me |mä )?(?:jo )?(?:sano(?!it(?:te)?(?!\\p{L}))|varoitta|kerto|arvasi|arvann)\\p{L}*",
    "(?:sanoin|sanoimme|varoitin|varoitimme|kerroin|kerroimme|totesin|totesimme|epäilin|epäilimme|tiesin|tiesimme|arvasin|arvasimme)(?:han|hän|pa|pä)",
    "(?:minähän|mehän|mähän|johan) (?:\\p{L}+ ){0,2}(?:sano|varoit|kerro|totesi|ennust|arvasi|tiesi)\\p{L}*",
    "kuten (?:\\p{L}+ ){0,3}(?:ennust|varoit|arvasi|arvel|epäil|pelkäsi|ennakoi|uumoil)\\p{L}*",
    "(?:niin kuin|niinkuin|juuri kuten|aivan kuten|kuten) (?:\\p{L}+ ){0,2}(?:sanoin|sanoimme|ennustin|ennustimme)(?!,? \\p{L}+ssa)(?: \\p{L}+)?",
    "(?:varoitin|varoitimme|ennustin|ennustimme|varoittelimme|varoittelin)(?: \\p{L}+){0,3}",
    "(?:nyt|no niin|siinä) (?:te )?(?:itsekin |sen |sitten |itse )*(?:näette|näet|huomaatte|huomasitte|ymmärrätte|sen näkee|opitte|huomaat)(?: \\p{L}+)?",
    "(?:huomasittekin|näittekin|näitte itse|huomasitte itse|tulihan se todistettua)",
    "(?:olimme|olin) (?:\\p{L}+ ){0,2}oikeassa(?: \\p{L}+)?|(?:oikeassa|oikeaan) (?:olimme|olin|osuimme)",
    "(?:tiesimme|tiesin|arvasimme|arvasin|aavistimme|aavistin|osasimme odottaa|osasin odottaa)(?: \\p{L}+){0,2},? että",
    "(?:siinä|näin|niin) (?:siinä )?(?:nyt |sitten |juuri )?(?:kävi|käy)(?:, kuin)? (?:kuin|kuten|niin|juuri|,)(?: \\p{L}+)?",
    "(?:ette|et) (?:\\p{L}+ )?(?:kuunnelleet|uskoneet|kuunnellut|uskonut|totelleet|totellut)",
    "olisi(?:tte|t) (?:vain )?(?:uskoneet|kuunnelleet|uskonut|kuunnellut)",
    "ei (?:se )?(?:tullut|tule) (?:\\p{L}+ )?yllätyksenä|halpa tulee kalliiksi|halvalla ei saa",
  ),
];
