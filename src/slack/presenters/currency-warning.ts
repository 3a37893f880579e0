import type { ModalView } from "@slack/types";
import { formatExactMoney } from "#src/core/money.ts";
import { METHOD_NUMBERS, NUMBER_NAMES } from "#src/core/playbook/method-numbers.ts";
import { type AllSettings, settingValue } from "#src/core/settings/all-settings.ts";
import { z } from "zod";
import { LIMIT, VIEW } from "../vocabulary.ts";
import { plain, section } from "./mrkdwn.ts";
import { SETTINGS_TITLE } from "./settings-window.ts";

const carried = z.object({
  part: z.string(),
  values: z.array(z.tuple([z.string(), settingValue])),
});

/** A change that waits for a yes. */
export type CarriedChange = z.infer<typeof carried>;

/** What another currency means, asked before it is saved. */
export function presentCurrencyWarning(
  { company, method }: AllSettings,
  { to, change }: { readonly to: string; readonly change: CarriedChange },
): ModalView {
  const limits = NUMBER_NAMES.filter((name) => METHOD_NUMBERS[name].unit === "money").map(
    (name) => {
      const { title, read } = METHOD_NUMBERS[name];
      const say = (currency: string) => formatExactMoney({ minor: read(method), currency }, "en");
      return `• ${title}: ${say(company.currency)} → *${say(to)}*`;
    },
  );
  return {
    type: "modal",
    callback_id: VIEW.changeCurrency,
    private_metadata: JSON.stringify(change),
    title: plain(SETTINGS_TITLE, LIMIT.modalTitle),
    submit: plain("Change it", LIMIT.modalTitle),
    close: plain("Keep as it is", LIMIT.modalTitle),
    blocks: [
      section(
        `*From ${company.currency} to ${to}?*\nNothing is converted. Orders, cases, promises and past reports keep their numbers and are shown in ${to} from now on, and imports refuse orders in any other currency. Change it only where the amounts were in ${to} all along.`,
      ),
      section(["Limits that should be looked at afterwards:", ...limits].join("\n")),
    ],
  };
}

/** Throws on what no such warning carries. */
export function readCarriedChange(metadata: string): CarriedChange {
  return carried.parse(JSON.parse(metadata));
}
