/** One company's settings. */
export type Workspace = {
  readonly id: string;
  readonly slackTeamId: string | null;
  readonly name: string;
  readonly timeZone: string; // IANA
  readonly currency: string; // ISO 4217
  readonly morningHour: number; // 0 to 23, in the time zone
  readonly workingDays: readonly number[]; // ISO: Monday is 1
  readonly alertChannel: string; // name or id
  readonly isDemo: boolean;
};
