/** What stands around the table in docs/bench.md. */
export const PAGE_HEAD = `# How fast it is, and how that grows

\`npm run bench -- --write\` measures everything below on the machine at hand and writes this page.
\`npm run bench -- --only acks,start\` measures a part, \`--sizes 1,10\` leaves the largest company out.
1x is a company of 100 clients with 10,000 orders; 10x and 100x have ten and a hundred times both.
What does not depend on the company's size stands once.
`;

export const PAGE_END = `
## How it is measured

- **Acks.** The whole coach in a process of its own over HTTP, with a served PostgreSQL on the same machine. Another process is
  Slack: it sends signed events at a fixed pace, whatever is answered, and times each from sending until the answer is there.
  Nineteen of twenty events are people talking in channels that the coach is in, the twentieth opens the Home tab.
  Each event is a row in the database before it is answered.
- **Posts.** A first morning in teams' channels against the local workspace with Slack's own limit, one post a second in a
  channel after a burst of five, which is left out of the count.
- **Start.** \`npm start\` as somebody who tries it out: with the demo company, the local workspace and its page.
- **Import.** A file as a shop exports it, oldest order first, read as the terminal reads it, with everything that follows:
  checks, copies told apart, clients, figures. COPY puts the rows that the import wrote into the same tables again, emptied,
  with the same indexes and references.
- **Morning.** As in [bench-scan.md](bench-scan.md): everything but the posts; the middle one of three mornings after the first.
`;
