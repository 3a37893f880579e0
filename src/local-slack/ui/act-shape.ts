import { z } from "zod";
import type { Act } from "../protocol.ts";

const values = z.record(z.string(), z.record(z.string(), z.record(z.string(), z.unknown())));

const place = z.discriminatedUnion("in", [
  z.object({ in: z.literal("message"), channel: z.string(), ts: z.string() }),
  z.object({ in: z.literal("modal"), viewId: z.string() }),
  z.object({ in: z.literal("home") }),
]);

/** An act as the page sends it. */
export const actShape: z.ZodType<Act> = z.discriminatedUnion("act", [
  z.object({
    act: z.literal("say"),
    channel: z.string(),
    text: z.string(),
    threadTs: z.string().nullable(),
  }),
  z.object({
    act: z.literal("command"),
    channel: z.string(),
    command: z.string(),
    text: z.string(),
  }),
  z.object({
    act: z.literal("use"),
    place,
    blockId: z.string(),
    action: z.looseObject({ type: z.string(), action_id: z.string() }),
    state: values,
  }),
  z.object({
    act: z.literal("suggest"),
    place,
    blockId: z.string(),
    actionId: z.string(),
    typed: z.string(),
  }),
  z.object({ act: z.literal("submit"), viewId: z.string(), state: values }),
  z.object({ act: z.literal("close"), viewId: z.string() }),
  z.object({
    act: z.literal("shortcut"),
    callbackId: z.string(),
    message: z.object({ channel: z.string(), ts: z.string() }).nullable(),
  }),
  z.object({
    act: z.literal("open"),
    channel: z.string(),
    tab: z.enum(["home", "messages"]).nullable(),
  }),
  z.object({ act: z.literal("read"), channel: z.string(), ts: z.string() }),
  z.object({ act: z.literal("stop"), channel: z.string(), ts: z.string() }),
]);
