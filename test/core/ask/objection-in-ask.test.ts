import { describe, expect, test } from "vitest";
import { understandAsk } from "#src/core/ask/understand-ask.ts";

/** `rehearse:Kask OÜ:price`; `<>`: no client is named. */
function say(text: string): string {
  const understood = understandAsk(text);
  if (understood.do !== "about-client" || understood.ask.do !== "rehearse") return understood.do;
  const { ask, client } = understood;
  const whom = client.by === "name" ? client.name : "<>";
  return ["rehearse", whom, ...(ask.objection === null ? [] : [ask.objection])].join(":");
}

describe("each of the ten objections is heard in each language, and is no part of the name, in", () => {
  test.each([
    ["rehearse late delivery with Kask OÜ", "rehearse:Kask OÜ:late-delivery"],
    ["harjuta hilinenud tarne vestlust", "rehearse:<>:late-delivery"],
    ["harjuta hilinenud tarne vestlust Kask OÜ-ga", "rehearse:Kask OÜ:late-delivery"],
    [
      "rehearse the rude employee talk with Aurora Catering",
      "rehearse:Aurora Catering:rude-employee",
    ],
    ['practise "where were you before" with Kask', "rehearse:Kask:where-were-you"],
    ["rehearse price with Fast Delivery OÜ", "rehearse:Fast Delivery OÜ:price"],
    ["rehearse with Fast Delivery OÜ", "rehearse:Fast Delivery OÜ"],
    ["rehearse better terms elsewhere with Kask OÜ", "rehearse:Kask OÜ:better-terms"],
    ["rehearse new rules with Kask OÜ", "rehearse:Kask OÜ:new-rules"],
    ["practise the rumour with Kask OÜ", "rehearse:Kask OÜ:rumour"],
    ["rehearse a pretext with Kask OÜ", "rehearse:Kask OÜ:pretext"],
    ["Rehearse nothing just now with Kask OÜ", "rehearse:Kask OÜ:pretext"],
    ["harjutame Kask OÜ-ga paremaid tingimusi mujal", "rehearse:Kask OÜ:better-terms"],
    ["harjuta uusi reegleid Kask OÜ-ga", "rehearse:Kask OÜ:new-rules"],
    ["harjuta ebaviisaka töötaja vestlust Kohvik Põhjaga", "rehearse:Kohvik Põhjaga:rude-employee"],
    ["harjuta kuulujuttu Kohvik Põhjaga", "rehearse:Kohvik Põhjaga:rumour"],
    ["harjuta ettekäänet Kohvik Põhjaga", "rehearse:Kohvik Põhjaga:pretext"],
    ['harjuta "kus te seni olite" Kohvik Põhjaga', "rehearse:Kohvik Põhjaga:where-were-you"],
    ["harjuta puuduva toote vestlust Kohvik Põhjaga", "rehearse:Kohvik Põhjaga:missing-product"],
    ["harjoittele hintaa Ravintola Kuusen kanssa", "rehearse:Ravintola Kuusen:price"],
    [
      "harjoitellaan myöhässä olevat toimitukset Ravintola Kuusi",
      "rehearse:Ravintola Kuusi:late-delivery",
    ],
    ["harjoittele töykeä työntekijä Ravintola Kuusi", "rehearse:Ravintola Kuusi:rude-employee"],
    ["harjoittele uudet säännöt Ravintola Kuusi", "rehearse:Ravintola Kuusi:new-rules"],
    ["harjoittele huhuja Ravintola Kuusi", "rehearse:Ravintola Kuusi:rumour"],
    ["harjoittele missä olitte ennen Ravintola Kuusi", "rehearse:Ravintola Kuusi:where-were-you"],
    ["harjoittele paremmat ehdot muualla Ravintola Kuusi", "rehearse:Ravintola Kuusi:better-terms"],
    ["harjoittele tekosyy Ravintola Kuusi", "rehearse:Ravintola Kuusi:pretext"],
    ["harjoittele puuttuva tuote Ravintola Kuusi", "rehearse:Ravintola Kuusi:missing-product"],
    ["harjoittele huonoa palvelua Ravintola Kuusi", "rehearse:Ravintola Kuusi:bad-service"],
    ["отрепетируем разговор о цене с Нарва Самовар", "rehearse:Нарва Самовар:price"],
    ["потренируем поздние поставки с Нарва Самовар", "rehearse:Нарва Самовар:late-delivery"],
    ["отрепетируй новые правила с Нарва Самовар", "rehearse:Нарва Самовар:new-rules"],
    ["отрепетируй грубый сотрудник Нарва Самовар", "rehearse:Нарва Самовар:rude-employee"],
    ["отрепетируй слухи Нарва Самовар", "rehearse:Нарва Самовар:rumour"],
    ["отрепетируй отговорку Нарва Самовар", "rehearse:Нарва Самовар:pretext"],
    ["отрепетируй где вы были раньше Нарва Самовар", "rehearse:Нарва Самовар:where-were-you"],
    ["отрепетируй плохое обслуживание Нарва Самовар", "rehearse:Нарва Самовар:bad-service"],
    ["отрепетируй лучшие условия Нарва Самовар", "rehearse:Нарва Самовар:better-terms"],
    ["отрепетируй нет товара Нарва Самовар", "rehearse:Нарва Самовар:missing-product"],
    ["репетирай закъснели доставки със София Кафе", "rehearse:София Кафе:late-delivery"],
    ["репетирай цената със София Кафе", "rehearse:София Кафе:price"],
    ["репетирай нови правила със София Кафе", "rehearse:София Кафе:new-rules"],
    ["репетирай груб служител със София Кафе", "rehearse:София Кафе:rude-employee"],
    ["репетирай слухове със София Кафе", "rehearse:София Кафе:rumour"],
    ["репетирай къде бяхте досега със София Кафе", "rehearse:София Кафе:where-were-you"],
    ["репетирай по-добри условия другаде със София Кафе", "rehearse:София Кафе:better-terms"],
    ["репетирай претекст със София Кафе", "rehearse:София Кафе:pretext"],
    ["репетирай липсващ продукт със София Кафе", "rehearse:София Кафе:missing-product"],
    ["репетирай лошо обслужване със София Кафе", "rehearse:София Кафе:bad-service"],
    ["εξάσκηση τιμή με την Ταβέρνα Νίκος", "rehearse:Ταβέρνα Νίκος:price"],
    [
      "εξασκήσου στις καθυστερημένες παραδόσεις με την Ταβέρνα Νίκος",
      "rehearse:Ταβέρνα Νίκος:late-delivery",
    ],
    ["πρόβα για τους νέους όρους με την Ταβέρνα Νίκος", "rehearse:Ταβέρνα Νίκος:new-rules"],
    ["πρόβα αγενής υπάλληλος Ταβέρνα Νίκος", "rehearse:Ταβέρνα Νίκος:rude-employee"],
    ["πρόβα φήμες Ταβέρνα Νίκος", "rehearse:Ταβέρνα Νίκος:rumour"],
    ["πρόβα πού ήσασταν μέχρι τώρα Ταβέρνα Νίκος", "rehearse:Ταβέρνα Νίκος:where-were-you"],
    ["πρόβα καλύτερους όρους αλλού Ταβέρνα Νίκος", "rehearse:Ταβέρνα Νίκος:better-terms"],
    ["πρόβα πρόσχημα Ταβέρνα Νίκος", "rehearse:Ταβέρνα Νίκος:pretext"],
    ["πρόβα προϊόν που λείπει Ταβέρνα Νίκος", "rehearse:Ταβέρνα Νίκος:missing-product"],
    ["πρόβα κακή εξυπηρέτηση Ταβέρνα Νίκος", "rehearse:Ταβέρνα Νίκος:bad-service"],
    ["REHEARSE LATE DELIVERY WITH KASK OÜ", "rehearse:kask oü:late-delivery"],
    ["rehearse quality with kask", "rehearse:kask:bad-service"],
  ])("%s", (text, expected) => {
    expect(say(text)).toBe(expected);
  });
});
