import { cruise } from "dependency-cruiser";
import { expect, test } from "vitest";
import { forbidden, options } from "../dependency-cruiser.config.ts";

test("imports follow the rooms of ARCHITECTURE.md", async () => {
  const { output } = await cruise(["src"], {
    ruleSet: { forbidden: forbidden },
    validate: true,
    ...options,
  });
  if (typeof output === "string") throw new Error(output);
  const ours = output.modules.filter((found) => found.source.startsWith("src/"));
  expect(ours.length).toBeGreaterThan(10);
  const broken = output.summary.violations.map((v) => `${v.rule.name}: ${v.from} -> ${v.to}`);
  expect(broken).toEqual([]);
});
