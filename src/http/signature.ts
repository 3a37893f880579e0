import { createHmac, timingSafeEqual } from "node:crypto";

const MOST_OLD_SECONDS = 300;
const MOST_AHEAD_SECONDS = 60; // clocks differ a little

type Signed = {
  readonly secret: string;
  readonly timestamp: string | undefined; // seconds since 1970, as it was sent
  readonly signature: string | undefined; // v1=<hex>
  readonly body: Buffer;
  readonly nowMs: number; // since 1970
};

/** The signature of a body at a time: HMAC-SHA256 over the time in seconds, a dot, and the body's bytes. */
export function signatureOf(secret: string, timestamp: string, body: Buffer | string): string {
  return `v1=${createHmac("sha256", secret).update(`${timestamp}.`).update(body).digest("hex")}`;
}

/** Null when the body was signed with the secret just now; else what is wrong, in words for who sends. */
export function whyNotSigned({ secret, timestamp, signature, body, nowMs }: Signed): string | null {
  if (timestamp === undefined || !/^\d{1,12}$/u.test(timestamp))
    return "X-Winback-Timestamp is missing: expected the time in seconds since 1970.";
  if (signature === undefined || !/^v1=[0-9a-f]{64}$/u.test(signature))
    return "X-Winback-Signature is missing: expected v1= and 64 hexadecimal digits.";
  const expected = Buffer.from(signatureOf(secret, timestamp, body));
  if (!timingSafeEqual(expected, Buffer.from(signature)))
    return "X-Winback-Signature does not fit: expected HMAC-SHA256 with API_SECRET over the timestamp, a dot and the body as sent.";
  const age = nowMs / 1000 - Number(timestamp);
  if (age > MOST_OLD_SECONDS) return "X-Winback-Timestamp is more than 5 minutes old.";
  if (age < -MOST_AHEAD_SECONDS)
    return "X-Winback-Timestamp is more than a minute ahead: check the sending machine's clock.";
  return null;
}
