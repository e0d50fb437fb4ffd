/**
 * Counts a test run the way a person would. node:test on its own calls a file that ends before any of its
 * tests "passed", counts a parent and its children both, and lets a failing `todo` through; here each of
 * those is what it is. Only leaves are counted; a parent counts when it fails by itself.
 */
export interface Tally {
  readonly passed: number;
  readonly failures: readonly Failure[];
  readonly skips: readonly Skip[];
}

interface Failure {
  /** Path from the root of the repository. */
  readonly file: string;
  readonly title: string;
  /** What went wrong, ready to print; may have many lines. */
  readonly why: string;
}

interface Skip {
  readonly file: string;
  readonly title: string;
  readonly because: string;
}

/** One line of house/report-events.mjs. */
export interface TestEvent {
  readonly type: 'test:pass' | 'test:fail' | 'test:summary';
  readonly name?: string;
  readonly testId?: number;
  /** 0 at the top of a file. */
  readonly parentId?: number;
  readonly skip?: string | boolean;
  readonly todo?: string | boolean;
  readonly kind?: string;
  readonly failure?: { readonly failureType?: string; readonly why: string };
}

/** How the process of one test file ended. */
export interface FileRun {
  readonly file: string;
  readonly events: readonly TestEvent[];
  /** Exit status; null when it was ended by a signal. */
  readonly status: number | null;
  /** It had to be stopped after this many seconds; null when it ended by itself. */
  readonly stoppedAfter: number | null;
  /** The last of what it printed, shown only when the file as a whole failed. */
  readonly said: string;
}

/** Counts one file. */
export function tallyOf({ file, events, status, stoppedAfter, said }: FileRun): Tally {
  let passed = 0;
  const failures: Failure[] = [];
  const skips: Skip[] = [];
  const parents = new Set(events.map(({ parentId }) => parentId));
  const fail = (title: string, why: string) => failures.push({ file, title, why });

  for (const { type, name = '', testId, kind, skip, todo, failure } of events) {
    const isParent = kind === 'suite' || parents.has(testId);
    if (type === 'test:summary') continue;
    if (type === 'test:fail') {
      const only = isParent && failure?.failureType === 'subtestsFailed';
      if (!only) fail(name, failure?.why ?? 'It failed without saying why.');
    } else if (isGiven(skip)) {
      if (typeof skip === 'string' && skip !== '') skips.push({ file, title: name, because: skip });
      else fail(name, 'It was skipped and does not say why.');
    } else if (isGiven(todo)) {
      skips.push({
        file,
        title: name,
        because: typeof todo === 'string' ? `still to do: ${todo}` : 'still to do',
      });
    } else if (!isParent) {
      passed += 1;
    }
  }

  const whole = 'the file as a whole';
  const finished = events.some(({ type }) => type === 'test:summary');
  if (stoppedAfter !== null)
    fail(whole, `It was still running after ${stoppedAfter} s and was stopped.\n${said}`);
  else if (!finished)
    fail(whole, `It ended (${status ?? 'by a signal'}) before its tests were finished.\n${said}`);
  else if (passed + failures.length + skips.length === 0) fail(whole, 'There is no test in it.');
  else if (status !== 0 && failures.length === 0)
    fail(whole, `It ended with ${status ?? 'a signal'}.\n${said}`);
  return { passed, failures, skips };
}

/** Puts the tallies of files together. */
export function together(tallies: readonly Tally[]): Tally {
  return {
    passed: tallies.reduce((sum, { passed }) => sum + passed, 0),
    failures: tallies.flatMap(({ failures }) => failures),
    skips: tallies.flatMap(({ skips }) => skips),
  };
}

/** The last line of a run. What was not run is told above it, each with its reason, and counts as neither. */
export function lastLine({ passed, failures }: Tally): string {
  return `${passed} passed, ${failures.length} failed`;
}

function isGiven(mark: string | boolean | undefined): mark is string | true {
  return mark !== undefined && mark !== false;
}
