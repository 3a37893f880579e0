/** Opens a window, or turns its page: whoever looks sees what they may see, and nothing is changed. */
export const LOOKS: readonly string[] = [
  ..."case:draft case:open case:act case:do case:rehearse case:track case:how-to-say case:record-reason".split(
    " ",
  ),
  ..."alert:explain ask:why ask:client ask:choose-client ask:search-client ask:draft ask:rehearse".split(
    " ",
  ),
  ..."held-back:open held-back:earlier held-back:later held-back:cause model-use:open".split(" "),
  ..."home:earlier home:later home:cases home:rules home:data home:filter-rep home:filter-tier".split(
    " ",
  ),
  ..."home:filter-standing home:filter-step home:filter-reason home:filter-overdue home:filter-nothing".split(
    " ",
  ),
  ..."compensation:open incentive:open concession:open contact:rules promise:open promise:list".split(
    " ",
  ),
  ..."watch:open watch:list notice:list notice:open notice:new care:dates".split(" "),
  ..."rules:open playbook:open playbook:shelf playbook:item people:open people:earlier people:later".split(
    " ",
  ),
  ..."settings:open settings:part settings:search settings:history settings:newer".split(" "),
  ..."report:open report:quarter report:team digest:open digest:span survey:open survey:earlier survey:later".split(
    " ",
  ),
  ..."waiting:open waiting:earlier waiting:later waiting:kind company-change:new".split(" "),
  ..."check:open check:client check:asked practice:open practice:talk assignment:open assignment:client".split(
    " ",
  ),
  ..."draft:gloss draft:facts reply:open reply:open-pasted reply:reason reply:promise".split(" "),
  ..."privacy:found report:csv report:page".split(" "),
];

/** Work on a case that is open to every colleague, as its card is; a restricted one is hidden at one place for all. */
export const CASEWORK: readonly string[] = [
  ..."case:menu case:snooze-until case:not-lapsed case:reason".split(" "),
  ..."promise:make compensation:ask incentive:ask concession:give concession:use concession:withdraw".split(
    " ",
  ),
  ..."watch:fine watch:slip watch:delivery-day watch:slipped care:date care:remove-date".split(" "),
  ..."notice:told notice:confirmed notice:all-told case:poll".split(" "),
];

/** Own things only: drafts, rehearsals and practice of whoever clicks. */
export const OWN_THINGS: readonly string[] = [
  ..."draft:sent draft:keep-text draft:edit draft:edited draft:shorter draft:warmer draft:ask".split(
    " ",
  ),
  ..."question:tell question:told question:language question:without reply:pasted reply:kept".split(
    " ",
  ),
  ..."rehearsal:choose rehearsal:begin rehearsal:begin-other rehearsal:say rehearsal:own-words".split(
    " ",
  ),
  ..."rehearsal:moves rehearsal:say-typed rehearsal:end rehearsal:meant rehearsal:meaning".split(
    " ",
  ),
  ..."rehearsal:again rehearsal:replay rehearsal:replay-from rehearsal:use rehearsal:start".split(
    " ",
  ),
  ..."rehearsal:words rehearsal:words-meant poll:answer".split(" "),
  ..."table:join table:leave table:start table:end table:way table:seconds table:vote table:say".split(
    " ",
  ),
  ..."table:words table:words-said table:praise".split(" "),
  ..."practice:due practice:assigned practice:other practice:share practice:shared practice:take-back".split(
    " ",
  ),
  ..."league:me".split(" "),
];
