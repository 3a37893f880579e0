import { describe, expect, test } from "vitest";
import type { ClientMention } from "#src/core/ask/ask.ts";
import { understandAsk } from "#src/core/ask/understand-ask.ts";

/** `draft:Kask OÜ:apology:e-mail:et`, with what was not said left empty. */
function say(text: string): string {
  const understood = understandAsk(text);
  if (understood.do !== "about-client") return understood.do;
  const { ask, client } = understood;
  const rest =
    ask.do === "draft"
      ? [ask.intent, ask.channel, ask.language]
      : [ask.do === "rehearse" ? ask.objection : null];
  const parts = [ask.do, sayMention(client), ...rest.map((part) => part ?? "")];
  return parts.join(":").replace(/:+$/, "");
}

function sayMention(client: ClientMention): string {
  if (client.by === "name") return client.name;
  return client.by === "pronoun" ? "<them>" : "<>";
}

describe("a draft is asked for by", () => {
  test.each([
    ["write a win-back script for Aurora Catering", "draft:Aurora Catering::phone-script"],
    ["write an apology for Kohvik Põhja", "draft:Kohvik Põhja:apology"],
    ["Write me an apology to Kohvik Põhja please", "draft:Kohvik Põhja:apology"],
    ["can you draft an email to kask oü about the late delivery?", "draft:kask oü::e-mail"],
    ["draft a letter for the House of Coffee", "draft:House of Coffee::letter"],
    ["an apology for Aurora Catering", "draft:Aurora Catering:apology"],
    ["write to Kask asking why they left", "draft:Kask:reason-finding"],
    ["write an e-mail for Aurora in Estonian", "draft:Aurora::e-mail:et"],
    [
      "prepare a check-in call with Harbour Catering",
      "draft:Harbour Catering:check-in:phone-script",
    ],
    ["write them a letter", "draft:<them>::letter"],
    ["write another one for them", "draft:<them>"],
    ["write an apology", "draft:<>:apology"],
    ["Kask OÜ vabandus palun ruttu", "draft:Kask OÜ:apology"],
    ["wirte an apolgy for aurora catring", "draft:aurora catring:apology"],
    ["writte a leter to kask", "draft:kask::letter"],
    ["how do I say sorry to Kask OÜ?", "draft:Kask OÜ:apology"],
    ["WRITE AN APOLOGY FOR KASK OÜ", "draft:KASK OÜ:apology"],
    ["kirjuta vabandus Kask OÜ-le", "draft:Kask OÜ:apology"],
    ["Kirjuta Kask OÜ-le vabandus e-kirjana", "draft:Kask OÜ:apology:e-mail"],
    ["palun koosta kõneskript Aurora Cateringile", "draft:Aurora Cateringile::phone-script"],
    ["kirjuta neile vabanduskiri", "draft:<them>:apology"],
    ["kirjuta Kohvik Põhjale kiri ja küsi põhjust", "draft:Kohvik Põhjale:reason-finding:letter"],
    ["kirjtua vabandsu kohvik pohjale", "draft:kohvik pohjale:apology"],
    ["напиши письмо Нарва Самовару", "draft:Нарва Самовару::letter"],
    ["kirjoita viesti Ravintola Kuuselle", "draft:Ravintola Kuuselle"],
    ["write a farewell letter to Kask OÜ", "draft:Kask OÜ:farewell:letter"],
    ["kirjuta Kask OÜ-le hüvastijätukiri", "draft:Kask OÜ:farewell"],
    ["write a thank-you note to Kask OÜ", "draft:Kask OÜ:thank-you"],
    ["thank Kask OÜ for coming back", "draft:Kask OÜ:thank-you"],
    ["kirjuta Kask OÜ-le tänukiri", "draft:Kask OÜ:thank-you"],
    ["tell Kask OÜ what we have changed in an e-mail", "draft:Kask OÜ:what-changed:e-mail"],
    ["write Aru what has changed", "draft:Aru:what-changed"],
    ["kirjuta Arule, mis on muutunud", "draft:Arule:what-changed"],
    ["write an offer to Aru", "draft:Aru:offer"],
    ["koosta Arule pakkumine", "draft:Arule:offer"],
    ["a conditional question for Aru", "draft:Aru:conditional-question"],
    ["get back in touch again with Aru", "draft:Aru:re-contact"],
    ["write a re-contact mail to Aru", "draft:Aru:re-contact:e-mail"],
    ["answer to Aru about the price", "draft:Aru:answer-price"],
    ["write Aru an answer to the price objection", "draft:Aru:answer-price"],
    ["vasta Arule hinna kohta", "draft:Arule:answer-price"],
    ["reply to Aru about the missing product", "draft:Aru:answer-missing-product"],
    ["answer Aru on the bad service", "draft:Aru:answer-bad-service"],
    ["write Aru an answer about the late delivery", "draft:Aru:answer-delivery"],
    ["write to Aru about our new rules", "draft:Aru:answer-new-rules"],
    ["write to Aru about the better terms elsewhere", "draft:Aru:answer-better-terms"],
    ["prepare a visit plan for Aru", "draft:Aru::visit-plan"],
    ["write Aru a text message", "draft:Aru::short-message"],
    ["kirjuta Arule lühisõnum", "draft:Arule::short-message"],
    ["write an apology to Aru in Finnish", "draft:Aru:apology::fi"],
    ["write a letter to Aru in Greek", "draft:Aru::letter:el"],
    ["write a letter to the Greek Taverna", "draft:Greek Taverna::letter"],
    ["kirjuta Arule vene keeles", "draft:Arule:::ru"],
    ["напиши письмо Ару по-русски", "draft:Ару::letter:ru"],
  ])("%s", (text, expected) => {
    expect(say(text)).toBe(expected);
  });
});

