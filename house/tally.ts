import { relative } from 'node:path';

/**
 * Counts a test run the way a person would. node:test on its own calls a file that exits before any
 * of its tests "passed", counts a parent and its children both, and lets a failing `todo` through;
 * here each of those is what it is. Only leaves are counted; a parent counts when it fails by itself.
 */
export interface Failure {
  /** Path from the root of the repository. */
  readonly file: string;
  readonly title: string;
  /** What went wrong, ready to print; may have many lines. */
  readonly why: string;
}

export interface Skip {
  readonly file: string;
  readonly title: string;
  readonly because: string;
}

export interface Tally {
  passed: number;
  readonly failures: Failure[];
  readonly skips: Skip[];
  /** Milliseconds each file took, by its own clock. */
  readonly durations: Map<string, number>;
}

/** The few fields of node:test's events that counting needs. */
export interface RunEvent {
  readonly type: string;
  readonly data: {
    readonly name?: string;
    readonly nesting?: number;
    readonly testId?: number;
    readonly parentId?: number;
    readonly file?: string | undefined;
    readonly entryFile?: string | undefined;
    readonly message?: string;
    readonly duration_ms?: number;
    readonly skip?: string | boolean | undefined;
    readonly todo?: string | boolean | undefined;
    readonly details?: {
      readonly type?: string | undefined;
      readonly duration_ms?: number;
      readonly error?: unknown;
    };
  };
}

/** A counter for one run: feed it every event, then `close` it for the tally. */
export interface Counter {
  readonly take: (event: RunEvent) => void;
  readonly close: (filesAsked: readonly string[]) => Tally;
}

/** Starts counting. `root` is the absolute folder that file names are shown from. */
export function startCounting(root: string, onFileDone?: (file: string) => void): Counter {
  const tally: Tally = { passed: 0, failures: [], skips: [], durations: new Map() };
  const parents = new Set<string>();
  const finished = new Set<string>();
  const seen = new Set<string>();
  const spoken = new Map<string, string>();
  const shown = (file: string) => relative(root, file) || file;

  const fail = (file: string, title: string, why: string) => {
    tally.failures.push({ file: shown(file), title, why });
  };

  function takeResult(event: RunEvent): void {
    const { name = '', details, skip, todo } = event.data;
    const file = event.data.entryFile ?? event.data.file ?? '(no file)';
    const failed = event.type === 'test:fail';
    seen.add(file);
    if (event.data.nesting === 0 && name === event.data.file && event.data.entryFile === undefined) {
      // The file itself, reported only when it broke or when nothing in it ran to the end.
      if (failed) fail(file, 'the file as a whole', `${reason(details?.error)}\n${spoken.get(file) ?? ''}`);
      else if (!finished.has(file))
        fail(file, 'the file as a whole', 'It ended before its tests were finished, or holds no test.');
      return;
    }
    if (event.data.parentId) parents.add(`${file} ${event.data.parentId}`);
    const isParent = details?.type === 'suite' || parents.has(`${file} ${event.data.testId}`);
    if (failed) {
      if (isParent && failureType(details?.error) === 'subtestsFailed') return;
      fail(file, name, reason(details?.error));
    } else if (skip !== undefined && skip !== false) {
      takeSkip(file, name, skip);
    } else if (todo !== undefined && todo !== false) {
      takeSkip(file, name, typeof todo === 'string' ? `still to do: ${todo}` : 'still to do');
    } else if (!isParent) {
      tally.passed += 1;
    }
  }

  function takeSkip(file: string, title: string, because: string | true): void {
    if (because === true || because === '') fail(file, title, 'It was skipped and does not say why.');
    else tally.skips.push({ file: shown(file), title, because });
  }

  return {
    take(event) {
      const file = event.data.entryFile ?? event.data.file;
      if (event.type === 'test:pass' || event.type === 'test:fail') takeResult(event);
      else if (event.type === 'test:summary' && file !== undefined) {
        finished.add(file);
        tally.durations.set(shown(file), event.data.duration_ms ?? 0);
        onFileDone?.(shown(file));
      } else if ((event.type === 'test:stderr' || event.type === 'test:stdout') && file !== undefined) {
        spoken.set(file, ((spoken.get(file) ?? '') + (event.data.message ?? '')).slice(-4000));
      }
    },
    close(filesAsked) {
      for (const file of filesAsked) {
        if (!seen.has(file)) fail(file, 'the file as a whole', 'Nothing was heard from it.');
      }
      return tally;
    },
  };
}

/** The last line of a run, and the whole of it: `N passed, N failed`, and `, N skipped` when there are any. */
export function lastLine(tally: Tally): string {
  const skipped = tally.skips.length > 0 ? `, ${tally.skips.length} skipped` : '';
  return `${tally.passed} passed, ${tally.failures.length} failed${skipped}`;
}

function failureType(error: unknown): string | undefined {
  return (error as { failureType?: string } | undefined)?.failureType;
}

/** Error to words: the assertion's own message and the first lines of where it stood. */
function reason(error: unknown): string {
  const outer = error as { cause?: unknown; message?: string; failureType?: string } | undefined;
  const cause = (outer?.cause ?? outer) as { message?: string; stack?: string } | string | undefined;
  if (cause === undefined) return 'It failed without saying why.';
  if (typeof cause === 'string') return cause;
  const stack = (cause.stack ?? cause.message ?? 'It failed without saying why.').split('\n');
  const frames = stack.filter((line) => /^\s+at /.test(line) && !line.includes('node:internal')).slice(0, 4);
  const words = stack.filter((line) => !/^\s+at /.test(line)).slice(0, 40);
  return [...words, ...frames].join('\n');
}
