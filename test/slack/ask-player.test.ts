import type { ConversationsInfoResponse, UsersInfoResponse } from "@slack/web-api";
import { describe, expect, test } from "vitest";
import { mayPlay } from "#src/slack/ask-player.ts";
import { findTablePlace } from "#src/slack/find-table-place.ts";

const asked = { slackUserId: "U1", teamId: "T1" };
const slackOf = (user: object) => ({
  users: {
    info: async (): Promise<UsersInfoResponse> => ({ ok: true, user: { team_id: "T1", ...user } }),
  },
});

describe("who may play at a table", () => {
  test.each([
    ["a member", {}, true],
    [
      "somebody of a sister workspace",
      { team_id: "T2", enterprise_user: { enterprise_id: "E1" } },
      true,
    ],
    ["somebody of another company", { team_id: "T2" }, false],
    ["a stranger in a shared channel", { is_stranger: true }, false],
    ["a guest", { is_restricted: true }, false],
    ["a guest of one channel", { is_ultra_restricted: true }, false],
    ["a bot", { is_bot: true }, false],
    ["somebody who has left", { deleted: true }, false],
  ])("%s: %#", async (_who, user, expected) => {
    expect(await mayPlay(slackOf(user), asked)).toBe(expected);
  });
});

const place = async (channel: object | null) => {
  const joined: string[] = [];
  const found = await findTablePlace(
    {
      conversations: {
        info: async (): Promise<ConversationsInfoResponse> => {
          if (channel === null)
            throw Object.assign(new Error("no"), {
              code: "slack_webapi_platform_error",
              data: { ok: false, error: "channel_not_found" },
            });
          return { ok: true, channel };
        },
        join: async () => {
          joined.push("C1");
          return { ok: true };
        },
      },
    },
    "C1",
  );
  return `${found}${joined.length > 0 ? ", joined" : ""}`;
};

describe("where a table can stand", () => {
  test.each([
    ["a channel with the coach in it", { is_member: true }, "here"],
    ["a public channel without it", { is_member: false }, "here, joined"],
    ["a private channel without it", { is_private: true }, "unseen"],
    ["a conversation it cannot see", null, "unseen"],
    ["a channel shared with another company", { is_member: true, is_ext_shared: true }, "shared"],
    ["one that is about to be", { is_member: true, is_pending_ext_shared: true }, "shared"],
    ["a group message", { is_mpim: true, is_member: true }, "no-channel"],
  ])("%s: %#", async (_what, channel, expected) => {
    expect(await place(channel)).toBe(expected);
  });
});
