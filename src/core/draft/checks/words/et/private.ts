import type { ConductWords } from "../../lexicon.ts";
import { wordPattern } from "../../word-pattern.ts";

/** What is nobody's business. */
export const estonianPrivate: Pick<ConductWords, "privateMatter"> = {
  privateMatter: [
    wordPattern(
      "(?:kodu|kodus(?:e|es)?|era|isiklik\\p{L}*|privaat)\\s?(?:aadress|telefon|number|numbr|meil|postkast|konto|mobiil|uks)\\p{L}*",
      "(?:teie|sinu|tema) (?:kodu|koju|kodus|korter|eramaj)\\p{L}*(?! ?(?:leh|turu|lehe))",
      "kus te elate",
      "(?:isikukood|sünniaeg|sünniaja|sünnikuupäev|sünnipäev|sünnipäeva)\\p{L}*",
      "(?:krediitkaardi|pangakaardi|kaardi(?:number|numbri)|kontonumb|pangakonto|arvelduskonto|passi|id-kaardi)\\p{L}*",
      "(?:rase|raseda|rasedus|lahutus|abielulahutus|lahutuse|vähk|vähi(?:ravi|diagnoos|ga)|haiguslehe|haigusleht|operatsioon|keemiaravi|depressioon|infarkt|insul[dt]|läbipõlemis|matus|leinas|psühhiaat|alkohol|joomi|võlanõustaj|kohtutäitur)\\p{L}*",
      "(?:teie|sinu|tema) (?:\\p{L}+ )?(?:abikaasa|naise|mehe|poja|tütre|lapse|laste|lapsed|ema|isa|venna|õe|elukaaslase|vanemate|tervis|tervise|haigus|ravi|diagnoos|usk|usu|usutunnistus|kogudus|partei|erakon|palk|palga|laen|võlg|võla|võlgade|eraelu|abielu)\\p{L}*",
      "(?:valisi(?:te|d)|hääletasi(?:te|d)|erakonda kuulu\\p{L}*|erakonna liige\\p{L}*|partei liige\\p{L}*|valimistel|kandideeri\\p{L}*)",
      "(?:usklik|uskliku|kirik|kogudus|palvela|jumalateenistus|usuli|moslem|juudi|õigeusk|katoli|luteri)\\p{L}*",
    ),
    {
      all: [
        wordPattern("(?:teie|sinu|te|sa|teil|sul|ta|tema|tal|\\uFFFC+)\\p{L}{0,3}"),
        wordPattern(
          "(?:haige|haigesta|haigla|haigus|ravi|arst|terviseprobleem|tervisehäda|terviseg|paranemis|operatsiooni|operatsioonist|lõikus|kurnatud|surm|suri|lein|tähtpäev|purjus|joodik|maksehäire|võla)\\p{L}*",
        ),
      ],
      within: 9,
      unless: wordPattern(
        "haiguslehel oli meie",
        "tervitus\\p{L}*",
        "meie (?:autojuht|kolleeg|töötaja|laohoidja)\\p{L}*",
        "tervis(?:e)?too\\p{L}*",
        "tervist",
      ),
    },
    {
      all: [
        wordPattern(
          "(?:teine|teise|üks|ühe|mõni|meie teine|naaber|naabri|kõrval\\p{L}*|konkurendist) (?:\\p{L}+ )?(?:klien|ostja|kohvik|restoran|hotell|pood|ettevõt|firma)\\p{L}*",
          "(?:teie|sinu) (?:naab\\p{L}*|konkuren\\p{L}*)",
          '(?:hotell|kohvik|restoran|pagariäri|pood|baar|kauplus|lasteaed|kool|ettevõte|firma)\\p{L}* [\\p{L}\\uFFFC„"“«»]+',
        ),
        wordPattern(
          "(?:maks(?:is|ab|avad|sid|nud)|tasu(?:s|b)|osta(?:b|s|vad)|ostis|telli(?:s|b|vad|nud)|sai|saab|saavad|kaeba\\p{L}*|võlgne\\p{L}*|võlgu|pankrot\\p{L}*|allahindlus\\p{L}*|lahkus|lõpetas|sõlmis|käive|käibe)",
        ),
      ],
      within: 9,
      unless: wordPattern(
        "kui (?:te|sa|teil)",
        "\\p{L}+site",
        "te (?:\\p{L}+ )?(?:maks|osta|telli|saa)\\p{L}*",
        "teise (?:tarnija|pakkuja)\\p{L}*",
        "teie kohvik",
        "teie firma",
      ),
      notInQuestion: true,
    },
  ],
};
