import { resolve } from "node:path";
import { z } from "zod";
import {
  DOOR_VARIABLES,
  HALF_DOORS,
  type HttpConfig,
  type PickUpConfig,
  readHttp,
  readPickUp,
} from "./config-doors.ts";
import {
  type EncryptionKey,
  type OperationsConfig,
  readKeys,
  readOperations,
  TRUST_VARIABLES,
} from "./config-trust.ts";
import { HALF_SLACK, readSlack, SLACK_VARIABLES, type SlackConfig } from "./config-slack.ts";
import { type Day, isDay } from "./core/day.ts";

type ModelConfig = {
  readonly baseUrl: string | null; // null: OpenAI itself
  readonly apiKey: string;
  readonly name: string;
  readonly idleMs: number | null; // longest silence within an answer; null: what suits most servers
  readonly deadlineMs: number | null; // for one answer; null: what its prompt says
};

export type Config = {
  readonly dataDir: string;
  readonly port: number;
  /** A day to pretend; null: the real one. */
  readonly today: Day | null;
  readonly databaseUrl: string | null;
  readonly slack: SlackConfig;
  /** Slack workspace that a command is for; null: there is only one company. */
  readonly teamId: string | null;
  readonly model: ModelConfig | null;
  readonly http: HttpConfig | null; // null: nothing but Slack is answered
  readonly pickUp: PickUpConfig | null; // null: no files are looked for
  readonly keys: readonly EncryptionKey[];
  readonly operations: OperationsConfig;
  readonly logLevel: "debug" | "info" | "warn" | "error" | "silent";
};

const text = z.string().trim();
const port = text
  .regex(/^\d+$/, "expected a number from 0 to 65535")
  .transform(Number)
  .pipe(z.int().max(65_535));
const milliseconds = text
  .regex(/^\d+$/, "expected a number of milliseconds from 100 to 600000")
  .transform(Number)
  .pipe(z.int().min(100).max(600_000));
const address = text.regex(
  /^https?:\/\//,
  "expected an address that begins with http:// or https://",
);

const Variables = z.object({
  ...DOOR_VARIABLES,
  ...TRUST_VARIABLES,
  ...SLACK_VARIABLES,
  DATA_DIR: text.default("data"),
  PORT: port.default(3210),
  TODAY: text.refine(isDay, "expected a day as 2026-11-22").optional(),
  DATABASE_URL: text
    .regex(/^postgres(ql)?:\/\//, "expected postgresql://user:password@host/name")
    .optional(),
  OPENAI_API_KEY: text.optional(),
  LLM_BASE_URL: address.optional(),
  LLM_API_KEY: text.optional(),
  LLM_MODEL: text.optional(),
  LLM_IDLE_MS: milliseconds.optional(),
  LLM_DEADLINE_MS: milliseconds.optional(),
  LOG_LEVEL: z.enum(["debug", "info", "warn", "error", "silent"]).default("info"),
});

type Half = readonly [
  variable: string,
  isHalf: (env: z.infer<typeof Variables>) => boolean,
  message: string,
];

/** What is set without what it needs. */
const HALF_CONFIGURED: readonly Half[] = [
  ...HALF_DOORS,
  ...HALF_SLACK,
  [
    "LLM_MODEL",
    (env) => env.LLM_BASE_URL !== undefined && env.LLM_MODEL === undefined,
    "is missing: name the model that LLM_BASE_URL serves",
  ],
  [
    "LLM_BASE_URL",
    (env) => env.LLM_API_KEY !== undefined && env.LLM_BASE_URL === undefined,
    "is missing, though LLM_API_KEY is set",
  ],
];

const Environment = Variables.superRefine((env, context) => {
  for (const [path, isHalf, message] of HALF_CONFIGURED) {
    if (isHalf(env)) context.addIssue({ code: "custom", path: [path], message });
  }
});

type Environment = z.infer<typeof Environment>;

/** Lists every bad variable, each with what was expected. */
export class ConfigError extends Error {
  override readonly name = "ConfigError";
}

/** Reads the environment once; an empty variable counts as not set. Throws ConfigError. */
export function readConfig(environment: Record<string, string | undefined>): Config {
  const set = Object.entries(environment).filter(
    ([, value]) => value !== undefined && value.trim() !== "",
  );
  const parsed = Environment.safeParse(Object.fromEntries(set));
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => `  ${issue.path.join(".")}: ${issue.message}`);
    throw new ConfigError(
      `The configuration is not right (see .env.example):\n${lines.join("\n")}`,
    );
  }
  const env = parsed.data;
  return {
    dataDir: resolve(env.DATA_DIR),
    port: env.PORT,
    today: env.TODAY ?? null,
    databaseUrl: env.DATABASE_URL ?? null,
    slack: readSlack(env),
    teamId: env.SLACK_TEAM_ID ?? null,
    model: readModel(env),
    http: readHttp(env),
    pickUp: readPickUp(env),
    keys: readKeys(env),
    operations: readOperations(env),
    logLevel: env.LOG_LEVEL,
  };
}

function readModel(env: Environment): ModelConfig | null {
  const patience = { idleMs: env.LLM_IDLE_MS ?? null, deadlineMs: env.LLM_DEADLINE_MS ?? null };
  if (env.LLM_BASE_URL !== undefined) {
    // A real key must never go to another server: OPENAI_API_KEY is not used here.
    return {
      baseUrl: env.LLM_BASE_URL,
      apiKey: env.LLM_API_KEY ?? "none",
      name: env.LLM_MODEL ?? "",
      ...patience,
    };
  }
  if (env.OPENAI_API_KEY === undefined) return null;
  const name = env.LLM_MODEL ?? "gpt-5-mini";
  return { baseUrl: null, apiKey: env.OPENAI_API_KEY, name, ...patience };
}
