import type { ReactNode } from "react";
import { Icon } from "./icon.tsx";

/** Says when there is nobody to answer. */
export function Banner(props: {
  readonly appConnected: boolean;
  readonly online: boolean;
}): ReactNode {
  if (!props.online) {
    return (
      <p className="banner banner-bad" role="alert">
        <Icon name="warn" />
        The local server does not answer. What you type is kept; trying again…
      </p>
    );
  }
  if (props.appConnected) return null;
  return (
    <p className="banner" role="status">
      <Icon name="warn" />
      The app is not connected, so nobody will answer clicks and messages yet.
    </p>
  );
}
