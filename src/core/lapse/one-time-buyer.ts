import type { ClientHistory } from "./client-history.ts";

/**
 * A client who has ordered on one day only is not a lost regular: "small and one-time clients drop off" (FI-015),
 * and only a lapsed regular feeds the win-back queue (RU-01). Two invoices on one day are still one purchase.
 */
export function isOneTimeBuyer(client: Pick<ClientHistory, "orderDayCount">): boolean {
  return client.orderDayCount < 2;
}
