import { z } from "zod";
import type { Day } from "../day.ts";
import type { ClientHint } from "../import/books.ts";
import type { OrderRowLike } from "../import/assemble-orders.ts";
import { minorPerMajor } from "../money.ts";
import { country, currencyOf, decimal, placedOn, ref, words } from "./push-fields.ts";
import { type LeftOutRow, rowsOfOrder } from "./rows-of-order.ts";

export const MOST_ORDERS = 1_000; // in one call
const MOST_LINES = 1_000; // of one order

/** Everything that decides how a pushed order is read. */
export type PushPlan = {
  readonly today: Day; // in the company's time zone; a later day is refused
  readonly timeZone: string;
  readonly currency: string;
  readonly isGoods: (sku: string) => boolean;
};

/** What is wrong with a pushed order: `path` leads to the field, as `orders[0].lines[2].amount`. */
export type PushProblem = {
  readonly path: string;
  readonly expected: string;
  readonly got: string; // as JSON, cut; "nothing" when the field is not there
};

export type RejectedOrder = {
  readonly order: string | null; // its number, where it has one
  readonly problems: readonly PushProblem[];
};

export type Push = {
  readonly received: number; // orders
  readonly rows: readonly OrderRowLike[];
  readonly hints: readonly ClientHint[];
  readonly leftOut: readonly LeftOutRow[];
  readonly rejected: readonly RejectedOrder[];
};

export type PushReading =
  | { readonly ok: true; readonly push: Push }
  | { readonly ok: false; readonly problem: PushProblem };

const Envelope = z.strictObject({ orders: z.array(z.unknown()).min(1).max(MOST_ORDERS) });

/** Good orders are taken, each whole; a bad one is refused with all that is wrong with it. */
export function readPush(body: unknown, plan: PushPlan): PushReading {
  const envelope = Envelope.safeParse(body);
  if (!envelope.success)
    return {
      ok: false,
      problem: {
        path: "orders",
        expected: `an object {"orders": [...]} with 1 to ${MOST_ORDERS} orders and nothing else`,
        got: shown(body),
      },
    };
  return { ok: true, push: readAll(envelope.data.orders, plan) };
}

function readAll(orders: readonly unknown[], plan: PushPlan): Push {
  const schema = orderSchema(plan);
  const rows: OrderRowLike[] = [];
  const leftOut: LeftOutRow[] = [];
  const rejected: RejectedOrder[] = [];
  const hints = new Map<string, ClientHint>();
  const seenAt = new Map<string, number>();
  for (const [index, sent] of orders.entries()) {
    const read = schema.safeParse(sent);
    if (!read.success) {
      const problems = read.error.issues.flatMap((issue) => problemsOf(issue, index, sent));
      rejected.push({ order: orderNumberOf(sent), problems });
      continue;
    }
    const { client: clientRef, order } = read.data;
    const key = `${clientRef}\u001F${order}`;
    const earlier = seenAt.get(key);
    if (earlier !== undefined) {
      rejected.push({ order, problems: [repeated(index, earlier, order)] });
      continue;
    }
    seenAt.set(key, index);
    const { clientName: name = null, clientCountry = null } = read.data;
    if (name !== null || clientCountry !== null)
      hints.set(clientRef, { clientRef, name, country: clientCountry });
    const taken = rowsOfOrder(read.data, { ...plan, perMajor: minorPerMajor(plan.currency) });
    rows.push(...taken.rows);
    leftOut.push(...taken.leftOut);
  }
  return { received: orders.length, rows, hints: [...hints.values()], leftOut, rejected };
}

function orderSchema({ today, timeZone, currency }: PushPlan) {
  const line = z.strictObject({
    sku: ref,
    description: words.optional(),
    quantity: decimal,
    amount: decimal,
    productLine: words.optional(),
  });
  return z
    .strictObject({
      client: ref,
      clientName: words.optional(),
      clientCountry: country.optional(),
      order: ref,
      placedOn: placedOn(today, timeZone),
      currency: currencyOf(currency).optional(),
      total: decimal.optional(),
      lines: z.array(line).min(1).max(MOST_LINES).optional(),
    })
    .refine(({ total, lines }) => (total === undefined) !== (lines === undefined), {
      path: ["total"],
      message: "either a total or lines, one of the two",
    });
}

function problemsOf(issue: z.core.$ZodIssue, index: number, sent: unknown): PushProblem[] {
  const at = (path: readonly PropertyKey[]): string => sayPath(["orders", index, ...path]);
  if (issue.code === "unrecognized_keys")
    return issue.keys.map((key) => ({
      path: at([...issue.path, key]),
      expected: "no such field; see the list of fields",
      got: shown(valueAt(sent, [...issue.path, key])),
    }));
  const expected = issue.code === "custom" ? issue.message : expectedOf(issue.path);
  return [{ path: at(issue.path), expected, got: shown(valueAt(sent, issue.path)) }];
}

/** What the schema itself says no to: an order, a line or the lines that are not of their kind. */
function expectedOf(path: readonly PropertyKey[]): string {
  if (path.length === 0) return "an order, as an object";
  return path.length === 1 ? `1 to ${MOST_LINES} lines` : "a line, as an object";
}

function repeated(index: number, earlier: number, order: string): PushProblem {
  return {
    path: `orders[${index}].order`,
    expected: `each of a client's orders once; this one stands at orders[${earlier}]`,
    got: shown(order),
  };
}

function sayPath(path: readonly PropertyKey[]): string {
  return path
    .map((part) => (typeof part === "number" ? `[${part}]` : `.${String(part)}`))
    .join("")
    .slice(1);
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (found, part) =>
      typeof found === "object" && found !== null ? Reflect.get(found, part) : undefined,
    value,
  );
}

const Numbered = z.object({ order: ref });

function orderNumberOf(sent: unknown): string | null {
  return Numbered.safeParse(sent).data?.order ?? null;
}

const MOST_SHOWN = 80; // characters

function shown(value: unknown): string {
  if (value === undefined) return "nothing";
  const text = JSON.stringify(value);
  return text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}…` : text;
}
