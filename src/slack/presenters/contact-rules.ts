import type { KnownBlock, ModalView, PlainTextOption } from "@slack/types";
import type { Person } from "#src/core/contact/contact-verdict.ts";
import { CONTACT_RULES, type ContactRuleName } from "#src/core/contact/contact-rule.ts";
import type { ContactRulesView } from "#src/flows/show-contact-rules.ts";
import { ACTION, LIMIT } from "../vocabulary.ts";
import { isAbout, RULE_LABEL } from "./contact-rule-form.ts";
import { clip, context, escapeMrkdwn, plain, section } from "./mrkdwn.ts";
import { sayTouches, sayVerdict, WAY_LABEL } from "./say-contact.ts";
import { sayDay } from "./say-day.ts";

export const CONTACT_RULES_TITLE = "Contact rules";

const MOST_PERSONS = 20;
const NAME_SHOWN = 100;

/** What is set about contacting a client, what follows from it now, and what may be changed. */
export function presentContactRules(rules: ContactRulesView, saved: string | null): ModalView {
  return {
    type: "modal",
    title: plain(CONTACT_RULES_TITLE, LIMIT.modalTitle),
    close: plain("Close", LIMIT.modalTitle),
    private_metadata: rules.caseId,
    blocks: [
      ...(saved === null ? [] : [section(`✅ ${saved}`)]),
      section(`*${escapeMrkdwn(clip(rules.clientName, NAME_SHOWN))}*${sayClient(rules)}`),
      section(sayVerdicts(rules)),
      section(`*How often:* ${sayTouches(rules.ground.touches, rules.moment.today)}`),
      ...presentPersons(rules),
      ...presentChoice(rules),
      context(
        "What a country allows is our careful default and no legal advice: ask your lawyer. Holidays: date-holidays, CC BY-SA 3.0.",
      ),
    ],
  };
}

function sayClient({ ground, moment }: ContactRulesView): string {
  const { clock } = moment;
  const time = `${clock.hour}:${String(clock.minute).padStart(2, "0")}`;
  const place = clock.isGuessed ? "our time; their zone is not known" : "their time";
  const last = ground.lastPurchaseOn;
  const bought = last === null ? "never bought" : `last bought on ${sayDay(last, moment.today)}`;
  const stop = ground.doNotContact ? "\n🚫 *Not to be contacted at all.*" : "";
  return `  ·  ${ground.country ?? "country unknown"}  ·  ${time} ${place}  ·  ${bought}${stop}`;
}

function sayVerdicts({ verdicts, moment }: ContactRulesView): string {
  return verdicts
    .map(({ way, verdict }) => `*${WAY_LABEL[way]}:* ${sayVerdict(verdict, moment)}`)
    .join("\n");
}

function presentPersons({ ground, moment }: ContactRulesView): KnownBlock[] {
  const { persons } = ground;
  if (persons.length === 0) return [section("No person is known there.")];
  const shown = persons.slice(0, MOST_PERSONS);
  const more = persons.length - shown.length;
  return [
    section(shown.map((person) => sayPerson(person, moment.today)).join("\n")),
    ...(more > 0 ? [context(`and ${more} more`)] : []),
  ];
}

function sayPerson(person: Person, today: ContactRulesView["moment"]["today"]): string {
  const { name, doNotContact, consentOn, objectedOn, mailOk } = person;
  const said = [
    ...(doNotContact ? ["not to be contacted"] : []),
    ...(consentOn === null ? [] : [`agreed to e-mail on ${sayDay(consentOn, today)}`]),
    ...(objectedOn === null ? [] : [`objected to e-mail on ${sayDay(objectedOn, today)}`]),
    ...(mailOk || consentOn !== null ? [] : ["no e-mail, say our books"]),
  ];
  const words = said.length === 0 ? "has said nothing about e-mail" : said.join(", ");
  return `• ${escapeMrkdwn(clip(name, NAME_SHOWN))}: ${words}`;
}

function presentChoice(rules: ContactRulesView): KnownBlock[] {
  const options = CONTACT_RULES.filter((name) => isOffered[name](rules)).map(
    (name): PlainTextOption => ({
      text: plain(RULE_LABEL[name], LIMIT.optionText),
      value: name,
    }),
  );
  return [
    {
      type: "actions",
      elements: [
        {
          type: "static_select",
          action_id: ACTION.contactRule,
          placeholder: plain("Record something …"),
          options,
        },
      ],
    },
  ];
}

/** Only what would change something; lifting what a client has asked for is for managers. */
const isOffered: Readonly<Record<ContactRuleName, Offer>> = {
  consent: ({ ground }) => ground.persons.length > 0,
  objection: hasPersonFor("objection"),
  "person-stop": hasPersonFor("person-stop"),
  "client-stop": ({ ground }) => !ground.doNotContact,
  "too-much": () => true,
  interval: () => true,
  "interval-reckoned": ({ ground }) => ground.touches.interval.own !== null,
  "lift-objection": forManagers(hasPersonFor("lift-objection")),
  "lift-person-stop": forManagers(hasPersonFor("lift-person-stop")),
  "lift-client-stop": forManagers(({ ground }) => ground.doNotContact),
  "lift-too-much": forManagers(({ ground }) => ground.touches.brake === "too-much"),
};

type Offer = (rules: ContactRulesView) => boolean;

function hasPersonFor(name: ContactRuleName): Offer {
  return ({ ground }) => ground.persons.some((person) => isAbout(person, name));
}

function forManagers(offer: Offer): Offer {
  return (rules) => rules.isManager && offer(rules);
}
