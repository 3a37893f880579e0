import { describe, expect, test } from "vitest";
import type { DraftLanguage } from "#src/core/draft/draft-terms.ts";
import { hearReply } from "#src/core/rehearsal/hear/hear-reply.ts";
import type { HeardMove } from "#src/core/rehearsal/hear/hear-words.ts";

const sure = (text: string, language: DraftLanguage): HeardMove[] =>
  hearReply(text, language).flatMap(({ move, isSure }) => (isSure ? [move] : []));

const SLIPS: readonly HeardMove[] = [
  "excuse",
  "blame",
  "plead",
  "criticise-competitor",
  "discount",
];

describe("in Russian", () => {
  test.each([
    ["permission", "Не обидитесь, если спрошу прямо?"],
    ["permission", "Хотел бы попросить разрешения поговорить о прошлой весне."],
    ["open-question", "Чем мы перед вами провинились?"],
    ["reflect", "Я бы и сама хлопнула дверью."],
    ["own", "Человека к вам послали мы, нам и отвечать."],
    ["ask-solution", "Как вам было бы удобно это решить?"],
    ["conditional", "Сможем привозить утром, дадите нам одну поставку?"],
    ["dated-step", "Загляну к вам пятнадцатого числа, прямо с утра."],
    ["discount", "Два ведра положу вам бесплатно."],
    ["excuse", "Это рынок, не мы."],
    ["blame", "Ну вы же и сами не позвонили."],
    ["criticise-competitor", "У них краска водой разбавлена, все об этом знают."],
    ["plead", "У меня план горит, без вас я квартал не закрою."],
  ] as const)("%s: %s", (move, text) => {
    expect(sure(text, "ru")).toContain(move);
  });

  test.each([
    "Склад напутал, и отвечаем за это мы.",
    "Тяжёлое время, и мне понятно, почему вам не хотелось говорить.",
    "Мог бы сейчас начать вас упрашивать, но лучше спрошу.",
    "«Колос» контора крепкая, плохого не скажу.",
    "Отсрочку обещать не могу, спрошу у директора.",
    "Вы не обязаны были нам напоминать.",
  ])("no slip: %s", (text) => {
    expect(sure(text, "ru").filter((move) => SLIPS.includes(move))).toEqual([]);
  });

  test.each([
    ["own", "Где-то, может, и мы были неправы."],
    ["own", "Мы вас не забыли."],
    ["open-question", "Скажите, это из-за цены?"],
    ["dated-step", "Продавать я сегодня ничего не собираюсь. Можно вопрос?"],
    ["dated-step", "В четверг вы ждали до вечера."],
  ] as const)("not %s: %s", (move, text) => {
    expect(sure(text, "ru")).not.toContain(move);
  });
});

describe("in Bulgarian", () => {
  test.each([
    ["permission", "Ще ми позволите ли малко любопитство относно пролетта?"],
    ["open-question", "Кое преля чашата?"],
    ["reflect", "Ако някой ми кажеше това за мой доставчик, и аз щях да спра."],
    ["own", "Обещахме и не изпълнихме."],
    ["ask-solution", "С какво можем да го поправим?"],
    ["conditional", "Бихте ли се върнали, ако Ви обаждаме ден по-рано?"],
    ["dated-step", "Каня Ви на шестнайсети, събота, от единайсет."],
    ["discount", "Ще Ви пусна цена с осем процента надолу."],
    ["excuse", "Минимумът го наложи централата, ние нищо не решаваме."],
    ["blame", "Ама и Вие късно пуснахте заявката."],
    ["criticise-competitor", "Кашонът им е боклук."],
    ["plead", "Иначе ще ми вземат бонуса."],
  ] as const)("%s: %s", (move, text) => {
    expect(sure(text, "bg")).toContain(move);
  });

  test.each([
    "Складът обърка, а отговорността е наша.",
    "Магистралата беше затворена и трябваше аз да Ви звънна, грешката е моя.",
    "Няма да Ви се моля.",
    "„Канцела“ са сериозна фирма, браво на момчето.",
    "Обещаха Ви отстъпка и не я получихте.",
  ])("no slip: %s", (text) => {
    expect(sure(text, "bg").filter((move) => SLIPS.includes(move))).toEqual([]);
  });

  test.each([
    ["own", "Подведе Ви нашият превозвач."],
    ["open-question", "Закъснението ли беше причината?"],
    ["conditional", "Ако искате, ще звънна пак."],
    ["dated-step", "Звъня днес, за да попитам."],
  ] as const)("not %s: %s", (move, text) => {
    expect(sure(text, "bg")).not.toContain(move);
  });
});

describe("in Greek", () => {
  test.each([
    ["permission", "Θα σας πείραζε αν γινόμουν λίγο αδιάκριτος;"],
    ["open-question", "Πείτε μου κι άλλα, πώς το ζήσατε εσείς;"],
    ["reflect", "Κι εγώ το ίδιο θα ένιωθα."],
    ["own", "Δεν κρατήσαμε τον λόγο μας."],
    ["ask-solution", "Εσείς πώς θα θέλατε να διορθωθεί αυτό;"],
    ["conditional", "Αν βγει καθαρή η ανάλυση, θα το ξαναβάζατε στο ράφι;"],
    ["dated-step", "Στις είκοσι του μήνα θα την έχετε στα χέρια σας."],
    ["discount", "Θα σας χαρίσω τα μεταφορικά για δύο μήνες."],
    ["excuse", "Δεν περνάει από το χέρι μας."],
    ["blame", "Μπορούσατε να μας το θυμίσετε."],
    ["criticise-competitor", "Αυτοί πουλάνε αναγεννημένα λάδια."],
    ["plead", "Μη μας κλείνετε την πόρτα."],
  ] as const)("%s: %s", (move, text) => {
    expect(sure(text, "el")).toContain(move);
  });

  test.each([
    "Η αποθήκη μπέρδεψε την παραγγελία και η ευθύνη είναι δική μας.",
    "Δεν φταίτε σε τίποτα.",
    "Δεν θα σας παρακαλέσω.",
    "Ο συνεταιρισμός βγάζει πολύ καλό λάδι, δεν το συζητώ.",
    "Σας υποσχέθηκαν έκπτωση και δεν την πήρατε.",
  ])("no slip: %s", (text) => {
    expect(sure(text, "el").filter((move) => SLIPS.includes(move))).toEqual([]);
  });

  test.each([
    ["own", "Ίσως κάπου να κάναμε κι εμείς λάθος."],
    ["open-question", "Άργησε ο τεχνικός, αυτό δεν ήταν;"],
    ["ask-solution", "Τι ποσότητα χρειάζεστε;"],
    ["dated-step", "Την Πέμπτη περιμένατε ως το βράδυ."],
  ] as const)("not %s: %s", (move, text) => {
    expect(sure(text, "el")).not.toContain(move);
  });
});
