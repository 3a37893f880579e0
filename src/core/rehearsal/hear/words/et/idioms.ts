import { wordPattern } from "../../../../draft/checks/word-pattern.ts";
import type { MoreSigns } from "../../widen.ts";

const HURT =
  "(?:pettumus|pettunud|petta|ärrita|ärritunud|häiri|pahan|pahane|pahas|vihas|vihane|viha|tüütu|tüdinenud|raske|kerge|ebameeldiv|masendav|kurnav|solva|solvunud|kurb|kurva|valus|haiget|närvi|pingeli|tülika|alanda|piinlik|hirmus|kohutav|jube|õudne|rumal|ebaõiglane|mure|ettevaatlik|umbusklik|kahtle|kannatuse|usaldus|usalduse|meelt|hinge|löök|hoop|kahju teinud|kulu|maksma|raha|väsita|frustreeri|lootusetu|kibe|kõrini|siiber|raevu|marus|tige|hullu|nördinud|nördima|pidanud ootama)\\p{L}*";
const I =
  "(?:ma|mina|minagi|me|meie|meiegi|mulgi|minulgi|mul|minul|mind|mindki|ise|isegi|igaüks|iga \\p{L}+(?: \\p{L}+)?|kes iganes|ükskõik kes|teisedki|paljud)";

/** A day in the same clause is behind us, or says nothing of a next step. */
export const ET_NOT_AHEAD: RegExp = wordPattern(
  "ei helista (?:\\p{L}+ )?(?:täna|selleks)",
  "(?:helistan|pöördun|võtan ühendust|tulin) (?:\\p{L}+ )?täna(?! (?:õhtul|pärast|veel|kell|peale|teile))",
  "(?:kuulsi(?:n|me)|märkasi(?:n|me)|nägi(?:n|me)|saime|sain|lahkusite|helistasite|kirjutasite|ootasite|tellisite|küsisite|käisite|rääkisite|teatasite|lubati|lubatud|lubasi(?:n|me)|pidi|tuli(?:d)?|läks|saabus|jäi|jõudis|hilines|juhtus)",
  "(?:mille|mida|mis)(?: \\p{L}+){0,3} saite",
  "(?:viimane|viimati|eelmine|möödunud) (?:\\p{L}+ )?(?:kaup|tellimus|kord|arve|tarne)",
  "(?:varsti|peagi|lähipäevil|lähiajal|millalgi)(?!.*(?:päeval|reedel|homme|kell))",
  "(?:sõidame|tarnime|toome|käime)(?: \\p{L}+){0,3} (?:igal|iga)",
);

