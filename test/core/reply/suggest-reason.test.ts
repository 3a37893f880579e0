import { describe, expect, test } from "vitest";
import { EVAL_REASONS, reasonIdOf } from "#src/core/reply/eval-reason.ts";
import { suggestReason } from "#src/core/reply/suggest-reason.ts";
import { isReasonId } from "#src/core/reason/taxonomy.ts";
import type { DraftLanguage } from "#src/core/draft/draft-terms.ts";

const told = (language: DraftLanguage, text: string, kind: "rep_note" | "client_reply") =>
  suggestReason(text, { kind, language });

describe("a reason told from words", () => {
  test.each([
    ["en", "Your prices are simply too high for us.", "price"],
    ["et", "Teie hinnad on meie jaoks liiga kõrged.", "price"],
    ["fi", "Hintanne ovat meille liian korkeat.", "price"],
    ["ru", "Ваши цены для нас слишком высокие.", "price"],
    ["bg", "Цените ви са твърде високи за нас.", "price"],
    ["el", "Οι τιμές σας είναι πολύ υψηλές για εμάς.", "price"],
    ["en", "The last two deliveries were late.", "delivery_failure"],
    ["et", "Viimased kaks tarnet hilinesid.", "delivery_failure"],
    ["fi", "Kaksi viimeistä toimitusta myöhästyi.", "delivery_failure"],
    ["ru", "Последние две поставки пришли с опозданием.", "delivery_failure"],
    ["bg", "Последните две доставки закъсняха.", "delivery_failure"],
    ["el", "Οι δύο τελευταίες παραδόσεις καθυστέρησαν.", "delivery_failure"],
  ] as const)("in %s: %s", (language, text, reason) => {
    const found = told(language, text, "client_reply");
    expect(found.reason).toBe(reason);
    expect(text).toContain(found.evidence?.words);
    expect(found.isGuess).toBe(false);
  });

  test.each([
    ["en", "It is not because of the price."],
    ["en", "We have no complaints about the deliveries, they were never late."],
    ["et", "Asi ei ole hinnas, hinnad on korras."],
    ["fi", "Hinta ei ole syy."],
    ["ru", "Дело не в цене."],
    ["bg", "Не е заради цените."],
    ["el", "Δεν είναι θέμα τιμής, οι τιμές είναι καλές."],
  ] as const)("what is denied is no reason, in %s: %s", (language, text) => {
    expect(told(language, text, "client_reply").reason).toBeNull();
  });

  test("says nothing where nothing is named", () => {
    expect(
      told("en", "Good morning, see you at the fair in May.", "client_reply").reason,
    ).toBeNull();
    expect(told("et", "", "rep_note").evidence).toBeNull();
  });

  test("says nothing when two reasons stand side by side", () => {
    const text = "Your prices are too high. And your driver was rude to us.";
    expect(told("en", text, "client_reply").reason).toBeNull();
  });

  test("a rep's guess is marked as one, what the client said is not", () => {
    expect(told("en", "I think our prices are too high for them.", "rep_note")).toMatchObject({
      reason: "price",
      isGuess: true,
      confidence: "low",
    });
    expect(told("en", "He told me our prices are too high.", "rep_note").isGuess).toBe(false);
    expect(told("en", "I think your prices are too high.", "client_reply").isGuess).toBe(false);
  });

  test("who broke the agreement depends on who writes", () => {
    const text = "We did not keep our promise.";
    expect(told("en", text, "rep_note").reason).toBe("broken_promise_by_us");
    expect(told("en", text, "client_reply").reason).toBe("breach_by_client");
  });

  test("every reason has its id in the taxonomy, each another", () => {
    const ids = EVAL_REASONS.map(reasonIdOf);
    expect(ids.filter(isReasonId)).toHaveLength(EVAL_REASONS.length);
    expect(new Set(ids).size).toBe(EVAL_REASONS.length);
  });
});
