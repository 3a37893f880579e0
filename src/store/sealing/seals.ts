import { createCipheriv, createDecipheriv, createHmac, randomBytes } from "node:crypto";

/** A key of AES-256-GCM and the name that stands before what it encrypted. */
export type SealingKey = { readonly id: string; readonly secret: Buffer };

/** Encrypts what is private before it reaches the database, and reads it again. */
export type Seals = {
  /** False: there is no key, and everything is kept as it is. */
  readonly isOn: boolean;
  /** The id of the key that seals; null: there is none. */
  readonly firstKey: string | null;
  /** With the first key; the same text is sealed differently each time. Without a key: the text itself. */
  readonly seal: (text: string) => string;
  /** The same text gives the same seal as long as the first key stays, so that the database can compare. */
  readonly sealSame: (text: string) => string;
  /** What was sealed with any of the keys; a text that was never sealed as it is. Throws when the key is missing. */
  readonly unseal: (text: string) => string;
  /** The id of the key, where one of the keys did seal it; null: it only looks like it, or not even that. */
  readonly sealedBy: (text: string) => string | null;
};

/** The value cannot be read with the keys there are. */
export class UnreadableSealError extends Error {
  override readonly name = "UnreadableSealError";
}

const SEALED = /^enc:([a-z0-9-]{1,20}):([A-Za-z0-9+/]{38,}={0,2})$/u;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** Whether it has the form of a sealed value. */
export function looksSealed(text: string): boolean {
  return text.startsWith("enc:") && SEALED.test(text);
}

/** The first key seals, all of them unseal; no keys: nothing is sealed. */
export function makeSeals(keys: readonly SealingKey[]): Seals {
  const [first] = keys;
  const byId = new Map(keys.map((key) => [key.id, key]));
  return {
    isOn: first !== undefined,
    firstKey: first?.id ?? null,
    seal: (text) => (first === undefined ? text : encrypt(first, text, randomBytes(NONCE_BYTES))),
    sealSame: (text) => (first === undefined ? text : encrypt(first, text, nonceOf(first, text))),
    unseal: (text) => (text.startsWith("enc:") ? unseal(byId, text) : text),
    sealedBy: (text) => sealedBy(byId, text),
  };
}

/** Two different texts never share a nonce, as far as HMAC keeps them apart. */
function nonceOf({ secret }: SealingKey, text: string): Buffer {
  const own = createHmac("sha256", secret).update("nonce").digest();
  return createHmac("sha256", own).update(text, "utf8").digest().subarray(0, NONCE_BYTES);
}

function encrypt({ id, secret }: SealingKey, text: string, nonce: Buffer): string {
  const cipher = createCipheriv("aes-256-gcm", secret, nonce).setAAD(Buffer.from(`enc:${id}:`));
  const parts = [nonce, cipher.update(text, "utf8"), cipher.final(), cipher.getAuthTag()];
  return `enc:${id}:${Buffer.concat(parts).toString("base64")}`;
}

function unseal(keys: ReadonlyMap<string, SealingKey>, text: string): string {
  const [, id, body] = SEALED.exec(text) ?? [];
  if (id === undefined || body === undefined) return text;
  const key = keys.get(id);
  if (key === undefined)
    throw new UnreadableSealError(
      `A value in the database was encrypted with the key '${id}', which ENCRYPTION_KEYS does not name. Put that key back, after the first one.`,
    );
  const plain = decrypt(key, body);
  if (plain === null)
    throw new UnreadableSealError(
      `A value in the database does not fit the key '${id}' of ENCRYPTION_KEYS: the key is another one than then, or the value was changed.`,
    );
  return plain;
}

function sealedBy(keys: ReadonlyMap<string, SealingKey>, text: string): string | null {
  const [, id = "", body = ""] = SEALED.exec(text) ?? [];
  const key = keys.get(id);
  return key === undefined || decrypt(key, body) === null ? null : id;
}

/** Null: it was not sealed with this key, or was changed since. */
function decrypt({ id, secret }: SealingKey, body: string): string | null {
  const bytes = Buffer.from(body, "base64");
  const end = bytes.length - TAG_BYTES;
  if (end < NONCE_BYTES) return null;
  const decipher = createDecipheriv("aes-256-gcm", secret, bytes.subarray(0, NONCE_BYTES))
    .setAAD(Buffer.from(`enc:${id}:`))
    .setAuthTag(bytes.subarray(end));
  try {
    const text = decipher.update(bytes.subarray(NONCE_BYTES, end));
    return Buffer.concat([text, decipher.final()]).toString("utf8");
  } catch {
    return null; // the tag does not fit
  }
}
