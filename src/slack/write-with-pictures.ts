import type { Block, KnownBlock } from "@slack/types";
import type { WebClient } from "@slack/web-api";
import { type ChartSpec, describeChart } from "#src/core/report/chart-spec.ts";
import type { Message } from "./presenters/alert-card.ts";
import { fitsChartBlock, presentChart } from "./presenters/chart-block.ts";
import { simplerBlocks } from "./presenters/simpler-blocks.ts";
import { readFault } from "./slack-fault.ts";

/** Draws a chart as PNG on a ground of its own, so that it can be read in light and dark mode. */
export type DrawPng = (spec: ChartSpec) => Promise<Uint8Array>;

export type Content = { readonly text: string; readonly blocks: (KnownBlock | Block)[] };

type Drawing = { readonly client: WebClient; readonly drawPng: DrawPng | null };

/**
 * Writes a message with Slack's own charts; where Slack does not take them, or cannot say them truly, with images of
 * them; where it takes no images either, without pictures.
 */
export async function writeWithPictures<T>(
  drawing: Drawing,
  { text, blocks, pictures = NONE }: Message,
  write: (content: Content) => Promise<T>,
): Promise<T> {
  const { after, charts } = pictures;
  const tryWith = async (found: readonly (KnownBlock | Block)[]): Promise<Written<T> | null> => {
    if (found.length === 0) return null;
    try {
      const all = [...blocks.slice(0, after), ...found, ...blocks.slice(after)];
      return { result: await write({ text, blocks: all }) };
    } catch (fault) {
      if (isBadBlocks(fault)) return null;
      throw fault;
    }
  };
  const own = charts.every(fitsChartBlock) ? charts.map(presentChart) : [];
  const written = (await tryWith(own)) ?? (await tryWith(await uploadAll(charts, drawing)));
  return written === null ? writePlainer({ text, blocks }, write) : written.result;
}

/** What Slack does not take is said with older blocks, and where that is refused too with nothing but its text. */
async function writePlainer<T>(
  { text, blocks }: Content,
  write: (content: Content) => Promise<T>,
): Promise<T> {
  let last: unknown;
  for (const plainer of [blocks, simplerBlocks(blocks), []]) {
    try {
      return await write({ text, blocks: plainer });
    } catch (fault) {
      if (!isBadBlocks(fault)) throw fault;
      last = fault;
    }
  }
  throw last;
}

type Written<T> = { readonly result: T };

const NONE: NonNullable<Message["pictures"]> = { after: 0, charts: [] };

function isBadBlocks(fault: unknown): boolean {
  const read = readFault(fault);
  return read.kind === "refused" && BAD_BLOCKS.has(read.error);
}

const BAD_BLOCKS = new Set(["invalid_blocks", "invalid_blocks_format", "slack_file_not_found"]);

/** Pictures are worth less than the message: when they cannot be had it goes without. */
async function uploadAll(
  charts: readonly ChartSpec[],
  { client, drawPng }: Drawing,
): Promise<KnownBlock[]> {
  if (drawPng === null) return [];
  try {
    const images: KnownBlock[] = [];
    for (const chart of charts) {
      const alt = describeChart(chart);
      const id = await upload(client, await drawPng(chart));
      images.push({ type: "image", slack_file: { id }, alt_text: alt });
    }
    return images;
  } catch (fault) {
    if (readFault(fault).kind === "rate-limited") throw fault;
    return [];
  }
}

async function upload(client: WebClient, png: Uint8Array): Promise<string> {
  const { file_id: id, upload_url: url } = await client.files.getUploadURLExternal({
    filename: "chart.png",
    length: png.length,
  });
  if (id === undefined || url === undefined)
    throw new Error("Slack named no place for the picture");
  const answer = await fetch(url, { method: "POST", body: Buffer.from(png) });
  if (!answer.ok) throw new Error(`the picture was not taken: HTTP ${answer.status}`);
  await client.files.completeUploadExternal({ files: [{ id, title: "chart" }] });
  return id;
}
