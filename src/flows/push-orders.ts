import type { Day } from "#src/core/day.ts";
import type { Books } from "#src/core/import/books.ts";
import { codeMatcher, NOT_GOODS } from "#src/core/import/not-goods.ts";
import type { LeftOutRow } from "#src/core/push/rows-of-order.ts";
import {
  type Push,
  type PushProblem,
  readPush,
  type RejectedOrder,
} from "#src/core/push/read-push.ts";

/** What is answered to who pushed orders; the numbers of `rows` are of order heads and lines. */
type PushAnswer =
  | { readonly error: string; readonly problem?: PushProblem }
  | {
      readonly orders: {
        readonly received: number;
        readonly taken: number;
        readonly rejected: number;
      };
      readonly rows: { readonly imported: number; readonly unchanged: number };
      readonly leftOut: readonly LeftOutRow[];
      readonly rejected: readonly RejectedOrder[];
    };

type PushResult = { readonly status: number; readonly answer: PushAnswer };

/** What is known of an idempotency key. */
type PushStart =
  | { readonly state: "new"; readonly pushId: string }
  | { readonly state: "answered"; readonly status: number; readonly answer: unknown }
  | { readonly state: "other-body" }
  | { readonly state: "running" };

export type PushCall = {
  readonly key: string;
  readonly bodyHash: string; // of the bytes as they came
  readonly body: unknown;
};

export type PushOrdersDeps = {
  readonly openBooks: () => Promise<Books>;
  readonly today: () => Day;
  readonly beginPush: (call: Omit<PushCall, "body">) => Promise<PushStart>;
  readonly endPush: (pushId: string, result: PushResult) => Promise<void>;
  /** Forgets a call that failed, so that it can be made again. */
  readonly dropPush: (pushId: string) => Promise<void>;
  /** Clients who ordered again, as after an import; never throws. */
  readonly noticeReturns: () => Promise<void>;
};

export type PushOutcome =
  | { readonly outcome: "done"; readonly result: PushResult }
  | { readonly outcome: "again"; readonly status: number; readonly answer: unknown }
  | { readonly outcome: "other-body" }
  | { readonly outcome: "running" };

/** Takes orders as an import does, once a key: the same call again gets the same answer and writes nothing. */
export async function pushOrders(deps: PushOrdersDeps, call: PushCall): Promise<PushOutcome> {
  const { key, bodyHash, body } = call;
  const start = await deps.beginPush({ key, bodyHash });
  if (start.state === "answered")
    return { outcome: "again", status: start.status, answer: start.answer };
  if (start.state !== "new") return { outcome: start.state };
  try {
    const result = await takeOrders(deps, body);
    await deps.endPush(start.pushId, result);
    return { outcome: "done", result };
  } catch (fault) {
    await deps.dropPush(start.pushId);
    throw fault;
  }
}

async function takeOrders(deps: PushOrdersDeps, body: unknown): Promise<PushResult> {
  const books = await deps.openBooks();
  const { timeZone, currency } = books;
  const plan = { today: deps.today(), timeZone, currency, isGoods: goodsMatcher() };
  const read = readPush(body, plan);
  if (!read.ok)
    return {
      status: 422,
      answer: { error: "The body is not as expected.", problem: read.problem },
    };
  const { push } = read;
  const rows = await write(books, push);
  if (rows.imported > 0) await deps.noticeReturns();
  const { received, leftOut, rejected } = push;
  const orders = { received, taken: received - rejected.length, rejected: rejected.length };
  return { status: statusOf(push), answer: { orders, rows, leftOut, rejected } };
}

/** 200: all were taken, 207: some, 422: none. */
function statusOf({ received, rejected }: Push): number {
  if (rejected.length === 0) return 200;
  return rejected.length < received ? 207 : 422;
}

async function write(books: Books, { rows, hints, rejected }: Push) {
  if (rows.length === 0) return { imported: 0, unchanged: 0 };
  const kind = rows.some((row) => row.kind === "order-line") ? "order-line" : "order";
  const runId = await books.startRun({ fileName: "pushed orders", kind });
  const written = await books.write(rows, runId);
  if (hints.length > 0) await books.hint(hints);
  await books.finishRun(runId, {
    ...written,
    readRows: rows.length,
    rejected: rejected.length,
  });
  return written;
}

function goodsMatcher(): (sku: string) => boolean {
  const isNotGoods = codeMatcher(NOT_GOODS);
  return (sku) => !isNotGoods(sku);
}
