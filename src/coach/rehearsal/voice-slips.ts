import { wordPattern } from "#src/core/draft/checks/word-pattern.ts";
import { bareLetters } from "./ways-to-read.ts";

/** With marked letters and without: not every language keeps all of them when it is read. */
function slips(patterns: readonly string[]): RegExp {
  return wordPattern(...new Set([...patterns, ...patterns.map((one) => bareLetters(one, "el"))]));
}

/** In all languages at once: a model that slips may slip into another one. */
export const BROKEN_CHARACTER = slips([
  "as an? (?:ai|assistant|(?:large )?language model)",
  "(?:language|ai) model",
  "(?:system )?prompts?",
  "i am (?:an? )?(?:ai|assistant|bot|simulat\\p{L}*)",
  "chat ?(?:gpt|bots?)",
  "openai",
  "role[- ]?play\\p{L}*",
  "rehears\\p{L}*",
  "hidden reason",
  "(?:trust|irritation) (?:level|score|points?)",
  "tehisaru\\p{L}*",
  "tehisintellek\\p{L}*",
  "keelemudel\\p{L}*",
  "juturobot\\p{L}*",
  "rollimäng\\p{L}*",
  "harjutus\\p{L}*",
  "usaldusskoor\\p{L}*",
  "varjatud põhjus\\p{L}*",
  "tekoäly\\p{L}*",
  "kielimalli\\p{L}*",
  "(?:chat|keskustelu)bot\\p{L}*",
  "roolipeli\\p{L}*",
  "harjoitus\\p{L}*",
  "luottamuspiste\\p{L}*",
  "(?:kätke\\p{L}*|salattu|piilotettu) syy",
  "искусственн\\p{L}* интеллект\\p{L}*",
  "языков\\p{L}* модел\\p{L}*",
  "нейросет\\p{L}*",
  "чат-?бот\\p{L}*",
  "ролев\\p{L}* игр\\p{L}*",
  "промпт\\p{L}*",
  "репетици\\p{L}*",
  "симуляци\\p{L}*",
  "скрыт\\p{L}* причин\\p{L}*",
  "уров\\p{L}* доверия",
  "изкуствен\\p{L}* интелект\\p{L}*",
  "езиков\\p{L}* модел\\p{L}*",
  "симулаци\\p{L}*",
  "скрит\\p{L}* причин\\p{L}*",
  "ниво\\p{L}* на доверие",
  "τεχνητ\\p{L}* νοημοσύνη\\p{L}*",
  "γλωσσικ\\p{L}* μοντέλ\\p{L}*",
  "παιχνίδι\\p{L}* ρόλων",
  "προσομοίωσ\\p{L}*",
  "κρυφ\\p{L}* (?:λόγ|αιτί)\\p{L}*",
  "(?:επίπεδο|βαθμό)\\p{L}* εμπιστοσύνης",
]);

export const ASSISTANT_VOICE = slips([
  "how (?:can|may) i (?:help|assist)\\p{L}*",
  "(?:happy|glad) to help",
  "let me know if",
  "is there anything else i can",
  "great question",
  "i(?:'d| would) be happy to",
  "kuidas (?:ma )?(?:saan|võin) (?:teid )?aidata",
  "aitan (?:teid )?hea meelega",
  "andke (?:mulle )?teada, kui",
  "suurepärane küsimus",
  "(?:miten|kuinka) voin(?:ko)? (?:\\p{L}+ )?(?:auttaa|olla avuksi)",
  "autan (?:teitä )?mielelläni",
  "ilmoittakaa,? jos",
  "hyvä kysymys",
  "чем (?:я )?(?:могу|можем) (?:\\p{L}+ )?помочь",
  "с (?:радостью|удовольствием) помо\\p{L}*",
  "дайте знать,? если",
  "отличный вопрос",
  "(?:с какво|как) (?:мога|можем) да (?:ви )?помогн\\p{L}*",
  "с (?:радост|удоволствие) (?:ще )?(?:ви )?помогн\\p{L}*",
  "(?:чудесен|отличен|страхотен) въпрос",
  "(?:πώς|σε τι) μπορώ να (?:σας )?(?:βοηθήσω|εξυπηρετήσω)",
  "χαρά μου να (?:σας )?(?:βοηθήσω|εξυπηρετήσω)",
  "ενημερώστε με,? αν",
  "εξαιρετική ερώτηση",
]);

/** An answer is speech: no marks, lists, tags, emoji or line breaks. */
export const MARKUP = /[^\p{L}\p{M}\p{N} .,!?…:;'"„“”‘’‚«»()–—‑\-/%&+€]|^\s*(?:[-•–—]|\d+\.)\s/u;

export const SPEAKER =
  /^\s*(?:client|customer|buyer|klient|ostja|asiakas|ostaja|клиент|покупатель|купувач|πελάτης|αγοραστής|answer|vastus|vastaus|ответ|отговор|απάντηση)?\s*:/iu;
