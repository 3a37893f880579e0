import { wordPattern } from "../../draft/checks/word-pattern.ts";
import { type HearWords, NO_SIGNS } from "./hear-words.ts";

export const HEAR_RU: HearWords = {
  moves: {
    permission: NO_SIGNS,
    "open-question": NO_SIGNS,
    probe: NO_SIGNS,
    reflect: NO_SIGNS,
    own: NO_SIGNS,
    sorry: NO_SIGNS,
    thank: NO_SIGNS,
    "ask-solution": NO_SIGNS,
    conditional: NO_SIGNS,
    "show-change": NO_SIGNS,
    "dated-step": NO_SIGNS,
    "give-time": NO_SIGNS,
    discount: NO_SIGNS,
    pitch: NO_SIGNS,
    excuse: NO_SIGNS,
    blame: NO_SIGNS,
    "criticise-competitor": NO_SIGNS,
    plead: NO_SIGNS,
    push: NO_SIGNS,
    "vague-promise": NO_SIGNS,
    injection: NO_SIGNS,
  },
  day: wordPattern("\\d{1,2}[./]\\d{1,2}"),
  past: wordPattern("-"),
  smallTalk: wordPattern("-"),
  but: wordPattern("-"),
};
