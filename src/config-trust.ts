import { z } from "zod";

/** One of the keys that what is private is encrypted with. */
export type EncryptionKey = {
  readonly id: string; // stands before what it encrypted
  readonly secret: Buffer; // 32 bytes, for AES-256-GCM
};

/** How the program is watched from outside. */
export type OperationsConfig = {
  readonly healthPort: number | null; // of /health and /ready; null: they are not answered
  readonly otlpUrl: string | null; // where traces and metrics go; null: nowhere
};

const text = z.string().trim();

const KEY = /^([a-z0-9-]{1,20}):([A-Za-z0-9+/]{43}=)$/u;

const keys = text.transform((value, context): EncryptionKey[] =>
  value.split(",").flatMap((one) => {
    const [, id, secret] = KEY.exec(one.trim()) ?? [];
    if (id !== undefined && secret !== undefined)
      return { id, secret: Buffer.from(secret, "base64") };
    context.addIssue({
      code: "custom",
      message: "expected name:key, each key as openssl rand -base64 32 makes, commas between them",
    });
    return [];
  }),
);

export const TRUST_VARIABLES = {
  ENCRYPTION_KEYS: keys.optional(),
  HEALTH_PORT: text
    .regex(/^\d+$/, "expected a number from 0 to 65535")
    .transform(Number)
    .pipe(z.int().max(65_535))
    .optional(),
  OTEL_EXPORTER_OTLP_ENDPOINT: text
    .regex(/^https?:\/\/\S+$/u, "expected an address that begins with http:// or https://")
    .optional(),
};

const Trust = z.object(TRUST_VARIABLES);

export type TrustVariables = Readonly<z.infer<typeof Trust>>;

/** The first key encrypts, all of them decrypt; empty: nothing is encrypted. */
export function readKeys(env: TrustVariables): readonly EncryptionKey[] {
  return env.ENCRYPTION_KEYS ?? [];
}

export function readOperations(env: TrustVariables): OperationsConfig {
  return {
    healthPort: env.HEALTH_PORT ?? null,
    otlpUrl: env.OTEL_EXPORTER_OTLP_ENDPOINT?.replace(/\/+$/u, "") ?? null,
  };
}
