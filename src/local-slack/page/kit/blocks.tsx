import type { ComponentType, ReactNode } from "react";
import { ActionsBlock, ContextActionsBlock } from "./actions-block.tsx";
import { AlertBlock, ContextBlock, DividerBlock, FileBlock, HeaderBlock } from "./small-blocks.tsx";
import type { BlockProps } from "./block-props.ts";
import { BlockFence, CannotShow } from "./block-fence.tsx";
import { CardBlock, CarouselBlock } from "./card-block.tsx";
import { ContainerContext, type DrawBlocks } from "./container-context.ts";
import { ContainerBlock } from "./container-block.tsx";
import { Drawn } from "./drawn.tsx";
import { ImageBlock, VideoBlock } from "./media-blocks.tsx";
import { InputBlock } from "./input-block.tsx";
import { MarkdownBlock } from "./markdown-block.tsx";
import { asList, asText, type Json } from "./read-json.ts";
import { blockIdOf } from "./read-state.ts";
import { RichText } from "./rich-text.tsx";
import { SectionBlock } from "./section-block.tsx";
import { TableBlock } from "./table-block.tsx";

const views: Readonly<Record<string, ComponentType<BlockProps>>> = {
  actions: ActionsBlock,
  alert: AlertBlock,
  card: CardBlock,
  carousel: CarouselBlock,
  container: ContainerBlock,
  context: ContextBlock,
  context_actions: ContextActionsBlock,
  data_table: TableBlock,
  data_visualization: Drawn,
  divider: DividerBlock,
  file: FileBlock,
  header: HeaderBlock,
  image: ImageBlock,
  input: InputBlock,
  markdown: MarkdownBlock,
  plan: Drawn,
  rich_text: ({ block }) => <RichText elements={asList(block["elements"])} />,
  section: SectionBlock,
  table: TableBlock,
  task_card: Drawn,
  video: VideoBlock,
};

const draw: DrawBlocks = (blocks) => <Blocks blocks={blocks} />;

/** Draws Block Kit; what it does not know, or what breaks, is named in a quiet line. */
export function Blocks({ blocks }: { readonly blocks: readonly Json[] }): ReactNode {
  return (
    <ContainerContext value={draw}>
      <div className="blocks">
        {blocks.map((block, index) => (
          <BlockRow key={`${blockIdOf(block, index)}-${index}`} block={block} index={index} />
        ))}
      </div>
    </ContainerContext>
  );
}

function BlockRow({ block, index }: { readonly block: Json; readonly index: number }): ReactNode {
  const type = asText(block["type"]);
  const blockId = blockIdOf(block, index);
  const View = Object.hasOwn(views, type) ? views[type] : undefined;
  return (
    <div className={`block block-${type}`} data-block-id={blockId}>
      <BlockFence type={type} block={block}>
        {View === undefined ? <CannotShow type={type} /> : <View block={block} blockId={blockId} />}
      </BlockFence>
    </div>
  );
}
