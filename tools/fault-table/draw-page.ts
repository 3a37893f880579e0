/** The page with the table and how to read it. */
export function drawPage(schedules: string, migrations: string): string {
  return `# What goes wrong, and what comes of it

Written by \`npm run faults:page\`; \`test/faults\` runs the same schedules in the gate.

A schedule is what three people do within a moment (questions in threads of the direct message, mentions, commands,
clicks on cards, drafts; mornings with new alerts come in between) and what goes wrong meanwhile. Both follow from the
schedule's number, so that a schedule that failed can be run again: \`FAULT_SEEDS=17,18 npx vitest run test/faults\`.
The whole coach runs as in production, over sockets or HTTP, on a served PostgreSQL. It is killed by cutting all that
connects it with Slack and the database at a chosen call or query; then a new one starts on what is left. Minutes of
the clock pass within a second.

Afterwards everybody must have got one answer, or word of what to do, and answers in a thread must keep the order of
the questions. Every row of the outbox must stand in Slack once, cards after their summary.

*Told what to do*: the coach wrote that it was interrupted or that something went wrong. *Slack said no*: Slack itself
told the person that nothing happened, because no coach was there to take the click or command. *Lost*, *twice*, *out
of order* and *wrong* have to be nought.

${schedules}

## A migration that is interrupted

${migrations}
`;
}
