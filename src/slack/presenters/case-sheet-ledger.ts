import type { Button, KnownBlock } from "@slack/types";
import type { CaseFile } from "#src/core/case/case-file.ts";
import { contactFor } from "#src/core/case/contact-for.ts";
import { isOpenCase } from "#src/core/case/case-state.ts";
import { openFollowUp } from "#src/core/reason/follow-up.ts";
import { isFact } from "#src/core/reason/reason-entry.ts";
import { isPrivateEntry } from "#src/core/reason/reason-privacy.ts";
import { mayBeThirdParty } from "#src/core/reason/tracks.ts";
import { ACTION } from "../vocabulary.ts";
import { button } from "./case-buttons.ts";
import { context, section } from "./mrkdwn.ts";
import { sayContactFor } from "./say-contact-for.ts";
import { sayFollowUp } from "./say-ledger.ts";

/** Who should go, where that is not simply the rep (P5); in the thread private reasons play no part. */
export function presentWho(
  { life, reasons, ground, owner }: CaseFile,
  place: "thread" | "own",
): KnownBlock[] {
  if (!isOpenCase(life)) return [];
  const latest = reasons.find((entry) => place === "own" || !isPrivateEntry(entry));
  const contact = contactFor(
    {
      reason: latest?.real ?? latest?.stated ?? null,
      tier: ground.tier,
      isRestricted: ground.isRestricted,
      isOwnerBarred: owner !== null && owner.memberId === ground.barredId,
      doNotContact: ground.isDoNotContact,
      leftTwice: ground.hasLeftTwice,
    },
    ground.policy,
  );
  return contact.by === "same-rep" ? [] : [context(`👤 ${sayContactFor(contact)}`)];
}

/** What is still to be asked after the reason they gave: the polite one is often not the real one. */
export function presentFollowUp({ life, reasons, complainedOf }: CaseFile): KnownBlock[] {
  if (!isOpenCase(life)) return [];
  const followUp = openFollowUp({ entries: reasons, complainedOf });
  return followUp === null ? [] : [section(sayFollowUp(followUp))];
}

/** Ways to a reason, and to what is done beside the usual talk; only where they lead somewhere. */
export function reasonButtons({
  caseId,
  life,
  reasons,
  progress,
  isRestricted,
}: CaseFile): Button[] {
  if (!isOpenCase(life)) return [];
  const isKnown = reasons.some(isFact);
  const somebodyTalked =
    progress.claim !== null ||
    mayBeThirdParty(progress) ||
    reasons.some(({ stated, real }) => (real ?? stated) === "T1");
  return [
    ...(isKnown || isRestricted ? [] : [button(ACTION.askFormerRep, "Ask the former rep", caseId)]),
    ...(somebodyTalked || isRestricted
      ? [button(ACTION.openTrack, "How to handle it", caseId)]
      : []),
  ];
}
