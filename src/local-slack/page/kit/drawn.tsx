import type { ReactNode } from "react";
import { Message, type MessageProps } from "slack-blocks-to-jsx";
import { isSafeLink } from "../text/parse-angle.ts";
import { useTheme } from "../workspace/theme.ts";
import { ChannelMention, DateText, EmojiText, UserMention } from "./mentions.tsx";
import type { Json } from "./read-json.ts";

type LibraryBlock = MessageProps["blocks"][number];
type Hooks = NonNullable<MessageProps["hooks"]>;

const drawable = new Set(["rich_text", "markdown", "plan", "task_card", "data_visualization"]);

/** Block types whose drawing by slack-blocks-to-jsx holds; the rest is drawn by this page. */
function isDrawable(block: unknown): block is LibraryBlock {
  return (
    typeof block === "object" &&
    block !== null &&
    "type" in block &&
    typeof block.type === "string" &&
    drawable.has(block.type)
  );
}

const hooks: Hooks = {
  user: ({ id }) => <UserMention id={id} />,
  channel: ({ id }) => <ChannelMention id={id} />,
  usergroup: ({ name }) => <span className="mention">@{name}</span>,
  atHere: () => <span className="mention">@here</span>,
  atChannel: () => <span className="mention">@channel</span>,
  atEveryone: () => <span className="mention">@everyone</span>,
  emoji: (emoji, parse) => <EmojiText name={emoji.name} drawn={parse(emoji)} />,
  date: ({ timestamp, format, fallback }) => (
    <DateText seconds={Number(timestamp)} format={format} fallback={fallback} />
  ),
  link: ({ href, children, className }) =>
    isSafeLink(href) ? (
      <a className={className} href={href} target="_blank" rel="noopener noreferrer">
        {children}
      </a>
    ) : (
      <span>{children}</span>
    ),
};

/** Draws one static block with the ready renderer. */
export function Drawn(props: { readonly block: Json; readonly inline?: boolean }): ReactNode {
  const { shade } = useTheme();
  // The renderer turns block ids into DOM ids, and those repeat from message to message.
  const { block_id: _id, ...anonymous } = props.block;
  if (!isDrawable(anonymous)) return null;
  return (
    <Message
      blocks={[anonymous]}
      name=""
      logo=""
      withoutWrapper
      unstyled
      theme={shade}
      hooks={hooks}
      className={props.inline === true ? "drawn drawn-inline" : "drawn"}
    />
  );
}
