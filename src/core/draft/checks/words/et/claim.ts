import { estonianOffers } from "./offer.ts";
import { estonianPromises } from "./promise.ts";
import { estonianExcuses } from "./excuse.ts";
import { estonianApologies } from "./apology.ts";
import type { ClaimWords } from "../../lexicon.ts";
import { wordPattern } from "../../word-pattern.ts";

const FEW = "(?:\\p{L}+,? ){0,4}";
const DIGIT =
  "(?:üks|ühe|ühte|kaks|kahe|kaht|kahte|kolm|kolme|neli|nelja|viis|viie|viit|kuus|kuue|kuut|seitse|seitsme|seitset|kaheksa|kaheksat|üheksa|üheksat)";
const NUMBER_WORD = `(?:(?:${DIGIT}(?:kümmend|kümne|kümmet|teist|teistkümmend|sada|saja)?|kümme|kümne|kümmet|sada|saja|tuhat|tuhande|miljon|miljoni|tosin|tosina) ?)+`;

export const estonianClaims: ClaimWords = {
  ...estonianOffers,
  ...estonianPromises,
  ...estonianExcuses,
  ...estonianApologies,
  settled: [
    wordPattern(
      `ole(?:n|me) ${FEW}(?:lahendanud|korda teinud|kõrvaldanud|heastanud|klaarinud|parandanud|likvideerinud)`,
      "(?:on|sai|said|saanud) (?:\\p{L}+ ){0,2}(?:lahendatud|kõrvaldatud|heastatud|korda tehtud|korda|parandatud|likvideeritud|kontrolli all|lahenduse)",
      "(?:lahendati|kõrvaldati|heastati|parandati|lahendasime|kõrvaldasime)",
      "(?:probleem|mure|viga)\\p{L}* (?:on|ei) (?:\\p{L}+ )?(?:möödas|minevik|kadunud|esine)",
    ),
  ],
  change: [
    wordPattern(
      `ole(?:n|me) ${FEW}(?:muutnud|parandanud|täiustanud|ümber (?:korraldanud|teinud)|asendanud|koolitanud|palganud|kasutusele võtnud|tugevdanud|uuendanud|juurutanud|laiendanud|õppinud|võtnud (?:kasutusele|tööle|juurde)|vahetanud|investeerinud|soetanud|ostnud|paigaldanud|loonud|avanud|kolinud|lisanud|kahekordistanud|värvanud|tellinud|lühendanud|kiirendanud|karmistanud|tööle võtnud|lepingu lõpetanud|automatiseerinud)`,
      `ole(?:n|me) (?:vahepeal|nüüd|juba|hiljuti) (?!${FEW}(?:vaband|palu|öel|rääki|kirjuta|küsi))${FEW}\\p{L}+nud`,
      "meie uu(?:s|e|t|ed|te|es|el|elt|ele) (?!kor\\p{L}*|reegl\\p{L}*|tingimus\\p{L}*)\\p{L}+",
      "(?:tööta|kasuta|kontrolli|tegutse|loe|paki|saada|helista|jälgi|tarni|mõõda|kaalu)me nüüd",
      "nüüd (?:\\p{L}+ )?(?:tööta|kasuta|kontrolli|tegutse|loe|paki|saada|helista|jälgi|tarni)(?:me|takse)",
      "(?:kontrollitakse|loetakse|pakitakse|jälgitakse|kaalutakse|skaneeritakse|tarnitakse) (?:\\p{L}+ )?nüüd",
      "(?:muutsime|parandasime|täiustasime|palkasime|koolitasime|uuendasime|võtsime (?:\\p{L}+ ){0,3}(?:kasutusele|tööle|juurde)|korraldasime (?:\\p{L}+ )?ümber|vahetasime|investeerisime|paigaldasime|juurutasime|laiendasime|tugevdasime|kahekordistasime|värbasime|soetasime|automatiseerisime|karmistasime|avasime)",
      "(?:on|sai) (?:\\p{L}+ ){0,3}(?:välja vahetatud|vahetatud|ümber korraldatud|täiustatud|uuendatud|koolitatud|asendatud|palgatud|kasutusele võetud|paigaldatud)",
      "sellest ajast (?:peale|alates|saadik) (?:\\p{L}+ )?(?:on kõik|pole|ei ole|kõik)",
      "(?:ehitasime|lõime|võtsime (?:\\p{L}+ ){0,3}(?:uue|uued)|tõstsime|lisasime|loobusime (?:\\p{L}+ )?(?:tarnija|vedaja)\\p{L}*|seadsime (?:\\p{L}+ )?sisse|kolisime|panime (?:\\p{L}+ )?(?:paika|tööle|üles))",
      "(?:saime|võitsime|pälvisime) (?:\\p{L}+ ){0,3}(?:auhinna|sertifikaadi|tunnustuse|tiitli)",
    ),
  ],
  numberWords: wordPattern(
    `${NUMBER_WORD}(?<= )(?:(?:head|pikka|tervet|suurt|väikest|uut|rahulolevat) )?(?:protsen\\p{L}*|euro\\p{L}*|dollari\\p{L}*|(?:töö)?päev\\p{L}*|nädala\\p{L}*|kuud|kuu|aasta\\p{L}*|tun[dn]i\\p{L}*|alus\\p{L}*|kast\\p{L}*|karp\\p{L}*|karbi\\p{L}*|pudeli\\p{L}*|tükk\\p{L}*|ühikut|kilo\\p{L}*|tonn\\p{L}*|liit\\p{L}*|tellimus\\p{L}*|tarne\\p{L}*|klien\\p{L}*|ettevõt\\p{L}*|saadetis\\p{L}*|kot\\p{L}*|pakk\\p{L}*|arve\\p{L}*|kaebus\\p{L}*)`,
  ),
  introduces: wordPattern(
    "minu nimi on",
    "mina olen",
    "siin",
    "helistab",
    "kirjutab",
    "lugupidamisega",
    "tervitades",
    "parimat",
    "olen",
  ),
};
