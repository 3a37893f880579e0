import { wordPattern } from "../../../../draft/checks/word-pattern.ts";
import type { MoreSigns } from "../../widen.ts";

const RATHER =
  "(?:võiksin|võiksime|võin|saaksin)(?:,? \\p{L}+){1,12},? (?:aga|kuid|ent) (?:parem|pigem|eelistan|ma (?:ei|pigem|parem|eelistan|tahan)|see (?:ei|pole|poleks)|tahan|selle asemel|ei (?:hakka|taha|tee))";
const THEY =
  "(?:nad|nemad|nende|neil|neid|need seal|need (?:tüübid|mehed|tegelased|vennad)|nood|teised|sealt|see (?:firma|kamp|pood|punt)|teie uus (?:tarnija|partner)|uus tarnija)";
const JUNK =
  "(?:tolm|vesi|vett|praak|praaki|rämps|rämpsu|saast|saasta|sodi|jama|pask|prügi|kama|odavkraam|odav kraam|kehv|halb|viletsa?|niru|nirud|lahja|vana kraam|läinud aasta kraam|naljanumber|nali|häbiasi|katastroof|petised|petturid|sulid|kelmid|tuulepead|käpardid|saamatud|ebausaldusväär\\p{L}*|pankroti\\p{L}*)";

