import type { Clues } from "../../clue.ts";
import { wordList } from "../../word-list.ts";
import { wordPattern } from "../../word-pattern.ts";

/** What concerns a person, not the business, and what other clients and our own people did. */
export const finnishPrivate: Clues = [
  wordPattern(
    "sydän(?:vaivo|vika|vian|taudi|oirei|kohtau|infarkt)\\p{L}*|selkävaivo\\p{L}*|uskova(?:na|nen|inen|isena|iset|isille)\\p{L}*|uskovaisena|(?:kuljettaja|lastaaja|varastomies|myyjä|työntekijä|kuski|harjoittelija|kirjanpitäjä|esimies)\\p{L}*(?:,? \\p{L}+){0,4},? (?:varoituks|potkut|rangaist|sak|irtisano|humala|huomautuks|puhuttelu)\\p{L}*|(?:kirjalli|viralli)\\p{L}+ (?:varoitu|huomautu)\\p{L}*|paranemista",
  ),
  wordPattern(
    "ero(?:atte|at|sitte|sit|samassa|amassa|nneet|stanne|stasi)|(?:erostanne|erosi vuoksi|avioliit\\p{L}+|avopuoliso\\p{L}*|ex-(?:mies|vaimo)\\p{L}*|entinen (?:mies|vaimo)\\p{L}*)",
    "(?:missä|mistä|tiedän missä) (?:\\p{L}+ )?(?:asutte|asut|asuvat)|kotipihal\\p{L}*|kotikadu\\p{L}*|kotio(?:ve|soit)\\p{L}*|asuinpaik\\p{L}*|(?:luoksenne|luoksesi) kotiin|kotiin asti",
    "(?:makasitte|makasit|olitte|olit|jouduitte|jouduit|pääsitte|pääsit) (?:\\p{L}+ ){0,3}(?:sairaala|osasto|leikkau|teho-osasto|klinik)\\p{L}*|sydän(?:vaiva|oire|leikkau)\\p{L}*|sydämen(?:ne|si)|leikkau\\p{L}+(?:nne|si)|(?:polvi|selkä|lonkka|silmä)leikkau\\p{L}*|toipumi\\p{L}*|toivut\\p{L}*",
    "(?:toinen|toisen|toisella|eräs|erään|eräällä|naapuri\\p{L}*|kilpailijanne) (?:\\p{L}+ ){0,2}(?:asiak|ravintola|hotelli|kahvila|kauppa|yrity|firma|konepaja|korjaamo)\\p{L}* (?:\\p{L}+ ){0,5}(?:maks|velk|ost|tilaa|tilasi|laskuj|valit|konkurs|irtisano|sai)\\p{L}*",
  ),
  wordList(
    "raska(?:us|ude|ute)- raskaana avioero- eronne erosi_jälkeen syöpä- syövä(?:n|stä)- masennu- leikkau(?:ksen|kse|s)- diagnoos- sydänkoh- infarkt- aivoinfark- sädehoi- psykiat- psykolog- terapi- alkohol- päihde- syntymäaika- syntymäpäiv- henkilötunnu- hetu sosiaaliturva- tilinumero- iban pankkitili- luottokort- korttinumero- passin_numero- passinumero-",
    "koti(?:osoit|numer|puhelin|ov)- kotiin(?:ne|si) kotona(?:nne|si) yksityi(?:nen|seen|sen|sestä|selle)-_(?:numer|puhelin|sähköpost)- henkilökohtai-_(?:numer|puhelin|tili|sähköpost)- uskonto- uskonno- seurakun- muslimi- helluntai- jehova- moskei- kirko(?:ssa|sta|lle)- puolue- äänestitte äänestit äänestä- poliitti- vaimonne vaimosi miehenne miehesi puolisonne puolisosi aviomiehe- tyttärenne tyttäresi poikanne poikasi lapsenne lapsesi lastenne",
    "äitinne isänne äitisi isäsi hautajais- häi(?:den|tä|ssänne)- häänne seksuaali- terveydentila- terveytenne terveytesi lääkit- verenpain- diabet- burnout- uupumuks- loppuunpal- asuntolaina- ulosot- luottotietonne avustaj- ammattiliitto-",
  ),
  {
    all: [
      wordList(
        "te teidän teillä teille teiltä sinä sinun sinulla sinulle sinut olette olet olitte olit jäitte jouduitte \\p{L}+nne \\p{L}+si kuulin kuulimme toivottavasti",
      ),
      wordList(
        "sairaus- sairau(?:den|te)- sairaanhoi- sairaalassa sairaala- sairasloma- sairaana sairastu- sairastaa sairastele- terveysongelm- vaivannut_selkä toipu- perhee(?:nne|si|ssä|n)- ikänne ikäsi painonne velka- velkaantu-",
      ),
    ],
    within: 8,
    unless: wordList(
      "meillä varasto(?:lla|ssa)- kuljettaj- työntekijä(?:mme|ni) terveisin perheyrity-",
    ),
  },
  {
    all: [
      wordList(
        "toinen_asiak- toise(?:lle|n|sta|ltä|lla)_asiak- erä(?:s|ään|älle)_(?:toinen_)?asiak- muut?_asiak- mui(?:lle|lta|den)_asiak- yksi_asiak- yhden_asiak- asiakkaa(?:mme|llemme|ltamme|stamme|ni|lleni|ista)- naapuri(?:nne|yrity|si)- ravintola hotelli yritys kahvila kauppa",
      ),
      wordList(
        "maks(?:oi|aa|avat|oivat|ettu) sai saa saivat saavat tilasi tilaa tilaavat ost[aoi]- alennu- velkaa konkurss- valitt- vaiht- lopett- ostaa jätti hint- hinna- myöhäs- hyvityks- korvau- luotto-",
      ),
    ],
    within: 8,
    unless: wordList(
      "te_saatte teille saatte jos asiakkaamme_saavat kaikki kahvilanne hotellinne ravintolanne",
    ),
  },
  {
    all: [
      wordList(
        "kollega(?:mme|ni|lla)? työntekijä(?:mme|llä|n|ni)? kuljettaja(?:mme|lla|n)? myyjä(?:mme|llä|n)? hänellä varastomiehe- esimiehe-",
      ),
      wordList(
        "sairas(?:loma|tui|taa|tunut)- humala- juo_liikaa krapula- avioero- potkut syöpä- raska- masen- uupu- irtisano- rangaist- varoituksen burnout- lomautet-",
      ),
    ],
    within: 8,
  },
];
