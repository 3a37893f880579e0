import type { Json } from "../json.ts";

/** One call that the app made, for assertions. */
export type LoggedCall = {
  readonly method: string;
  readonly args: Json;
  /** What was answered; null when nothing was (a fault). */
  answer: Json | null;
};

const keptCalls = 5000;

export type CallLog = {
  readonly calls: LoggedCall[];
  readonly add: (method: string, args: Json) => LoggedCall;
};

export function createCallLog(): CallLog {
  const calls: LoggedCall[] = [];
  return {
    calls,
    add: (method, args) => {
      const call: LoggedCall = { method, args: decodeJsonArguments(args), answer: null };
      calls.push(call);
      if (calls.length > keptCalls) calls.shift();
      return call;
    },
  };
}

/** Blocks, views and the like are easier to compare when they are not text. */
function decodeJsonArguments(args: Json): Json {
  return Object.fromEntries(
    Object.entries(args).map(([key, value]) => {
      if (typeof value !== "string" || !/^[[{]/.test(value)) return [key, value];
      try {
        const decoded: unknown = JSON.parse(value);
        return [key, decoded];
      } catch {
        return [key, value];
      }
    }),
  );
}
