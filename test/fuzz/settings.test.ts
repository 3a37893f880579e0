import * as fc from "fast-check";
import { expect, test } from "vitest";
import { checkSettings, mergeSettings, readSettings } from "#src/core/workspace-settings.ts";
import { fuzzing, nastyJson } from "../support/fuzzing.ts";

const parts = Object.keys(readSettings({}).settings);
const fields = Object.values(readSettings({}).settings).flatMap((part) =>
  typeof part === "object" && part !== null ? Object.keys(part) : [],
);
const stored = fc.oneof(
  nastyJson,
  fc.dictionary(
    fc.constantFrom(...parts, "__proto__", "constructor"),
    fc.oneof(nastyJson, fc.dictionary(fc.constantFrom(...fields, "toString"), nastyJson)),
  ),
);

test("whatever is stored, a morning has settings to run on, and says what it left out", () => {
  fc.assert(
    fc.property(stored, (given) => {
      const { settings, valid, problems } = readSettings(given);
      expect(checkSettings(settings).ok).toBe(true);
      expect(checkSettings(valid).ok).toBe(true);
      expect(problems.every(({ expected }) => expected !== "")).toBe(true);
    }),
    fuzzing(400),
  );
});

test("no change of settings reaches beyond them", () => {
  fc.assert(
    fc.property(stored, fc.dictionary(fc.string(), nastyJson), (given, change) => {
      const evil: unknown = JSON.parse(
        '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":1}}}',
      );
      expect(() => mergeSettings(mergeSettings(given, change), Object(evil))).not.toThrow();
      expect(Reflect.get({}, "polluted")).toBeUndefined();
    }),
    fuzzing(300),
  );
});
