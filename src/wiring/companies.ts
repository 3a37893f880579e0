import type { ReceiverEvent } from "@slack/bolt";
import type { Workspace } from "../core/workspace.ts";
import type { CompanyJob } from "../jobs/catalogue.ts";
import type { JobQueue, Workers } from "../jobs/worker.ts";
import { type Farewell, farewellIn, placeOf, type SlackPlace } from "../slack/place-of.ts";
import { findBusyCompanies } from "../store/busy-companies.ts";
import {
  eraseCompany,
  findCompany,
  findCompanyOfTeam,
  loadCompanies,
  meetCompany,
} from "../store/workspaces.ts";
import { FRESH_WORKSPACE } from "./fresh-workspace.ts";
import type { InstallKeeper } from "./install-keeper.ts";
import { queueMornings } from "./morning-deps.ts";
import { type Company, openCompany } from "./open-company.ts";
import { OpenCompanies } from "./open-companies.ts";
import { programHandlers } from "./program-jobs.ts";
import type { Program } from "./runtime.ts";

export type CompaniesDeps = {
  readonly program: Program;
  readonly queue: JobQueue;
  readonly keeper: InstallKeeper;
  readonly slackApiUrl: string | undefined; // undefined: Slack itself
  readonly most?: number; // kept open at once in this process
};

const MOST_OPEN = 30; // each takes about ten megabytes
const BEGUN_AT_ONCE = 4;

/** All companies that have installed the app: whose something is, and that company's coach. */
export class Companies implements Workers {
  readonly #deps: CompaniesDeps;
  readonly #open: OpenCompanies;
  readonly #ofTeam = new Map<string, Workspace>();

  constructor(deps: CompaniesDeps) {
    this.#deps = deps;
    this.#open = new OpenCompanies({
      open: (workspace) => this.#make(workspace),
      most: deps.most ?? MOST_OPEN,
      onFault: (fault) => deps.program.log.error({ event: "company.not-closed" }, fault),
    });
  }

  /** Takes what Slack brings to the company it is for. What is for none is acknowledged, so that it is not repeated. */
  readonly take = async (event: ReceiverEvent): Promise<void> => {
    const place = placeOf(event.body);
    const farewell = farewellIn(event.body);
    if (place !== null && farewell !== null) return this.#part(place, farewell, event);
    const workspace = place === null ? null : await this.#companyAt(place);
    const taken =
      workspace === null
        ? null
        : await this.#open.use(workspace, async (company) => {
            await company.take(event);
            return "taken" as const;
          });
    if (taken !== null) return;
    this.#deps.program.log.warn({ event: "slack.for-nobody", teamId: place?.teamId ?? "" });
    await event.ack();
  };

  /** For a job by the clock: the companies that have something for it to do. */
  readonly companiesFor = async (name: CompanyJob): Promise<readonly string[]> =>
    findBusyCompanies(this.#deps.program.store.prisma, name);

  readonly workFor: Workers["workFor"] = async (workspaceId, work) => {
    await this.use(workspaceId, async ({ refresh, handlers }) => {
      await refresh();
      await work(handlers);
    });
  };

  get program() {
    return programHandlers(this.#deps.program.store);
  }

  /** Null: there is no such company, or it has not installed the app. */
  async use<T>(workspaceId: string, work: (company: Company) => Promise<T>): Promise<T | null> {
    const workspace = await findCompany(this.#deps.program.store.prisma, workspaceId);
    return workspace === null ? null : this.#open.use(workspace, work);
  }

  /** Opens everybody's coach, and has what is due asked for; a fault of one holds up no other. */
  async beginAll(): Promise<void> {
    const waiting = [...(await loadCompanies(this.#deps.program.store.prisma))];
    const work = async (): Promise<void> => {
      for (let next = waiting.shift(); next !== undefined; next = waiting.shift())
        await this.begin(next).catch((fault: unknown) =>
          this.#deps.program.log.error({ event: "company.not-begun" }, fault),
        );
    };
    await Promise.all(Array.from({ length: BEGUN_AT_ONCE }, work));
  }

  async begin(workspace: Workspace): Promise<void> {
    await this.#open.use(workspace, queueMornings);
  }

  /** The coaches of a workspace or an organization are made anew, with the tokens there are, when they are needed. */
  async reopenOf(key: string): Promise<void> {
    const companies = await loadCompanies(this.#deps.program.store.prisma);
    for (const { id, slackTeamId, slackEnterpriseId } of companies)
      if (slackTeamId === key || slackEnterpriseId === key) await this.#forget(id);
  }

  /** Notices what other processes did: companies that are gone, settings that are other ones. */
  async look(): Promise<void> {
    const { program, keeper } = this.#deps;
    const companies = await loadCompanies(program.store.prisma);
    const gone = await keeper.look(companies);
    for (const { id } of gone) await this.erase(id);
    const here = new Set(companies.map(({ id }) => id));
    for (const id of this.#open.ids) if (!here.has(id)) await this.#forget(id);
    for (const company of companies)
      if (this.#open.ids.includes(company.id))
        await this.#open.use(company, ({ refresh }) => refresh());
  }

  /** Everything that is kept of it, and everything that is planned for it. */
  async erase(workspaceId: string): Promise<void> {
    const { program, queue } = this.#deps;
    await this.#forget(workspaceId);
    await queue.forget(workspaceId);
    await eraseCompany(program.store.prisma, workspaceId);
    await queue.forget(workspaceId); // what was asked for meanwhile
    program.log.info({ event: "company.erased", workspaceId });
  }

  close(): Promise<void> {
    return this.#open.closeAll();
  }

  async #part(place: SlackPlace, farewell: Farewell, event: ReceiverEvent): Promise<void> {
    const { program, keeper } = this.#deps;
    const leaving = await keeper.companiesLeaving(place, farewell);
    program.log.info({ event: "install.ended", teamId: place.teamId ?? "" });
    for (const id of leaving) await this.erase(id);
    await event.ack(); // not before: should the process die, Slack says it again
  }

  async #companyAt({ teamId, enterpriseId }: SlackPlace): Promise<Workspace | null> {
    if (teamId === null) return null;
    const known = this.#ofTeam.get(teamId);
    if (known !== undefined) return known;
    const { program, keeper } = this.#deps;
    const { prisma } = program.store;
    const installed = await keeper.findFor({ teamId, enterpriseId });
    if (installed === null) return null;
    const met = await findCompanyOfTeam(prisma, teamId);
    const slackEnterpriseId = installed.slackEnterpriseId ?? enterpriseId;
    const workspace =
      met ??
      (await meetCompany(prisma, { slackTeamId: teamId, slackEnterpriseId }, FRESH_WORKSPACE));
    this.#ofTeam.set(teamId, workspace);
    if (met === null) await this.begin(workspace);
    return workspace;
  }

  async #make({ id }: Workspace): Promise<Company | null> {
    const { program, queue, keeper, slackApiUrl } = this.#deps;
    const workspace = await findCompany(program.store.prisma, id); // as it is by now
    const bot = workspace === null ? null : await keeper.botOf(workspace);
    if (workspace === null || bot === null) return null;
    return openCompany({ program, queue, workspace, bot, slackApiUrl });
  }

  async #forget(workspaceId: string): Promise<void> {
    for (const [teamId, { id }] of this.#ofTeam)
      if (id === workspaceId) this.#ofTeam.delete(teamId);
    await this.#open.close(workspaceId);
  }
}
