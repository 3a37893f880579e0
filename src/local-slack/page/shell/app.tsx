import { type ReactNode, useState } from "react";
import { TypedStoreContext, type TypedStore } from "../kit/typed-store.ts";
import { ThemeContext, useThemeChoice } from "../workspace/theme.ts";
import { addressFor, userInAddress } from "../workspace/use-route.ts";
import { useStart } from "../workspace/use-workspace.ts";
import { Spinner } from "./spinner.tsx";
import { WorkspacePage } from "./workspace-page.tsx";

/** The whole page: who the reader is, light or dark, and the workspace as that person sees it. */
export function App(): ReactNode {
  const theme = useThemeChoice();
  const [user, setUser] = useState(userInAddress);
  const switchUser = (id: string): void => {
    history.replaceState(null, "", addressFor(id));
    setUser(id);
  };
  return (
    <ThemeContext value={theme}>
      <PersonPage key={user} user={user} onSwitch={switchUser} />
    </ThemeContext>
  );
}

function PersonPage(props: {
  readonly user: string;
  readonly onSwitch: (id: string) => void;
}): ReactNode {
  const start = useStart(props.user);
  const [store] = useState<TypedStore>(() => new Map());
  if (start.at === "ready") {
    return (
      <TypedStoreContext value={store}>
        <WorkspacePage start={start.snapshot} onSwitch={props.onSwitch} />
      </TypedStoreContext>
    );
  }
  return (
    <main className="waiting">
      <Spinner />
      <p role="status">
        {start.at === "loading" ? "Opening the workspace…" : "Waiting for the local server…"}
      </p>
      {start.at === "failed" && <p className="waiting-detail">{start.message}</p>}
    </main>
  );
}
