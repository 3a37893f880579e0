import type { RuleSettings } from "../rule-settings.ts";
import type { SignSignal } from "../signal.ts";
import { cancelled } from "./cancelled.ts";
import type { Look } from "./look.ts";
import { dissatisfied } from "./dissatisfied.ts";
import { droppedLine } from "./dropped-line.ts";
import { moneyTrouble } from "./money-trouble.ts";
import { noReply } from "./no-reply.ts";
import { rarerPurchases } from "./rarer-purchases.ts";
import { requestsWithoutOrder } from "./requests-without-order.ts";
import { slowDrift } from "./slow-drift.ts";
import { smallerPurchases } from "./smaller-purchases.ts";

/** Every sign but silence that is switched on and fires, strongest first: what the client said goes before figures. */
export function findSigns(look: Look, rules: RuleSettings): SignSignal[] {
  const found = [
    rules.cancelled.on ? cancelled(look, rules.cancelled) : null,
    rules["requests-without-order"].on
      ? requestsWithoutOrder(look, rules["requests-without-order"])
      : null,
    rules["no-reply"].on ? noReply(look, rules["no-reply"]) : null,
    rules.dissatisfied.on ? dissatisfied(look, rules.dissatisfied) : null,
    rules["dropped-line"].on ? droppedLine(look, rules["dropped-line"]) : null,
    ...findDeclines(look, rules),
  ];
  return found.filter((signal) => signal !== null);
}

/** Who is short of money buys less for that very reason (FI-065), so it is said first. */
function findDeclines(look: Look, rules: RuleSettings): (SignSignal | null)[] {
  return [
    rules["money-trouble"].on ? moneyTrouble(look, rules["money-trouble"]) : null,
    rules["smaller-purchases"].on ? smallerPurchases(look, rules["smaller-purchases"]) : null,
    rules["rarer-purchases"].on ? rarerPurchases(look, rules["rarer-purchases"]) : null,
    rules["slow-drift"].on ? slowDrift(look, rules["slow-drift"]) : null,
  ];
}
