import { person } from '../storage/schema.ts';
import type { DatabaseOrTransaction } from '../storage/database.ts';

/** Until accounts land, everyone who uses this machine is this one person; accounts hand the work over. */
export const LOCAL_LEARNER = 'local-learner';

/** Makes sure that the local learner's row is there. */
export async function welcomeLocalLearner(db: DatabaseOrTransaction, at: Date): Promise<void> {
  await db
    .insert(person)
    .values({ id: LOCAL_LEARNER, kind: 'local-learner', createdAt: at })
    .onConflictDoNothing();
}
