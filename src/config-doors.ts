import { resolve } from "node:path";
import { z } from "zod";

/** What is answered over HTTP beside Slack: orders from a shop or an ERP, and clients' answers to the survey. */
export type HttpConfig = {
  readonly port: number;
  readonly ordersSecret: string | null; // null: no orders are taken
  readonly publicUrl: string | null; // how clients reach this machine, without a slash at its end; null: they do not
};

/** Where files are looked for every night. */
export type PickUpConfig = {
  readonly folder: string | null;
  readonly url: string | null;
  readonly secret: string | null; // sent to the address as a bearer token
};

const text = z.string().trim();

export const DOOR_VARIABLES = {
  API_PORT: text
    .regex(/^\d+$/, "expected a number from 0 to 65535")
    .transform(Number)
    .pipe(z.int().max(65_535))
    .optional(),
  API_SECRET: text
    .min(32, "expected at least 32 characters, as openssl rand -hex 32 makes")
    .optional(),
  PUBLIC_URL: text
    .regex(/^https?:\/\/[^\s?#]+$/u, "expected an address that begins with https:// or http://")
    .optional(),
  PICKUP_FOLDER: text.optional(),
  PICKUP_URL: text
    .regex(/^https:\/\/\S+$/u, "expected an address that begins with https://")
    .optional(),
  PICKUP_SECRET: text.optional(),
};

const Doors = z.object(DOOR_VARIABLES);

export type DoorVariables = Readonly<z.infer<typeof Doors>>;

/** What is set without what it needs. */
export const HALF_DOORS: readonly (readonly [
  variable: string,
  isHalf: (env: DoorVariables) => boolean,
  message: string,
])[] = [
  [
    "API_PORT",
    (env) => env.API_PORT === undefined && env.API_SECRET !== undefined,
    "is missing, though API_SECRET is set: name the port that takes orders",
  ],
  [
    "API_PORT",
    (env) => env.API_PORT === undefined && env.PUBLIC_URL !== undefined,
    "is missing, though PUBLIC_URL is set: name the port that answers clients",
  ],
  [
    "API_SECRET",
    (env) =>
      env.API_PORT !== undefined && env.API_SECRET === undefined && env.PUBLIC_URL === undefined,
    "is missing, though API_PORT is set (or PUBLIC_URL, when only the survey is answered there)",
  ],
  [
    "PICKUP_URL",
    (env) => env.PICKUP_URL === undefined && env.PICKUP_SECRET !== undefined,
    "is missing, though PICKUP_SECRET is set",
  ],
];

export function readHttp(env: DoorVariables): HttpConfig | null {
  if (env.API_PORT === undefined) return null;
  return {
    port: env.API_PORT,
    ordersSecret: env.API_SECRET ?? null,
    publicUrl: env.PUBLIC_URL?.replace(/\/+$/u, "") ?? null,
  };
}

export function readPickUp(env: DoorVariables): PickUpConfig | null {
  const { PICKUP_FOLDER: folder, PICKUP_URL: url } = env;
  if (folder === undefined && url === undefined) return null;
  return {
    folder: folder === undefined ? null : resolve(folder),
    url: url ?? null,
    secret: env.PICKUP_SECRET ?? null,
  };
}
