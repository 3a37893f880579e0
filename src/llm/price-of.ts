import { calcPrice } from "@pydantic/genai-prices";
import { isOpenAi } from "./openai-client.ts";
import type { TokenUse } from "./transport.ts";

/** Whose price list holds: the model as the server names it, and where the server is. */
type Priced = {
  readonly model: string;
  readonly baseUrl: string | null; // null: OpenAI itself
};

const MICRO = 1_000_000;

/**
 * What the tokens cost by the provider's public price list, in millionths of a US dollar, from a list that came with
 * the package: nothing is asked for over the network. Null when no list has the model, as with a server of one's own,
 * and when the server did not say how many tokens it took.
 */
export function priceOf({ model, baseUrl }: Priced, tokens: TokenUse): number | null {
  const { inputTokens, outputTokens } = tokens;
  if (inputTokens <= 0) return null;
  const provider =
    baseUrl === null || isOpenAi(baseUrl) ? { providerId: "openai" } : { providerApiUrl: baseUrl };
  const price = calcPrice(
    {
      input_tokens: inputTokens, // the cached ones are among them
      cache_read_tokens: Math.min(Math.max(tokens.cachedTokens, 0), inputTokens), // servers miscount
      output_tokens: Math.max(outputTokens, 0),
    },
    model,
    provider,
  );
  return price === null ? null : Math.round(price.total_price * MICRO);
}
