import { foldText, wordsOf } from "./fold-text.ts";
import { slipsBetween } from "./word-likeness.ts";

/** What a word does in an ask. `name`: nothing we know, so perhaps a client's. */
export type Role =
  | "write"
  | "rehearse"
  | "why"
  | "today"
  | "who"
  | "help"
  | "thanks"
  | "apology"
  | "reason"
  | "check-in"
  | "e-mail"
  | "phone-script"
  | "letter"
  | "message"
  | "price"
  | "missing-product"
  | "bad-service"
  | "objection"
  | "them"
  | "link"
  | "filler"
  | "et"
  | "en"
  | "name";

/** English and Estonian in full, the other languages' plainest words. A star ends a stem. */
const WORDS: readonly (readonly [role: Role, words: string])[] = [
  [
    "write",
    `write wrote draft* compose prepare kirjuta* koosta* vormista* kirjoita laadi напиши*
      составь* γράψε`,
  ],
  [
    "rehearse",
    `rehears* practice practise practicing practising roleplay simulate
      harjuta* proovi proovime mängime harjoittel* harjoitel* репет* потрениру* упражн*
      εξάσκηση`,
  ],
  ["why", "why miks mispärast miksi почему защо γιατί"],
  [
    "today",
    `today todays slipping slip urgent morning täna tänane tänased tänaseks kadumas
      kaomas libisemas hommik* tänään сегодня днес σήμερα agenda list cases juhtumid
      juhtum*`,
  ],
  [
    "who",
    `who whom what whats which kes kelle kellele kellega mis mida milline millised кто
      что кой какво ποιος τι kuka mitä ketkä`,
  ],
  [
    "help",
    `help hello hi hey start menu commands abi aita aidata tere hei apua moi помощь
      помоги привет помощ здравей βοήθεια γεια`,
  ],
  ["thanks", "thanks thank thx cheers aitäh tänan kiitos спасибо благодаря ευχαριστώ"],
  ["apology", "apolog* sorry vabandus* vabanda* anteeksip* извин* συγγνώμη"],
  ["reason", "reason* põhjus* syy причин* λόγος"],
  ["check-in", "checkin reconnect reminder meelespea"],
  ["e-mail", "email* mail mails meil meili meilile ekiri ekirja* sähköposti* мейл имейл"],
  [
    "phone-script",
    `script* call phone telephone skript* kõne kõneks kõneskript* telefon* puhelu* звонок
      обаждане`,
  ],
  ["letter", "letter* kiri kirja* kirje* paberkir* kirje письмо писмо επιστολή"],
  ["message", "message* note text sõnum* teade teadet viesti* сообщени* съобщени* μήνυμα"],
  [
    "price",
    `price* pricing expensive cost costs dear hind hinna hinda hinnast hinnaga kallis
      kallid hinta* цен* τιμή`,
  ],
  [
    "missing-product",
    `missing product products stock assortment discontinued unavailable range toode toote
      toodet tootest puudu* kaup kauba sortiment* tuote* товар*`,
  ],
  ["bad-service", "service rude teenindus* palvelu* обслужив* обслужван* εξυπηρέτηση"],
  ["objection", "objection* vastuväi*"],
  [
    "them",
    `them they nad nemad him her their it neile neid nende nendega neist talle temaga tema teda
      heille heidän им ними ему тях им αυτούς`,
  ],
  ["link", "for to with about of from regarding"],
  [
    "filler",
    `a an the please pls one more doing really still just yet us can could you would will
      me my i im want need like some new again another let lets we our do does did is are
      am was were has have had be been being at on in by and or so how should must now
      quick short good nice bad poor old that this same client clients customer company
      leave left leaving go goes gone going went stop stopped stops ordering orders order
      ordered buying bought buy quiet silent lose lost away off out up happened happening
      wrong matter deal show find open tell look see know info information card give get
      make made ask asking asked check catch say saying there any anybody anyone day all s
      m re e winback win back palun enam ei telli tellivad tellinud küsi küsige kaarti
      mulle mul ma meie mina sa sina üks uus uuesti jälle veel tahan soovin vaja oleks oli
      olid ole kas ja või sama klient kliendi klienti kliendile kliendid kliente kohta
      jaoks lahkus lahkusid läks läksid ära lõpetas lõpetasid kadus kadusid ostmast
      tellimast ostma tellima vaikseks vaikne vait jäi jäid jäänud kaotasime näita otsi
      leia ava räägi kaart anna tee halb halba halva halvast meiega teoksil lühike hea
      helistada tagasi võitmise tagasivõitmise plaanis uudist juhtus пожалуйста ушли ушёл
      ушла ушел ли мне для о об с за от защо си отиде lähti lähtivät pois hyvä τον την το
      έφυγε`,
  ],
  ["et", "estonian eesti"],
  ["en", "english inglise"],
];

