import { announceFile } from "./delivery/send-event.ts";
import { appIdentity } from "./identity.ts";
import { postMessage } from "./post-message.ts";
import type { StoredBlock, StoredConversation, StoredFile } from "./state/stored.ts";
import type { World } from "./world.ts";

export const maxFileBytes = 200_000_000;

const mimetypes: Readonly<Record<string, string>> = {
  csv: "text/csv",
  gz: "application/gzip",
  jpg: "image/jpeg",
  json: "application/json",
  md: "text/markdown",
  pdf: "application/pdf",
  png: "image/png",
  tsv: "text/tab-separated-values",
  txt: "text/plain",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

function mimetypeOf(name: string): string {
  return mimetypes[name.split(".").at(-1)?.toLowerCase() ?? ""] ?? "application/octet-stream";
}

/** Takes the bytes of an announced file. False when nothing was announced under this id. */
export async function receiveFile(world: World, id: string, bytes: Uint8Array): Promise<boolean> {
  const upload = world.live.uploads.get(id);
  if (upload === undefined || upload.received) return false;
  await world.folder.writeFile(id, bytes);
  world.live.uploads.set(id, { ...upload, size: bytes.length, received: true });
  return true;
}

/** Makes received files known, and shows them in a conversation when there is one. */
export function shareFiles(
  world: World,
  conversation: StoredConversation | null,
  sharing: {
    readonly userId: string;
    readonly files: readonly { readonly id: string; readonly title?: string | undefined }[];
    readonly text: string;
    readonly threadTs: string | null;
    readonly blocks: StoredBlock[];
  },
): readonly StoredFile[] {
  const files = sharing.files.map(({ id, title }) => {
    const upload = world.live.uploads.get(id);
    world.live.uploads.delete(id);
    const name = upload?.name ?? id;
    const file: StoredFile = {
      id,
      name,
      title: title ?? name,
      mimetype: mimetypeOf(name),
      size: upload?.size ?? 0,
      userId: sharing.userId,
      createdAtMs: Date.now(),
      channels: conversation === null ? [] : [conversation.id],
    };
    world.state.files[id] = file;
    return file;
  });
  world.folder.changed();
  if (conversation === null) return files;
  postMessage(world, conversation, {
    userId: sharing.userId,
    byApp: sharing.userId === appIdentity.userId,
    text: sharing.text,
    blocks: sharing.blocks,
    threadTs: sharing.threadTs,
    fileIds: files.map((file) => file.id),
    subtype: "file_share",
  });
  for (const file of files) announceFile(world, conversation, file.id);
  return files;
}