/** More of what the method warns of, in Estonian. */
export const ET_MORE_POOR: MoreSigns = {
  discount: {
    sure: [
      wordPattern(
        "(?:protsenti|protsendi|%)(?: \\p{L}+){0,3} (?:alla|maha|vähem|odavam\\p{L}*|soodsam\\p{L}*)",
        "(?:\\p{L}*protsendili\\p{L}*|viie|kümne)? ?(?:soodustuse|allahindluse|hinnaalanduse|alanduse)",
        "(?:langeta|alanda|kärbi|löö|too|võta|vähenda|külmuta)\\p{L}*(?: \\p{L}+){0,3} (?:hin\\p{L}*|hinda|arve\\p{L}*|alla|maha)(?=[ .,!?]|$)",
        "(?:hinna\\p{L}*|hinda|hinnas)(?: \\p{L}+){0,2} (?:alla|vastu|maha|järele)",
        "(?:tuleksin|tuleksime|tulen|tuleme|tulla)(?: \\p{L}+){0,2} (?:hinnas|hinna osas|vastu hinnaga)",
        "(?:sama|samasugust|madalamat|paremat|odavamat|nende) hinda(?: mis| nagu)?",
        "(?:kauba peale|pealekauba|meie kulul|minu kulul|meie poolt tasuta|omahinna\\p{L}*|poole hinna\\p{L}*|kinkekaar\\p{L}*|kinkekott|vautšer\\p{L}*|kreeditarve|kompensatsioon\\p{L}*|raha tagasi)",
        "(?:maksetähta\\p{L}*|makseaeg\\p{L}*|maksetingimus\\p{L}*)(?: \\p{L}+){0,4} (?:pikenda\\p{L}*|pikema\\p{L}*|parema\\p{L}*)|(?:pikenda\\p{L}*|pikema\\p{L}*)(?: \\p{L}+){0,4} (?:maksetähta\\p{L}*|makseaeg\\p{L}*|tähta\\p{L}*)",
        "(?:saate|annan|anname|saan anda|pakun|luban|lubame)(?: \\p{L}+){0,5} (?:\\p{L}*kümmend|\\d+|rohkem) päeva",
        "(?:kümnendik|viiendik|veerand|kolmandik|poole?)\\p{L}*(?: \\p{L}+){0,2} (?:maha|alla|odavam\\p{L}*|soodsam\\p{L}*)",
        "krediteeri\\p{L}*|(?:vana|endise|eelmise)\\p{L}* hinna(?:ga)?(?: \\p{L}+){0,2} (?:tagasi|anda)",
        "(?:annaksin|annan|anname|saate|saaksite|lisan)(?: \\p{L}+){0,4} (?:muidu|niisama)",
        "(?:panen|paneme|saate|viskan|lisan|lisame)(?: \\p{L}+){0,3} (?:kaasa|juurde|peale) (?:\\p{L}+ ){0,3}(?:kast|kott|alus|pudel|paki|karbi)\\p{L}*",
      ),
    ],
    never: wordPattern(
      RATHER,
      "(?:preemia|boonus)\\p{L}*(?: \\p{L}+){0,3} (?:ilma|läbi|kadunud|sõltu)\\p{L}*|(?:ilma|minu|mu)(?: \\p{L}+)? (?:preemia|boonus)\\p{L}*|preemiast ilma",
      "(?:allahindlus|soodustus|hinnaalandus|kingitus|protsen)\\p{L}*(?: \\p{L}+){0,4} (?:ei|pole|poleks|oli|enam)",
      "(?:ei|pole|ilma|ega)(?: \\p{L}+){0,8} (?:allahindlus|soodustus|soodus|hinnaalandus|kingitus|tasuta|odavama|hinnaga meelita)\\p{L}*",
      "(?:mis|mida|millist|kui palju)(?: \\p{L}+){0,3} (?:hinda|hind|hinna)\\p{L}*",
      "(?:nad|nemad|neil|teised|nende|konkurent)(?: \\p{L}+){0,3} (?:pakuvad|pakub|annavad|küsivad|küsib|andsid|pakkusid|\\p{L}*tähta\\p{L}*)",
      "(?:hinnad|hinna) (?:\\p{L}+ )?(?:üle|läbi)(?: ja)?",
      "(?:te|teie) (?:\\p{L}+ )?(?:küsisite|saite|ütlesite|mainisite|loete|lugesite)",
      "(?:anun|põlvili)",
      "^(?!.*(?:pikend|anna|saame|saan|saate|paku|luba|võime|teile ka)).*\\p{L}*tähta\\p{L}*",
      "teil varem",
      "pea maha",
      "auto peale|näidis\\p{L}*",
    ),
  },
  pitch: {
    sure: [
      wordPattern(
        "(?:meil|mul)(?: \\p{L}+){0,3} on(?: \\p{L}+){0,3} (?:uus|uued|uusi|uut|suurepära\\p{L}*|fantastili\\p{L}*|väga hea|super\\p{L}*|vahva|parim\\p{L}*|äge)(?! (?:\\p{L}+ )?(?:hinnakiri|reegel|reeglid|kord|juht|juhataja|tehnik|autojuht|süsteem|tingimus\\p{L}*|inimene|leping))",
        "(?:meil|mul) on(?: \\p{L}+){0,4} (?:müügile|välja) tulnud",
        "(?:meil|mul) on (?:teile )?(?:\\p{L}+ ){0,3}(?:pakkumine|pakkumisi|kampaania)",
        "(?:sobiks|sobib|istuks|passiks|passib)(?: \\p{L}+){0,3} (?:nagu valatult|ideaalselt|suurepäraselt|täpselt|just teile|rusikas silmaauku|imehästi)",
        "(?:nagu valatult|nagu rusikas silmaauku|teile just paras|teile nagu loodud|just teile loodud)",
        "(?:turu|maakonna|riigi|eesti|linna|valdkonna) (?:\\p{L}+ )?(?:parim|odavaim|kiireim|suurim)\\p{L}*",
        "(?:peaksite|peate|tasub|tasuks)(?: \\p{L}+){0,4} (?:nägema|proovima|vaatama|näha|proovida|tutvuma)",
        "(?:kas )?(?:te )?olete(?: \\p{L}+){0,4} (?:näinud|proovinud|maitsnud)(?!.*(?:juhtu|sellist))",
        "(?:tulime|tuleme|oleme) välja (?:\\p{L}+ ){0,2}uu\\p{L}+",
        "\\p{L}*kampaania\\p{L}*",
        "(?:teistest|konkurentidest)(?: \\p{L}+)? (?:üle|parem|etem|ees)",
        "pakume (?:nüüd|ka|alates|teile nüüd)",
        "(?:meie|mu)(?: \\p{L}+){1,2} (?:peab|kestab|puhastab|maitseb|on)(?: \\p{L}+){0,2} (?:kauem|paremini|parem|etem|üle kõige|võitmatu|ületamatu)",
        "(?:ületamatu|võitmatu|tippklass|enimmüüdud|müügihitt|menukas|esmaklassili)\\p{L}*",
      ),
    ],
    never: wordPattern(
      "ei helista (?:\\p{L}+ )?selleks",
      "(?:müüma|müüa|maha müüa)(?: \\p{L}+){0,3} ei|ei (?:\\p{L}+ ){0,4}müü\\p{L}*",
      "^(?:mis|mida|miks|kuidas)",
      "(?:päev|aeg|kell|homme|esmaspäev|teisipäev|kolmapäev|neljapäev|reede)\\p{L}* (?:\\p{L}+ )?sobi\\p{L}*",
    ),
  },
  excuse: {
    sure: [
      wordPattern(
        "(?:polnud|pole|ei olnud|ei ole|ei saanud|ei saa)(?: \\p{L}+){0,5} (?:parata|midagi teha|teha midagi|ette näha|mõjutada|vältida)",
        "(?:tal|temal|neil|tehnikul|juhil|töötajal|kolleegil|meil|mul|kulleril|neiul)(?: \\p{L}+){0,4}? (?:\\p{L}*kümmend|kaks|mitu|palju|sada|väga palju|hulk|terve|pikk|raske|halb|kiire|paha)(?: \\p{L}+)? (?:kõne|kõnet|tellimust|klienti|maakonda|tööd|päev|nädal|hommik|aeg|inimest|väljakutset|asja)\\p{L}*",
        "(?:pool|enamik|osa|mitu|terve)(?: \\p{L}+)? (?:osakonda|osakond|meeskonda|meeskond|inimest|töötajat|tiim|tiimi|rahvast|ladu|kontor)\\p{L}*(?: \\p{L}+){0,2} (?:haige|puhkusel|ära|puudu|kodus|lahkus)\\p{L}*",
        "(?:terve|kogu) (?:turg|turul|haru|sektor|riik|maailm)(?: \\p{L}+){0,4}",
        "(?:hinnad|kulud|palgad|kütus|elekter|tooraine)(?: \\p{L}+){0,3} (?:tõusid|tõusis|kallines|kallinesid|läksid|läks)(?: \\p{L}+)? (?:kõigil|igal pool|kõikjal|üles kõigil|meilgi)",
        "(?:jõulud|jõuluaeg|pühad|puhkuseaeg|puhkused|suvi|hooaeg|kõrghooaeg|aastavahetus)(?: \\p{L}+){0,2} (?:olid|oli|ju)",
        "(?:te teate|teate ju|saate aru)(?: \\p{L}+){0,3} (?:küll|kuidas (?:see )?on|isegi)",
        "(?:mina|ma)(?: \\p{L}+){0,4} (?:alles|ainult|vaid|lihtsalt)(?: \\p{L}+){0,3}? (?:alustasin|tulin|müün|töötan|aprillis|mais|juunis|müüja|müügimees|teen oma tööd)|(?:võtsin|tulin)(?: \\p{L}+){0,4} alles",
        "(?:enne|see oli enne) minu aega",
        "(?:programm|süsteem|server|arvuti|tarkvara|peakontor|juhtkond|tehas|tarnija|vedaja|kuller|ladu|autojuht|tootja|toll|ilm|torm|lumi|logistika|vahendaja)\\p{L}*(?: \\p{L}+){0,3}? (?:kaotas|jättis|ajas|otsusta\\p{L}*|vedas|hilines|unustas|keeras|läks|oli katki|jooksis|ei (?:saatnud|toonud|töötanud|öelnud|teatanud)|sundis|määrab|tõstis|eksis)",
        "seda otsusta\\p{L}* (?:\\p{L}+ )?(?:peakontor|juhtkond|teised|ülemus|juhatus)",
        "(?:ega|ei)(?: \\p{L}+){0,3} (?:meelega|nimelt|kiusu|tahtlikult)(?: \\p{L}+)?",
        "(?:auto|kaup|saadetis|laadung)\\p{L}*(?: \\p{L}+){0,2} (?:lumme|piiri peale|tolli|kinni|teele)(?: \\p{L}+)? (?:kinni|kinni jäänud)|jäi(?: \\p{L}+){0,2} kinni",
        "teed (?:olid|on) (?:\\p{L}+ )?(?:kinni|libedad|umbes|halvad)",
        "(?:ainult|vaid|kõigest|pelgalt|kõigest)(?: \\p{L}+){0,2} (?:päeva|tundi|korra|kord|kasti|karp|pisiasi|väike)(?: \\p{L}+)? ?(?:hilje\\p{L}*|hilinemi\\p{L}*|puudu|valesti|üks)?",
        "(?:selliseid?|sellist|niisugu\\p{L}*|taolis\\p{L}*|neid) (?:asju |asja )?(?:ikka |vahel )?(?:juhtub|tuleb ette)|(?:asju|vigu|seda) (?:ikka |vahel )?(?:juhtub|tuleb ette)",
        "(?:ta|tema|tüdruk|poiss|töötaja|autojuht|neiu|kolleeg|juht) oli (?:\\p{L}+ )?(?:uus|noor|väsinud|haige|alles)(?: \\p{L}+){0,2}",
        "(?:polnud|ei olnud|pole)(?: \\p{L}+){0,3} (?:lootust|võimalust|valikut|muud varianti|muud valikut)",
        "(?:süsteem|kord|asi|äri)(?: \\p{L}+){0,2} (?:nii )?(?:töötab|käib)(?: nii)?(?=[.!])",
        "(?:kulleri|juhi|lao|vedaja|raamatupidamise|peakontori|tarnija) (?:rida|asi|teema|mure|töö|süü)(?: ju)?",
        "(?:sadam|piir|tee|toll|lennujaam|tehas)(?: \\p{L}+){0,4} (?:kinni|suletud)",
        "(?:ta|tema) on (?:\\p{L}+ )?(?:muidu|tavaliselt|üldiselt|alles|uus|noor|väga tubli)",
        "(?:keegi|kõik|igaüks)(?: \\p{L}+)? (?:pole|ei ole) (?:\\p{L}+ )?(?:täiuslik|ilmeksimatu)|eksimine on inimlik|eks (?:me )?(?:kõik )?(?:\\p{L}+ )?eksi\\p{L}*",
        "olud|oludest|asjaolud\\p{L}*|vääramatu jõu\\p{L}*",
      ),
    ],
    never: wordPattern(
      "(?:räägin|küsin|uurin|selgitan|helistan|vaatan|saadan|toon|annan teile|tulen|panen)(?!.*(?:aga|sest|kuid))",
      "^(?:kas|mis|mida|kes|kuidas|miks|kus)",
      "(?:selja taha|taha) (?:puge|peitu|varju)\\p{L}*",
      "(?:kadus|lõpetati|võeti)(?: \\p{L}+){0,3} (?:müügilt|tootmisest)",
      "keegi ei helistanud teile",
      "(?:mõistan|saan aru|kujutan ette),? et",
      "laske ta",
      "teised tarnijad (?:on|hilinevad|ei)",
      "tarnijat taga",
    ),
  },
  blame: {
    sure: [
      wordPattern(
        "(?:te|teie|ise|teiegi)(?: \\p{L}+){0,4}? (?:ei|pole|poleks) (?:\\p{L}+ )?(?:öelnud|teatanud|avanud|kurtnud|kaevanud|maininud|helistanud|vastanud|lugenud|maksnud|tellinud|kontrollinud|hoiatanud|andnud teada|rääkinud|reageerinud|märganud)",
        "(?:te|teie)(?: \\p{L}+){0,3} (?:tellisite|maksite|hilinesite|unustasite|vastasite|teatasite|nõustusite|kirjutasite alla|allkirjastasite)(?: \\p{L}+){0,3} (?:liiga hilja|hilja|hiljem|ise|valesti|alla|tingimus\\p{L}*|sellega)",
        "(?:te|teie) tellisite(?: \\p{L}+){0,3} hilja",
        "(?:lepingus|tingimustes|arvel|kirjas)(?: \\p{L}+){0,4} (?:kirjas|olemas|seisis|selgelt)",
        "kui (?:te )?oleksite(?: \\p{L}+){0,5} (?:tellinud|helistanud|öelnud|maksnud|lugenud|teatanud|küsinud|oodanud|teada andnud)",
        "(?:te|teie)(?: \\p{L}+){0,3} (?:lugesite|saite|mõistsite|panite|kuulsite)(?: \\p{L}+){0,3} valesti",
        "(?:te|teie) (?:\\p{L}+ )?(?:teete|puhute|võtate)(?: \\p{L}+){0,4} (?:suure numbri|numbri|üles|liiga (?:tõsiselt|hinge|südamesse)|elevandi)",
        "oleksite(?: \\p{L}+){0,3} (?:võinud|pidanud)(?: \\p{L}+){0,4}",
      ),
    ],
    never: wordPattern(
      "(?:te|teie)(?: \\p{L}+)? (?:ei teinud|pole teinud|ei pidanud|ei oleks pidanud|poleks pidanud|ei peaks|pidite)",
      "mida te oleksite",
      "^(?:miks|mis|mida|kuidas|kas)",
      "(?:te|teie) ei ole (?:\\p{L}+ )?süüdi",
      "meie oleks(?:ime)? pidanud",
    ),
  },
  "criticise-competitor": {
    sure: [
      {
        any: wordPattern(
          `(?:\\p{L}+(?:i|u|a|e|o))(?: \\p{L}+)? (?:on|oli|müüb|müüvad)(?: \\p{L}+){0,3} (?:pooleldi |puhas |puhta |silkav |paras )?(?:tolm|vesi|praak|praaki|rämps|rämpsu|sodi|saast|naljanumber|lahja|häbiasi)`,
          `${THEY}(?: \\p{L}+){0,4}? (?:hülga\\p{L}*|petva\\p{L}*|petavad|petab|vea\\p{L}* (?:\\p{L}+ )?alt|alt vea\\p{L}*|jäta(?:vad|b)(?: \\p{L}+){0,4} (?:hätta|maha|jänni|ripakile|ootama)|unusta(?:vad|b)|tõsta(?:vad|b)(?: \\p{L}+){0,2} hin\\p{L}*|meelita\\p{L}*|kooriva\\p{L}*|valeta\\p{L}*|ei (?:maksa|pea|suuda|hooli|oska|tea|vasta|jõua|saa hakkama)|pole (?:võimelised|usaldus\\p{L}*)|on ${JUNK})`,
          `${THEY}(?: \\p{L}+){0,3} (?:${JUNK})`,
          "(?:küll|küllap|eks)(?: \\p{L}+){0,5} (?:näete|kahetsete|pettute|kogete|saate teada|tunnete)",
          "(?:hoiab|hoiavad)(?: \\p{L}+){0,3} (?:pealt )?kokku",
          "(?:laguneb|kooruma|pudeneb|läheb katki|praguneb|mureneb|rikneb)(?: \\p{L}+){0,4} (?:näete|varsti|kevadeks|kohe)|odav kraam",
          "(?:neid|sellist firmat|säärast firmat)(?: \\p{L}+){0,3} (?:ei usalda|ei usaldaks|ma ei usaldaks)",
          "(?:ega|ei) (?:\\p{L}+ ){0,3}(?:sealt|neist|nendest)(?: \\p{L}+){0,3} midagi head",
          "(?:kuu|tähed|taevast)(?: \\p{L}+)? (?:taevast|alla|kuu)",
          "(?:katsuge|proovige|püüdke)(?: \\p{L}+)? (?:sealt|neilt|nende)(?: \\p{L}+){0,5}",
          "küll te (?:veel )?tulete(?: \\p{L}+){0,2},? kui(?: \\p{L}+){0,5}",
          "(?:nendega|neil|nende pärast)(?: \\p{L}+){0,3} (?:hädas|jännis|pahandusi|probleeme|jama)(?: \\p{L}+)?",
          "(?:oodake|oota)(?: \\p{L}+)?,? kuni(?: \\p{L}+){0,5}",
          "alguses (?:meelita|paku|anna)\\p{L}*(?:.{0,40})(?:siis|pärast|hiljem)",
        ),
        unless: wordPattern("meie", "me", "meil", "meid", "meist", "mina", "ma (?!ei|küll)"),
      },
      wordPattern(
        "(?:eks|küll) (?:te )?(?:varsti |veel )?(?:näete|näe)(?:,? \\p{L}+){0,4} (?:nad|nemad|alt)",
        "neid ma (?:küll )?ei usaldaks",
      ),
    ],
    never: wordPattern(
      "(?:korralik|hea|tubli|tugev|väga hea|aus) (?:firma|ettevõte|tarnija|seltskond)",
      "(?:midagi|sõnagi|ühtki)(?: \\p{L}+)? halba",
      "^(?:kas|mis|mida|kes|kuidas|kell\\p{L}*)",
      "nemad mitte",
      "hea valik|tuntud (?:\\p{L}+ )?(?:kiire|hea|kiirete|heade|täpse|usaldus\\p{L}*)|(?:odavamad|kiiremad|lähemal|soodsamad)(?!.*(?:aga|kuid|ainult))",
      "peajagu üle",
    ),
  },
  plead: {
    sure: [
      wordPattern(
        "(?:tulge|jääge|võtke meid)(?: \\p{L}+){0,3} (?:ometi|palun|tagasi,? (?:ma )?(?:palun|anun))(?: \\p{L}+){0,2}|(?:ometi|palun)(?: \\p{L}+){0,2} (?:tulge|jääge)",
        "(?:ärge|palun ärge)(?: \\p{L}+){0,3} (?:jätke|minge|lahkuge|hüljake|tehke)(?: \\p{L}+){0,3}",
        "tühjade kätega",
        "(?:halastage|heldus|jumala eest|jumala pärast|armu|kaastunnet|palun väga|väga palun)",
        "ülemus(?: \\p{L}+){0,4} (?:loeb|tapab|sööb|lahti|vallandab|ootab|hingab|pahane)",
        "(?:preemia|boonuse|töö|töökoha|koha|palga)\\p{L}*(?: \\p{L}+){0,2} (?:ilma|kaotan|kaotada)|(?:jään|jääksin)(?: \\p{L}+){0,2} (?:preemia|boonuse|töö|palga)\\p{L}*(?: \\p{L}+)? ?(?:ilma)?",
        "(?:kuuplaan|müügiplaan|plaan|eesmärk|norm)\\p{L}*(?: \\p{L}+){0,3} (?:täitmata|täis saama|täita|kukub)",
        "(?:oleme|olen|oleksin|oleksime)(?: \\p{L}+){0,3} (?:kadunud|läbi|hädas|hukas|pankrotis|omadega läbi)",
        "(?:teeks|teen|teeme|teeksime|teeksin|olen nõus)(?: \\p{L}+){0,3} (?:ükskõik mida|kõike|mida iganes|kõik)",
        "(?:tehke|tee)(?: \\p{L}+){0,3} (?:teene|heategu)",
        "(?:väike\\p{L}*|kaks|kolm)(?: \\p{L}+)? last",
        "päästke|päästaks",
        "(?:meil|mul)(?: \\p{L}+){0,3} (?:teid|seda tellimust|teie tellimust)(?: \\p{L}+){0,2} (?:vaja|hädasti)",
        "(?:anun|lunin|mangun|palun põlvili|põlvili palun)",
        "(?:veel |üks |viimane |üheainsa |ainult )+(?:võimalus|šanss|võimaluse)",
      ),
    ],
    never: wordPattern(
      RATHER,
      "anu(?![\\p{L}])",
      "küll te (?:veel )?tulete",
      "(?:mõni|mõned|teised) hakka\\p{L}* (?:\\p{L}+ )?palu\\p{L}*",
      "(?:ei|mitte|pole)(?: \\p{L}+){0,5} (?:luni|anu|kerja|mangu|põlvi|paluma|palu)\\p{L}*(?! [^.]*tulge)",
      "(?:mida|mis|kuidas)(?: \\p{L}+){0,6} (?:vaja|teha|peaks)\\p{L}*",
      "(?:palun|palume)(?: \\p{L}+){0,2} (?:rääkige|öelge|vabandust|andeks|selgitage|aega|kirjeldage|parandage)",
      "kas (?:\\p{L}+ )?(?:annaksite|prooviksite)",
      "kui(?:,? \\p{L}+){1,14},? kas",
      "kas(?:,? \\p{L}+){1,10},? kui",
    ),
  },
  push: {
    sure: [
      wordPattern(
        "kas (?:ma )?(?:panen|kirjutan|vormistan|märgin)(?: \\p{L}+){0,5} kirja",
        "(?:peate|peaksite)(?: \\p{L}+){0,2} (?:kohe|täna|nüüd)(?: \\p{L}+)? (?:otsustama|tellima)",
        "millal (?:ma )?(?:siis )?(?:\\p{L}+ ){0,2}tellimust oodata",
      ),
    ],
  },
  "vague-promise": {
    sure: [
      wordPattern(
        "vaata(?:n|me),? mis",
        "nii (?:ruttu|kiiresti|pea) kui võimalik",
        "mis (?:teha|annab) (?:annab|teha)",
      ),
    ],
  },
};
