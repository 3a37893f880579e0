import { z } from "zod";

export const RED_FLAGS = [
  "pleading", // ET-06
  "excuse", // EL-10
  "blame",
  "competitor", // BG-24
  "pressure",
  "vague-promise",
  "injection",
] as const;
export type RedFlagKind = (typeof RED_FLAGS)[number];

/** A span of free text that deserves a second look; offsets in UTF-16 units, end exclusive. */
export const redFlagSchema = z.object({
  kind: z.enum(RED_FLAGS),
  start: z.int().min(0),
  end: z.int().min(1),
});
export type RedFlag = Readonly<z.infer<typeof redFlagSchema>>;

/** A word begins here; `\b` does not know õ, ä, ö and ü. */
const W = String.raw`(?<![\p{L}\p{N}])`;
/** ...and ends here. */
const E = String.raw`(?![\p{L}\p{N}])`;

/** English and Estonian together: a rep may mix them. Wordings that were meant otherwise are rare, misses are not. */
const WORDINGS: Record<RedFlagKind, readonly string[]> = {
  pleading: [
    `please (?:do )?(?:come back|give us|don't leave|stay)`,
    `(?:i|we)(?:'m| am|'re| are)? beg(?:ging)?${E}`,
    `on (?:my|our) knees`,
    `(?:i|we) really need (?:you|your)`,
    `we(?:'ll| will) do anything`,
    `palun (?:tulge|tule) tagasi`,
    `palun (?:ärge|ära) minge?`,
    `(?:anun|anume|palun väga)${E}`,
    `põlvili`,
    `teeme (?:ükskõik mida|kõik, mida)`,
  ],
  excuse: [
    `(?:it|that) was(?:n't| not) (?:really )?(?:my|our) fault`,
    `(?:the )?(?:courier|carrier|supplier|warehouse|subcontractor|driver) (?:let us down|failed|was late|made a mistake)`,
    `we were (?:very |so |too )?(?:busy|short[- ]staffed|understaffed)`,
    `(?:sorry|apologi[sz]e),? but${E}`,
    `(?:see )?(?:pole|ei ole|polnud|ei olnud) (?:meie|minu) süü`,
    `(?:kuller|vedaja|tarnija|ladu|autojuht) (?:hilines|eksis|vedas (?:meid )?alt)`,
    `meil oli (?:väga |nii )?(?:kiire|palju tööd|vähe inimesi)`,
    `(?:vabandust|vabandame|vabandan),? aga${E}`,
  ],
  blame: [
    `you should(?:'ve| have)${E}`,
    `you (?:never|didn't|did not) (?:tell|told|say|said|call|called|answer|answered|warn|warned)`,
    `(?:it's|it is|that's|that was) your (?:own )?(?:fault|mistake)`,
    `you (?:must have )?misunderstood`,
    `(?:te|teie|sina|sa) oleksi(?:te|d) pidanud`,
    `(?:teie|sinu|teie enda) (?:enda )?(?:süü|viga)${E}`,
    `(?:te|teie) (?:ju )?(?:ei öelnud|ei helistanud|ei vastanud|ei teatanud)`,
    `saite (?:ise )?valesti aru`,
  ],
  competitor: [
    `they(?:'re| are) (?:just |simply )?(?:bad|cheap|unreliable|worse|amateurs|cowboys)`,
    `(?:their|that company's) (?:quality|service|goods|products) (?:is|are) (?:bad|poor|worse|rubbish|terrible)`,
    `you(?:'ll| will) (?:regret|be disappointed)`,
    `nad on (?:lihtsalt )?(?:halvad|odavad|ebausaldusväärsed|kehvad|kehvemad|asjaarmastajad)`,
    `nende (?:kvaliteet|teenindus|kaup) on (?:halb|kehv|kehvem|jama)`,
    `(?:te )?(?:hakkate|veel) kahetse(?:ma|te)`,
  ],
  pressure: [
    `(?:only|just) (?:today|until tomorrow|this week)`,
    `last chance`,
    `you (?:have to|must|need to) decide`,
    `(?:sign|order|decide) (?:right )?now`,
    `ainult täna`,
    `viimane (?:võimalus|hoiatus)`,
    `(?:te )?peate (?:kohe |täna )?(?:otsustama|tellima)`,
    `otsustage (?:kohe|täna)`,
  ],
  "vague-promise": [
    `(?:we|i)(?:'ll| will) be in touch`,
    `(?:we|i)(?:'ll| will) (?:get back to you|look into it|call you) ?(?:soon|some ?time|one day|at some point)?(?=[.!,]|$)`,
    `(?:as soon as possible|asap|in due course|one of these days)`,
    `(?:küll )?võta(?:me|n) (?:teiega |ise )?ühendust(?=[.!,]|$)`,
    `esimesel võimalusel`,
    `(?:lähiajal|millalgi|kunagi hiljem)${E}`,
  ],
  injection: [
    `(?:ignore|forget|disregard) (?:all |any |the |your )*(?:previous |prior |above |earlier )*(?:instructions?|rules|prompts?)`,
    `(?:system|hidden|developer) (?:prompt|message|reason)`,
    `you are (?:now )?(?:an? )?(?:ai|assistant|language model|chatbot|chatgpt)`,
    `(?:trust|irritation) (?:score|level|points?)`,
    `reveal (?:your|the) (?:secret|reason|instructions?|layers?)`,
    `(?:unusta|ignoreeri|eira) (?:kõik |kõiki )?(?:eelnevad|varasemad|eelmised|oma|juhised|reeglid)`,
    `(?:süsteemi|varjatud) (?:viip|juhis|põhjus)`,
    `(?:oled|olete) (?:tehisaru|keelemudel|juturobot)`,
  ],
};

const PATTERNS = RED_FLAGS.map((kind) => ({
  kind,
  pattern: new RegExp(`${W}(?:${WORDINGS[kind].join("|")})`, "giu"),
}));

/** Spans in the order they stand; a text without any may still be a poor reply. */
export function findRedFlags(text: string): RedFlag[] {
  const found = PATTERNS.flatMap(({ kind, pattern }) =>
    [...text.matchAll(pattern)].map((hit) => ({
      kind,
      start: hit.index,
      end: hit.index + hit[0].length,
    })),
  );
  return found.toSorted((a, b) => a.start - b.start || b.end - a.end);
}
