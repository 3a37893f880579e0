import type { SettingsPart } from "./setting-field.ts";

/** Who looks after everything. */
export const ROLE_PARTS: readonly SettingsPart[] = [
  {
    id: "admins",
    title: "Admins",
    fields: [
      {
        path: "roles.adminGroup",
        title: "Admins are the people of this Slack user group",
        hint: "Only an admin changes this. Choose a group that not everybody can join.",
        kind: { is: "user-group" },
      },
    ],
  },
];
