import { Component, type ReactNode } from "react";
import type { Json } from "./read-json.ts";

type FenceProps = { readonly type: string; readonly block: Json; readonly children: ReactNode };
type FenceState = { readonly broken: boolean; readonly block: Json | null };

/** A block that cannot be drawn must not take the page with it. A new version of the block is tried again. */
export class BlockFence extends Component<FenceProps, FenceState> {
  override state: FenceState = { broken: false, block: null };

  static getDerivedStateFromError(): Partial<FenceState> {
    return { broken: true };
  }

  static getDerivedStateFromProps(props: FenceProps, state: FenceState): FenceState | null {
    return props.block === state.block ? null : { broken: false, block: props.block };
  }

  override render(): ReactNode {
    return this.state.broken ? <CannotShow type={this.props.type} /> : this.props.children;
  }
}

export function CannotShow({ type }: { readonly type: string }): ReactNode {
  return <p className="cannot-show">Cannot show this block ({type === "" ? "no type" : type}).</p>;
}
