import { cruise } from "dependency-cruiser";
import { expect, test } from "vitest";
import config from "../dependency-cruiser.config.mjs";

test("imports follow the rooms of ARCHITECTURE.md", async () => {
  const { output } = await cruise(["src"], {
    ruleSet: { forbidden: config.forbidden },
    validate: true,
    ...config.options,
  });
  if (typeof output === "string") throw new Error(output);
  const ours = output.modules.filter((found) => found.source.startsWith("src/"));
  expect(ours.length).toBeGreaterThan(10);
  const broken = output.summary.violations.map((v) => `${v.rule.name}: ${v.from} -> ${v.to}`);
  expect(broken).toEqual([]);
});
