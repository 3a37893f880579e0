import { describe, expect, test } from "vitest";
import { groupMessages } from "#src/local-slack/page/workspace/group-messages.ts";
import {
  mergeMessages,
  putMessage,
  rootMessages,
  threadMessages,
} from "#src/local-slack/page/workspace/message-store.ts";
import type { MessageView } from "#src/local-slack/protocol.ts";

function message(ts: string, over: Partial<MessageView> = {}): MessageView {
  return {
    channel: "C1",
    ts,
    threadTs: null,
    userId: "U1",
    text: "",
    blocks: [],
    files: [],
    edited: false,
    ephemeral: false,
    streaming: false,
    replyCount: 0,
    lastReplyTs: null,
    ...over,
  };
}

const order = (list: readonly MessageView[]): readonly string[] => list.map((one) => one.ts);

describe("keeping messages", () => {
  const two = [message("1.0"), message("3.0")];

  test("a message goes where its ts belongs", () => {
    expect(order(putMessage(two, message("4.0")))).toEqual(["1.0", "3.0", "4.0"]);
    expect(order(putMessage(two, message("2.0")))).toEqual(["1.0", "2.0", "3.0"]);
    expect(order(putMessage([], message("2.0")))).toEqual(["2.0"]);
  });

  test("a changed message takes the place of what it was", () => {
    const list = putMessage(two, message("1.0", { text: "new", edited: true }));
    expect(list.map((one) => one.text)).toEqual(["new", ""]);
  });

  test("what only this page has seen stays when the server is asked again", () => {
    const seen = putMessage(two, message("2.0", { ephemeral: true }));
    expect(order(mergeMessages(seen, two))).toEqual(["1.0", "2.0", "3.0"]);
  });

  test("replies stand in their thread and not in the conversation", () => {
    const list = [message("1.0"), message("2.0", { threadTs: "1.0" }), message("3.0")];
    expect(order(rootMessages(list))).toEqual(["1.0", "3.0"]);
    expect(order(threadMessages(list, "1.0"))).toEqual(["1.0", "2.0"]);
  });
});

function kinds(list: readonly MessageView[], unread: string | null = null): readonly string[] {
  return groupMessages(list, unread).map((row) =>
    row.kind === "message" && row.continues ? "continues" : row.kind,
  );
}

describe("laying messages out", () => {
  /** Midday, so that no zone's midnight lies near. */
  const noon = Date.UTC(2026, 2, 4, 12) / 1000;
  const at = (seconds: number, over: Partial<MessageView> = {}): MessageView =>
    message(`${noon + seconds}.000000`, over);
  test.each([
    [299, "continues"],
    [300, "message"],
  ])("the same person after %i seconds", (seconds, kind) => {
    expect(kinds([at(0), at(seconds)])).toEqual(["day", "message", kind]);
  });

  test("another person, an ephemeral message or a thread above begins anew", () => {
    expect(kinds([at(0), at(9, { userId: "U2" })])).toEqual(["day", "message", "message"]);
    expect(kinds([at(0), at(9, { ephemeral: true })])).toEqual(["day", "message", "message"]);
    expect(kinds([at(0, { replyCount: 1 }), at(9)])).toEqual(["day", "message", "message"]);
  });

  test("a new day has its divider, the first unread message its mark", () => {
    const next = at(86_400);
    expect(kinds([at(0), next], next.ts)).toEqual(["day", "message", "day", "unread", "message"]);
  });
});
