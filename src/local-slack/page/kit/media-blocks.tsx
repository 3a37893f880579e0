import { type ReactNode, useState } from "react";
import { isSafeLink } from "../text/parse-angle.ts";
import { Icon } from "../shell/icon.tsx";
import type { BlockProps } from "./block-props.ts";
import { asJson, asText, type Json, textOf } from "./read-json.ts";
import { PlainText } from "./rich-text.tsx";

function imageUrl(element: Json): string {
  const own = asText(element["image_url"]);
  return own === "" ? asText(asJson(element["slack_file"])["url"]) : own;
}

/** A picture; when it cannot be fetched, its words. */
export function ImageElement(props: {
  readonly element: Json;
  readonly className: string;
}): ReactNode {
  const [broken, setBroken] = useState(false);
  const alt = asText(props.element["alt_text"]);
  const url = imageUrl(props.element);
  if (broken || url === "") {
    return (
      <span className="image-missing" role="img" aria-label={alt}>
        <Icon name="image" /> {alt}
      </span>
    );
  }
  return (
    <img
      className={props.className}
      src={url}
      alt={alt}
      loading="lazy"
      onError={() => setBroken(true)}
    />
  );
}

export function ImageBlock({ block }: BlockProps): ReactNode {
  const title = textOf(block["title"]);
  return (
    <figure className="figure">
      {title !== "" && (
        <figcaption>
          <PlainText text={title} />
        </figcaption>
      )}
      <ImageElement element={block} className="figure-image" />
    </figure>
  );
}

/** Nothing is loaded from elsewhere into the page: a video is a card that leads to it. */
export function VideoBlock({ block }: BlockProps): ReactNode {
  const url = asText(block["title_url"]) || asText(block["video_url"]);
  const title = textOf(block["title"]);
  return (
    <figure className="figure">
      <figcaption>
        {isSafeLink(url) ? (
          <a href={url} target="_blank" rel="noopener noreferrer">
            {title}
          </a>
        ) : (
          title
        )}
      </figcaption>
      <ImageElement
        element={{ image_url: block["thumbnail_url"], alt_text: block["alt_text"] }}
        className="figure-image"
      />
      <PlainText text={textOf(block["description"])} />
    </figure>
  );
}
