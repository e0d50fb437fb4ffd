import type { Ear } from '@wayfellow/mi/listening';
import type { HelpNumber } from '../contract/safety.ts';
import type { Teaching } from '../learning/course.ts';
import type { Log } from '../log.ts';
import type { MasterKey } from '../safety/master-key.ts';
import type { OpenTo } from '../settings.ts';
import type { Database } from '../storage/database.ts';
import type { OwnCourses } from '../teaching/on-disk/own-courses.ts';

/** The built web app: where it lies on the disk, or null when it has not been built. */
export interface WebAssets {
  readonly folder: string | null;
}

/** Everything real that the app is made of. Only `main.ts` makes these; tests pass their own. */
export interface AppParts {
  readonly db: Database;
  readonly masterKey: MasterKey;
  readonly now: () => Date;
  /** 128 random bits as base64url: 22 letters. For ids that people may see. */
  readonly newId: () => string;
  /** 256 random bits as base64url: 43 letters. For session tokens. */
  readonly newToken: () => string;
  /** A random whole number in [0, 2^31), where a simulated peer's dice begin. */
  readonly newSeed: () => number;
  readonly ear: Ear;
  /** What is taught here as it stands now: an organisation’s own courses may change while it runs. */
  readonly teaching: () => Teaching;
  /** The organisation’s own courses on the disk, and the ways to change them. */
  readonly ownCourses: OwnCourses;
  readonly webAssets: WebAssets;
  /** Beyond this machine only the course and the help sheet are served, until accounts land. */
  readonly openTo: OpenTo;
  /** The organisation’s own numbers for the help sheet; without them, those that come along. */
  readonly helpNumbers?: readonly HelpNumber[];
  readonly log: Log;
}
