import { afterEach, beforeEach, expect, test } from "vitest";
import { z } from "zod";
import type { LocalSlack } from "#src/local-slack/start.ts";
import { callApi } from "./support/raw-app.ts";
import { webClient } from "./support/web-client.ts";
import { startWorkspace, tokens } from "./support/workspace.ts";

let slack: LocalSlack;

beforeEach(async () => {
  slack = await startWorkspace();
});

afterEach(() => slack.close());

async function droppedFile(): Promise<{ id: string; url: string }> {
  const rita = slack.as("UREP");
  await rita.dropFile(rita.dm, "orders.csv", "a,b\n1,2\n");
  const id = rita.messages(rita.dm)[0]?.files[0]?.id ?? "";
  const info = await callApi(slack, "files.info", { file: id });
  const shape = z.object({ file: z.object({ url_private_download: z.string() }) });
  return { id, url: shape.parse(info).file.url_private_download };
}

test("a file is downloaded with the app's token", async () => {
  const { url } = await droppedFile();
  const response = await fetch(url, { headers: { authorization: `Bearer ${tokens.bot}` } });
  expect(response.status).toBe(200);
  expect(await response.text()).toBe("a,b\n1,2\n");
});

test("without the token the answer is a page to sign in, as on the real platform", async () => {
  const { url } = await droppedFile();
  const response = await fetch(url);
  expect(response.status).toBe(200);
  expect(response.headers.get("content-type")).toContain("text/html");
  expect(await response.text()).not.toContain("1,2");
});

test("the app uploads a file into a thread with the SDK's own way", async () => {
  const rita = slack.as("UREP");
  const said = await rita.say("CTEAM", "send me the list");
  await webClient(slack).files.uploadV2({
    channel_id: "CTEAM",
    thread_ts: said.ts,
    initial_comment: "Here",
    file: Buffer.from("x,y\n"),
    filename: "list.csv",
  });
  expect(rita.messages("CTEAM", said.ts).at(-1)).toMatchObject({
    text: "Here",
    userId: slack.app.userId,
    files: [{ name: "list.csv", size: 4, mimetype: "text/csv" }],
  });
});

test.each([
  ["a file that is not there", "files.info", { file: "FNONE" }, "file_not_found"],
  [
    "a file that was never sent",
    "files.completeUploadExternal",
    { files: [{ id: "F1" }] },
    "file_not_found",
  ],
  ["no files", "files.completeUploadExternal", { files: [] }, "invalid_arguments"],
  [
    "an empty file",
    "files.getUploadURLExternal",
    { filename: "a", length: 0 },
    "invalid_arguments",
  ],
])("%s is refused", async (...[, method, args, error]) => {
  expect(await callApi(slack, method, args)).toMatchObject({ ok: false, error });
});
