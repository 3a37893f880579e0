import type { DraftChannel } from "../draft/draft-terms.ts";

/** What can be asked of a draft besides another way to send it or another language. */
export type PlainChange =
  | "shorter"
  | "warmer"
  | "without-offer"
  | "with-offer"
  | "other-words"
  | "formal"
  | "informal";

/** Tried in this order, as "less formal" holds "formal". English and Estonian in full, the others' plainest words. */
export const CHANGE_WORDS: readonly (readonly [PlainChange, RegExp])[] = [
  [
    "without-offer",
    /\b(?:drop|remove|delete|skip|cut|omit|leave out|take out|without|no|not)(?: (?:any|the|our|that|mention(?:ing)?|of|a))* (?:discounts?|offers?|compensation|refund|credit|gift|sums?|amounts?)(?: out)?\b|\b(?:ilma|jäta|jätame|eemalda|võta)(?: (?:see|meie|välja|ära))* (?:allahindlu|soodustu|pakkumi|hüviti)\p{L}*(?: (?:välja|ära))?|\b(?:ilman|poista|jätä pois) (?:alennu|tarjou)\p{L}*|без (?:скидк|предложени|отстъпк|оферт)\p{L}*|убери (?:скидк|предложени)\p{L}*|махни (?:отстъпк|оферт)\p{L}*|(?:χωρίς|βγάλε) (?:την )?(?:έκπτωση|προσφορά)/iu,
  ],
  [
    "with-offer",
    /\b(?:with|add|keep|put back|include|mention)(?: (?:the|our|that|in|back))* (?:discount|offer|compensation|refund|credit)\b|\b(?:lisa|pane)(?: (?:tagasi|juurde))* (?:allahindlu|soodustu|pakkumi|hüviti)\p{L}*/iu,
  ],
  [
    "informal",
    /\b(?:less formal(?:ly)?|more informal(?:ly)?|informal(?:ly)?|(?:on )?first[- ]name (?:terms|basis)|more casual|casual)\b|\bsinata\p{L}*|\bsina[- ]vorm\p{L}*|\b(?:vähem|mitte)\s?ametlik\p{L}*|\bsinutel\p{L}*|\bsinuttel\p{L}*|\brennom\p{L}*|на ты(?![\p{L}])|на ти(?![\p{L}])|στον ενικό|λιγότερο επίσημ\p{L}*/iu,
  ],
  [
    "formal",
    /\b(?:more formal(?:ly)?|formal(?:ly)?|more official|more polite(?:ly)?|politer)\b|\bteieta\p{L}*|\bteie[- ]vorm\p{L}*|\bametlikum\p{L}*|\bviisakam\p{L}*|\bteititel\p{L}*|\bmuodollise\p{L}*|на вы(?![\p{L}])|официальнее|на вие(?![\p{L}])|по-официал\p{L}*|στον πληθυντικό|πιο επίσημ\p{L}*/iu,
  ],
  [
    "shorter",
    /\b(?:shorter|shorten(?: it)?|briefer|more concise|(?:it is |it's )?too long|trim|cut (?:it )?(?:down|short))\b|\blühem\p{L}*|\blühenda\p{L}*|\bliiga pikk\b|\blyhyem\p{L}*|\blyhennä\p{L}*|короче|сократи\p{L}*|по-кратк\p{L}*|съкрати|συντομότερ\p{L}*|πιο σύντομ\p{L}*/iu,
  ],
  [
    "warmer",
    /\b(?:warmer|friendlier|kinder|softer|more (?:friendly|personal|warm)|(?:it is |it's )?too cold|less cold)\b|\bsoojem\p{L}*|\bsõbralikum\p{L}*|\blahkem\p{L}*|\bisiklikum\p{L}*|\blämpimä\p{L}*|\bystävällise\p{L}*|теплее|дружелюбнее|мягче|по-топл\p{L}*|по-мил\p{L}*|θερμότερ\p{L}*|πιο (?:θερμ|φιλικ)\p{L}*/iu,
  ],
  [
    "other-words",
    /\b(?:(?:say|write|put|word|phrase) (?:it|this|that) (?:differently|another way|otherwise|anew|again)|(?:in |with |use )?(?:other|different) words|differently|another (?:version|way|wording)|rephrase|reword|rewrite|try again)\b|\bteisiti\b|\bteiste sõnadega\b|\b(?:sõnasta|kirjuta) (?:see )?(?:ümber|uuesti)\b|\bsõnasta ümber\b|\btoisin\b|\beri sanoin\b|другими словами|по-другому|иначе|перефразируй|с други думи|по друг начин|με άλλα λόγια|αλλιώς|διαφορετικά/iu,
  ],
];

/** "As a letter", "make it an e-mail": what the draft is to become. */
export const CHANNEL_WORDS: readonly (readonly [DraftChannel, RegExp])[] = [
  [
    "e-mail",
    /\b(?:(?:as|into|instead) (?:an? )?|make (?:it|this) an? )e?-?mail\b|\be-?kirjaks\b|\be-?kirjana\b|\bmeili(?:ks|na)\b|\bsähköpostina\b|как мейл|по почте|като имейл|ως email/iu,
  ],
  [
    "phone-script",
    /\b(?:(?:as|into) (?:an? )?|make (?:it|this) an? )(?:phone|call|telephone)(?: script)?\b|\b(?:kõne|telefoni)(?:skripti)?(?:ks|na)\b|\bpuheluna\b|звонком|για τηλέφωνο/iu,
  ],
  [
    "short-message",
    /\b(?:(?:as|into) (?:an? )?|make (?:it|this) an? )(?:sms|text(?: message)?|short message|whatsapp)\b|\b(?:lühi)?sõnumi(?:ks|na)\b|\bsms-i(?:ks|na)\b|\btekstiviestinä\b|как смс|като sms|ως μήνυμα/iu,
  ],
  [
    "visit-plan",
    /\b(?:(?:as|into) (?:an? )?|make (?:it|this) an? |for an? )visit(?: plan)?\b|\b(?:külastus|visiidi)plaani(?:ks|na)\b|\bkäyntinä\b/iu,
  ],
  [
    "letter",
    /\b(?:(?:as|into) (?:an? )?|make (?:it|this) an? )(?:paper )?letter\b|\b(?:paber)?kirja(?:ks|na)\b|\bkirjeenä\b|\bkirjeeksi\b|письмом|как письмо|като писмо|ως επιστολή/iu,
  ],
];

/** Words between the changes that ask for nothing themselves. */
export const NO_CHANGE: ReadonlySet<string> = new Set(
  `make making it its this that them the a an and but also then please pls can could would you just
  bit little more much too so now again draft message text mail email letter one of in to for with is
  be should write change turn into as still yet i want need like let me my rewrite do and, way say put
  tee teha see seda palun ja aga ka natuke veidi rohkem nüüd mustand kirja kiri tekst muuda kirjuta
  võiks võiksid saaksid olla siis ning keeles tehke tee- tehes ole hea mul on vaja
  tee ja vielä hieman se tämä voisitko tehdä kirjoita muuta ole hyvä
  сделай сделайте и пожалуйста это его чуть немного напиши по на
  направи го моля и малко напиши
  κάνε το και παρακαλώ λίγο γράψε`
    .split(/\s+/u)
    .filter((word) => word !== ""),
);

/** "Add …", "mention …", "make it …": somebody wants a draft to be other than it is, whatever it is they want. */
export const WANTS_CHANGE =
  /^(?:please )?(?:make (?:it|this)|change (?:it|this|the)|add|mention|remove|drop|leave out|take out|replace|rewrite|reword|rephrase|shorten|tee (?:see|seda)|muuda|lisa|eemalda|jäta välja|võta välja|asenda|сделай|добавь|убери|замени|направи го|добави|махни|κάνε το|πρόσθεσε|βγάλε)(?!\p{L})/iu;