/** Two words that are one to us. */
const JOINED: readonly (readonly [RegExp, string])[] = [
  [/\brole[- ]?play/giu, "roleplay"],
  [/\bcheck[- ]in\b/giu, "checkin"],
  [/\bcatch[- ]up\b/giu, "checkin"],
  [/\be[- ](?=mail|kir)/giu, "e"],
  [/\bwin[- ]back\b/giu, "winback"],
];

const SHORTEST_FORGIVEN = 5; // letters; a slip in a shorter word makes another word

const lexicon = WORDS.flatMap(([role, words]) =>
  words.split(/\s+/).map((word) => ({
    role,
    isStem: word.endsWith("*"),
    folded: foldText(word.replace("*", "")),
  })),
);
const exactRoles = new Map(lexicon.toReversed().map(({ folded, role }) => [folded, role]));
const stems = lexicon
  .filter(({ isStem }) => isStem)
  .toSorted((a, b) => b.folded.length - a.folded.length);
/** Slips are forgiven in words that carry the ask; in the others they would swallow names. */
const CARRIES_NOTHING: readonly Role[] = ["filler", "link", "them", "who"];
const forgiven = lexicon.filter(
  ({ role, folded }) => folded.length >= SHORTEST_FORGIVEN && !CARRIES_NOTHING.includes(role),
);

export type RoledWord = {
  readonly written: string;
  readonly folded: string;
  readonly role: Role;
  readonly isCapital: boolean; // a capital that is not merely a sentence's first
};

/** The words of an ask with what each does in it. */
export function readAskWords(text: string): RoledWord[] {
  const joined = JOINED.reduce((rest, [pair, one]) => rest.replace(pair, one), text);
  const words = wordsOf(joined);
  const isShouted = joined === joined.toUpperCase();
  return words.map(({ written, folded }, place) => {
    const startsBig = /^\p{Lu}/u.test(written) && written.length > 1;
    const isCapital = startsBig && place > 0 && !isShouted;
    return { written, folded, isCapital, role: roleOf(folded, isCapital) };
  });
}

function roleOf(folded: string, isCapital: boolean): Role {
  const known = exactRoles.get(folded);
  if (known !== undefined) return known;
  const stem = stems.find((entry) => folded.startsWith(entry.folded));
  if (stem !== undefined) return stem.role;
  return isCapital ? "name" : (roleBySlip(folded) ?? "name");
}

function roleBySlip(folded: string): Role | undefined {
  if (folded.length < SHORTEST_FORGIVEN) return undefined;
  return forgiven.find((entry) => isSlipOf(folded, entry))?.role;
}

function isSlipOf(typed: string, { folded, isStem }: { folded: string; isStem: boolean }): boolean {
  const { length } = folded;
  const most = length >= TWO_SLIPS_FROM && !isStem ? 2 : 1;
  const parts = isStem
    ? [length - 1, length, length + 1].map((end) => typed.slice(0, end))
    : [typed];
  return parts.some((part) => slipsBetween(part, folded, most) <= most);
}

const TWO_SLIPS_FROM = 8; // letters
