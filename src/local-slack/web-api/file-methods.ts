import { randomBytes } from "node:crypto";
import { z } from "zod";
import { apiFile } from "../delivery/api-message.ts";
import { shareFiles } from "../files.ts";
import { appIdentity } from "../identity.ts";
import { conversationOrRefuse, memberOrRefuse } from "./access.ts";
import { count, decoded, ignored, optionalDecoded } from "./arguments.ts";
import { messageLimits } from "./message-content.ts";
import { method, type Method } from "./method.ts";
import { readBlocks } from "./message-content.ts";
import { Refusal, refusalWithMessages } from "./refusal.ts";

const getUploadUrl = method({
  scopes: ["files:write"],
  tier: 4,
  args: z.strictObject({
    filename: z.string().min(1),
    length: z.coerce.number().int().positive(),
    alt_txt: ignored,
    alt_text: ignored,
    snippet_type: ignored,
  }),
  run: (world, args) => {
    const id = `F${randomBytes(5).toString("hex").toUpperCase()}`;
    world.live.uploads.set(id, { name: args.filename, size: args.length, received: false });
    return { file_id: id, upload_url: `${world.baseUrl}/upload/${id}` };
  },
});

const fileList = z.array(z.object({ id: z.string(), title: z.string().optional() })).min(1);

const completeUpload = method({
  scopes: ["files:write"],
  tier: 4,
  args: z.strictObject({
    files: decoded,
    channel_id: z.string().optional(),
    channels: z.string().optional(),
    initial_comment: z.string().max(messageLimits.text).optional(),
    thread_ts: z.string().optional(),
    blocks: optionalDecoded,
  }),
  run: (world, args) => {
    const files = fileList.safeParse(args.files.value);
    if (!files.success)
      throw refusalWithMessages("invalid_arguments", ["[ERROR] files: must list ids of files"]);
    const received = files.data.every((file) => world.live.uploads.get(file.id)?.received === true);
    if (!received) throw new Refusal("file_not_found");
    const channel = args.channel_id ?? args.channels;
    const conversation = channel === undefined ? null : conversationOrRefuse(world, channel);
    if (conversation !== null) memberOrRefuse(conversation);
    const blocks = args.blocks === undefined ? [] : readBlocks(args.blocks);
    const shared = shareFiles(world, conversation, {
      userId: appIdentity.userId,
      files: files.data,
      text: args.initial_comment ?? "",
      threadTs: args.thread_ts ?? null,
      blocks,
    });
    return { files: shared.map((file) => apiFile(world, file)) };
  },
});

const info = method({
  scopes: ["files:read"],
  tier: 4,
  args: z.strictObject({
    file: z.string(),
    count: ignored,
    page: ignored,
    cursor: ignored,
    limit: count,
  }),
  run: (world, args) => {
    const file = world.state.files[args.file];
    if (file === undefined) throw new Refusal("file_not_found");
    return { file: apiFile(world, file), comments: [] };
  },
});

export const fileMethods: Readonly<Record<string, Method>> = {
  "files.getUploadURLExternal": getUploadUrl,
  "files.completeUploadExternal": completeUpload,
  "files.info": info,
};
