export const TEST_TOKENS = {
  bot: "xoxb-test",
  app: "xapp-test",
  signingSecret: "test-signing-secret",
} as const;
