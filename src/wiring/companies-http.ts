import type { Door, HttpAnswer, HttpRequest } from "../http/door.ts";
import { surveyDoors } from "../http/survey-door.ts";
import { findCompanyAsking } from "../store/survey-asks.ts";
import type { Companies } from "./companies.ts";
import type { Program } from "./runtime.ts";
import { surveyPages } from "./survey-deps.ts";

/** Each client's link leads to the page of the company that asked. Orders are taken over HTTP for one company only. */
export function surveyPagesOfMany(
  program: Program,
  companies: Pick<Companies, "use">,
): readonly Door[] {
  const { prisma } = program.store;
  // Addresses and sizes are the same for every company.
  return nobodysPages().map((door, at) => ({
    ...door,
    async answer(request: HttpRequest): Promise<HttpAnswer> {
      const token = request.path.split("/").at(-1) ?? "";
      const workspaceId = await findCompanyAsking(prisma, token);
      const answered =
        workspaceId === null
          ? null
          : await companies.use(workspaceId, async ({ runtime, jobs }) =>
              surveyPages(runtime, jobs)[at]?.answer(request),
            );
      return answered ?? door.answer(request);
    },
  }));
}

/** They know no link. */
function nobodysPages(): readonly Door[] {
  const unknown = { state: "unknown" } as const;
  return surveyDoors({
    company: () => "",
    gift: async () => "",
    openPage: async () => unknown,
    answer: async () => unknown,
  });
}
