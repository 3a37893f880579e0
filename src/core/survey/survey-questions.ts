/** What a client can be asked to rate from 1 to 5: products, and the departments that stand behind them (FI-139). */
export const QUESTION_IDS = [
  "products",
  "delivery",
  "sales",
  "invoicing",
  "support",
  "prices",
  "whole",
] as const;

export type QuestionId = (typeof QUESTION_IDS)[number];

/** The fewest and the most that are asked at once (FI-139: three to five). */
export const QUESTION_COUNT = { least: 3, most: 5 } as const;

/** As people of the company call them. */
export const QUESTION_TITLES: Readonly<Record<QuestionId, string>> = {
  products: "Products",
  delivery: "Delivery",
  sales: "Sales",
  invoicing: "Invoicing",
  support: "Questions and complaints",
  prices: "Prices for what they get",
  whole: "Working with us as a whole",
};
