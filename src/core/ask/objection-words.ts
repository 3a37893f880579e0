import type { Objection } from "../rehearsal/objection.ts";

/**
 * How an objection is named in an ask, small letters, in English, Estonian, Finnish, Russian, Bulgarian and Greek.
 * Tried in this order: "better price elsewhere" holds "price", "rude service" holds "service".
 */
export const OBJECTION_WORDS: readonly (readonly [Objection, readonly string[]])[] = [
  [
    "where-were-you",
    [
      "(?:and )?where (?:were|have) you(?: been)?(?: before| until now| till now| all this time)?",
      "neglect(?:ed)?",
      "(?:ja )?kus te(?:ie)?(?: siis)?(?: seni| varem| enne| olite)+",
      "(?:ja )?missä (?:te )?olitte(?: ennen| aiemmin| tähän asti)*",
      "(?:а )?где (?:же )?вы (?:раньше )?были(?: раньше| до сих пор)?",
      "(?:а )?къде бяхте(?: досега| преди| до сега)?",
      "(?:και )?π[οό]ύ? ?ήσασταν(?: μέχρι τώρα| πριν| τόσο καιρό)?",
    ],
  ],
  [
    "better-terms",
    [
      "(?:better|cheaper) (?:terms|offers?|prices?|deals?|conditions)(?: elsewhere)?",
      "cheaper elsewhere",
      "parema\\p{L}* (?:tingimus|pakkumi|hin)\\p{L}*(?: mujal\\p{L}*)?",
      "parem\\p{L}* (?:ehdo|ehto|tarjou|hin)\\p{L}*(?: muualla)?",
      "лучш\\p{L}* (?:услови|предложени|цен)\\p{L}*",
      "услови\\p{L}* лучше",
      "по-добр\\p{L}* (?:услови|оферт|цен)\\p{L}*(?: другаде)?",
      "καλύτερ\\p{L}* (?:όρ|τιμ|προσφορ)\\p{L}*(?: αλλού)?",
    ],
  ],
  [
    "new-rules",
    [
      "(?:new|changed) (?:rules?|terms|conditions)",
      "minimum orders?",
      "(?:uus|uue|uut)\\p{L}* (?:reegl|tingimus|kor[dr])\\p{L}*",
      "uu(?:s|d|t|si)\\p{L}* (?:sään|ehto|ehdo|ehtoj)\\p{L}*",
      "нов\\p{L}* (?:правил|услови|порядк)\\p{L}*",
      "(?:νέ|καινούρι)\\p{L}* (?:κανόν|όρ)\\p{L}*",
    ],
  ],
  [
    "rude-employee",
    [
      "rude(?:ness)?(?: (?:employee|staff|colleague|salesperson|driver|person|service))?",
      "impolite\\p{L}*(?: (?:employee|staff|colleague|service))?",
      "ebaviisaka\\p{L}*(?: (?:töötaja|müüja|teeninda|teenindu|kollee)\\p{L}*)?",
      "ebaviisakus\\p{L}*",
      "(?:töykeä|töykei|töykey|epäkohtelia|epäkohteliai)\\p{L}*(?: (?:työntekijä|myyjä|palvelu)\\p{L}*)?",
      "(?:груб|невежлив)\\p{L}*(?: (?:сотрудник|работник|менеджер|продавец|продавц|служител|продавач)\\p{L}*)?",
      "хамств\\p{L}*",
      "(?:нелюбез|невъзпитан)\\p{L}*(?: (?:служител|продавач)\\p{L}*)?",
      "αγεν\\p{L}*(?: (?:υπάλληλ|υπαλλήλ|πωλητ)\\p{L}*)?",
      "αγένει\\p{L}*",
    ],
  ],
  [
    "rumour",
    [
      "rumou?rs?",
      "gossip",
      "(?:something|what) they(?:'ve| have)? heard",
      "kuulujut\\p{L}*",
      "(?:laimu|kõmu)\\p{L}*",
      "(?:huhu|juoru)\\p{L}*",
      "(?:слух|сплетн)\\p{L}*",
      "клюк\\p{L}*",
      "(?:φήμ|διαδόσε|κουτσομπολι)\\p{L}*",
    ],
  ],
  [
    "pretext",
    [
      "pretext",
      "(?:polite )?(?:brush[- ]off|excuses?)",
      "(?:they |we )?(?:need )?nothing(?: just| right)? now",
      "(?:they |we )?need nothing",
      "ettekään\\p{L}*",
      "(?:praegu )?(?:pole|ei ole) (?:praegu )?(?:midagi )?vaja",
      "tekosyy\\p{L}*",
      "(?:emme|eivät) tarvitse(?: nyt)?(?: mitään)?",
      "отговорк\\p{L}*",
      "(?:сейчас )?(?:нам )?ничего не нужно",
      "(?:претекст|оправдани)\\p{L}*",
      "(?:сега )?нищо не (?:ни )?трябва",
      "(?:πρόσχημα|προσχήμα|δικαιολογί|υπεκφυγ)\\p{L}*",
      "δεν (?:χρειαζόμαστε|χρειάζονται)(?: τίποτα)?(?: τώρα)?",
    ],
  ],
  [
    "missing-product",
    [
      "(?:missing|discontinued|unavailable) (?:products?|goods|items?)",
      "(?:products?|goods|items?) (?:is |are )?(?:missing|discontinued|unavailable|out of stock)",
      "(?:puuduv|lõpetatud)\\p{L}* (?:too[dt]|kau[bp])\\p{L}*",
      "(?:puuttuv|poistu)\\p{L}* tuot\\p{L}*",
      "(?:отсутству\\p{L}*|недостающ\\p{L}*|нет(?:у)?|пропавш\\p{L}*) (?:товар|продукт)\\p{L}*",
      "липсващ\\p{L}* (?:продукт|сток|артикул)\\p{L}*",
      "(?:προϊόν|προϊόντ\\p{L}*) που λείπ\\p{L}*",
      "έλλειψ\\p{L}* (?:προϊόντ\\p{L}*)?",
      "(?:sortimen|valikoima|ассортимент|асортимент)\\p{L}*",
      "(?:προϊόν|προϊόντ\\p{L}*|продукт\\p{L}*|товар\\p{L}*)",
    ],
  ],
  [
    "late-delivery",
    [
      "(?:late|delayed|failed|slow|missed) deliver(?:y|ies)",
      "deliver(?:y|ies)(?: (?:failures?|delays?))?",
      "(?:hilinenud|hiljaks jäänud|hilinev\\p{L}*) (?:tarne|saadeti|kohaletoimet)\\p{L}*",
      "(?:tarne|hilinemi|kohaletoimet)\\p{L}*",
      "(?:myöhäs\\p{L}* (?:olev\\p{L}* )?)?toimitu\\p{L}*",
      "myöhästy\\p{L}*",
      "(?:(?:позд|опозд|задерж|просроч|сорван)\\p{L}* )?(?:доставк|поставк)\\p{L}*",
      "(?:опоздани|задержк)\\p{L}*",
      "(?:закъсн\\p{L}* )?доставк\\p{L}*",
      "закъснени\\p{L}*",
      "(?:καθυστερημέν\\p{L}* )?(?:παράδοσ|παραδόσε)\\p{L}*",
      "(?:καθυστέρησ|καθυστερήσε)\\p{L}*",
    ],
  ],
  [
    "bad-service",
    [
      "(?:bad|poor) (?:service|quality)(?: or (?:service|quality))?",
      "(?:service|quality)",
      "(?:halb|halva|halba) (?:teenindu|kvalite)\\p{L}*",
      "(?:teenindu|kvalite)\\p{L}*",
      "huono\\p{L}* (?:palvelu|laatu|laadu|laatua)\\p{L}*",
      "(?:palvelu\\p{L}*|laatu|laatua|laadu\\p{L}*)",
      "(?:плох\\p{L}* |лош\\p{L}* )?(?:обслуживани|обслужван|сервис|качеств)\\p{L}*",
      "(?:κακή\\p{L}* |κακή )?(?:εξυπηρέτησ|εξυπηρετήσε|ποιότητ)\\p{L}*",
    ],
  ],
  [
    "price",
    [
      "(?:high |too high )?(?:prices?|pricing)",
      "(?:too )?(?:expensive|dear|costly)",
      "(?:hinna|hinda|hinnad|hind|hindu)\\p{L}*",
      "(?:kallis|kalli|kallid|kalleid)",
      "(?:hinta|hintaa|hinnan|hinnat|hinnoista|hintoja|kalli\\p{L}*)",
      "(?:цен[аыуеой]\\p{L}*|цен|дорог\\p{L}*|дороговизн\\p{L}*|скъп\\p{L}*)",
      "(?:τιμ[ήέώ]\\p{L}*|ακριβ\\p{L}*)",
    ],
  ],
];

/** What stands around it in an ask for a talk, and is nobody's name. */
export const TALK_WORDS: readonly string[] = [
  "(?:talk|conversation|chat|call|meeting)s?",
  "(?:vestlus|kõne|kõnelus|jutuajami|vastuväi)\\p{L}*",
  "(?:teemal|koos)",
  "(?:keskustelu|puhelu|vastaväit)\\p{L}*",
  "(?:kanssa|aiheesta)",
  "(?:разговор|бесед|возражени|възражени)\\p{L}*",
  "(?:со|про|със|с|за|на|о|об)",
  "(?:συζήτησ|συζητήσε|συνομιλί|αντίρρησ|αντιρρήσε|τηλεφώνημα)\\p{L}*",
  "(?:με|για|την|τον|το|τη|της|του|τις|τους|τα|στη|στην|στον|στο|στις|στους|στα|μια|μία|ένα)",
];
