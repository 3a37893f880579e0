import type { WebClient } from "@slack/web-api";
import { z } from "zod";
import type { UserGroup } from "./presenters/people-forms.ts";
import { readFault } from "./slack-fault.ts";

const Groups = z.object({
  usergroups: z.array(z.object({ id: z.string(), handle: z.string(), name: z.string() })),
});

/** The workspace's user groups, by handle; null when Slack does not let the coach see any, as in a free workspace. */
export async function listUserGroups(client: WebClient): Promise<readonly UserGroup[] | null> {
  try {
    const { usergroups } = Groups.parse(await client.usergroups.list());
    return usergroups.toSorted((a, b) => (a.handle < b.handle ? -1 : 1));
  } catch (fault) {
    if (readFault(fault).kind === "refused") return null;
    throw fault;
  }
}

const Users = z.object({ users: z.array(z.string()) });

/** Slack user ids; null: there is no such group any more, or it may not be seen. */
export async function listGroupUsers(
  client: WebClient,
  usergroup: string,
): Promise<readonly string[] | null> {
  try {
    return Users.parse(await client.usergroups.users.list({ usergroup })).users;
  } catch (fault) {
    if (readFault(fault).kind === "refused") return null;
    throw fault;
  }
}
