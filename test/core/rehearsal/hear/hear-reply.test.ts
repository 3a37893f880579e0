import { describe, expect, test } from "vitest";
import type { DraftLanguage } from "#src/core/draft/draft-terms.ts";
import { hearReply } from "#src/core/rehearsal/hear/hear-reply.ts";
import type { HeardMove } from "#src/core/rehearsal/hear/hear-words.ts";

const sure = (text: string, language: DraftLanguage = "en"): HeardMove[] =>
  hearReply(text, language).flatMap(({ move, isSure }) => (isSure ? [move] : []));

const perhaps = (text: string): HeardMove[] =>
  hearReply(text, "en").flatMap(({ move, isSure }) => (isSure ? [] : [move]));

describe("owning", () => {
  test.each([
    "That one was our mistake, plain and simple.",
    "We let you down in the spring.",
    "It was our fault, but I want to put it right.",
    "I should have rung you myself.",
    "It was our mistake, but the carrier was short of drivers.",
    "It was our mistake. But the carrier was short of drivers.",
  ])("%s", (text) => {
    expect(sure(text)).toContain("own");
  });

  test.each([
    "If we made a mistake somewhere, I am sorry.",
    "It wasn't our fault.",
    "We all make mistakes.",
    "You said it was our fault.",
    "That was the driver's mistake.",
    "I am so sorry.",
  ])("not: %s", (text) => {
    expect([...sure(text), ...perhaps(text)]).not.toContain("own");
  });

  test("not: asking whether it was our fault", () => {
    expect(sure("Was it our mistake?")).not.toContain("own");
  });
});

describe("asking", () => {
  test.each([
    ["What made you look elsewhere?", "open-question"],
    ["I would just like to understand what it was like for you.", "open-question"],
    ["What happened", "open-question"],
    ["May I ask you something?", "permission"],
    ["What would you do in my place?", "ask-solution"],
    ["If we could deliver on Tuesdays, would you try us again?", "conditional"],
  ] as const)("%s is heard as %s", (text, move) => {
    expect(sure(text)).toContain(move);
  });

  test.each([
    ["How are you today?", "open-question"],
    ["I can imagine what that cost you.", "open-question"],
    ["Was it the price?", "open-question"],
    ["What if I gave you ten per cent off, would you come back?", "conditional"],
    ["May I ask you for one more order?", "permission"],
  ] as const)("%s is not heard as %s", (text, move) => {
    expect(sure(text)).not.toContain(move);
  });
});

describe("a step and its day", () => {
  test.each([
    "I will call you on Thursday at ten.",
    "Let me send you the plan. Is Friday all right?",
  ])("%s", (text) => {
    expect(sure(text)).toContain("dated-step");
  });

  test.each([
    "I will call you soon.",
    "I will call you next week.",
    "You ordered last Thursday, and I will call you.",
    "It was late on Thursday.",
    "You have to decide today.",
  ])("not: %s", (text) => {
    expect(sure(text)).not.toContain("dated-step");
  });
});

test.each([
  ["I am not going to offer you a discount.", "discount"],
  ["I won't go down on my knees.", "plead"],
  ["There is no excuse for it.", "excuse"],
  ["They are a good company, I have nothing bad to say about them.", "criticise-competitor"],
  ["Thank you for telling me.", "reflect"],
  ["I understand that we have to talk.", "reflect"],
] as const)("%s is not heard as %s", (text, move) => {
  expect(sure(text)).not.toContain(move);
});

test("places are those of the text, with curly quotation marks too", () => {
  const text = "Well. I’m sorry — that’s on us; what happened?";
  const own = hearReply(text, "en").find(({ move }) => move === "own");
  expect(text.slice(own?.clause.start, own?.clause.end)).toBe("that’s on us;");
  expect(text.slice(own?.at.start, own?.at.end)).toBe("that’s on us");
});

type Sentences = Readonly<Partial<Record<HeardMove, string>>>;

const SAID: Readonly<Record<Exclude<DraftLanguage, "en">, Sentences>> = {
  et: {
    own: "See oli meie viga.",
    permission: "Kas tohib midagi küsida?",
    "open-question": "Miks Te mujalt tellima hakkasite?",
    reflect: "Kujutan ette, kui tüütu see oli.",
    "dated-step": "Helistan Teile neljapäeval kell kümme.",
    discount: "Teeme Teile kümme protsenti soodsama hinna.",
    excuse: "Vabandust, aga meil oli raske aasta.",
    plead: "Palun andke meile veel üks võimalus.",
    "ask-solution": "Mida Te minu asemel teeksite?",
  },
  fi: {
    own: "Se oli meidän virheemme.",
    permission: "Saanko kysyä yhtä asiaa?",
    "open-question": "Miksi lähditte?",
    reflect: "Ymmärrän, miksi petyitte.",
    "dated-step": "Soitan teille torstaina kymmeneltä.",
    discount: "Annan teille alennusta seuraavasta tilauksesta.",
    excuse: "Meillä oli kuljettajapula.",
    plead: "Antakaa meille vielä yksi mahdollisuus.",
    "ask-solution": "Mitä te tekisitte minun sijassani?",
  },
  ru: {
    own: "Это наша ошибка.",
    permission: "Можно вас спросить об одной вещи?",
    "open-question": "Почему вы перестали заказывать?",
    reflect: "Представляю, как это было неприятно.",
    "dated-step": "Позвоню вам в четверг в десять.",
    discount: "Дадим вам скидку десять процентов.",
    excuse: "У нас не хватало людей.",
    plead: "Умоляю, дайте нам ещё один шанс.",
    "ask-solution": "Что бы вы сделали на моём месте?",
  },
  bg: {
    own: "Това е наша грешка.",
    permission: "Може ли да ви попитам нещо?",
    "open-question": "Защо спряхте да поръчвате?",
    reflect: "Представям си колко неприятно е било.",
    "dated-step": "Ще ви се обадя в четвъртък в десет.",
    discount: "Ще ви дадем десет процента отстъпка.",
    excuse: "Нямахме достатъчно хора.",
    plead: "Умолявам ви, дайте ни още един шанс.",
    "ask-solution": "Какво бихте направили на мое място?",
  },
  el: {
    own: "Ήταν δικό μας λάθος.",
    permission: "Μπορώ να σας ρωτήσω κάτι;",
    "open-question": "Γιατί σταματήσατε να παραγγέλνετε;",
    reflect: "Φαντάζομαι πόσο δυσάρεστο ήταν.",
    "dated-step": "Θα σας πάρω την Πέμπτη στις δέκα.",
    discount: "Θα σας κάνουμε έκπτωση δέκα τοις εκατό.",
    excuse: "Είχαμε έλλειψη προσωπικού.",
    plead: "Σας ικετεύω, δώστε μας άλλη μια ευκαιρία.",
    "ask-solution": "Τι θα κάνατε στη θέση μου;",
  },
};

describe.each(["et", "fi", "ru", "bg", "el"] as const)("in %s", (language) => {
  test.each(Object.entries(SAID[language]))(
    "%s is heard, and no other slip with it",
    (move, text) => {
      const heard = sure(text, language);
      expect(heard).toContain(move);
      const slips: readonly string[] = [
        "blame",
        "criticise-competitor",
        "plead",
        "discount",
        "own",
      ];
      expect(heard.filter((one) => slips.includes(one) && one !== move)).toEqual([]);
    },
  );
});
