/** The one app that lives in the local workspace. */
export const appIdentity = {
  appId: "A0LOCALAPP",
  botId: "B0LOCALAPP",
  userId: "U0LOCALAPP",
} as const;

/** The app's direct message with a person. */
export function appDirectMessage(userId: string): string {
  return `D${userId.replace(/^[UW]/, "")}`;
}
