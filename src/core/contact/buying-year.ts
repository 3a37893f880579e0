import type { TouchInputs } from "./touch-interval.ts";

const YEAR_MONTHS = 12;

type Months = {
  readonly values: readonly number[]; // net value of each calendar month, oldest first, minor units
  readonly orderDays: readonly number[]; // order days of the same months
};

/** What a client's months say of the contact frequency: the last year, the best one, and how often they order in one. */
export function buyingYear({
  values,
  orderDays,
}: Months): Pick<TouchInputs, "yearMinor" | "bestYearMinor" | "ordersAYear"> {
  const yearMinor = sum(values.slice(-YEAR_MONTHS));
  const years = values.map((_, end) =>
    sum(values.slice(Math.max(0, end + 1 - YEAR_MONTHS), end + 1)),
  );
  return {
    yearMinor,
    bestYearMinor: Math.max(0, ...years),
    ordersAYear: sum(orderDays.slice(-YEAR_MONTHS)),
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