describe("a rehearsal is asked for by", () => {
  test.each([
    ["rehearse price with them", "rehearse:<them>:price"],
    ["rehearse with them again", "rehearse:<them>"],
    ["rehearse bad service with Aurora Catering", "rehearse:Aurora Catering:bad-service"],
    ["let's practise the price objection with Kask OÜ", "rehearse:Kask OÜ:price"],
    ["rehearse with Aurora Food Service", "rehearse:Aurora Food Service"],
    [
      "can we role-play a missing product with harbour catering",
      "rehearse:harbour catering:missing-product",
    ],
    ["rehearse the call with Kask", "rehearse:Kask"],
    ["reherse pricing with kask", "rehearse:kask:price"],
    ["price objection from Kask OÜ", "rehearse:Kask OÜ:price"],
    ["rehearse", "rehearse:<>"],
    ["harjuta hinda Kask OÜ-ga", "rehearse:Kask OÜ:price"],
    ["harjutame Kohvik Põhjaga halba teenindust", "rehearse:Kohvik Põhjaga:bad-service"],
    ["harjuta nendega hinda", "rehearse:<them>:price"],
    ["proovi talle hinda", "rehearse:<them>:price"],
  ])("%s", (text, expected) => {
    expect(say(text)).toBe(expected);
  });
});

describe("why a client left is asked by", () => {
  test.each([
    ["why did Kask OÜ leave?", "why:Kask OÜ"],
    ["Why has Aurora Catering stopped ordering?", "why:Aurora Catering"],
    ["why is harbour catering so quiet", "why:harbour catering"],
    ["why did they leave?", "why:<them>"],
    ["what is the reason Kask OÜ went away", "why:Kask OÜ"],
    ["Kask OÜ, why?", "why:Kask OÜ"],
    ["miks Kask OÜ lahkus?", "why:Kask OÜ"],
    ["Miks Kohvik Põhja enam ei telli?", "why:Kohvik Põhja"],
    ["miks nad ära läksid", "why:<them>"],
    ["почему ушла Нарва Самовар?", "why:Нарва Самовар"],
  ])("%s", (text, expected) => {
    expect(say(text)).toBe(expected);
  });
});

describe("the day's list is asked for by", () => {
  test.each([
    "what's on today?",
    "today",
    "What do I have today?",
    "who is slipping?",
    "who is slipping away",
    "who should I call today?",
    "which clients are slipping",
    "my cases",
    "list",
    "whats on todya",
    "mis täna on?",
    "kes on kadumas?",
    "kellele ma täna helistan?",
    "что сегодня?",
  ])("%s", (text) => {
    expect(say(text)).toBe("today");
  });
});

describe("a client is looked up by", () => {
  test.each([
    ["Kask OÜ", "client:Kask OÜ"],
    ["aurora", "client:aurora"],
    ["show me Aurora Catering", "client:Aurora Catering"],
    ["tell me about Kask", "client:Kask"],
    ["how is Kohvik Põhja doing today?", "client:Kohvik Põhja"],
    ["näita Kask OÜ kaarti", "client:Kask OÜ"],
    ["help with Kask OÜ", "client:Kask OÜ"],
    ["what about them", "client:<them>"],
  ])("%s", (text, expected) => {
    expect(say(text)).toBe(expected);
  });
});

test.each([
  "help",
  "Help!",
  "abi",
  "hello",
  "tere",
  "hi there",
  "?",
  "",
  "   ",
  "what can you do?",
])("help is the answer to '%s'", (text) => {
  expect(say(text)).toBe("help");
});

test.each(["thanks", "Thank you!", "aitäh", "спасибо"])("'%s' is taken as thanks", (text) => {
  expect(say(text)).toBe("thanks");
});

test("a pasted book is no trouble", () => {
  const started = performance.now();
  understandAsk("lorem ipsum ".repeat(100_000));
  expect(performance.now() - started).toBeLessThan(1000);
});
