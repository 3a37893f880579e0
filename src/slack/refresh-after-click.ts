import type { AllMiddlewareArgs, AnyMiddlewareArgs, Middleware, RespondFn } from "@slack/bolt";
import { z } from "zod";
import type { AskingDeps } from "./asking-deps.ts";
import { OWN_SHEET } from "./presenters/case-sheet.ts";
import { presentClientCard } from "./presenters/client-card.ts";
import { HOME_TURNS, readHomePlace } from "./presenters/home-place.ts";
import { type HomeDeps, publishHome } from "./publish-home.ts";
import { ACTION, VIEW } from "./vocabulary.ts";

export type RefreshDeps = HomeDeps & Pick<AskingDeps, "drawOwnSheet" | "loadCard">;

const Someone = z.object({ id: z.string() });

/** A click on what is shown to one person, and what the refresh needs of it. */
const Click = z.object({
  type: z.literal("block_actions"),
  user: Someone,
  view: z.object({ type: z.string(), private_metadata: z.string() }).optional(),
  container: z.object({ is_ephemeral: z.boolean().optional() }).optional(),
  message: z.object({ blocks: z.unknown() }).optional(),
  actions: z.array(
    z.object({
      action_id: z.string(),
      block_id: z.string().optional(),
      value: z.string().optional(),
      selected_option: z.object({ value: z.string() }).nullish(),
    }),
  ),
});
type Click = z.infer<typeof Click>;

const Submission = z.object({
  type: z.literal("view_submission"),
  user: Someone,
  view: z.object({ callback_id: z.enum(VIEW) }),
});

/**
 * After a click has done its work, draws anew what only the clicker sees: the Home tab, and a card that was an answer
 * to them. The card in the channel is the outbox's.
 */
export function refreshAfterClick(deps: RefreshDeps): Middleware<AnyMiddlewareArgs> {
  return async (args): Promise<void> => {
    await args.next();
    const click = Click.safeParse(args.body);
    if (click.success) await refreshWhereClicked(deps, click.data, args);
    const submission = Submission.safeParse(args.body);
    if (submission.success) await publishHome(deps, args.client, { by: submission.data.user.id });
  };
}

type Given = AnyMiddlewareArgs & AllMiddlewareArgs;

async function refreshWhereClicked(deps: RefreshDeps, click: Click, args: Given): Promise<void> {
  if (click.view?.type === "home") {
    const place = readHomePlace(click.view.private_metadata);
    const turns = click.actions.some(({ action_id }) => HOME_TURNS.includes(action_id));
    if (!turns) await publishHome(deps, args.client, { by: click.user.id, place });
    return;
  }
  const caseId = caseChangedIn(click);
  if (caseId !== null && isOwnSheet(click) && "respond" in args) {
    const sheet = await deps.drawOwnSheet({ caseId, by: click.user.id });
    await args.respond({ ...sheet, replace_original: true });
    return;
  }
  if (caseId === null || !isOwnCard(click) || !("respond" in args)) return;
  await redrawCard(deps, args.respond, { caseId, by: click.user.id });
}

/** The case that a card's button or menu may have changed. */
function caseChangedIn({ actions: [action] }: Click): string | null {
  if (action?.action_id === ACTION.takeCase) return action.value ?? null;
  if (action?.action_id !== ACTION.caseMenu) return null;
  return action.selected_option?.value.split(":")[1] ?? null;
}

function isOwnSheet({ actions: [action] }: Click): boolean {
  return action?.block_id?.startsWith(OWN_SHEET) === true;
}

/** A card that answered somebody, told from others in the direct message by the button beneath it. */
function isOwnCard({ container, message }: Click): boolean {
  if (container?.is_ephemeral === true) return true;
  return JSON.stringify(message?.blocks ?? null).includes(`"${ACTION.askWhy}"`);
}

async function redrawCard(
  deps: RefreshDeps,
  respond: RespondFn,
  asked: { caseId: string; by: string },
): Promise<void> {
  const card = await deps.loadCard(asked);
  if (card === null) return;
  await respond({ ...presentClientCard(card, deps.today()), replace_original: true });
}
