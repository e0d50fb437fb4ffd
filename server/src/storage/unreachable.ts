/** What work with the database gives: its value, or the one thing that may go wrong with any of it. */
export type Reached<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly because: 'database-unavailable' };

/**
 * Does work with the database and says so as a value when the database cannot be reached. A write whose
 * answer got lost may or may not have been stored: that is why everything sent carries an id of its own
 * and is safe to send again. Every other error is a bug and goes on its way.
 */
export async function reaching<T>(work: () => Promise<T>): Promise<Reached<T>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    if (isUnreachable(error)) return { ok: false, because: 'database-unavailable' };
    throw error;
  }
}

/** Whether an error says that the database is away, full, read-only or overrun, and not that we asked wrongly. */
export function isUnreachable(error: unknown): boolean {
  for (let at = error, depth = 0; at instanceof Error && depth < 5; at = at.cause, depth += 1) {
    const code = (at as { code?: unknown }).code;
    if (typeof code === 'string' && (SYSTEM.has(code) || POSTGRES.test(code))) return true;
    if (LOST.test(at.message) && code === undefined) return true;
    if (at instanceof AggregateError && at.errors.some((one) => isUnreachable(one))) return true;
  }
  return false;
}

const SYSTEM: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOENT',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'EACCES',
]);

/**
 * 08 connection, 53 no room (disk, memory, connections), 57P01..4 shutting down or starting up, 58 system
 * error, 25006 read-only. PostgreSQL's appendix A lists them.
 */
const POSTGRES = /^(?:08...|53...|57P0[1-5]|58...|25006)$/u;

/** node-postgres gives these without a code: the connection ended under a query, or none came in time. */
const LOST =
  /^(?:Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|Client was closed|Cannot use a pool after|The server does not support SSL)/u;