/** More of what a rep's own words do in Estonian. */
export const ET_MORE: MoreSigns = {
  reflect: {
    sure: [
      wordPattern(
        "(?:teie|teiesugus\\p{L}*|sellis\\p{L}+|säär\\p{L}+) (?:asemel|kohal|olukorras|nahas|koha peal|jutu peale|loo peale|kõne peale)(?!,? (?:mida|mis|kuidas))(?: \\p{L}+){0,6} (?:oleks\\p{L}*|teeks\\p{L}*|tunneks\\p{L}*|lahkuks\\p{L}*|vihastaks\\p{L}*|mina|minagi|igaüks|pahandaks\\p{L}*|otsiks\\p{L}*|kaaluks\\p{L}*|läheks\\p{L}*)",
        `${I}(?: \\p{L}+){0,3} oleks(?:in|ime)?(?: \\p{L}+){0,6}? (?:${HURT}|samamoodi|samuti|sama|teinud|läinud|ära läinud|ringi vaadanud|otsinud|lahkunud|kadunud|katkenud|kaotanud|vahetanud|lõpetanud|kõhelnud|mõelnud|ajanud|pannud|jätnud)`,
        `oleks(?:in|ime)?(?: \\p{L}+){0,4} (?:mina|minagi|ma ka|ka mina|ise|isegi|igaüks|iga \\p{L}+|meiegi|minulgi|mindki)(?: \\p{L}+){0,5}`,
        "(?:ma|mina|minagi|ise)(?: \\p{L}+){0,2} oleksin(?: \\p{L}+){0,4} (?!pidanud|võinud|tahtnud|soovinud|saanud|helistanud|arvanud)\\p{L}+nud",
        "(?<!pean )(?<!kui )\\p{L}+ksin (?:\\p{L}+ )?(?:minagi|ka mina|ma ka|ka ise|isegi|ise ka|samuti|sama|samamoodi)",
        "(?:nii|niimoodi|sedasi|niisuguselt) ei (?:kohelda|tehta|räägita|käituta|tohi kohelda|peaks kohtlema)(?: \\p{L}+){0,3}",
        "(?:vaimusilmas|silme ees)",
        "(?:kellelegi ei meeldi|keegi ei (?:taha|soovi|jaksa|peaks|viitsi|talu))(?: \\p{L}+){0,4}",
        "(?:aja|häiri|ärrita|pahanda|vihasta|solva|masenda|väsita|kurvasta)ks (?:ka )?(?:mind|mindki|minu)(?: \\p{L}+){0,2}",
        "tean,? (?:mida|mis|kui|kuidas)(?! (?:juhtus|te (?:tellisite|ostsite)))(?: \\p{L}+){0,3}",
        "(?:mind )?(?:ei üllata|ei imesta)(?: \\p{L}+){0,3}",
        "(?:etteheide|kriitika|pahameel|nõudmine|nurin) (?:\\p{L}+ )?(?:on|oli) (?:\\p{L}+ )?(?:õiglane|õigustatud|põhjendatud|omal kohal|mõistetav)",
        "(?:mina|ma|minagi) (?:ka )?(?:oleksin|teeksin) (?:täpselt |ilmselt |ka )*(?:sama|samamoodi|nii|samuti)",
        "(?:saan|sain|saame|saime)(?: \\p{L}+){0,4} aru(?=[ ,].{12})(?!,? (?:mis juhtus|mida (?:te|teie) (?:soovite|tahate)))",
        "(?:ma|me|mina|meie)(?: \\p{L}+){0,3} (?:saan|saame)(?: \\p{L}+){0,3} aru(?=[ ,].{12})",
        "(?:mõistan|mõistame|taipan|adun|tajun|tunnetan|hoomame)(?: \\p{L}+){0,4},? (?:et|miks|kui|kuidas|mida|mis tunne|teid|teie|seda|pahameelt|pettumust)",
        "(?:.{15,}), (?:ma )?(?:seda |sellest |sellest ma |seda ma )?(?:tõesti |täiesti |väga hästi |hästi )?(?:mõistan|mõistame|saan (?:\\p{L}+ )?aru|saan ma aru|taipan)(?: ma| me| küll| hästi)?(?=[.!,]|$)",
        "(?:näen|näeme|kuulen|kuuleme|tunnen|usun|usume|oletan|arvan),? (?:ma )?(?:et |kui |kuidas )(?:see |teil |teid |teile |te |teie |polnud |oli |pole )",
        "(?:tunnen|tunneme) (?:teile |teiega )?(?:\\p{L}+ )?kaasa",
        "(?:pole|polnud|ei ole|ei olnud) (?:\\p{L}+ )?(?:ime|imestada|imelik|kerge|lihtne|naljaasi|tore|meeldiv|aus|õiglane|mingi nali|väike asi|mingi pisiasi|pisiasi)(?!.*(?:meil|mul) )",
        `(?:see|selline|niisugune|säärane|teile|teil|teid|kindlasti|vist)(?: \\p{L}+){0,4}? (?:pidi|võis|võib|oli|on|olete|läks|läheb|tegi|teeb|ajas|ajab|ajaks|jättis|jätab|solvab|solvas|häirib|haavas|tundus|tundub|kõlab)(?: \\p{L}+){0,4}? ${HURT}(?! (?:meile|meil|mulle))`,
        "(?:selline|niisugune|säärane|see) (?:\\p{L}+ )?(?:solva|haava|ärrita|häiri|vihasta|kurvasta|masenda|alanda|tüüta)\\p{L}*",
        "(?:kujutan|kujutame|suudan|oskan|võin|võime)(?: \\p{L}+){0,4} ette",
        "kes (?:siis |küll )?(?:poleks|ei oleks)(?: \\p{L}+){0,3}",
        "(?:ei pane|ei saa|ei võta)(?: \\p{L}+){0,2} (?:teile )?(?:seda )?pahaks(?: panna)?",
        "teil (?:on|oli|oleks)(?: \\p{L}+){0,2} (?:õigus|põhjus|põhjust)(?: \\p{L}+){0,3}",
        "(?:täiesti|igati|väga|päris|täitsa)? ?(?:loogiline|loomulik|inimlik|põhjendatud|mõistetav|arusaadav|õigustatud|mõistlik)(?! (?:hind|pakkumi|tähta))",
        "(?:kaalukas|suur|suured|palju|ränk|tõsine|hirmus) (?:asi|raha|summa|vahe|aeg|hoop|kahju|kulu|tüli|mure|pettumus|solvang|löök)(?! (?:meile|meil|mulle))",
        "(?:raha|vaev|tund|päev)\\p{L}* tuulde",
        "(?:kannatus|mõõt|usk|usaldus) (?:\\p{L}+ ){0,3}(?:katkes|täis|kadus|otsa|katkeb|sai)",
        "(?:läks|läheb) (?:teile |see )?(?:\\p{L}+ )?(?:hinge|südamesse|korda)",
        "nii ei (?:käi|tehta|räägita)",
      ),
    ],
    never: wordPattern(
      "(?:meil|mul|meilgi|meile|mulle)(?: \\p{L}+){0,3} (?:ka )?(?:raske|keeruline|kahju|ebameeldiv|kerge)",
      "(?:tahaks|soovi|sooviks|püüa|aita|aidake)\\p{L}*(?: \\p{L}+){0,4} (?:mõista|aru saada|teada)",
      "(?:peate|peaksite|püüdke|katsuge|palun)(?: \\p{L}+){0,3} (?:mõistma|mõista|mõistke|aru saama|aru saada)",
      "selline mulje",
      "^(?:\\p{L}+,? ){0,2}arusaadav[.!]?$",
      "tean,? (?:mis|mida|kuidas)(?: \\p{L}+){0,4} (?:juhtus|läks|paberi\\p{L}*|failis|kirjas)",
      "(?:kõigil|kõigile|igaühel)(?: \\p{L}+){0,2} (?:raske|keeruline|kiire)",
      "ei (?:saa|mõista|taipa)(?: \\p{L}+){0,2} (?:aru|miks)",
      "(?:kas|ega) (?:te |teil |see )?(?:oleks|oli|on) (?:\\p{L}+ ){0,4}\\p{L}+\\?",
      "(?:teile|teie \\p{L}+) (?:see |kindlasti )?(?:sobiks|meeldiks)",
    ),
  },
  own: {
    sure: [
      wordPattern(
        "(?:meie|minu|mu|meiepoolne|minupoolne|enda|omaenda)(?: \\p{L}+)? (?:viga|vead|vigu|süü|eksimus|eksitus|apsakas|möödalask|hooletus|hoolimatus|tegematajätmi\\p{L}+|tegemata(?: jäänud)? töö|vastutus|lohakus|unustamine|läbikukkumine|käpp|praak|küündimatus|südametunnistusel|hingel|kaela peal|kraesse|kraes|kapsaaeda|poolel|arvel|patt|kanda|vastutada|saamatus|laiskus)\\p{L}*(?! ei ole)(?! pole)",
        "(?:süü|viga|vastutus|eksimus|hooletus)(?: \\p{L}+){0,2} (?:on|oli|lasub|jääb|langeb|lasus)(?: \\p{L}+){0,3} (?:meie|minu|meil|mul|minul|meie peal|minu peal|meist|minus|meis)(?: \\p{L}+)?",
        "(?:me|mina|ma|meie|ise)(?: \\p{L}+){0,4}? (?:eksisi(?:n|me)|vedasi(?:n|me)|jätsi(?:n|me)|unustasi(?:n|me)|ebaõnnestusi(?:n|me)|põrusi(?:n|me)|magasi(?:n|me)|ämberdasi(?:n|me)|keerasi(?:n|me)|rikkusi(?:n|me)|murdsi(?:n|me)|petsi(?:n|me)|käitusi(?:n|me)|luiskasi(?:n|me)|puterdasi(?:n|me)|hilinesi(?:n|me)|saatsi(?:n|me) (?:\\p{L}+ )?val\\p{L}+|tegi(?:n|me)(?: \\p{L}+){0,2} (?:vea|valesti|liiga|haiget|ülekohut|halvasti)|lasi(?:n|me)(?: \\p{L}+){0,3} (?:käest|alla|minna|vedeleda)|kukkusi(?:n|me) läbi|oleme süüdi|olen süüdi|olime süüdi|olin süüdi)",
        "(?:eksisi(?:n|me)|vedasi(?:n|me)|jätsi(?:n|me) teid|unustasi(?:n|me)|põrusi(?:n|me)|magasi(?:n|me)|keerasi(?:n|me)|tegi(?:n|me) (?:teile )?(?:\\p{L}+ )?(?:liiga|ülekohut|vea|haiget))(?: \\p{L}+){0,4}",
        "(?:lubasi(?:n|me))(?:,? \\p{L}+){0,6},? (?:ja|aga|kuid|mida|ent) (?:\\p{L}+ ){0,3}?(?:ei|pole|jätsi\\p{L}*|polnud)",
        "(?:me|mina|ma|meie) (?:\\p{L}+ )?(?:ei|poleks|pole) (?:\\p{L}+ )?(?:pidanud|hoidnud|täitnud|helistanud|hoiatanud|öelnud|teavitanud|küsinud|kuulanud|vastanud|tulnud|märganud|hoolinud|kontrollinud|vaevunud|teatanud|andnud teile)(?: \\p{L}+){0,3}",
        "(?:oleksi(?:n|me)|oleks|pidanuks|pidanuksime|pidanuksin)(?: \\p{L}+){0,6}? (?:pidanud )?(?:\\p{L}+ ){0,4}?(?:helistama|ütlema|tulema|küsima|hoiatama|teatama|teavitama|märkama|seletama|selgitama|vastama|rääkima|kontrollima|hoolitsema|uurima|kirjutama|saatma|kuulama|hoidma|käima|vabandama)",
        "(?:võtan|võtame)(?: \\p{L}+){0,5} (?:vastutuse|süü|enda peale|omaks|kanda|enda kaela)",
        "(?:minu|meie) (?:asi|ülesanne|kohus|töö|kord)(?: \\p{L}+){0,2} (?:oli|oleks olnud)(?:,? \\p{L}+){0,8}",
        "(?:jäi|jäid|on jäänud|jäänud)(?: \\p{L}+){0,2} (?:meil|meist|minust|minul|mul|meie poolt|minu poolt)(?: \\p{L}+){0,2} (?:tegemata|ütlemata|täitmata|helistamata|unarusse|vastamata|hooletusse|soiku)",
        "(?:oleme|olen) (?:\\p{L}+ ){0,2}(?:hooletusse|unarusse|hätta|üksi|ripakile|ootama) (?:jätnud)",
        "(?:oleme|olen|olime|olin) (?:\\p{L}+ ){0,4}?(?:süüdi|eksinud|vigu teinud|hoolimatu\\p{L}*|hooletu\\p{L}*|lohaka\\p{L}*|unustanud|alt vedanud|teile võlgu|lubaduse murdnud|valesti teinud|magama jäänud)",
        "(?:tunnistan|tunnistame|möönan|ei salga|ei eita)(?: \\p{L}+){0,4}",
        "(?:meie|minu) (?:inimene|töötaja|mees|juht|autojuht|kolleeg|klienditeenindaja|tehnik|poolt)(?: \\p{L}+){0,2} (?:käitus|eksis|tegi valesti|lubamatu|oli ebaviisakas|oli see (?:lubamatu|vale|inetu|kehv|halb|lohakas))(?: \\p{L}+){0,2}",
        "(?:valesti|halvasti|inetult|liiga|vea) (?:tegi|käitusi|talitasi|tegutsesi)(?:me|n)",
        "(?:minust|meist) (?:\\p{L}+ )?(?:inetu|vale|halb|kole|hoolimatu|rumal|lohakas|vastutustundetu|ebaaus|kehv|andestamatu|nõme)",
        "minu (?:laua|laual|lauale)(?: \\p{L}+){0,3}|süüdi keegi peale (?:meie|minu)|pole (?:\\p{L}+ )?süüdi (?:keegi|muu)\\p{L}*(?: \\p{L}+)? (?:kui|peale) (?:meie|mina)",
        "minu tegu|meie tegu|käe püsti|kirja kirjutasin mina|tuli minult",
        "(?:lasi(?:n|me))(?: \\p{L}+){0,6} mööda minna",
        "(?:siin|selles|seal|sellega) (?:\\p{L}+ )?(?:eksisi\\p{L}*|oleme süüdi|olen süüdi|oleme (?:\\p{L}+ ){1,3}süüdi|panime (?:\\p{L}+ )?(?:puusse|mööda))",
        "(?:panime|panin|lasime|läks meil) (?:\\p{L}+ ){0,2}(?:puusse|mööda|täiega mööda|jänni)",
        "alt (?:vedanud|vedasi(?:n|me))|alt,? ja (?:seda )?(?:meie|mina)",
      ),
    ],
    never: wordPattern(
      "(?:kui|juhul kui) (?:me|meie|midagi|see|oleme|ma|mingi|mul|meil)(?: \\p{L}+){0,6} (?:viga|valesti|viltu|eksi\\p{L}*|süü\\p{L}*|halvasti)",
      "(?:polnud|pole|ei ole|ei olnud) (?:\\p{L}+ ){0,2}(?:meie|minu|meist|minust)",
      "(?:ei teinud|pole teinud) (?:\\p{L}+ )?midagi (?:valesti|halba)",
      "^(?:kas|mida|mis|miks|kus|kuidas)",
      "(?:nad|nemad|tarnija|kuller|tema|autojuht) (?:\\p{L}+ ){0,3}(?:vedas|eksis|unustas|jättis|tegi)",
      "teie (?:enda |oma |ise )?(?:viga|süü|hooletus)",
      "(?:igaüks|kõik|vahel ikka|me kõik)(?: \\p{L}+){0,3} eksi\\p{L}*|eks (?:me|ikka) (?:\\p{L}+ )?eksi\\p{L}*",
      "tunnistage",
    ),
  },
  "show-change": { never: wordPattern("(?:kui|oletame|juhul)") },
  sorry: { sure: [wordPattern("palun andeks", "andestust")] },
  "dated-step": {
    sure: [
      wordPattern(
        "(?:\\p{L}+(?:n|me)) (?:teile|teiega|teie (?:juurde|juures|poole)|teil)",
        "(?:panen|paneme|saadan|saadame|toon|toome|tulen|tuleme|astun|astume|sõidan|helistan|helistame|kirjutan|räägin|räägime|kohtume|näeme|lepime|uurin|selgitan|ütlen|ütleme|annan|anname|teen|teeme|viin|esitan|koostan|käin|käime|külastan|vastan|arvutan|kontrollin|tellin|tagan|räägiks|kohtuks|tuleks|tuleksin|helistaksin|saadaksin|tooksin|astuksin|käiksin|räägiksime|kohtuksime|vaataks|vaataksime|istuks|istuksime|saame kokku|oleks)(?: \\p{L}+){0,8}",
        "(?:tehnik|juhataja|juht|kolleeg|direktor|meister|kuller|auto|aruanded|vastus|pakkumine|leping|näidised|kiri|arvutused|meil|e-kiri|ta|keegi)(?: \\p{L}+){0,5} (?:on|tuleb|helistab|läheb|lähevad|jõuab|jõuavad|saab|tuuakse|saadetakse|teie|teil|laual|kohal)",
        "(?:saate|kuulete|teil on|jõuab|lähevad|läheb|tuleb|laual)(?: \\p{L}+){0,5}",
        "(?:kas|ehk|äkki)(?: \\p{L}+){0,6} (?:sobi\\p{L}*|passi\\p{L}*|saaks\\p{L}*|võiks\\p{L}*|võin|tohin|oleks|käiks)",
        "(?:kokku|kohtumine|kõne|kohtuda|läbi tulla|läbi astuda|helistada|tulla|külla)",
        "(?:hiljemalt|kella|enne|peale|pärast) \\p{L}+",
      ),
    ],
    never: ET_NOT_AHEAD,
  },
};
