import { expect, test } from "vitest";
import { priceOf } from "#src/llm/price-of.ts";
import { NO_TOKENS } from "#src/llm/transport.ts";

const tokens = { inputTokens: 1000, cachedTokens: 0, outputTokens: 100, reasoningTokens: 0 };
const gpt = { model: "gpt-5-mini", baseUrl: null };

test("a model of a price list costs something, and what was cached costs less", () => {
  const full = priceOf(gpt, tokens);
  const cached = priceOf(gpt, { ...tokens, cachedTokens: 800 });
  expect(full).toBeGreaterThan(0);
  expect(cached).toBeGreaterThan(0);
  expect(cached).toBeLessThan(Number(full));
  expect(Number.isInteger(full)).toBe(true);
});

test.each([
  ["a model that no list has", { model: "our-own-model", baseUrl: null }, tokens],
  [
    "a known name on a server of one's own",
    { model: "gpt-5-mini", baseUrl: "http://127.0.0.1:1/v1" },
    tokens,
  ],
  ["no count of tokens", gpt, NO_TOKENS],
])("nobody knows the price of %s", (_, priced, used) => {
  expect(priceOf(priced, used)).toBeNull();
});

test("a server that counts more cached tokens than it was given is not believed", () => {
  expect(priceOf(gpt, { ...tokens, cachedTokens: 5000 })).toBe(
    priceOf(gpt, { ...tokens, cachedTokens: 1000 }),
  );
});
