import { z } from "zod";
import type { Json } from "../json.ts";
import type { World } from "../world.ts";
import { refusalWithMessages } from "./refusal.ts";

export type Tier = 1 | 2 | 3 | 4 | "special";

export type Method = {
  readonly token: "bot" | "app" | "none";
  /** One of these is enough to come in; a method may ask for a certain one later. */
  readonly scopes: readonly string[];
  readonly tier: Tier;
  /** Throws a Refusal for every documented "no". */
  readonly call: (world: World, raw: Json) => Json | Promise<Json>;
};

/** A method whose arguments are known: unknown and missing ones are refused before `run`. */
export function method<Args>(spec: {
  readonly token?: Method["token"];
  readonly scopes?: readonly string[];
  readonly tier: Tier;
  readonly args: z.ZodType<Args>;
  readonly run: (world: World, args: Args) => Json | Promise<Json>;
}): Method {
  return {
    token: spec.token ?? "bot",
    scopes: spec.scopes ?? [],
    tier: spec.tier,
    call: (world, raw) => {
      const parsed = spec.args.safeParse(raw);
      if (parsed.success) return spec.run(world, parsed.data);
      throw refusalWithMessages("invalid_arguments", parsed.error.issues.flatMap(formatIssue));
    },
  };
}

function formatIssue(issue: z.core.$ZodIssue): readonly string[] {
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => `[ERROR] unknown argument: ${key}`);
  }
  const place = issue.path.join("/");
  if (issue.code === "invalid_type" && issue.input === undefined) {
    return [`[ERROR] missing required field: ${place}`];
  }
  return [`[ERROR] ${issue.message} [json-pointer:/${place}]`];
}
