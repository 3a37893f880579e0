/** What stands around the table in docs/bench.md. */
export const PAGE_HEAD = `# How fast it is, and how that grows

\`npm run bench -- --write\` measures everything below on the machine at hand and writes this page.
\`npm run bench -- --only acks,start\` measures a part, \`--sizes 1,10\` leaves the largest company out.
1x is a company of 100 clients with 10,000 orders; 10x and 100x have ten and a hundred times both.
What does not depend on the company's size is measured once and stands in each column.
What was not measured says so, and below the table why. The embedded database and files of order lines are measured at 30x at most.
`;

export const PAGE_END = `
## How it is measured

- **Acks.** The whole coach in a process of its own with a served PostgreSQL on the same machine. Another process is Slack: it
  sends events at a fixed pace, as signed requests or over Socket Mode, whatever is answered, and times each from sending until
  the ack is there. Nineteen of twenty events are people talking in channels that the coach is in, the twentieth opens the Home
  tab. Each event is a row in the database before it is answered. No ack within ten seconds counts as none.
- **Memory.** What stays resident in the coach's process: half a minute after its start, and at the end of the load. A served
  database's own processes are not counted; the embedded one is in the coach's process, and so is the local workspace there.
- **Posts.** A first morning in teams' channels against the local workspace with Slack's own limit, one post a second in a
  channel after a burst of five, which is left out of the count. It is watched until the posts end, 45 seconds at most.
- **Start.** \`npm start\` as somebody who tries it out: with the demo company, the local workspace and its page. The alerts are
  posted before the page's address is said, so that they are seen at once.
- **Paint.** The browser's own first-contentful-paint of that page, a fresh profile each visit; the middle one of five visits
  after the first.
- **Import.** A file as a shop exports it, oldest order first, read as the terminal reads it, with everything that follows:
  checks, copies told apart, clients, figures. COPY puts the rows that the import wrote into the same tables again, emptied,
  with the same indexes and references. Of the smallest company's imports the middle one of three is told.
- **Morning.** As in [bench-scan.md](bench-scan.md): everything but the posts; the middle one of three mornings after the first.
`;
