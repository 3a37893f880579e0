import { utcDateOf } from "#src/core/day.ts";
import { readSettings, type SettingsChange } from "#src/core/workspace-settings.ts";
import { PERSON_INPUT } from "#src/slack/presenters/people-forms.ts";
import { ACTION, VIEW } from "#src/slack/vocabulary.ts";
import { saveSettings } from "#src/store/settings.ts";
import { forgedClick, forgedView } from "./forged-requests.ts";
import { type Forgery, option, typed } from "./forgeries-in-cases.ts";
import { FORGERY_DAY, type Ground } from "./forgery-ground.ts";

type Click = Parameters<typeof forgedClick>[0] & { readonly metadata?: string };

/** A click in a window. */
function clickInWindow({ metadata = "{}", ...click }: Click): object {
  const view = { id: "V0FORGED", type: "modal", private_metadata: metadata };
  return { ...forgedClick(click), view };
}

async function spareClient({ prisma, workspaceId }: Ground): Promise<string> {
  const name = `Spare ${crypto.randomUUID()}`;
  const data = { workspaceId, name, externalId: name };
  return (await prisma.client.create({ data })).id;
}

const erase = (by: string, metadata: string) =>
  forgedView({
    by,
    callbackId: VIEW.erasePrivacy,
    metadata,
    values: { confirm: { confirm: { value: "ERASE" } } },
  });

const settingsForm = (by: string, part: string, values: object) =>
  forgedView({
    by,
    callbackId: VIEW.changeSettings,
    metadata: JSON.stringify({ part, shown: {} }),
    values,
  });

/** A change that somebody who may has made. */
async function changed({ prisma, workspaceId }: Ground, change: SettingsChange): Promise<string> {
  const saved = await saveSettings(prisma, { workspaceId, change, by: "U0SIGNE" });
  if (!saved.ok) throw new Error(`the settings took no ${JSON.stringify(change)}`);
  const found = await prisma.settingsRevision.findFirstOrThrow({ orderBy: { id: "desc" } });
  return found.id;
}

const another = () => `S0${crypto.randomUUID().slice(0, 8).toUpperCase()}`;

const person = (by: string, personId: string, role: string) =>
  forgedView({
    by,
    callbackId: VIEW.changePerson,
    metadata: JSON.stringify({ personId, page: 0 }),
    values: { [PERSON_INPUT.role]: option(role), [PERSON_INPUT.team]: option("none") },
  });

async function surveyOn(g: Ground): Promise<void> {
  const { prisma, workspaceId } = g;
  await saveSettings(prisma, { workspaceId, change: { survey: { on: true } } });
  await prisma.surveyRound.deleteMany();
}

async function askOfClient(g: Ground, isAnswered: boolean): Promise<string> {
  const { prisma, workspaceId, clientId } = g;
  await surveyOn(g);
  const month = utcDateOf(FORGERY_DAY);
  const round = {
    workspaceId,
    month,
    openedOn: month,
    questions: ["products", "delivery", "sales"],
  };
  const { id: roundId } = await prisma.surveyRound.create({
    data: { ...round, month: new Date("2026-03-01") },
  });
  const marks = { products: 5, delivery: 5, sales: 5 };
  const ask = { roundId, clientId, token: crypto.randomUUID(), language: "et" };
  const data = isAnswered ? { ...ask, marks, answeredAt: new Date() } : ask;
  return (await prisma.surveyAsk.create({ data })).id;
}

