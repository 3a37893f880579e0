import type { IForbiddenRuleType } from "dependency-cruiser";

const only = (room: string, allowed: readonly string[]): IForbiddenRuleType => ({
  name: `${room}-imports`,
  severity: "error",
  comment: `src/${room} may import only what architecture allows`,
  from: { path: `^src/${room}/` },
  to: { path: "^src/", pathNot: [`^src/${room}/`, ...allowed.map((name) => `^src/${name}/`)] },
});

/** A vendor package has one home; the wiring may use it too. */
const home = (name: string, rooms: readonly string[], vendor: string): IForbiddenRuleType => ({
  name: `${name}-has-one-home`,
  severity: "error",
  from: { path: "^src/", pathNot: rooms.map((room) => `^src/${room}`) },
  to: { path: `^node_modules/${vendor}` },
});

export const forbidden: IForbiddenRuleType[] = [
  {
    name: "core-is-pure",
    severity: "error",
    comment: "core may import only core and zod",
    from: { path: "^src/core/" },
    to: { pathNot: ["^src/core/", "^node_modules/zod/"] },
  },
  only("coach", ["core"]),
  only("flows", ["core", "coach"]),
  only("store", ["core"]),
  only("llm", ["coach", "core"]),
  only("jobs", ["flows", "core", "telemetry"]),
  only("slack", ["flows", "core", "telemetry"]),
  only("http", ["flows", "core"]),
  only("pictures", ["core"]),
  only("telemetry", ["core"]),
  {
    name: "telemetry-is-told-at-one-place",
    severity: "error",
    comment: "rooms tell what they do through around.ts; only the wiring opens what collects it",
    from: { path: "^src/", pathNot: ["^src/telemetry/", "^src/wiring/"] },
    to: { path: "^src/telemetry/", pathNot: ["^src/telemetry/around\\.ts$"] },
  },
  only("local-slack", []),
  only("cli", ["flows", "core"]),
  home("slack", ["slack/", "local-slack/page/", "main.ts", "wiring/"], "@slack/"),
  home("prisma", ["store/"], "(@prisma|pglite-prisma-adapter|@electric-sql|pg)/"),
  home("pg-boss", ["jobs/"], "pg-boss/"),
  home("read-excel-file", ["flows/import/"], "read-excel-file/"),
  home("openai", ["llm/"], "(openai|@pydantic/genai-prices)/"),
  home("date-holidays", ["wiring/"], "date-holidays/"),
  home("drawing", ["pictures/"], "(echarts|@resvg|dejavu-fonts-ttf)/"),
  home("opentelemetry", ["telemetry/"], "@opentelemetry/"),
  home("react", ["local-slack/"], "(react|react-dom|slack-blocks-to-jsx|esbuild|ws)/"),
  { name: "no-cycles", severity: "error", from: {}, to: { circular: true } },
  {
    name: "no-orphans",
    severity: "error",
    from: { orphan: true, path: "^src/", pathNot: "\\.d\\.ts$" },
    to: {},
  },
];

export const options = {
  doNotFollow: { path: "node_modules" },
  exclude: { path: "^src/store/generated/" },
  tsPreCompilationDeps: true,
  parser: "swc" as const,
  enhancedResolveOptions: {
    exportsFields: ["exports"],
    conditionNames: ["import", "node", "default", "types"],
  },
};
