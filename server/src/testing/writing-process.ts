import { writeSync } from 'node:fs';
import { silentLog } from '../log.ts';
import { openDatabase } from '../storage/database.ts';
import { startEmbedded } from '../storage/embedded.ts';
import { person } from '../storage/schema.ts';

/**
 * A process to be killed: it starts the embedded database on the folder it is given, writes rows with
 * four writers, and prints the id of each once it is stored. Storage tests run it.
 */
const [folder = ''] = process.argv.slice(2);
const begun = await startEmbedded({ folder, log: silentLog });
if (!begun.ok) {
  writeSync(1, `refused ${begun.because}\n`);
  process.exit(1);
}
const database = await openDatabase(begun.embedded.connection, silentLog);
if (!database.ok) throw new Error(database.because);
const { db } = database.opened;
writeSync(1, `postmaster ${begun.embedded.pid()}\n`);

async function write(writer: number): Promise<void> {
  for (let row = 0; ; row += 1) {
    const id = `${process.pid}-${writer}-${row}`;
    try {
      await db.insert(person).values({ id, kind: 'local-learner', createdAt: new Date(0) });
      writeSync(1, `stored ${id}\n`);
    } catch {
      // The database is away for a moment; this row was not acknowledged.
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }
}

await Promise.all([0, 1, 2, 3].map(write));
