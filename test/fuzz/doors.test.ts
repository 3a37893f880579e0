import * as fc from "fast-check";
import { expect, test } from "vitest";
import { parseDay } from "#src/core/day.ts";
import { pushOrders } from "#src/flows/push-orders.ts";
import { ordersDoor } from "#src/http/orders-door.ts";
import { signatureOf } from "#src/http/signature.ts";
import { surveyDoors } from "#src/http/survey-door.ts";
import { carefulBooks, fuzzing, nastyJson, nastyText } from "../support/fuzzing.ts";

const SECRET = "0123456789abcdef0123456789abcdef";
const AT = "1800000000";

const door = ordersDoor({
  secret: SECRET,
  nowMs: () => Number(AT) * 1000,
  pushOrders: (call) =>
    pushOrders(
      {
        openBooks: async () => carefulBooks(),
        today: () => parseDay("2026-06-15"),
        beginPush: async () => ({ state: "new", pushId: "p" }),
        endPush: async () => {},
        dropPush: async () => {},
        noticeReturns: async () => {},
      },
      call,
    ),
});

async function push(body: Buffer | string): Promise<number> {
  const bytes = Buffer.from(body);
  const { status } = await door.answer({
    path: "/v1/orders",
    headers: {
      "x-winback-timestamp": AT,
      "x-winback-signature": signatureOf(SECRET, AT, bytes),
      "idempotency-key": "k",
    },
    body: bytes,
  });
  return status;
}

const said = (status: number): boolean => [200, 207, 400, 422].includes(status);

/** Right in most places, so that what is wrong is reached. */
const orField = (right: string | number) =>
  fc.oneof({ weight: 3, arbitrary: fc.constant(right) }, nastyJson);
const line = fc.record(
  { sku: orField("A"), quantity: orField(1), amount: orField("9.99"), description: orField("x") },
  { requiredKeys: [] },
);
const order = fc.record(
  {
    client: orField("K-1"),
    order: orField("1"),
    placedOn: orField("2026-05-01"),
    total: orField("10.00"),
    currency: orField("EUR"),
    clientName: orField("Kohvik"),
    clientCountry: orField("EE"),
    lines: fc.oneof(fc.array(line, { maxLength: 3 }), nastyJson),
  },
  { requiredKeys: ["client", "order", "placedOn"] },
);

test("orders of any shape are taken or refused in words, and nothing goes in that no database takes", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(order, { maxLength: 4 }), async (orders) => {
      expect(said(await push(JSON.stringify({ orders })))).toBe(true);
    }),
    fuzzing(400),
  );
});

test("any JSON, any bytes and any depth are answered", async () => {
  const body = fc.oneof(
    fc.json().map((text) => Buffer.from(text)),
    fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.from(bytes)),
  );
  await fc.assert(
    fc.asyncProperty(body, async (bytes) => {
      expect(said(await push(bytes))).toBe(true);
    }),
    fuzzing(300),
  );
  for (const deep of ["[".repeat(200_000), `{"orders":${"[".repeat(9_000)}${"]".repeat(9_000)}}`])
    expect(said(await push(deep))).toBe(true);
});

test("any headers are refused in words", async () => {
  const headers = fc.record({ at: nastyText, signature: nastyText, key: nastyText });
  await fc.assert(
    fc.asyncProperty(headers, async ({ at, signature, key }) => {
      const given = {
        "x-winback-timestamp": at,
        "x-winback-signature": signature,
        "idempotency-key": key,
      };
      const { status } = await door.answer({
        path: "/v1/orders",
        headers: given,
        body: Buffer.from("{}"),
      });
      expect(status).toBe(401);
    }),
    fuzzing(200),
  );
});

test("whatever a client types into the survey is shown as text", async () => {
  const ask = { language: "en", round: { questions: ["products", "delivery"] as const } };
  const doors = surveyDoors({
    company: () => "Kask <b>OÜ</b>",
    gift: async () => "<img src=x>",
    openPage: async () => ({ state: "open", ask }),
    answer: async () => ({ state: "incomplete", ask }),
  });
  const post = doors.find(({ method }) => method === "POST");
  const fields = fc.dictionary(
    fc.constantFrom("products", "delivery", "comment", "__proto__"),
    nastyText,
  );
  await fc.assert(
    fc.asyncProperty(fields, async (typed) => {
      const hostile = { ...typed, comment: `${typed["comment"] ?? ""}"><script>alert(1)</script>` };
      const body = Buffer.from(new URLSearchParams(hostile).toString());
      const answer = await post?.answer({ path: `/s/${"a".repeat(32)}`, headers: {}, body });
      expect(answer?.status).toBe(422);
      expect(answer?.body).not.toMatch(/<script|<img|<b>/u);
      expect(answer?.headers?.["content-security-policy"]).toContain("default-src 'none'");
    }),
    fuzzing(150),
  );
});
