import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

const each = {
  isolate: false, // what one file has loaded serves the next; every file makes its own data
  testTimeout: 60_000,
  hookTimeout: 60_000,
};
const withoutDatabase = ["core", "coach", "llm", "local-slack", "eval", "http", "telemetry"].map(
  (room) => `test/${room}/**/*.test.ts`,
);

export default defineConfig({
  test: {
    // Half of a test that goes through Slack or the browser is waiting for other processes.
    maxWorkers: Math.ceil(availableParallelism() * 1.5),
    projects: [
      { test: { name: "plain", include: [...withoutDatabase, "test/*.test.ts"], ...each } },
      {
        test: {
          name: "database",
          include: ["test/*/**/*.test.ts"],
          exclude: withoutDatabase,
          globalSetup: ["test/support/served-postgres.ts"],
          ...each,
        },
      },
    ],
    coverage: {
      provider: "v8",
      include: ["src/**/*.ts"],
      exclude: ["src/store/generated/**", "src/local-slack/page/**"],
      reporter: ["text-summary", "json-summary"],
    },
  },
});
