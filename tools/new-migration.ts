import { createPgliteMigration } from "prisma-pglite";

const migrationName = process.argv[2];
if (migrationName === undefined) throw new Error("usage: npm run migration -- NAME");
await createPgliteMigration({ migrationName });