/** What is the whole company's, and what another team's managers do with their own. */
export const IN_COMPANY: readonly Forgery[] = [
  {
    row: "take out somebody's data",
    forge: async (g, { by, own }) =>
      clickInWindow({
        by,
        actionId: ACTION.privacyExport,
        value: own ? `user:${await memberOf(g, by)}` : `client:${g.clientId}`,
      }),
  },
  {
    row: "erase somebody's data",
    forge: async (g, { by }) => erase(by, `client:${await spareClient(g)}`),
  },
  {
    row: "erase an admin's data, or make somebody an admin",
    async forge({ prisma, workspaceId }, { by }) {
      const admin = { workspaceId, name: `Admin ${crypto.randomUUID()}`, role: "admin" } as const;
      const { id } = await prisma.member.create({ data: admin });
      return erase(by, `user:${id}`);
    },
  },
  {
    row: "erase an admin's data, or make somebody an admin",
    forge: async (g, { by }) => person(by, g.mari, "admin"),
  },
  {
    row: "erase an admin's data, or make somebody an admin",
    forge: async (_, { by }) =>
      settingsForm(by, "admins", {
        "roles.adminGroup": { "settings:search": { selected_option: { value: another() } } },
      }),
  },
  {
    row: "erase an admin's data, or make somebody an admin",
    forge: async (_, { by }) =>
      forgedView({
        by,
        callbackId: VIEW.changeCurrency,
        metadata: JSON.stringify({ part: "company", values: [["roles.adminGroup", another()]] }),
      }),
  },
  {
    row: "erase an admin's data, or make somebody an admin",
    forge: async (g, { by }) =>
      clickInWindow({
        by,
        actionId: ACTION.undoSettings,
        value: await changed(g, { roles: { adminGroup: another() } }),
      }),
  },
  {
    row: "change settings, or take a change back",
    forge: async (_, { by }) =>
      settingsForm(by, "company", { "company.name": typed(`Name ${crypto.randomUUID()}`) }),
  },
  {
    row: "change settings, or take a change back",
    forge: async (g, { by }) =>
      clickInWindow({
        by,
        actionId: ACTION.undoSettings,
        value: await changed(g, { company: { name: `Name ${crypto.randomUUID()}` } }),
      }),
  },
  {
    row: "switch a rule",
    async forge({ prisma, workspaceId }, { by }) {
      const { settings } = await prisma.workspace.findUniqueOrThrow({ where: { id: workspaceId } });
      const on = !readSettings(settings).settings.rules.silence.on;
      const value = JSON.stringify({ rule: "silence", on });
      return forgedClick({ by, actionId: ACTION.switchRule, value });
    },
  },
  {
    row: "switch a rule",
    async forge({ prisma, workspaceId }, { by }) {
      await prisma.rulePause.deleteMany();
      const counts = { right: 5, notLapsed: 9, orderedAlone: 6 };
      const data = { workspaceId, rule: "silence", pausedOn: utcDateOf(FORGERY_DAY), ...counts };
      const { id } = await prisma.rulePause.create({ data });
      return forgedClick({ by, actionId: ACTION.resumeRule, value: id });
    },
  },
  {
    row: "change people and teams",
    async forge(g, { by }) {
      await g.prisma.member.update({ where: { id: g.mari }, data: { role: "rep" } });
      return person(by, g.mari, "manager");
    },
  },
  {
    row: "change people and teams",
    async forge({ prisma, workspaceId }, { by }) {
      const data = { workspaceId, name: `Spare ${crypto.randomUUID()}` };
      const { id: value } = await prisma.team.create({ data });
      return clickInWindow({ by, actionId: ACTION.removeTeam, value });
    },
  },
  {
    row: "post a team's report",
    async forge({ prisma, north }, { by }) {
      await prisma.digest.deleteMany();
      const metadata = JSON.stringify({ quarter: "2025-Q4", teamId: north });
      return clickInWindow({ by, actionId: ACTION.postReport, value: "post", metadata });
    },
  },
  {
    row: "tell of a change of ours",
    async forge({ prisma, workspaceId }, { by }) {
      const change = { kind: "prices", what: "Prices rose", happenedOn: utcDateOf(FORGERY_DAY) };
      const data = { workspaceId, ...change, recordedBy: "U0OTHER" };
      const { id: value } = await prisma.companyChange.create({ data });
      return clickInWindow({ by, actionId: ACTION.removeCompanyChange, value });
    },
  },
  {
    row: "open a survey for all",
    async forge(g, { by }) {
      await surveyOn(g);
      return clickInWindow({ by, actionId: ACTION.openSurveyNow, value: "now" });
    },
  },
  {
    row: "take out a survey's links, or note a gift",
    async forge(g, { by }) {
      await askOfClient(g, false);
      return clickInWindow({ by, actionId: ACTION.surveyLinks, value: "links" });
    },
  },
  {
    row: "take out a survey's links, or note a gift",
    forge: async (g, { by }) =>
      clickInWindow({ by, actionId: ACTION.surveyGift, value: await askOfClient(g, true) }),
  },
  ...[ACTION.putDropAside, ACTION.importDrop].map((actionId): Forgery => ({
    row: "answer for a dropped file",
    async forge({ prisma, workspaceId }, { by, own }) {
      const file = { slackFileId: crypto.randomUUID(), fileName: "orders.csv", channel: "D0" };
      const result = { what: "stopped", of: 1 };
      const state = { state: "asking", result, by: own ? by : "U0OTHER" };
      const { id } = await prisma.droppedFile.create({ data: { workspaceId, ...file, ...state } });
      return forgedClick({ by, actionId, value: id });
    },
  })),
];

async function memberOf({ prisma, workspaceId }: Ground, slackUserId: string): Promise<string> {
  return (await prisma.member.findFirstOrThrow({ where: { workspaceId, slackUserId } })).id;
}
