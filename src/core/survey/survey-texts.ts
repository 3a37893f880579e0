import type { DraftLanguage } from "../draft/draft-terms.ts";
import type { QuestionId } from "./survey-questions.ts";

/** Everything a client reads, in one language. The company's name stands where {company} is. */
export type SurveyTexts = {
  readonly title: string;
  readonly intro: string;
  readonly scale: string;
  readonly questions: Readonly<Record<QuestionId, string>>;
  readonly comment: string;
  readonly gift: string; // {gift} is what the company promises
  readonly send: string;
  readonly missing: string;
  readonly thanks: string;
  readonly answered: string;
  readonly closed: string;
  readonly privacy: string;
};

/** One client's own language; the form of address is the polite one in all of them. */
export const SURVEY_TEXTS: Readonly<Record<DraftLanguage, SurveyTexts>> = {
  en: {
    title: "How are we doing?",
    intro:
      "You dealt with {company} last month. A few marks from you help us to do better. It takes about a minute.",
    scale: "1 is very poor, 5 is very good.",
    questions: {
      products: "How do you like what you bought from us?",
      delivery: "How well did delivery go?",
      sales: "How well did our sales people look after you?",
      invoicing: "How clear and correct were our offers and invoices?",
      support: "How well did we answer your questions and complaints?",
      prices: "How fair are our prices for what you get?",
      whole: "How satisfied are you with working with us as a whole?",
    },
    comment: "Anything you would like to add? (optional)",
    gift: "As a thank-you, everybody who answers gets: {gift}",
    send: "Send",
    missing: "Please give each question a mark from 1 to 5.",
    thanks: "Thank you. Your answer has reached us, and we read every one of them.",
    answered: "Thank you: your answer reached us earlier.",
    closed: "This survey is closed. You can of course write to us or ring us at any time.",
    privacy: "Your answer is read by the people who look after you at {company}.",
  },
  et: {
    title: "Kuidas me hakkama saame?",
    intro:
      "Olite eelmisel kuul ettevõttega {company} asju ajanud. Mõni hinne Teilt aitab meil paremaks saada. See võtab umbes minuti.",
    scale: "1 on väga halb, 5 on väga hea.",
    questions: {
      products: "Kuidas Te meilt ostetuga rahule jäite?",
      delivery: "Kui hästi läks tarne?",
      sales: "Kui hästi hoolitsesid Teie eest meie müügiinimesed?",
      invoicing: "Kui selged ja õiged olid meie pakkumised ja arved?",
      support: "Kui hästi me Teie küsimustele ja kaebustele vastasime?",
      prices: "Kui õiglased on meie hinnad, arvestades seda, mida Te nende eest saate?",
      whole: "Kui rahul olete koostööga meiega tervikuna?",
    },
    comment: "Kas soovite midagi lisada? (ei ole kohustuslik)",
    gift: "Tänutäheks saab iga vastaja: {gift}",
    send: "Saada",
    missing: "Palun andke igale küsimusele hinne 1 kuni 5.",
    thanks: "Aitäh! Teie vastus jõudis meieni ja me loeme igaüht neist.",
    answered: "Aitäh! Teie vastus jõudis meieni juba varem.",
    closed: "See küsitlus on lõppenud. Võite meile alati kirjutada või helistada.",
    privacy: "Teie vastust loevad need, kes ettevõttes {company} Teiega tegelevad.",
  },
  fi: {
    title: "Miten olemme onnistuneet?",
    intro:
      "Asioitte viime kuussa yrityksen {company} kanssa. Muutama arvosana Teiltä auttaa meitä parantamaan. Siihen menee noin minuutti.",
    scale: "1 on erittäin huono, 5 on erittäin hyvä.",
    questions: {
      products: "Miten tyytyväinen olette meiltä ostamaanne?",
      delivery: "Miten hyvin toimitus sujui?",
      sales: "Miten hyvin myyjämme huolehtivat Teistä?",
      invoicing: "Miten selkeitä ja oikeita tarjouksemme ja laskumme olivat?",
      support: "Miten hyvin vastasimme kysymyksiinne ja valituksiinne?",
      prices: "Miten kohtuullisia hintamme ovat siihen nähden, mitä niillä saa?",
      whole: "Miten tyytyväinen olette yhteistyöhömme kokonaisuutena?",
    },
    comment: "Haluatteko lisätä jotakin? (vapaaehtoinen)",
    gift: "Kiitokseksi jokainen vastaaja saa: {gift}",
    send: "Lähetä",
    missing: "Antakaa jokaiseen kysymykseen arvosana 1–5.",
    thanks: "Kiitos! Vastauksenne on saapunut, ja luemme niistä jokaisen.",
    answered: "Kiitos! Vastauksenne saapui meille jo aiemmin.",
    closed: "Tämä kysely on päättynyt. Voitte toki aina kirjoittaa tai soittaa meille.",
    privacy: "Vastauksenne lukevat ne, jotka yrityksessä {company} hoitavat asioitanne.",
  },
  ru: {
    title: "Как мы работаем?",
    intro:
      "В прошлом месяце Вы имели дело с компанией {company}. Несколько Ваших оценок помогут нам работать лучше. Это займёт около минуты.",
    scale: "1 — очень плохо, 5 — очень хорошо.",
    questions: {
      products: "Насколько Вы довольны тем, что купили у нас?",
      delivery: "Насколько хорошо прошла доставка?",
      sales: "Насколько внимательны к Вам наши менеджеры по продажам?",
      invoicing: "Насколько понятны и верны наши предложения и счета?",
      support: "Насколько хорошо мы отвечали на Ваши вопросы и жалобы?",
      prices: "Насколько справедливы наши цены за то, что Вы получаете?",
      whole: "Насколько Вы довольны работой с нами в целом?",
    },
    comment: "Хотите что-нибудь добавить? (необязательно)",
    gift: "В благодарность каждый ответивший получит: {gift}",
    send: "Отправить",
    missing: "Пожалуйста, поставьте каждому пункту оценку от 1 до 5.",
    thanks: "Спасибо! Мы получили Ваш ответ и читаем каждый из них.",
    answered: "Спасибо! Мы уже получили Ваш ответ.",
    closed: "Этот опрос завершён. Вы всегда можете написать нам или позвонить.",
    privacy: "Ваш ответ прочитают те, кто работает с Вами в компании {company}.",
  },
  bg: {
    title: "Как се справяме?",
    intro:
      "Миналия месец Вие работихте с {company}. Няколко Ваши оценки ще ни помогнат да станем по-добри. Отнема около минута.",
    scale: "1 е много лошо, 5 е много добре.",
    questions: {
      products: "Доволни ли сте от това, което купихте от нас?",
      delivery: "Колко добре мина доставката?",
      sales: "Колко добре се погрижиха за Вас нашите търговци?",
      invoicing: "Колко ясни и верни бяха нашите оферти и фактури?",
      support: "Колко добре отговорихме на Вашите въпроси и оплаквания?",
      prices: "Колко справедливи са цените ни за това, което получавате?",
      whole: "Колко доволни сте от работата с нас като цяло?",
    },
    comment: "Искате ли да добавите нещо? (по желание)",
    gift: "В знак на благодарност всеки отговорил получава: {gift}",
    send: "Изпращане",
    missing: "Моля, дайте на всеки въпрос оценка от 1 до 5.",
    thanks: "Благодарим Ви! Получихме отговора Ви и четем всеки от тях.",
    answered: "Благодарим Ви! Вече получихме отговора Ви.",
    closed:
      "Тази анкета приключи. Разбира се, можете да ни пишете или да ни се обадите по всяко време.",
    privacy: "Отговора Ви четат хората, които се грижат за Вас в {company}.",
  },
  el: {
    title: "Πώς τα πάμε;",
    intro:
      "Τον προηγούμενο μήνα συνεργαστήκατε με την εταιρεία {company}. Λίγοι βαθμοί από εσάς μας βοηθούν να γίνουμε καλύτεροι. Χρειάζεται περίπου ένα λεπτό.",
    scale: "Το 1 είναι πολύ κακό, το 5 πολύ καλό.",
    questions: {
      products: "Πόσο ικανοποιημένοι είστε από όσα αγοράσατε από εμάς;",
      delivery: "Πόσο καλά πήγε η παράδοση;",
      sales: "Πόσο καλά σας εξυπηρέτησαν οι πωλητές μας;",
      invoicing: "Πόσο σαφή και σωστά ήταν οι προσφορές και τα τιμολόγιά μας;",
      support: "Πόσο καλά απαντήσαμε στις ερωτήσεις και στα παράπονά σας;",
      prices: "Πόσο δίκαιες είναι οι τιμές μας για όσα παίρνετε;",
      whole: "Πόσο ικανοποιημένοι είστε συνολικά από τη συνεργασία μας;",
    },
    comment: "Θέλετε να προσθέσετε κάτι; (προαιρετικά)",
    gift: "Ως ευχαριστώ, όποιος απαντήσει θα λάβει: {gift}",
    send: "Αποστολή",
    missing: "Παρακαλούμε, βαθμολογήστε κάθε ερώτηση από το 1 έως το 5.",
    thanks: "Σας ευχαριστούμε! Λάβαμε την απάντησή σας και διαβάζουμε κάθε μία από αυτές.",
    answered: "Σας ευχαριστούμε! Έχουμε ήδη λάβει την απάντησή σας.",
    closed:
      "Αυτή η έρευνα έχει λήξει. Μπορείτε φυσικά να μας γράψετε ή να μας τηλεφωνήσετε όποτε θέλετε.",
    privacy: "Την απάντησή σας διαβάζουν όσοι σας εξυπηρετούν στην εταιρεία {company}.",
  },
};
