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
      "You dealt with {company} last month. Your ratings help us to do better. It takes about a minute.",
    scale: "1 is the worst rating, 5 the best.",
    questions: {
      products: "How satisfied are you with our products and services?",
      delivery: "How well do our deliveries work for you?",
      sales: "How well do our salespeople look after you?",
      invoicing: "How clear and accurate are our quotes and invoices?",
      support: "How well do we respond to your questions and complaints?",
      prices: "How fair are our prices for what you get?",
      whole: "How satisfied are you overall with working with us?",
    },
    comment: "Is there anything you would like to add? (optional)",
    gift: "As a thank-you, everyone who answers receives: {gift}",
    send: "Send",
    missing: "Please give an answer from 1 to 5 to every question.",
    thanks: "Thank you. We have received your answers, and we will read them carefully.",
    answered: "Thank you. We had already received your answers.",
    closed: "This survey is closed. You can of course write to us or call us at any time.",
    privacy:
      "Your answers are read by the people at {company} who look after you and by their managers.",
  },
  et: {
    title: "Kuidas Te meiega rahul olete?",
    intro:
      "Suhtlesite eelmisel kuul ettevõttega {company}. Teie hinnangud aitavad meil paremaks saada. Vastamine võtab umbes minuti.",
    scale: "1 on halvim, 5 parim hinne.",
    questions: {
      products: "Kui rahul olete meie toodete ja teenustega?",
      delivery: "Kui hästi sujuvad meie tarned?",
      sales: "Kui hästi meie müügiinimesed Teiega tegelevad?",
      invoicing: "Kui selged ja korrektsed on meie pakkumised ja arved?",
      support: "Kui hästi me Teie küsimustele ja kaebustele vastame?",
      prices: "Kui hea on meie hinna ja kvaliteedi suhe?",
      whole: "Kui rahul olete koostööga meiega üldiselt?",
    },
    comment: "Kas soovite midagi lisada? (ei ole kohustuslik)",
    gift: "Tänutäheks saab iga vastaja: {gift}",
    send: "Saada",
    missing: "Palun vastake igale küsimusele hindega 1 kuni 5.",
    thanks: "Aitäh! Oleme Teie vastused kätte saanud ja loeme need hoolega läbi.",
    answered: "Aitäh! Saime Teie vastused juba varem kätte.",
    closed: "See küsitlus on lõppenud. Muidugi võite meile alati kirjutada või helistada.",
    privacy:
      "Teie vastuseid loevad need ettevõtte {company} töötajad, kes Teiega tegelevad, ja nende juhid.",
  },
  fi: {
    title: "Miten olemme onnistuneet?",
    intro:
      "Asioitte viime kuussa yrityksen {company} kanssa. Arvosananne auttavat meitä kehittymään. Vastaaminen vie noin minuutin.",
    scale: "1 on huonoin ja 5 paras arvosana.",
    questions: {
      products: "Kuinka tyytyväinen olette tuotteisiimme ja palveluihimme?",
      delivery: "Kuinka hyvin toimituksemme sujuvat?",
      sales: "Kuinka hyvin myyjämme palvelevat teitä?",
      invoicing: "Kuinka selkeitä ja virheettömiä tarjouksemme ja laskumme ovat?",
      support: "Kuinka hyvin vastaamme kysymyksiinne ja reklamaatioihinne?",
      prices: "Kuinka hyvä hinta-laatusuhteemme on?",
      whole: "Kuinka tyytyväinen olette yhteistyöhömme kokonaisuutena?",
    },
    comment: "Haluatteko lisätä jotakin? (vapaaehtoinen)",
    gift: "Kiitokseksi jokainen vastaaja saa: {gift}",
    send: "Lähetä",
    missing: "Valitkaa jokaiseen kysymykseen arvosana väliltä 1–5.",
    thanks: "Kiitos! Olemme saaneet vastauksenne ja luemme ne huolellisesti.",
    answered: "Kiitos! Saimme vastauksenne jo aiemmin.",
    closed: "Tämä kysely on päättynyt. Voitte toki aina kirjoittaa tai soittaa meille.",
    privacy:
      "Vastauksenne lukevat yrityksessä {company} asioitanne hoitavat henkilöt ja heidän esihenkilönsä.",
  },
  ru: {
    title: "Довольны ли Вы нашей работой?",
    intro:
      "В прошлом месяце Вы обращались в компанию {company}. Ваши оценки помогут нам работать лучше. Это займёт около минуты.",
    scale: "1 — худшая оценка, 5 — лучшая.",
    questions: {
      products: "Насколько Вы довольны нашими товарами и услугами?",
      delivery: "Насколько хорошо у нас организована доставка?",
      sales: "Насколько внимательны к Вам наши менеджеры по продажам?",
      invoicing: "Насколько понятны и точны наши коммерческие предложения и счета?",
      support: "Насколько хорошо мы отвечаем на Ваши вопросы и реагируем на жалобы?",
      prices: "Насколько наши цены соответствуют качеству?",
      whole: "Насколько Вы в целом довольны работой с нами?",
    },
    comment: "Хотите что-нибудь добавить? (необязательно)",
    gift: "В благодарность каждый ответивший получит: {gift}",
    send: "Отправить",
    missing: "Пожалуйста, поставьте оценку от 1 до 5 по каждому вопросу.",
    thanks: "Спасибо! Мы получили Ваши ответы и внимательно их прочитаем.",
    answered: "Спасибо! Ваши ответы мы уже получили.",
    closed: "Этот опрос завершён. Вы, конечно, всегда можете написать нам или позвонить.",
    privacy:
      "Ваши ответы прочитают сотрудники компании {company}, которые с Вами работают, и их руководители.",
  },
  bg: {
    title: "Как се справяме?",
    intro:
      "През миналия месец работихте с {company}. Вашите оценки ще ни помогнат да станем по-добри. Попълването отнема около минута.",
    scale: "1 е най-лошата оценка, а 5 – най-добрата.",
    questions: {
      products: "Доколко сте доволни от нашите продукти и услуги?",
      delivery: "Как оценявате нашите доставки?",
      sales: "Как оценявате обслужването от нашите търговци?",
      invoicing: "Доколко ясни и точни са нашите оферти и фактури?",
      support: "Как оценявате отговорите ни на Вашите въпроси и оплаквания?",
      prices: "Доколко цените ни съответстват на качеството?",
      whole: "Доколко сте доволни като цяло от работата си с нас?",
    },
    comment: "Искате ли да добавите нещо? (по желание)",
    gift: "В знак на благодарност всеки, който отговори, получава: {gift}",
    send: "Изпращане",
    missing: "Моля, отговорете на всеки въпрос с оценка от 1 до 5.",
    thanks: "Благодарим Ви! Получихме отговорите Ви и ще ги прочетем внимателно.",
    answered: "Благодарим Ви! Вече сме получили отговорите Ви.",
    closed:
      "Тази анкета приключи. Разбира се, можете да ни пишете или да ни се обадите по всяко време.",
    privacy:
      "Отговорите Ви четат хората в {company}, които се грижат за Вас, и техните ръководители.",
  },
  el: {
    title: "Πώς αξιολογείτε τη συνεργασία μας;",
    intro:
      "Τον προηγούμενο μήνα συνεργαστήκατε με την εταιρεία {company}. Η αξιολόγησή σας μας βοηθά να γίνουμε καλύτεροι. Θα χρειαστείτε περίπου ένα λεπτό.",
    scale: "Το 1 είναι ο χειρότερος βαθμός και το 5 ο καλύτερος.",
    questions: {
      products: "Πόσο ικανοποιημένοι είστε από τα προϊόντα και τις υπηρεσίες μας;",
      delivery: "Πόσο ικανοποιημένοι είστε από τις παραδόσεις μας;",
      sales: "Πόσο καλά σας εξυπηρετούν οι πωλητές μας;",
      invoicing: "Πόσο σαφή και σωστά είναι τα τιμολόγια και οι προσφορές μας;",
      support: "Πόσο καλά ανταποκρινόμαστε στις ερωτήσεις και στα παράπονά σας;",
      prices: "Πώς κρίνετε τη σχέση ποιότητας και τιμής που σας προσφέρουμε;",
      whole: "Πόσο ικανοποιημένοι είστε συνολικά από τη συνεργασία μας;",
    },
    comment: "Θα θέλατε να προσθέσετε κάτι; (προαιρετικά)",
    gift: "Για να σας ευχαριστήσουμε, όποιος απαντήσει λαμβάνει: {gift}",
    send: "Αποστολή",
    missing: "Παρακαλούμε απαντήστε σε κάθε ερώτηση με βαθμό από το 1 έως το 5.",
    thanks: "Σας ευχαριστούμε! Λάβαμε τις απαντήσεις σας και θα τις διαβάσουμε με προσοχή.",
    answered: "Σας ευχαριστούμε! Έχουμε ήδη λάβει τις απαντήσεις σας.",
    closed:
      "Αυτή η έρευνα έχει λήξει. Μπορείτε φυσικά να μας γράψετε ή να μας τηλεφωνήσετε όποτε θέλετε.",
    privacy:
      "Τις απαντήσεις σας διαβάζουν όσοι σας εξυπηρετούν στην εταιρεία {company} και οι προϊστάμενοί τους.",
  },
};
