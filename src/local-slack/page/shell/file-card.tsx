import type { ReactNode } from "react";
import type { FileView } from "../../protocol.ts";
import { fileSize } from "../text/clock-words.ts";
import { Icon } from "./icon.tsx";

const pictures = new Set(["image/png", "image/jpeg", "image/gif", "image/webp"]);

export function FileCard({ file }: { readonly file: FileView }): ReactNode {
  if (pictures.has(file.mimetype)) {
    return (
      <a className="file-picture" href={file.url} target="_blank" rel="noopener noreferrer">
        <img src={file.url} alt={file.name} loading="lazy" />
      </a>
    );
  }
  return (
    <a className="file-card" href={file.url} download={file.name}>
      <Icon name="file" />
      <span className="file-words">
        <strong>{file.name}</strong>
        <span>{fileSize(file.size)}</span>
      </span>
    </a>
  );
}
