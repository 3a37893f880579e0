import { useState } from "react";
import { useActions } from "../workspace/actions.ts";

/** Sends files one after the other, and says which one is on its way. */
export function useUploads(
  channel: string,
  threadTs: string | null,
): {
  readonly uploading: string | null;
  readonly send: (files: readonly File[]) => void;
} {
  const { upload, notify } = useActions();
  const [uploading, setUploading] = useState<string | null>(null);
  const sendAll = async (files: readonly File[]): Promise<void> => {
    for (const file of files) {
      setUploading(file.name);
      const result = await upload({ channel, threadTs, file });
      if (!result.ok) notify(`${file.name} was not sent. ${result.message}`);
    }
    setUploading(null);
  };
  return { uploading, send: (files) => void sendAll(files) };
}
