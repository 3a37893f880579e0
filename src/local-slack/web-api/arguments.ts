import { z } from "zod";
import { parseJson } from "../json.ts";

/** Accepted and without effect here. */
export const ignored = z.unknown().optional();

/** Form bodies carry everything as text. */
export const flag = z
  .union([
    z.boolean(),
    z.enum(["true", "false", "1", "0"]).transform((said) => said === "true" || said === "1"),
  ])
  .optional();

export const count = z.coerce.number().int().optional();

/** A value that form bodies carry as JSON text; undefined inside when the text is not JSON. */
export const decoded = z.preprocess(
  (value) => (typeof value === "string" ? { value: parseJson(value) } : { value }),
  z.object({ value: z.unknown() }),
);

export type Decoded = z.infer<typeof decoded>;

export const optionalDecoded = z.preprocess(
  (value) =>
    typeof value === "string"
      ? { value: parseJson(value) }
      : value === undefined
        ? undefined
        : { value },
  z.object({ value: z.unknown() }).optional(),
);

/** How a message may look and be linked: taken and left alone. */
export const looks = {
  as_user: ignored,
  icon_emoji: ignored,
  icon_url: ignored,
  link_names: ignored,
  mrkdwn: ignored,
  parse: ignored,
  unfurl_links: ignored,
  unfurl_media: ignored,
  username: ignored,
};
