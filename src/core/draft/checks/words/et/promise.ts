import type { ClaimWords } from "../../lexicon.ts";
import { wordPattern } from "../../word-pattern.ts";

const FEW = "(?:\\p{L}+,? ){0,4}";
const MONTH =
  "(?:jaanuar|veebruar|märts|aprill|mai|juuni|juuli|august|septemb|oktoob|novemb|detsemb|jaan|veebr|apr|aug|sept|okt|nov|dets)\\p{L}*";
const WEEKDAY =
  "(?:esmaspäev|teisipäev|kolmapäev|neljapäev|reede|laupäev|pühapäev)(?:al|aks|ani|a|ks|l|ni|sel|ast|st)?";

/** What sounds like a promise, and the days that bind it. */
export const estonianPromises: Pick<ClaimWords, "promise" | "ifYou" | "date"> = {
  promise: [
    wordPattern(
      "luba(?:n|me)(?! (?:mul|meil|endale|küsi))",
      "tõota(?:n|me)",
      "garanteeri\\p{L}*",
      "taga(?:n|me)",
      "kinnita(?:n|me)(?: teile| sulle)?,? et",
      "an(?:nan|name) (?:oma |teile |sulle )*(?:au)?sõna",
      "edaspidi(?! (?:oleksite|soovite|tahate))",
      "nüüdsest",
      "(?:enam )?(?:kunagi |iial )?ei (?:tohi )?(?:kordu|juhtu|juhtuda|korduda)(?: enam| kunagi)?",
      "(?:peagi|varsti|õige pea|lähiajal|lähipäevil|lähemal ajal|lähitulevikus|üsna pea|lähinädalatel|lähemate päevade jooksul|peatselt|esimesel juhul)",
      "esimesel võimalusel",
      "helista(?:n|me) (?:teile|sulle)(?!,| (?:selle|sest|seoses|kuna|täna))",
      `aja(?:n|me) ${FEW}korda`,
      "kordumi(?:se|st|ne)\\p{L}*",
      "(?:võite|saate|võid|saad) (?:olla |meie peale |meile |täiesti |nüüd |alati |kindlasti )*(?:kindel|kindlad|loota|arvestada|rahulik|rahulikud|kindel olla)",
      "(?:sel|järgmisel|tuleval) nädalal (?:\\p{L}+ ){0,2}(?:teen|teeme|saadan|saadame|helistan|toome)",
      "niipea,? kui (?:võimalik|saa\\p{L}*|jõua\\p{L}*)",
      "(?:võimalikult|nii) (?:kiiresti|ruttu|pea|kiirelt)(?: kui|,)?",
      "(?:viivitamata|kohe|koheselt|otsekohe|kiiremas korras) \\p{L}+(?:ame|eme|ime|an|en)",
      "\\p{L}+(?:ame|eme|ime(?<!sime)) (?:\\p{L}+ )?(?:viivitamata|kohe|koheselt|otsekohe|kiiremas korras)",
      "hoolitse(?:n|me) (?:selle eest|et)",
      `võta(?:n|me) ${FEW}ühendust(?!,? (?:et|sest|kuna|seoses))`,
      "(?:saadan|saadame)(?! (?:teile|sulle) (?:tervitus\\p{L}*|selle|siinkohal))",
      "an(?:nan|name) (?:teile |sulle )?(?:\\p{L}+ )?teada",
      "vasta(?:n|me) (?:teile|sulle)",
      `(?:tee(?:n|me)|sea(?:n|me)) ${FEW}korda`,
      "(?:lahenda|paranda|muuda|uuri|heasta|asenda|tarni|too|korralda|vaheta|saavuta|jälgi|kontrolli)(?:me|n) (?:\\p{L}+ )?(?:selle|asja|olukorra|probleemi|kõik|oma|meie|välja|kauba|uue|uued|teile|teie|iga|edaspidi|alati|üle|puuduva|puuduvad|ümber)",
      "selgita(?:n|me) (?:\\p{L}+ )?välja",
      "(?:parandame|parandan) end",
      "(?:tule(?:n|me)|jõua(?:n|me)) (?:\\p{L}+ )?(?:tagasi teie juurde|selle juurde tagasi)",
      "(?:teie |järgmine |järgmised |iga |kõik |uus |uued )(?:\\p{L}+ )?(?:kaup|kaubad|tellimus|tellimused|saadetis|saadetised|tarne|tarned|asenduskaup) (?:\\p{L}+ )?(?:jõuab|jõuavad|saabub|saabuvad|tuleb|tulevad|läheb|lähevad|on) (?:\\p{L}+ )?(?:õigel ajal|õigeaegselt|alati|edaspidi|täpselt|korras|kindlasti|teieni)",
      "(?:alati|edaspidi|järgmi\\p{L}* kor\\p{L}*|kindlasti) (?:\\p{L}+ ){0,3}(?:õigel ajal|õigeaegselt|täpselt|paremini|teisiti|korras)",
      "saa(?:te|d) (?:\\p{L}+ )?(?:peagi|varsti|kindlasti|kohe)",
      "rohkem (?:seda|nii|selliseid \\p{L}+) ei (?:juhtu|kordu|tule|tee)",
      "seda enam ei",
    ),
  ],
  ifYou: wordPattern(
    "kui (?:te |sa |teil |sul |teile |sulle )?(?:soovi|taha|lubate|lubad|sobi|vaja|olete|oled|ots|annate|annad|leiate|on)\\p{L}*",
    "soovi korral",
    "vajadusel",
    "kui soov\\p{L}*",
  ),
  date: wordPattern(
    WEEKDAY,
    "täna|homme|ülehomme|homseks|tänaseks|täna õhtul",
    `\\d{1,2}\\. ?${MONTH}`,
    "\\d{1,2}\\.\\d{1,2}",
    "\\d{4}-\\d{2}-\\d{2}",
    "(?:sel|sellel|selle|järgmise|järgmisel|tuleva|tuleval) nädala(?:l|ks|ni|s)?(?: lõpu\\p{L}*)?",
    "(?:nädala|kuu|päeva|tööpäeva) lõpu(?:ks|ni)",
    `(?:${MONTH}) (?:lõpu|alguse|kesk)\\p{L}*`,
    "(?:hiljemalt|kuni) \\d",
    "(?:\\d+|ühe|kahe|kolme|nelja|viie|kümne|24|48) (?:tööpäeva|päeva|tunni|nädala|minuti) (?:jooksul|pärast|sees)",
    "kell \\d",
  ),
};
