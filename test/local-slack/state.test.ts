import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { LocalSlack } from "#src/local-slack/start.ts";
import { callApi } from "./support/raw-app.ts";
import { channels, startWorkspace } from "./support/workspace.ts";

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "workspace-"));
});

afterEach(() => rm(folder, { recursive: true }));

async function withWorkspace<Result>(use: (slack: LocalSlack) => Promise<Result>): Promise<Result> {
  const slack = await startWorkspace({ statePath: folder });
  try {
    return await use(slack);
  } finally {
    await slack.close();
  }
}

test("messages, threads, memberships, read marks, Home and files outlive a restart", async () => {
  const before = await withWorkspace(async (slack) => {
    const rita = slack.as("UREP");
    const said = await slack.as("UREP2").say("CTEAM", "first");
    await callApi(slack, "chat.postMessage", {
      channel: "CTEAM",
      text: "reply",
      thread_ts: said.ts,
      metadata: { event_type: "t", event_payload: { id: "1" } },
    });
    await slack.as("UREP2").say("CTEAM", "second");
    await rita.read("CTEAM", said.ts);
    await callApi(slack, "conversations.join", { channel: "COPEN" });
    await callApi(slack, "views.publish", {
      user_id: "UREP",
      view: { type: "home", blocks: [{ type: "divider" }] },
    });
    await rita.dropFile(rita.dm, "a.csv", "a,b");
    await callApi(slack, "chat.postEphemeral", {
      channel: "CTEAM",
      user: "UREP",
      text: "gone after",
    });
    return slack.as("UREP2").messages("CTEAM");
  });
  await withWorkspace(async (slack) => {
    const rita = slack.as("UREP");
    expect(rita.messages("CTEAM")).toEqual(before);
    expect(rita.unread("CTEAM")).toBe(1);
    expect(rita.home()).toMatchObject([{ type: "divider" }]);
    expect(await callApi(slack, "conversations.info", { channel: "COPEN" })).toMatchObject({
      channel: { is_member: true },
    });
    const file = rita.messages(rita.dm)[0]?.files[0];
    const bytes = await fetch(`${slack.url.slice(0, -1)}${file?.url}`);
    expect(await bytes.text()).toBe("a,b");
    const next = await rita.say("CTEAM", "third");
    expect(next.ts > (before.at(-1)?.ts ?? "")).toBe(true);
  });
});

test("a stream that was open when the workspace stopped is closed afterwards", async () => {
  const at = await withWorkspace(async (slack) => {
    const rita = slack.as("UREP");
    const said = await rita.say(rita.dm, "write");
    const started = await callApi(slack, "chat.startStream", {
      channel: rita.dm,
      thread_ts: said.ts,
      markdown_text: "x",
    });
    return { channel: rita.dm, ts: String(started["ts"]), thread: said.ts };
  });
  await withWorkspace(async (slack) => {
    const [, streamed] = slack.as("UREP").messages(at.channel, at.thread);
    expect(streamed).toMatchObject({ ts: at.ts, streaming: false });
    expect(
      await callApi(slack, "chat.appendStream", { ...at, thread: undefined, markdown_text: "y" }),
    ).toMatchObject({
      error: "message_not_in_streaming_state",
    });
  });
});

test("what the app was told is posted is on the disk already", async () => {
  await withWorkspace(async (slack) => {
    await callApi(slack, "chat.postMessage", { channel: "CTEAM", text: "answered" });
    expect(await readFile(join(folder, "messages.jsonl"), "utf8")).toContain("answered");
  });
});

test("a change reaches the disk without waiting for the end", async () => {
  await withWorkspace(async (slack) => {
    await slack.as("UREP").say("CTEAM", "written soon");
    await expect
      .poll(() => readFile(join(folder, "messages.jsonl"), "utf8").catch(() => ""))
      .toContain("written soon");
    await expect
      .poll(async () => (await readdir(folder)).toSorted())
      .toEqual(["files", "messages.jsonl", "workspace.json"]);
  });
});

test.each([
  ["no JSON", "{"],
  ["another shape", '{"version":1,"files":[]}'],
  ["another version", '{"version":2}'],
])("a state file with %s is named and left alone", async (_what, content) => {
  const file = join(folder, "workspace.json");
  await writeFile(file, content);
  await expect(startWorkspace({ statePath: folder })).rejects.toThrow(file);
  expect(await readFile(file, "utf8")).toBe(content);
});

test("a line of messages that cannot be read is named by its number", async () => {
  await withWorkspace((slack) => slack.as("UREP").say("CTEAM", "kept"));
  const file = join(folder, "messages.jsonl");
  await writeFile(file, `${await readFile(file, "utf8")}{"channel":1}\n`);
  await expect(startWorkspace({ statePath: folder })).rejects.toThrow(`${file}: line 2`);
});

const texts = (slack: LocalSlack): string[] =>
  slack
    .as("UREP")
    .messages("CTEAM")
    .map((one) => one.text);

test("a line that was being written when the process died is left out, and writing goes on", async () => {
  await withWorkspace((slack) => slack.as("UREP").say("CTEAM", "kept"));
  const file = join(folder, "messages.jsonl");
  await writeFile(file, `${await readFile(file, "utf8")}{"channel":"CTEAM","mess`);
  await withWorkspace(async (slack) => {
    expect(texts(slack)).toEqual(["kept"]);
    await slack.as("UREP").say("CTEAM", "next");
  });
  await withWorkspace(async (slack) => expect(texts(slack)).toEqual(["kept", "next"]));
});

test("changed and deleted messages stay so, and their many lines become few", async () => {
  const file = join(folder, "messages.jsonl");
  await withWorkspace(async (slack) => {
    const gone = await callApi(slack, "chat.postMessage", { channel: "CTEAM", text: "gone" });
    await callApi(slack, "chat.delete", { channel: "CTEAM", ts: gone["ts"] });
    const posted = await callApi(slack, "chat.postMessage", { channel: "CTEAM", text: "0" });
    for (let index = 1; index <= 120; index += 1) {
      await callApi(slack, "chat.update", { channel: "CTEAM", ts: posted["ts"], text: `${index}` });
    }
  });
  await withWorkspace(async (slack) => {
    expect(slack.as("UREP").messages("CTEAM")).toMatchObject([{ text: "120", edited: true }]);
    await slack.as("UREP").say("CTEAM", "more");
  });
  expect((await readFile(file, "utf8")).trim().split("\n")).toHaveLength(2);
});

test("a channel that was added to the configuration is there after a restart", async () => {
  await withWorkspace((slack) => slack.as("UREP").say("CTEAM", "kept"));
  const more = [
    ...channels,
    { id: "CNEW", name: "new", topic: "", private: false, memberIds: ["UREP"] },
  ];
  const slack = await startWorkspace({ statePath: folder, channels: more });
  expect(slack.as("UREP").messages("CNEW")).toEqual([]);
  expect(slack.as("UREP").messages("CTEAM")).toMatchObject([{ text: "kept" }]);
  await slack.close();
});

test("when the port is taken another one is used", async () => {
  const other = createServer();
  const port = await new Promise<number>((resolve) => {
    other.listen(0, "127.0.0.1", () => {
      const address = other.address();
      resolve(typeof address === "object" ? (address?.port ?? 0) : 0);
    });
  });
  const slack = await startWorkspace({ port });
  expect(slack.port).not.toBe(port);
  expect(await callApi(slack, "auth.test")).toMatchObject({ ok: true });
  await slack.close();
  await new Promise((resolve) => other.close(resolve));
});
