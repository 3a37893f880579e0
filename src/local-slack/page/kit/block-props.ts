import type { Json } from "./read-json.ts";

export type BlockProps = { readonly block: Json; readonly blockId: string };

export type ElementProps = { readonly element: Json };
