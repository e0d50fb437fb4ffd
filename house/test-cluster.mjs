// One embedded PostgreSQL for a whole test run, in a process of its own: it says where it is on its first
// line and stops when its input closes, so that a run that is killed leaves no database behind.
import { aCluster } from '../server/src/testing/database.ts';

const cluster = await aCluster();
// Ctrl-C reaches every process of the terminal at once; the run decides when the database goes.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => {});
process.stdin.resume();
process.stdin.once('close', () => {
  void cluster.stop().finally(() => process.exit());
});
process.stdout.write(`${cluster.url}\n`);
