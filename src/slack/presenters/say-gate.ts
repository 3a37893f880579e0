import type { ActRefusal, Gate } from "#src/core/case/case-refusal.ts";

/** Why a step of the method has to wait, and what to do instead. Nothing here comes from data. */
export const SAY_GATE: Readonly<Record<Gate, string>> = {
  "do-not-contact": "This client must not be contacted. A manager looks after the contact rules.",
  "asked-to-stop": "They asked us to stop. Close the case as friends; they know where we are.",
  "no-win-back": "It was decided not to win this client back.",
  "left-twice": "They left for the second time. No second campaign: stay friends.",
  "not-worth": "It was decided that this is not worth the effort.",
  "attempts-used-up": "All tries are used up. Close the case well.",
  cooling: "They said no not long ago. Give them time; only light touches, nothing to sell.",
  "answered-no": "They said no. Settle the day you will talk again, or close the case.",
  panic:
    "No offer to a gold client in the first heat: it looks like panic. Contact and apology may go at once.",
  "reason-missing":
    "First the reason, from them or from the data: an offer before that is a guess.",
  "apology-first":
    "First the apology. It was our fault, and an offer without one sounds like hush money.",
  admission:
    "Nobody is sure yet that it was our fault. Find that out first, or say only that you are sorry it came to this.",
  "empathy-first": "First show that you understand them. An offer comes after that.",
  "wishes-first": "First ask what they would want from us.",
  "feasible-first":
    "First check with your manager that we can do it; only then ask whether they would come back.",
  "cannot-meet": "We cannot do what they wish. Say so honestly, and give them time.",
  "fix-first": "First promise the fix, with an owner and a day. Nothing is offered before that.",
  "changes-first": "First show them what has changed.",
  "answer-first": "First ask whether they would come back.",
  "remedy-missing": "For harm like this an apology is not enough. Work out the compensation first.",
  "approval-pending": "A manager has not answered yet. Nothing is offered before that.",
  "nothing-new": "One more try needs something new for them: an answer, a fix, an idea.",
  "service-lesson":
    "Our service failed here. Before it is closed: a fix, and something that keeps it from happening again.",
};

/** Why an act cannot be so, whoever reports it. */
export const SAY_ACT_REFUSAL: Readonly<Record<ActRefusal, string>> = {
  barred: "This case is in a manager's hands.",
  "managers-only": "Only a manager can do that.",
  "admins-only": "Only the director can do that: somebody who may administer the coach.",
  "no-such-gate": "There is nothing of that name to let through.",
  "gate-not-shut": "Nothing stands in the way of this any more. Try it again.",
  "apologised-already": "You have apologised for this. A second time makes it smaller, not bigger.",
  "not-our-fault":
    "It was not our fault, so there is nothing to apologise for. Thank them and say what they mean to us.",
  "mistake-unnamed": "First name the mistake in plain words: you cannot own what you do not name.",
  "why-missing": "The facts speak against it. Say in a few words why you see it otherwise.",
  "not-yet": "That day has not come yet.",
  "no-claim": "No untrue claim is noted here. First note what they believe.",
  "source-not-asked": "First ask when they heard it, and from whom.",
  "no-contact-yet": "Nobody has spoken with them yet, so they cannot have answered.",
  "second-meeting-missing": "They do not see the change yet: choose a day for a second meeting.",
  "warning-missing": "Say how we shall warn them if something goes wrong.",
  "reason-for-closing": "First record a reason: no case is closed without one.",
  "not-so": "What is known of this case says otherwise. Choose another ending.",
  "not-closed": "This case is open.",
};
