import { createContext, type ReactNode } from "react";
import type { Json } from "./read-json.ts";

export type DrawBlocks = (blocks: readonly Json[]) => ReactNode;

/** How a container draws what is inside it; given from outside, since containers are blocks themselves. */
export const ContainerContext = createContext<DrawBlocks>(() => null);
