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
  | "answer"
  | "delivery"
  | "new-rules"
  | "better-terms"
  | "changed"
  | "offer"
  | "conditional"
  | "thank-you"
  | "farewell"
  | "re-contact"
  | "visit"
  | "short-message"
  | "them"
  | "link"
  | "filler"
  | "language"
  | "name";

/** English and Estonian in full, the other languages' plainest words. A star ends a stem. */
export const WORDS: readonly (readonly [role: Role, words: string])[] = [
  [
    "write",
    `write wrote draft* compose prepare kirjuta* koosta* vormista* kirjoita laadi напиши*
      составь* γράψε`,
  ],
  [
    "rehearse",
    `rehears* practice practise practicing practising roleplay simulate
      harjuta* harjutus* proovi proovime mängime harjoittel* harjoitel* harjoitus* репет*
      отрепет* потрениру* тренир* упражн* εξάσκηση εξασκ* πρόβα προβάρ*`,
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
  ["objection", "objection* vastuväi* vastalaus* возражени* възражени* αντίρρηση"],
  ["answer", "answer* reply respond response vasta vastus* vastake ответ* отговор* απάντηση"],
  ["delivery", "delivery deliveries tarne* kohaletoimetami* toimitu* доставк* παράδοση"],
  ["new-rules", "newrules reegli* säännöt säännöistä правил* κανόνες"],
  ["better-terms", "betterterms"],
  ["changed", "whatchanged muutunud muutsime muuttunut изменилось изменили променихме άλλαξε"],
  [
    "offer",
    "offer offers pakkumi* pakkumus* tarjou* предложени* оферт* предложе* προσφορά προσφοράς",
  ],
  ["conditional", "conditional tingimuslik* tingimusküsimus* ehdolli* условный условен"],
  [
    "thank-you",
    `thankyou tänukir* tänusõnu* kiitoskir* kiitosviesti* благодарност* благодарствен*
      ευχαριστήριο`,
  ],
  [
    "farewell",
    `farewell goodbye hüvastijät* hüvastijätu* hüvasti jäähyväi* прощальн* прощани* сбогуване
      αποχαιρετισμός`,
  ],
  ["re-contact", "recontact taaskontakt* taasühendus*"],
  ["visit", "visit visits visitplan külastus* visiit visiidi* käynti käynnin визит* επίσκεψη"],
  ["short-message", "sms whatsapp viber shortmessage lühisõnum* tekstari* tekstiviesti* смс"],
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
      helistada tagasi võitmise tagasivõitmise plaanis uudist juhtus late coming come came пожалуйста по на ушли ушёл
      ушла ушел ли мне для о об с за от защо си отиде lähti lähtivät pois hyvä τον την το
      έφυγε`,
  ],
  [
    "language",
    `estonian eesti english inglise finnish soome russian vene bulgarian bulgaaria greek kreeka
      suomeksi englanniksi viroksi venäjäksi bulgariaksi kreikaksi русски* английск* эстонск*
      финск* болгарск* греческ* български руски гръцки фински естонски ελληνικά αγγλικά ρωσικά
      βουλγαρικά φινλανδικά εσθονικά keeles keelde`,
  ],
];

/** Two words that are one to us. */
export const JOINED: readonly (readonly [RegExp, string])[] = [
  [/\brole[- ]?play/giu, "roleplay"],
  [/\bcheck[- ]in\b/giu, "checkin"],
  [/\bcatch[- ]up\b/giu, "checkin"],
  [/\be[- ](?=mail|kir)/giu, "e"],
  [/\bwin[- ]back\b/giu, "winback"],
  [/\bgood[- ]bye\b/giu, "goodbye"],
  [/\bpart(?:ing)? as friends\b/giu, "farewell"],
  [/\bre[- ]contact\b/giu, "recontact"],
  [/\b(?:get|getting|be) (?:back )?in touch again\b/giu, "recontact"],
  [/\b(?:uuesti ühendust|ühendust uuesti)\b/giu, "taaskontakt"],
  [/\bthank[- ]you(?= (?:note|letter|e-?mail|mail|message|call|to|for)\b)/giu, "thankyou"],
  [/\bthank(?= (?!you\b)\p{L})/giu, "thankyou"],
  [/\bconditional question\b/giu, "conditional"],
  [/\bwhat (?:(?:has|have|is|we|we've) )*(?:been )?changed\b/giu, "whatchanged"],
  [/\bnew rules?\b/giu, "newrules"],
  [/\b(?:uute|uued|uusi) (?=reegl|tingimus)/giu, ""],
  [/\b(?:better|cheaper) (?:terms|offer|price|deal|conditions)(?: elsewhere)?\b/giu, "betterterms"],
  [/\bparema(?:d|te|id|test) tingimus(?:ed|te|i|test)\b/giu, "betterterms"],
  [/\bvisit plan\b/giu, "visitplan"],
  [/\b(?:short|text) message\b/giu, "shortmessage"],
  [/\blühike(?:ne)? sõnum\b/giu, "lühisõnum"],
];
